//! Everything that may be sent before TLS, written down from the protocols.

use notafter_core::target::Service;

/// The name of the server.
pub(super) const NAME: &str = "host.example";

/// Its port, and the proxy's.
pub(super) const PORT: u16 = 7000;

/// The user name and the password for the proxy, which begin as no escape ends: `\xff` before `uzzer` would spell a name.
pub(super) const CREDENTIALS: (&str, &str) = ("Zoella", "k33p-th1s-s3cret");

/// Words that are always the same, and what cannot be told but by its form.
pub(super) struct Words {
    service: Service,
    fixed: Vec<Vec<u8>>,
}

impl Words {
    pub(super) fn new(service: Service) -> Self {
        let mut fixed: Vec<Vec<u8>> = of_service(service)
            .iter()
            .map(|word| word.to_vec())
            .collect();
        if matches!(service, Service::XmppClient | Service::XmppServer) {
            let namespace = if service == Service::XmppClient {
                "jabber:client"
            } else {
                "jabber:server"
            };
            let opening = format!(
                "<?xml version='1.0'?><stream:stream to='{NAME}' version='1.0' xmlns='{namespace}' \
                 xmlns:stream='http://etherx.jabber.org/streams'>"
            );
            fixed.push(opening.into_bytes());
        }
        fixed.extend(of_proxies());
        Self { service, fixed }
    }

    /// Octets of the first word of these, which has to be one that may be sent.
    pub(super) fn first(&self, octets: &[u8], said: &[u8]) -> usize {
        // The longest one: a request by SOCKS begins as a greeting does.
        let words = self.fixed.iter().filter(|word| octets.starts_with(word));
        if let Some(length) = words.map(Vec::len).max() {
            return length;
        }
        let form = match self.service {
            Service::Irc => answer_to_ping(octets, said),
            Service::Mysql => request_for_tls(octets),
            _ => None,
        };
        form.unwrap_or_else(|| panic!("{octets:?} may not be sent"))
    }
}

fn of_service(service: Service) -> &'static [&'static [u8]] {
    match service {
        Service::Smtp => &[b"EHLO notafter.invalid\r\n", b"STARTTLS\r\n", b"QUIT\r\n"],
        Service::Lmtp => &[b"LHLO notafter.invalid\r\n", b"STARTTLS\r\n", b"QUIT\r\n"],
        Service::Imap => &[
            b"a1 CAPABILITY\r\n",
            b"a2 STARTTLS\r\n",
            b"a3 LOGOUT\r\n",
        ],
        Service::Pop3 => &[b"CAPA\r\n", b"STLS\r\n", b"QUIT\r\n"],
        Service::Ftp => &[b"AUTH TLS\r\n", b"AUTH SSL\r\n", b"QUIT\r\n"],
        Service::Nntp => &[b"CAPABILITIES\r\n", b"STARTTLS\r\n", b"QUIT\r\n"],
        Service::Sieve => &[b"STARTTLS\r\n", b"LOGOUT\r\n"],
        Service::Irc => &[b"CAP LS 302\r\n", b"STARTTLS\r\n", b"QUIT\r\n"],
        Service::XmppClient | Service::XmppServer => &[
            b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
            b"</stream:stream>",
        ],
        Service::Ldap => &[
            b"\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037",
            b"\x30\x05\x02\x01\x02\x42\x00",
        ],
        Service::Postgres => &[b"\x00\x00\x00\x08\x04\xd2\x16\x2f"],
        Service::Mssql => &[b"\x12\x01\x00\x2f\x00\x00\x01\x00\
            \x00\x00\x1a\x00\x06\x01\x00\x20\x00\x01\x02\x00\x21\x00\x01\x03\x00\x22\x00\x04\x04\x00\x26\x00\x01\xff\
            \x09\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00"],
        Service::Rdp => &[
            b"\x03\x00\x00\x13\x0e\xe0\x00\x00\x00\x00\x00\x01\x00\x08\x00\x0b\x00\x00\x00",
        ],
        _ => &[],
    }
}

/// Requests of HTTP (with and without "Zoella:k33p-th1s-s3cret" in Base64), and the three messages of SOCKS.
fn of_proxies() -> Vec<Vec<u8>> {
    let connect = "CONNECT 192.0.2.1:7000 HTTP/1.1\r\nHost: 192.0.2.1:7000\r\n";
    let login = "Proxy-Authorization: Basic Wm9lbGxhOmszM3AtdGgxcy1zM2NyZXQ=\r\n";
    let (user_name, password) = CREDENTIALS;
    vec![
        format!("{connect}\r\n").into_bytes(),
        format!("{connect}{login}\r\n").into_bytes(),
        vec![5, 1, 0],
        vec![5, 2, 0, 2],
        format!("\x01\x06{user_name}\x10{password}").into_bytes(),
        [&[5, 1, 0, 1, 192, 0, 2, 1], &PORT.to_be_bytes()[..]].concat(),
    ]
}

/// Whether a `ClientHello` begins here, in its record; Microsoft's is within a packet.
pub(super) fn is_hello(octets: &[u8]) -> bool {
    let begins = |octets: &[u8]| matches!(octets, [0x16, 3, _, _, _, 1, ..]);
    begins(octets) || octets.first() == Some(&0x12) && begins(octets.get(8..).unwrap_or_default())
}

/// `PONG` with what stood behind a `PING`, in one line.
fn answer_to_ping(octets: &[u8], said: &[u8]) -> Option<usize> {
    let parameters = octets.strip_prefix(b"PONG ")?;
    let end = parameters.windows(2).position(|it| it == b"\r\n")?;
    let parameters = &parameters[..end];
    let is_quoted =
        parameters.is_empty() || said.windows(parameters.len()).any(|it| it == parameters);
    let is_line = !parameters.contains(&b'\n') && !parameters.contains(&0);
    (is_quoted && is_line).then_some(b"PONG ".len() + end + 2)
}

/// `Protocol::SSLRequest`: the flags ask for TLS and for nothing that a fetch has no use for.
fn request_for_tls(octets: &[u8]) -> Option<usize> {
    let (&[32, 0, 0, 1, a, b, c, d], rest) = octets.split_first_chunk()? else {
        return None;
    };
    let flags = u32::from_le_bytes([a, b, c, d]);
    let rest = rest.get(..28)?;
    let is_it = flags & 0xa00 == 0xa00
        && flags & !0x8_8a01 == 0
        && rest[..5] == [0, 0, 0, 1, 45]
        && rest[5..].iter().all(|it| *it == 0);
    is_it.then_some(36)
}
