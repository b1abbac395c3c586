//! IMAP: `CAPABILITY`, then STARTTLS (RFC 9051 sections 6.1.1 and 6.2.1; RFC 3501 likewise).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, text, words};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
///
/// Capabilities are asked for even if the greeting lists them: some servers list fewer
/// there.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Imap {
        awaited: Awaited::Greeting,
        offered: false,
    })
}

struct Imap {
    awaited: Awaited,
    offered: bool,
}

/// What is waited for.
enum Awaited {
    Greeting,
    Capabilities,
    Agreement,
}

impl Imap {
    /// The greeting (RFC 9051 section 7.1).
    fn greeting(&mut self, status: &[u8]) -> Step {
        match status.to_ascii_uppercase().as_slice() {
            b"OK" => {
                self.awaited = Awaited::Capabilities;
                Step::say(b"a1 CAPABILITY\r\n")
            }
            // Whoever is known already cannot begin TLS any more (RFC 9051 section 6.2.1).
            b"PREAUTH" => Step::NotOffered,
            b"BYE" => Step::Refused,
            _ => Step::Wrong,
        }
    }
}

impl Protocol for Imap {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Imap
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let mut words = words(text(line));
        let (Some(tag), Some(status)) = (words.next(), words.next()) else {
            return Step::Wrong;
        };
        let awaited = match self.awaited {
            Awaited::Greeting if tag == b"*" => return self.greeting(status),
            Awaited::Greeting => return Step::Wrong,
            Awaited::Capabilities => &b"a1"[..],
            Awaited::Agreement => b"a2",
        };
        if tag == b"*" {
            if status.eq_ignore_ascii_case(b"BYE") {
                return Step::Refused;
            }
            self.offered |= status.eq_ignore_ascii_case(b"CAPABILITY")
                && words.any(|word| word.eq_ignore_ascii_case(b"STARTTLS"));
            return Step::More;
        }
        if tag != awaited {
            return Step::Wrong;
        }
        match (&self.awaited, status.to_ascii_uppercase().as_slice()) {
            (Awaited::Agreement, b"OK") => Step::Agreed,
            (_, b"OK") if self.offered => {
                self.awaited = Awaited::Agreement;
                Step::say(b"a2 STARTTLS\r\n")
            }
            (_, b"OK") => Step::NotOffered,
            (_, b"NO" | b"BAD") => Step::Refused,
            _ => Step::Wrong,
        }
    }

    fn farewell(&self) -> &'static [u8] {
        b"a3 LOGOUT\r\n"
    }
}

#[cfg(test)]
mod tests {
    use super::super::script::{agrees, assert_hostile, not_offered, play, refused, wrong};
    use super::*;

    const GREETING: (&str, &str) = (
        "",
        "* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS \
         AUTH=PLAIN] Dovecot (Debian) ready.\r\n",
    );
    const CAPABILITIES: (&str, &str) = (
        "a1 CAPABILITY\r\n",
        "* CAPABILITY IMAP4rev1 SASL-IR STARTTLS LOGINDISABLED\r\na1 OK Capability completed.\r\n",
    );
    const BYE: &str = "a3 LOGOUT\r\n";

    #[test]
    fn real_servers_agree() {
        agrees(
            dialogue,
            &[
                GREETING,
                CAPABILITIES,
                ("a2 STARTTLS\r\n", "a2 OK Begin TLS negotiation now.\r\n"),
            ],
        );
        agrees(
            dialogue,
            &[
                ("", "* ok ready\n"),
                (
                    "a1 CAPABILITY\r\n",
                    "* OK [ALERT] maintenance tonight\n* capability imap4rev1 starttls\na1 ok\n",
                ),
                ("a2 STARTTLS\r\n", "* OK still here\na2 ok go\n"),
            ],
        );
    }

    #[test]
    fn not_offered_is_not_refused() {
        for (script, expected) in [
            (
                &[
                    GREETING,
                    (
                        "a1 CAPABILITY\r\n",
                        "* CAPABILITY IMAP4rev1 XSTARTTLS\r\na1 OK STARTTLS done\r\n",
                    ),
                ][..],
                not_offered(
                    Service::Imap,
                    r"* CAPABILITY IMAP4rev1 XSTARTTLS\r\na1 OK STARTTLS done",
                    BYE,
                ),
            ),
            (
                &[("", "* PREAUTH hello root\r\n")],
                not_offered(Service::Imap, "* PREAUTH hello root", BYE),
            ),
            (
                &[("", "* BYE too many connections\r\n")],
                refused(Service::Imap, "* BYE too many connections", BYE),
            ),
            (
                &[GREETING, ("a1 CAPABILITY\r\n", "a1 NO not now\r\n")],
                refused(Service::Imap, "a1 NO not now", BYE),
            ),
            (
                &[GREETING, ("a1 CAPABILITY\r\n", "* BYE shutting down\r\n")],
                refused(Service::Imap, "* BYE shutting down", BYE),
            ),
            (
                &[
                    GREETING,
                    CAPABILITIES,
                    ("a2 STARTTLS\r\n", "a2 NO TLS is not set up\r\n"),
                ],
                refused(Service::Imap, "a2 NO TLS is not set up", BYE),
            ),
            (
                &[
                    GREETING,
                    CAPABILITIES,
                    ("a2 STARTTLS\r\n", "a2 BAD unknown command\r\n"),
                ],
                refused(Service::Imap, "a2 BAD unknown command", BYE),
            ),
        ] {
            assert_eq!(play(dialogue, script), expected);
        }
    }

    #[test]
    fn other_protocols() {
        for line in ["+OK POP3 ready", "* MAYBE", "*", "220 mx ESMTP", "a1 OK"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("", reply.as_str())]),
                wrong(Service::Imap, line)
            );
        }
        for line in ["a2 OK", "+ go on", "a1 MAYBE"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[GREETING, ("a1 CAPABILITY\r\n", reply.as_str())]),
                wrong(Service::Imap, line)
            );
        }
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Imap, &[GREETING, CAPABILITIES]);
    }
}
