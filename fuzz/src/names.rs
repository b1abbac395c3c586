//! Distinguished names: read, written, compared. The input is one name, or two one behind the other.

use notafter_core::certificate::Name;
use notafter_core::der::Reader;

use crate::rfc4514::{self, Value};
use crate::text::{assert_presentable, presentable};

/// Reads the names, and compares them.
pub fn body(data: &[u8]) {
    let mut reader = Reader::new(data, "name");
    let first = match Name::read(&mut reader) {
        Ok(name) => name,
        Err(error) => {
            presentable(error);
            return;
        }
    };
    check(&first);
    let rest = reader.rest();
    match Name::from_der(rest) {
        Ok(second) => {
            check(&second);
            compare(&first, &second);
            compare(&second, &first);
        }
        Err(error) => {
            presentable(error);
            compare(&first, &Name::EMPTY);
            compare(&Name::EMPTY, &first);
        }
    }
}

/// What holds for every name.
pub(crate) fn check(name: &Name<'_>) {
    let text = name.to_string();
    assert_presentable(&text);
    assert_eq!(format!("{name:?}"), format!("Name({text})"));
    assert_eq!(Name::from_der(name.as_der()).as_ref(), Ok(name));

    let mut rdn = 0;
    for (place, attribute) in name.attributes().enumerate() {
        presentable(attribute.oid);
        assert!(attribute.rdn == rdn || attribute.rdn == rdn + 1);
        assert!(place > 0 || attribute.rdn == 0);
        rdn = attribute.rdn;
        let value = attribute.value;
        assert!(value.as_der().ends_with(value.contents()));
        assert_eq!(value.as_der().first(), Some(&value.tag().0));
        if let Some(text) = value.to_text() {
            // An octet has two characters at most: those of a T61String in UTF-8.
            assert!(text.len() <= value.contents().len() * 2);
        }
        let first = name.first_text(attribute.oid);
        let mut same_type = name.attributes().filter(|it| it.oid == attribute.oid);
        let expected = same_type.next().and_then(|it| it.value.to_text());
        assert_eq!(first.as_deref(), expected.as_deref());
        if place == QUADRATIC_MAX {
            break;
        }
    }
    name.common_name();
    check_text(name, &text);

    // Octets that are the same are the same name, whatever they are.
    assert!(name.matches(name));
    assert_eq!(name.lookup_key(), name.lookup_key());
    match name.check() {
        Ok(()) => {
            assert!(name.is_within(name));
            assert!(name.is_within(&Name::EMPTY));
        }
        Err(error) => drop(presentable(error)),
    }
}

/// Attributes for each of which the whole name is walked: enough to find what is wrong, and few
/// enough for the body to stay linear.
const QUADRATIC_MAX: usize = 16;

/// What was written, read again by the rules, gives every attribute back.
fn check_text(name: &Name<'_>, text: &str) {
    let rdns = rfc4514::read(text);
    let rdns = rdns.unwrap_or_else(|| panic!("not RFC 4514: {text:?}"));
    let mut written = rdns.into_iter().rev();
    let attributes: Vec<_> = name.attributes().collect();
    for rdn in attributes.chunk_by(|one, other| one.rdn == other.rdn) {
        let written = written.next().expect("as many RDNs");
        assert_eq!(rdn.len(), written.len(), "{text:?}");
        for (attribute, written) in rdn.iter().zip(written) {
            match written.value {
                Value::Text(octets) => {
                    let text = attribute.value.to_text().expect("it was written as text");
                    assert_eq!(octets, text.as_bytes());
                    assert!(written.kind.chars().all(|it| it.is_ascii_uppercase()));
                }
                Value::Encoding(octets) => {
                    assert_eq!(octets, attribute.value.as_der());
                    if written.kind.contains('.') {
                        assert_eq!(written.kind, attribute.oid.to_string());
                    }
                }
            }
        }
    }
    assert_eq!(written.next(), None, "{text:?}");
}

/// What holds for every pair of names.
fn compare(one: &Name<'_>, other: &Name<'_>) {
    let same = one.matches(other);
    assert_eq!(same, other.matches(one));
    let both_readable = one.check().is_ok() && other.check().is_ok();
    if same {
        assert_eq!(one.lookup_key(), other.lookup_key());
        if both_readable {
            assert!(one.is_within(other) && other.is_within(one));
        }
    } else {
        assert_ne!(one, other);
        assert!(!(one.is_within(other) && other.is_within(one)));
    }
}
