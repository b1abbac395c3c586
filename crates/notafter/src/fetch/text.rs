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
}
