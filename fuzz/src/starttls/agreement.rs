//! Whether the other side has agreed to TLS: what was asked last, and what came since.

use notafter_core::target::Service;

use super::Script;
use super::run::Run;

/// Whether both the proxy and the service have agreed.
pub(super) fn is_there(script: &Script, run: &Run) -> bool {
    let is_proxied = (1..5).contains(&script.proxy);
    // The last word to the proxy, and what came since.
    let request = run
        .sent
        .iter()
        .rposition(|(_, word)| word.starts_with(b"CONNECT ") || word.starts_with(&[5, 1, 0, 1]));
    if is_proxied != request.is_some() {
        return false;
    }
    let after_proxy = request.map_or(0, |index| index + 1);
    let (asked_at, asked) = match request {
        Some(index) => (run.sent[index].0, run.sent[index].1.as_slice()),
        None => (0, &[][..]),
    };
    let words = &run.sent[after_proxy..];
    let until = words.first().map_or(run.said.len(), |(at, _)| *at);
    if is_proxied {
        let answer = &run.said[asked_at..until];
        if !has_agreed_to_connect(asked, answer) {
            return false;
        }
    }
    let (at, word) = words
        .last()
        .map_or((asked_at, &[][..]), |(at, word)| (*at, word));
    if script.service == Service::Mysql {
        // The request goes out with TLS, once the server has told what it can.
        let mut told = (asked_at..run.said.len()).take(if is_proxied { usize::MAX } else { 1 });
        return word.starts_with(&[32, 0, 0, 1]) && told.any(|at| can_tls(&run.said[at..]));
    }
    // What had begun when it was asked may be the answer's beginning: nobody can tell when it was meant.
    let begun = unfinished(script.service, &run.said[asked_at..at]);
    let (answer, early) = (&run.said[at..], &run.said[at - begun..]);
    has_agreed(script.service, word, answer) || has_agreed(script.service, word, early)
}

/// How many octets at the end are of a line, or of an element of XML, that has not ended yet.
fn unfinished(service: Service, said: &[u8]) -> usize {
    let is_xml = matches!(service, Service::XmppClient | Service::XmppServer);
    let start = if is_xml {
        said.iter().rposition(|it| *it == b'<')
    } else {
        let end = said.iter().rposition(|it| *it == b'\n');
        end.map(|end| end + 1)
    };
    said.len() - start.unwrap_or_default()
}

fn lines(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    octets.split(|octet| *octet == b'\n')
}

fn contains(octets: &[u8], part: &[u8]) -> bool {
    octets.windows(part.len()).any(|it| it == part)
}

fn has_agreed_to_connect(asked: &[u8], answer: &[u8]) -> bool {
    if asked.first() == Some(&5) {
        return answer.starts_with(&[5, 0]);
    }
    lines(answer).any(|line| line.starts_with(b"HTTP/") && contains(line, b" 2"))
}

fn has_agreed(service: Service, asked: &[u8], answer: &[u8]) -> bool {
    let begins = |code: &[u8]| answer.starts_with(code);
    let upper = answer.to_ascii_uppercase();
    match service {
        Service::Tls => asked.is_empty(),
        Service::Smtp | Service::Lmtp => asked == b"STARTTLS\r\n" && begins(b"220"),
        Service::Imap => {
            asked == b"a2 STARTTLS\r\n"
                && lines(&upper).any(|line| line.starts_with(b"A2") && contains(line, b"OK"))
        }
        Service::Pop3 => asked == b"STLS\r\n" && upper.starts_with(b"+OK"),
        Service::Ftp => asked.starts_with(b"AUTH ") && begins(b"234"),
        Service::Nntp => asked == b"STARTTLS\r\n" && begins(b"382"),
        Service::Sieve => asked == b"STARTTLS\r\n" && upper.starts_with(b"OK"),
        Service::Irc => asked == b"STARTTLS\r\n" && lines(answer).any(|it| contains(it, b" 670")),
        Service::XmppClient | Service::XmppServer => {
            asked.starts_with(b"<starttls") && contains(answer, b"proceed")
        }
        // An ExtendedResponse with the result code 0.
        Service::Ldap => {
            asked.starts_with(b"\x30\x1d") && contains(answer, b"\x78") && contains(answer, b"\x0a")
        }
        Service::Postgres => begins(b"S"),
        Service::Mssql => begins(b"\x04") && contains(answer, b"\x01"),
        Service::Rdp => {
            begins(b"\x03")
                && answer.get(5).is_some_and(|it| it & 0xf0 == 0xd0)
                && answer.get(11) == Some(&2)
        }
        _ => false,
    }
}

/// A greeting of `MySQL` with `CLIENT_SSL` among its capabilities.
fn can_tls(greeting: &[u8]) -> bool {
    let Some(fields) = greeting.get(5..) else {
        return false;
    };
    let end = fields.iter().position(|it| *it == 0);
    // The connection's number, half of a nonce, and a zero are between.
    let flags = end.and_then(|end| fields.get(end + 14..end + 16));
    !matches!(greeting[4], 9 | 0xff)
        && flags.is_some_and(|it| u16::from_le_bytes([it[0], it[1]]) & 0x800 != 0)
}
