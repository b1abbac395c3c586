//! Authority and subject information access (RFC 5280 sections 4.2.2.1 and 4.2.2.2).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::general_name::{GeneralName, uri};
use crate::certificate::oids;
use crate::der::{Element, Oid, Reader};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Where to find something, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDescription<'a> {
    /// What is found there: OCSP, the issuer's certificate, ...
    pub method: Oid<'a>,
    /// Where: a URI as a rule.
    pub location: GeneralName<'a>,
}

/// The entries of either extension.
#[derive(Clone, Copy, Debug)]
struct AccessDescriptions<'a>(Reader<'a>);

impl<'a> AccessDescriptions<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let entries = reader.sequence()?;
        if entries.is_empty() {
            return Err(entries.error(Code::Missing));
        }
        Ok(Self(entries))
    }

    #[inline]
    fn next(&mut self) -> Result<Option<AccessDescription<'a>>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let (method, location) = self.next_pair()?;
        Ok(Some(AccessDescription {
            method,
            location: GeneralName::from_element(&location),
        }))
    }

    #[inline]
    fn next_pair(&mut self) -> Result<(Oid<'a>, Element<'a>), ParseError> {
        let mut entry = self.0.sequence()?;
        let method = entry.oid()?;
        let location = entry.element()?;
        entry.finish()?;
        Ok((method, location))
    }

    /// The URIs of the entries with this method: nothing else is turned into text.
    #[inline]
    fn uris(mut self, method: Oid<'static>) -> impl Iterator<Item = &'a str> + use<'a> {
        std::iter::from_fn(move || {
            if self.0.is_empty() {
                None
            } else {
                self.next_pair().ok()
            }
        })
        .filter(move |(of, _)| *of == method)
        .filter_map(|(_, location)| uri(&location))
    }

    fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            let offset = self.0.offset();
            match self.next()? {
                None => return Ok(()),
                Some(AccessDescription {
                    location: GeneralName::Malformed { .. },
                    ..
                }) => {
                    return Err(ParseError::new(
                        Code::InvalidValue,
                        offset,
                        "accessLocation",
                    ));
                }
                Some(_) => {}
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for AccessDescriptions<'a> {
    type Item = AccessDescription<'a>;

    #[inline]
    fn next(&mut self) -> Option<AccessDescription<'a>> {
        Self::next(self).unwrap_or_default()
    }
}

macro_rules! access_extension {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(AccessDescriptions<'a>);

        impl<'a> $name<'a> {
            /// The entries; they end at the first that cannot be read.
            pub fn descriptions(&self) -> impl Iterator<Item = AccessDescription<'a>> + use<'a> {
                self.0
            }

            /// The URIs of the entries with this method.
            #[inline]
            pub fn uris(&self, method: Oid<'static>) -> impl Iterator<Item = &'a str> + use<'a> {
                self.0.uris(method)
            }

            pub(super) fn check(self) -> Result<(), ParseError> {
                self.0.check()
            }
        }

        impl<'a> ExtensionValue<'a> for $name<'a> {
            const KIND: KnownExtension = KnownExtension::$name;

            #[inline]
            fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
                AccessDescriptions::read(reader).map(Self)
            }
        }
    };
}

access_extension! {
    /// Where to find things about the issuer: its OCSP responder, its certificate.
    AuthorityInformationAccess
}
access_extension! {
    /// Where to find things about the subject: a CA's repository, a time stamping service.
    SubjectInformationAccess
}

impl<'a> AuthorityInformationAccess<'a> {
    /// The URIs of OCSP responders.
    #[inline]
    pub fn ocsp_uris(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.uris(oids::OCSP)
    }

    /// The URIs of the issuer's certificate.
    #[inline]
    pub fn ca_issuer_uris(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.uris(oids::CA_ISSUERS)
    }
}
