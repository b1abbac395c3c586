//! Certificate revocation lists.

use notafter::certificate::{DistributionPointName, FreshestCrl, Name, ReasonFlags, SerialNumber};
use notafter::hex;
use notafter::read::CertificateRevocationList;
use notafter::read::crl::{IssuingDistributionPoint, RevocationReason};
use serde::{Deserialize, Serialize};

use crate::public_key::{sha256_hex, signature_algorithm};
use crate::{
    AnomalyRecord, GeneralNameRecord, Instant, Octets, crl_anomaly_record, general_name_record,
};

/// A certificate revocation list (RFC 5280 section 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Crl")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Crl"))]
#[non_exhaustive]
pub struct CrlRecord {
    /// Always `crl`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KindCrl"))]
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
    /// Whether it tells but the changes to another list.
    #[serde(default)]
    pub is_delta: bool,
    /// The number of that other list, as the magnitude in hex.
    pub base_crl_number: Option<String>,
    /// Which certificates it is about; `None` where it does not say: all of its issuer's.
    pub scope: Option<CrlScopeRecord>,
    /// Which key signed it: the key identifier of the authority key identifier, in hex.
    pub authority_key_id: Option<String>,
    /// The issuer's other names, in their order.
    #[serde(default)]
    pub issuer_alt_names: Vec<GeneralNameRecord>,
    /// Where its delta lists are.
    #[serde(default)]
    pub delta_urls: Vec<String>,
    /// What is wrong with it by itself.
    #[serde(default)]
    pub anomalies: Vec<AnomalyRecord>,
    /// Its DER. The command line leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub der: Option<Octets>,
}

/// Which certificates a revocation list is about (RFC 5280 section 5.2.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CrlScope")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "CrlScope"))]
#[expect(clippy::struct_excessive_bools, reason = "RFC 5280 has four of them")]
#[non_exhaustive]
pub struct CrlScopeRecord {
    /// Where the list is, URIs as a rule: it is about certificates that name one of these places.
    #[serde(default)]
    pub names: Vec<GeneralNameRecord>,
    /// The same in another form: the contents of an RDN to be put behind the issuer's name, in hex.
    pub relative_name: Option<String>,
    /// Only about certificates that are no CA's.
    #[serde(default)]
    pub only_user_certificates: bool,
    /// Only about certificates of CAs.
    #[serde(default)]
    pub only_ca_certificates: bool,
    /// Only about attribute certificates.
    #[serde(default)]
    pub only_attribute_certificates: bool,
    /// Also about certificates of other issuers than the list's own.
    #[serde(default)]
    pub is_indirect: bool,
    /// The reasons it is about, by their names in RFC 5280; `None` where it is about all.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Vec<crate::schema::RevocationReason>>")
    )]
    pub reasons: Option<Vec<String>>,
}

/// Reasons in the order of their bits in `ReasonFlags`, from bit 1 (RFC 5280 section 4.2.1.13).
const REASONS: [RevocationReason; 8] = [
    RevocationReason::KeyCompromise,
    RevocationReason::CaCompromise,
    RevocationReason::AffiliationChanged,
    RevocationReason::Superseded,
    RevocationReason::CessationOfOperation,
    RevocationReason::CertificateHold,
    RevocationReason::PrivilegeWithdrawn,
    RevocationReason::AaCompromise,
];

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
        crl_number: crl.crl_number().map(number),
        signature_algorithm: signature_algorithm(&crl.signature_algorithm()),
        fingerprint_sha256: sha256_hex(crl.as_der()),
        is_delta: crl.is_delta(),
        base_crl_number: crl.base_crl_number().map(number),
        scope: crl.issuing_distribution_point().as_ref().map(scope),
        authority_key_id: crl
            .authority_key_identifier()
            .and_then(|it| it.key_identifier)
            .map(hex::encode),
        issuer_alt_names: crl
            .issuer_alt_names()
            .into_iter()
            .flatten()
            .map(|name| general_name_record(&name))
            .collect(),
        delta_urls: crl
            .freshest_crl()
            .iter()
            .flat_map(FreshestCrl::uris)
            .map(str::to_owned)
            .collect(),
        anomalies: crl.anomalies().iter().map(crl_anomaly_record).collect(),
        der: None,
    }
}

fn number(octets: &[u8]) -> String {
    SerialNumber::from_contents(octets).to_string()
}

fn scope(point: &IssuingDistributionPoint<'_>) -> CrlScopeRecord {
    let (names, relative_name) = match point.name {
        Some(DistributionPointName::Full(names)) => {
            (names.map(|name| general_name_record(&name)).collect(), None)
        }
        Some(DistributionPointName::RelativeToIssuer(rdn)) => (Vec::new(), Some(hex::encode(rdn))),
        _ => (Vec::new(), None),
    };
    CrlScopeRecord {
        names,
        relative_name,
        only_user_certificates: point.only_user_certs,
        only_ca_certificates: point.only_ca_certs,
        only_attribute_certificates: point.only_attribute_certs,
        is_indirect: point.indirect_crl,
        reasons: point.only_some_reasons.as_ref().map(reasons),
    }
}

/// The reasons of these bits, by their names in RFC 5280.
pub(crate) fn reasons(flags: &ReasonFlags<'_>) -> Vec<String> {
    let bits = REASONS.iter().zip(1..);
    let covered = bits.filter(|(_, bit)| flags.contains(*bit));
    covered
        .map(|(reason, _)| reason.as_str().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
        let length = u8::try_from(contents.len()).unwrap();
        let header: &[u8] = match length {
            ..=0x7f => &[tag, length],
            _ => &[tag, 0x81, length],
        };
        [header, contents].concat()
    }

    fn sequence(parts: &[&[u8]]) -> Vec<u8> {
        tlv(0x30, &parts.concat())
    }

    fn extension(last_arc: u8, value: &[u8]) -> Vec<u8> {
        let oid = tlv(6, &[0x55, 0x1d, last_arc]);
        sequence(&[&oid, &[1, 1, 0xff], &tlv(4, value)])
    }

    /// A list of version 2 with these extensions, one after the other.
    fn list(extensions: &[&[u8]]) -> CrlRecord {
        let algorithm = sequence(&[&tlv(6, &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2])]);
        let name = sequence(&[&tlv(6, &[0x55, 4, 3]), &tlv(12, b"CA")]);
        let issuer = sequence(&[&tlv(0x31, &name)]);
        let time = tlv(23, b"260601000000Z");
        let extensions = tlv(0xa0, &sequence(extensions));
        let signed = sequence(&[&[2, 1, 1], &algorithm, &issuer, &time, &extensions]);
        let signature = tlv(3, &[0, 1]);
        let der = sequence(&[&signed, &algorithm, &signature]);
        let crl = CertificateRevocationList::from_der(&der).unwrap();
        crl_record(&crl, Some("list"))
    }

    #[test]
    fn a_delta_list_of_a_part() {
        let uri = tlv(0x86, b"http://ca/x.crl");
        let place = tlv(0xa0, &tlv(0xa0, &uri));
        // Bits 1 and 8: the first and the last one that there are.
        let reasons = [0x83, 3, 7, 0x40, 0x80];
        let point = sequence(&[&place, &[0x81, 1, 0xff], &reasons, &[0x84, 1, 0xff]]);
        let number = extension(20, &[2, 1, 7]);
        let base = extension(27, &[2, 1, 5]);
        let record = list(&[&number, &base, &extension(28, &point)]);
        assert_eq!(record.crl_number.as_deref(), Some("7"));
        assert_eq!(
            (record.is_delta, record.base_crl_number.as_deref()),
            (true, Some("5"))
        );
        let expected = CrlScopeRecord {
            names: vec![GeneralNameRecord {
                kind: "uri".to_owned(),
                value: "http://ca/x.crl".to_owned(),
            }],
            only_user_certificates: true,
            is_indirect: true,
            reasons: Some(vec!["keyCompromise".to_owned(), "aACompromise".to_owned()]),
            ..CrlScopeRecord::default()
        };
        assert_eq!(record.scope, Some(expected));
        let codes: Vec<&str> = record.anomalies.iter().map(|it| it.code.as_str()).collect();
        let expected = [
            "next-update-missing",
            "authority-key-id-missing",
            "crl-number-critical",
        ];
        assert_eq!(codes, expected);
    }

    #[test]
    fn a_place_below_the_issuer_and_a_list_without_one() {
        let rdn = tlv(0xa1, &[0x30, 0]);
        let point = sequence(&[&tlv(0xa0, &rdn), &[0x85, 1, 0xff]]);
        let scope = list(&[&extension(28, &point)]).scope.unwrap();
        assert_eq!(scope.relative_name.as_deref(), Some("3000"));
        assert_eq!(
            (scope.only_attribute_certificates, scope.reasons),
            (true, None)
        );
        assert_eq!(list(&[&extension(20, &[2, 1, 7])]).scope, None);
    }
}
