//! The server's choice: its `ServerHello` (RFC 5246 section 7.4.1.3).

use super::extensions;
use super::octets::Octets;
use super::random::Random;
use crate::fetch::TlsVersion;

/// What the server chose.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServerHello {
    /// The version, as a number.
    pub(super) version: u16,
    /// Its random octets.
    pub(super) random: Random,
    /// The number of the cipher suite.
    pub(super) suite: u16,
    /// The application protocol.
    pub(super) alpn: Option<Vec<u8>>,
    /// Whether it is one of TLS 1.3, or asks for another hello as TLS 1.3 does.
    pub(crate) is_tls13: bool,
}

impl ServerHello {
    /// Reads the body of the message; `None` where it is none.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let mut body = Octets::new(body);
        let version = body.u16()?;
        let random = body.array()?;
        let _session = body.vector8()?;
        let suite = body.u16()?;
        let _compression = body.u8()?;
        let extensions = if body.is_empty() {
            extensions::Server::default()
        } else {
            extensions::server(body.vector16()?)?
        };
        body.is_empty().then_some(Self {
            version,
            random,
            suite,
            alpn: extensions.alpn,
            is_tls13: extensions.has_supported_versions,
        })
    }

    /// The version, where it is one that sends certificates in the clear.
    pub(super) const fn tls_version(&self) -> Option<TlsVersion> {
        match self.version {
            0x0300 => Some(TlsVersion::Ssl30),
            0x0301 => Some(TlsVersion::Tls10),
            0x0302 => Some(TlsVersion::Tls11),
            0x0303 => Some(TlsVersion::Tls12),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_and_without_extensions() {
        let begin = [&[3, 1][..], &[9; 32], &[2, 1, 1], &[0, 0x2f, 0]].concat();
        let hello = ServerHello::read(&begin).unwrap();
        assert_eq!(hello.tls_version(), Some(TlsVersion::Tls10));
        assert_eq!((hello.random, hello.suite), ([9; 32], 0x002f));
        let with = [&begin[..], &[0, 5, 0, 16, 0, 1, 0]].concat();
        assert_eq!(ServerHello::read(&with), Some(hello));
        let tls13 = [&begin[..], &[0, 6, 0, 43, 0, 2, 3, 4]].concat();
        assert!(ServerHello::read(&tls13).unwrap().is_tls13);
        for end in 0..with.len() {
            assert_eq!(
                ServerHello::read(&with[..end]).is_some(),
                end == begin.len()
            );
        }
        assert_eq!(ServerHello::read(&[&with[..], &[0]].concat()), None);
    }
}
