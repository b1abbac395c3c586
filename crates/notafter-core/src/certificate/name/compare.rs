//! Comparison of names (RFC 5280 section 7.1, RFC 4518).

use icu_normalizer::ComposingNormalizer;

use super::{Attribute, AttributeValue, Attributes, Name};

/// How the key of a name begins that can be read to its end.
const READABLE: u8 = 1;
/// How the key of any other name begins.
const UNREADABLE: u8 = 0;

impl Name<'_> {
    /// Whether both are the same name: the same attributes in the same RDNs in the same
    /// order, text compared without regard to case, to the amount of white space, and to
    /// the string type (RFC 5280 section 7.1).
    #[inline]
    pub fn matches(&self, other: &Name<'_>) -> bool {
        self.contents == other.contents || names_match(self, other, false)
    }

    /// Octets that are equal for two names that [match](Self::matches), and for no others: what a name is
    /// looked up by. About as many as the name has.
    pub fn lookup_key(&self) -> Box<[u8]> {
        let mut attributes = self.attributes();
        let list: Vec<Attribute<'_>> = attributes.by_ref().collect();
        if attributes.error.is_some() {
            // It matches nothing but its own octets.
            return [&[UNREADABLE], self.contents].concat().into();
        }
        let mut key = Vec::with_capacity(self.contents.len());
        key.push(READABLE);
        for rdn in list.chunk_by(|x, y| x.rdn == y.rdn) {
            push_rdn(&mut key, rdn);
        }
        key.into_boxed_slice()
    }

    /// The lookup key of this name with one more RDN behind, of which the contents are given.
    pub(crate) fn lookup_key_with(&self, rdn: &[u8]) -> Box<[u8]> {
        let mut attributes = Attributes::of_rdn(rdn);
        let list: Vec<Attribute<'_>> = attributes.by_ref().collect();
        let mut key = self.lookup_key().into_vec();
        if attributes.error.is_some() || list.is_empty() || key.first() != Some(&READABLE) {
            return [&[UNREADABLE], self.contents, rdn].concat().into();
        }
        push_rdn(&mut key, &list);
        key.into_boxed_slice()
    }

    /// Whether this name lies in the subtree of `base`: its first RDNs are those of
    /// `base` (RFC 5280 section 4.2.1.10 on directoryName).
    pub fn is_within(&self, base: &Name<'_>) -> bool {
        names_match(base, self, true)
    }
}

/// Appends an RDN to a lookup key.
fn push_rdn(key: &mut Vec<u8>, rdn: &[Attribute<'_>]) {
    let length = |key: &mut Vec<u8>, length: usize| {
        key.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
    };
    let parts = sorted_keys(rdn);
    length(key, parts.len());
    for (oid, is_text, value) in parts {
        length(key, oid.len());
        key.extend_from_slice(oid);
        key.push(u8::from(is_text));
        length(key, value.len());
        key.extend_from_slice(&value);
    }
}

/// Compares attribute by attribute; with `prefix`, `b` may have more RDNs than `a`.
#[cold]
fn names_match(a: &Name<'_>, b: &Name<'_>, prefix: bool) -> bool {
    let (mut of_a, mut of_b) = (a.attributes(), b.attributes());
    let mut last_rdn = None;
    loop {
        let (x, y) = match (of_a.next(), of_b.next()) {
            (Some(x), Some(y)) => (x, y),
            (Some(_), None) => return false,
            (None, rest) => {
                let may_follow =
                    rest.is_none_or(|next| prefix && last_rdn.is_none_or(|last| last < next.rdn));
                of_b.by_ref().for_each(drop);
                // A name that cannot be read to its end is equal to nothing but its own octets.
                return may_follow && of_a.error.is_none() && of_b.error.is_none();
            }
        };
        if x.rdn != y.rdn {
            return false;
        }
        if !attributes_match(&x, &y) {
            let is_alone = |one: &Attribute<'_>, rest: &Attributes<'_>| {
                last_rdn != Some(one.rdn) && rest.clone().next().is_none_or(|it| it.rdn != one.rdn)
            };
            // In an RDN of several attributes the order does not count.
            let is_single = is_alone(&x, &of_a) || is_alone(&y, &of_b);
            return !is_single && sets_match(a, b, prefix);
        }
        last_rdn = Some(x.rdn);
    }
}

/// Compares RDN by RDN, each as a set.
fn sets_match(a: &Name<'_>, b: &Name<'_>, prefix: bool) -> bool {
    let (mut of_a, mut of_b) = (a.attributes(), b.attributes());
    let attributes_of_a: Vec<Attribute<'_>> = of_a.by_ref().collect();
    let attributes_of_b: Vec<Attribute<'_>> = of_b.by_ref().collect();
    // A name that cannot be read to its end is equal to nothing but its own octets.
    if of_a.error.is_some() || of_b.error.is_some() {
        return false;
    }
    let mut rdns_of_a = attributes_of_a.chunk_by(|x, y| x.rdn == y.rdn);
    let mut rdns_of_b = attributes_of_b.chunk_by(|x, y| x.rdn == y.rdn);
    loop {
        match (rdns_of_a.next(), rdns_of_b.next()) {
            (None, None) => return true,
            (None, Some(_)) => return prefix,
            (Some(_), None) => return false,
            (Some(a), Some(b)) => {
                if !rdns_match(a, b) {
                    return false;
                }
            }
        }
    }
}

/// An RDN is a SET: order does not count.
fn rdns_match(a: &[Attribute<'_>], b: &[Attribute<'_>]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    if let ([a], [b]) = (a, b) {
        return attributes_match(a, b);
    }
    sorted_keys(a) == sorted_keys(b)
}

fn attributes_match(a: &Attribute<'_>, b: &Attribute<'_>) -> bool {
    a.oid == b.oid && values_match(&a.value, &b.value)
}

/// The keys of an RDN's attributes in an order of their own.
fn sorted_keys<'a>(rdn: &[Attribute<'a>]) -> Vec<AttributeKey<'a>> {
    let mut keys: Vec<_> = rdn.iter().map(attribute_key).collect();
    keys.sort_unstable();
    keys
}

/// Type, whether the value is text, and the value: equal where attributes match, and nowhere else.
type AttributeKey<'a> = (&'a [u8], bool, Vec<u8>);

fn attribute_key<'a>(attribute: &Attribute<'a>) -> AttributeKey<'a> {
    let text = attribute.value.to_text();
    let value = text.as_ref().map_or_else(
        || attribute.value.as_der().to_vec(),
        |text| prepare(text).into_bytes(),
    );
    (attribute.oid.contents(), text.is_some(), value)
}

fn values_match(a: &AttributeValue<'_>, b: &AttributeValue<'_>) -> bool {
    if a.as_der() == b.as_der() {
        return true;
    }
    match (a.to_text(), b.to_text()) {
        (Some(a), Some(b)) => prepare(&a) == prepare(&b),
        _ => false,
    }
}

/// RFC 4518's preparation, as far as it changes whether two values are equal: map (fold
/// case, drop what is invisible, make every space a space), normalise (NFKC), and reduce runs of spaces.
fn prepare(text: &str) -> String {
    if let Some(prepared) = prepare_ascii(text) {
        return prepared;
    }
    let normalizer = ComposingNormalizer::new_nfkc();
    let mapped: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .flat_map(fold)
        .collect();
    let folded: String = normalizer
        .normalize(&mapped)
        .chars()
        .flat_map(fold)
        .collect();
    let mut prepared = String::with_capacity(folded.len());
    for word in folded
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty())
    {
        if !prepared.is_empty() {
            prepared.push(' ');
        }
        prepared.push_str(word);
    }
    prepared
}

/// The same for ASCII, where nothing is left to normalise; nearly every name is. `None` for any other text.
fn prepare_ascii(text: &str) -> Option<String> {
    let mut prepared = String::with_capacity(text.len());
    let mut is_after_space = false;
    for octet in text.bytes() {
        match octet {
            b'\t'..=b'\r' | b' ' => is_after_space = true,
            0x20..0x7f => {
                if is_after_space && !prepared.is_empty() {
                    prepared.push(' ');
                }
                is_after_space = false;
                prepared.push(char::from(octet.to_ascii_lowercase()));
            }
            _ => return None,
        }
    }
    Some(prepared)
}

/// Case folding: lower case, with the two characters for which that is not the same.
fn fold(character: char) -> impl Iterator<Item = char> {
    let (first, second) = match character {
        'ß' | 'ẞ' => ('s', Some('s')),
        'ς' => ('σ', None),
        _ => (character, None),
    };
    first.to_lowercase().chain(second)
}

/// RFC 4518 section 2.2: what maps to nothing. Soft hyphen, joiners, variation selectors, control and
/// format characters, tags, zero-width space and byte order mark.
fn is_invisible(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}'
        | '\u{86}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{6dd}' | '\u{70f}' | '\u{1806}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffc}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}'
        | '\u{e0020}'..='\u{e007f}')
}
