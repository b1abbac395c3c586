//! Which functions have to stay `const`, because a constant is made of them.
//!
//! A switch asks the environment, which nothing `const` can. So functions with mutants lose the
//! word where nobody needs it. Names decide, not types: a function of the same name stays `const`
//! in vain, and its mutants are tried one by one instead.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// The names of all functions that constants of these files need, directly or not.
pub(super) fn needed<'a>(files: impl IntoIterator<Item = &'a syn::File>) -> BTreeSet<String> {
    let mut collector = Collector::default();
    for file in files {
        collector.visit_file(file);
    }
    closed(collector.wanted, &collector.functions)
}

/// These names and all that the functions of these names call.
fn closed(
    mut wanted: BTreeSet<String>,
    functions: &BTreeMap<String, BTreeSet<String>>,
) -> BTreeSet<String> {
    let mut queue: Vec<String> = wanted.iter().cloned().collect();
    while let Some(name) = queue.pop() {
        for called in functions.get(&name).into_iter().flatten() {
            if wanted.insert(called.clone()) {
                queue.push(called.clone());
            }
        }
    }
    wanted
}

#[derive(Default)]
struct Collector {
    /// What constants call.
    wanted: BTreeSet<String>,
    /// What `const` functions call, by their names.
    functions: BTreeMap<String, BTreeSet<String>>,
    /// How many constants are around.
    constants: usize,
    /// The `const` function that is around.
    function: Option<String>,
}

impl Collector {
    fn calls(&mut self, name: &syn::Ident) {
        let name = name.to_string();
        if self.constants > 0 {
            self.wanted.insert(name);
        } else if let Some(function) = &self.function {
            let called = self.functions.entry(function.clone()).or_default();
            called.insert(name);
        }
    }

    fn constant(&mut self, visit: impl FnOnce(&mut Self)) {
        self.constants += 1;
        visit(self);
        self.constants -= 1;
    }

    fn signature(&mut self, signature: &syn::Signature, visit: impl FnOnce(&mut Self)) {
        let name = signature.constness.map(|_| signature.ident.to_string());
        let before = std::mem::replace(&mut self.function, name);
        visit(self);
        self.function = before;
    }

    /// Words in a macro, any of which may be a call.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => self.calls(&name),
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        // A function may be named without being called, as an argument.
        if let Some(last) = path.segments.last() {
            self.calls(&last.ident);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.calls(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.signature(&item.sig, |it| visit::visit_item_fn(it, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.signature(&item.sig, |it| visit::visit_impl_item_fn(it, item));
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.constant(|it| visit::visit_item_const(it, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.constant(|it| visit::visit_item_static(it, item));
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.constant(|it| visit::visit_impl_item_const(it, item));
    }

    fn visit_expr_const(&mut self, item: &'ast syn::ExprConst) {
        self.constant(|it| visit::visit_expr_const(it, item));
    }

    fn visit_type_array(&mut self, item: &'ast syn::TypeArray) {
        self.constant(|it| visit::visit_type_array(it, item));
    }

    fn visit_expr_repeat(&mut self, item: &'ast syn::ExprRepeat) {
        self.visit_expr(&item.expr);
        self.constant(|it| it.visit_expr(&item.len));
    }

    fn visit_variant(&mut self, item: &'ast syn::Variant) {
        self.constant(|it| visit::visit_variant(it, item));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_constants_call_stays_const_with_what_that_calls() {
        let text = "
            const A: u8 = one();
            static B: [u8; two()] = [C.three(); four()];
            const C: Option<fn()> = Some(five);
            const fn one() -> u8 { six() }
            const fn seven() -> u8 { eight() }
            const fn six() -> u8 { assert!(nine()); 1 }
            fn g() { const { ten() } eleven() }
        ";
        let file = syn::parse_file(text).unwrap();
        let names = needed([&file]);
        for name in ["one", "two", "three", "four", "five", "six", "nine", "ten"] {
            assert!(names.contains(name), "{name}");
        }
        for name in ["seven", "eight", "eleven", "g"] {
            assert!(!names.contains(name), "{name}");
        }
    }
}
