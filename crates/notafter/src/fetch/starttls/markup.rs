//! XML as far as XMPP has it (RFC 6120 section 11): tags and text. Documents, comments and sections
//! of CDATA have no place before TLS, entities are left as they are, and no tag is
//! compared with the one it closes.

use super::exchange::{Broken, Reader};
use super::lines::Partial;

/// Cuts XML into tags and lines of text.
#[derive(Default)]
pub(super) struct Markup {
    partial: Partial,
    /// The quotation mark that an attribute's value began with.
    quote: Option<u8>,
}

impl Markup {
    /// Whether the octet that was just taken in ends a tag.
    fn ends_tag(&mut self, octet: u8) -> bool {
        match (self.quote, octet) {
            (Some(quote), _) if octet == quote => self.quote = None,
            (None, b'\'' | b'"') => self.quote = Some(octet),
            (None, b'>') => return true,
            _ => {}
        }
        false
    }
}

impl Reader for Markup {
    fn next(&mut self, octets: &mut &[u8]) -> Result<Option<Vec<u8>>, Broken> {
        while let Some((&octet, rest)) = octets.split_first() {
            let in_tag = self.partial.first() == Some(b'<');
            if octet == b'<' && !in_tag && self.partial.len() > 0 {
                return Ok(Some(self.partial.take()));
            }
            *octets = rest;
            self.partial.push(octet)?;
            if in_tag && octet == b'!' && self.partial.len() == 2 {
                return Err(Broken(self.partial.take()));
            }
            let whole = if in_tag {
                self.ends_tag(octet)
            } else {
                self.partial.is_line()
            };
            if whole {
                return Ok(Some(self.partial.take()));
            }
        }
        Ok(None)
    }
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<?xml ...?>`.
    Declaration,
    /// `<a>`.
    Start,
    /// `<a/>`.
    Empty,
    /// `</a>`.
    End,
}

/// A tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// Its name without a prefix. Which prefix stands for which namespace is up to the other side;
    /// the names that count here are in one namespace only.
    pub(super) name: &'a [u8],
    attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// Reads a tag; `None` if it is none.
    pub(super) fn read(piece: &'a [u8]) -> Option<Self> {
        let inner = piece.strip_prefix(b"<")?.strip_suffix(b">")?;
        let (kind, inner) = if let Some(inner) = inner.strip_prefix(b"?") {
            (Kind::Declaration, inner.strip_suffix(b"?")?)
        } else if let Some(inner) = inner.strip_prefix(b"/") {
            (Kind::End, inner)
        } else if let Some(inner) = inner.strip_suffix(b"/") {
            (Kind::Empty, inner)
        } else {
            (Kind::Start, inner)
        };
        let end = inner
            .iter()
            .position(u8::is_ascii_whitespace)
            .unwrap_or(inner.len());
        let (qualified, attributes) = inner.split_at(end);
        let name = qualified.rsplit(|&octet| octet == b':').next()?;
        let begins = name.first()?;
        (begins.is_ascii_alphabetic() || *begins == b'_').then_some(Self {
            kind,
            name,
            attributes,
        })
    }

    /// The value of an attribute, as it is written.
    pub(super) fn attribute(&self, name: &[u8]) -> Option<&'a [u8]> {
        let mut attributes = self.attributes;
        loop {
            let equals = attributes.iter().position(|&octet| octet == b'=')?;
            let (found, behind) = attributes.split_at_checked(equals)?;
            let (quote, behind) = behind.get(1..)?.trim_ascii_start().split_first()?;
            let end = behind
                .iter()
                .position(|octet| octet == quote && matches!(quote, b'\'' | b'"'))?;
            let (value, behind) = behind.split_at_checked(end)?;
            if found.trim_ascii() == name {
                return Some(value);
            }
            attributes = behind.get(1..)?;
        }
    }
}

/// A text as the value of an attribute in single quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\'' => escaped.push_str("&apos;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let mut markup = Markup::default();
        let mut octets = text.as_bytes();
        let mut pieces = Vec::new();
        while let Ok(Some(piece)) = markup.next(&mut octets) {
            pieces.push(String::from_utf8(piece).unwrap());
        }
        pieces
    }

    #[test]
    fn tags_and_lines_of_text() {
        assert_eq!(
            pieces("<?xml version='1.0'?>\r\n <a b='>' c=\"'>\"><d/>text\nmore</a>rest"),
            [
                "<?xml version='1.0'?>",
                "\r\n",
                " ",
                "<a b='>' c=\"'>\">",
                "<d/>",
                "text\n",
                "more",
                "</a>"
            ]
        );
        let mut markup = Markup::default();
        assert_eq!(
            markup.next(&mut &b"<!DOCTYPE html>"[..]),
            Err(Broken(b"<!".to_vec()))
        );
    }

    #[test]
    fn the_parts_of_a_tag() {
        let read = |text: &'static str| Tag::read(text.as_bytes()).map(|tag| (tag.kind, tag.name));
        for (text, kind, name) in [
            ("<a>", Kind::Start, "a"),
            ("<x:a b='c'>", Kind::Start, "a"),
            ("<a/>", Kind::Empty, "a"),
            ("<a b='c' />", Kind::Empty, "a"),
            ("</x:a >", Kind::End, "a"),
            ("<?xml?>", Kind::Declaration, "xml"),
            ("<a\nb='c'>", Kind::Start, "a"),
        ] {
            assert_eq!(read(text), Some((kind, name.as_bytes())), "{text}");
        }
        for text in ["<>", "</>", "< a>", "<x:>", "<1>", "text", "<?xml>", "<<a>"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn attributes() {
        let tag = |text: &'static str| Tag::read(text.as_bytes()).unwrap();
        let header = tag("<s x:version='no' id=\"version='0'\" version = '1.0'\n to='a'>");
        assert_eq!(header.attribute(b"version"), Some(&b"1.0"[..]));
        assert_eq!(header.attribute(b"to"), Some(&b"a"[..]));
        assert_eq!(header.attribute(b"from"), None);
        for broken in [
            "<s version>",
            "<s version=>",
            "<s version=1.0>",
            "<s version='1.0>",
            "<s ==''>",
        ] {
            assert_eq!(tag(broken).attribute(b"version"), None, "{broken}");
        }
        assert_eq!(tag("<s version=''/>").attribute(b"version"), Some(&b""[..]));
    }

    #[test]
    fn what_would_end_an_attribute_is_escaped() {
        assert_eq!(
            escaped("a'b\"c<d>e&f.example"),
            "a&apos;b&quot;c&lt;d&gt;e&amp;f.example"
        );
    }
}
