//! The extensions of a revocation list (RFC 5280 section 5.2).

use std::ops::Range;

use super::IssuingDistributionPoint;
use crate::certificate::{
    AuthorityKeyIdentifier, Extension, ExtensionValue, FreshestCrl, GeneralNames, IssuerAltNames,
};
use crate::der::{Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::{MAX_EXTENSIONS, MAX_NAMES};
use crate::read::oids;

/// What the extensions that are known say. Where one cannot be read, or is there twice, nothing stands
/// here but the fault.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ListExtensions<'a> {
    pub(super) authority_key_identifier: Option<AuthorityKeyIdentifier<'a>>,
    pub(super) issuer_alt_names: Option<GeneralNames<'a>>,
    pub(super) number: Option<Critical<&'a [u8]>>,
    pub(super) delta_base: Option<Critical<&'a [u8]>>,
    pub(super) issuing_distribution_point: Option<Critical<IssuingDistributionPoint<'a>>>,
    pub(super) freshest_crl: Option<FreshestCrl<'a>>,
    pub(super) unknown_critical: Option<Oid<'a>>,
    pub(super) unreadable: Option<(Oid<'a>, ParseError)>,
    pub(super) duplicate: Option<Oid<'a>>,
}

/// A value, and whether its extension is critical.
#[derive(Clone, Copy, Debug)]
pub(super) struct Critical<T> {
    pub(super) value: T,
    pub(super) is_critical: bool,
}

/// Walks the list of extensions, with no look at their values.
///
/// # Errors
///
/// Where they cannot be told apart, or are more than [`MAX_EXTENSIONS`].
pub(super) fn walk(mut list: Reader<'_>) -> Result<(), ParseError> {
    for _ in 0..MAX_EXTENSIONS {
        if list.is_empty() {
            return Ok(());
        }
        Extension::read(&list.element()?)?;
    }
    if list.is_empty() {
        Ok(())
    } else {
        Err(list.error(Code::TooMany))
    }
}

/// The extensions within `der`, the whole `Extensions`, which stands at this place in the list.
pub(super) fn iterate<'a>(
    der: &'a [u8],
    place: &Range<usize>,
) -> impl Iterator<Item = Extension<'a>> + use<'a> {
    let mut outer = Reader::at_offset(der, place.start, "crlExtensions");
    let mut list = outer
        .sequence()
        .unwrap_or(Reader::new(&[], "crlExtensions"));
    std::iter::from_fn(move || Extension::read(&list.next_element()?).ok())
}

impl<'a> ListExtensions<'a> {
    /// What these say.
    pub(super) fn of(extensions: impl Iterator<Item = Extension<'a>>) -> Self {
        let mut found = Self::default();
        let mut seen: Vec<Oid<'a>> = Vec::new();
        for extension in extensions {
            // At most MAX_EXTENSIONS, so that this ends soon.
            if seen.contains(&extension.oid) {
                found.duplicate.get_or_insert(extension.oid);
                continue;
            }
            seen.push(extension.oid);
            if let Err(error) = found.read(&extension) {
                found.unreadable.get_or_insert((extension.oid, error));
            }
        }
        found
    }

    fn read(&mut self, extension: &Extension<'a>) -> Result<(), ParseError> {
        let mut reader = extension.reader();
        let is_critical = extension.critical;
        let oid = extension.oid;
        if oid == oids::CRL_NUMBER {
            let value = number(&mut reader, "cRLNumber")?;
            self.number = Some(Critical { value, is_critical });
        } else if oid == oids::DELTA_CRL_INDICATOR {
            let value = number(&mut reader, "deltaCRLIndicator")?;
            self.delta_base = Some(Critical { value, is_critical });
        } else if oid == oids::ISSUING_DISTRIBUTION_POINT {
            let value = IssuingDistributionPoint::read(&mut reader)?;
            self.issuing_distribution_point = Some(Critical { value, is_critical });
        } else if oid == AuthorityKeyIdentifier::KIND.oid() {
            self.authority_key_identifier = Some(AuthorityKeyIdentifier::read(&mut reader)?);
        } else if oid == IssuerAltNames::KIND.oid() {
            let names = IssuerAltNames::read(&mut reader)?.names();
            names.check_some(MAX_NAMES)?;
            self.issuer_alt_names = Some(names);
        } else if oid == FreshestCrl::KIND.oid() {
            self.freshest_crl = Some(FreshestCrl::read(&mut reader)?);
        } else {
            // Where the issuer's certificate is (section 5.2.7) changes nothing of what the list says.
            let is_known = oid == crate::certificate::oids::AUTHORITY_INFORMATION_ACCESS;
            if is_critical && !is_known {
                self.unknown_critical.get_or_insert(oid);
            }
            return Ok(());
        }
        reader.finish()
    }
}

/// The octets of an INTEGER that is the whole value.
fn number<'a>(reader: &mut Reader<'a>, field: &'static str) -> Result<&'a [u8], ParseError> {
    reader.set_field(field);
    reader.integer()
}

/// Puts a value where none was.
///
/// # Errors
///
/// Where one was.
pub(super) fn set_once<T>(
    place: &mut Option<T>,
    value: T,
    reader: &Reader<'_>,
) -> Result<(), ParseError> {
    if place.replace(value).is_some() {
        return Err(reader.error(Code::InvalidValue));
    }
    Ok(())
}

/// The cursor over the explicit `Extensions` of a list, and their place.
pub(super) fn read_list(reader: &mut Reader<'_>) -> Result<Option<Range<usize>>, ParseError> {
    let Some(explicit) = reader.optional(Tag::context_constructed(0))? else {
        return Ok(None);
    };
    let mut inner = explicit.reader("tbsCertList.crlExtensions")?;
    let list = inner.expect(Tag::SEQUENCE)?;
    inner.finish()?;
    walk(list.reader("tbsCertList.crlExtensions")?)?;
    Ok(Some(super::super::request::range(&list)))
}
