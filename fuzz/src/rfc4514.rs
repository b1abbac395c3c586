//! A reader of RFC 4514 text, strict to the letter of section 3: what `Name` writes must be read as the
//! same attributes.

/// One attribute as its text tells it.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    /// The short name or the dotted OID.
    pub kind: String,
    /// The text's octets, or the encoding where it was written as hex.
    pub value: Value,
}

/// The value behind `=`.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// A string without its escapes.
    Text(Vec<u8>),
    /// The whole encoding.
    Encoding(Vec<u8>),
}

/// Reads a name: its RDNs in the order of the text, each with its attributes.
pub fn read(text: &str) -> Option<Vec<Vec<Written>>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let mut rest = text.as_bytes();
    let mut rdns = vec![Vec::new()];
    loop {
        let (written, separator) = attribute(&mut rest)?;
        rdns.last_mut()?.push(written);
        match separator {
            None => return Some(rdns),
            Some(b'+') => {}
            Some(_) => rdns.push(Vec::new()),
        }
    }
}

/// Reads one attribute and the separator behind it, if there is one.
fn attribute(rest: &mut &[u8]) -> Option<(Written, Option<u8>)> {
    let equals = rest.iter().position(|&octet| octet == b'=')?;
    let kind = String::from_utf8(rest[..equals].to_vec()).ok()?;
    let is_kind = |it: char| it.is_ascii_alphanumeric() || it == '.';
    if kind.is_empty() || !kind.chars().all(is_kind) {
        return None;
    }
    *rest = &rest[equals + 1..];
    let (value, separator) = if let Some(hex) = rest.strip_prefix(b"#") {
        let end = hex.iter().position(|octet| b",+".contains(octet));
        let (digits, after) = hex.split_at(end.unwrap_or(hex.len()));
        let pairs = digits.chunks(2).map(hex_pair);
        let octets = pairs.collect::<Option<Vec<u8>>>()?;
        *rest = after.get(1..).unwrap_or_default();
        (Value::Encoding(octets), after.first().copied())
    } else {
        let (octets, separator) = string(rest)?;
        (Value::Text(octets), separator)
    };
    Some((Written { kind, value }, separator))
}

/// Reads a string up to an unescaped separator.
fn string(rest: &mut &[u8]) -> Option<(Vec<u8>, Option<u8>)> {
    let mut octets = Vec::new();
    let mut ends_in_bare_space = false;
    while let Some((&octet, after)) = rest.split_first() {
        *rest = after;
        match octet {
            b',' | b'+' => return (!ends_in_bare_space).then_some((octets, Some(octet))),
            // stringchar and leadchar of section 3 leave these out.
            b'"' | b';' | b'<' | b'>' | 0 => return None,
            b' ' if octets.is_empty() => return None,
            b'\\' => {
                let (&next, after) = rest.split_first()?;
                if b" \"#+,;<=>\\".contains(&next) {
                    octets.push(next);
                    *rest = after;
                } else {
                    octets.push(hex_pair(rest.get(..2)?)?);
                    *rest = &rest[2..];
                }
                ends_in_bare_space = false;
                continue;
            }
            _ => octets.push(octet),
        }
        ends_in_bare_space = octet == b' ';
    }
    (!ends_in_bare_space).then_some((octets, None))
}

fn hex_pair(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok()?;
    let is_pair = digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit);
    is_pair.then(|| u8::from_str_radix(text, 16).ok())?
}
