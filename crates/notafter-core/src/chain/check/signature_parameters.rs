//! The parameters beside a signature's algorithm (BR 7.1.3.2). Those beside a key's are told with the anomalies.

use super::{Role, Settings};
use crate::certificate::Certificate;
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;

/// DER of NULL.
const NULL: &[u8] = &[5, 0];

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    // An anchor is trusted for itself and not for its signature.
    if role.is_trusted() {
        return;
    }
    let algorithm = certificate.signature_algorithm();
    let Some(name) = algorithm.signature_name() else {
        return;
    };
    if let Some(reason) = fault(name, algorithm.parameters) {
        let broken = Rule::SignatureParameters;
        let facts = [
            Fact::new("algorithm", name),
            Fact::new("rule", broken.as_str()),
            Fact::new("reason", reason),
        ];
        found.extend(settings.problem(broken, facts));
    }
}

/// What is wrong with the parameters of the algorithm of this name, in kebab case. RSASSA-PSS has some of its own.
fn fault(name: &str, parameters: Option<&[u8]>) -> Option<&'static str> {
    if name.ends_with("WithRSAEncryption") {
        // RFC 4055 section 5, which has verifiers accept absent ones too.
        return (parameters != Some(NULL)).then_some("not-null");
    }
    // RFC 5758 sections 3.1 and 3.2, RFC 8410 section 3.
    let has_none = ["ecdsa-", "id-dsa-", "id-Ed"];
    let is_one = has_none.iter().any(|start| name.starts_with(start));
    (is_one && parameters.is_some()).then_some("not-absent")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters() {
        for (name, absent, null) in [
            ("sha256WithRSAEncryption", false, true),
            ("sha1WithRSAEncryption", false, true),
            ("ecdsa-with-SHA256", true, false),
            ("id-dsa-with-sha256", true, false),
            ("id-Ed25519", true, false),
            ("id-RSASSA-PSS", true, true),
        ] {
            assert_eq!(fault(name, None).is_none(), absent, "{name}");
            assert_eq!(fault(name, Some(NULL)).is_none(), null, "{name}");
        }
        assert!(fault("sha256WithRSAEncryption", Some(&[4, 0])).is_some());
    }
}
