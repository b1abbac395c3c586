//! Records in the clear (RFC 5246 section 6.2.1), out of octets in any split.

/// Types of records.
pub(crate) const CHANGE_CIPHER_SPEC: u8 = 20;
pub(crate) const ALERT: u8 = 21;
pub(crate) const HANDSHAKE: u8 = 22;

/// Octets of a record's header.
const HEADER: usize = 5;

/// How a record begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// Its type.
    pub(crate) kind: u8,
    /// The version that it claims.
    pub(crate) version: u16,
    /// Octets of its fragment.
    pub(crate) length: usize,
}

/// Something of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// A record begins.
    Header(Header),
    /// Octets of a record of this type, which may be only some of it. They are not waited for:
    /// the connection may break within a record.
    Fragment(u8, &'a [u8]),
}

/// Takes records apart. Nothing is kept but a header that is not whole yet.
#[derive(Debug, Default)]
pub(crate) struct Records {
    header: Vec<u8>,
    kind: u8,
    /// Octets of the fragment that have not come yet.
    left: usize,
}

impl Records {
    /// The next piece, taken off the front of `octets`; `None` once there is nothing more in
    /// them.
    pub(crate) fn next<'a>(&mut self, octets: &mut &'a [u8]) -> Option<Piece<'a>> {
        if self.left > 0 {
            let (fragment, rest) = octets.split_at(self.left.min(octets.len()));
            if fragment.is_empty() {
                return None;
            }
            *octets = rest;
            self.left -= fragment.len();
            return Some(Piece::Fragment(self.kind, fragment));
        }
        while let Some((&octet, rest)) = octets.split_first() {
            *octets = rest;
            self.header.push(octet);
            if let Ok([kind, major, minor, high, low]) =
                <[u8; HEADER]>::try_from(self.header.as_slice())
            {
                self.header.clear();
                self.kind = kind;
                self.left = usize::from(u16::from_be_bytes([high, low]));
                return Some(Piece::Header(Header {
                    kind,
                    version: u16::from_be_bytes([major, minor]),
                    length: self.left,
                }));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_pieces_of_any_size() {
        let stream = [
            &[HANDSHAKE, 3, 1, 0, 3][..],
            b"abc",
            &[HANDSHAKE, 3, 1, 0, 0, ALERT, 3, 0, 0, 2, 2, 40],
        ]
        .concat();
        for size in 1..=stream.len() {
            let mut records = Records::default();
            let (mut headers, mut handshake, mut alert) = (Vec::new(), Vec::new(), Vec::new());
            for mut octets in stream.chunks(size) {
                while let Some(piece) = records.next(&mut octets) {
                    match piece {
                        Piece::Header(header) => headers.push(header),
                        Piece::Fragment(HANDSHAKE, octets) => handshake.extend_from_slice(octets),
                        Piece::Fragment(_, octets) => alert.extend_from_slice(octets),
                    }
                }
                assert!(octets.is_empty());
            }
            let header = |kind, version, length| Header {
                kind,
                version,
                length,
            };
            let expected = [
                header(HANDSHAKE, 0x0301, 3),
                header(HANDSHAKE, 0x0301, 0),
                header(ALERT, 0x0300, 2),
            ];
            assert_eq!(headers, expected);
            assert_eq!(
                (handshake.as_slice(), alert.as_slice()),
                (&b"abc"[..], &[2, 40][..])
            );
        }
    }
}
