//! Which issuers are expected: a list that whoever watches certificates writes.

use std::collections::BTreeSet;

use super::snapshot::CertificateSummary;

/// The hexadecimal digits of a SHA-256 fingerprint.
const FINGERPRINT_DIGITS: usize = 64;

/// The issuers that are expected to have issued what is watched: by name, or by the root that the path ends in.
///
/// A name is compared with the organisation (O) and with the common name (CN) of the issuer: it has to be the whole of
/// one of them, whatever its case and the blanks around it. Anybody can put any name into a certificate, so names
/// say something only of certificates that are trusted; a root's fingerprint cannot be imitated.
///
/// ```
/// use notafter_core::expiry::{CertificateSummary, IssuerAllowList};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let list = IssuerAllowList::new(["Let's Encrypt", "Example Internal CA"]);
/// let mut certificate = CertificateSummary::new("ab", "2026-01-01".parse()?, "2026-03-31".parse()?);
/// assert!(!list.allows(&certificate));
/// certificate.issuer_organization = Some("let's encrypt ".to_owned());
/// assert!(list.allows(&certificate));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IssuerAllowList {
    /// In lower case, trimmed.
    names: BTreeSet<String>,
    /// In lower-case hexadecimal, without separators.
    roots: BTreeSet<String>,
}

impl IssuerAllowList {
    /// A list of these entries. 64 hexadecimal digits, whatever their case, with or without colons or blanks between
    /// them, are the SHA-256 fingerprint of a root; everything else is a name. Blank entries are passed over.
    /// A list without entries allows nothing.
    pub fn new<Entry: AsRef<str>>(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut list = Self::default();
        for entry in entries {
            let entry = entry.as_ref();
            if let Some(root) = fingerprint(entry) {
                list.roots.insert(root);
            } else if !entry.trim().is_empty() {
                list.names.insert(comparable(entry));
            }
        }
        list
    }

    /// Whether the list has nothing, and so allows nothing.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.roots.is_empty()
    }

    /// The names, in the form in which they are compared (lower case, trimmed), sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The roots' fingerprints in lower-case hexadecimal, sorted.
    pub fn root_fingerprints(&self) -> impl Iterator<Item = &str> {
        self.roots.iter().map(String::as_str)
    }

    /// Whether the certificate's issuer, or the root that its path ends in, is on the list. One whose issuer has
    /// neither organisation nor common name, and whose path is not known, is not.
    pub fn allows(&self, certificate: &CertificateSummary) -> bool {
        let has_name = |name: &Option<String>| {
            let name = name.as_deref();
            name.is_some_and(|name| self.names.contains(&comparable(name)))
        };
        let root = certificate.root_fingerprint_sha256.as_deref();
        has_name(&certificate.issuer_organization)
            || has_name(&certificate.issuer_common_name)
            || root.is_some_and(|root| self.roots.contains(&root.to_ascii_lowercase()))
    }
}

fn comparable(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The digits in lower case, if the entry is a fingerprint.
fn fingerprint(entry: &str) -> Option<String> {
    let digits: String = entry
        .chars()
        .filter(|it| *it != ':' && !it.is_whitespace())
        .collect();
    let is_fingerprint =
        digits.len() == FINGERPRINT_DIGITS && digits.bytes().all(|it| it.is_ascii_hexdigit());
    is_fingerprint.then(|| digits.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    fn issued_by(
        organization: Option<&str>,
        common_name: Option<&str>,
        root: Option<&str>,
    ) -> CertificateSummary {
        let mut certificate = CertificateSummary::new("00", Timestamp::MIN, Timestamp::MAX);
        certificate.issuer_organization = organization.map(str::to_owned);
        certificate.issuer_common_name = common_name.map(str::to_owned);
        certificate.root_fingerprint_sha256 = root.map(str::to_owned);
        certificate
    }

    #[test]
    fn a_name_is_the_whole_organisation_or_common_name() {
        let list = IssuerAllowList::new([" ExampleTrust ", "B\u{fc}ro-CA"]);
        for (organization, common_name, expected) in [
            (Some("exampletrust"), None, true),
            (Some(" EXAMPLETRUST"), Some("R1"), true),
            (Some("Other"), Some("B\u{dc}RO-CA"), true),
            (Some("ExampleTrust Inc."), None, false),
            (Some("Example"), Some("Trust"), false),
            (Some(""), Some(""), false),
            (None, None, false),
        ] {
            let certificate = issued_by(organization, common_name, None);
            assert_eq!(
                list.allows(&certificate),
                expected,
                "{organization:?} {common_name:?}"
            );
        }
    }

    #[test]
    fn a_root_is_told_by_its_fingerprint_as_people_write_it() {
        let root = "ab01".repeat(16);
        let with_colons: Vec<_> = (0..32).map(|it| &root[it * 2..it * 2 + 2]).collect();
        let with_colons = with_colons.join(":").to_uppercase();
        for entry in [root.clone(), root.to_uppercase(), with_colons] {
            let list = IssuerAllowList::new([&entry]);
            assert_eq!(list.root_fingerprints().collect::<Vec<_>>(), [&root]);
            assert!(list.allows(&issued_by(None, None, Some(&root))), "{entry}");
            assert!(!list.allows(&issued_by(None, None, Some(&"cd01".repeat(16)))));
            assert!(
                !list.allows(&issued_by(Some(&root), None, None)),
                "no fingerprint"
            );
        }
        let short = IssuerAllowList::new([&root[1..]]);
        assert_eq!(short.names().collect::<Vec<_>>(), [&root[1..]]);
    }

    #[test]
    fn nothing_on_the_list_allows_nothing() {
        let list = IssuerAllowList::new(["", "  "]);
        assert!(list.is_empty());
        assert!(!list.allows(&issued_by(Some(""), Some("  "), None)));
        assert!(!IssuerAllowList::new(["x"]).is_empty());
    }
}
