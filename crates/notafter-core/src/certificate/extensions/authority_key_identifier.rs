//! Authority key identifier (RFC 5280 section 4.2.1.1).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::general_name::GeneralNames;
use crate::der::{Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Which key signed the certificate.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AuthorityKeyIdentifier<'a> {
    /// The subject key identifier of the issuer.
    pub key_identifier: Option<&'a [u8]>,
    /// The issuer of the issuer's certificate.
    pub authority_cert_issuer: Option<GeneralNames<'a>>,
    /// The serial number of the issuer's certificate, as its INTEGER holds it.
    pub authority_cert_serial_number: Option<&'a [u8]>,
}

impl AuthorityKeyIdentifier<'_> {
    /// Issuer and serial number "MUST both be present or both be absent".
    pub(super) fn check(self, offset: usize) -> Result<(), ParseError> {
        let names = self.authority_cert_issuer;
        if names.is_some() != self.authority_cert_serial_number.is_some() {
            return Err(ParseError::new(
                Code::Missing,
                offset,
                "authorityKeyIdentifier",
            ));
        }
        names.map_or(Ok(()), |names| names.check_some(MAX_NAMES))
    }
}

impl<'a> ExtensionValue<'a> for AuthorityKeyIdentifier<'a> {
    const KIND: KnownExtension = KnownExtension::AuthorityKeyIdentifier;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let key_identifier = inner
            .optional(Tag::context(0))?
            .map(|element| element.contents);
        let authority_cert_issuer = match inner.optional(Tag::context_constructed(1))? {
            Some(element) => Some(GeneralNames::new(element.reader("authorityCertIssuer")?)),
            None => None,
        };
        let authority_cert_serial_number = inner
            .optional(Tag::context(2))?
            .map(|element| element.contents);
        if authority_cert_serial_number.is_some_and(<[u8]>::is_empty) {
            return Err(inner.error(Code::InvalidInteger));
        }
        inner.finish()?;
        Ok(Self {
            key_identifier,
            authority_cert_issuer,
            authority_cert_serial_number,
        })
    }
}
