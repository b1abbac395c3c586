//! TLS features (RFC 7633): what a server with this certificate must offer.

use super::{ExtensionValue, KnownExtension};
use crate::der::Reader;
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// TLS extensions by number: an iterator. It ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct TlsFeature<'a>(Reader<'a>);

impl TlsFeature<'_> {
    /// TLS's `status_request` (RFC 6066 section 8): a stapled OCSP response. Its second version, 17
    /// (RFC 6961), is a promise that RFC 8446 withdrew.
    const STATUS_REQUEST: u32 = 5;

    /// Whether the server must staple an OCSP response.
    pub fn must_staple(&self) -> bool {
        { *self }.any(|feature| feature == Self::STATUS_REQUEST)
    }

    fn next_feature(&mut self) -> Result<Option<u32>, ParseError> {
        if self.0.is_empty() {
            Ok(None)
        } else {
            self.0.small_integer().map(Some)
        }
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            if self.next_feature()?.is_none() {
                return Ok(());
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl Iterator for TlsFeature<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.next_feature().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for TlsFeature<'a> {
    const KIND: KnownExtension = KnownExtension::TlsFeature;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        reader.sequence().map(Self)
    }
}
