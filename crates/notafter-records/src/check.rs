//! What a server or a file showed, and what is to be said of it.

use notafter::certificate::Certificate;
use notafter::check::{CheckReport, ConnectionFinding, Judgement, connection_findings};
use notafter::error::ParseError;
use notafter::fetch::{Attempt, Observation};
use notafter::hex;
use notafter::signature::SignatureVerifier;
use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize};

use crate::{
    CertificateRecord, ExpiryRecord, Facts, FindingRecord, Instant, ValidationRecord,
    certificate_record, expiry_record, facts, finding_record, validation_record,
};

/// A target with everything that is known of it. The fields of the connection are absent
/// where there was none: a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Check")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Check"))]
#[non_exhaustive]
pub struct CheckRecord {
    /// The caller's own word for whom or what it belongs to.
    pub tag: Option<String>,
    /// What was given for it, as far as it may be repeated: an argument, or a line of a list.
    pub input: Option<String>,
    /// What was asked for: a server in its canonical text, a file by its name.
    pub target: String,
    /// When it was looked at, if anybody told.
    pub observed_at: Option<Instant>,
    /// The fields of the connection, for a server.
    #[serde(flatten, deserialize_with = "read_connection")]
    pub connection: Option<ConnectionRecord>,
    /// Why there was nothing to check: the text is no target, or the file holds no certificate.
    pub error: Option<CheckErrorRecord>,
    /// The certificates as served, those that can be read.
    #[serde(default)]
    pub chain: Vec<CertificateRecord>,
    /// Whether they are valid.
    pub validation: Option<ValidationRecord>,
    /// When they end.
    pub expiry: Option<ExpiryRecord>,
    /// What is wrong with the chain as it is served; `certificate_index` is the place in `chain`.
    #[serde(default)]
    pub chain_findings: Vec<FindingRecord>,
    /// The certificates that cannot be read.
    #[serde(default)]
    pub unreadable: Vec<UnreadableRecord>,
}

/// Why there was nothing to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CheckError")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CheckError")
)]
#[non_exhaustive]
pub struct CheckErrorRecord {
    /// Why, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::CheckErrorCode"))]
    pub code: String,
    /// Why and what to do instead, as a sentence.
    pub message: String,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

impl CheckErrorRecord {
    /// This reason, with these particulars.
    pub fn new(code: &str, message: &str, facts: Facts) -> Self {
        Self {
            code: code.to_owned(),
            message: message.to_owned(),
            facts,
        }
    }
}

/// What is known of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Connection")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Connection")
)]
#[non_exhaustive]
pub struct ConnectionRecord {
    /// How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ...
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Outcome"))]
    pub outcome: String,
    /// The same as a sentence.
    pub outcome_message: String,
    /// The particulars of the outcome.
    #[serde(default)]
    pub outcome_facts: Facts,
    /// How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake as
    /// shows them.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Method"))]
    pub method: String,
    /// The address that was connected to; where no connection came about, the last one tried.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Address>"))]
    pub address: Option<String>,
    /// The TCP port.
    pub port: u16,
    /// How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
    /// `smtp`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Service"))]
    pub service: String,
    /// The name sent in Server Name Indication.
    pub server_name: Option<String>,
    /// The version agreed on: `TLSv1.3`.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::TlsVersion>")
    )]
    pub tls_version: Option<String>,
    /// The cipher suite agreed on, by its IANA name.
    pub cipher_suite: Option<String>,
    /// The key exchange group agreed on, by its IANA name.
    pub key_exchange_group: Option<String>,
    /// The application protocol agreed on; octets that are not UTF-8 are replaced.
    pub alpn: Option<String>,
    /// The stapled OCSP response, in DER as served, in hexadecimal.
    pub ocsp_response: Option<String>,
    /// Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
    /// its signature is wrong; `None` where no certificate was obtained.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::Possession>")
    )]
    pub possession: Option<String>,
    /// Whether the handshake came to its end.
    #[serde(default)]
    pub handshake_completed: bool,
    /// Whether the server asked for a client certificate.
    #[serde(default)]
    pub client_certificate_requested: bool,
    /// Whether it was given one.
    #[serde(default)]
    pub client_certificate_given: bool,
    /// What ended the conversation after the certificates were here, by its code.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Outcome>"))]
    pub interruption: Option<String>,
    /// The same as a sentence.
    pub interruption_message: Option<String>,
    /// The particulars of what ended it.
    #[serde(default)]
    pub interruption_facts: Facts,
    /// What a full handshake ended with, where the certificates were then read without one, by its
    /// code.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Outcome>"))]
    pub handshake_failure: Option<String>,
    /// The same as a sentence.
    pub handshake_failure_message: Option<String>,
    /// What is to be said of the connection.
    #[serde(default)]
    pub connection_findings: Vec<FindingRecord>,
    /// Every address tried, in order.
    #[serde(default)]
    pub attempts: Vec<AttemptRecord>,
}

/// The field by which a record with a connection is told from one without.
const CONNECTION_MARK: &str = "outcome";

/// The connection among the fields of a record. Left to itself, serde takes one that cannot be read for
/// none at all, and the record for that of a file.
fn read_connection<'de, D>(deserializer: D) -> Result<Option<ConnectionRecord>, D::Error>
where
    D: Deserializer<'de>,
{
    let fields = serde_json::Map::deserialize(deserializer)?;
    if !fields.contains_key(CONNECTION_MARK) {
        return Ok(None);
    }
    let connection = ConnectionRecord::deserialize(serde_json::Value::Object(fields));
    connection.map(Some).map_err(D::Error::custom)
}

/// One address that was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Attempt")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Attempt"))]
#[non_exhaustive]
pub struct AttemptRecord {
    /// The address.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Address"))]
    pub address: String,
    /// What came of it, by its code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Outcome"))]
    pub outcome: String,
    /// The same as a sentence.
    pub outcome_message: String,
}

/// A certificate that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Unreadable")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Unreadable")
)]
#[non_exhaustive]
pub struct UnreadableRecord {
    /// Its place in the chain as served, from 0.
    pub index: u64,
    /// Why, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::ParseErrorCode"))]
    pub code: String,
    /// Why, as a sentence.
    pub message: String,
}

/// A check of a server as a record.
pub fn check_record(report: &CheckReport, verifier: &dyn SignatureVerifier) -> CheckRecord {
    let observation = &report.observation;
    let target = observation.target.to_string();
    let judgement = report.judgement.as_ref();
    let sources: Vec<String> = (1..=observation.chain.len())
        .filter(|place| report.unreadable.iter().all(|it| it.index + 1 != *place))
        .map(|place| format!("{target}#{place}"))
        .collect();
    CheckRecord {
        observed_at: Some(observation.observed_at.into()),
        connection: Some(connection_record(observation)),
        unreadable: report
            .unreadable
            .iter()
            .map(|it| unreadable_record(it.index, &it.error))
            .collect(),
        ..judged_record(&target, &sources, &report.chain, judgement, verifier)
    }
}

/// What is known of a connection as a record.
pub fn connection_record(observation: &Observation) -> ConnectionRecord {
    let has_certificate = !observation.chain.is_empty();
    let interruption = observation.interruption.as_ref();
    let failure = observation.handshake_failure.as_ref();
    ConnectionRecord {
        outcome: observation.outcome.code().to_owned(),
        outcome_message: observation.outcome.to_string(),
        outcome_facts: facts(&observation.outcome.facts()),
        method: observation.method.as_str().to_owned(),
        address: observation.last_address().map(|it| it.to_string()),
        port: observation.port,
        service: observation.target.service.as_str().to_owned(),
        server_name: observation.server_name.clone(),
        tls_version: observation.tls_version.map(|it| it.as_str().to_owned()),
        cipher_suite: observation.cipher_suite.clone(),
        key_exchange_group: observation.key_exchange_group.clone(),
        alpn: observation
            .alpn
            .as_ref()
            .map(|it| String::from_utf8_lossy(it).into_owned()),
        ocsp_response: observation.ocsp_response.as_deref().map(hex::encode),
        possession: has_certificate.then(|| observation.possession.as_str().to_owned()),
        handshake_completed: observation.handshake_completed,
        client_certificate_requested: observation.client_certificate_requested,
        client_certificate_given: observation.client_certificate_given,
        interruption: interruption.map(|outcome| outcome.code().to_owned()),
        interruption_message: observation.interruption_message(),
        interruption_facts: interruption
            .map(|outcome| facts(&outcome.facts()))
            .unwrap_or_default(),
        handshake_failure: failure.map(|outcome| outcome.code().to_owned()),
        handshake_failure_message: failure.map(ToString::to_string),
        connection_findings: connection_findings(observation)
            .iter()
            .map(connection_finding_record)
            .collect(),
        attempts: observation.attempts.iter().map(attempt_record).collect(),
    }
}

fn attempt_record(attempt: &Attempt) -> AttemptRecord {
    AttemptRecord {
        address: attempt.address.to_string(),
        outcome: attempt.outcome.code().to_owned(),
        outcome_message: attempt.outcome.to_string(),
    }
}

fn connection_finding_record(finding: &ConnectionFinding) -> FindingRecord {
    FindingRecord {
        code: finding.code.as_str().to_owned(),
        severity: finding.severity.as_str().to_owned(),
        certificate_index: None,
        fingerprint_sha256: None,
        facts: facts(&finding.facts),
        message: finding.message.clone(),
        remedy: finding.remedy.clone(),
    }
}

/// A check of certificates without a connection as a record. `target` is in the caller's words, and
/// so is the source of each certificate, in the order of the chain.
pub fn judged_record(
    target: &str,
    sources: &[String],
    chain: &[Certificate],
    judgement: Option<&Judgement>,
    verifier: &dyn SignatureVerifier,
) -> CheckRecord {
    let sources = sources.iter().map(Some).chain(std::iter::repeat(None));
    CheckRecord {
        tag: None,
        input: None,
        target: target.to_owned(),
        observed_at: judgement.map(|it| it.expiry.at.into()),
        connection: None,
        error: None,
        chain: chain
            .iter()
            .zip(sources)
            .map(|(certificate, source)| {
                certificate_record(certificate, source.map(String::as_str), verifier)
            })
            .collect(),
        validation: judgement.map(|it| validation_record(&it.validation)),
        expiry: judgement.map(|it| expiry_record(&it.expiry)),
        chain_findings: judgement
            .iter()
            .flat_map(|it| it.chain_findings.iter().map(finding_record))
            .collect(),
        unreadable: Vec::new(),
    }
}

/// A target of which there was nothing to check, in the caller's words: so that whoever reads
/// records gets one for each.
pub fn unchecked_record(target: &str, error: CheckErrorRecord) -> CheckRecord {
    CheckRecord {
        tag: None,
        input: None,
        target: target.to_owned(),
        observed_at: None,
        connection: None,
        error: Some(error),
        chain: Vec::new(),
        validation: None,
        expiry: None,
        chain_findings: Vec::new(),
        unreadable: Vec::new(),
    }
}

/// A certificate that cannot be read, by its place in the chain as given.
pub(crate) fn unreadable_record(index: usize, error: &ParseError) -> UnreadableRecord {
    UnreadableRecord {
        index: index as u64,
        code: error.code.as_str().to_owned(),
        message: error.to_string(),
    }
}

impl CheckRecord {
    /// The same, with the DER of each certificate of its chain, which is `chain`.
    #[must_use]
    pub(crate) fn with_der(mut self, chain: &[Certificate]) -> Self {
        self.set_der(chain);
        self
    }

    /// Gives each certificate of its chain, which is `chain`, its DER.
    pub(crate) fn set_der(&mut self, chain: &[Certificate]) {
        for (record, certificate) in self.chain.iter_mut().zip(chain) {
            record.der = Some(certificate.as_der().to_vec().into());
        }
    }
}
