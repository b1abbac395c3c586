//! Handshake messages in the clear (RFC 5246 section 7.4), out of fragments of any size, and the
//! contents of those that say something of certificates.

use rustls_pki_types::CertificateDer;

use super::octets::Octets;
use crate::fetch::limits::MAX_CHAIN;

/// Types of handshake messages (RFC 5246 section 7.4, RFC 6066 section 8).
pub(crate) const HELLO_REQUEST: u8 = 0;
pub(crate) const CLIENT_HELLO: u8 = 1;
pub(crate) const SERVER_HELLO: u8 = 2;
pub(crate) const CERTIFICATE: u8 = 11;
pub(crate) const SERVER_KEY_EXCHANGE: u8 = 12;
pub(crate) const CERTIFICATE_REQUEST: u8 = 13;
pub(crate) const SERVER_HELLO_DONE: u8 = 14;
pub(crate) const CERTIFICATE_STATUS: u8 = 22;

/// Octets of a message's header.
pub(super) const HEADER: usize = 4;

/// Messages that are not read yet, the last of them perhaps not whole.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    octets: Vec<u8>,
    /// How many of them were read.
    read: usize,
}

impl Messages {
    /// Takes a fragment. What is kept is no more than what came, which the caller bounds.
    pub(crate) fn push(&mut self, fragment: &[u8]) {
        self.octets.drain(..self.read);
        self.read = 0;
        self.octets.extend_from_slice(fragment);
    }

    fn unread(&self) -> Octets<'_> {
        Octets::new(self.octets.get(self.read..).unwrap_or_default())
    }

    /// The type of the next message and the octets of its body, as its header has them; the
    /// body need not be here.
    pub(crate) fn announced(&self) -> Option<(u8, usize)> {
        let mut unread = self.unread();
        Some((unread.u8()?, unread.u24()?))
    }

    /// The type and the body of the next message, if it is whole.
    pub(crate) fn next(&mut self) -> Option<(u8, &[u8])> {
        let (kind, length) = self.announced()?;
        let begin = self.read.checked_add(HEADER)?;
        let end = begin.checked_add(length)?;
        // Looked at before it is noted as read.
        self.octets.get(begin..end)?;
        self.read = end;
        Some((kind, self.octets.get(begin..end)?))
    }

    /// Throws away what is here: nothing more will be read.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// What a Certificate message has.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Certificates {
    /// These, in the order served.
    Chain(Vec<CertificateDer<'static>>),
    /// So many, which is over [`MAX_CHAIN`]: none was kept.
    TooMany(usize),
}

/// Reads a Certificate message of TLS 1.2 or older: a list of certificates, each with its
/// length. `None` where it is not one.
pub(crate) fn certificates(body: &[u8]) -> Option<Certificates> {
    let mut body = Octets::new(body);
    let mut list = Octets::new(body.vector24()?);
    if !body.is_empty() {
        return None;
    }
    let mut chain = Vec::new();
    let mut count = 0_usize;
    while !list.is_empty() {
        let certificate = list.vector24()?;
        count += 1;
        if count <= MAX_CHAIN {
            chain.push(CertificateDer::from(certificate.to_vec()));
        }
    }
    Some(if count > MAX_CHAIN {
        Certificates::TooMany(count)
    } else {
        Certificates::Chain(chain)
    })
}

/// The response in a `CertificateStatus` message: status type 1 is OCSP.
pub(crate) fn ocsp_response(body: &[u8]) -> Option<Vec<u8>> {
    let mut body = Octets::new(body);
    if body.u8()? != 1 {
        return None;
    }
    let response = body.vector24()?;
    (body.is_empty() && !response.is_empty()).then(|| response.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_announced_before_it_is_whole() {
        let mut messages = Messages::default();
        messages.push(&[CERTIFICATE, 0, 0]);
        assert_eq!(messages.announced(), None);
        messages.push(&[2]);
        assert_eq!(messages.announced(), Some((CERTIFICATE, 2)));
        assert_eq!(messages.next(), None);
        messages.push(&[7, 8, SERVER_HELLO_DONE, 0, 0, 0, 1]);
        assert_eq!(messages.next(), Some((CERTIFICATE, &[7, 8][..])));
        assert_eq!(messages.next(), Some((SERVER_HELLO_DONE, &[][..])));
        assert_eq!((messages.announced(), messages.next()), (None, None));
    }

    #[test]
    fn broken_lists_are_none() {
        for body in [
            &[][..],
            &[0, 0],
            &[0, 0, 1],
            &[0, 0, 0, 0],
            &[0, 0, 4, 0, 0, 2, 1],
        ] {
            assert_eq!(certificates(body), None, "{body:?}");
        }
        assert_eq!(
            certificates(&[0, 0, 0]),
            Some(Certificates::Chain(Vec::new()))
        );
    }

    #[test]
    fn only_a_whole_response_of_ocsp() {
        assert_eq!(ocsp_response(&[1, 0, 0, 1, 9]), Some(vec![9]));
        for body in [
            &[][..],
            &[2, 0, 0, 1, 9],
            &[1, 0, 0, 2, 9],
            &[1, 0, 0, 0],
            &[1, 0, 0, 1, 9, 9],
        ] {
            assert_eq!(ocsp_response(body), None, "{body:?}");
        }
    }
}
