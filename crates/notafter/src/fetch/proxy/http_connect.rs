//! HTTP CONNECT (RFC 9110 section 9.3.6, RFC 9112), with Basic authentication (RFC 7617).

use std::net::IpAddr;

use super::credentials::Credentials;
use super::failure::{broken_line, fault, is_enough};
use super::{Destination, base64};
use crate::fetch::ProxyFault;
use crate::fetch::dialogue::{Dialogue, Turn, said};
use crate::fetch::limits::MAX_PROXY_LINE;

/// What each status line begins with (RFC 9112 section 4).
const VERSION: &[u8] = b"HTTP/";

/// The dialogue with an HTTP proxy: one request, and the head of its answer. Of the headers
/// none matters (RFC 9110 section 9.3.6 has even lengths ignored), so that each line is forgotten
/// when it ends.
pub(super) struct HttpConnect {
    request: Vec<u8>,
    state: State,
    /// The line that is being read, without its end.
    line: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Awaiting a status line.
    Status,
    /// In the headers of an answer that is not the last (1xx).
    Interim,
    /// In the headers of the answer that agrees (2xx).
    Agreeing,
}

impl HttpConnect {
    pub(super) fn new(destination: &Destination, credentials: Option<&Credentials>) -> Self {
        let authority = authority(destination);
        let mut request = format!("CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n");
        if let Some(credentials) = credentials {
            let pair = [&credentials.user_name[..], b":", &credentials.password].concat();
            request.push_str("Proxy-Authorization: Basic ");
            request.push_str(&base64::encode(&pair));
            request.push_str("\r\n");
        }
        request.push_str("\r\n");
        Self {
            request: request.into_bytes(),
            state: State::Status,
            line: Vec::new(),
        }
    }

    /// Takes one octet; answers as soon as there is an answer.
    fn octet(&mut self, octet: u8) -> Option<Ended> {
        if octet == b'\n' {
            // A lone LF ends a line, too (RFC 9112 section 2.2).
            let mut line = std::mem::take(&mut self.line);
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            return self.line(&line);
        }
        self.line.push(octet);
        let is_foreign = self.state == State::Status
            && !self.line.starts_with(VERSION)
            && !VERSION.starts_with(&self.line);
        if self.line.len() > MAX_PROXY_LINE || is_foreign && is_enough(&self.line) {
            return Some(Ended::Failed(broken_line(&self.line)));
        }
        None
    }

    /// Takes a whole line.
    fn line(&mut self, line: &[u8]) -> Option<Ended> {
        match self.state {
            State::Status => match status(line) {
                Some(100 | 102..=199) => self.state = State::Interim,
                Some(200..=299) => self.state = State::Agreeing,
                status => return Some(Ended::Failed(refusal(status, line))),
            },
            State::Interim if line.is_empty() => self.state = State::Status,
            State::Agreeing if line.is_empty() => return Some(Ended::Agreed),
            State::Interim | State::Agreeing => {}
        }
        None
    }
}

/// How an answer ended.
enum Ended {
    Agreed,
    Failed(Turn),
}

impl Dialogue for HttpConnect {
    fn opening(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.request)
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        for (index, octet) in octets.iter().enumerate() {
            match self.octet(*octet) {
                None => {}
                Some(Ended::Failed(turn)) => return turn,
                Some(Ended::Agreed) => {
                    let rest = octets.get(index + 1..).unwrap_or_default().to_vec();
                    return Turn::Agreed { rest };
                }
            }
        }
        Turn::wait()
    }
}

/// The status of a status line: `HTTP/1.1 200 Connection established`. The words behind it may be
/// missing, and so may the blank before them.
fn status(line: &[u8]) -> Option<u16> {
    let line = line.strip_prefix(VERSION)?;
    let blank = line.iter().position(|octet| *octet == b' ')?;
    let (version, rest) = line.split_at_checked(blank)?;
    let is_version = |octet: &u8| octet.is_ascii_digit() || *octet == b'.';
    if version.is_empty() || !version.iter().all(is_version) {
        return None;
    }
    match rest.trim_ascii_start() {
        [a, b, c] | [a, b, c, b' ', ..] => [a, b, c].iter().try_fold(0_u16, |number, octet| {
            let digit = char::from(**octet).to_digit(10)?;
            Some(number * 10 + u16::try_from(digit).ok()?)
        }),
        _ => None,
    }
}

/// What an answer means that does not agree. 101 is none that was asked for.
fn refusal(status: Option<u16>, line: &[u8]) -> Turn {
    let which = match status {
        // 401 is for servers, but there are proxies that say so to wrong credentials.
        Some(401 | 407) => ProxyFault::AuthenticationRequired,
        Some(400..=499) => ProxyFault::Refused,
        // 500 is what some say whatever kept them from connecting.
        Some(500 | 502..=504) => ProxyFault::ServerNotReached,
        _ => return broken_line(line),
    };
    fault(which, said(line))
}

/// The destination as the request names it (RFC 9110 section 7.2, RFC 9112 section 3.2.3). A name
/// that could not be one is escaped, so that it cannot end the line.
fn authority(destination: &Destination) -> String {
    let port = destination.port();
    match (destination.address(), destination) {
        (Some(IpAddr::V6(address)), _) => format!("[{address}]:{port}"),
        (Some(address), _) => format!("{address}:{port}"),
        (None, Destination::Name(name, _)) => format!("{}:{port}", escaped(name)),
        (None, Destination::Address(address)) => address.to_string(),
    }
}

fn escaped(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for octet in name.bytes() {
        if octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.' | b'_') {
            text.push(char::from(octet));
        } else {
            // RFC 3986 section 2.1.
            text.extend(['%', hex_digit(octet >> 4), hex_digit(octet & 0xf)]);
        }
    }
    text
}

fn hex_digit(value: u8) -> char {
    let digit = char::from_digit(value.into(), 16).unwrap_or('0');
    digit.to_ascii_uppercase()
}
