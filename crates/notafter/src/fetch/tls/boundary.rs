//! Where records end.

/// Octets of a record's header (RFC 8446 section 5.1): type, version, length.
const HEADER: usize = 5;

/// Cuts octets at the ends of records, so that what is made of each does not hang on how they came.
#[derive(Debug, Default)]
pub(super) struct Boundary {
    /// The header of the current record, as far as it came.
    header: Vec<u8>,
    /// Octets of its fragment that have not come yet, once the header is whole.
    left: usize,
}

/// The first of some octets.
pub(super) struct Piece<'o> {
    /// Octets of one record alone.
    pub(super) octets: &'o [u8],
    /// Whether the record ends with them.
    pub(super) ends: bool,
    /// Those behind.
    pub(super) rest: &'o [u8],
}

impl Boundary {
    /// Cuts octets after the current record, if it ends in them.
    pub(super) fn cut<'o>(&mut self, octets: &'o [u8]) -> Piece<'o> {
        let of_header = (HEADER - self.header.len()).min(octets.len());
        let (header, behind) = octets.split_at(of_header);
        self.header.extend_from_slice(header);
        if let (false, &[_, _, _, high, low]) = (header.is_empty(), self.header.as_slice()) {
            self.left = usize::from(u16::from_be_bytes([high, low]));
        }
        let of_fragment = self.left.min(behind.len());
        self.left -= of_fragment;
        let ends = self.header.len() == HEADER && self.left == 0;
        if ends {
            self.header.clear();
        }
        let (octets, rest) = octets.split_at(of_header + of_fragment);
        Piece { octets, ends, rest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_end_where_they_say() {
        let records: [&[u8]; 5] = [
            &[22, 3, 1, 0, 3, 1, 2, 3],
            &[22, 3, 1, 0, 0],
            &[23, 3, 3, 0, 1, 9],
            &[0, 0, 0, 0, 0],
            &[21, 3, 1, 0, 6, 1, 2, 3, 4, 5, 6],
        ];
        let all = records.concat();
        for size in 1..=all.len() {
            let mut boundary = Boundary::default();
            let mut found: Vec<Vec<u8>> = vec![Vec::new()];
            for mut octets in all.chunks(size) {
                while !octets.is_empty() {
                    let piece = boundary.cut(octets);
                    assert!(!piece.octets.is_empty());
                    found.last_mut().unwrap().extend(piece.octets);
                    if piece.ends {
                        found.push(Vec::new());
                    }
                    octets = piece.rest;
                }
            }
            assert_eq!(found.pop().unwrap(), b"", "in pieces of {size}");
            assert_eq!(found, records, "in pieces of {size}");
        }
    }
}
