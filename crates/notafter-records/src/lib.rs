//! Flat owned records of everything that notafter knows: the one place of conversion.
//!
//! Every language and the command line show these records and nothing else, so that a
//! field has one name and one meaning everywhere. Records have no behaviour. Text is
//! foreign text as it was read: control characters are in it, and whoever writes it to a
//! terminal has to escape them. Serialised, instants are RFC 3339 with `Z`, octets are
//! lower-case hex without separators, absent single values are `null`, and absent
//! lists are `[]`.
//!
//! Every record can be read again, and what is read is written as the same text. Lists, facts, flags and
//! single values that may be absent need not be there, as in what an older version wrote; fields that are not
//! known are passed over, as in what a newer one did.

#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]
#![cfg_attr(feature = "uniffi", allow(unsafe_code))]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("notafter");

mod anomaly;
mod cadence;
mod candidate;
mod certificate;
mod check;
mod contents;
mod crl;
mod details;
mod error;
mod event;
mod expiry;
mod facts;
#[cfg(feature = "uniffi")]
mod foreign;
pub mod functions;
mod general_name;
mod holders;
mod instant;
mod inventory;
mod key;
mod matrix;
mod name_match;
mod normalise;
mod observation;
mod observed;
mod octets;
mod policy;
mod public_key;
mod record_error;
mod refresh;
mod request;
mod rules;
mod scan_progress;
#[cfg(feature = "schema")]
mod schema;
mod seconds;
mod secrets;
mod served_at;
mod snapshot;
mod standing;
mod target;
mod validation;

pub use anomaly::{AnomalyRecord, anomaly_record, crl_anomaly_record};
pub use cadence::{
    CadenceAnswerRecord, CadenceRecord, ExpectedRenewalRecord, PastCertificateRecord,
    cadence_answer_record, cadence_record, expected_renewal_record, past_certificate_record,
    renewal_history, renewal_history_records,
};
pub use candidate::{
    CandidateRecord, CandidatesRecord, ZoneIssueRecord, candidate_record, domain_candidates_record,
    zone_candidates_record, zone_issue_record,
};
pub use certificate::fields as certificate_fields;
pub use certificate::{CertificateRecord, SctRecord, certificate_record};
pub use check::{
    AttemptRecord, CheckErrorRecord, CheckRecord, ConnectionRecord, UnreadableRecord, check_record,
    connection_record, judged_record, unchecked_record,
};
pub use contents::{ContentsRecord, contents_record};
pub use crl::{CrlRecord, CrlScopeRecord, crl_record};
pub use details::{
    AccessDescriptionRecord, AuthorityKeyIdRecord, CertificateDetailsRecord,
    CertificatePolicyRecord, DistributionPointRecord, ExtensionRecord, MicrosoftTemplateRecord,
    NameConstraintsRecord, OrganizationIdentifierRecord, PolicyConstraintsRecord,
    PolicyMappingRecord, PrivateKeyUsagePeriodRecord, RsaPssRecord, SctDetailsRecord,
    certificate_details_record,
};
pub use error::{SkippedRecord, TargetErrorRecord, skipped_record, target_error_record};
pub use event::{EventOptionsRecord, EventRecord, event_record};
pub use expiry::{
    AlertRecord, EffectiveExpiryRecord, ExpiryRecord, LimitRecord, effective_expiry_record,
    expiry_record,
};
pub use facts::{FactRecord, Facts, facts};
pub use general_name::{GeneralNameRecord, general_name_record};
pub use holders::{KeyHolders, MAX_KEY_COMPARISONS};
pub use instant::Instant;
pub use inventory::{
    DriftRecord, ExpectedRecord, ExpirationRecord, ExpirationsRecord, FailingRecord, GroupRecord,
    HorizonCountsRecord, LevelCountsRecord, ReconciledRecord, ReconciliationRecord,
    RolloutPlaceRecord, RolloutRecord, expected_record, expiration_record, expirations_record,
    failing_record, group_record, horizon_counts, level_counts, reconciliation_record,
    rollout_record,
};
pub use key::{PrivateKeyRecord, PublicKeyItemRecord, private_key_record, public_key_item_record};
pub use matrix::{DivergenceRecord, MatrixCellRecord, MatrixRecord, matrix_record};
pub use name_match::{NameMatchRecord, name_match_record};
pub use normalise::{NormalisedInputRecord, NormalisedRecord, normalised_record};
pub use observation::{
    ObservationCellRecord, ObservationMatrixRecord, ObservationRecord, observation_matrix_record,
    observation_record,
};
pub use observed::{
    MAX_OBSERVATION_SIZE, ObservationError, ObservationErrorCode, ObservedRecord, check_snapshots,
    matrix_snapshots, read_observation, read_observed,
};
pub use octets::Octets;
pub use policy::{
    ExpiryPolicyRecord, ExpiryPolicyRecordError, FractionRecord, GraceRecord, PolicyErrorRecord,
    ShortLivedRecord, ThresholdRecord, ThresholdsRecord, expiry_policy_record, policy_error_record,
};
pub use public_key::{PublicKeyRecord, SignatureParametersRecord, public_key_record};
pub use record_error::{RecordError, RecordErrorCode};
pub use refresh::{
    REFRESH_STATE_VERSION, RefreshDueRecord, RefreshPolicyRecord, RefreshStateRecord,
    refresh_due_record, refresh_policy_record, refresh_state_record,
};
pub use request::{CertificateRequestRecord, certificate_request_record};
pub use rules::{
    CertificateRenewalsRecord, PublicRootRecord, RenewalPlanRecord, RootLeavingRecord,
    RuleAnswersRecord, RuleRowRecord, RuleSubjectRecord, UpcomingRuleRecord, ValidationReuseRecord,
    YearlyRenewalsRecord, check_rule_subject, public_root_record, renewal_plan_record,
    root_leaving_record, rule_answers_record, rule_row_record, rule_subject_record,
    shown_certificate, snapshot_rule_subject, upcoming_rule_record, validation_reuse_record,
};
pub use scan_progress::{OutcomeCountRecord, ScanProgressRecord, scan_progress_record};
#[cfg(feature = "schema")]
pub use schema::{Document, documents};
pub use seconds::{NoSeconds, Seconds};
pub use secrets::{shown_input, without_secrets};
pub use served_at::{ServedAtRecord, served_at_record};
pub use snapshot::{
    CertificateSummaryRecord, EndRecord, LocationRecord, SnapshotRecord,
    certificate_summary_record, location_record, snapshot_record,
};
pub use standing::{
    EpisodeRecord, PastEpisodeRecord, STANDING_VERSION, StandingRecord, standing_record,
};
pub use target::{TargetRecord, target_record};
pub use validation::{
    FindingRecord, PoliciesRecord, ValidationRecord, WorkRecord, finding_record, validation_record,
};
