//! What the sources say and no program can ask: the words above codes and constants.

use std::collections::BTreeMap;
use std::fs;

use notafter_tests::conformance::workspace;
use syn::parse::{Parse, ParseStream};
use syn::{
    Arm, Attribute, Expr, ExprLit, Ident, ImplItem, Item, Lit, LitStr, Meta, Pat, Token, Visibility,
};

/// A code as its source has it.
pub(crate) struct Code {
    /// Its stable spelling.
    pub(crate) text: String,
    /// What stands above it.
    pub(crate) about: String,
    /// It in words, where these are always the same.
    pub(crate) sentence: Option<String>,
}

/// A source of the workspace.
pub(crate) fn file(path: &str) -> syn::File {
    let text = fs::read_to_string(workspace().join(path)).expect("the source is there");
    syn::parse_file(&text).expect("a source is Rust")
}

/// The codes of this enumeration, in their order.
pub(crate) fn codes(path: &str, name: &str) -> Vec<Code> {
    let items = file(path).items;
    let declared = items.iter().find_map(|item| match item {
        Item::Macro(item) if item.mac.path.is_ident("sentence_codes") => {
            let codes: Sentences = item.mac.parse_body().expect("codes with sentences");
            (codes.name == name).then_some(codes.codes)
        }
        _ => None,
    });
    declared.unwrap_or_else(|| spelled(&items, name))
}

/// Those of an enumeration that says its spellings and sentences in functions.
fn spelled(items: &[Item], name: &str) -> Vec<Code> {
    let mut texts = BTreeMap::new();
    let mut sentences = BTreeMap::new();
    for item in items {
        let Item::Impl(item) = item else { continue };
        let is_of = matches!(&*item.self_ty, syn::Type::Path(it) if it.path.is_ident(name));
        if !is_of || item.trait_.is_some() {
            continue;
        }
        for function in &item.items {
            let ImplItem::Fn(function) = function else {
                continue;
            };
            let said = function.block.stmts.first();
            let Some(syn::Stmt::Expr(Expr::Match(said), _)) = said else {
                continue;
            };
            let kept = match function.sig.ident.to_string().as_str() {
                "as_str" | "code" => &mut texts,
                "sentence" => &mut sentences,
                _ => continue,
            };
            for arm in &said.arms {
                if let Some(text) = literal(arm) {
                    kept.extend(variants(&arm.pat).into_iter().map(|it| (it, text.clone())));
                }
            }
        }
    }
    let declared = items.iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == name => Some(&item.variants),
        _ => None,
    });
    let variants = declared.unwrap_or_else(|| panic!("there is no {name}"));
    let codes = variants.iter().map(|variant| {
        let name = variant.ident.to_string();
        Code {
            text: texts.remove(&name).expect("each has a spelling"),
            about: about(&variant.attrs),
            sentence: sentences.remove(&name),
        }
    });
    codes.collect()
}

/// What an arm gives, where that is a text and nothing else.
fn literal(arm: &Arm) -> Option<String> {
    match &*arm.body {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(it, None)] => text(it),
            _ => None,
        },
        it => text(it),
    }
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

fn variants(pattern: &Pat) -> Vec<String> {
    let last = |path: &syn::Path| path.segments.last().map(|it| it.ident.to_string());
    match pattern {
        Pat::Or(it) => it.cases.iter().flat_map(variants).collect(),
        Pat::Path(it) => last(&it.path).into_iter().collect(),
        Pat::Struct(it) => last(&it.path).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What `sentence_codes!` takes.
struct Sentences {
    name: Ident,
    codes: Vec<Code>,
}

impl Parse for Sentences {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let body;
        syn::braced!(body in input);
        let mut codes = Vec::new();
        while !body.is_empty() {
            let attributes = body.call(Attribute::parse_outer)?;
            body.parse::<Ident>()?;
            body.parse::<Token![=]>()?;
            let text = body.parse::<LitStr>()?.value();
            body.parse::<Token![,]>()?;
            let sentence = Some(body.parse::<LitStr>()?.value());
            body.parse::<Token![;]>()?;
            let about = about(&attributes);
            codes.push(Code {
                text,
                about,
                sentence,
            });
        }
        Ok(Self { name, codes })
    }
}

/// The words above something, a line for each paragraph, without links.
pub(crate) fn about(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes {
        let Meta::NameValue(pair) = &attribute.meta else {
            continue;
        };
        let Expr::Lit(ExprLit {
            lit: Lit::Str(line),
            ..
        }) = &pair.value
        else {
            continue;
        };
        if !pair.path.is_ident("doc") {
            continue;
        }
        let line = line.value();
        let line = line.trim();
        let is_new = text.is_empty() || text.ends_with('\n');
        match line {
            "" => text.push('\n'),
            _ if is_new => text.push_str(line),
            _ => text.extend([" ", line]),
        }
    }
    unlinked(&text)
}

/// A text in which ``[`X`](path)`` is `` `X` `` and `[words](path)` is words.
fn unlinked(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((inner, behind)) = behind.split_once(']') else {
            plain.push('[');
            rest = behind;
            continue;
        };
        plain.push_str(inner);
        let link = behind.strip_prefix('(');
        rest = link
            .and_then(|it| Some(it.split_once(')')?.1))
            .unwrap_or(behind);
    }
    plain + rest
}
