//! A server's octets, read once more and as plainly as possible: up to the first thing that ends a conversation.

use x509_parser::prelude::{FromDer, X509Certificate};

use super::flight::Agreement;
use crate::signatures::{Scheme, verifies};

/// What is in it.
#[derive(Debug, Default)]
pub(super) struct Stream {
    pub(super) version: u16,
    pub(super) chain: Vec<Vec<u8>>,
    pub(super) responses: Vec<Vec<u8>>,
    random: Vec<u8>,
    suite: u16,
    /// The body of the first signed message behind the certificates.
    signed: Option<Vec<u8>>,
}

/// The first so many octets, and the others.
fn split(octets: &[u8], length: usize) -> Option<(&[u8], &[u8])> {
    octets.split_at_checked(length)
}

/// Octets with their length before them, of so many octets itself.
fn vector(octets: &[u8], width: usize) -> Option<(&[u8], &[u8])> {
    let (length, rest) = split(octets, width)?;
    let length = length.iter().fold(0, |sum, it| sum << 8 | usize::from(*it));
    split(rest, length)
}

/// The contents of all handshake records before any other record that is more than a warning.
fn handshake(mut octets: &[u8]) -> Vec<u8> {
    const WARNING: u8 = 1;
    const CLOSE_NOTIFY: u8 = 0;
    let (mut messages, mut alerts): (Vec<u8>, Vec<u8>) = Default::default();
    while let Some((&[kind, _, _], rest)) = octets.split_first_chunk() {
        let (Some((fragment, behind)), true) = (vector(rest, 2), matches!(kind, 21 | 22)) else {
            if kind == 22 {
                messages.extend(rest.get(2..).unwrap_or_default());
            }
            break;
        };
        if kind == 22 {
            messages.extend(fragment);
        } else {
            alerts.extend(fragment);
            let mut each = alerts.chunks_exact(2);
            if each.any(|it| it[0] != WARNING || it[1] == CLOSE_NOTIFY) {
                break;
            }
        }
        octets = behind;
    }
    messages
}

impl Stream {
    pub(super) fn read(octets: &[u8]) -> Self {
        let messages = handshake(octets);
        let mut messages = messages.as_slice();
        let mut read = Self::default();
        while let Some((&kind, rest)) = messages.split_first()
            && let Some((body, behind)) = vector(rest, 3)
        {
            messages = behind;
            match kind {
                2 if read.random.is_empty() => read.hello(body).unwrap_or_default(),
                11 if read.chain.is_empty() => read.certificates(body).unwrap_or_default(),
                12 if !read.chain.is_empty() && read.signed.is_none() => {
                    read.signed = Some(body.to_vec());
                }
                14 => break,
                22 => read.response(body).unwrap_or_default(),
                _ => {}
            }
        }
        read
    }

    fn hello(&mut self, body: &[u8]) -> Option<()> {
        let (version, rest) = split(body, 2)?;
        let (random, rest) = split(rest, 32)?;
        let (_session, rest) = vector(rest, 1)?;
        let (suite, _) = split(rest, 2)?;
        self.version = u16::from_be_bytes(version.try_into().ok()?);
        self.suite = u16::from_be_bytes(suite.try_into().ok()?);
        self.random = random.to_vec();
        Some(())
    }

    fn certificates(&mut self, body: &[u8]) -> Option<()> {
        let (mut list, _) = vector(body, 3)?;
        while !list.is_empty() {
            let (certificate, rest) = vector(list, 3)?;
            self.chain.push(certificate.to_vec());
            list = rest;
        }
        Some(())
    }

    fn response(&mut self, body: &[u8]) -> Option<()> {
        let (response, _) = vector(body.get(1..)?, 3)?;
        self.responses.push(response.to_vec());
        Some(())
    }

    /// Whether the first certificate's key has signed the parameters behind these random octets; `None` where nobody here
    /// can tell.
    pub(super) fn is_signed(&self, client: &[u8; 32]) -> Option<bool> {
        let body = self.signed.as_deref()?;
        let rest = match Agreement::of_suite(self.suite)? {
            Agreement::Ecdhe if body.first()? == &3 => vector(body.get(3..)?, 1)?.1,
            Agreement::Ecdhe | Agreement::Certificate => return None,
            Agreement::Dhe => vector(vector(vector(body, 2)?.1, 2)?.1, 2)?.1,
            Agreement::RsaExport => vector(vector(body, 2)?.1, 2)?.1,
        };
        let parameters = &body[..body.len() - rest.len()];
        // Older ones name no scheme, and nobody here can sign as they do.
        if self.version != 0x0303 {
            return Some(false);
        }
        let (scheme, rest) = split(rest, 2)?;
        let (signature, rest) = vector(rest, 2)?;
        if !rest.is_empty() {
            return None;
        }
        let scheme = Scheme::of_tls(u16::from_be_bytes(scheme.try_into().ok()?))?;
        let (_, leaf) = X509Certificate::from_der(self.chain.first()?).ok()?;
        let message = [client, self.random.as_slice(), parameters].concat();
        verifies(leaf.public_key(), scheme, &message, signature)
    }
}
