//! Everything that was found in a file or a paste.

use notafter::crypto::facts_verifier;
use notafter::read::{Contents, ItemContent};
use serde::{Deserialize, Serialize};

use crate::{
    CertificateRecord, CertificateRequestRecord, CrlRecord, KeyHolders, Octets, PrivateKeyRecord,
    PublicKeyItemRecord, SkippedRecord, certificate_record, certificate_request_record, crl_record,
    private_key_record, public_key_item_record, skipped_record,
};

/// Everything that was found in a file or a paste, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Contents")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Contents"))]
#[non_exhaustive]
pub struct ContentsRecord {
    /// The kinds of all items in their order: `certificate`, `private-key` ...
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::ItemKind>"))]
    pub order: Vec<String>,
    /// The certificates, in their order.
    #[serde(default)]
    pub certificates: Vec<CertificateRecord>,
    /// The certificate requests, in their order.
    #[serde(default)]
    pub certificate_requests: Vec<CertificateRequestRecord>,
    /// The revocation lists, in their order.
    #[serde(default)]
    pub crls: Vec<CrlRecord>,
    /// The private keys, in their order: nothing secret of them.
    #[serde(default)]
    pub private_keys: Vec<PrivateKeyRecord>,
    /// The public keys, in their order.
    #[serde(default)]
    pub public_keys: Vec<PublicKeyItemRecord>,
    /// What could not be read, with the reason.
    #[serde(default)]
    pub skipped: Vec<SkippedRecord>,
    /// Whether there are too many keys and certificates to tell which belong together: `matches` and `undecided` are
    /// empty then.
    #[serde(default)]
    pub too_many_to_match: bool,
}

/// The contents of one input by kind, with which keys belong to what. The source of the item at a place in the input's
/// `order`, from 1, is `bundle.pem#1`; `#1` where the input has no name.
pub fn contents_record(contents: &Contents, source: Option<&str>) -> ContentsRecord {
    let verifier = facts_verifier();
    let name = source.unwrap_or_default();
    let sourced = || {
        let items = contents.items.iter().zip(1_usize..);
        items.map(move |(item, number)| (format!("{name}#{number}"), item))
    };
    let holders = KeyHolders::of(sourced());
    let mut record = ContentsRecord {
        skipped: contents
            .skipped
            .iter()
            .map(|it| skipped_record(it, source))
            .collect(),
        too_many_to_match: holders.are_too_many(),
        ..ContentsRecord::default()
    };
    for (place, item) in sourced() {
        let place = Some(place.as_str());
        match &item.content {
            ItemContent::Certificate(it) => record.certificates.push(CertificateRecord {
                der: Some(Octets(it.as_der().to_vec())),
                ..certificate_record(it, place, verifier)
            }),
            ItemContent::CertificateRequest(it) => {
                let matches = holders.of_request(it);
                let request = certificate_request_record(it, place, matches, verifier);
                record.certificate_requests.push(request);
            }
            ItemContent::Crl(it) => record.crls.push(CrlRecord {
                der: Some(Octets(it.as_der().to_vec())),
                ..crl_record(it, place)
            }),
            ItemContent::PrivateKey(it) => {
                let (matches, undecided) = holders.of_private_key(it);
                let key = private_key_record(it, place, matches, undecided);
                record.private_keys.push(key);
            }
            ItemContent::PublicKey(it) => {
                let matches = holders.of_public_key(it);
                let key = public_key_item_record(it, place, matches);
                record.public_keys.push(key);
            }
            // A kind of item that is newer than this record: its kind stands in `order`.
            _ => {}
        }
        record.order.push(item.content.kind().as_str().to_owned());
    }
    record
}
