//! DER around octets: enough to build a certificate that has them.

/// One element with these contents, given in parts.
pub fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    let mut encoded = vec![tag];
    if let Ok(length @ 0..=0x7f) = u8::try_from(contents.len()) {
        encoded.push(length);
    } else {
        let octets = contents.len().to_be_bytes();
        let zeros = octets.iter().take_while(|&&octet| octet == 0).count();
        let significant = &octets[zeros..];
        encoded.push(0x80 | u8::try_from(significant.len()).expect("at most eight"));
        encoded.extend_from_slice(significant);
    }
    encoded.extend_from_slice(&contents);
    encoded
}

/// A certificate with one extension: subject alternative names that consist of these octets.
pub fn certificate_with_names(names: &[u8]) -> Vec<u8> {
    const SEQUENCE: u8 = 0x30;
    const ED25519: &[u8] = &[0x30, 5, 6, 3, 0x2b, 0x65, 0x70];
    const NO_NAME: &[u8] = &[SEQUENCE, 0];
    let validity = element(
        SEQUENCE,
        &[
            &element(0x17, &[b"260101000000Z"]),
            &element(0x17, &[b"261231235959Z"]),
        ],
    );
    let key = element(SEQUENCE, &[ED25519, &element(3, &[&[0], &[7; 32]])]);
    let oid = element(6, &[&[0x55, 0x1d, 17]]);
    let value = element(4, &[&element(SEQUENCE, &[names])]);
    let extension = element(SEQUENCE, &[&oid, &value]);
    let extensions = element(0xa3, &[&element(SEQUENCE, &[&extension])]);
    let version = element(0xa0, &[&element(2, &[&[2]])]);
    let tbs = element(
        SEQUENCE,
        &[
            &version,
            &element(2, &[&[1]]),
            ED25519,
            NO_NAME,
            &validity,
            NO_NAME,
            &key,
            &extensions,
        ],
    );
    let signature = element(3, &[&[0], &[9; 64]]);
    element(SEQUENCE, &[&tbs, ED25519, &signature])
}
