//! Revocation lists made by hand, for tests.

use super::CertificateRevocationList;
pub(crate) use crate::der::maker::{common_name, extension, sequence, tlv};

pub(crate) const CRL_NUMBER: &[u8] = &[0x55, 0x1d, 20];
pub(crate) const DELTA_CRL_INDICATOR: &[u8] = &[0x55, 0x1d, 27];
pub(crate) const ISSUING_DISTRIBUTION_POINT: &[u8] = &[0x55, 0x1d, 28];
pub(crate) const AUTHORITY_KEY_ID: &[u8] = &[0x55, 0x1d, 35];
const REASON_CODE: &[u8] = &[0x55, 0x1d, 21];
const INVALIDITY_DATE: &[u8] = &[0x55, 0x1d, 24];
const CERTIFICATE_ISSUER: &[u8] = &[0x55, 0x1d, 29];
const ECDSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];

/// `GeneralNames`' contents of one directory name.
pub(crate) fn directory(name: &str) -> Vec<u8> {
    tlv(0xa4, &common_name(name))
}

/// An entry of a list.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) serial: Vec<u8>,
    pub(crate) extensions: Vec<Vec<u8>>,
}

impl Entry {
    pub(crate) fn new(serial: &[u8]) -> Self {
        Self {
            serial: serial.to_vec(),
            extensions: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, oid: &[u8], critical: bool, value: &[u8]) -> Self {
        self.extensions.push(extension(oid, critical, value));
        self
    }

    pub(crate) fn reason(self, number: u8) -> Self {
        self.with(REASON_CODE, false, &tlv(10, &[number]))
    }

    pub(crate) fn invalid_since(self, time: &str) -> Self {
        self.with(INVALIDITY_DATE, false, &tlv(0x18, time.as_bytes()))
    }

    pub(crate) fn issued_by(self, name: &str) -> Self {
        let names = tlv(0x30, &directory(name));
        self.with(CERTIFICATE_ISSUER, true, &names)
    }

    fn der(&self) -> Vec<u8> {
        let mut parts = vec![tlv(2, &self.serial), tlv(0x17, b"260401000000Z")];
        if !self.extensions.is_empty() {
            parts.push(sequence(&self.extensions));
        }
        sequence(&parts)
    }
}

/// What a list is to be: of version 2, with the number 1, current in the June of 2026.
#[derive(Clone)]
pub(crate) struct CrlMaker {
    pub(crate) version: Option<u8>,
    pub(crate) issuer: Vec<u8>,
    /// UTCTime.
    pub(crate) this_update: &'static str,
    pub(crate) next_update: Option<&'static str>,
    /// `None` leaves the field out.
    pub(crate) entries: Option<Vec<Entry>>,
    /// OID and the whole extension.
    pub(crate) extensions: Vec<(Vec<u8>, Vec<u8>)>,
    pub(crate) outer_algorithm: Vec<u8>,
    pub(crate) unused_bits: u8,
}

impl CrlMaker {
    pub(crate) fn new(issuer: &str) -> Self {
        Self {
            version: Some(1),
            issuer: common_name(issuer),
            this_update: "260501000000Z",
            next_update: Some("260701000000Z"),
            entries: None,
            extensions: Vec::new(),
            outer_algorithm: ECDSA_SHA256.to_vec(),
            unused_bits: 0,
        }
        .number(1)
    }

    pub(crate) fn with(mut self, oid: &[u8], critical: bool, value: &[u8]) -> Self {
        self.extensions.retain(|(other, _)| other != oid);
        let encoded = extension(oid, critical, value);
        self.extensions.push((oid.to_vec(), encoded));
        self
    }

    pub(crate) fn without(mut self, oid: &[u8]) -> Self {
        self.extensions.retain(|(other, _)| other != oid);
        self
    }

    pub(crate) fn number(self, number: u8) -> Self {
        self.with(CRL_NUMBER, false, &tlv(2, &[number]))
    }

    pub(crate) fn delta_from(self, base: u8) -> Self {
        self.with(DELTA_CRL_INDICATOR, true, &tlv(2, &[base]))
    }

    /// With these fields of an issuing distribution point.
    pub(crate) fn scope(self, fields: &[Vec<u8>]) -> Self {
        self.with(ISSUING_DISTRIBUTION_POINT, true, &sequence(fields))
    }

    pub(crate) fn key_id(self, octets: &[u8]) -> Self {
        let value = sequence(&[tlv(0x80, octets)]);
        self.with(AUTHORITY_KEY_ID, false, &value)
    }

    pub(crate) fn times(mut self, this: &'static str, next: Option<&'static str>) -> Self {
        self.this_update = this;
        self.next_update = next;
        self
    }

    pub(crate) fn entry(mut self, entry: Entry) -> Self {
        self.entries.get_or_insert_default().push(entry);
        self
    }

    pub(crate) fn revoked(self, serial: &[u8]) -> Self {
        self.entry(Entry::new(serial))
    }

    fn signed_part(&self) -> Vec<u8> {
        let mut parts = Vec::new();
        if let Some(version) = self.version {
            parts.push(tlv(2, &[version]));
        }
        parts.push(sequence(&[tlv(6, ECDSA_SHA256)]));
        parts.push(self.issuer.clone());
        parts.push(tlv(0x17, self.this_update.as_bytes()));
        if let Some(next_update) = self.next_update {
            parts.push(tlv(0x17, next_update.as_bytes()));
        }
        if let Some(entries) = &self.entries {
            let entries: Vec<Vec<u8>> = entries.iter().map(Entry::der).collect();
            parts.push(sequence(&entries));
        }
        if !self.extensions.is_empty() {
            let extensions: Vec<Vec<u8>> = self.extensions.iter().map(|it| it.1.clone()).collect();
            parts.push(tlv(0xa0, &sequence(&extensions)));
        }
        sequence(&parts)
    }

    /// DER, with the signature that `sign` makes of what is signed.
    pub(crate) fn der(&self, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> Vec<u8> {
        let signed = self.signed_part();
        let signature = [vec![self.unused_bits], sign(&signed)].concat();
        let algorithm = sequence(&[tlv(6, &self.outer_algorithm)]);
        sequence(&[signed, algorithm, tlv(3, &signature)])
    }

    pub(crate) fn make(&self, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> CertificateRevocationList {
        CertificateRevocationList::from_der(&self.der(sign)).unwrap()
    }
}
