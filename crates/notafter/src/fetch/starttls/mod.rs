//! From the clear to TLS, one file for each protocol.
//!
//! Those in text share [`exchange`], which turns octets into pieces ([`lines`], or [`markup`]
//! in XMPP) and what a protocol makes of them into turns. All of them ask one thing at a time,
//! and ask for TLS only when everything before was answered.
//!
//! Once the server has agreed, nothing but TLS may come. What it said after its agreement is
//! handed over as it is: in the clear it could have been slipped in by anyone on the way
//! (RFC 3207 section 6), and whether TLS begins with it is for the caller to judge.

mod binary;
mod exchange;
mod ftp;
mod hint;
mod imap;
mod irc;
mod ldap;
mod lines;
mod lmtp;
mod markup;
mod mssql;
mod mysql;
mod nntp;
mod pop3;
mod postgres;
mod rdp;
#[cfg(test)]
mod script;
mod sieve;
mod smtp;
#[cfg(test)]
mod stream;
mod xmpp;

pub use hint::Speaks;

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
        Service::Ldap => Some(Box::<ldap::Ldap>::default()),
        Service::Postgres => Some(Box::<postgres::Postgres>::default()),
        Service::Mysql => Some(Box::<mysql::Mysql>::default()),
        Service::Mssql => Some(Box::<mssql::Mssql>::default()),
        Service::Rdp => Some(Box::<rdp::Rdp>::default()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::dialogue::Turn;
    use crate::fetch::limits::MAX_DIALOGUE;

    /// Lists without end are the caller's to end; an octet at a time, they cost no more.
    #[test]
    fn endless_servers_are_waited_for() {
        for (service, before, endless) in [
            (Service::Smtp, "", "220-hello\r\n"),
            (Service::Smtp, "220 hello\r\n", "250-X\r\n"),
            (Service::Lmtp, "220 hello\r\n", "250-STARTTLS\r\n"),
            (Service::Imap, "* OK hello\r\n", "* CAPABILITY STARTTLS\r\n"),
            (Service::Pop3, "+OK\r\n+OK\r\n", "STLS\r\n"),
            (Service::Ftp, "220-hello\r\n", "\r\n"),
            (Service::Nntp, "200 hello\r\n101 list\r\n", "STARTTLS\r\n"),
            (Service::Sieve, "", "\"STARTTLS\"\r\n"),
            (Service::Sieve, "", "\"X\" {5}\r\nab\r\n\n\r\n"),
            (Service::Irc, "", ":s NOTICE * :hello\r\n"),
            (Service::XmppClient, "", " \n"),
            (
                Service::XmppServer,
                "<stream:stream version='1.0'><stream:features>",
                "<a>text\n",
            ),
        ] {
            let mut dialogue = dialogue(service, "example.com").unwrap();
            dialogue.opening();
            assert!(matches!(
                dialogue.incoming(before.as_bytes()),
                Turn::Continue(_)
            ));
            for octet in endless.bytes().cycle().take(MAX_DIALOGUE) {
                assert_eq!(dialogue.incoming(&[octet]), Turn::wait(), "{service}");
            }
        }
    }

    #[test]
    fn tls_comes_first_in_tls() {
        assert!(dialogue(Service::Tls, "example.com").is_none());
    }
}
