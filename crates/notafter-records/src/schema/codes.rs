//! The codes that a field may have: each list is the library's own, so that a new code is in every language at once.
//!
//! A type here stands for a list, and fields of records name it (`schemars(with = "...")`). A list that is `open` holds
//! the usual values, and others may occur.

use std::borrow::Cow;

use notafter::candidates::{CandidateReason, ZoneIssueCode as IssueCode};
use notafter::certificate as cert;
use notafter::chain;
use notafter::check::ConnectionFindingCode;
use notafter::expiry::{self, events, inventory, presets, rules};
use notafter::fetch;
use notafter::name_match;
use notafter::read;
use notafter::target;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{RecordErrorCode, functions};

/// The spellings of a list of members.
macro_rules! spelled {
    ($($codes:ty),+) => {{
        let mut all: Vec<&'static str> = Vec::new();
        $(all.extend(<$codes>::ALL.iter().map(|it| it.as_str()));)+
        all
    }};
}

/// Makes the type of a list of codes.
macro_rules! codes {
    ($($(#[doc = $about:literal])+ $openness:ident $name:ident = $all:expr;)*) => {$(
        $(#[doc = $about])+
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let mut all: Vec<&'static str> = $all;
                let mut seen = std::collections::BTreeSet::new();
                all.retain(|it| seen.insert(*it));
                $openness(stringify!($name), concat!($($about),+).trim(), &all)
            }
        }
    )*};
}

/// One of these and nothing else.
fn closed(name: &str, about: &str, all: &[&str]) -> Schema {
    json_schema!({
        "type": "string",
        "enum": all,
        "title": name,
        "description": about,
        "x-notafter": "code",
    })
}

/// One of these as a rule.
fn open(name: &str, about: &str, all: &[&str]) -> Schema {
    json_schema!({
        "type": "string",
        "anyOf": [{"enum": all}, {}],
        "title": name,
        "description": about,
        "x-notafter": "open-code",
    })
}

codes! {
    /// What is wrong with a certificate or a revocation list by itself.
    closed AnomalyCode = spelled!(cert::AnomalyCode, read::crl::CrlAnomalyCode);
    /// Which addresses may be connected to.
    closed AddressPolicy = spelled!(functions::Named);
    /// Roots that come with a validator.
    closed BuiltinRoots = spelled!(functions::Builtin);
    /// Why a target is likely to show a certificate.
    closed CandidateReasonCode = CandidateReason::CODES.to_vec();
    /// What a certificate is for.
    closed CertificateKind = spelled!(cert::CertificateKind);
    /// Why there was nothing to check.
    open CheckErrorCode = spelled!(target::TargetErrorCode);
    /// Of what an event tells.
    closed Condition = spelled!(events::Condition);
    /// In what a certificate is another one than expected.
    closed DriftKind = spelled!(inventory::DriftKind);
    /// In what the answers of a server differ.
    closed DivergenceCode = spelled!(fetch::DivergenceCode);
    /// What happened.
    closed EventKind = spelled!(events::EventKind);
    /// What became of a certificate in a normalisation.
    closed Fate = spelled!(chain::Fate);
    /// What is to be said of a chain, a path or a connection.
    closed FindingCode = spelled!(chain::FindingCode, ConnectionFindingCode);
    /// The type of a general name.
    closed GeneralNameKind = vec!["dns", "ip", "email", "uri", "directory", "other"];
    /// How far away an end is.
    closed Horizon = spelled!(inventory::Horizon);
    /// The kind of an item.
    closed ItemKind = spelled!(read::ItemKind);
    /// The kind of a public key; a dotted OID where it is not known.
    open KeyAlgorithm = cert::KeyAlgorithm::ALL.iter().filter_map(|it| it.as_str()).collect();
    /// How the date of a key is known.
    closed KeyDateBasis = rules::KeyDateBasis::CODES.to_vec();
    /// The type of a server's key.
    closed KeyType = spelled!(fetch::KeyType);
    /// How urgent something is.
    closed Level = spelled!(expiry::Level);
    /// What ends first.
    closed LimitedBy = chain::LimitedBy::CODES.to_vec();
    /// How certificates are read off a server.
    closed Method = spelled!(fetch::Method);
    /// Why a certificate is not for a name.
    closed MismatchReason = spelled!(name_match::MismatchReason);
    /// How long the next certificates last.
    closed NextLifetime = spelled!(rules::NextLifetime);
    /// What is normalised.
    closed NormaliseKind = spelled!(functions::ChainKind);
    /// What came of a normalisation.
    closed NormaliseOutcome = spelled!(chain::NormaliseOutcome);
    /// How far a fetch came.
    closed Outcome = fetch::Outcome::CODES.to_vec();
    /// Why octets cannot be read.
    closed ParseErrorCode = spelled!(notafter::error::ParseErrorCode);
    /// How a place compares with what is expected.
    closed PlaceVerdict = spelled!(inventory::Verdict);
    /// Why a policy is none.
    closed PolicyErrorCode = spelled!(RecordErrorCode, expiry::ExpiryPolicyErrorCode);
    /// Whether a server showed that it has its private key.
    closed Possession = spelled!(fetch::Possession);
    /// A policy by its name.
    closed Preset = presets::ALL.iter().map(|(name, _)| *name).collect();
    /// How a private key is written.
    closed PrivateKeyForm = spelled!(read::PrivateKeyForm);
    /// The rules that a chain is held to.
    closed Profile = spelled!(chain::Profile);
    /// What a certificate is used for.
    closed Purpose = spelled!(chain::Purpose);
    /// What came of a look.
    closed RefreshOutcome = spelled!(functions::LookOutcome);
    /// A policy of refreshing by its name.
    closed RefreshPreset = spelled!(functions::RefreshPreset);
    /// Who renews a certificate.
    closed RenewalMode = spelled!(expiry::RenewalMode);
    /// Whether revocation is looked at.
    closed RevocationMode = spelled!(chain::RevocationMode);
    /// Why a certificate is revoked.
    closed RevocationReason = spelled!(read::crl::RevocationReason);
    /// How far a certificate has replaced another.
    closed RolloutState = spelled!(inventory::RolloutState);
    /// What a dated rule does.
    closed RuleCode = spelled!(rules::RuleCode);
    /// Whose rules a certificate is under.
    closed RuleKind = spelled!(rules::RuleKind);
    /// A table of dated rules.
    closed RuleTable = spelled!(rules::RuleTable);
    /// Which of two certificates a place serves.
    closed Served = spelled!(inventory::Served);
    /// How TLS begins.
    closed Service = spelled!(target::Service);
    /// How much a finding weighs.
    closed Severity = spelled!(chain::Severity);
    /// Why something in an input gave no item.
    closed SkipReason = spelled!(read::SkipReason);
    /// How far a look came: as of a fetch, or why there was nothing to look at.
    open SnapshotOutcome = fetch::Outcome::CODES.to_vec();
    /// How a certificate stands.
    closed State = spelled!(expiry::State);
    /// Why a text is no target.
    closed TargetErrorCode = spelled!(target::TargetErrorCode);
    /// Why a certificate is not trusted.
    open TrustErrorCode = spelled!(chain::FindingCode);
    /// A version of TLS.
    closed TlsVersion = spelled!(fetch::TlsVersion);
    /// How far an owner was validated.
    closed ValidationLevel = spelled!(cert::ValidationLevel);
    /// Whether a path is valid.
    closed Verdict = spelled!(chain::Verdict);
    /// What is wrong with a line of a zone.
    closed ZoneIssueCode = spelled!(IssueCode);
}

/// Makes the type of a text that is always the same.
macro_rules! constants {
    ($($name:ident = $text:literal;)*) => {$(
        #[doc = concat!("Always `", $text, "`.")]
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "const": $text})
            }
        }
    )*};
}

constants! {
    KindCertificate = "certificate";
    KindCertificateRequest = "certificate-request";
    KindCrl = "crl";
    KindPrivateKey = "private-key";
    KindPublicKey = "public-key";
    KindSkipped = "skipped";
}
