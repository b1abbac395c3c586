//! Extended key usage (RFC 5280 section 4.2.1.12). RFC 5280 looks at the leaf alone; under the Web PKI
//! an intermediate that has one passes on no more than it says (BR 7.1.2.10.6).

use super::{Role, Settings};
use crate::certificate::{Certificate, Decoded, ExtendedKeyUsage, key_purpose_name, oids};
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Profile};
use crate::der::Oid;
use crate::facts::Fact;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let Some(purpose) = settings.purpose.key_purpose() else {
        return;
    };
    let is_web_pki = settings.profile == Profile::WebPki;
    // One that cannot be read is told with the anomalies, which are errors.
    let usage = certificate
        .extension::<ExtendedKeyUsage<'_>>()
        .unwrap_or_default();
    let Some(Decoded {
        critical,
        value: usage,
    }) = usage
    else {
        if role.is_leaf() && has_to_be_named(settings) {
            let facts = [Fact::new("purpose", settings.purpose.as_str())];
            found.push(Problem::error(Code::ExtendedKeyUsageMissing, facts));
        }
        return;
    };
    let is_ca = !role.is_leaf();
    if is_ca && !is_web_pki {
        return;
    }
    let any_counts = is_ca || !any_is_not_enough(settings);
    let allows =
        usage.contains(purpose) || any_counts && usage.contains(oids::ANY_EXTENDED_KEY_USAGE);
    if !allows {
        let has: Vec<String> = usage.take(MAX_SHOWN).map(purpose_text).collect();
        let facts = [
            Fact::new("purpose", settings.purpose.as_str()),
            Fact::new("has", has),
        ];
        found.push(Problem::error(Code::PurposeNotAllowed, facts));
    }
    let mut demand = |is_broken: bool, rule: &'static str| {
        if is_broken {
            let facts = [Fact::new("rule", rule)];
            found.push(Problem::error(Code::ExtendedKeyUsageRule, facts));
        }
    };
    let is_server = settings.purpose == Purpose::ServerAuth;
    if is_web_pki && is_server {
        let is_leaf = role.is_leaf();
        let has_any = usage.contains(oids::ANY_EXTENDED_KEY_USAGE);
        demand(
            is_leaf && allows && has_any,
            "it may not list anyExtendedKeyUsage (BR 7.1.2.7.10)",
        );
        demand(is_leaf && critical, "it may not be critical (BR 7.1.2.7.6)");
        let is_root = role == Role::Anchor && certificate.is_self_issued();
        demand(is_root, "a root may not have one (BR 7.1.2.1.2)");
    }
    if settings.purpose == Purpose::TimeStamping && role.is_leaf() {
        let is_alone = { usage }.count() == 1;
        demand(
            !critical || !is_alone,
            "for time stamping it has to be critical and alone (RFC 3161 section 2.3)",
        );
    }
}

/// Purposes that a finding lists: 20, far more than any real certificate has.
const MAX_SHOWN: usize = 20;

fn purpose_text(purpose: Oid<'_>) -> String {
    key_purpose_name(purpose).map_or_else(|| purpose.to_string(), str::to_owned)
}

/// Whether a leaf without extended key usage will not do: where the Baseline Requirements demand one
/// (TLS BR 7.1.2.7.6, Code Signing BR 7.1.2.3, S/MIME BR 7.1.2.3), and where the purpose is a
/// delegation that has to be told (RFC 3161 section 2.3, RFC 6960 section 4.2.2.2).
const fn has_to_be_named(settings: &Settings<'_>) -> bool {
    match settings.purpose {
        Purpose::TimeStamping | Purpose::OcspSigning => true,
        Purpose::ServerAuth | Purpose::CodeSigning | Purpose::EmailProtection => {
            matches!(settings.profile, Profile::WebPki)
        }
        Purpose::ClientAuth | Purpose::Any => false,
    }
}

/// Whether `anyExtendedKeyUsage` in a leaf does not stand for the purpose.
const fn any_is_not_enough(settings: &Settings<'_>) -> bool {
    match settings.purpose {
        Purpose::TimeStamping | Purpose::OcspSigning => true,
        _ => matches!(settings.profile, Profile::WebPki),
    }
}
