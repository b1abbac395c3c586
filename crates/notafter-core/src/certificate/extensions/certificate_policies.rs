//! Certificate policies (RFC 5280 section 4.2.1.4).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::oids;
use crate::der::{Oid, Reader, Tag, ia5};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;
use crate::small_map::SmallMap;

/// The policies under which the certificate was issued.
#[derive(Clone, Copy, Debug)]
pub struct CertificatePolicies<'a>(Reader<'a>);

/// One policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyInformation<'a> {
    /// Which policy.
    pub oid: Oid<'a>,
    /// DER of the qualifiers (the contents of their SEQUENCE), if there are any.
    pub qualifiers: Option<&'a [u8]>,
}

impl<'a> PolicyInformation<'a> {
    /// The URIs of certification practice statements among the qualifiers (RFC 5280 section 4.2.1.4).
    pub fn cps_uris(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut qualifiers = Reader::new(self.qualifiers.unwrap_or_default(), "policyQualifiers");
        std::iter::from_fn(move || {
            let mut qualifier = qualifiers.sequence().ok()?;
            Some((qualifier.oid().ok()?, qualifier.element().ok()?))
        })
        .filter(|(oid, element)| *oid == oids::CPS_QUALIFIER && element.tag == Tag::IA5_STRING)
        .filter_map(|(_, element)| ia5(element.contents))
    }
}

impl<'a> CertificatePolicies<'a> {
    #[inline]
    fn next_policy(&mut self) -> Result<Option<PolicyInformation<'a>>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut inner = self.0.sequence()?;
        let oid = inner.oid()?;
        let qualifiers = if inner.is_empty() {
            None
        } else {
            Some(inner.sequence()?.rest())
        };
        inner.finish()?;
        Ok(Some(PolicyInformation { oid, qualifiers }))
    }

    /// No policy "MUST appear more than once".
    pub(super) fn check(mut self) -> Result<(), ParseError> {
        let mut seen = SmallMap::default();
        for _ in 0..=MAX_NAMES {
            let repeated = self.0.error(Code::InvalidValue);
            match self.next_policy()? {
                None => return Ok(()),
                Some(policy) if !seen.insert(policy.oid, ()) => return Err(repeated),
                Some(_) => {}
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for CertificatePolicies<'a> {
    type Item = PolicyInformation<'a>;

    /// The next policy; they end at the first that cannot be read.
    #[inline]
    fn next(&mut self) -> Option<PolicyInformation<'a>> {
        self.next_policy().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for CertificatePolicies<'a> {
    const KIND: KnownExtension = KnownExtension::CertificatePolicies;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let policies = reader.sequence()?;
        if policies.is_empty() {
            return Err(policies.error(Code::Missing));
        }
        Ok(Self(policies))
    }
}
