//! Qualified certificate statements (RFC 3739 section 3.2.6).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Oid, Reader};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Statements of a qualified certificate: an iterator over (statement, DER of its
/// information). It ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct QcStatements<'a>(Reader<'a>);

/// The statement and the DER of its information, if it has any.
type Statement<'a> = (Oid<'a>, Option<&'a [u8]>);

impl<'a> QcStatements<'a> {
    fn next_statement(&mut self) -> Result<Option<Statement<'a>>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut statement = self.0.sequence()?;
        let oid = statement.oid()?;
        let info = if statement.is_empty() {
            None
        } else {
            Some(statement.element()?.encoded)
        };
        statement.finish()?;
        Ok(Some((oid, info)))
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            if self.next_statement()?.is_none() {
                return Ok(());
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for QcStatements<'a> {
    type Item = Statement<'a>;

    fn next(&mut self) -> Option<Statement<'a>> {
        self.next_statement().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for QcStatements<'a> {
    const KIND: KnownExtension = KnownExtension::QcStatements;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        reader.sequence().map(Self)
    }
}
