//! A reference name against subject alternative names. The input's first line is the name; what
//! follows are the entries' octets, in a certificate that is otherwise sound.

use notafter_core::certificate::{Certificate, GeneralName};
use notafter_core::name_match::{NameMatch, ReferenceName, name_match};

use crate::encode::certificate_with_names;
use crate::text::presentable;

/// Reads the name, and compares.
pub fn body(data: &[u8]) {
    let end = data.iter().position(|&octet| octet == b'\n');
    let (line, names) = match end {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &data[..0]),
    };
    let Ok(text) = std::str::from_utf8(line) else {
        return;
    };
    let reference = match ReferenceName::parse(text) {
        Ok(reference) => reference,
        Err(error) => {
            presentable(error);
            return;
        }
    };
    let canonical = presentable(&reference);
    assert_eq!(ReferenceName::parse(&canonical).as_ref(), Ok(&reference));

    let certificate = Certificate::from_der(&certificate_with_names(names));
    let certificate = certificate.expect("nothing but the names is the fuzzer's");
    match name_match(&certificate, &reference) {
        NameMatch::Matched { index, entry, .. } => {
            let found = certificate.subject_alt_names().nth(index);
            match (found, &reference) {
                (Some(GeneralName::Dns(dns)), ReferenceName::Dns(host)) => {
                    assert_eq!(dns, entry);
                    assert!(names_host(dns, host), "{dns:?} for {host:?}");
                }
                (Some(GeneralName::Ip(address)), ReferenceName::Ip(wanted)) => {
                    assert_eq!(address, *wanted);
                }
                (Some(GeneralName::Email(email)), ReferenceName::Email(mailbox)) => {
                    assert!(email.eq_ignore_ascii_case(mailbox), "{email:?}");
                }
                (found, _) => panic!("{reference:?} is not named by {found:?}"),
            }
        }
        NameMatch::NotMatched {
            reason, presented, ..
        } => {
            presentable(reason);
            assert!(presented.len() <= certificate.subject_alt_names().count());
            for name in certificate.subject_alt_names() {
                match (name, &reference) {
                    (GeneralName::Dns(dns), ReferenceName::Dns(host)) => {
                        assert!(!dns.eq_ignore_ascii_case(host), "{dns:?}");
                    }
                    (GeneralName::Ip(address), ReferenceName::Ip(wanted)) => {
                        assert_ne!(address, *wanted);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// RFC 9525 section 6.3, said another way: the same labels, or an asterisk for the whole of the left-most
/// one, with two at least behind it.
fn names_host(entry: &str, host: &str) -> bool {
    let entry: Vec<&str> = entry.split('.').collect();
    let host: Vec<&str> = host.split('.').collect();
    let is_same = |entry: &[&str], host: &[&str]| {
        let mut labels = entry.iter().zip(host);
        entry.len() == host.len() && labels.all(|(entry, host)| entry.eq_ignore_ascii_case(host))
    };
    match entry.as_slice() {
        ["*", base @ ..] if base.len() >= 2 => is_same(base, &host[1..]),
        _ => is_same(&entry, &host),
    }
}
