//! The corpus: the Mozilla roots, and leaves with realistic names.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256,
    PKCS_RSA_SHA256, SanType, SerialNumber,
};

/// Leaves made for each kind of key.
const LEAVES_PER_KEY: usize = 60;

/// Names per leaf: the median is 11, the most 160, as on the public web.
const NAME_COUNTS: [usize; 10] = [2, 2, 3, 5, 11, 11, 14, 20, 50, 160];

/// DER of every certificate of the corpus: the Mozilla roots, and as many leaves of
/// RSA and ECDSA keys.
pub fn certificates() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = webpki_root_certs::TLS_SERVER_ROOT_CERTS
        .iter()
        .map(|der| der.as_ref().to_vec())
        .collect();
    all.extend(leaves());
    all
}

/// DER of the leaves alone.
pub fn leaves() -> Vec<Vec<u8>> {
    leaves_of(LEAVES_PER_KEY, usize::MAX)
}

/// DER of as few leaves as show every count of names up to the most, for each kind of key.
pub fn leaves_of_each_name_count(most: usize) -> Vec<Vec<u8>> {
    leaves_of(NAME_COUNTS.len(), most)
}

/// So many leaves for each kind of key, without those of more names.
fn leaves_of(per_key: usize, most_names: usize) -> Vec<Vec<u8>> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CountryName, "US");
    params
        .distinguished_name
        .push(DnType::OrganizationName, "Example Trust Services, Inc.");
    params
        .distinguished_name
        .push(DnType::CommonName, "Example Issuing CA R3");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    let issuer_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let issuer = CertifiedIssuer::self_signed(params, issuer_key).unwrap();

    let rsa = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let ec = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let mut leaves = Vec::new();
    for (kind, key) in [&rsa, &ec].into_iter().enumerate() {
        for index in 0..per_key {
            let count = NAME_COUNTS[index % NAME_COUNTS.len()];
            if count > most_names {
                continue;
            }
            let mut params = leaf_params(index, count);
            let mut serial = [0x5a; 18];
            serial[16] = u8::try_from(kind).unwrap();
            serial[17] = u8::try_from(index).unwrap();
            params.serial_number = Some(SerialNumber::from_slice(&serial));
            leaves.push(params.signed_by(key, &issuer).unwrap().der().to_vec());
        }
    }
    leaves
}

/// A server's certificate as public CAs issue them, with so many names: `host-0.siteINDEX.example.com` and so on.
pub(crate) fn leaf_params(index: usize, names: usize) -> CertificateParams {
    let names = (0..names).map(|n| {
        SanType::DnsName(
            format!("host-{n}.site{index}.example.com")
                .try_into()
                .unwrap(),
        )
    });
    let mut params = CertificateParams::default();
    params.distinguished_name.push(
        DnType::CommonName,
        format!("host-0.site{index}.example.com"),
    );
    params.subject_alt_names = names.collect();
    params.key_usages = vec![
        KeyUsagePurpose::DigitalSignature,
        KeyUsagePurpose::KeyEncipherment,
    ];
    params.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::ClientAuth,
    ];
    params.use_authority_key_identifier_extension = true;
    params.is_ca = IsCa::ExplicitNoCa;
    params.custom_extensions = vec![
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], access()),
        CustomExtension::from_oid_content(&[2, 5, 29, 32], policies()),
        CustomExtension::from_oid_content(&[2, 5, 29, 31], distribution_points()),
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 11129, 2, 4, 2], timestamps()),
    ];
    params
}

fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match contents.len() {
        length @ 0..0x80 => out.push(length as u8),
        length @ 0x80..0x100 => out.extend([0x81, length as u8]),
        length => out.extend([0x82, (length >> 8) as u8, length as u8]),
    }
    out.extend(contents);
    out
}

fn access() -> Vec<u8> {
    let entry = |method: u8, uri: &[u8]| {
        let oid = tlv(6, &[0x2b, 6, 1, 5, 5, 7, 48, method]);
        tlv(0x30, &[oid, tlv(0x86, uri)].concat())
    };
    let entries = [
        entry(1, b"http://ocsp.r3.trust.example"),
        entry(2, b"http://certs.r3.trust.example/r3.der"),
    ];
    tlv(0x30, &entries.concat())
}

fn policies() -> Vec<u8> {
    let policy = |oid: &[u8]| tlv(0x30, &tlv(6, oid));
    let entries = [
        policy(&[0x67, 0x81, 0x0c, 1, 2, 1]),
        policy(&[0x2b, 6, 1, 4, 1, 0x82, 0xdf, 0x13, 1, 1]),
    ];
    tlv(0x30, &entries.concat())
}

fn distribution_points() -> Vec<u8> {
    let uri = tlv(0x86, b"http://crl.r3.trust.example/r3-17.crl");
    tlv(0x30, &tlv(0x30, &tlv(0xa0, &tlv(0xa0, &uri))))
}

fn timestamps() -> Vec<u8> {
    let mut list = Vec::new();
    for log in [1_u8, 2] {
        let mut one = vec![0];
        one.extend([log; 32]);
        one.extend(1_780_000_000_000_u64.to_be_bytes());
        one.extend([0, 0, 4, 3, 0, 70]);
        one.extend([log; 70]);
        list.extend(u16::try_from(one.len()).unwrap().to_be_bytes());
        list.extend(one);
    }
    let mut octets = u16::try_from(list.len()).unwrap().to_be_bytes().to_vec();
    octets.extend(list);
    tlv(4, &octets)
}
