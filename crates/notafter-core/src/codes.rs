//! Codes with a sentence each: an enum that lists its own members, spells them and says them in words.

/// Makes such an enum. Derives and visibility are the caller's.
macro_rules! sentence_codes {
    (
        $(#[$about:meta])*
        $visibility:vis enum $codes:ident {
            $($(#[$doc:meta])* $name:ident = $text:literal, $sentence:literal;)*
        }
    ) => {
        $(#[$about])*
        $visibility enum $codes {
            $($(#[$doc])* $name,)*
        }

        impl $codes {
            /// Every one, in the order of declaration.
            $visibility const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable spelling, the same in every language.
            $visibility const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The same in words.
            $visibility const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)* }
            }
        }
    };
}

pub(crate) use sentence_codes;
