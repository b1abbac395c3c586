//! Where in a file each mutant belongs: which text is to be chosen at run time.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::LineColumn;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::mutant::{Genre, Mutant, Position};

/// What is to be done to the text of a file so that a running program can choose its mutants.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Expressions that another text can stand for, by their ranges in the file.
    pub(super) choices: BTreeMap<(usize, usize), Vec<Alternative>>,
    /// What a function gives before its first statement, by the place of that statement.
    pub(super) returns: BTreeMap<usize, Vec<Alternative>>,
    /// Arms without a guard that can be passed over, by the end of their patterns.
    pub(super) arms: BTreeMap<usize, Vec<usize>>,
    /// Words that go: the `const` of functions.
    pub(super) dropped: BTreeSet<(usize, usize)>,
    /// The functions that hold mutants, by their ranges.
    pub(super) functions: Vec<Range<usize>>,
    /// The mutants that found their place.
    pub(super) placed: BTreeSet<usize>,
}

/// What a mutant has instead.
#[derive(Clone, Debug)]
pub(super) struct Alternative {
    pub(super) id: usize,
    pub(super) text: String,
}

/// Finds the places of these mutants, all of this file. A function whose name is in
/// `constant` stays `const`, and what is in it has no place.
pub(super) fn find<'a>(
    text: &'a str,
    file: &syn::File,
    mutants: &[&'a Mutant],
    constant: &BTreeSet<String>,
) -> Places {
    let mut by_start: BTreeMap<Position, Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants {
        by_start.entry(mutant.start).or_default().push(mutant);
    }
    let mut finder = Finder {
        text,
        by_start,
        constant,
        fixed: 0,
        anchor: None,
        places: Places::default(),
    };
    finder.visit_file(file);
    finder.places
}

struct Finder<'a> {
    text: &'a str,
    by_start: BTreeMap<Position, Vec<&'a Mutant>>,
    constant: &'a BTreeSet<String>,
    /// How many constants, statics and functions that stay `const` are around.
    fixed: usize,
    /// The whole of the operators that are being visited, down to parentheses. The other text
    /// replaces all of it: a changed operator may bind more or less tightly.
    anchor: Option<Range<usize>>,
    places: Places,
}

impl Finder<'_> {
    /// The mutants of this genre that begin here.
    fn at(&self, start: LineColumn, genre: Genre) -> Vec<Mutant> {
        if self.fixed > 0 {
            return Vec::new();
        }
        let position = Position {
            line: start.line,
            column: start.column + 1,
        };
        let found = self.by_start.get(&position).into_iter().flatten();
        found
            .filter(|mutant| mutant.genre == genre)
            .map(|mutant| (*mutant).clone())
            .collect()
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// `whole` with `part` of it replaced.
    fn replaced(&self, whole: &Range<usize>, part: &Range<usize>, by: &str) -> String {
        let before = self.slice(whole.start..part.start);
        let after = self.slice(part.end..whole.end);
        format!("{before}{by}{after}")
    }

    fn choose(&mut self, range: &Range<usize>, id: usize, text: String) {
        let choices = &mut self.places.choices;
        let alternatives = choices.entry((range.start, range.end)).or_default();
        alternatives.push(Alternative { id, text });
        self.places.placed.insert(id);
    }

    /// What stands in parentheses, in a call, in a closure: operators begin anew.
    fn within(&mut self, anchor: Option<Range<usize>>, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.anchor, anchor);
        visit(self);
        self.anchor = before;
    }

    fn fixed(&mut self, visit: impl FnOnce(&mut Self)) {
        self.fixed += 1;
        visit(self);
        self.fixed -= 1;
    }

    /// One operator, of these mutants, in the anchor.
    fn operator(&mut self, operator: proc_macro2::Span, genre: Genre) {
        let Some(anchor) = self.anchor.clone() else {
            return;
        };
        let part = operator.byte_range();
        for mutant in self.at(operator.start(), genre) {
            let text = self.replaced(&anchor, &part, &mutant.replacement);
            self.choose(&anchor, mutant.id, text);
        }
    }

    /// A function: its values, its `const`, and what is in it.
    fn function(
        &mut self,
        signature: &syn::Signature,
        whole: Range<usize>,
        block: &syn::Block,
        visit: impl FnOnce(&mut Self),
    ) {
        if signature.constness.is_some() && self.constant.contains(&signature.ident.to_string()) {
            return self.fixed(|it| it.within(None, visit));
        }
        if let Some(word) = signature.constness {
            let word = word.span().byte_range();
            self.places.dropped.insert((word.start, word.end));
        }
        self.places.functions.push(whole);
        if let Some(first) = block.stmts.first() {
            let at = first.span().byte_range().start;
            for mutant in self.at(first.span().start(), Genre::Value) {
                let returns = self.places.returns.entry(at).or_default();
                returns.push(Alternative {
                    id: mutant.id,
                    text: mutant.replacement,
                });
                self.places.placed.insert(mutant.id);
            }
        }
        self.within(None, visit);
    }

    /// An arm that can be passed over, and a guard that can always hold or never.
    fn arm(&mut self, arm: &syn::Arm) {
        let gone = self.at(arm.span().start(), Genre::Arm);
        let Some((_, guard)) = &arm.guard else {
            let at = arm.pat.span().byte_range().end;
            for mutant in gone {
                self.places.arms.entry(at).or_default().push(mutant.id);
                self.places.placed.insert(mutant.id);
            }
            return;
        };
        if has_let(guard) {
            return;
        }
        let range = guard.span().byte_range();
        for mutant in gone {
            self.choose(&range, mutant.id, "false".to_owned());
        }
        for mutant in self.at(guard.span().start(), Genre::Guard) {
            self.choose(&range, mutant.id, mutant.replacement);
        }
    }

    /// A value without one of its fields.
    fn fields(&mut self, expression: &syn::ExprStruct) {
        let whole = expression.span().byte_range();
        for pair in expression.fields.pairs() {
            let field = pair.value();
            let mut part = field.span().byte_range();
            if let Some(comma) = pair.punct() {
                part.end = comma.span().byte_range().end;
            }
            for mutant in self.at(field.span().start(), Genre::Field) {
                let text = self.replaced(&whole, &part, &mutant.replacement);
                self.choose(&whole, mutant.id, text);
            }
        }
    }
}

/// Whether a `let` stands in this condition: it cannot be put into parentheses.
fn has_let(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expression: &'ast syn::Expr) {
        let binds = matches!(
            expression,
            syn::Expr::Binary(_) | syn::Expr::Unary(_) | syn::Expr::Cast(_)
        );
        if !binds || has_let(expression) {
            return self.within(None, |it| visit::visit_expr(it, expression));
        }
        let own = expression.span().byte_range();
        let anchor = self.anchor.clone().unwrap_or(own);
        self.within(Some(anchor), |it| visit::visit_expr(it, expression));
    }

    fn visit_expr_binary(&mut self, expression: &'ast syn::ExprBinary) {
        self.operator(expression.op.span(), Genre::Binary);
        visit::visit_expr_binary(self, expression);
    }

    fn visit_expr_unary(&mut self, expression: &'ast syn::ExprUnary) {
        self.operator(expression.op.span(), Genre::Unary);
        visit::visit_expr_unary(self, expression);
    }

    fn visit_expr_struct(&mut self, expression: &'ast syn::ExprStruct) {
        self.fields(expression);
        visit::visit_expr_struct(self, expression);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.arm(arm);
        visit::visit_arm(self, arm);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let whole = item.span().byte_range();
        self.function(&item.sig, whole, &item.block, |it| {
            visit::visit_item_fn(it, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let whole = item.span().byte_range();
        self.function(&item.sig, whole, &item.block, |it| {
            visit::visit_impl_item_fn(it, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            let whole = item.span().byte_range();
            self.function(&item.sig, whole, block, |it| {
                visit::visit_trait_item_fn(it, item);
            });
        }
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.fixed(|it| visit::visit_item_const(it, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.fixed(|it| visit::visit_item_static(it, item));
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.fixed(|it| visit::visit_impl_item_const(it, item));
    }

    fn visit_expr_const(&mut self, item: &'ast syn::ExprConst) {
        self.fixed(|it| visit::visit_expr_const(it, item));
    }

    fn visit_type_array(&mut self, item: &'ast syn::TypeArray) {
        self.fixed(|it| visit::visit_type_array(it, item));
    }

    fn visit_expr_repeat(&mut self, item: &'ast syn::ExprRepeat) {
        self.visit_expr(&item.expr);
        self.fixed(|it| it.visit_expr(&item.len));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.fixed(|it| visit::visit_item_enum(it, item));
    }
}
