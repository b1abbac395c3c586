//! How TLS begins on a connection, and the one table of ports and schemes.

use std::fmt;

/// How TLS begins on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// TLS from the first octet: https, imaps, smtps, ldaps ...
    Tls,
    /// SMTP with STARTTLS (RFC 3207), for relays and for submission.
    Smtp,
    /// LMTP with STARTTLS (RFC 2033, RFC 3207).
    Lmtp,
    /// IMAP with STARTTLS (RFC 9051 section 6.2.1).
    Imap,
    /// POP3 with STLS (RFC 2595 section 4).
    Pop3,
    /// FTP with AUTH TLS (RFC 4217).
    Ftp,
    /// LDAP with the `StartTLS` operation (RFC 4511 section 4.14).
    Ldap,
    /// XMPP from client to server with STARTTLS (RFC 6120 section 5).
    XmppClient,
    /// XMPP from server to server with STARTTLS (RFC 6120 section 5).
    XmppServer,
    /// NNTP with STARTTLS (RFC 4642).
    Nntp,
    /// `ManageSieve` with STARTTLS (RFC 5804 section 2.2).
    Sieve,
    /// IRC with the `STARTTLS` command (capability `tls` of `IRCv3`).
    Irc,
    /// `PostgreSQL` with `SSLRequest` (its manual, "Message Flow").
    Postgres,
    /// `MySQL` and `MariaDB` with the SSL connection request packet.
    Mysql,
    /// Microsoft SQL Server, TLS inside TDS pre-login packets (MS-TDS).
    Mssql,
    /// Remote Desktop, TLS after X.224 negotiation (MS-RDPBCGR).
    Rdp,
}

/// What is known of a service.
struct Row {
    /// The stable spelling; also a scheme.
    name: &'static str,
    /// Its port if nothing else is said.
    default_port: u16,
    /// Ports that mean this service where no scheme says otherwise.
    ports: &'static [u16],
    /// Schemes in lower case, each with its own default port.
    schemes: &'static [(&'static str, u16)],
}

impl Row {
    const fn new(
        name: &'static str,
        default_port: u16,
        ports: &'static [u16],
        schemes: &'static [(&'static str, u16)],
    ) -> Self {
        Self {
            name,
            default_port,
            ports,
            schemes,
        }
    }
}

/// The schemes where TLS comes first. `http` and `ws` stand here because whoever
/// gives one wants the certificate of that site, which is on the port of `https`.
const IMPLICIT_TLS: &[(&str, u16)] = &[
    ("tls", 443),
    ("ssl", 443),
    ("https", 443),
    ("http", 443),
    ("wss", 443),
    ("ws", 443),
    ("smtps", 465),
    ("submissions", 465),
    ("imaps", 993),
    ("pop3s", 995),
    ("ldaps", 636),
    ("ftps", 990),
    ("nntps", 563),
    ("ircs", 6697),
    ("sips", 5061),
    ("mqtts", 8883),
    ("amqps", 5671),
];

impl Service {
    /// Every service, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Tls,
        Self::Smtp,
        Self::Lmtp,
        Self::Imap,
        Self::Pop3,
        Self::Ftp,
        Self::Ldap,
        Self::XmppClient,
        Self::XmppServer,
        Self::Nntp,
        Self::Sieve,
        Self::Irc,
        Self::Postgres,
        Self::Mysql,
        Self::Mssql,
        Self::Rdp,
    ];

    /// The table: with [`IMPLICIT_TLS`] the only place that knows ports and
    /// schemes. Ports are those of the IANA service name registry.
    const fn row(self) -> Row {
        match self {
            Self::Tls => Row::new("tls", 443, &[], IMPLICIT_TLS),
            Self::Smtp => Row::new("smtp", 25, &[25, 587], &[("smtp", 25), ("submission", 587)]),
            Self::Lmtp => Row::new("lmtp", 24, &[24], &[("lmtp", 24)]),
            Self::Imap => Row::new("imap", 143, &[143], &[("imap", 143)]),
            Self::Pop3 => Row::new("pop3", 110, &[110], &[("pop3", 110), ("pop", 110)]),
            Self::Ftp => Row::new("ftp", 21, &[21], &[("ftp", 21)]),
            Self::Ldap => Row::new("ldap", 389, &[389], &[("ldap", 389)]),
            Self::XmppClient => {
                const SCHEMES: &[(&str, u16)] = &[("xmpp-client", 5222), ("xmpp", 5222)];
                Row::new("xmpp-client", 5222, &[5222], SCHEMES)
            }
            Self::XmppServer => Row::new("xmpp-server", 5269, &[5269], &[("xmpp-server", 5269)]),
            Self::Nntp => Row::new("nntp", 119, &[119], &[("nntp", 119)]),
            Self::Sieve => {
                const SCHEMES: &[(&str, u16)] = &[("sieve", 4190), ("managesieve", 4190)];
                Row::new("sieve", 4190, &[4190], SCHEMES)
            }
            Self::Irc => Row::new("irc", 6667, &[6667], &[("irc", 6667)]),
            Self::Postgres => {
                const SCHEMES: &[(&str, u16)] = &[("postgres", 5432), ("postgresql", 5432)];
                Row::new("postgres", 5432, &[5432], SCHEMES)
            }
            Self::Mysql => Row::new(
                "mysql",
                3306,
                &[3306],
                &[("mysql", 3306), ("mariadb", 3306)],
            ),
            Self::Mssql => Row::new(
                "mssql",
                1433,
                &[1433],
                &[("mssql", 1433), ("sqlserver", 1433)],
            ),
            Self::Rdp => Row::new("rdp", 3389, &[3389], &[("rdp", 3389)]),
        }
    }

    /// The stable spelling, in kebab case, the same in every language. It is also
    /// a scheme that [`Target::parse`](super::Target::parse) reads as this service.
    pub const fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The TCP port of this service if nothing else is said.
    pub const fn default_port(self) -> u16 {
        self.row().default_port
    }

    /// The service meant by a TCP port where no scheme says otherwise: one with
    /// STARTTLS on its own port, [`Service::Tls`] on every other.
    pub fn for_port(port: u16) -> Self {
        Self::ALL
            .iter()
            .copied()
            .find(|service| service.row().ports.contains(&port))
            .unwrap_or(Self::Tls)
    }

    /// The service and default port of a scheme, in any case.
    pub(super) fn for_scheme(scheme: &str) -> Option<(Self, u16)> {
        Self::ALL.iter().find_map(|service| {
            service
                .row()
                .schemes
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(scheme))
                .map(|(_, port)| (*service, *port))
        })
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_table_contradicts_itself_nowhere() {
        let mut schemes = HashSet::new();
        let mut ports = HashSet::new();
        for service in Service::ALL.iter().copied() {
            let row = service.row();
            for (scheme, port) in row.schemes {
                assert!(schemes.insert(*scheme), "{scheme} stands twice");
                assert_eq!(*scheme, scheme.to_ascii_lowercase());
                assert_eq!(Service::for_scheme(scheme), Some((service, *port)));
                assert_eq!(Service::for_port(*port), service, "{scheme}");
            }
            for port in row.ports {
                assert!(ports.insert(*port), "{port} stands twice");
                assert_eq!(Service::for_port(*port), service);
            }
            assert_eq!(
                Service::for_scheme(service.as_str()),
                Some((service, service.default_port()))
            );
            assert_eq!(Service::for_port(service.default_port()), service);
            assert_eq!(service.to_string(), service.as_str());
        }
    }

    #[test]
    fn all_has_every_service_once() {
        let distinct: HashSet<_> = Service::ALL.iter().collect();
        assert_eq!(distinct.len(), Service::ALL.len());
        assert_eq!(Service::ALL.len(), Service::Rdp as usize + 1);
    }

    #[test]
    fn ports_without_a_scheme() {
        for (port, service) in [
            (25, Service::Smtp),
            (587, Service::Smtp),
            (24, Service::Lmtp),
            (143, Service::Imap),
            (110, Service::Pop3),
            (21, Service::Ftp),
            (389, Service::Ldap),
            (5222, Service::XmppClient),
            (5269, Service::XmppServer),
            (119, Service::Nntp),
            (4190, Service::Sieve),
            (6667, Service::Irc),
            (5432, Service::Postgres),
            (3306, Service::Mysql),
            (1433, Service::Mssql),
            (3389, Service::Rdp),
            (443, Service::Tls),
            (465, Service::Tls),
            (80, Service::Tls),
            (8443, Service::Tls),
            (65535, Service::Tls),
        ] {
            assert_eq!(Service::for_port(port), service, "{port}");
        }
    }

    #[test]
    fn schemes_are_read_in_any_case() {
        assert_eq!(Service::for_scheme("HttpS"), Some((Service::Tls, 443)));
        assert_eq!(
            Service::for_scheme("SUBMISSION"),
            Some((Service::Smtp, 587))
        );
        assert_eq!(Service::for_scheme("gopher"), None);
        assert_eq!(Service::for_scheme(""), None);
    }
}
