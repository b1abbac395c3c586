//! From the clear to TLS, one file for each protocol.
//!
//! Those in text share [`exchange`], which turns octets into pieces ([`lines`], or [`markup`]
//! in XMPP) and what a protocol makes of them into turns. All of them ask one thing at a time,
//! and ask for TLS only when everything before was answered.
//!
//! Once the server has agreed, nothing but TLS may come. What it said after its agreement is
//! handed over as it is: in the clear it could have been slipped in by anyone on the way
//! (RFC 3207 section 6), and whether TLS begins with it is for the caller to judge.

mod exchange;
mod ftp;
mod imap;
mod irc;
mod lines;
mod lmtp;
mod markup;
mod nntp;
mod pop3;
#[cfg(test)]
mod script;
mod sieve;
mod smtp;
mod xmpp;

use super::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue that leads to TLS in this service; `None` where TLS comes first.
///
/// `name` is the server's, as it was asked for: a name, or the text of an address.
pub(crate) fn dialogue(service: Service, name: &str) -> Option<Box<dyn Dialogue>> {
    match service {
        Service::Smtp => Some(smtp::dialogue()),
        Service::Lmtp => Some(lmtp::dialogue()),
        Service::Imap => Some(imap::dialogue()),
        Service::Pop3 => Some(pop3::dialogue()),
        Service::Ftp => Some(ftp::dialogue()),
        Service::XmppClient | Service::XmppServer => Some(xmpp::dialogue(service, name)),
        Service::Nntp => Some(nntp::dialogue()),
        Service::Sieve => Some(sieve::dialogue()),
        Service::Irc => Some(irc::dialogue()),
        _ => None,
    }
}
