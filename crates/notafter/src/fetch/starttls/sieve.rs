//! `ManageSieve`: its greeting is the list of capabilities, then STARTTLS (RFC 5804 sections
//! 1.7 and 2.2).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, text};
use crate::fetch::dialogue::Dialogue;
use crate::fetch::limits::MAX_LINE;
use crate::target::Service;

/// The dialogue.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Sieve {
        response: Vec::new(),
        literal: 0,
        asked: false,
        offered: false,
    })
}

struct Sieve {
    /// A line as the protocol understands it: with the literals in it, which may
    /// have line ends of their own.
    response: Vec<u8>,
    /// How many octets of a literal have still to come.
    literal: usize,
    /// Whether STARTTLS was said.
    asked: bool,
    offered: bool,
}

impl Sieve {
    /// What a whole response leads to.
    fn response(&mut self, response: &[u8]) -> Step {
        if !self.asked && matches!(response.first(), Some(b'"' | b'{')) {
            self.offered |= first_string(response)
                .is_some_and(|capability| capability.eq_ignore_ascii_case(b"STARTTLS"));
            return Step::More;
        }
        let end = response
            .iter()
            .position(|octet| !octet.is_ascii_alphabetic())
            .unwrap_or(response.len());
        let (atom, behind) = response.split_at(end);
        if !matches!(behind.first(), None | Some(b' ' | b'(' | b'\r' | b'\n')) {
            return Step::Wrong;
        }
        match atom.to_ascii_uppercase().as_slice() {
            b"OK" if self.asked => Step::Agreed,
            b"OK" if self.offered => {
                self.asked = true;
                Step::say(b"STARTTLS\r\n")
            }
            b"OK" => Step::NotOffered,
            b"NO" | b"BYE" => Step::Refused,
            _ => Step::Wrong,
        }
    }
}

impl Protocol for Sieve {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Sieve
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        self.response.extend_from_slice(line);
        if self.response.len() > MAX_LINE {
            return Step::Wrong;
        }
        let Some(behind) = line.get(self.literal..).filter(|behind| !behind.is_empty()) else {
            self.literal = self.literal.saturating_sub(line.len());
            return Step::More;
        };
        match literal_at_end(text(behind)) {
            Some(octets) if octets > MAX_LINE => Step::Wrong,
            Some(octets) => {
                self.literal = octets;
                Step::More
            }
            None => {
                self.literal = 0;
                let response = std::mem::take(&mut self.response);
                self.response(&response)
            }
        }
    }

    fn farewell(&self) -> &'static [u8] {
        b"LOGOUT\r\n"
    }
}

/// The octets of the literal that a line leads to: it ends in `{5}` or `{5+}`, not in quotes.
fn literal_at_end(text: &[u8]) -> Option<usize> {
    let mut quoted = false;
    let mut octets = text.iter();
    while let Some(octet) = octets.next() {
        match octet {
            b'"' => quoted = !quoted,
            b'\\' if quoted => {
                octets.next();
            }
            b'{' if !quoted => {
                if let Some(length) = length(octets.as_slice()) {
                    return Some(length);
                }
            }
            _ => {}
        }
    }
    None
}

/// The number in `5}` or `5+}`. One that is too large to be one is still a number.
fn length(text: &[u8]) -> Option<usize> {
    let digits = text.strip_suffix(b"}")?;
    let digits = digits.strip_suffix(b"+").unwrap_or(digits);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0, |length: usize, digit| {
        length
            .saturating_mul(10)
            .saturating_add(usize::from(digit - b'0'))
    }))
}

/// The first string of a response. No capability has a `\` in its name.
fn first_string(response: &[u8]) -> Option<&[u8]> {
    if let Some(quoted) = response.strip_prefix(b"\"") {
        return quoted.split(|&octet| octet == b'"').next();
    }
    let end = response.iter().position(|&octet| octet == b'\n')?;
    let (head, content) = response.split_at_checked(end + 1)?;
    content.get(..literal_at_end(text(head))?)
}

#[cfg(test)]
mod tests {
    use super::super::script::{Turn, agrees, assert_hostile, not_offered, play, refused, wrong};
    use super::*;

    const GREETING: (&str, &str) = (
        "",
        "\"IMPLEMENTATION\" \"Dovecot Pigeonhole\"\r\n\
         \"SIEVE\" \"fileinto reject envelope encoded-character vacation\"\r\n\
         \"NOTIFY\" \"mailto\"\r\n\"SASL\" \"\"\r\n\"STARTTLS\"\r\n\"VERSION\" \"1.0\"\r\n\
         OK \"Dovecot ready.\"\r\n",
    );
    const BYE: &str = "LOGOUT\r\n";

    #[test]
    fn real_servers_agree() {
        agrees(
            dialogue,
            &[
                GREETING,
                ("STARTTLS\r\n", "OK \"Begin TLS negotiation now.\"\r\n"),
            ],
        );
        for greeting in [
            "\"starttls\"\nok\n",
            "{8}\r\nSTARTTLS\r\nOK\r\n",
            "{8+}\r\nSTARTTLS \"\"\r\nOK (TAG {4}\r\nOK\r\n) {0}\r\n\r\n",
            "\"A\" {13}\r\n\"B\"\r\nNO\r\nOK\r\n\r\n\"STARTTLS\"\r\nOK {2}\r\nhi\r\n",
            "\"A\" {4}\r\nab\r\n{2}\r\nxy\r\n\"STARTTLS\"\r\nOK\r\n",
            "\"A\" \"\\\" {5}\"\r\n\"B\" \"{5}\"\r\n\"STARTTLS\"\r\nOK(X)\r\n",
        ] {
            for agreement in ["OK\r\n", "OK {4}\r\nNO\r\n\r\n"] {
                agrees(dialogue, &[("", greeting), ("STARTTLS\r\n", agreement)]);
            }
        }
    }

    #[test]
    fn not_offered_is_not_refused() {
        for (script, expected) in [
            (
                &[(
                    "",
                    "\"SIEVE\" \"STARTTLS\"\r\n\"X\" {12}\r\n\r\n\"STARTTLS\"\r\nOK\r\n",
                )][..],
                not_offered(
                    Service::Sieve,
                    r#""SIEVE" "STARTTLS"\r\n"X" {12}\r\n\r\n"STARTTLS"\r\nOK"#,
                    BYE,
                ),
            ),
            (
                &[("", "BYE \"Too many connections\"\r\n")],
                refused(Service::Sieve, "BYE \"Too many connections\"", BYE),
            ),
            (
                &[
                    GREETING,
                    ("STARTTLS\r\n", "NO (TRYLATER) \"TLS is down\"\r\n"),
                ],
                refused(Service::Sieve, "NO (TRYLATER) \"TLS is down\"", BYE),
            ),
        ] {
            assert_eq!(play(dialogue, script), expected);
        }
    }

    #[test]
    fn other_protocols() {
        for line in ["* OK IMAP4rev1", "OKAY", "220 mx ESMTP", "+OK", "OK.", "HI"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("", reply.as_str())]),
                wrong(Service::Sieve, line)
            );
        }
        assert_eq!(
            play(
                dialogue,
                &[GREETING, ("STARTTLS\r\n", "\"SIEVE\" \"\"\r\n")]
            ),
            wrong(Service::Sieve, "\"SIEVE\" \"\"")
        );
    }

    #[test]
    fn literals_are_bounded() {
        for length in ["8193", "99999999999999999999999999", "8193+"] {
            let line = format!("\"X\" {{{length}}}\r\n");
            assert_eq!(
                play(dialogue, &[("", line.as_str())]),
                wrong(Service::Sieve, line.trim_end())
            );
        }
        // Many small ones that come to too much.
        let mut endless = dialogue();
        endless.opening();
        let turn = endless.incoming("{1}\r\nx".repeat(MAX_LINE).as_bytes());
        let Turn::Failed { outcome, .. } = turn else {
            panic!("{turn:?}");
        };
        assert_eq!(outcome.code(), "wrong-protocol");
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Sieve, &[GREETING]);
        assert_eq!(length(b"5}"), Some(5));
        assert_eq!(length(b"+}"), None);
        assert_eq!(length(b"}"), None);
    }
}
