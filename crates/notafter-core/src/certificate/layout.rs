//! Where the fields of a certificate stand: the one strict pass.

use super::algorithm::AlgorithmIdentifier;
use super::extensions::{CriticalityForm, Extension, KnownExtension};
use super::public_key::SubjectPublicKeyInfo;
use crate::der::{Asn1Time, Element, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::{MAX_CERTIFICATE_SIZE, MAX_EXTENSIONS};

/// A range of octets; `u32` reaches far beyond [`MAX_CERTIFICATE_SIZE`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    const EMPTY: Self = Self { start: 0, end: 0 };

    #[inline]
    pub(super) fn of(self, der: &[u8]) -> &[u8] {
        der.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

/// Where a known extension stands, and how its criticality is written, in one word for
/// the sake of memory: the place of the OCTET STRING of the value, and two bits above it.
/// No value can stand at the place 0, which means that there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct KnownPlace(u32);

impl KnownPlace {
    const NONE: Self = Self(0);
    const CRITICAL: u32 = 1 << 30;
    /// The criticality is written otherwise than DER has it.
    const ODD: u32 = 1 << 31;
    const OFFSET: u32 = Self::CRITICAL - 1;

    #[inline]
    const fn new(offset: usize, extension: &Extension<'_>) -> Self {
        const { assert!(MAX_CERTIFICATE_SIZE <= Self::OFFSET as usize) };
        let critical = if extension.critical {
            Self::CRITICAL
        } else {
            0
        };
        let odd = match extension.criticality_form {
            CriticalityForm::Der => 0,
            CriticalityForm::DefaultWritten | CriticalityForm::NotBoolean => Self::ODD,
        };
        Self(narrow(offset) | critical | odd)
    }

    /// The place of the OCTET STRING, if there is one.
    #[inline]
    pub(super) const fn offset(self) -> Option<u32> {
        match self.0 & Self::OFFSET {
            0 => None,
            offset => Some(offset),
        }
    }

    /// Whether the extension is critical, and how that is written.
    #[inline]
    pub(super) const fn criticality(self) -> (bool, CriticalityForm) {
        let critical = self.0 & Self::CRITICAL != 0;
        let form = match (self.0 & Self::ODD != 0, critical) {
            (false, _) => CriticalityForm::Der,
            (true, false) => CriticalityForm::DefaultWritten,
            (true, true) => CriticalityForm::NotBoolean,
        };
        (critical, form)
    }
}

/// The places of the fields, the times, and an index of the extensions.
#[derive(Debug)]
pub(super) struct Layout {
    /// The whole TBSCertificate: what is signed.
    pub(super) tbs: Span,
    /// What the version field says; 0, that is v1, where it is absent.
    pub(super) version: u8,
    /// Whether the version is something else than an INTEGER from 1 to 2 (0 is the default
    /// and must not be written).
    pub(super) version_is_odd: bool,
    pub(super) has_unique_ids: bool,
    /// The contents of the INTEGER.
    pub(super) serial_number: Span,
    /// The whole names and the whole key.
    pub(super) issuer: Span,
    pub(super) subject: Span,
    pub(super) spki: Span,
    pub(super) not_before: Asn1Time,
    pub(super) not_after: Asn1Time,
    /// The contents of the SEQUENCE of extensions; empty where there are none.
    pub(super) extensions: Span,
    pub(super) has_extensions: bool,
    /// For each known extension the first of its kind.
    pub(super) known: [KnownPlace; KnownExtension::COUNT],
    /// The whole AlgorithmIdentifier behind the TBSCertificate.
    pub(super) signature_algorithm: Span,
}

/// What stands between two fields is the third: every octet kept here is kept for each
/// certificate of a large bundle.
impl Layout {
    /// The whole AlgorithmIdentifier within the TBSCertificate.
    pub(super) const fn tbs_signature(&self) -> Span {
        Span {
            start: self.serial_number.end,
            end: self.issuer.start,
        }
    }

    /// The whole SEQUENCE of both times.
    pub(super) const fn validity(&self) -> Span {
        Span {
            start: self.issuer.end,
            end: self.subject.start,
        }
    }
}

/// Octets up to [`MAX_CERTIFICATE_SIZE`] fit into a `u32`; the pass checks that first.
#[expect(
    clippy::cast_possible_truncation,
    reason = "bounded by MAX_CERTIFICATE_SIZE"
)]
const fn narrow(offset: usize) -> u32 {
    offset as u32
}

#[inline]
const fn whole(element: &Element<'_>) -> Span {
    Span {
        start: narrow(element.offset),
        end: narrow(element.offset + element.encoded.len()),
    }
}

#[inline]
const fn contents(element: &Element<'_>) -> Span {
    Span {
        start: narrow(element.contents_offset()),
        end: narrow(element.offset + element.encoded.len()),
    }
}

impl Layout {
    /// Walks the certificate.
    pub(super) fn find(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_CERTIFICATE_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "certificate"));
        }
        let mut outer = Reader::new(der, "certificate");
        let mut certificate = outer.sequence()?;
        outer.finish()?;

        certificate.set_field("tbsCertificate");
        let tbs_element = certificate.expect(Tag::SEQUENCE)?;
        let mut tbs = tbs_element.reader("tbsCertificate.version")?;
        let (version, version_is_odd) = version(&mut tbs)?;

        tbs.set_field("tbsCertificate.serialNumber");
        let serial_number = tbs.expect(Tag::INTEGER)?;
        if serial_number.contents.is_empty() {
            return Err(ParseError::new(
                Code::InvalidInteger,
                serial_number.offset,
                "tbsCertificate.serialNumber",
            ));
        }
        tbs.set_field("tbsCertificate.signature");
        AlgorithmIdentifier::read(&mut tbs)?;
        tbs.set_field("tbsCertificate.issuer");
        let issuer = whole(&tbs.expect(Tag::SEQUENCE)?);
        tbs.set_field("tbsCertificate.validity");
        let validity = tbs.expect(Tag::SEQUENCE)?;
        let (not_before, not_after) = times(&validity)?;
        tbs.set_field("tbsCertificate.subject");
        let subject = whole(&tbs.expect(Tag::SEQUENCE)?);
        tbs.set_field("tbsCertificate.subjectPublicKeyInfo");
        let spki = spanned(&mut tbs, |tbs| SubjectPublicKeyInfo::read(tbs).map(drop))?;

        tbs.set_field("tbsCertificate.issuerUniqueID");
        let issuer_unique_id = tbs.optional(Tag::context(1))?;
        tbs.set_field("tbsCertificate.subjectUniqueID");
        let subject_unique_id = tbs.optional(Tag::context(2))?;
        tbs.set_field("tbsCertificate.extensions");
        let extensions_element = tbs.optional(Tag::context_constructed(3))?;
        tbs.finish()?;

        let mut known = [KnownPlace::NONE; KnownExtension::COUNT];
        let extensions = match &extensions_element {
            Some(element) => {
                let mut explicit = element.reader("tbsCertificate.extensions")?;
                let list = explicit.expect(Tag::SEQUENCE)?;
                explicit.finish()?;
                index(list.reader("tbsCertificate.extensions")?, &mut known)?;
                contents(&list)
            }
            None => Span::EMPTY,
        };

        certificate.set_field("signatureAlgorithm");
        let signature_algorithm = spanned(&mut certificate, |rest| {
            AlgorithmIdentifier::read(rest).map(drop)
        })?;
        certificate.set_field("signatureValue");
        certificate.bit_string()?;
        certificate.finish()?;

        Ok(Self {
            tbs: whole(&tbs_element),
            version,
            version_is_odd,
            has_unique_ids: issuer_unique_id.is_some() || subject_unique_id.is_some(),
            serial_number: contents(&serial_number),
            issuer,
            subject,
            spki,
            not_before,
            not_after,
            extensions,
            has_extensions: extensions_element.is_some(),
            known,
            signature_algorithm,
        })
    }
}

/// Runs a read and tells which octets it consumed.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "measured: what is read is dropped only where it is inlined"
)]
fn spanned<'a>(
    reader: &mut Reader<'a>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<(), ParseError>,
) -> Result<Span, ParseError> {
    let start = narrow(reader.offset());
    read(reader)?;
    Ok(Span {
        start,
        end: narrow(reader.offset()),
    })
}

/// The version, and whether it is written in a way that RFC 5280 does not have.
#[inline]
fn version(tbs: &mut Reader<'_>) -> Result<(u8, bool), ParseError> {
    let Some(element) = tbs.optional(Tag::context_constructed(0))? else {
        return Ok((0, false));
    };
    let mut explicit = element.reader("tbsCertificate.version")?;
    let integer = explicit.integer()?;
    explicit.finish()?;
    Ok(match *integer {
        [version @ 1..=2] => (version, false),
        [version @ 0..=0x7f] => (version, true),
        // Negative or over 127: no version is; the largest that can be shown stands for them.
        _ => (u8::MAX - 1, true),
    })
}

#[inline]
fn times(validity: &Element<'_>) -> Result<(Asn1Time, Asn1Time), ParseError> {
    let mut reader = validity.reader("tbsCertificate.validity.notBefore")?;
    let not_before =
        Asn1Time::from_element(&reader.element()?, "tbsCertificate.validity.notBefore")?;
    reader.set_field("tbsCertificate.validity.notAfter");
    let not_after = Asn1Time::from_element(&reader.element()?, "tbsCertificate.validity.notAfter")?;
    reader.finish()?;
    Ok((not_before, not_after))
}

/// Notes where the known extensions stand. One that cannot be read is left out here and told by
/// the anomalies; only a list whose entries cannot be told apart is an error.
#[inline]
fn index(
    mut list: Reader<'_>,
    known: &mut [KnownPlace; KnownExtension::COUNT],
) -> Result<(), ParseError> {
    let mut count = 0;
    while !list.is_empty() {
        let entry = list.expect(Tag::SEQUENCE)?;
        count += 1;
        if count > MAX_EXTENSIONS {
            continue;
        }
        if let Ok((extension, offset)) = Extension::read_with_place(&entry)
            && let Some(kind) = KnownExtension::of(extension.oid)
            && let Some(place) = known.get_mut(kind as usize)
            && place.offset().is_none()
        {
            *place = KnownPlace::new(offset, &extension);
        }
    }
    Ok(())
}
