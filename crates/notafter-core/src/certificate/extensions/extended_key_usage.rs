//! Extended key usage (RFC 5280 section 4.2.1.12).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::oids;
use crate::der::{Oid, Reader};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// The purposes that the key is certified for.
#[derive(Clone, Copy, Debug)]
pub struct ExtendedKeyUsage<'a>(Reader<'a>);

impl<'a> ExtendedKeyUsage<'a> {
    #[inline]
    fn next_purpose(&mut self) -> Result<Option<Oid<'a>>, ParseError> {
        if self.0.is_empty() {
            Ok(None)
        } else {
            self.0.oid().map(Some)
        }
    }

    /// Whether this purpose is listed; `anyExtendedKeyUsage` does not count as it.
    pub fn contains(&self, purpose: Oid<'_>) -> bool {
        { *self }.any(|listed| listed == purpose)
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            if self.next_purpose()?.is_none() {
                return Ok(());
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for ExtendedKeyUsage<'a> {
    type Item = Oid<'a>;

    /// The next purpose; they end at the first that cannot be read.
    #[inline]
    fn next(&mut self) -> Option<Oid<'a>> {
        self.next_purpose().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for ExtendedKeyUsage<'a> {
    const KIND: KnownExtension = KnownExtension::ExtendedKeyUsage;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let purposes = reader.sequence()?;
        if purposes.is_empty() {
            return Err(purposes.error(Code::Missing));
        }
        Ok(Self(purposes))
    }
}

/// The name that RFC 5280 gives a purpose, such as `serverAuth`, or `None` for
/// another one.
pub fn key_purpose_name(purpose: Oid<'_>) -> Option<&'static str> {
    Some(match purpose {
        oids::SERVER_AUTH => "serverAuth",
        oids::CLIENT_AUTH => "clientAuth",
        oids::CODE_SIGNING => "codeSigning",
        oids::EMAIL_PROTECTION => "emailProtection",
        oids::TIME_STAMPING => "timeStamping",
        oids::OCSP_SIGNING => "OCSPSigning",
        oids::ANY_EXTENDED_KEY_USAGE => "anyExtendedKeyUsage",
        _ => return None,
    })
}
