//! Anomalies of the fields around names and extensions.

use super::{Anomaly, AnomalyCode as Code};
use crate::certificate::Certificate;
use crate::der::{Asn1Time, Reader, is_minimal_integer};
use crate::facts::Fact;

/// RFC 5280 section 4.1.2.2.
const MAX_SERIAL_OCTETS: usize = 20;

pub(super) fn version(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let layout = certificate.layout();
    let version = || [Fact::new("version", u32::from(certificate.version()))];
    if layout.version_is_odd {
        found.push(Anomaly::new(Code::InvalidVersion, version()));
    } else if layout.has_extensions && certificate.version() != 3 {
        found.push(Anomaly::new(Code::VersionNot3WithExtensions, version()));
    }
}

pub(super) fn serial_number(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let serial = certificate.serial_number();
    let octets = serial.contents().len();
    if !is_minimal_integer(serial.contents()) {
        found.push(Anomaly::new(Code::SerialNotMinimal, []));
    }
    if serial.is_negative() {
        found.push(Anomaly::new(Code::SerialNegative, []));
    }
    if serial.is_zero() {
        found.push(Anomaly::new(Code::SerialZero, []));
    }
    if octets > MAX_SERIAL_OCTETS {
        found.push(Anomaly::new(
            Code::SerialTooLong,
            [Fact::new("octets", octets)],
        ));
    }
}

pub(super) fn signature_algorithm(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let inner = certificate.tbs_signature_algorithm();
    let outer = certificate.signature_algorithm();
    if inner.contents != outer.contents {
        let facts = [
            Fact::new("inner", inner.oid.to_string()),
            Fact::new("outer", outer.oid.to_string()),
        ];
        found.push(Anomaly::new(Code::SignatureAlgorithmMismatch, facts));
    }
}

pub(super) fn validity(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let (not_before, not_after) = certificate.encoded_validity();
    let encoded = certificate.span(certificate.layout().validity());
    // The pass has read both times before.
    let times = Reader::new(encoded, "validity").sequence();
    let mut reader = times.unwrap_or(Reader::new(&[], "validity"));
    let mut form = |field: &'static str, time: Asn1Time| {
        let contents = reader
            .element()
            .map(|element| element.contents)
            .unwrap_or_default();
        if !time.follows_rfc5280() {
            // A time that was read is ASCII.
            let text = String::from_utf8_lossy(contents).into_owned();
            let facts = [Fact::new("field", field), Fact::new("text", text)];
            found.push(Anomaly::new(Code::TimeForm, facts));
        }
    };
    form("not_before", not_before);
    form("not_after", not_after);
    if not_after.instant < not_before.instant {
        let facts = [
            Fact::new("not_before", not_before.instant),
            Fact::new("not_after", not_after.instant),
        ];
        found.push(Anomaly::new(Code::ValidityReversed, facts));
    }
}

pub(super) fn public_key(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let info = certificate.subject_public_key_info();
    if let Err(error) = info.check() {
        found.push(Anomaly::new(
            Code::KeyMalformed,
            [Fact::new("code", error.code.as_str())],
        ));
    }
    let facts = info.facts();
    if let Some(exponent) = facts.rsa_exponent {
        let is_even = exponent.last().is_none_or(|octet| octet % 2 == 0);
        let is_one = exponent.iter().rev().skip(1).all(|octet| *octet == 0)
            && exponent.last().is_some_and(|octet| *octet < 3);
        if is_even || is_one {
            let facts = [Fact::new("exponent", exponent_value(exponent))];
            found.push(Anomaly::new(Code::RsaExponentEvenOrSmall, facts));
        }
    }
    if facts
        .rsa_modulus
        .and_then(<[u8]>::last)
        .is_some_and(|octet| octet % 2 == 0)
    {
        found.push(Anomaly::new(Code::RsaModulusEven, []));
    }
    if certificate.layout().has_unique_ids {
        found.push(Anomaly::new(Code::UniqueId, []));
    }
}

/// The exponent as a number, or as hex where it is beyond any sensible size.
fn exponent_value(exponent: &[u8]) -> crate::facts::FactValue {
    if exponent.len() <= 7 {
        let value = exponent
            .iter()
            .fold(0_i64, |sum, octet| sum << 8 | i64::from(*octet));
        value.into()
    } else {
        crate::hex::encode(exponent).into()
    }
}
