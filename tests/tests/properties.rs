//! Whatever comes in: no panic, nothing beyond the limits, and what is written is read again.

#[path = "properties/corpus.rs"]
mod corpus;
#[path = "properties/limits.rs"]
mod limits;
#[path = "properties/mutations.rs"]
mod mutations;
#[path = "properties/reader.rs"]
mod reader;
#[path = "properties/round_trips.rs"]
mod round_trips;

use notafter_core::certificate::Certificate;
use notafter_records::certificate_record;

/// Every accessor, every value, every text: how many octets they come to.
fn everything(certificate: &Certificate) -> usize {
    let verifier = notafter::crypto::default_verifier();
    // Nearly all of it goes into the record.
    let record = certificate_record(certificate, None, verifier);
    let mut size = serde_json::to_vec(&record).expect("a record").len();
    size += format!("{certificate:?}").len();
    for anomaly in certificate.anomalies() {
        size += anomaly.to_string().len();
    }
    for name in [certificate.issuer(), certificate.subject()] {
        size += name.to_string().len() + format!("{name:?}").len();
        size += name.common_name().map_or(0, |text| text.len());
        size += usize::from(name.check().is_ok() && name.matches(&name));
    }
    size += usize::from(certificate.is_self_issued());
    size += certificate.spki_sha256().len() + certificate.fingerprint_sha1().len();
    size + corpus::values(certificate)
}
