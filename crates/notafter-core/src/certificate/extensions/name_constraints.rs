//! Name constraints (RFC 5280 section 4.2.1.10).

use std::net::IpAddr;

use super::{ExtensionValue, KnownExtension};
use crate::certificate::general_name::{GeneralName, ip_address};
use crate::der::{Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Which names the certificates below a CA may and may not have.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct NameConstraints<'a> {
    /// Names of these types must lie in one of these.
    pub permitted: Option<Subtrees<'a>>,
    /// Names must lie in none of these.
    pub excluded: Option<Subtrees<'a>>,
}

/// A list of subtrees, borrowed: an iterator over their bases. It ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct Subtrees<'a>(Reader<'a>);

/// The base of a subtree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConstraintBase<'a> {
    /// A name of any type but an address.
    Name(GeneralName<'a>),
    /// A network: an address and its mask.
    Network {
        /// The address.
        address: IpAddr,
        /// The mask, of the same family.
        mask: IpAddr,
    },
}

impl<'a> Subtrees<'a> {
    fn next_base(&mut self) -> Result<Option<ConstraintBase<'a>>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut subtree = self.0.sequence()?;
        let element = subtree.element()?;
        // RFC 5280: minimum is 0 and maximum is absent. As 0 is the default, DER writes neither.
        subtree.finish()?;
        if element.tag == Tag::context(7) {
            let middle = element.contents.len() / 2;
            let (address, mask) = element
                .contents
                .split_at_checked(middle)
                .unwrap_or_default();
            return match (ip_address(address), ip_address(mask)) {
                (Some(address), Some(mask)) => Ok(Some(ConstraintBase::Network { address, mask })),
                _ => Err(ParseError::new(
                    Code::InvalidValue,
                    element.offset,
                    "iPAddress",
                )),
            };
        }
        Ok(Some(ConstraintBase::Name(GeneralName::from_element(
            &element,
        ))))
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            let offset = self.0.offset();
            match self.next_base()? {
                None => return Ok(()),
                Some(ConstraintBase::Name(GeneralName::Malformed { .. })) => {
                    return Err(ParseError::new(Code::InvalidValue, offset, "base"));
                }
                Some(_) => {}
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for Subtrees<'a> {
    type Item = ConstraintBase<'a>;

    fn next(&mut self) -> Option<ConstraintBase<'a>> {
        self.next_base().unwrap_or_default()
    }
}

impl NameConstraints<'_> {
    pub(super) fn check(self) -> Result<(), ParseError> {
        self.permitted.map_or(Ok(()), Subtrees::check)?;
        self.excluded.map_or(Ok(()), Subtrees::check)
    }
}

impl<'a> ExtensionValue<'a> for NameConstraints<'a> {
    const KIND: KnownExtension = KnownExtension::NameConstraints;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let mut subtrees = |number| match inner.optional(Tag::context_constructed(number))? {
            Some(element) => {
                let list = element.reader("GeneralSubtrees")?;
                if list.is_empty() {
                    Err(list.error(Code::Missing))
                } else {
                    Ok(Some(Subtrees(list)))
                }
            }
            None => Ok(None),
        };
        let permitted = subtrees(0)?;
        let excluded = subtrees(1)?;
        // RFC 5280: an empty sequence must not be issued.
        if permitted.is_none() && excluded.is_none() && inner.is_empty() {
            return Err(inner.error(Code::Missing));
        }
        inner.finish()?;
        Ok(Self {
            permitted,
            excluded,
        })
    }
}
