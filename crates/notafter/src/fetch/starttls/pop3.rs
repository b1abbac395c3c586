//! POP3: `CAPA`, then `STLS` (RFC 2449 section 5, RFC 2595 section 4).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, begins_with, text};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
///
/// `CAPA` is optional. To a server that does not know it, `STLS` is said all the same.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Pop3 {
        awaited: Awaited::Greeting,
        offered: false,
    })
}

struct Pop3 {
    awaited: Awaited,
    /// Whether `STLS` is in its list.
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

impl Pop3 {
    fn stls(&mut self) -> Step {
        self.awaited = Awaited::Agreement;
        Step::say(b"STLS\r\n")
    }

    fn list(&mut self, text: &[u8]) -> Step {
        self.offered |= begins_with(text, b"STLS");
        match text {
            b"." if self.offered => self.stls(),
            b"." => Step::NotOffered,
            _ => Step::More,
        }
    }
}

impl Protocol for Pop3 {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Pop3
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let text = text(line);
        let good = begins_with(text, b"+OK");
        if !good && !begins_with(text, b"-ERR") && !matches!(self.awaited, Awaited::List) {
            return Step::Wrong;
        }
        match self.awaited {
            Awaited::Greeting if good => {
                self.awaited = Awaited::Capabilities;
                Step::say(b"CAPA\r\n")
            }
            Awaited::Greeting => Step::Refused,
            Awaited::Capabilities if good => {
                self.awaited = Awaited::List;
                Step::More
            }
            Awaited::Capabilities => self.stls(),
            Awaited::List => self.list(text),
            Awaited::Agreement if good => Step::Agreed,
            Awaited::Agreement if self.offered => Step::Refused,
            Awaited::Agreement => Step::NotOffered,
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
        "+OK Dovecot ready. <1896.697170952@pop.example.com>\r\n",
    );
    const CAPABILITIES: (&str, &str) = (
        "CAPA\r\n",
        "+OK\r\nCAPA\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nPIPELINING\r\nSTLS\r\nSASL\r\n.\r\n",
    );
    const UNKNOWN: (&str, &str) = ("CAPA\r\n", "-ERR unknown command\r\n");
    const QUIT: &str = "QUIT\r\n";

    #[test]
    fn real_servers_agree() {
        for agreement in ["+OK Begin TLS negotiation now.\r\n", "+OK\r\n", "+ok\n"] {
            for capabilities in [CAPABILITIES, UNKNOWN, ("CAPA\r\n", "+OK list\nstls\n.\n")] {
                agrees(dialogue, &[GREETING, capabilities, ("STLS\r\n", agreement)]);
            }
        }
    }

    #[test]
    fn not_offered_is_not_refused() {
        for (script, expected) in [
            (
                &[
                    GREETING,
                    ("CAPA\r\n", "+OK\r\nTOP\r\nIMPLEMENTATION STLS\r\n.\r\n"),
                ][..],
                not_offered(
                    Service::Pop3,
                    r"+OK\r\nTOP\r\nIMPLEMENTATION STLS\r\n.",
                    QUIT,
                ),
            ),
            (
                &[GREETING, UNKNOWN, ("STLS\r\n", "-ERR unknown, too\r\n")],
                not_offered(Service::Pop3, "-ERR unknown, too", QUIT),
            ),
            (
                &[GREETING, CAPABILITIES, ("STLS\r\n", "-ERR no key\r\n")],
                refused(Service::Pop3, "-ERR no key", QUIT),
            ),
            (
                &[("", "-ERR too many connections\r\n")],
                refused(Service::Pop3, "-ERR too many connections", QUIT),
            ),
        ] {
            assert_eq!(play(dialogue, script), expected);
        }
    }

    #[test]
    fn other_protocols() {
        for line in ["* OK IMAP4rev1", "220 mx ESMTP", "+OKAY", "OK", "-"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("", reply.as_str())]),
                wrong(Service::Pop3, line)
            );
            assert_eq!(
                play(
                    dialogue,
                    &[GREETING, CAPABILITIES, ("STLS\r\n", reply.as_str())]
                ),
                wrong(Service::Pop3, line)
            );
        }
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Pop3, &[GREETING, CAPABILITIES]);
    }
}
