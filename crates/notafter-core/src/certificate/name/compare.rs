//! Comparison of names (RFC 5280 section 7.1, RFC 4518).

use icu_normalizer::ComposingNormalizer;

use super::{Attribute, AttributeValue, Attributes, Name};

/// How the key of a name begins that can be read to its end.
const READABLE: u8 = 1;
/// How the key of any other name begins.
const UNREADABLE: u8 = 0;

/// Few names have more attributes: for these no list has to grow.
const USUAL_ATTRIBUTES: usize = 8;

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
        let mut list: Vec<Attribute<'_>> = Vec::with_capacity(USUAL_ATTRIBUTES);
        list.extend(attributes.by_ref());
        if attributes.error.is_some() {
            // It matches nothing but its own octets.
            return [&[UNREADABLE], self.contents].concat().into();
        }
        // What stands before each value takes five octets more than in DER.
        let mut key = Vec::with_capacity(self.contents.len() + 1 + 5 * list.len());
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
    push_length(key, rdn.len());
    if let [attribute] = rdn {
        return push_attribute(key, attribute);
    }
    // The order of a set does not count.
    let keys = rdn.iter().map(|attribute| {
        let mut key = Vec::new();
        push_attribute(&mut key, attribute);
        key
    });
    let mut keys: Vec<Vec<u8>> = keys.collect();
    keys.sort_unstable();
    key.extend(keys.concat());
}

/// Appends an attribute: its type, whether its value is text, and the value. Equal where attributes match, and nowhere else.
fn push_attribute(key: &mut Vec<u8>, attribute: &Attribute<'_>) {
    let oid = attribute.oid.contents();
    push_length(key, oid.len());
    key.extend_from_slice(oid);
    let text = attribute.value.to_text();
    key.push(u8::from(text.is_some()));
    let start = key.len();
    push_length(key, 0);
    match text {
        Some(text) => prepare_into(key, &text),
        None => key.extend_from_slice(attribute.value.as_der()),
    }
    let length = octets_of(key.len() - start - LENGTH_OCTETS);
    if let Some(place) = key.get_mut(start..start + LENGTH_OCTETS) {
        place.copy_from_slice(&length);
    }
}

/// How many octets a length has in a key.
const LENGTH_OCTETS: usize = 4;

/// A length as it stands in a key; no name is as long as the greatest.
fn octets_of(length: usize) -> [u8; LENGTH_OCTETS] {
    u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes()
}

fn push_length(key: &mut Vec<u8>, length: usize) {
    key.extend_from_slice(&octets_of(length));
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
    let key = |rdn| {
        let mut key = Vec::new();
        push_rdn(&mut key, rdn);
        key
    };
    key(a) == key(b)
}

fn attributes_match(a: &Attribute<'_>, b: &Attribute<'_>) -> bool {
    a.oid == b.oid && values_match(&a.value, &b.value)
}

fn values_match(a: &AttributeValue<'_>, b: &AttributeValue<'_>) -> bool {
    if a.as_der() == b.as_der() {
        return true;
    }
    match (a.to_text(), b.to_text()) {
        (Some(a), Some(b)) => prepared(&a) == prepared(&b),
        _ => false,
    }
}

fn prepared(text: &str) -> Vec<u8> {
    let mut prepared = Vec::new();
    prepare_into(&mut prepared, text);
    prepared
}

/// Appends a text as RFC 4518 prepares it, as far as that changes whether two values are equal: map (fold
/// case, drop what is invisible, make every space a space), normalise (NFKC), and reduce runs of spaces.
fn prepare_into(key: &mut Vec<u8>, text: &str) {
    let start = key.len();
    if prepare_ascii(key, text).is_some() {
        return;
    }
    key.truncate(start);
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
    let words = folded.split(char::is_whitespace);
    for word in words.filter(|word| !word.is_empty()) {
        if key.len() > start {
            key.push(b' ');
        }
        key.extend_from_slice(word.as_bytes());
    }
}

/// The same for ASCII, where nothing is left to normalise; nearly every name is. `None` for any other text, of which
/// the beginning may have been appended.
fn prepare_ascii(key: &mut Vec<u8>, text: &str) -> Option<()> {
    let start = key.len();
    key.reserve(text.len());
    let mut is_after_space = false;
    for octet in text.bytes() {
        match octet {
            b'\t'..=b'\r' | b' ' => is_after_space = true,
            0x20..0x7f => {
                if is_after_space && key.len() > start {
                    key.push(b' ');
                }
                is_after_space = false;
                key.push(octet.to_ascii_lowercase());
            }
            _ => return None,
        }
    }
    Some(())
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
