//! What an input is that is no certificate: people attach and paste all kinds of things.

use super::collect::{Collector, Origin};
use super::contents::Form;
use super::skipped::SkipReason;
use crate::facts::Fact;

/// Beginnings of files that are no certificates.
const BEGINNINGS: &[(&[u8], SkipReason)] = &[
    (b"\xfe\xed\xfe\xed", SkipReason::JavaKeyStore),
    (b"\xce\xce\xce\xce", SkipReason::JavaKeyStore),
    (b"%PDF-", SkipReason::OtherFile),
    // ZIP, and with it the documents of today's office programs.
    (b"PK\x03\x04", SkipReason::OtherFile),
    // gzip, 7-Zip, RAR, bzip2, xz.
    (b"\x1f\x8b", SkipReason::OtherFile),
    (b"7z\xbc\xaf\x27\x1c", SkipReason::OtherFile),
    (b"Rar!\x1a\x07", SkipReason::OtherFile),
    (b"BZh", SkipReason::OtherFile),
    (b"\xfd7zXZ\0", SkipReason::OtherFile),
    // PNG, JPEG, GIF.
    (b"\x89PNG\r\n", SkipReason::OtherFile),
    (b"\xff\xd8\xff", SkipReason::OtherFile),
    (b"GIF8", SkipReason::OtherFile),
    // Office documents and mails of Windows before 2007 (OLE).
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", SkipReason::OtherFile),
];

/// Skips a file that its first octets give away.
pub(super) fn skip_known_file(bytes: &[u8], collector: &mut Collector) -> bool {
    let found = BEGINNINGS
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    if let Some(&(_, reason)) = found {
        collector.skip(&Origin::new(0, Form::Unknown), reason, Vec::new());
    }
    found.is_some()
}

/// Characters of a text that are looked at.
const LOOKED_AT: usize = 4096;

/// Characters of the longest name in the DNS, with a scheme, port and path before and
/// after it.
const MAX_NAME: usize = 300;

/// Skips text in which nothing was found.
pub(super) fn skip_text(text: &[u8], collector: &mut Collector) {
    let origin = Origin::new(0, Form::Unknown);
    let text = text
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(text)
        .trim_ascii();
    if text.is_empty() {
        return collector.skip(&origin, SkipReason::Empty, Vec::new());
    }
    let start = text.get(..text.len().min(LOOKED_AT)).unwrap_or_default();
    let is_binary = |octet: &u8| matches!(octet, 0..=8 | 0x0e..=0x1a | 0x7f);
    if start.iter().any(is_binary) {
        return collector.skip(&origin, SkipReason::Unrecognized, Vec::new());
    }
    let has = |words: &[&[u8]]| {
        words.iter().any(|word| {
            start
                .get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        })
    };
    let reason = if has(&[b"<!doctype html", b"<html", b"<head", b"<body"]) {
        SkipReason::HtmlPage
    } else if has(&[b"{", b"["]) {
        SkipReason::Json
    } else if has(&[
        b"ssh-",
        b"ecdsa-sha2-",
        b"sk-ssh-",
        b"sk-ecdsa-",
        b"PuTTY-User-Key-File",
    ]) {
        SkipReason::SshKey
    } else if let Some(name) = host_name(text) {
        let facts = vec![Fact::new("name", name)];
        return collector.skip(&origin, SkipReason::HostName, facts);
    } else {
        SkipReason::Text
    };
    collector.skip(&origin, reason, Vec::new());
}

/// The text, if it is one word that may be the name of a host, or a URL.
fn host_name(text: &[u8]) -> Option<&str> {
    let name = std::str::from_utf8(text)
        .ok()
        .filter(|name| name.len() <= MAX_NAME)?;
    let is_plain = |octet: u8| octet.is_ascii_alphanumeric() || b"-._*:/[]".contains(&octet);
    let has_letters = name.bytes().any(|octet| octet.is_ascii_alphabetic());
    let is_address = name.parse::<std::net::IpAddr>().is_ok();
    let looks_right = name.contains("://") || (name.contains('.') && has_letters);
    let may_be = is_address || (looks_right && !name.starts_with('.') && !name.ends_with(".."));
    (may_be && name.bytes().all(is_plain)).then_some(name)
}
