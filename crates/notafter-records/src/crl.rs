//! Certificate revocation lists.

use notafter::certificate::{Name, SerialNumber};
use notafter::read::CertificateRevocationList;
use serde::Serialize;

use crate::Instant;
use crate::public_key::{sha256_hex, signature_algorithm};

/// A certificate revocation list (RFC 5280 section 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CrlRecord {
    /// Always `crl`.
    pub kind: String,
    /// Where it came from, in the caller's words.
    pub source: Option<String>,
    /// Who issued it, as RFC 4514 text.
    pub issuer: String,
    /// 1 or 2.
    pub version: u8,
    /// When it was issued.
    pub this_update: Instant,
    /// When the next one is due at the latest.
    pub next_update: Option<Instant>,
    /// How many certificates it revokes.
    pub revoked_count: u64,
    /// Its number, as the magnitude in hex.
    pub crl_number: Option<String>,
    /// The RFC's name of the algorithm that signed it, or the dotted OID.
    pub signature_algorithm: String,
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
}

/// The list as a record.
pub fn crl_record(crl: &CertificateRevocationList, source: Option<&str>) -> CrlRecord {
    CrlRecord {
        kind: "crl".to_owned(),
        source: source.map(str::to_owned),
        issuer: Name::from_der(crl.issuer_der())
            .map(|name| name.to_string())
            .unwrap_or_default(),
        version: crl.version(),
        this_update: crl.this_update().instant.into(),
        next_update: crl.next_update().map(|time| time.instant.into()),
        revoked_count: crl.revoked_count() as u64,
        crl_number: crl
            .crl_number()
            .map(|number| SerialNumber::from_contents(number).to_string()),
        signature_algorithm: signature_algorithm(&crl.signature_algorithm()),
        fingerprint_sha256: sha256_hex(crl.as_der()),
    }
}
