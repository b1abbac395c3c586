//! Whether a certificate is for a host, an address or a mailbox (RFC 9525, RFC 5280 section 4.2.1.6).
//!
//! Only subject alternative names count; the common name never does (RFC 9525 section 6.4).

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use crate::certificate::{Certificate, GeneralName, is_host_name};
use crate::limits::MAX_NAMES;

/// What the user wants to reach, and the certificate has to name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceName {
    /// A DNS name: A-labels, lower case, no final dot.
    Dns(String),
    /// An IP address.
    Ip(IpAddr),
    /// A mailbox: the part before `@` as it is, the host as in [`Dns`](Self::Dns).
    Email(String),
}

/// Text that names no host, address or mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceNameError {
    /// There is nothing.
    #[error("the name is empty")]
    Empty,
    /// Labels that are empty, too long, or have characters that no host name has.
    #[error("not a host name, an IP address or an e-mail address")]
    Invalid,
    /// A wildcard is a pattern in a certificate and no host that could be reached.
    #[error("a wildcard names no host: give a host under it, such as www.example.com")]
    Wildcard,
}

/// Labels that have to follow a wildcard: with fewer, it would stand for every name of a
/// top-level domain.
const MIN_LABELS_AFTER_WILDCARD: usize = 2;

impl ReferenceName {
    /// Reads a host name (also in Unicode, by UTS #46; a final dot is dropped), an IP address (IPv6 also in
    /// brackets) or, if there is an `@`, a mailbox.
    ///
    /// # Errors
    ///
    /// Where it is none of these.
    pub fn parse(text: &str) -> Result<Self, ReferenceNameError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ReferenceNameError::Empty);
        }
        if let Some((local, host)) = text.rsplit_once('@') {
            let is_sound = |it: char| it.is_ascii_graphic() && it != '@';
            if local.is_empty() || !local.chars().all(is_sound) {
                return Err(ReferenceNameError::Invalid);
            }
            return Ok(Self::Email(format!("{local}@{}", host_name(host)?)));
        }
        let address = text
            .strip_prefix('[')
            .and_then(|it| it.strip_suffix(']'))
            .unwrap_or(text);
        if let Ok(address) = address.parse() {
            return Ok(Self::Ip(address));
        }
        host_name(text).map(Self::Dns)
    }

    /// The stable spelling of its kind: `dns`, `ip`, `email`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Dns(_) => "dns",
            Self::Ip(_) => "ip",
            Self::Email(_) => "email",
        }
    }
}

impl FromStr for ReferenceName {
    type Err = ReferenceNameError;

    fn from_str(text: &str) -> Result<Self, ReferenceNameError> {
        Self::parse(text)
    }
}

impl From<IpAddr> for ReferenceName {
    fn from(address: IpAddr) -> Self {
        Self::Ip(address)
    }
}

impl fmt::Display for ReferenceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dns(name) | Self::Email(name) => f.write_str(name),
            Self::Ip(address) => write!(f, "{address}"),
        }
    }
}

/// A host name as A-labels in lower case.
fn host_name(text: &str) -> Result<String, ReferenceNameError> {
    if text.contains('*') {
        return Err(ReferenceNameError::Wildcard);
    }
    let text = text.strip_suffix('.').unwrap_or(text);
    let ascii = idna::domain_to_ascii(text).map_err(|_| ReferenceNameError::Invalid)?;
    // A last label of digits alone is an address that is written wrong.
    let ends_in_number = ascii
        .rsplit('.')
        .next()
        .is_some_and(|label| label.bytes().all(|it| it.is_ascii_digit()));
    if !is_host_name(&ascii) || ends_in_number {
        return Err(ReferenceNameError::Invalid);
    }
    Ok(ascii)
}

/// Whether a certificate names something, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameMatch {
    /// This entry names it.
    #[non_exhaustive]
    Matched {
        /// Which of the subject alternative names, counted from 0.
        index: usize,
        /// The entry as it stands there.
        entry: String,
    },
    /// No entry names it.
    #[non_exhaustive]
    NotMatched {
        /// The nearest reason.
        reason: MismatchReason,
        /// The DNS names, addresses and mailboxes that are there.
        presented: Vec<String>,
    },
}

impl NameMatch {
    /// Whether an entry names it.
    pub const fn is_match(&self) -> bool {
        matches!(self, Self::Matched { .. })
    }
}

/// Why no entry matches: the one of these that is nearest to a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MismatchReason {
    /// There are no subject alternative names at all; the common name does not count.
    NoSubjectAltNames,
    /// There are some, but none of this type.
    NoNameOfType,
    /// There are names of this type, and none is this one.
    NotListed,
    /// A wildcard would cover it if it could stand for several labels, or for none.
    WildcardCoversOneLabel,
    /// A wildcard would cover it if it were the whole left-most label, with at least two
    /// labels behind it.
    WildcardNotAllowed,
    /// The address is there, but as a DNS name; only an iPAddress entry counts.
    AddressAsDnsName,
}

impl MismatchReason {
    /// Every reason, from the farthest to the nearest.
    pub const ALL: &'static [Self] = &[
        Self::NoSubjectAltNames,
        Self::NoNameOfType,
        Self::NotListed,
        Self::WildcardCoversOneLabel,
        Self::WildcardNotAllowed,
        Self::AddressAsDnsName,
    ];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoSubjectAltNames => "no-subject-alt-names",
            Self::NoNameOfType => "no-name-of-type",
            Self::NotListed => "not-listed",
            Self::WildcardCoversOneLabel => "wildcard-covers-one-label",
            Self::WildcardNotAllowed => "wildcard-not-allowed",
            Self::AddressAsDnsName => "address-as-dns-name",
        }
    }

    /// The reason in words.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NoSubjectAltNames => {
                "it has no subject alternative names, and the common name does not count"
            }
            Self::NoNameOfType => "it has no names of this type",
            Self::NotListed => "it is for other names",
            Self::WildcardCoversOneLabel => "its wildcard stands for exactly one label",
            Self::WildcardNotAllowed => {
                "a wildcard counts only as the whole left-most label, with two labels or more behind it"
            }
            Self::AddressAsDnsName => "it has the address as a DNS name, which does not count",
        }
    }
}

impl fmt::Display for MismatchReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether the certificate names `reference`, by which entry, or why not.
///
/// DNS names are compared by label without regard to case (RFC 9525 section 6.3); a wildcard
/// stands for one whole label. Addresses match iPAddress entries of the same family and
/// value only. Of mailboxes the part before `@` is compared exactly, the host without
/// regard to case (RFC 5280 section 7.5). At most [`MAX_NAMES`] entries are looked at.
///
/// ```
/// use notafter_core::name_match::{NameMatch, ReferenceName, name_match};
/// use notafter_core::read;
///
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/served.pem"));
/// let contents = read::any(SERVED.as_bytes());
/// let leaf = contents.certificates().next().expect("there are two");
///
/// let asked = |name: &str| {
///     let reference = ReferenceName::parse(name).expect("a name or an address");
///     name_match(leaf, &reference)
/// };
/// assert!(matches!(asked("tea.shop.example.com"), NameMatch::Matched { entry, .. } if entry == "*.shop.example.com"));
/// assert!(matches!(asked("192.0.2.10"), NameMatch::Matched { .. }));
/// assert!(matches!(asked("example.com"), NameMatch::NotMatched { .. }));
/// ```
pub fn name_match(certificate: &Certificate, reference: &ReferenceName) -> NameMatch {
    let reference = Sought::new(reference);
    let mut reason = MismatchReason::NoSubjectAltNames;
    for (index, entry) in entries(certificate).enumerate() {
        match reference.is_named_by(&entry) {
            Ok(()) => {
                let entry = text(&entry).unwrap_or_default();
                return NameMatch::Matched { index, entry };
            }
            Err(nearer) => reason = reason.max(nearer),
        }
    }
    // Only where none matches: most certificates have the name, and many others before it.
    let presented = entries(certificate).filter_map(|entry| text(&entry));
    NameMatch::NotMatched {
        reason,
        presented: presented.collect(),
    }
}

/// The entries that are looked at.
fn entries(certificate: &Certificate) -> impl Iterator<Item = GeneralName<'_>> {
    certificate.subject_alt_names().take(MAX_NAMES)
}

/// An entry as it is shown among those presented.
fn text(entry: &GeneralName<'_>) -> Option<String> {
    match entry {
        GeneralName::Dns(text) | GeneralName::Email(text) => Some((*text).to_owned()),
        GeneralName::Ip(address) => Some(address.to_string()),
        _ => None,
    }
}

/// What is asked for, looked at once and not again for each entry.
enum Sought<'a> {
    Host(&'a str),
    /// An address or a pattern where a host should be. [`ReferenceName::parse`] gives none; it matches
    /// nothing, so that a name made by hand cannot pass for what it is not.
    NoHost,
    Address(IpAddr),
    Mailbox(&'a str),
}

impl<'a> Sought<'a> {
    fn new(reference: &'a ReferenceName) -> Self {
        match reference {
            ReferenceName::Dns(host) if is_host_name(host) && host.parse::<IpAddr>().is_err() => {
                Self::Host(host)
            }
            ReferenceName::Dns(_) => Self::NoHost,
            ReferenceName::Ip(address) => Self::Address(*address),
            ReferenceName::Email(mailbox) => Self::Mailbox(mailbox),
        }
    }

    fn is_named_by(&self, entry: &GeneralName<'_>) -> Result<(), MismatchReason> {
        match (entry, self) {
            (GeneralName::Dns(entry), Self::Host(host)) => dns(entry, host),
            (GeneralName::Dns(_), Self::NoHost) => Err(MismatchReason::NotListed),
            (GeneralName::Dns(entry), Self::Address(address)) if entry.parse() == Ok(*address) => {
                Err(MismatchReason::AddressAsDnsName)
            }
            (GeneralName::Ip(entry), Self::Address(address)) => listed(entry == address),
            (GeneralName::Email(entry), Self::Mailbox(mailbox)) => {
                listed(mailboxes_match(entry, mailbox))
            }
            _ => Err(MismatchReason::NoNameOfType),
        }
    }
}

const fn listed(is_listed: bool) -> Result<(), MismatchReason> {
    if is_listed {
        Ok(())
    } else {
        Err(MismatchReason::NotListed)
    }
}

/// Whether an entry names a host.
fn dns(entry: &str, host: &str) -> Result<(), MismatchReason> {
    if !entry.contains('*') {
        return listed(entry.eq_ignore_ascii_case(host));
    }
    let Some(base) = entry.strip_prefix("*.").filter(|it| is_host_name(it)) else {
        return Err(if pattern_covers(entry, host) {
            MismatchReason::WildcardNotAllowed
        } else {
            MismatchReason::NotListed
        });
    };
    let labels_of_base = base.split('.').count();
    let covers_one_label = host
        .split_once('.')
        .is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(base));
    match (covers_one_label, labels_of_base) {
        (true, MIN_LABELS_AFTER_WILDCARD..) => Ok(()),
        (true, _) => Err(MismatchReason::WildcardNotAllowed),
        (false, _) if host.eq_ignore_ascii_case(base) || is_below(host, base) => {
            Err(MismatchReason::WildcardCoversOneLabel)
        }
        (false, _) => Err(MismatchReason::NotListed),
    }
}

/// Whether `host` has all the labels of `base` behind others.
fn is_below(host: &str, base: &str) -> bool {
    host.len()
        .checked_sub(base.len())
        .and_then(|at| Some((host.get(..at)?, host.get(at..)?)))
        .is_some_and(|(front, back)| front.ends_with('.') && back.eq_ignore_ascii_case(base))
}

/// Whether a pattern with one asterisk would cover the host if an asterisk could stand
/// anywhere: only to tell why it does not match.
fn pattern_covers(pattern: &str, host: &str) -> bool {
    let Some((front, back)) = pattern.split_once('*') else {
        return false;
    };
    let host = host.to_ascii_lowercase();
    host.len() >= front.len() + back.len()
        && host.starts_with(&front.to_ascii_lowercase())
        && host.ends_with(&back.to_ascii_lowercase())
}

fn mailboxes_match(a: &str, b: &str) -> bool {
    match (a.rsplit_once('@'), b.rsplit_once('@')) {
        (Some((local_of_a, host_of_a)), Some((local_of_b, host_of_b))) => {
            local_of_a == local_of_b && host_of_a.eq_ignore_ascii_case(host_of_b)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> String {
        let name = ReferenceName::parse(text).unwrap();
        format!("{} {name}", name.kind())
    }

    #[test]
    fn what_people_write() {
        assert_eq!(parsed("Example.COM."), "dns example.com");
        assert_eq!(parsed(" bücher.example "), "dns xn--bcher-kva.example");
        assert_eq!(parsed("_sip.example.com"), "dns _sip.example.com");
        assert_eq!(parsed("printer"), "dns printer");
        assert_eq!(parsed("192.0.2.1"), "ip 192.0.2.1");
        assert_eq!(parsed("[2001:DB8::1]"), "ip 2001:db8::1");
        assert_eq!(parsed("::ffff:192.0.2.1"), "ip ::ffff:192.0.2.1");
        assert_eq!(parsed("Ann@Example.com"), "email Ann@example.com");
        assert_eq!(parsed("*@example.com"), "email *@example.com");
        for text in [
            "a..b",
            ".",
            "256.1.1.1",
            "1.2.3",
            "a b",
            "-a.example",
            "a/b",
            "host:443",
            "@a",
            "a@b@c",
            "é@a",
        ] {
            assert_eq!(
                ReferenceName::parse(text),
                Err(ReferenceNameError::Invalid),
                "{text}"
            );
        }
        assert_eq!(ReferenceName::parse(" "), Err(ReferenceNameError::Empty));
        assert_eq!(
            ReferenceName::parse("*.a.b"),
            Err(ReferenceNameError::Wildcard)
        );
    }

    #[test]
    fn dns_names() {
        use MismatchReason::{NotListed, WildcardCoversOneLabel, WildcardNotAllowed};
        for (entry, host, expected) in [
            ("Example.com", "example.com", Ok(())),
            ("example.com.", "example.com", Err(NotListed)),
            ("example.com", "www.example.com", Err(NotListed)),
            ("*.Example.com", "www.example.com", Ok(())),
            ("*.example.com", "xn--bcher-kva.example.com", Ok(())),
            ("*.example.com", "example.com", Err(WildcardCoversOneLabel)),
            (
                "*.example.com",
                "a.b.example.com",
                Err(WildcardCoversOneLabel),
            ),
            ("*.example.com", "www.badexample.com", Err(NotListed)),
            ("*.example.com", "wwwexample.com", Err(NotListed)),
            ("*.com", "example.com", Err(WildcardNotAllowed)),
            ("*", "localhost", Err(WildcardNotAllowed)),
            // Hosts that only a hand could have made.
            ("192.0.2.1", "192.0.2.1", Err(NotListed)),
            ("*.0.2.1", "192.0.2.1", Err(NotListed)),
            ("*.example.com", "*.example.com", Err(NotListed)),
            ("*.example.com", ".example.com", Err(NotListed)),
            ("", "", Err(NotListed)),
            ("w*.example.com", "www.example.com", Err(WildcardNotAllowed)),
            ("www.*.com", "www.example.com", Err(WildcardNotAllowed)),
            ("*.*.com", "www.example.com", Err(NotListed)),
            ("*..example.com", "a..example.com", Err(NotListed)),
        ] {
            let reference = ReferenceName::Dns(host.to_owned());
            let named = Sought::new(&reference).is_named_by(&GeneralName::Dns(entry));
            assert_eq!(named, expected, "{entry} {host}");
        }
    }

    #[test]
    fn mailboxes() {
        assert!(mailboxes_match("Ann@EXAMPLE.com", "Ann@example.com"));
        assert!(!mailboxes_match("ann@example.com", "Ann@example.com"));
        assert!(!mailboxes_match("example.com", "a@example.com"));
    }
}
