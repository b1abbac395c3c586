//! Lines and files of the command line that are more than one record. The command writes them from borrowed values;
//! that these say the same is tested on every line that its tests read (`crates/notafter-cli/tests/common`).
#![allow(
    dead_code,
    clippy::large_enum_variant,
    reason = "they are described, and never made"
)]

use schemars::JsonSchema;

use super::codes::{NextLifetime, RuleKind};
use crate::{
    CertificateRecord, CertificateRequestRecord, CheckRecord, ConnectionRecord, CrlRecord,
    DivergenceRecord, EffectiveExpiryRecord, EventRecord, ExpirationRecord, Facts, FailingRecord,
    HorizonCountsRecord, Instant, LevelCountsRecord, LocationRecord, MatrixRecord,
    PrivateKeyRecord, PublicKeyItemRecord, RefreshStateRecord, SkippedRecord, StandingRecord,
    UpcomingRuleRecord, ValidationRecord,
};

/// A check; all of a server, where all of its addresses are asked, or were when it was kept; or an event that is new.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum CheckLine {
    /// A check.
    Check(CheckRecord),
    /// A server, address by address.
    Matrix(MatrixRecord),
    /// An event.
    Event(EventLine),
}

/// An event among the lines of checks.
#[derive(JsonSchema)]
pub(super) struct EventLine {
    /// The event.
    event: EventRecord,
}

/// An item of a file.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum ParseLine {
    /// A certificate.
    Certificate(CertificateRecord),
    /// A certificate request.
    CertificateRequest(CertificateRequestRecord),
    /// A revocation list.
    Crl(CrlRecord),
    /// A private key.
    PrivateKey(PrivateKeyRecord),
    /// A public key by itself.
    PublicKey(PublicKeyItemRecord),
    /// What could not be read.
    Skipped(SkippedRecord),
}

/// A validation, and when the last valid path ends.
#[derive(JsonSchema)]
pub(super) struct ValidateLine {
    #[serde(flatten)]
    validation: ValidationRecord,
    /// When its last valid path ends, whatever its name and revocation; absent where no path is valid or that was not
    /// asked.
    effective_expiry: Option<EffectiveExpiryRecord>,
}

/// An answer of a batch.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum ValidateBatchLine {
    /// What was asked.
    Answer(BatchAnswer),
    /// A line that could not be answered.
    Error(BatchError),
}

/// An answer with the id of its question.
#[derive(JsonSchema)]
pub(super) struct BatchAnswer {
    /// The id, as it came.
    id: serde_json::Value,
    #[serde(flatten)]
    answer: ValidateLine,
}

/// A line that could not be answered.
#[derive(JsonSchema)]
pub(super) struct BatchError {
    /// The id, as it came; `null` where it could not be read.
    id: serde_json::Value,
    /// The line, from 1.
    line: u64,
    /// Why.
    error: BatchErrorReason,
}

/// Why a line could not be answered.
#[derive(JsonSchema)]
pub(super) struct BatchErrorReason {
    /// Why, by its stable code.
    code: String,
    /// Why, as a sentence.
    message: String,
}

/// A check of a server of the demonstration.
#[derive(JsonSchema)]
pub(super) struct DemoLine {
    /// What is wrong with it, as it is announced.
    announced: String,
    /// Whether that was found.
    as_announced: bool,
    #[serde(flatten)]
    check: CheckRecord,
}

/// A line of a report.
#[derive(JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum ReportLine {
    /// A certificate, the most urgent first.
    Expiration(ExpirationRecord),
    /// A place without a certificate, behind all of those.
    NoCertificate(FailingRecord),
    /// What it comes to: the last line, so that whoever reads it has read all.
    Summary(ReportSummary),
}

/// Counts of what was shown.
#[derive(JsonSchema)]
pub(super) struct ReportSummary {
    /// The instant that it was judged for.
    at: Instant,
    /// Rows.
    certificates: u64,
    /// Rows by how far away the end is.
    horizons: HorizonCountsRecord,
    /// Rows by level.
    levels: LevelCountsRecord,
    /// Places without a certificate.
    without_certificate: u64,
    /// Those of them that stand in the row of the certificate that they showed last.
    failing: u64,
    /// Older looks at the same places, passed over.
    superseded: u64,
    /// Certificates that `--within` left out.
    hidden: u64,
    /// Lines that are no observations.
    bad_lines: u64,
}

/// A line of a plan.
#[derive(JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum PlanLine {
    /// A certificate, in the order of fingerprints.
    Certificate(PlanCertificate),
    /// A rule that hits any of them, the soonest first.
    UpcomingRule(PlanRule),
    /// A year, in order.
    Year(PlanYear),
    /// What the certificates with a tag need, in order.
    Tag(PlanTag),
    /// What it comes to: the last line, so that whoever reads it has read all.
    Summary(PlanSummary),
}

/// A certificate and its renewals.
#[derive(JsonSchema)]
pub(super) struct PlanCertificate {
    /// SHA-256 of its DER, in hex.
    fingerprint_sha256: String,
    /// What people call it.
    name: String,
    /// Its first valid instant.
    not_before: Instant,
    /// Its last valid instant.
    not_after: Instant,
    /// Whose rules it is under.
    #[schemars(with = "RuleKind")]
    rules_of: String,
    /// Whether a public CA issued it: private ones are exempt from the rules.
    public: bool,
    /// Whether a program is known to renew it.
    automated: bool,
    /// Whether its renewal was due before the plan begins.
    overdue: bool,
    /// When the first one is, if there is any.
    first_renewal_at: Option<Instant>,
    /// How many there are.
    renewals: u64,
    /// Where it is.
    places: Vec<LocationRecord>,
}

/// A rule, as it hits the first certificate. The facts are those that are the same for all of them.
#[derive(JsonSchema)]
pub(super) struct PlanRule {
    #[serde(flatten)]
    rule: UpcomingRuleRecord,
    /// When the last one is hit.
    last_at: Instant,
    /// How many are hit.
    certificates: u64,
    /// The soonest first.
    hits: Vec<PlanHit>,
}

/// A certificate that a rule hits.
#[derive(JsonSchema)]
pub(super) struct PlanHit {
    /// SHA-256 of its DER, in hex.
    fingerprint_sha256: String,
    /// What people call it.
    name: String,
    /// When it is hit.
    at: Instant,
    /// What is not the same for all.
    facts: Facts,
}

/// A year of a plan.
#[derive(JsonSchema)]
pub(super) struct PlanYear {
    /// The year.
    year: u16,
    /// How many certificates are renewed in it.
    certificates: u64,
    /// How many renewals there are.
    renewals: u64,
    /// Those of certificates of public CAs.
    public_renewals: u64,
    /// Those of others.
    private_renewals: u64,
    /// Those that a program does.
    automated_renewals: u64,
}

/// The certificates with a tag.
#[derive(JsonSchema)]
pub(super) struct PlanTag {
    /// The tag; `null`: those without one.
    tag: Option<String>,
    /// How many there are.
    certificates: u64,
    /// How many renewals.
    renewals: u64,
    /// Those that a program does.
    automated_renewals: u64,
    /// Year by year.
    years: Vec<PlanTagYear>,
}

/// A year of a tag.
#[derive(JsonSchema)]
pub(super) struct PlanTagYear {
    /// The year.
    year: u16,
    /// How many renewals.
    renewals: u64,
}

/// What a plan comes to.
#[derive(JsonSchema)]
pub(super) struct PlanSummary {
    /// From this instant on.
    at: Instant,
    /// The last instant.
    until: Instant,
    /// The policy that says when renewal is due, as it was named.
    policy: String,
    /// For how long the next certificates are issued.
    #[schemars(with = "NextLifetime")]
    next_lifetime: String,
    /// When the rules were last compared with their sources.
    rules_as_of: Instant,
    /// Whether that is so long ago that they may have changed.
    rules_are_old: bool,
    /// Certificates.
    certificates: u64,
    /// Those of public CAs.
    public_certificates: u64,
    /// Others: exempt from the rules.
    private_certificates: u64,
    /// Certificates whose renewal was due before.
    overdue: u64,
    /// Renewals.
    renewals: u64,
    /// Those of certificates of public CAs.
    public_renewals: u64,
    /// Those of others.
    private_renewals: u64,
    /// Those that a program does.
    automated_renewals: u64,
    /// Places of which there is a look without a certificate.
    places_without_certificate: u64,
    /// Older looks at the same places, passed over.
    superseded: u64,
    /// Certificates of CAs in files, left out.
    authorities: u64,
    /// Lines that are no observations.
    bad_lines: u64,
}

/// A state: what was seen, how it stands, and what was told of it.
#[derive(JsonSchema)]
pub(super) struct StateFile {
    /// `notafter-state`.
    format: String,
    /// The version of the format: 1.
    version: u64,
    /// When it was written.
    saved_at: Instant,
    /// What is kept.
    state: StateContents,
}

/// What is kept.
#[derive(JsonSchema)]
pub(super) struct StateContents {
    /// What is tracked.
    targets: Vec<StateTarget>,
    /// How each place stood when that was told.
    standings: Vec<StandingRecord>,
    /// The keys of events that were told.
    sent: Vec<StateSent>,
    /// The certificates of all looks, in DER as hex, each once.
    certificates: Vec<String>,
    /// Since when no server at all can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    offline_since: Option<Instant>,
}

/// A server or a file that is tracked.
#[derive(JsonSchema)]
pub(super) struct StateTarget {
    /// A server in its canonical text.
    #[serde(skip_serializing_if = "Option::is_none")]
    server: Option<String>,
    /// A file by its absolute path. It is this or that.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// What was given for it.
    input: Option<String>,
    /// The caller's own word for whom or what it belongs to.
    tag: Option<String>,
    /// When to look again.
    refresh: RefreshStateRecord,
    /// Whether something is to be told of it.
    is_news: bool,
    /// What was seen.
    looks: Vec<StateLook>,
    /// Where the looks disagree.
    divergences: Option<Vec<DivergenceRecord>>,
}

/// A look.
#[derive(JsonSchema)]
pub(super) struct StateLook {
    /// When.
    observed_at: Instant,
    /// The only type of key asked for.
    #[schemars(with = "Option<super::codes::KeyType>")]
    key_type: Option<String>,
    /// Whether it was asked without a name.
    without_server_name: bool,
    /// The connection.
    connection: ConnectionRecord,
    /// Places in the list of certificates, from 0.
    chain: Vec<u64>,
}

/// An event that was told.
#[derive(JsonSchema)]
pub(super) struct StateSent {
    /// Its key.
    event_key: String,
    /// When it was told.
    sent_at: Instant,
}
