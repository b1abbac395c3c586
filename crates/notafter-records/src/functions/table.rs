//! The table of all functions: what each language has to have, and how JSON reaches them.

/// Makes, of the list of functions, [`FUNCTIONS`](super::FUNCTIONS), `call`, `call_with` and `ask` of it: so that a
/// function is either everywhere or nowhere.
///
/// - `plain` functions take a request;
/// - `judging` ones a validator and a request;
/// - `asking` ones ask servers: a validator, a request and a wish to stop, and they are asynchronous.
macro_rules! functions {
    (
        plain { $($plain:ident($plain_request:ty) -> $plain_result:ty;)* }
        judging { $($judging:ident($judging_request:ty) -> $judging_result:ty;)* }
        asking { $($asking:ident($asking_request:ty) -> $asking_result:ty;)* }
    ) => {
        /// Every function, in the order of the documentation.
        pub const FUNCTIONS: &[Function] = &[
            $(Function { name: stringify!($plain), kind: FunctionKind::Plain },)*
            $(Function { name: stringify!($judging), kind: FunctionKind::Judging },)*
            $(Function { name: stringify!($asking), kind: FunctionKind::Asking },)*
        ];

        /// What each function takes and gives, for the generators.
        #[cfg(feature = "schema")]
        pub fn signatures(generator: &mut schemars::SchemaGenerator) -> Vec<Signature> {
            vec![
                $(Signature {
                    name: stringify!($plain),
                    request: generator.subschema_for::<$plain_request>(),
                    result: generator.subschema_for::<$plain_result>(),
                },)*
                $(Signature {
                    name: stringify!($judging),
                    request: generator.subschema_for::<$judging_request>(),
                    result: generator.subschema_for::<$judging_result>(),
                },)*
                $(Signature {
                    name: stringify!($asking),
                    request: generator.subschema_for::<$asking_request>(),
                    result: generator.subschema_for::<$asking_result>(),
                },)*
            ]
        }

        fn answer(function: &str, request: &str, validator: Option<&Validator>) -> Result<String, NotAfterError> {
            match function {
                $(stringify!($plain) => {
                    let answer: $plain_result = $plain(parsed::<$plain_request>(request)?)?;
                    written(&answer)
                })*
                $(stringify!($judging) => {
                    let standard;
                    let validator = match validator {
                        Some(validator) => validator,
                        None => {
                            standard = Validator::standard();
                            &standard
                        }
                    };
                    let answer: $judging_result =
                        validator.$judging(parsed::<$judging_request>(request)?)?;
                    written(&answer)
                })*
                other => Err(NotAfterError::unknown_function(other)),
            }
        }

        async fn asked(
            function: &str,
            request: &str,
            validator: Arc<Validator>,
            cancellation: Arc<CancelHandle>,
        ) -> Result<String, NotAfterError> {
            match function {
                $(stringify!($asking) => {
                    let request = parsed::<$asking_request>(request)?;
                    let answer: $asking_result = validator.$asking(request, Some(cancellation)).await?;
                    written(&answer)
                })*
                other => Err(NotAfterError::unknown_function(other)),
            }
        }
    };
}

pub(crate) use functions;
