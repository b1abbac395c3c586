//! Policy constraints (RFC 5280 section 4.2.1.11).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Reader, Tag, small_unsigned};
use crate::error::{ParseError, ParseErrorCode as Code};

/// After how many certificates that are not self-issued policies are required, or no longer mapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyConstraints {
    /// Certificates before an explicit policy is required.
    pub require_explicit_policy: Option<u32>,
    /// Certificates before mapping is no longer allowed.
    pub inhibit_policy_mapping: Option<u32>,
}

impl<'a> ExtensionValue<'a> for PolicyConstraints {
    const KIND: KnownExtension = KnownExtension::PolicyConstraints;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let mut skip_certs = |number| match inner.optional(Tag::context(number))? {
            Some(element) if crate::der::is_minimal_integer(element.contents) => {
                let value = small_unsigned(element.contents);
                value.map(Some).ok_or(ParseError::new(
                    Code::InvalidInteger,
                    element.offset,
                    "SkipCerts",
                ))
            }
            Some(element) => Err(ParseError::new(
                Code::InvalidInteger,
                element.offset,
                "SkipCerts",
            )),
            None => Ok(None),
        };
        let require_explicit_policy = skip_certs(0)?;
        let inhibit_policy_mapping = skip_certs(1)?;
        // RFC 5280: at least one of them must be there.
        if require_explicit_policy.is_none() && inhibit_policy_mapping.is_none() && inner.is_empty()
        {
            return Err(inner.error(Code::Missing));
        }
        inner.finish()?;
        Ok(Self {
            require_explicit_policy,
            inhibit_policy_mapping,
        })
    }
}
