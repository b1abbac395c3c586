//! Errors made of what the library refuses with: which class, which code, which facts.
//!
//! The codes are the library's own. One code is never that of two classes, so where the library has the same word for
//! different things, what is no target and no encoding has a code of its own here: see [`argument_code`].

use std::fmt;

use notafter::error::ParseError;
use notafter::facts::{Fact, FactValue};
use notafter::fetch::{
    ClientCertificateError, NetworkError, NetworkPortsError, ProxyError, ProxyErrorCode,
    TargetRangeError,
};
use notafter::roots::NativeRootsError;
use notafter::target::TargetError;

use super::{NotAfterError, misfit};
use crate::record_error::shortened;
use crate::{
    ExpiryPolicyRecordError, Facts, ObservationError, ObservationErrorCode, RecordError,
    RecordErrorCode, facts,
};

/// What stands before the codes of [`ProxyError`], which are mostly those of targets.
pub(crate) const PROXY_PREFIX: &str = "proxy-";

/// What stands before the codes of [`NetworkError`] where networks are an argument.
pub(crate) const NETWORK_PREFIX: &str = "network-";

/// What stands before the codes of [`ClientCertificateError`].
pub(crate) const CLIENT_PREFIX: &str = "client-";

impl NotAfterError {
    /// A fault of ours.
    pub(crate) fn internal(reason: impl Into<String>) -> Self {
        Self::Internal {
            code: "internal".to_owned(),
            reason: reason.into(),
            facts: Facts::default(),
        }
    }

    pub(crate) fn cancelled() -> Self {
        Self::Cancelled {
            code: "cancelled".to_owned(),
            reason: "it was cancelled before it was done".to_owned(),
            facts: Facts::default(),
        }
    }

    /// JSON that is not what the function takes, with the fact `field` where it is one that does not fit.
    pub(crate) fn not_a_request(request: &str, error: &serde_json::Error) -> Self {
        const CODE: &str = "invalid-argument";
        match misfit::of(request, error) {
            (Some(field), why) => Self::argument(CODE, &shortened(field), why),
            (None, why) => Self::Argument {
                code: CODE.to_owned(),
                reason: shortened(why),
                facts: Facts::default(),
            },
        }
    }

    /// A name that [`FUNCTIONS`](super::FUNCTIONS) does not have: a binding of another version.
    pub(crate) fn unknown_function(name: &str) -> Self {
        let name = shortened(name.to_owned());
        Self::internal(format!("there is no function {name:?}"))
    }

    /// An argument that cannot be used, with the name of its field. Of a long reason the middle is left out.
    pub(crate) fn argument(code: &str, field: &str, reason: impl fmt::Display) -> Self {
        Self::Argument {
            code: code.to_owned(),
            reason: shortened(format!("{field}: {reason}")),
            facts: facts(&[Fact::new("field", field)]),
        }
    }

    /// Something that a request needs and does not have.
    pub(crate) fn missing(field: &str, what: &str) -> Self {
        Self::argument(argument_code(RecordErrorCode::Missing), field, what)
    }

    /// An argument that is out of its range, with what would be right as the sentence.
    pub(crate) fn out_of_range(field: &str, value: impl fmt::Display) -> Self {
        RecordError::new(RecordErrorCode::OutOfRange, field, value).into()
    }

    /// A number that is not between these two, which are allowed.
    pub(crate) fn not_between(
        field: &str,
        given: impl fmt::Display,
        (least, most): (impl fmt::Display, impl fmt::Display),
    ) -> Self {
        let code = RecordErrorCode::OutOfRange;
        let sentence = format!(
            "{given} is out of the range that this field may have: {least} to {most} ({code})"
        );
        let value = Fact::new("value", given.to_string());
        Self::argument(code.as_str(), field, sentence).with_all(&[value])
    }

    /// Roots that cannot be used.
    pub(crate) fn trust(code: &str, reason: impl fmt::Display, given: &[Fact]) -> Self {
        Self::Trust {
            code: code.to_owned(),
            reason: reason.to_string(),
            facts: facts(given),
        }
    }

    /// A proxy that is none.
    pub(crate) fn proxy(field: &str, error: &ProxyError) -> Self {
        let code = proxy_code(error.code);
        Self::argument(&code, field, error).with_all(&error.facts())
    }

    /// A network among the arguments that is none.
    pub(crate) fn network(field: &str, error: &NetworkError) -> Self {
        let code = format!("{NETWORK_PREFIX}{}", error.code);
        Self::argument(&code, field, error).with_all(&error.facts())
    }

    /// A client certificate that is none.
    pub(crate) fn client_certificate(field: &str, error: ClientCertificateError) -> Self {
        let code = format!("{CLIENT_PREFIX}{}", error.as_str());
        Self::argument(&code, field, error)
    }

    /// The same, with one fact more.
    pub(crate) fn with(self, name: &'static str, value: impl Into<FactValue>) -> Self {
        self.with_all(&[Fact::new(name, value)])
    }

    /// The same error, told of a field of the request: `intermediates`.
    pub(crate) fn of_argument(self, argument: &str, index: Option<usize>) -> Self {
        let place = match index {
            Some(index) => format!("{argument}[{index}]"),
            None => argument.to_owned(),
        };
        let mut error = self.with("argument", argument);
        if let Some(index) = index {
            error = error.with("index", i64::try_from(index).unwrap_or(i64::MAX));
        }
        let reason = error.reason_mut();
        *reason = format!("{place}: {reason}");
        error
    }

    /// The same with a sentence that says better what to do.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        reason.clone_into(self.reason_mut());
        self
    }

    fn with_all(mut self, more: &[Fact]) -> Self {
        self.facts_mut().extend(facts(more).0);
        self
    }

    const fn facts_mut(&mut self) -> &mut Facts {
        match self {
            Self::Parse { facts, .. }
            | Self::Target { facts, .. }
            | Self::Argument { facts, .. }
            | Self::Trust { facts, .. }
            | Self::Cancelled { facts, .. }
            | Self::Internal { facts, .. } => facts,
        }
    }

    const fn reason_mut(&mut self) -> &mut String {
        match self {
            Self::Parse { reason, .. }
            | Self::Target { reason, .. }
            | Self::Argument { reason, .. }
            | Self::Trust { reason, .. }
            | Self::Cancelled { reason, .. }
            | Self::Internal { reason, .. } => reason,
        }
    }
}

/// The code of an argument that is no value. `missing` is said of encodings.
pub(crate) const fn argument_code(code: RecordErrorCode) -> &'static str {
    match code {
        RecordErrorCode::Missing => "missing-field",
        code => code.as_str(),
    }
}

/// The code of a line that is no observation. `too-long` is said of targets.
pub(crate) const fn observation_code(code: ObservationErrorCode) -> &'static str {
    match code {
        ObservationErrorCode::TooLong => "line-too-long",
        code => code.as_str(),
    }
}

/// The code of a proxy that is none.
pub(crate) fn proxy_code(code: ProxyErrorCode) -> String {
    format!("{PROXY_PREFIX}{code}")
}

impl From<ParseError> for NotAfterError {
    /// With the facts `field`, by its name in the specification, and `offset`.
    fn from(error: ParseError) -> Self {
        Self::Parse {
            code: error.code.as_str().to_owned(),
            reason: error.to_string(),
            facts: facts(&[
                Fact::new("field", error.field),
                Fact::new("offset", i64::try_from(error.offset).unwrap_or(i64::MAX)),
            ]),
        }
    }
}

impl From<TargetError> for NotAfterError {
    /// With the library's facts; `suggestion` is among them where there is one.
    fn from(error: TargetError) -> Self {
        Self::Target {
            code: error.code.as_str().to_owned(),
            reason: error.to_string(),
            facts: facts(&error.facts()),
        }
    }
}

impl From<NetworkPortsError> for NotAfterError {
    /// A target that was meant for a network.
    fn from(error: NetworkPortsError) -> Self {
        Self::Target {
            code: error.code().to_owned(),
            reason: error.to_string(),
            facts: facts(&error.facts()),
        }
    }
}

impl From<TargetRangeError> for NotAfterError {
    fn from(error: TargetRangeError) -> Self {
        Self::Target {
            code: error.code().to_owned(),
            reason: error.to_string(),
            facts: facts(&error.facts()),
        }
    }
}

impl From<RecordError> for NotAfterError {
    /// With the facts `field` and `value`; of a code that is none `allowed`, those that are.
    fn from(error: RecordError) -> Self {
        let reason = error.to_string();
        let allowed: Vec<String> = error.allowed.into_iter().map(str::to_owned).collect();
        let allowed = Some(allowed).filter(|it| !it.is_empty());
        let mut all = vec![
            Fact::new("field", error.field),
            Fact::new("value", error.value),
        ];
        all.extend(allowed.map(|it| Fact::new("allowed", it)));
        Self::Argument {
            code: argument_code(error.code).to_owned(),
            reason,
            facts: facts(&all),
        }
    }
}

impl From<ExpiryPolicyRecordError> for NotAfterError {
    fn from(error: ExpiryPolicyRecordError) -> Self {
        match error {
            ExpiryPolicyRecordError::Record(error) => error.into(),
            ExpiryPolicyRecordError::Policy(_) => Self::Argument {
                code: error.code().to_owned(),
                reason: error.to_string(),
                facts: error.facts(),
            },
        }
    }
}

impl From<ObservationError> for NotAfterError {
    /// With the fact `detail`, where there is one.
    fn from(error: ObservationError) -> Self {
        let detail = Some(error.detail.as_str()).filter(|it| !it.is_empty());
        let detail: Vec<Fact> = detail
            .into_iter()
            .map(|it| Fact::new("detail", it))
            .collect();
        Self::Parse {
            code: observation_code(error.code).to_owned(),
            reason: error.to_string(),
            facts: facts(&detail),
        }
    }
}

impl From<NativeRootsError> for NotAfterError {
    /// With the fact `problems`, a sentence for each.
    fn from(error: NativeRootsError) -> Self {
        let problems: Vec<String> = error.problems.iter().map(ToString::to_string).collect();
        Self::trust(
            "no-native-roots",
            &error,
            &[Fact::new("problems", problems)],
        )
    }
}
