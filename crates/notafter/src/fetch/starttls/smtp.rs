//! SMTP: `EHLO`, then STARTTLS (RFC 5321, RFC 3207).

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, Replies, ReplyLine, begins_with, text};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The name that is given for ours, with the command that gives it.
///
/// It must look like a name of the DNS (RFC 5321 section 4.1.1.1), and the machine's own is
/// often none and nobody's business. A reserved one (RFC 2606 section 2) belongs to nobody
/// who could have forbidden its use, as `example.com` does by its SPF record, and tells whoever
/// reads the server's log what it was.
const EHLO: &[u8] = b"EHLO notafter.invalid\r\n";

/// The dialogue.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Smtp::new(Service::Smtp, EHLO))
}

/// SMTP, and what is like it but for the command that gives a name.
pub(super) struct Smtp {
    service: Service,
    hello: &'static [u8],
    replies: Replies,
    awaited: Awaited,
    /// Whether the reply so far has STARTTLS in it.
    offered: bool,
}

/// The reply that is waited for.
enum Awaited {
    Greeting,
    Extensions,
    Agreement,
}

impl Smtp {
    /// With the command that gives a name.
    pub(super) const fn new(service: Service, hello: &'static [u8]) -> Self {
        Self {
            service,
            hello,
            replies: Replies::strict(),
            awaited: Awaited::Greeting,
            offered: false,
        }
    }
}

impl Protocol for Smtp {
    type Reader = Lines;

    fn service(&self) -> Service {
        self.service
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let text = text(line);
        let reply = self.replies.line(text);
        // By the grammar the first line of the list is a name; a server that puts an
        // extension there means it.
        self.offered |= begins_with(text.get(4..).unwrap_or_default(), b"STARTTLS");
        let code = match reply {
            ReplyLine::More => return Step::More,
            ReplyLine::Last(code) => code,
            ReplyLine::Wrong => return Step::Wrong,
        };
        let offered = std::mem::take(&mut self.offered);
        match (&self.awaited, code) {
            (Awaited::Greeting, 220) => {
                self.awaited = Awaited::Extensions;
                Step::say(self.hello)
            }
            (Awaited::Extensions, 250) if offered => {
                self.awaited = Awaited::Agreement;
                Step::say(b"STARTTLS\r\n")
            }
            // Without this extension, or without any: the command is unknown (RFC 5321
            // section 4.1.4). Other codes refuse us: 550, 554.
            (Awaited::Extensions, 250 | 500 | 502..=504) => Step::NotOffered,
            (Awaited::Agreement, 220) => Step::Agreed,
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
    use super::super::script::{Turn, agrees, assert_hostile, not_offered, play, refused, wrong};
    use super::*;

    const UNFIT: &[&str] = &[
        "421 4.7.0 too busy",
        "501 bad name",
        "550 no",
        "554 5.7.1 no",
    ];
    const GREETING: (&str, &str) = ("", "220 mx.example.com ESMTP Postfix\r\n");
    const EXTENSIONS: (&str, &str) = (
        "EHLO notafter.invalid\r\n",
        "250-mx.example.com\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-STARTTLS\r\n\
         250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
    );

    fn fails(script: &[(&str, &str)], expected: fn(Service, &str, &str) -> Turn, said: &str) {
        assert_eq!(
            play(dialogue, script),
            expected(Service::Smtp, said, "QUIT\r\n")
        );
    }

    #[test]
    fn real_servers_agree() {
        agrees(
            dialogue,
            &[
                GREETING,
                EXTENSIONS,
                ("STARTTLS\r\n", "220 2.0.0 Ready to start TLS\r\n"),
            ],
        );
        // Many lines, no text, LF alone, small letters, the last line.
        agrees(
            dialogue,
            &[
                ("", "220-mx.example.com ESMTP\r\n220-\r\n220 No spam\r\n"),
                (
                    "EHLO notafter.invalid\r\n",
                    "250-mx\n250-help\n250 starttls\n",
                ),
                ("STARTTLS\r\n", "220\n"),
            ],
        );
        agrees(
            dialogue,
            &[
                GREETING,
                (
                    "EHLO notafter.invalid\r\n",
                    "250-mx\r\n250-STARTTLS \r\n250 X\r\n",
                ),
                ("STARTTLS\r\n", "220-go\r\n220 on\r\n"),
            ],
        );
    }

    #[test]
    fn not_offered_is_not_refused() {
        fails(
            &[
                GREETING,
                (
                    "EHLO notafter.invalid\r\n",
                    "250-mx\r\n250-XSTARTTLS\r\n250 HELP STARTTLS\r\n",
                ),
            ],
            not_offered,
            r"250-mx\r\n250-XSTARTTLS\r\n250 HELP STARTTLS",
        );
        fails(
            &[
                GREETING,
                ("EHLO notafter.invalid\r\n", "502 5.5.1 what?\r\n"),
            ],
            not_offered,
            "502 5.5.1 what?",
        );
        for greeting in [
            "554 5.7.1 no\r\n",
            "421 4.3.2 later\r\n",
            "554-no\r\n554 never\r\n",
        ] {
            let said = greeting.trim_end().replace("\r\n", r"\r\n");
            fails(&[("", greeting)], refused, &said);
        }
        for reply in UNFIT {
            let line = format!("{reply}\r\n");
            fails(
                &[GREETING, ("EHLO notafter.invalid\r\n", &line)],
                refused,
                reply,
            );
        }
        for reply in ["454 4.7.0 TLS not available\r\n", "502 no\r\n"] {
            fails(
                &[GREETING, EXTENSIONS, ("STARTTLS\r\n", reply)],
                refused,
                reply.trim_end(),
            );
        }
        // What the greeting says is no offer.
        fails(
            &[
                ("", "220 STARTTLS\r\n"),
                ("EHLO notafter.invalid\r\n", "250 mx\r\n"),
            ],
            not_offered,
            "250 mx",
        );
    }

    #[test]
    fn other_protocols() {
        for (line, said) in [
            ("HTTP/1.1 400 Bad Request\r\n", "HTTP/1.1 400 Bad Request"),
            ("SSH-2.0-OpenSSH_9.2p1\r\n", "SSH-2.0-OpenSSH_9.2p1"),
            (
                "200 news.example.com ready\r\n",
                "200 news.example.com ready",
            ),
            ("220-a\r\n221 b\r\n", r"220-a\r\n221 b"),
            ("\r\n", r"\r\n"),
        ] {
            assert_eq!(play(dialogue, &[("", line)]), wrong(Service::Smtp, said));
        }
        assert_eq!(
            play(
                dialogue,
                &[GREETING, EXTENSIONS, ("STARTTLS\r\n", "250 ok\r\n")]
            ),
            wrong(Service::Smtp, "250 ok")
        );
    }

    #[test]
    fn an_agreement_before_the_question_is_none() {
        let mut early = dialogue();
        early.opening();
        let all = [GREETING.1, EXTENSIONS.1, "220 go\r\n"].concat();
        assert_eq!(
            early.incoming(all.as_bytes()),
            wrong(Service::Smtp, "220 go")
        );
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Smtp, &[GREETING, EXTENSIONS]);
    }
}
