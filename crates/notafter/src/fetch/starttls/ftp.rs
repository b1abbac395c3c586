//! FTP: `AUTH TLS` (RFC 2228 section 3, RFC 4217 section 4).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, Replies, ReplyLine, text};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
///
/// `FEAT` (RFC 2389) is not asked for: many servers answer it only after a login, and some
/// that know `AUTH TLS` do not list it. The reply to `AUTH` says as much.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Ftp {
        replies: Replies::loose(),
        awaited: Awaited::Greeting,
    })
}

struct Ftp {
    replies: Replies,
    awaited: Awaited,
}

/// The reply that is waited for.
enum Awaited {
    Greeting,
    /// That to `AUTH TLS`.
    Tls,
    /// That to `AUTH SSL`, as it was called before RFC 4217. Old printers know no other.
    Ssl,
}

impl Protocol for Ftp {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Ftp
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let code = match self.replies.line(text(line)) {
            ReplyLine::More => return Step::More,
            ReplyLine::Last(code) => code,
            ReplyLine::Wrong => return Step::Wrong,
        };
        match (&self.awaited, code) {
            // It asks for patience.
            (Awaited::Greeting, 120) => Step::Skip,
            (Awaited::Greeting, 220) => {
                self.awaited = Awaited::Tls;
                Step::say(b"AUTH TLS\r\n")
            }
            (Awaited::Tls | Awaited::Ssl, 234) => Step::Agreed,
            // It knows AUTH, but not this mechanism.
            (Awaited::Tls, 504) => {
                self.awaited = Awaited::Ssl;
                Step::say(b"AUTH SSL\r\n")
            }
            // It knows no AUTH; 530 is what those say who take nothing but a login.
            (Awaited::Tls | Awaited::Ssl, 500..=504 | 530) => Step::NotOffered,
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

    const GREETING: (&str, &str) = ("", "220 (vsFTPd 3.0.3)\r\n");
    const UNKNOWN: (&str, &str) = ("AUTH TLS\r\n", "504 Unknown AUTH type.\r\n");
    const QUIT: &str = "QUIT\r\n";

    #[test]
    fn real_servers_agree() {
        agrees(
            dialogue,
            &[
                GREETING,
                ("AUTH TLS\r\n", "234 Proceed with negotiation.\r\n"),
            ],
        );
        agrees(
            dialogue,
            &[
                (
                    "",
                    "220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\r\n\
                     220-You are user number 1 of 50 allowed.\r\nNo code here.\r\n\r\n\
                     221 is no end\r\n220 You will be disconnected after 15 minutes.\r\n",
                ),
                ("AUTH TLS\r\n", "234 AUTH TLS OK.\r\n"),
            ],
        );
        agrees(
            dialogue,
            &[
                ("", "120 Ready in 1 minute\n220 Ready\n"),
                UNKNOWN,
                ("AUTH SSL\r\n", "234-go\r\n234 on\r\n"),
            ],
        );
    }

    #[test]
    fn not_offered_is_not_refused() {
        for (reply, offered) in [
            ("500 AUTH not understood", false),
            ("502 Command not implemented.", false),
            ("530 Please login with USER and PASS.", false),
            ("421 Service not available", true),
            ("431 Need some unavailable resource", true),
            ("534 Not by policy", true),
        ] {
            let line = format!("{reply}\r\n");
            let expected = if offered { refused } else { not_offered };
            for script in [
                &[GREETING, ("AUTH TLS\r\n", line.as_str())][..],
                &[GREETING, UNKNOWN, ("AUTH SSL\r\n", line.as_str())],
            ] {
                assert_eq!(play(dialogue, script), expected(Service::Ftp, reply, QUIT));
            }
        }
        assert_eq!(
            play(
                dialogue,
                &[GREETING, UNKNOWN, ("AUTH SSL\r\n", "504 no\r\n")]
            ),
            not_offered(Service::Ftp, "504 no", QUIT)
        );
        assert_eq!(
            play(dialogue, &[("", "120 wait\r\n421 too many users\r\n")]),
            refused(Service::Ftp, "421 too many users", QUIT)
        );
    }

    #[test]
    fn other_protocols() {
        for line in ["230 in already", "334 more", "234 go"] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("", reply.as_str())]),
                wrong(Service::Ftp, line)
            );
        }
        assert_eq!(
            play(
                dialogue,
                &[GREETING, ("AUTH TLS\r\n", "334 ADAT must follow\r\n")]
            ),
            wrong(Service::Ftp, "334 ADAT must follow")
        );
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Ftp, &[GREETING, UNKNOWN]);
    }
}
