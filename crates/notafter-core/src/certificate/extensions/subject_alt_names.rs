//! Subject and issuer alternative names (RFC 5280 sections 4.2.1.6 and 4.2.1.7).

use super::{ExtensionValue, KnownExtension};
use crate::certificate::general_name::GeneralNames;
use crate::der::Reader;
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

macro_rules! alternative_names {
    ($(#[$doc:meta])* $name:ident, $kind:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(GeneralNames<'a>);

        impl<'a> $name<'a> {
            /// The names.
            #[inline]
            pub const fn names(&self) -> GeneralNames<'a> {
                self.0
            }

            /// Broken entries are told one by one elsewhere; here counts that the entries
            /// can be told apart.
            pub(super) fn check(self) -> Result<(), ParseError> {
                self.0.check(MAX_NAMES)
            }
        }

        impl<'a> ExtensionValue<'a> for $name<'a> {
            const KIND: KnownExtension = KnownExtension::$kind;

            #[inline]
            fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
                let names = reader.sequence()?;
                if names.is_empty() {
                    return Err(names.error(Code::Missing));
                }
                Ok(Self(GeneralNames::new(names)))
            }
        }
    };
}

alternative_names! {
    /// The names of the subject: what a host or an address is matched with.
    SubjectAltNames, SubjectAltName
}
alternative_names! {
    /// Other names of the issuer; nothing in a path depends on them.
    IssuerAltNames, IssuerAltName
}
