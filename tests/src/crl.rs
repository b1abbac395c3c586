//! Revocation lists made to order: a right one, in which any field can be replaced.

use crate::builder::{Critical, encode_extension};
use crate::der;
use crate::extension::{self, oid as certificate_oid};
use crate::keys::Signer;

/// OIDs of extensions of lists and of their entries.
pub mod oid {
    /// cRLNumber (RFC 5280 section 5.2.3).
    pub const CRL_NUMBER: &str = "2.5.29.20";
    /// reasonCode of an entry (RFC 5280 section 5.3.1).
    pub const REASON_CODE: &str = "2.5.29.21";
    /// invalidityDate of an entry (RFC 5280 section 5.3.2).
    pub const INVALIDITY_DATE: &str = "2.5.29.24";
    /// deltaCRLIndicator (RFC 5280 section 5.2.4).
    pub const DELTA_CRL_INDICATOR: &str = "2.5.29.27";
    /// issuingDistributionPoint (RFC 5280 section 5.2.5).
    pub const ISSUING_DISTRIBUTION_POINT: &str = "2.5.29.28";
    /// certificateIssuer of an entry (RFC 5280 section 5.3.3).
    pub const CERTIFICATE_ISSUER: &str = "2.5.29.29";
}

/// Values of reasonCode (RFC 5280 section 5.3.1).
pub mod reason {
    /// keyCompromise.
    pub const KEY_COMPROMISE: u8 = 1;
    /// superseded.
    pub const SUPERSEDED: u8 = 4;
    /// certificateHold.
    pub const CERTIFICATE_HOLD: u8 = 6;
    /// removeFromCRL.
    pub const REMOVE_FROM_CRL: u8 = 8;
}

/// One entry: a serial number (contents octets of the INTEGER), when it was revoked (a whole element), and
/// whole `Extension` elements.
pub fn entry(serial: &[u8], revoked_at: Vec<u8>, extensions: &[Vec<u8>]) -> Vec<u8> {
    let mut elements = vec![der::integer_raw(serial), revoked_at];
    if !extensions.is_empty() {
        elements.push(der::sequence(extensions));
    }
    der::sequence(&elements)
}

/// The extension of an entry that tells a reason (see [`mod@reason`]).
pub fn reason_code(code: u8) -> Vec<u8> {
    encode_extension(oid::REASON_CODE, false, &der::enumerated(code))
}

/// issuingDistributionPoint, field by field; what is absent or FALSE is left out.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// General names of where it is published.
    pub full_name: Vec<Vec<u8>>,
    /// onlyContainsUserCerts.
    pub only_user_certs: bool,
    /// onlyContainsCACerts.
    pub only_ca_certs: bool,
    /// onlySomeReasons: bits of `ReasonFlags`.
    pub only_some_reasons: Option<Vec<u8>>,
    /// indirectCRL.
    pub indirect: bool,
}

impl Scope {
    /// The value of the extension.
    pub fn encode(&self) -> Vec<u8> {
        let mut elements = Vec::new();
        if !self.full_name.is_empty() {
            let names = der::context(0, self.full_name.concat());
            elements.push(der::context(0, names));
        }
        let flag = |number, is_set: bool| is_set.then(|| der::context_primitive(number, [0xff]));
        elements.extend(flag(1, self.only_user_certs));
        elements.extend(flag(2, self.only_ca_certs));
        let reasons = self.only_some_reasons.as_deref();
        elements.extend(reasons.map(|bits| der::retag(0x83, der::named_bits(bits))));
        elements.extend(flag(4, self.indirect));
        der::sequence(&elements)
    }
}

/// Builds a revocation list of version 2.
#[derive(Clone, Debug)]
#[must_use]
pub struct CrlBuilder {
    issuer: Vec<u8>,
    this_update: Vec<u8>,
    next_update: Option<Vec<u8>>,
    entries: Vec<Vec<u8>>,
    extensions: Vec<(String, Vec<u8>)>,
}

impl CrlBuilder {
    /// A list of this issuer (a whole `Name`), with these times (whole elements), an authority key
    /// identifier and a number, and without entries.
    pub fn new(issuer: Vec<u8>, key_id: &[u8], number: i64, times: (Vec<u8>, Vec<u8>)) -> Self {
        let (this_update, next_update) = times;
        let list = Self {
            issuer,
            this_update,
            next_update: Some(next_update),
            entries: Vec::new(),
            extensions: Vec::new(),
        };
        list.extension(
            certificate_oid::AUTHORITY_KEY_ID,
            false,
            &extension::authority_key_id(key_id),
        )
        .extension(oid::CRL_NUMBER, false, &der::integer(number))
    }

    /// The two times, whole elements.
    pub fn times(mut self, this_update: Vec<u8>, next_update: Option<Vec<u8>>) -> Self {
        self.this_update = this_update;
        self.next_update = next_update;
        self
    }

    /// With this [`entry`] at the end.
    pub fn entry(mut self, entry: Vec<u8>) -> Self {
        self.entries.push(entry);
        self
    }

    /// With this extension at the end.
    pub fn extension(mut self, dotted: &str, critical: impl Into<Critical>, value: &[u8]) -> Self {
        let encoded = encode_extension(dotted, critical, value);
        self.extensions.push((dotted.to_owned(), encoded));
        self
    }

    /// Without the extensions of this OID.
    pub fn without(mut self, dotted: &str) -> Self {
        self.extensions.retain(|(present, _)| present != dotted);
        self
    }

    /// About these certificates alone.
    pub fn scope(self, scope: &Scope) -> Self {
        self.extension(oid::ISSUING_DISTRIBUTION_POINT, true, &scope.encode())
    }

    /// A delta list: the changes since the complete one of this number.
    pub fn delta(self, base: i64) -> Self {
        self.extension(oid::DELTA_CRL_INDICATOR, true, &der::integer(base))
    }

    /// DER of the list, signed.
    pub fn sign(&self, signer: &dyn Signer) -> Vec<u8> {
        let algorithm = signer.algorithm();
        let mut elements = vec![
            der::integer(1),
            algorithm.clone(),
            self.issuer.clone(),
            self.this_update.clone(),
        ];
        elements.extend(self.next_update.clone());
        if !self.entries.is_empty() {
            elements.push(der::sequence(&self.entries));
        }
        let extensions: Vec<Vec<u8>> = self.extensions.iter().map(|it| it.1.clone()).collect();
        elements.push(der::context(0, der::sequence(&extensions)));
        let tbs = der::sequence(&elements);
        let signature = signer.sign(&tbs);
        der::sequence(&[tbs, algorithm, der::bit_string(signature)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::TestKey;
    use crate::name;

    #[test]
    fn it_is_read_as_it_was_meant() {
        let times = (
            der::utc_time("260525000000Z"),
            der::utc_time("260608000000Z"),
        );
        let revoked = [reason_code(reason::KEY_COMPROMISE)];
        let scope = Scope {
            only_user_certs: true,
            ..Scope::default()
        };
        let list = CrlBuilder::new(name::common_name("CA"), b"CA", 7, times)
            .scope(&scope)
            .entry(entry(&[5], der::utc_time("260501000000Z"), &revoked))
            .sign(&TestKey::ca());
        let list = notafter_core::read::CertificateRevocationList::from_der(&list).unwrap();
        assert_eq!(list.crl_number(), Some(&[7][..]));
        assert_eq!(list.revoked_count(), 1);
        assert!(list.issuing_distribution_point().unwrap().only_user_certs);
        assert!(list.anomalies().is_empty());
    }
}
