//! How requests are declared.

/// Declares a request: a record that is given to a function. Fields under `needs` have to be there, those under
/// `may` are as if nothing had been said. A field that is not known is refused: it is a slip of somebody who meant
/// another.
///
/// New fields are always under `may`, so that neither `new` nor JSON of before breaks.
macro_rules! request {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            needs { $($(#[$needed_about:meta])* $needed:ident: $needed_type:ty,)* }
            may { $($(#[$optional_about:meta])* $optional:ident: $optional_type:ty,)* }
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$needed_about])* pub $needed: $needed_type,)*
            $(
                $(#[$optional_about])*
                #[serde(default)]
                #[cfg_attr(feature = "uniffi", uniffi(default))]
                pub $optional: $optional_type,
            )*
        }

        impl $name {
            /// A request with what it needs, and nothing said of the rest.
            #[allow(
                clippy::new_without_default,
                reason = "some need nothing, and most something"
            )]
            pub fn new($($needed: $needed_type),*) -> Self {
                Self {
                    $($needed,)*
                    $($optional: Default::default(),)*
                }
            }
        }
    };
}

pub(crate) use request;
