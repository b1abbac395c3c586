//! NNTP: `CAPABILITIES`, then STARTTLS (RFC 3977 section 5.2, RFC 4642 section 2.2).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, begins_with, code, text};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
///
/// Servers older than RFC 3977 have no `CAPABILITIES`. STARTTLS is said to them all the
/// same.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Nntp {
        awaited: Awaited::Greeting,
        offered: false,
    })
}

struct Nntp {
    awaited: Awaited,
    /// Whether STARTTLS is in its list.
    offered: bool,
}

/// What is waited for.
enum Awaited {
    Greeting,
    Capabilities,
    /// The rest of the list, up to a line with a dot.
    List,
    Agreement,
}

impl Nntp {
    fn starttls(&mut self) -> Step {
        self.awaited = Awaited::Agreement;
        Step::say(b"STARTTLS\r\n")
    }

    fn list(&mut self, text: &[u8]) -> Step {
        self.offered |= begins_with(text, b"STARTTLS");
        match text {
            b"." if self.offered => self.starttls(),
            b"." => Step::NotOffered,
            _ => Step::More,
        }
    }
}

impl Protocol for Nntp {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Nntp
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let text = text(line);
        if let Awaited::List = self.awaited {
            return self.list(text);
        }
        let Some(code) = code(text) else {
            return Step::Wrong;
        };
        match (&self.awaited, code) {
            (Awaited::Greeting, 200 | 201) => {
                self.awaited = Awaited::Capabilities;
                Step::say(b"CAPABILITIES\r\n")
            }
            (Awaited::Capabilities, 101) => {
                self.awaited = Awaited::List;
                Step::More
            }
            (Awaited::Capabilities, 500..) => self.starttls(),
            (Awaited::Agreement, 382) => Step::Agreed,
            // The command is unknown (500), has too much to it (501) or lacks what it needs (503).
            (Awaited::Agreement, 500 | 501 | 503) if !self.offered => Step::NotOffered,
            (_, 400..) => Step::Refused,
            _ => Step::Wrong,
        }
    }

    fn farewell(&self) -> &'static [u8] {
        b"QUIT\r\n"
    }
}

#[cfg(test)]
mod tests {
    use super::super::script::{agrees, assert_hostile, not_offered, play, refused, wrong};
    use super::*;

    const GREETING: (&str, &str) = (
        "",
        "200 news.example.com InterNetNews ready (posting ok)\r\n",
    );
    const CAPABILITIES: (&str, &str) = (
        "CAPABILITIES\r\n",
        "101 Capability list:\r\nVERSION 2\r\nREADER\r\nSTARTTLS\r\nAUTHINFO\r\n.\r\n",
    );
    const UNKNOWN: (&str, &str) = ("CAPABILITIES\r\n", "500 What?\r\n");
    const QUIT: &str = "QUIT\r\n";

    #[test]
    fn real_servers_agree() {
        for capabilities in [
            CAPABILITIES,
            UNKNOWN,
            ("CAPABILITIES\r\n", "101\nstarttls\n.\n"),
        ] {
            for greeting in [GREETING, ("", "201 no posting\n")] {
                agrees(
                    dialogue,
                    &[
                        greeting,
                        capabilities,
                        ("STARTTLS\r\n", "382 Continue with TLS negotiation\r\n"),
                    ],
                );
            }
        }
    }

    #[test]
    fn not_offered_is_not_refused() {
        for (script, expected) in [
            (
                &[
                    GREETING,
                    (
                        "CAPABILITIES\r\n",
                        "101 list\r\nVERSION 2\r\nX STARTTLS\r\n.\r\n",
                    ),
                ][..],
                not_offered(
                    Service::Nntp,
                    r"101 list\r\nVERSION 2\r\nX STARTTLS\r\n.",
                    QUIT,
                ),
            ),
            (
                &[GREETING, UNKNOWN, ("STARTTLS\r\n", "500 What?\r\n")],
                not_offered(Service::Nntp, "500 What?", QUIT),
            ),
            (
                &[GREETING, UNKNOWN, ("STARTTLS\r\n", "502 No\r\n")],
                refused(Service::Nntp, "502 No", QUIT),
            ),
            (
                &[
                    GREETING,
                    CAPABILITIES,
                    ("STARTTLS\r\n", "580 Can not initiate TLS\r\n"),
                ],
                refused(Service::Nntp, "580 Can not initiate TLS", QUIT),
            ),
            (
                &[GREETING, CAPABILITIES, ("STARTTLS\r\n", "500 What?\r\n")],
                refused(Service::Nntp, "500 What?", QUIT),
            ),
            (
                &[GREETING, ("CAPABILITIES\r\n", "400 going down\r\n")],
                refused(Service::Nntp, "400 going down", QUIT),
            ),
            (
                &[("", "502 You have no permission to talk\r\n")],
                refused(Service::Nntp, "502 You have no permission to talk", QUIT),
            ),
        ] {
            assert_eq!(play(dialogue, script), expected);
        }
    }

    #[test]
    fn other_protocols() {
        for line in ["220 mx.example.com ESMTP", "200-two", "+OK", "382 go"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("", reply.as_str())]),
                wrong(Service::Nntp, line)
            );
        }
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Nntp, &[GREETING, CAPABILITIES]);
    }
}
