//! Services by their names in SRV records.

use crate::target::Service;

/// Names of services (RFC 6335, IANA's registry) with how TLS begins, where they run over TCP. Those that have no TLS,
/// such as `kerberos`, are not here.
const SERVICES: &[(&str, Service)] = &[
    // Mail (RFC 6186, RFC 8314, RFC 5804) and what Exchange looks for.
    ("smtp", Service::Smtp),
    ("submission", Service::Smtp),
    ("submissions", Service::Tls),
    ("imap", Service::Imap),
    ("imaps", Service::Tls),
    ("pop3", Service::Pop3),
    ("pop3s", Service::Tls),
    ("sieve", Service::Sieve),
    ("jmap", Service::Tls),
    ("autodiscover", Service::Tls),
    // Directories; `gc` is the global catalogue of Active Directory, which is LDAP.
    ("ldap", Service::Ldap),
    ("ldaps", Service::Tls),
    ("gc", Service::Ldap),
    // Calendars and address books (RFC 6764).
    ("caldavs", Service::Tls),
    ("carddavs", Service::Tls),
    // XMPP (RFC 6120), and with TLS from the first octet (XEP-0368).
    ("xmpp-client", Service::XmppClient),
    ("xmpp-server", Service::XmppServer),
    ("xmpps-client", Service::Tls),
    ("xmpps-server", Service::Tls),
    // Telephony (RFC 3263, RFC 5928, RFC 5389) and what Skype for Business looks for.
    ("sips", Service::Tls),
    ("sipinternaltls", Service::Tls),
    ("sipfederationtls", Service::Tls),
    ("turns", Service::Tls),
    ("stuns", Service::Tls),
    // Matrix between servers, by its present and its former name.
    ("matrix-fed", Service::Tls),
    ("matrix", Service::Tls),
    // News, chat and files.
    ("nntp", Service::Nntp),
    ("nntps", Service::Tls),
    ("irc", Service::Irc),
    ("ircs", Service::Tls),
    ("ftp", Service::Ftp),
    ("ftps", Service::Tls),
    // Data bases and messages.
    ("postgresql", Service::Postgres),
    ("mysql", Service::Mysql),
    ("ms-sql-s", Service::Mssql),
    ("secure-mqtt", Service::Tls),
    ("amqps", Service::Tls),
    ("etcd-client-ssl", Service::Tls),
    ("etcd-server-ssl", Service::Tls),
    // The rest.
    ("https", Service::Tls),
    ("domain-s", Service::Tls),
    ("ms-wbt-server", Service::Rdp),
    ("x-puppet", Service::Tls),
];

/// How TLS begins at a service of this name and protocol, both without their underscores.
///
/// Skype for Business and Cisco write `_tls` for the protocol. A name that is not known has TLS on port
/// 443, where nothing else is, and may have none elsewhere.
pub(super) fn service(name: &str, protocol: &str, port: u16) -> Option<Service> {
    match protocol {
        "tls" => Some(Service::Tls),
        "tcp" => {
            let known = SERVICES.iter().find(|(known, _)| *known == name);
            match known {
                Some((_, service)) => Some(*service),
                None => (port == 443).then_some(Service::Tls),
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_table_names_each_service_once() {
        let mut names = HashSet::new();
        for (name, service) in SERVICES {
            assert!(names.insert(*name), "{name} stands twice");
            assert_eq!(*name, name.to_ascii_lowercase());
            assert!(!name.starts_with('_'), "{name}");
            // A name that is also a scheme of ours means the same as that.
            let target = crate::target::Target::parse(&format!("{name}://example.com"));
            if let Ok(target) = target {
                assert_eq!(target.service, *service, "{name}");
            }
        }
    }

    #[test]
    fn unknown_services() {
        assert_eq!(service("imaps", "tcp", 9993), Some(Service::Tls));
        assert_eq!(service("imaps", "udp", 993), None);
        assert_eq!(service("sip", "tls", 443), Some(Service::Tls));
        assert_eq!(service("sip", "tcp", 5060), None);
        assert_eq!(service("kerberos", "tcp", 88), None);
        assert_eq!(service("http", "tcp", 80), None);
        assert_eq!(service("of-our-own", "tcp", 443), Some(Service::Tls));
    }
}
