//! CRL distribution points and freshest CRL (RFC 5280 sections 4.2.1.13 and 4.2.1.15).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::general_name::GeneralNames;
use crate::der::{BitString, Element, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Where a CRL is, for which reasons, and who signs it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DistributionPoint<'a> {
    /// Where it is.
    pub name: Option<DistributionPointName<'a>>,
    /// The reasons it covers; all of them where there is nothing.
    pub reasons: Option<ReasonFlags<'a>>,
    /// Who signs it, if not the certificate's issuer.
    pub crl_issuer: Option<GeneralNames<'a>>,
}

/// The name of a distribution point.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum DistributionPointName<'a> {
    /// Its names, URIs as a rule.
    Full(GeneralNames<'a>),
    /// The contents of an RDN to be put behind the name of the CRL's issuer.
    RelativeToIssuer(&'a [u8]),
}

impl<'a> DistributionPointName<'a> {
    /// Reads the choice within this element.
    ///
    /// # Errors
    ///
    /// Where it is neither.
    #[inline]
    pub(crate) fn read(element: &Element<'a>) -> Result<Self, ParseError> {
        let mut choice = element.reader("distributionPoint")?;
        let chosen = choice.element()?;
        choice.finish()?;
        let full = Tag::context_constructed(0);
        let relative = Tag::context_constructed(1);
        if chosen.tag == full {
            let names = GeneralNames::new(chosen.reader("fullName")?);
            Ok(Self::Full(names))
        } else if chosen.tag == relative {
            Ok(Self::RelativeToIssuer(chosen.contents))
        } else {
            let offset = chosen.offset;
            Err(ParseError::new(
                Code::UnexpectedTag,
                offset,
                "distributionPoint",
            ))
        }
    }
}

/// Reasons for revocation: bit 1 key compromise, 2 CA compromise, 3 affiliation changed, 4
/// superseded, 5 cessation of operation, 6 certificate hold, 7 privilege withdrawn, 8 AA compromise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonFlags<'a>(BitString<'a>);

impl<'a> ReasonFlags<'a> {
    /// Reads the element, whose tag is an implicit one, as reasons.
    ///
    /// # Errors
    ///
    /// Where its contents are no BIT STRING's.
    #[inline]
    pub(crate) fn from_element(element: &Element<'a>) -> Result<Self, ParseError> {
        let bits = crate::der::bit_string_contents(element.contents);
        let wrong = ParseError::new(Code::InvalidBitString, element.offset, "reasons");
        bits.map(Self).ok_or(wrong)
    }

    /// Whether the reason with this bit number is covered.
    pub fn contains(&self, bit: usize) -> bool {
        self.0.bit(bit)
    }
}

impl<'a> DistributionPoint<'a> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let name = match inner.optional(Tag::context_constructed(0))? {
            Some(element) => Some(DistributionPointName::read(&element)?),
            None => None,
        };
        let reasons = match inner.optional(Tag::context(1))? {
            Some(element) => Some(ReasonFlags::from_element(&element)?),
            None => None,
        };
        let crl_issuer = match inner.optional(Tag::context_constructed(2))? {
            Some(element) => Some(GeneralNames::new(element.reader("cRLIssuer")?)),
            None => None,
        };
        inner.finish()?;
        Ok(Self {
            name,
            reasons,
            crl_issuer,
        })
    }

    /// A point has a name or a CRL issuer; reasons alone lead nowhere.
    fn check(&self, offset: usize) -> Result<(), ParseError> {
        if self.name.is_none() && self.crl_issuer.is_none() {
            return Err(ParseError::new(Code::Missing, offset, "DistributionPoint"));
        }
        if let Some(DistributionPointName::Full(names)) = self.name {
            names.check_some(MAX_NAMES)?;
        }
        self.crl_issuer
            .map_or(Ok(()), |names| names.check_some(MAX_NAMES))
    }

    /// The URIs of the point.
    #[inline]
    pub fn uris(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let names = match self.name {
            Some(DistributionPointName::Full(names)) => names,
            _ => GeneralNames::empty(),
        };
        names.uris()
    }
}

macro_rules! distribution_points {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(Reader<'a>);

        impl<'a> $name<'a> {
            /// The URIs of all points.
            #[inline]
            pub fn uris(&self) -> impl Iterator<Item = &'a str> + use<'a> {
                self.clone().flat_map(|point| point.uris())
            }

            #[inline]
            fn next_point(&mut self) -> Result<Option<DistributionPoint<'a>>, ParseError> {
                if self.0.is_empty() {
                    Ok(None)
                } else {
                    DistributionPoint::read(&mut self.0).map(Some)
                }
            }

            pub(super) fn check(mut self) -> Result<(), ParseError> {
                for _ in 0..=MAX_NAMES {
                    let offset = self.0.offset();
                    match self.next_point()? {
                        None => return Ok(()),
                        Some(point) => point.check(offset)?,
                    }
                }
                Err(self.0.error(Code::TooMany))
            }
        }

        impl<'a> Iterator for $name<'a> {
            type Item = DistributionPoint<'a>;

            /// The next point; they end at the first that cannot be read.
            #[inline]
            fn next(&mut self) -> Option<DistributionPoint<'a>> {
                self.next_point().unwrap_or_default()
            }
        }

        impl<'a> ExtensionValue<'a> for $name<'a> {
            const KIND: KnownExtension = KnownExtension::$name;

            #[inline]
            fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
                let points = reader.sequence()?;
                if points.is_empty() {
                    return Err(points.error(Code::Missing));
                }
                Ok(Self(points))
            }
        }
    };
}

distribution_points! {
    /// Where the CRLs are that would list the certificate.
    CrlDistributionPoints
}
distribution_points! {
    /// Where the delta CRLs are.
    FreshestCrl
}
