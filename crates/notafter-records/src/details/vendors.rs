//! What single vendors put into certificates, and what is to be shown to users.

use notafter::certificate::Certificate;
use notafter::der::{Element, Reader, Tag};
use notafter::error::ParseError;

use super::{MicrosoftTemplateRecord, OrganizationIdentifierRecord};

/// 1.3.6.1.4.1.311.21.7: Microsoft's template, by OID.
const MICROSOFT_TEMPLATE: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 0x15, 7];

/// 1.3.6.1.4.1.311.20.2: Microsoft's template, by name.
const MICROSOFT_TEMPLATE_NAME: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 0x14, 2];

/// 2.23.140.3.1: cabfOrganizationIdentifier (EV Guidelines section 9.8.2).
const ORGANIZATION_IDENTIFIER: &[u8] = &[0x67, 0x81, 0x0c, 3, 1];

/// 1.3.6.1.5.5.7.2.2: a notice to users (RFC 5280 section 4.2.1.4).
const USER_NOTICE: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 2, 2];

/// The first extension with this OID.
fn of_oid<'a>(certificate: &'a Certificate, oid: &[u8]) -> Option<Reader<'a>> {
    let extension = certificate
        .extensions()
        .find(|it| it.oid.contents() == oid)?;
    Some(Reader::new(extension.value, "extnValue"))
}

/// Microsoft's template, where it is there and can be read.
pub(super) fn microsoft_template(certificate: &Certificate) -> Option<MicrosoftTemplateRecord> {
    let read = |mut value: Reader<'_>| -> Result<MicrosoftTemplateRecord, ParseError> {
        let mut template = value.sequence()?;
        let oid = template.oid()?.to_string();
        let mut version = || {
            if template.is_empty() {
                return Ok(None);
            }
            template.small_integer().map(Some)
        };
        Ok(MicrosoftTemplateRecord {
            oid,
            major_version: version()?,
            minor_version: version()?,
        })
    };
    read(of_oid(certificate, MICROSOFT_TEMPLATE)?).ok()
}

/// The name of Microsoft's template, where it is there and can be read.
pub(super) fn template_name(certificate: &Certificate) -> Option<String> {
    let mut value = of_oid(certificate, MICROSOFT_TEMPLATE_NAME)?;
    text(&value.element().ok()?)
}

/// Where the organisation is registered, where that is there and can be read.
pub(super) fn organization_identifier(
    certificate: &Certificate,
) -> Option<OrganizationIdentifierRecord> {
    let mut value = of_oid(certificate, ORGANIZATION_IDENTIFIER)?;
    let mut fields = value.sequence().ok()?;
    let scheme = text(&fields.element().ok()?)?;
    let country = text(&fields.element().ok()?)?;
    let state_or_province = match fields.optional(Tag::context(0)).ok()? {
        // An implicit tag in place of that of a PrintableString.
        Some(state) => Some(text(&state.with_tag(Tag::PRINTABLE_STRING))?),
        None => None,
    };
    Some(OrganizationIdentifierRecord {
        scheme,
        country,
        state_or_province,
        reference: text(&fields.element().ok()?)?,
    })
}

/// The explicit texts of the notices among the qualifiers of a policy: those that can be read.
pub(super) fn notices(qualifiers: &[u8]) -> Vec<String> {
    let mut qualifiers = Reader::new(qualifiers, "policyQualifiers");
    let qualifiers = std::iter::from_fn(|| {
        let mut qualifier = qualifiers.sequence().ok()?;
        Some((qualifier.oid().ok()?, qualifier))
    });
    qualifiers
        .filter(|(oid, _)| oid.contents() == USER_NOTICE)
        .filter_map(|(_, mut qualifier)| {
            let mut notice = qualifier.sequence().ok()?;
            // Where the text may be read as well.
            notice.optional(Tag::SEQUENCE).ok()?;
            text(&notice.element().ok()?)
        })
        .collect()
}

/// The text of a string; `None` where it has none of its type.
fn text(element: &Element<'_>) -> Option<String> {
    match element.tag {
        Tag::UTF8_STRING => String::from_utf8(element.contents.to_vec()).ok(),
        Tag::BMP_STRING => {
            let (units, rest) = element.contents.as_chunks::<2>();
            let units: Vec<u16> = units.iter().copied().map(u16::from_be_bytes).collect();
            String::from_utf16(&units).ok().filter(|_| rest.is_empty())
        }
        Tag::PRINTABLE_STRING | Tag::IA5_STRING | Tag::VISIBLE_STRING | Tag::NUMERIC_STRING => {
            let text = String::from_utf8(element.contents.to_vec()).ok();
            text.filter(|it| it.is_ascii())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_by_their_types() {
        let read = |tag: Tag, contents: &[u8]| {
            let length = u8::try_from(contents.len()).unwrap();
            let der = [&[tag.0, length], contents].concat();
            text(&Reader::new(&der, "text").element().unwrap())
        };
        assert_eq!(read(Tag::UTF8_STRING, "é".as_bytes()).unwrap(), "é");
        assert_eq!(read(Tag::BMP_STRING, &[0, 0xe9]).unwrap(), "é");
        assert_eq!(read(Tag::IA5_STRING, b"a").unwrap(), "a");
        for (tag, contents) in [
            (Tag::UTF8_STRING, &[0xff][..]),
            (Tag::BMP_STRING, &[0]),
            (Tag::BMP_STRING, &[0xd8, 0]),
            (Tag::PRINTABLE_STRING, "é".as_bytes()),
            (Tag::OCTET_STRING, b"a"),
        ] {
            assert_eq!(read(tag, contents), None);
        }
    }
}
