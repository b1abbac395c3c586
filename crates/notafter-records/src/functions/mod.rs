//! Every function that the languages have, each over records: a request in, a record out.
//!
//! Kotlin and Swift call these functions themselves. Python and Node call them by name with JSON ([`call`], [`ask`]),
//! which is the same records as text. What has to be fast per attribute, the certificate, they read from
//! [`Certificate`](notafter::certificate::Certificate) through the conversions of this crate.
//!
//! No function panics on any input; should one, it becomes [`NotAfterError::Internal`].

mod arguments;
mod ask;
mod cancel;
mod chains;
mod error;
mod error_codes;
mod error_sources;
mod events;
mod expiry;
mod fetch_options;
mod inventory;
mod misfit;
mod panics;
mod reading;
mod refreshing;
mod refusals;
mod request;
mod rhythm;
mod rules;
mod runtime;
mod scan;
mod table;
mod targets;
#[cfg(test)]
mod test_chain;
#[cfg(test)]
mod test_server;
mod validator;
mod waiting;

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use ask::*;
pub use cancel::CancelHandle;
pub use chains::*;
pub use error::NotAfterError;
pub use error_codes::{ErrorCode, error_codes};
pub use events::*;
pub use expiry::*;
pub use inventory::*;
pub use reading::*;
pub use refreshing::*;
pub use rhythm::*;
pub use rules::*;
pub use runtime::spawn;
pub use scan::*;
pub use targets::*;
pub use validator::*;

#[cfg(feature = "schema")]
pub(crate) use {
    chains::ChainKind,
    fetch_options::Named,
    refreshing::{LookOutcome, RefreshPreset},
    validator::Builtin,
};

use table::functions;

use crate::{
    CadenceAnswerRecord, CandidatesRecord, CertificateDetailsRecord, CertificateRecord,
    CheckRecord, ContentsRecord, EffectiveExpiryRecord, EventRecord, ExpirationsRecord,
    ExpiryPolicyRecord, ExpiryRecord, GroupRecord, MatrixRecord, NameMatchRecord, NormalisedRecord,
    ObservationMatrixRecord, ObservationRecord, PublicRootRecord, ReconciliationRecord,
    RefreshDueRecord, RefreshStateRecord, RenewalPlanRecord, RolloutRecord, RootLeavingRecord,
    RuleAnswersRecord, RuleRowRecord, RuleSubjectRecord, ServedAtRecord, SnapshotRecord,
    StandingRecord, TargetRecord, UpcomingRuleRecord, ValidationRecord, ValidationReuseRecord,
};

functions! {
    plain {
        read(ReadRequest) -> ContentsRecord;
        parse_certificate(ParseCertificateRequest) -> CertificateRecord;
        certificate_details(ParseCertificateRequest) -> CertificateDetailsRecord;
        to_pem(ToPemRequest) -> String;
        match_name(MatchNameRequest) -> NameMatchRecord;
        parse_target(ParseTargetRequest) -> TargetRecord;
        expand_targets(ExpandTargetsRequest) -> Vec<TargetRecord>;
        candidates(CandidatesRequest) -> CandidatesRecord;
        who_serves(WhoServesRequest) -> Vec<ServedAtRecord>;
        expiry_policy(ExpiryPolicyRequest) -> ExpiryPolicyRecord;
        assess(AssessRequest) -> ExpiryRecord;
        rules(RulesRequest) -> Vec<RuleRowRecord>;
        public_roots(RulesRequest) -> Vec<PublicRootRecord>;
        rule_subject(RuleSubjectRequest) -> RuleSubjectRecord;
        rule_answers(RuleAnswersRequest) -> RuleAnswersRecord;
        upcoming_rules(UpcomingRulesRequest) -> Vec<UpcomingRuleRecord>;
        validation_reuse(ValidationReuseRequest) -> ValidationReuseRecord;
        root_leaving(RootLeavingRequest) -> RootLeavingRecord;
        renewal_plan(RenewalPlanRequest) -> RenewalPlanRecord;
        new_refresh_state(NewRefreshStateRequest) -> RefreshStateRecord;
        refresh_step(RefreshStepRequest) -> RefreshStateRecord;
        refresh_due(RefreshDueRequest) -> RefreshDueRecord;
        cadence(CadenceRequest) -> CadenceAnswerRecord;
        snapshots(SnapshotsRequest) -> Vec<SnapshotRecord>;
        read_observation(ReadObservationRequest) -> Vec<SnapshotRecord>;
        standings(StandingsRequest) -> Vec<StandingRecord>;
        diff(DiffRequest) -> Vec<EventRecord>;
        expirations(ExpirationsRequest) -> ExpirationsRecord;
        by_fingerprint(GroupsRequest) -> Vec<GroupRecord>;
        by_tag(GroupsRequest) -> Vec<GroupRecord>;
        by_issuer(GroupsRequest) -> Vec<GroupRecord>;
        by_state(ExpirationsRequest) -> Vec<GroupRecord>;
        reconcile(ReconcileRequest) -> ReconciliationRecord;
        rollout(RolloutRequest) -> RolloutRecord;
        issuers_not_allowed(IssuersNotAllowedRequest) -> Vec<SnapshotRecord>;
    }
    judging {
        validate(ValidateRequest) -> ValidationRecord;
        effective_expiry(ValidateRequest) -> Option<EffectiveExpiryRecord>;
        normalise(NormaliseRequest) -> NormalisedRecord;
        judge(JudgeRequest) -> CheckRecord;
    }
    asking {
        fetch(FetchRequest) -> ObservationRecord;
        observe_all(ObserveAllRequest) -> ObservationMatrixRecord;
        check(CheckRequest) -> CheckRecord;
        check_all(CheckAllRequest) -> MatrixRecord;
    }
}

/// A function of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Function {
    /// Its name, as in Rust.
    pub name: &'static str,
    /// What it takes besides its request.
    pub kind: FunctionKind,
}

/// What a function takes besides its request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    /// Nothing.
    Plain,
    /// A [`Validator`].
    Judging,
    /// A [`Validator`] and a [`CancelHandle`]; it asks servers, and is asynchronous.
    Asking,
}

/// What a function takes and gives, in JSON Schema.
#[cfg(feature = "schema")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Signature {
    /// The function's name.
    pub name: &'static str,
    /// Its request.
    pub request: schemars::Schema,
    /// Its answer.
    pub result: schemars::Schema,
}

/// Calls a plain or judging function by its name: request and answer are JSON. Without a validator it is
/// [`Validator::standard`].
///
/// # Errors
///
/// As the function itself; [`NotAfterError::Argument`] where the request is not what the function takes, and
/// [`NotAfterError::Internal`] where there is no such function.
pub fn call(
    function: &str,
    request: &str,
    validator: Option<&Validator>,
) -> Result<String, NotAfterError> {
    panics::caught(|| answer(function, request, validator))
}

/// Asks by a function's name: request and answer are JSON. The work runs on the [runtime](spawn) of this crate
/// whoever polls the future, and stops when `cancellation` says so or the future is dropped.
///
/// # Errors
///
/// As [`call`]; [`NotAfterError::Cancelled`] where it was cancelled.
pub async fn ask(
    function: String,
    request: String,
    validator: Option<Arc<Validator>>,
    cancellation: Arc<CancelHandle>,
) -> Result<String, NotAfterError> {
    let validator = validator.unwrap_or_else(Validator::standard);
    spawn(async move { asked(&function, &request, validator, cancellation).await }).await
}

/// How often a wait looks whether it is still wanted: every 50 ms. Nobody who pressed a key sees less.
pub const WAITING_PERIOD: Duration = Duration::from_millis(50);

/// As [`ask`], waiting for the answer on the thread that calls. Saying the wish to stop from another one ends it.
///
/// # Errors
///
/// As [`ask`].
pub fn ask_blocking(
    function: &str,
    request: &str,
    validator: Option<Arc<Validator>>,
    cancellation: &Arc<CancelHandle>,
) -> Result<String, NotAfterError> {
    panics::caught(|| {
        let asking = ask(
            function.to_owned(),
            request.to_owned(),
            validator,
            Arc::clone(cancellation),
        );
        waiting::wait(asking, None, || {})
    })
}

/// As [`ask_blocking`]. Each [`WAITING_PERIOD`] it asks, on the thread that calls, whether the answer is still wanted: where it is
/// not, everything is stopped and the answer is [`NotAfterError::Cancelled`].
///
/// # Errors
///
/// As [`ask`].
pub fn ask_blocking_while(
    function: &str,
    request: &str,
    validator: Option<Arc<Validator>>,
    cancellation: &Arc<CancelHandle>,
    mut is_wanted: impl FnMut() -> bool,
) -> Result<String, NotAfterError> {
    panics::caught(|| {
        let asking = ask(
            function.to_owned(),
            request.to_owned(),
            validator,
            Arc::clone(cancellation),
        );
        waiting::wait(asking, Some(WAITING_PERIOD), || {
            if !is_wanted() {
                cancellation.cancel();
            }
        })
    })
}

/// A request of JSON, for those languages that write JSON.
///
/// # Errors
///
/// [`NotAfterError::Argument`] where it is not what is asked for; the fact `field` says where.
pub fn parsed<T: DeserializeOwned>(request: &str) -> Result<T, NotAfterError> {
    serde_json::from_str(request).map_err(|error| NotAfterError::not_a_request(request, &error))
}

fn written<T: Serialize>(answer: &T) -> Result<String, NotAfterError> {
    serde_json::to_string(answer).map_err(|error| NotAfterError::internal(error.to_string()))
}
