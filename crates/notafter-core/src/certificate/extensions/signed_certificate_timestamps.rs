//! Signed certificate timestamps (RFC 6962 section 3.3), in TLS's encoding, not DER.

use super::{ExtensionValue, KnownExtension};
use crate::der::Reader;
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::time::Timestamp;

/// The list of promises by Certificate Transparency logs to list the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedCertificateTimestamps<'a> {
    list: &'a [u8],
    offset: usize,
}

/// One promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedCertificateTimestamp<'a> {
    /// The version of the structure: 0 for RFC 6962, and what follows is read for that alone.
    pub version: u8,
    /// The log: SHA-256 of its public key.
    pub log_id: [u8; 32],
    /// When the log saw the certificate, in milliseconds since 1970-01-01T00:00:00Z.
    pub timestamp_ms: u64,
    /// TLS's number of the hash: 4 for SHA-256.
    pub hash_algorithm: u8,
    /// TLS's number of the signature: 3 for ECDSA, 1 for RSA.
    pub signature_algorithm: u8,
    /// The log's signature.
    pub signature: &'a [u8],
}

impl SignedCertificateTimestamp<'_> {
    /// When the log saw the certificate, in whole seconds, at most year 9999.
    pub fn timestamp(&self) -> Timestamp {
        let seconds = i64::try_from(self.timestamp_ms / 1000).unwrap_or(i64::MAX);
        Timestamp::from_unix_seconds_saturating(seconds)
    }
}

impl<'a> SignedCertificateTimestamps<'a> {
    /// The promises; they end at the first that cannot be told from the next. One that
    /// cannot be read itself (of another version) is an error for itself.
    pub fn iter(&self) -> SignedCertificateTimestampsIter<'a> {
        SignedCertificateTimestampsIter {
            rest: self.list,
            offset: self.offset,
        }
    }

    /// How many promises there are, of whatever version.
    #[inline]
    pub fn count(&self) -> usize {
        let mut rest = self.list;
        let mut count = 0;
        while let Some((_, tail)) = vector(rest) {
            rest = tail;
            count += 1;
        }
        count
    }

    pub(super) fn check(self) -> Result<(), ParseError> {
        self.iter().try_for_each(|timestamp| timestamp.map(|_| ()))
    }
}

impl<'a> IntoIterator for &SignedCertificateTimestamps<'a> {
    type Item = Result<SignedCertificateTimestamp<'a>, ParseError>;
    type IntoIter = SignedCertificateTimestampsIter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The promises of a [`SignedCertificateTimestamps`].
#[derive(Clone, Debug)]
pub struct SignedCertificateTimestampsIter<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Iterator for SignedCertificateTimestampsIter<'a> {
    type Item = Result<SignedCertificateTimestamp<'a>, ParseError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let error = |code| ParseError::new(code, self.offset, "SignedCertificateTimestamp");
        let Some((timestamp, rest)) = vector(self.rest) else {
            let error = error(Code::Truncated);
            self.rest = &[];
            return Some(Err(error));
        };
        let read = read_timestamp(timestamp).map_err(error);
        self.offset += self.rest.len() - rest.len();
        self.rest = rest;
        Some(read)
    }
}

fn read_timestamp(octets: &[u8]) -> Result<SignedCertificateTimestamp<'_>, Code> {
    let (&version, rest) = octets.split_first().ok_or(Code::Truncated)?;
    if version != 0 {
        return Err(Code::UnsupportedVersion);
    }
    let (&log_id, rest) = rest.split_first_chunk().ok_or(Code::Truncated)?;
    let (&milliseconds, rest) = rest.split_first_chunk().ok_or(Code::Truncated)?;
    let (_extensions, rest) = vector(rest).ok_or(Code::Truncated)?;
    let (&[hash_algorithm, signature_algorithm], rest) =
        rest.split_first_chunk().ok_or(Code::Truncated)?;
    let (signature, rest) = vector(rest).ok_or(Code::Truncated)?;
    if !rest.is_empty() {
        return Err(Code::TrailingData);
    }
    Ok(SignedCertificateTimestamp {
        version,
        log_id,
        timestamp_ms: u64::from_be_bytes(milliseconds),
        hash_algorithm,
        signature_algorithm,
        signature,
    })
}

/// TLS's `opaque<0..2^16-1>`: two octets of length, then so many octets; and what follows.
#[inline]
fn vector(octets: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&length, rest) = octets.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(length)))
}

impl<'a> ExtensionValue<'a> for SignedCertificateTimestamps<'a> {
    const KIND: KnownExtension = KnownExtension::SignedCertificateTimestamps;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let offset = reader.offset();
        let octets = reader.octet_string()?;
        let error = |code| ParseError::new(code, offset, "SignedCertificateTimestampList");
        match vector(octets) {
            Some((list, [])) if !list.is_empty() => {
                let header = reader.offset() - offset - list.len();
                Ok(Self {
                    list,
                    offset: offset + header,
                })
            }
            Some((_, [])) => Err(error(Code::Missing)),
            Some(_) => Err(error(Code::TrailingData)),
            None => Err(error(Code::Truncated)),
        }
    }
}
