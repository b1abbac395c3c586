//! SOCKS version 5 (RFC 1928), with user name and password (RFC 1929).

use std::net::IpAddr;

use super::Destination;
use super::credentials::Credentials;
use super::failure::{broken, broken_line, failed, fault, is_enough};
use crate::fetch::dialogue::{Dialogue, Turn};
use crate::fetch::{Outcome, ProxyFault};

/// The version in each message but those of RFC 1929.
const VERSION: u8 = 5;

/// The version of RFC 1929's messages.
const AUTHENTICATION_VERSION: u8 = 1;

/// Methods of authentication (RFC 1928 section 3).
const NO_AUTHENTICATION: u8 = 0;
const USER_NAME_AND_PASSWORD: u8 = 2;
const NONE_ACCEPTABLE: u8 = 0xff;

/// The command to connect (RFC 1928 section 4).
const CONNECT: u8 = 1;

/// Types of addresses (RFC 1928 section 5).
const IPV4: u8 = 1;
const NAME: u8 = 3;
const IPV6: u8 = 4;

/// The dialogue with a SOCKS5 proxy. The two sides take turns, so that a proxy which says more
/// than it was asked is broken.
pub(super) struct Socks5 {
    credentials: Option<Credentials>,
    /// Nothing where the name is one that cannot be sent, and cannot exist.
    request: Option<Vec<u8>>,
    state: State,
    /// What has come of the message that is being read.
    message: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Awaiting the choice of a method.
    Method,
    /// Awaiting the judgement of user name and password.
    Authentication,
    /// Awaiting the answer to the request.
    Reply,
}

/// What a message leads to.
enum Step {
    /// It goes on.
    More,
    /// Say this.
    Say(Vec<u8>, State),
    Agreed,
    Failed(Turn),
}

impl Socks5 {
    pub(super) fn new(destination: &Destination, credentials: Option<&Credentials>) -> Self {
        Self {
            credentials: credentials.cloned(),
            request: request(destination),
            state: State::Method,
            message: Vec::new(),
        }
    }

    /// What the message, as far as it has come, leads to.
    fn step(&mut self) -> Step {
        match self.state {
            State::Method => self.method(),
            State::Authentication => self.authentication(),
            State::Reply => reply(&self.message),
        }
    }

    /// RFC 1928 section 3: version and method.
    fn method(&mut self) -> Step {
        match (&self.message[..], &self.credentials) {
            ([VERSION], _) => Step::More,
            ([VERSION, NO_AUTHENTICATION], _) => self.ask(),
            ([VERSION, USER_NAME_AND_PASSWORD], Some(credentials)) => {
                Step::Say(login(credentials), State::Authentication)
            }
            ([VERSION, NONE_ACCEPTABLE], _) => Step::Failed(fault(
                ProxyFault::AuthenticationRequired,
                "no acceptable method of authentication",
            )),
            // Something else answers: its first line is worth reading.
            (line @ [first, ..], _) if *first != VERSION => {
                if is_enough(line) {
                    Step::Failed(broken_line(line))
                } else {
                    Step::More
                }
            }
            (message, _) => Step::Failed(broken(message)),
        }
    }

    /// RFC 1929 section 2: version and status. Some proxies write SOCKS' version there.
    fn authentication(&mut self) -> Step {
        match self.message[..] {
            [AUTHENTICATION_VERSION | VERSION] => Step::More,
            [AUTHENTICATION_VERSION | VERSION, 0] => self.ask(),
            [AUTHENTICATION_VERSION | VERSION, status] => Step::Failed(fault(
                ProxyFault::AuthenticationRequired,
                format!("user name and password refused (status {status})"),
            )),
            ref message => Step::Failed(broken(message)),
        }
    }

    /// Asks for the connection.
    fn ask(&mut self) -> Step {
        match self.request.take() {
            Some(request) => Step::Say(request, State::Reply),
            None => Step::Failed(failed(Outcome::NameNotFound)),
        }
    }
}

impl Dialogue for Socks5 {
    fn opening(&mut self) -> Vec<u8> {
        if self.credentials.is_some() {
            vec![VERSION, 2, NO_AUTHENTICATION, USER_NAME_AND_PASSWORD]
        } else {
            vec![VERSION, 1, NO_AUTHENTICATION]
        }
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        for (index, octet) in octets.iter().enumerate() {
            self.message.push(*octet);
            match self.step() {
                Step::More => {}
                Step::Failed(turn) => return turn,
                Step::Say(answer, next) => {
                    if let Some(early) = octets.get(index + 1) {
                        // How much more of it is here already is chance.
                        self.message.push(*early);
                        return broken(&self.message);
                    }
                    self.state = next;
                    self.message.clear();
                    return Turn::Continue(answer);
                }
                Step::Agreed => {
                    let rest = octets.get(index + 1..).unwrap_or_default().to_vec();
                    return Turn::Agreed { rest };
                }
            }
        }
        Turn::wait()
    }
}

/// RFC 1929 section 2. Lengths were checked when the credentials were made.
fn login(credentials: &Credentials) -> Vec<u8> {
    let mut message = vec![AUTHENTICATION_VERSION];
    for part in [&credentials.user_name, &credentials.password] {
        message.push(u8::try_from(part.len()).unwrap_or(u8::MAX));
        message.extend(part.iter().take(usize::from(u8::MAX)));
    }
    message
}

/// RFC 1928 section 4; `None` for a name that has no octets, or more than 255.
fn request(destination: &Destination) -> Option<Vec<u8>> {
    let mut message = vec![VERSION, CONNECT, 0];
    match (destination.address(), destination) {
        (Some(IpAddr::V4(address)), _) => {
            message.push(IPV4);
            message.extend(address.octets());
        }
        (Some(IpAddr::V6(address)), _) => {
            message.push(IPV6);
            message.extend(address.octets());
        }
        (None, Destination::Name(name, _)) if !name.is_empty() => {
            message.push(NAME);
            message.push(u8::try_from(name.len()).ok()?);
            message.extend(name.bytes());
        }
        (None, _) => return None,
    }
    message.extend(destination.port().to_be_bytes());
    Some(message)
}

/// RFC 1928 section 6: version, reply, a reserved octet, and the address from which the proxy
/// connects, which is of no use here.
fn reply(message: &[u8]) -> Step {
    let whole = match message {
        [VERSION] | [VERSION, 0] | [VERSION, 0, _] | [VERSION, 0, _, NAME] => return Step::More,
        [VERSION, reply, ..] if *reply != 0 => return Step::Failed(refusal(*reply)),
        [VERSION, 0, _, IPV4, ..] => 4 + 4 + 2,
        [VERSION, 0, _, NAME, length, ..] => 4 + 1 + usize::from(*length) + 2,
        [VERSION, 0, _, IPV6, ..] => 4 + 16 + 2,
        _ => return Step::Failed(broken(message)),
    };
    if message.len() < whole {
        Step::More
    } else {
        Step::Agreed
    }
}

/// What a reply means that does not agree (RFC 1928 section 6).
fn refusal(reply: u8) -> Turn {
    let unreachable = |words: &str| {
        failed(Outcome::Unreachable {
            reason: format!("the proxy says: {words}"),
        })
    };
    match reply {
        1 => fault(ProxyFault::ServerNotReached, "general failure (reply 1)"),
        2 => fault(ProxyFault::Refused, "not allowed by its rules (reply 2)"),
        3 => unreachable("network unreachable"),
        4 => unreachable("host unreachable"),
        5 => failed(Outcome::Refused),
        6 => unreachable("TTL expired"),
        7 => fault(ProxyFault::Broken, "command not supported (reply 7)"),
        8 => fault(
            ProxyFault::Broken,
            "type of address not supported (reply 8)",
        ),
        _ => fault(
            ProxyFault::Broken,
            format!("unknown answer (reply {reply})"),
        ),
    }
}
