//! The few structures that have to be written as DER: public keys taken out of
//! private ones.

use crate::der::Tag;

/// Appends one element with these contents, given in parts.
pub(super) fn element(out: &mut Vec<u8>, tag: Tag, parts: &[&[u8]]) {
    let length = parts
        .iter()
        .fold(0_usize, |sum, part| sum.saturating_add(part.len()));
    out.push(tag.0);
    if let (0..=0x7f, Ok(short)) = (length, u8::try_from(length)) {
        out.push(short);
    } else {
        let octets = length.to_be_bytes();
        let leading_zeros = octets.iter().take_while(|&&octet| octet == 0).count();
        let significant = octets.get(leading_zeros..).unwrap_or_default();
        // At most eight octets, so the count fits.
        out.push(0x80 | u8::try_from(significant.len()).unwrap_or_default());
        out.extend_from_slice(significant);
    }
    for part in parts {
        out.extend_from_slice(part);
    }
}

/// One element by itself.
pub(super) fn encoded(tag: Tag, parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    element(&mut out, tag, parts);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::der::Reader;

    #[test]
    fn what_is_written_is_read_again() {
        for length in [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x1_0000] {
            let contents = vec![0x5a; length];
            let der = encoded(
                Tag::OCTET_STRING,
                &[&contents[..length / 2], &contents[length / 2..]],
            );
            let mut reader = Reader::new(&der, "test");
            assert_eq!(reader.octet_string().unwrap(), contents);
            reader.finish().unwrap();
        }
    }
}
