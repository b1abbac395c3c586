//! What a server speaks that does not speak what it was asked for: a guess from its greeting.

use std::fmt;

use crate::fetch::limits::MAX_SAID;
use crate::fetch::text::unescaped;
use crate::target::Service;

/// What a server seems to speak. New ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speaks {
    /// A service that can be asked for its certificate.
    Service(Service),
    /// HTTP without TLS.
    Http,
    /// SSH, which has keys and no certificates of this kind.
    Ssh,
    /// VNC, of which some servers have TLS in ways of their own.
    Vnc,
}

impl Speaks {
    /// The stable spelling, in kebab case; of services theirs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Service(service) => service.as_str(),
            Self::Http => "http",
            Self::Ssh => "ssh",
            Self::Vnc => "vnc",
        }
    }

    /// What this greeting looks like, as outcomes quote it; `None` where it is none of `asked`
    /// and nothing that is known.
    pub(crate) fn guess(said: &str, asked: Service) -> Option<Self> {
        greeting_hint(&unescaped(said, MAX_SAID)).filter(|found| *found != Self::Service(asked))
    }
}

impl fmt::Display for Speaks {
    /// What to try next, as the end of a sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(Service::Tls) => {
                f.write_str("it looks like TLS from the start: try it as tls://")
            }
            Self::Service(service) => write!(f, "it looks like {service}: try it as {service}://"),
            Self::Http => {
                f.write_str("it looks like HTTP without TLS: HTTPS has a port of its own")
            }
            Self::Ssh => f.write_str("it looks like SSH, which has no TLS"),
            Self::Vnc => f.write_str("it looks like VNC, which has no TLS that is known here"),
        }
    }
}

/// What a server seems to speak that began with these octets, whether it speaks first or answers a
/// greeting that it did not expect.
fn greeting_hint(said: &[u8]) -> Option<Speaks> {
    binary(said).or_else(|| text(said))
}

/// Protocols of text. They are told by how their first line begins; where two begin alike,
/// by the words that servers put into it.
fn text(said: &[u8]) -> Option<Speaks> {
    let line = said
        .split(|&octet| octet == b'\r' || octet == b'\n')
        .next()?;
    let line = line.to_ascii_uppercase();
    let begins = |word: &str| line.starts_with(word.as_bytes());
    let has = |word: &str| {
        line.windows(word.len())
            .any(|found| found == word.as_bytes())
    };
    let service = if begins("HTTP/") || begins("<!DOCTYPE HTML") || begins("<HTML") {
        return Some(Speaks::Http);
    } else if begins("SSH-") || begins("SH-2.") || begins("SH-1.") {
        // PostgreSQL's dialogue takes the first letter for an agreement.
        return Some(Speaks::Ssh);
    } else if begins("RFB 00") {
        return Some(Speaks::Vnc);
    } else if begins("220 ") || begins("220-") || begins("554 ") || begins("421 ") {
        if has("LMTP") {
            Service::Lmtp
        } else if has("SMTP") {
            Service::Smtp
        } else if has("FTP") || has("FILEZILLA") {
            Service::Ftp
        } else {
            return None;
        }
    } else if begins("* OK") || begins("* PREAUTH") || begins("* BYE") {
        Service::Imap
    } else if begins("+OK") {
        Service::Pop3
    } else if begins("200 ") || begins("201 ") {
        if !(has("NNTP") || has("NNRP") || has("INN ") || has("NEWS")) {
            return None;
        }
        Service::Nntp
    } else if begins("\"IMPLEMENTATION\"") {
        Service::Sieve
    } else if begins("<?XML") || begins("<STREAM:STREAM") {
        // The name of the namespace may stand in a later line.
        let said = said.to_ascii_lowercase();
        let server = b"jabber:server";
        if said.windows(server.len()).any(|found| found == server) {
            Service::XmppServer
        } else if has("<STREAM:STREAM") || said.windows(7).any(|found| found == b"jabber:") {
            Service::XmppClient
        } else {
            return None;
        }
    } else if (begins(":") && has(" NOTICE ")) || begins("NOTICE AUTH ") || begins("ERROR :") {
        Service::Irc
    } else {
        return None;
    };
    Some(Speaks::Service(service))
}

/// Protocols of octets.
fn binary(said: &[u8]) -> Option<Speaks> {
    let service = match *said {
        // An alert or a handshake message, of any version (RFC 8446 section 5.1).
        [0x15 | 0x16, 0x03, 0..=4, ..] => Service::Tls,
        // A packet numbered 0: a greeting of version 10 and a version in digits, or an error
        // below 5000.
        [_, _, 0, 0, 0x0a, b'0'..=b'9', ..] | [_, _, 0, 0, 0xff, _, 0x03..=0x13, ..] => {
            Service::Mysql
        }
        // An ErrorResponse of at most 64 KiB, which begins with its severity.
        [b'E', 0, 0, _, _, b'S', ..] => Service::Postgres,
        // TPKT, and the connection confirm or disconnect request of X.224.
        [0x03, 0, 0, _, _, 0xd0 | 0x80, ..] => Service::Rdp,
        // An LDAPMessage that nobody asked for, with short or long lengths.
        [0x30, _, 0x02, 0x01, 0x00, 0x78, ..]
        | [0x30, 0x84, 0, 0, _, _, 0x02, 0x01, 0x00, 0x78, ..] => Service::Ldap,
        // One packet of TDS that is a whole answer, to process and window 0.
        [0x04, 0x01, _, _, _, _, _, 0, 0x00 | 0xaa, ..] => Service::Mssql,
        _ => return None,
    };
    Some(Speaks::Service(service))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::dialogue::said;

    fn hold(greetings: &[(&[u8], Option<Speaks>)]) {
        for (greeting, expected) in greetings {
            let quoted = said(greeting);
            assert_eq!(greeting_hint(greeting), *expected, "{quoted}");
            let asked = match expected {
                Some(Speaks::Service(Service::Tls)) => Service::Smtp,
                _ => Service::Tls,
            };
            assert_eq!(Speaks::guess(&quoted, asked), *expected, "{quoted}");
            for end in 0..greeting.len() {
                greeting_hint(&greeting[..end]);
            }
        }
    }

    #[test]
    fn greetings_in_text() {
        use Speaks::{Http, Ssh, Vnc};
        let service = Speaks::Service;
        hold(&[
            (b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n", Some(Http)),
            (b"<html><head><title>400</title>", Some(Http)),
            (b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n", Some(Ssh)),
            (b"SH-2.0-OpenSSH_9.2p1 Debian\r\n", Some(Ssh)),
            (b"RFB 003.008\n", Some(Vnc)),
            (
                b"220 mail.example.com ESMTP Postfix\r\n",
                Some(service(Service::Smtp)),
            ),
            (
                b"220-ftp.example.com ESMTP Exim 4.96\r\n220 x\r\n",
                Some(service(Service::Smtp)),
            ),
            (
                b"554 mx.example.com ESMTP no\r\n",
                Some(service(Service::Smtp)),
            ),
            (b"220 host LMTP ready\r\n", Some(service(Service::Lmtp))),
            (b"220 (vsFTPd 3.0.3)\r\n", Some(service(Service::Ftp))),
            (
                b"220-FileZilla Server 1.8.0\r\n",
                Some(service(Service::Ftp)),
            ),
            (b"220 hello\r\n", None),
            (
                b"* OK [CAPABILITY IMAP4rev1] ready\r\n",
                Some(service(Service::Imap)),
            ),
            (b"+OK Dovecot ready.\r\n", Some(service(Service::Pop3))),
            (
                b"200 news.example.com InterNetNews NNRP server INN 2.7.0 ready\r\n",
                Some(service(Service::Nntp)),
            ),
            (b"200 OK\r\n", None),
            (
                b"\"IMPLEMENTATION\" \"Dovecot Pigeonhole\"\r\n",
                Some(service(Service::Sieve)),
            ),
            (
                b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
                  xmlns:stream='http://etherx.jabber.org/streams'>",
                Some(service(Service::XmppClient)),
            ),
            (
                b"<?xml version='1.0'?>\n<stream:stream xmlns='jabber:server'>",
                Some(service(Service::XmppServer)),
            ),
            (b"<?xml version='1.0'?><note/>", None),
            (
                b":irc.example.com NOTICE * :*** Looking up your hostname\r\n",
                Some(service(Service::Irc)),
            ),
            (
                b"NOTICE AUTH :*** Checking Ident\r\n",
                Some(service(Service::Irc)),
            ),
            (
                b"ERROR :Closing Link: [192.0.2.1]\r\n",
                Some(service(Service::Irc)),
            ),
        ]);
    }

    #[test]
    fn greetings_in_octets() {
        let service = Speaks::Service;
        hold(&[
            (
                b"J\0\0\0\x0a8.0.36\0\x08\0\0\0",
                Some(service(Service::Mysql)),
            ),
            (
                b"E\0\0\0\xff\x6a\x04Host 'x' is not allowed",
                Some(service(Service::Mysql)),
            ),
            (
                b"E\0\0\0\x32SFATAL\0VFATAL\0C0A000\0",
                Some(service(Service::Postgres)),
            ),
            (
                b"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0",
                Some(service(Service::Rdp)),
            ),
            (
                b"\x30\x24\x02\x01\x00\x78\x1f\x0a\x01\x02",
                Some(service(Service::Ldap)),
            ),
            (
                b"\x30\x84\0\0\0\x10\x02\x01\x00\x78\x84",
                Some(service(Service::Ldap)),
            ),
            (
                b"\x04\x01\x00\x2b\0\0\x01\0\0\0\x1a",
                Some(service(Service::Mssql)),
            ),
            (b"\x15\x03\x01\0\x02\x02F", Some(service(Service::Tls))),
            (b"\x15\x04\x01\0\x02\x02F", None),
            (b"", None),
            (b"\0\0\0\0\0\0\0\0\0\0", None),
            (b"hello", None),
        ]);
    }

    #[test]
    fn no_advice_to_try_what_was_tried() {
        let guess = |asked| Speaks::guess("+OK ready", asked);
        assert_eq!(guess(Service::Pop3), None);
        assert_eq!(guess(Service::Imap), Some(Speaks::Service(Service::Pop3)));
    }

    #[test]
    fn advice() {
        for (speaks, code, advice) in [
            (
                Speaks::Service(Service::Smtp),
                "smtp",
                "it looks like smtp: try it as smtp://",
            ),
            (
                Speaks::Service(Service::Tls),
                "tls",
                "it looks like TLS from the start: try it as tls://",
            ),
            (
                Speaks::Http,
                "http",
                "it looks like HTTP without TLS: HTTPS has a port of its own",
            ),
            (Speaks::Ssh, "ssh", "it looks like SSH, which has no TLS"),
            (
                Speaks::Vnc,
                "vnc",
                "it looks like VNC, which has no TLS that is known here",
            ),
        ] {
            assert_eq!(speaks.as_str(), code);
            assert_eq!(speaks.to_string(), advice);
        }
    }
}
