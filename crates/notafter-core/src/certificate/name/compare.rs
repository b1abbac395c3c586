//! Comparison of names (RFC 5280 section 7.1, RFC 4518).

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizer;

use super::{Attribute, AttributeValue, Name};

impl Name<'_> {
    /// Whether both are the same name: the same attributes in the same RDNs in the same
    /// order, text compared without regard to case, to the amount of white space, and to
    /// the string type (RFC 5280 section 7.1).
    #[inline]
    pub fn matches(&self, other: &Name<'_>) -> bool {
        self.contents == other.contents || names_match(self, other, false)
    }

    /// Octets that are equal for any two names that [match](Self::matches): what a name is
    /// looked up by. The reverse nearly holds, so that a hit is still to be compared.
    pub fn lookup_key(&self) -> Box<[u8]> {
        let mut attributes = self.attributes();
        let list: Vec<Attribute<'_>> = attributes.by_ref().collect();
        if attributes.error.is_some() {
            // It matches nothing but its own octets.
            return self.contents.into();
        }
        let mut key = Vec::with_capacity(self.contents.len());
        for rdn in list.chunk_by(|x, y| x.rdn == y.rdn) {
            let mut parts: Vec<Vec<u8>> = rdn.iter().map(attribute_key).collect();
            parts.sort_unstable();
            for part in parts {
                key.extend_from_slice(&part);
            }
        }
        key.into_boxed_slice()
    }

    /// Whether this name lies in the subtree of `base`: its first RDNs are those of
    /// `base` (RFC 5280 section 4.2.1.10 on directoryName).
    pub fn is_within(&self, base: &Name<'_>) -> bool {
        names_match(base, self, true)
    }
}

/// Compares RDN by RDN; with `prefix`, `b` may have more RDNs than `a`.
#[cold]
fn names_match(a: &Name<'_>, b: &Name<'_>, prefix: bool) -> bool {
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

/// An RDN is a SET: order does not count. The number of attributes is bounded
/// by `MAX_NAME_ATTRIBUTES`, and an RDN with more than a few is not compared at all
/// unless it is in the same order, so that the work stays linear.
fn rdns_match(a: &[Attribute<'_>], b: &[Attribute<'_>]) -> bool {
    const UNORDERED_MAX: usize = 8;
    if a.len() != b.len() {
        return false;
    }
    if let ([a], [b]) = (a, b) {
        return attributes_match(a, b);
    }
    if a.len() > UNORDERED_MAX {
        return a.iter().zip(b).all(|(a, b)| attributes_match(a, b));
    }
    let mut left: Vec<&Attribute<'_>> = b.iter().collect();
    a.iter()
        .all(|a| match left.iter().position(|b| attributes_match(a, b)) {
            Some(index) => {
                left.swap_remove(index);
                true
            }
            None => false,
        })
}

fn attributes_match(a: &Attribute<'_>, b: &Attribute<'_>) -> bool {
    a.oid == b.oid && values_match(&a.value, &b.value)
}

fn attribute_key(attribute: &Attribute<'_>) -> Vec<u8> {
    let mut key = attribute.oid.contents().to_vec();
    match attribute.value.to_text() {
        Some(text) => key.extend_from_slice(prepare(&text).as_bytes()),
        None => key.extend_from_slice(attribute.value.as_der()),
    }
    key
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
    let folded: Cow<'_, str> = if text.is_ascii() {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        let normalizer = ComposingNormalizer::new_nfkc();
        let mapped: String = text
            .chars()
            .filter(|c| !is_invisible(*c))
            .flat_map(fold)
            .collect();
        Cow::Owned(
            normalizer
                .normalize(&mapped)
                .chars()
                .flat_map(fold)
                .collect(),
        )
    };
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

/// Case folding: lower case, with the two characters for which that is not the same.
fn fold(character: char) -> impl Iterator<Item = char> {
    let (first, second) = match character {
        'ß' | 'ẞ' => ('s', Some('s')),
        'ς' => ('σ', None),
        _ => (character, None),
    };
    first.to_lowercase().chain(second)
}

/// RFC 4518 section 2.2: soft hyphen, joiners, variation selectors, zero-width space and byte order
/// mark map to nothing.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{1806}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
