//! IRC: `CAP LS`, then STARTTLS (`IRCv3`, "Client Capability Negotiation" and "`tls` Extension";
//! messages are those of RFC 2812 section 2.3).
//!
//! Neither a nickname nor a user name is given: asking for capabilities holds registration
//! up, and STARTTLS belongs before it.

use super::exchange::{Exchange, Protocol, Step};
use super::lines::{Lines, text, words};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
///
/// Version 302 is asked for because only there a server tells under `sts` the port where
/// it has TLS instead.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Irc {
        awaited: Awaited::Capabilities,
        offered: false,
    })
}

struct Irc {
    awaited: Awaited,
    /// Whether `tls` is among its capabilities.
    offered: bool,
}

/// What is waited for.
enum Awaited {
    Capabilities,
    Agreement,
}

impl Irc {
    fn starttls(&mut self) -> Step {
        self.awaited = Awaited::Agreement;
        Step::say(b"STARTTLS\r\n")
    }

    /// The reply to `CAP LS`: a nickname, `LS`, a star if there is more, and the list.
    fn capabilities(&mut self, parameters: &[u8]) -> Step {
        let mut parameters = words(parameters).skip(1);
        if !parameters
            .next()
            .is_some_and(|word| word.eq_ignore_ascii_case(b"LS"))
        {
            return Step::Skip;
        }
        let mut goes_on = false;
        for (place, word) in parameters.enumerate() {
            goes_on |= place == 0 && word == b"*";
            let name = word.strip_prefix(b":").unwrap_or(word);
            // `tls`, and `tls=` with a value.
            let name = name.split(|&octet| octet == b'=').next();
            self.offered |= name.is_some_and(|name| name.eq_ignore_ascii_case(b"tls"));
        }
        match (goes_on, self.offered) {
            (true, _) => Step::More,
            (false, true) => self.starttls(),
            (false, false) => Step::NotOffered,
        }
    }
}

/// A message in its parts.
struct Message<'a> {
    /// Whether it says who it is from.
    from: bool,
    command: &'a [u8],
    parameters: &'a [u8],
}

/// The parts of a message; `None` if it is none.
fn message(text: &[u8]) -> Option<Message<'_>> {
    let (_tags, text) = marked(text, b'@')?;
    let (from, text) = marked(text, b':')?;
    let (command, parameters) = cut(text);
    let is_word = !command.is_empty() && command.iter().all(u8::is_ascii_alphabetic);
    let is_number = command.len() == 3 && command.iter().all(u8::is_ascii_digit);
    (is_word || is_number).then_some(Message {
        from,
        command,
        parameters,
    })
}

/// What stands behind a word with this mark at its front, and whether there is such a word.
fn marked(text: &[u8], mark: u8) -> Option<(bool, &[u8])> {
    if text.first() != Some(&mark) {
        return Some((false, text));
    }
    let (word, behind) = cut(text);
    (word.len() > 1).then_some((true, behind))
}

/// The text up to the first space, and from the next word on.
fn cut(text: &[u8]) -> (&[u8], &[u8]) {
    let space = text
        .iter()
        .position(|&octet| octet == b' ')
        .unwrap_or(text.len());
    let (word, behind) = text.split_at(space);
    (word, behind.trim_ascii_start())
}

impl Protocol for Irc {
    type Reader = Lines;

    fn service(&self) -> Service {
        Service::Irc
    }

    fn opening(&self) -> Vec<u8> {
        b"CAP LS 302\r\n".to_vec()
    }

    fn piece(&mut self, line: &[u8]) -> Step {
        let Some(message) = message(text(line)) else {
            return Step::Wrong;
        };
        let command = message.command.to_ascii_uppercase();
        match (command.as_slice(), &self.awaited) {
            (b"ERROR", _) => Step::Refused,
            (b"PING", Awaited::Capabilities) => {
                Step::Say([b"PONG ", message.parameters, b"\r\n"].concat())
            }
            (b"CAP", Awaited::Capabilities) => self.capabilities(message.parameters),
            // It talks of looking us up; and a pong could come when it expects TLS already.
            (b"NOTICE", _) | (b"PING" | b"CAP", Awaited::Agreement) => Step::Skip,
            // Replies say who they are from. `220` without is no IRC.
            _ if !message.from => Step::Wrong,
            // It does not know the command, or not before one is registered, or not with 302.
            (b"410" | b"421" | b"451" | b"461", Awaited::Capabilities) => self.starttls(),
            (b"670", Awaited::Agreement) => Step::Agreed,
            (b"691", Awaited::Agreement) => Step::Refused,
            (b"421" | b"451" | b"461", Awaited::Agreement) if self.offered => Step::Refused,
            (b"421" | b"451" | b"461", Awaited::Agreement) => Step::NotOffered,
            _ => Step::Skip,
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

    const NOTICES: &str = ":irc.example.com NOTICE * :*** Looking up your hostname...\r\n\
                           NOTICE AUTH :*** Could not find your hostname\r\n\
                           :irc.example.com 020 * :Please wait\r\n\
                           :irc.example.com CAP * NEW :x\r\n";
    const LIST: &str = ":irc.example.com CAP * LS :account-notify away-notify multi-prefix tls\r\n";
    const UNKNOWN: (&str, &str) = (
        "CAP LS 302\r\n",
        ":irc.example.com 421 * CAP :Unknown command\r\n",
    );
    const AGREED: (&str, &str) = (
        "STARTTLS\r\n",
        ":irc.example.com 670 * :STARTTLS successful, go ahead with TLS handshake\r\n",
    );
    const QUIT: &str = "QUIT\r\n";

    #[test]
    fn real_servers_agree() {
        let first = format!("{NOTICES}{LIST}");
        agrees(dialogue, &[("CAP LS 302\r\n", first.as_str()), AGREED]);
        agrees(dialogue, &[UNKNOWN, AGREED]);
        for list in [
            ":s CAP nick LS * :a b c\r\n:s CAP nick LS :sasl=PLAIN tls\r\n",
            ":s CAP * LS * :a tls=x\r\n:s CAP * LS :b\r\n",
            "@time=2026-01-01T00:00:00Z :s CAP * LS tls\n",
            "cap * ls :TLS\r\n",
        ] {
            agrees(dialogue, &[("CAP LS 302\r\n", list), AGREED]);
        }
    }

    #[test]
    fn pings_are_answered_but_not_into_tls() {
        agrees(
            dialogue,
            &[
                ("CAP LS 302\r\n", "PING :1234 5\r\n"),
                ("PONG :1234 5\r\n", ":s PING me\r\n"),
                ("PONG me\r\n", LIST),
                (
                    "STARTTLS\r\n",
                    "PING :6\r\n:s NOTICE * :x\r\n:s 670 * :go\r\n",
                ),
            ],
        );
        let mut at_once = dialogue();
        at_once.opening();
        assert_eq!(
            at_once.incoming(b"PING 1\r\nPING 2\r\n:s CAP * LS :tls\r\n"),
            Turn::Continue(b"PONG 1\r\nPONG 2\r\nSTARTTLS\r\n".to_vec())
        );
    }

    #[test]
    fn not_offered_is_not_refused() {
        let first = |reply| ("CAP LS 302\r\n", reply);
        for (script, expected) in [
            (
                &[first(
                    ":s NOTICE * :hi\r\n:s CAP * LS :sasl xtls sts=port=6697\r\n",
                )][..],
                not_offered(Service::Irc, ":s CAP * LS :sasl xtls sts=port=6697", QUIT),
            ),
            (
                &[first(":s CAP * LS :\r\n")],
                not_offered(Service::Irc, ":s CAP * LS :", QUIT),
            ),
            (
                &[
                    UNKNOWN,
                    ("STARTTLS\r\n", ":s 451 * :You have not registered\r\n"),
                ],
                not_offered(Service::Irc, ":s 451 * :You have not registered", QUIT),
            ),
            (
                &[
                    first(LIST),
                    ("STARTTLS\r\n", ":s 421 * STARTTLS :what?\r\n"),
                ],
                refused(Service::Irc, ":s 421 * STARTTLS :what?", QUIT),
            ),
            (
                &[
                    first(LIST),
                    ("STARTTLS\r\n", ":s 691 * :STARTTLS failed\r\n"),
                ],
                refused(Service::Irc, ":s 691 * :STARTTLS failed", QUIT),
            ),
            (
                &[first(
                    ":s NOTICE * :hi\r\nERROR :Closing Link: (Throttled)\r\n",
                )],
                refused(Service::Irc, "ERROR :Closing Link: (Throttled)", QUIT),
            ),
        ] {
            assert_eq!(play(dialogue, script), expected);
        }
    }

    #[test]
    fn other_protocols() {
        for line in [
            "HTTP/1.1 400 Bad Request",
            "220 mx ESMTP",
            "RFB 003.008",
            "+OK",
            "* OK",
            ": NOTICE x",
            ":s",
            "@ NOTICE",
            "670 * :go",
        ] {
            let reply = format!("{line}\r\n");
            assert_eq!(
                play(dialogue, &[("CAP LS 302\r\n", reply.as_str())]),
                wrong(Service::Irc, line)
            );
        }
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Irc, &[("CAP LS 302\r\n", LIST)]);
    }
}
