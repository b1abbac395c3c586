//! Foreign text, made fit to show: bounded, and nothing in it but printable ASCII.

/// At most `max` octets, printable ASCII as it is and all else escaped: `\r`, `\n`,
/// `\t`, `\\` and `\xNN`. `...` stands where more was cut off.
pub(crate) fn shown(octets: &[u8], max: usize) -> String {
    let (kept, cut) = match octets.get(..max) {
        Some(kept) if kept.len() < octets.len() => (kept, "..."),
        _ => (octets, ""),
    };
    let mut text = String::with_capacity(kept.len() + cut.len());
    for &octet in kept {
        match octet {
            b'\'' | b'"' => text.push(char::from(octet)),
            _ => text.extend(octet.escape_ascii().map(char::from)),
        }
    }
    text.push_str(cut);
    text
}

/// The first octets, at most `max`, of what [`shown`] escaped.
pub(crate) fn unescaped(text: &str, max: usize) -> Vec<u8> {
    let mut octets = Vec::new();
    let mut rest = text.as_bytes();
    while octets.len() < max {
        let (octet, after) = match *rest {
            [] => break,
            [b'\\', b'x', high, low, ref after @ ..] => match (digit(high), digit(low)) {
                (Some(high), Some(low)) => (high << 4 | low, after),
                _ => break,
            },
            [b'\\', b'r', ref after @ ..] => (b'\r', after),
            [b'\\', b'n', ref after @ ..] => (b'\n', after),
            [b'\\', b't', ref after @ ..] => (b'\t', after),
            [b'\\', octet, ref after @ ..] | [octet, ref after @ ..] => (octet, after),
        };
        octets.push(octet);
        rest = after;
    }
    octets
}

/// The value of a hexadecimal digit.
fn digit(octet: u8) -> Option<u8> {
    char::from(octet)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printable_and_bounded() {
        assert_eq!(shown(b"220 it's \"me\"\r\n", 20), r#"220 it's "me"\r\n"#);
        assert_eq!(shown(b"\x1b[31m\xff\\", 20), r"\x1b[31m\xff\\");
        assert_eq!(shown(b"abcdef", 6), "abcdef");
        assert_eq!(shown(b"abcdef", 5), "abcde...");
    }

    #[test]
    fn there_and_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(unescaped(&shown(&all, 256), 256), all);
        assert_eq!(unescaped(&shown(&all, 256), 10), all[..10]);
        assert_eq!(unescaped("a\\xg0", 9), b"a");
        assert_eq!(unescaped("a\\", 9), b"a\\");
        assert_eq!(unescaped("", 9), b"");
    }
}
