//! What the sources of `notafter-records` say and no schema does: the order of fields, which of them are flattened,
//! and the words above functions and methods.

use std::collections::BTreeMap;
use std::path::Path;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Field, Ident, ImplItem, Item, Lit, Meta, Token, Type};

/// The crate's sources.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Each struct by its Rust name.
    pub(crate) structs: BTreeMap<String, Vec<SourceField>>,
    /// Each exported free function's first paragraph.
    pub(crate) functions: BTreeMap<String, String>,
    /// Each type's public methods.
    pub(crate) methods: BTreeMap<String, Vec<Method>>,
    /// The first paragraph above each struct.
    pub(crate) abouts: BTreeMap<String, String>,
}

/// A field as it is declared.
#[derive(Debug)]
pub(crate) struct SourceField {
    /// Its name in Rust, which is that in Kotlin and Swift too.
    pub(crate) rust_name: String,
    /// Its name in JSON.
    pub(crate) name: String,
    /// The record whose fields stand in its place.
    pub(crate) flattened: Option<Flattened>,
}

/// A record whose fields are those of the record that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flattened {
    /// Its Rust name.
    pub(crate) record: String,
    /// Whether it may be absent.
    pub(crate) is_optional: bool,
}

/// A method that other languages have.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    /// Its name in Rust.
    pub(crate) name: String,
    /// What it does.
    pub(crate) about: String,
    /// Whether it needs no object.
    pub(crate) is_constructor: bool,
    /// Whether it is asynchronous.
    pub(crate) is_async: bool,
}

impl Source {
    /// Everything under a folder.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut source = Self::default();
        source.read_folder(folder);
        source
    }

    fn read_folder(&mut self, folder: &Path) {
        let entries = std::fs::read_dir(folder).expect("the sources are there");
        let mut paths: Vec<_> = entries
            .map(|it| it.expect("an entry can be read").path())
            .collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.read_folder(&path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source can be read");
                let file = syn::parse_file(&text).expect("a source is Rust");
                file.items.into_iter().for_each(|item| self.item(item));
            }
        }
    }

    fn item(&mut self, item: Item) {
        match item {
            Item::Struct(item) => {
                let fields = item.fields.iter().filter_map(source_field).collect();
                let name = item.ident.to_string();
                self.abouts.insert(name.clone(), about(&item.attrs));
                self.structs.insert(name, fields);
            }
            Item::Macro(item) if item.mac.path.is_ident("request") => {
                let request: Request =
                    syn::parse2(item.mac.tokens).expect("a request is declared as `request!` says");
                let name = request.name.to_string();
                self.abouts.insert(name.clone(), about(&request.attributes));
                self.structs.insert(name, request.fields);
            }
            Item::Fn(item) if item.attrs.iter().any(|it| tokens(it).contains("export")) => {
                let name = item.sig.ident.to_string();
                self.functions.insert(name, about(&item.attrs));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let name = type_name(&item.self_ty).unwrap_or_default();
                let is_exported = item.attrs.iter().any(|it| tokens(it).contains("export"));
                if is_exported {
                    let methods = item.items.iter().filter_map(method);
                    self.methods.entry(name).or_default().extend(methods);
                }
            }
            _ => {}
        }
    }
}

/// What `request!` takes.
struct Request {
    attributes: Vec<Attribute>,
    name: Ident,
    fields: Vec<SourceField>,
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let body;
        syn::braced!(body in input);
        let mut fields = Vec::new();
        while !body.is_empty() {
            body.parse::<Ident>()?;
            let part;
            syn::braced!(part in body);
            let part = Punctuated::<Field, Token![,]>::parse_terminated_with(&part, |it| {
                Field::parse_named(it)
            })?;
            fields.extend(part.iter().filter_map(source_field));
        }
        Ok(Self {
            attributes,
            name,
            fields,
        })
    }
}

fn source_field(field: &Field) -> Option<SourceField> {
    let rust_name = field.ident.as_ref()?.to_string();
    let serde: Vec<String> = field
        .attrs
        .iter()
        .filter(|it| it.path().is_ident("serde"))
        .map(tokens)
        .collect();
    let flattened = serde.iter().any(|it| it.contains("flatten")).then(|| {
        let (record, is_optional) = match inner_of_option(&field.ty) {
            Some(inner) => (type_name(inner), true),
            None => (type_name(&field.ty), false),
        };
        Flattened {
            record: record.expect("what is flattened has a name"),
            is_optional,
        }
    });
    let renamed = serde.iter().find_map(|it| {
        let (_, behind) = it.split_once("rename = \"")?;
        Some(behind.split_once('"')?.0.to_owned())
    });
    Some(SourceField {
        name: renamed.unwrap_or_else(|| rust_name.clone()),
        rust_name,
        flattened,
    })
}

fn method(item: &ImplItem) -> Option<Method> {
    let ImplItem::Fn(item) = item else {
        return None;
    };
    matches!(item.vis, syn::Visibility::Public(_)).then(|| Method {
        name: item.sig.ident.to_string(),
        about: about(&item.attrs),
        is_constructor: item.sig.receiver().is_none(),
        is_async: item.sig.asyncness.is_some(),
    })
}

/// The arguments of an attribute as text.
fn tokens(attribute: &Attribute) -> String {
    match &attribute.meta {
        Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    }
}

fn type_name(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

fn inner_of_option(of: &Type) -> Option<&Type> {
    let Type::Path(path) = of else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|it| it.ident == "Option")?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            syn::GenericArgument::Type(inner) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// The first paragraph of a documentation, on one line.
fn about(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|it| match &it.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    let paragraph: Vec<String> = lines.take_while(|it| !it.is_empty()).collect();
    paragraph.join(" ")
}
