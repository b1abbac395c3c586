//! DER made by hand, for tests.

/// One element.
pub(crate) fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
    let length = u32::try_from(contents.len()).unwrap().to_be_bytes();
    let header: &[u8] = match length {
        [0, 0, 0, low @ ..=0x7f] => &[tag, low],
        [0, 0, 0, low] => &[tag, 0x81, low],
        [0, 0, high, low] => &[tag, 0x82, high, low],
        [0, top, high, low] => &[tag, 0x83, top, high, low],
        [most, top, high, low] => &[tag, 0x84, most, top, high, low],
    };
    [header, contents].concat()
}

/// A SEQUENCE of these elements.
pub(crate) fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

/// An `Extension`.
pub(crate) fn extension(oid: &[u8], critical: bool, value: &[u8]) -> Vec<u8> {
    let mut parts = vec![tlv(6, oid)];
    if critical {
        parts.push(vec![1, 1, 0xff]);
    }
    parts.push(tlv(4, value));
    sequence(&parts)
}

/// A name of one attribute.
pub(crate) fn common_name(text: &str) -> Vec<u8> {
    let attribute = sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, text.as_bytes())]);
    sequence(&[tlv(0x31, &attribute)])
}
