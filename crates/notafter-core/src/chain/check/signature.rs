//! Signatures (RFC 5280 section 6.1.3 (a)(1)). That the two algorithm identifiers agree (section 4.1.1.2) is told with
//! the anomalies.

use crate::certificate::Certificate;
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::signature::SignatureError;

/// What a verification that failed says.
pub(in crate::chain) fn problem(
    child: &Certificate,
    issuer: &Certificate,
    error: SignatureError,
) -> Problem {
    let algorithm = child.signature_algorithm();
    let algorithm = algorithm
        .signature_name()
        .map_or_else(|| algorithm.oid.to_string(), str::to_owned);
    let mut facts = vec![
        Fact::new("issuer", issuer.subject().to_string()),
        Fact::new("algorithm", algorithm),
    ];
    if error == SignatureError::Invalid {
        return Problem::error(Code::BadSignature, facts);
    }
    let key = issuer.subject_public_key_info();
    let kind = key.key_algorithm().as_str();
    let kind = kind.map_or_else(|| key.algorithm.oid.to_string(), str::to_owned);
    facts.push(Fact::new("key", kind));
    Problem::error(Code::UnsupportedAlgorithm, facts)
}
