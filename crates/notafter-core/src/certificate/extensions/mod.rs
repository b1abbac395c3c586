//! Extensions: one file for each.

mod access;
mod authority_key_identifier;
mod basic_constraints;
mod certificate_policies;
mod crl_distribution_points;
mod extended_key_usage;
mod inhibit_any_policy;
mod key_usage;
mod name_constraints;
mod named_bits;
mod netscape_cert_type;
mod policy_constraints;
mod policy_mappings;
mod private_key_usage_period;
mod qc_statements;
mod signed_certificate_timestamps;
mod subject_alt_names;
mod subject_directory_attributes;
mod subject_key_identifier;
mod tls_feature;

pub use access::{AccessDescription, AuthorityInformationAccess, SubjectInformationAccess};
pub use authority_key_identifier::AuthorityKeyIdentifier;
pub use basic_constraints::BasicConstraints;
pub use certificate_policies::{CertificatePolicies, PolicyInformation};
pub use crl_distribution_points::{
    CrlDistributionPoints, DistributionPoint, DistributionPointName, FreshestCrl, ReasonFlags,
};
pub use extended_key_usage::{ExtendedKeyUsage, key_purpose_name};
pub use inhibit_any_policy::InhibitAnyPolicy;
pub use key_usage::KeyUsage;
pub use name_constraints::{ConstraintBase, NameConstraints, Subtrees};
pub use netscape_cert_type::NetscapeCertType;
pub use policy_constraints::PolicyConstraints;
pub use policy_mappings::PolicyMappings;
pub use private_key_usage_period::PrivateKeyUsagePeriod;
pub use qc_statements::QcStatements;
pub use signed_certificate_timestamps::{
    SignedCertificateTimestamp, SignedCertificateTimestamps, SignedCertificateTimestampsIter,
};
pub use subject_alt_names::{IssuerAltNames, SubjectAltNames};
pub use subject_directory_attributes::SubjectDirectoryAttributes;
pub use subject_key_identifier::SubjectKeyIdentifier;
pub use tls_feature::TlsFeature;

use super::oids;
use crate::der::{Element, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};

/// One extension as it stands in the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extension<'a> {
    /// Which one.
    pub oid: Oid<'a>,
    /// Whether those who do not understand it must refuse the certificate.
    pub critical: bool,
    /// The octets of its value.
    pub value: &'a [u8],
    /// Octets from the start of the certificate to the value.
    pub value_offset: usize,
    /// How `critical` is written, where DER would have it otherwise.
    pub(crate) criticality_form: CriticalityForm,
}

/// How the criticality is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CriticalityForm {
    /// As DER has it.
    Der,
    /// FALSE is written out, although it is the default (X.690 section 11.5).
    DefaultWritten,
    /// TRUE is written with another octet than 0xFF.
    NotBoolean,
}

impl<'a> Extension<'a> {
    /// Reads an entry of the list, already known to be a SEQUENCE, as an extension.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "measured: a call costs more than the read itself"
    )]
    pub(crate) fn read(entry: &Element<'a>) -> Result<Self, ParseError> {
        Self::read_with_place(entry).map(|(extension, _)| extension)
    }

    /// Reads an entry, and tells where the OCTET STRING stands that holds the value.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "measured: a call costs more than the read itself"
    )]
    pub(crate) fn read_with_place(entry: &Element<'a>) -> Result<(Self, usize), ParseError> {
        let mut inner = entry.reader("extension")?;
        let oid = inner.oid()?;
        let (critical, criticality_form) = match inner.optional(Tag::BOOLEAN)?.map(|e| e.contents) {
            None => (false, CriticalityForm::Der),
            Some([0xff]) => (true, CriticalityForm::Der),
            Some([0x00]) => (false, CriticalityForm::DefaultWritten),
            Some([_]) => (true, CriticalityForm::NotBoolean),
            Some(_) => return Err(inner.error(Code::InvalidBoolean)),
        };
        let value = inner.expect(Tag::OCTET_STRING)?;
        inner.finish()?;
        let extension = Self {
            oid,
            critical,
            value: value.contents,
            value_offset: value.contents_offset(),
            criticality_form,
        };
        Ok((extension, value.offset))
    }

    /// A cursor over the value.
    #[inline]
    pub(crate) const fn reader(&self) -> Reader<'a> {
        Reader::at_offset(self.value, self.value_offset, "extnValue")
    }

    /// Whether this library reads it.
    pub fn is_known(&self) -> bool {
        KnownExtension::of(self.oid).is_some()
    }
}

/// The value of one kind of extension.
pub trait ExtensionValue<'a>: Sized {
    /// Which extension it is the value of.
    const KIND: KnownExtension;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Where it is none.
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError>;
}

/// An extension's value together with its criticality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// Whether those who do not understand the extension must refuse the certificate.
    pub critical: bool,
    /// The value.
    pub value: T,
}

/// `==`, where tables are computed while compiling.
const fn is_same(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([x, of_a @ ..], [y, of_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (of_a, of_b);
    }
    a.is_empty() && b.is_empty()
}

macro_rules! known_extensions {
    ($($(#[$doc:meta])* $name:ident = $oid:ident;)*) => {
        /// The extensions that this library knows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum KnownExtension {
            $($(#[$doc])* $name,)*
        }

        impl KnownExtension {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// How many there are.
            pub(crate) const COUNT: usize = Self::ALL.len();

            /// Its OID.
            pub const fn oid(self) -> Oid<'static> {
                match self { $(Self::$name => oids::$oid,)* }
            }

            /// The one with this OID.
            #[inline]
            pub fn of(oid: Oid<'_>) -> Option<Self> {
                // Nearly all stand under two arcs, told apart by their last number.
                let (&last, arc) = oid.contents().split_last()?;
                match *arc {
                    [0x55, 0x1d] => Self::ID_CE.get(usize::from(last)).copied().flatten(),
                    [0x2b, 6, 1, 5, 5, 7, 1] => Self::ID_PE.get(usize::from(last)).copied().flatten(),
                    _ => Self::of_another_arc(oid),
                }
            }

            /// Those under id-ce (2.5.29), by the last number of their OID.
            const ID_CE: [Option<Self>; 55] = Self::by_last_number(&[0x55, 0x1d]);

            /// Those under id-pe (1.3.6.1.5.5.7.1), by the last number of their OID.
            const ID_PE: [Option<Self>; 25] = Self::by_last_number(&[0x2b, 6, 1, 5, 5, 7, 1]);

            const fn by_last_number<const SIZE: usize>(arc: &[u8]) -> [Option<Self>; SIZE] {
                let mut table = [None; SIZE];
                $(
                    if let Some((&last, of)) = oids::$oid.contents().split_last()
                        && is_same(of, arc)
                        && let Some(place) = table.split_at_mut(last as usize).1.first_mut()
                    {
                        *place = Some(Self::$name);
                    }
                )*
                table
            }

            #[inline(never)]
            fn of_another_arc(oid: Oid<'_>) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.oid() == oid)
            }
        }
    };
}

known_extensions! {
    /// Authority key identifier (RFC 5280 section 4.2.1.1).
    AuthorityKeyIdentifier = AUTHORITY_KEY_IDENTIFIER;
    /// Subject key identifier (RFC 5280 section 4.2.1.2).
    SubjectKeyIdentifier = SUBJECT_KEY_IDENTIFIER;
    /// Key usage (RFC 5280 section 4.2.1.3).
    KeyUsage = KEY_USAGE;
    /// Certificate policies (RFC 5280 section 4.2.1.4).
    CertificatePolicies = CERTIFICATE_POLICIES;
    /// Policy mappings (RFC 5280 section 4.2.1.5).
    PolicyMappings = POLICY_MAPPINGS;
    /// Subject alternative name (RFC 5280 section 4.2.1.6).
    SubjectAltName = SUBJECT_ALT_NAME;
    /// Issuer alternative name (RFC 5280 section 4.2.1.7).
    IssuerAltName = ISSUER_ALT_NAME;
    /// Subject directory attributes (RFC 5280 section 4.2.1.8).
    SubjectDirectoryAttributes = SUBJECT_DIRECTORY_ATTRIBUTES;
    /// Basic constraints (RFC 5280 section 4.2.1.9).
    BasicConstraints = BASIC_CONSTRAINTS;
    /// Name constraints (RFC 5280 section 4.2.1.10).
    NameConstraints = NAME_CONSTRAINTS;
    /// Policy constraints (RFC 5280 section 4.2.1.11).
    PolicyConstraints = POLICY_CONSTRAINTS;
    /// Extended key usage (RFC 5280 section 4.2.1.12).
    ExtendedKeyUsage = EXTENDED_KEY_USAGE;
    /// CRL distribution points (RFC 5280 section 4.2.1.13).
    CrlDistributionPoints = CRL_DISTRIBUTION_POINTS;
    /// Inhibit anyPolicy (RFC 5280 section 4.2.1.14).
    InhibitAnyPolicy = INHIBIT_ANY_POLICY;
    /// Freshest CRL (RFC 5280 section 4.2.1.15).
    FreshestCrl = FRESHEST_CRL;
    /// Authority information access (RFC 5280 section 4.2.2.1).
    AuthorityInformationAccess = AUTHORITY_INFORMATION_ACCESS;
    /// Subject information access (RFC 5280 section 4.2.2.2).
    SubjectInformationAccess = SUBJECT_INFORMATION_ACCESS;
    /// TLS feature: must-staple (RFC 7633).
    TlsFeature = TLS_FEATURE;
    /// Signed certificate timestamps (RFC 6962).
    SignedCertificateTimestamps = SIGNED_CERTIFICATE_TIMESTAMPS;
    /// The poison of precertificates (RFC 6962).
    PrecertificatePoison = PRECERTIFICATE_POISON;
    /// Private key usage period (RFC 3280 section 4.2.1.4).
    PrivateKeyUsagePeriod = PRIVATE_KEY_USAGE_PERIOD;
    /// Qualified certificate statements (RFC 3739).
    QcStatements = QC_STATEMENTS;
    /// Netscape certificate type.
    NetscapeCertType = NETSCAPE_CERT_TYPE;
    /// OCSP no check (RFC 6960).
    OcspNoCheck = OCSP_NO_CHECK;
}

/// Reads every part of the value that is one of these, for the sake of its faults.
///
/// # Errors
///
/// The first fault.
pub(crate) fn check(kind: KnownExtension, extension: &Extension<'_>) -> Result<(), ParseError> {
    let mut reader = extension.reader();
    match kind {
        KnownExtension::AuthorityKeyIdentifier => {
            let offset = reader.offset();
            AuthorityKeyIdentifier::read(&mut reader)?.check(offset)?;
        }
        KnownExtension::SubjectKeyIdentifier => {
            SubjectKeyIdentifier::read(&mut reader)?;
        }
        KnownExtension::KeyUsage => {
            KeyUsage::read(&mut reader)?;
        }
        KnownExtension::CertificatePolicies => CertificatePolicies::read(&mut reader)?.check()?,
        KnownExtension::PolicyMappings => PolicyMappings::read(&mut reader)?.check()?,
        KnownExtension::SubjectAltName => SubjectAltNames::read(&mut reader)?.check()?,
        KnownExtension::IssuerAltName => IssuerAltNames::read(&mut reader)?.check()?,
        KnownExtension::SubjectDirectoryAttributes => {
            SubjectDirectoryAttributes::read(&mut reader)?.check()?;
        }
        KnownExtension::BasicConstraints => {
            BasicConstraints::read(&mut reader)?;
        }
        KnownExtension::NameConstraints => NameConstraints::read(&mut reader)?.check()?,
        KnownExtension::PolicyConstraints => {
            PolicyConstraints::read(&mut reader)?;
        }
        KnownExtension::ExtendedKeyUsage => ExtendedKeyUsage::read(&mut reader)?.check()?,
        KnownExtension::CrlDistributionPoints => {
            CrlDistributionPoints::read(&mut reader)?.check()?;
        }
        KnownExtension::InhibitAnyPolicy => {
            InhibitAnyPolicy::read(&mut reader)?;
        }
        KnownExtension::FreshestCrl => FreshestCrl::read(&mut reader)?.check()?,
        KnownExtension::AuthorityInformationAccess => {
            AuthorityInformationAccess::read(&mut reader)?.check()?;
        }
        KnownExtension::SubjectInformationAccess => {
            SubjectInformationAccess::read(&mut reader)?.check()?;
        }
        KnownExtension::TlsFeature => TlsFeature::read(&mut reader)?.check()?,
        KnownExtension::SignedCertificateTimestamps => {
            SignedCertificateTimestamps::read(&mut reader)?.check()?;
        }
        KnownExtension::PrivateKeyUsagePeriod => {
            PrivateKeyUsagePeriod::read(&mut reader)?;
        }
        KnownExtension::QcStatements => QcStatements::read(&mut reader)?.check()?,
        KnownExtension::NetscapeCertType => {
            NetscapeCertType::read(&mut reader)?;
        }
        KnownExtension::PrecertificatePoison | KnownExtension::OcspNoCheck => {
            let null = reader.expect(Tag::NULL)?;
            if !null.contents.is_empty() {
                return Err(ParseError::new(Code::InvalidValue, null.offset, "NULL"));
            }
        }
    }
    reader.finish()
}
