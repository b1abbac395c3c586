//! A file rewritten so that one build holds all its mutants, and a running program chooses one.
//!
//! `a < b` becomes `(if on(7) {a > b} else if on(8) {a == b} else {a < b})`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::mutant::Mutant;
use super::place::{self, Alternative, Places};

/// The module that a package with switches gets, in the root of its crate.
pub(super) const MODULE: &str = "mutant_switch";

/// The variable that chooses a mutant by its number.
pub(super) const CHOSEN_VARIABLE: &str = "NOTAFTER_MUTANT";

/// The variable that names the file into which a program writes which mutants it reaches.
pub(super) const TRACE_VARIABLE: &str = "NOTAFTER_MUTANT_TRACE";

/// The text of [`MODULE`]: whether a mutant is the chosen one, and a record of what is reached, for
/// each thread once, since the harness names the thread of a test after it.
pub(super) const MODULE_TEXT: &str = r#"
#[doc(hidden)]
#[allow(missing_docs, clippy::all, clippy::pedantic)]
pub mod mutant_switch {
    use std::cell::RefCell;
    use std::fs::{File, OpenOptions};
    use std::io::Write as _;
    use std::sync::LazyLock;

    static CHOSEN: LazyLock<usize> = LazyLock::new(|| {
        let value = std::env::var("NOTAFTER_MUTANT").ok();
        value.and_then(|text| text.parse().ok()).unwrap_or(0)
    });

    static TRACE: LazyLock<Option<File>> = LazyLock::new(|| {
        let path = std::env::var_os("NOTAFTER_MUTANT_TRACE")?;
        OpenOptions::new().create(true).append(true).open(path).ok()
    });

    thread_local! {
        static SEEN: RefCell<Vec<bool>> = const { RefCell::new(Vec::new()) };
    }

    pub fn on(id: usize) -> bool {
        if let Some(file) = TRACE.as_ref() {
            let _ = SEEN.try_with(|seen| {
                let Ok(mut seen) = seen.try_borrow_mut() else { return };
                if seen.len() <= id {
                    seen.resize(id + 1, false);
                }
                if let Some(entry) = seen.get_mut(id) {
                    if !std::mem::replace(entry, true) {
                        let thread = std::thread::current();
                        let line = format!("{id}\t{}\n", thread.name().unwrap_or(""));
                        let mut file = file;
                        let _ = file.write_all(line.as_bytes());
                    }
                }
            });
        }
        *CHOSEN == id
    }
}
"#;

/// A file with its switches.
#[derive(Debug)]
pub(super) struct Switched {
    pub(super) text: String,
    /// Where the text of each mutant stands in it.
    pub(super) alternatives: Vec<(Range<usize>, usize)>,
    /// Where each function that may hold mutants stands in it, with those in it.
    pub(super) functions: Vec<(Range<usize>, Vec<usize>)>,
    /// The mutants that have their switch.
    pub(super) placed: BTreeSet<usize>,
}

/// Puts these mutants, all of this file, into its text, but for those in functions that
/// have to stay `const`.
pub(super) fn switch(
    text: &str,
    mutants: &[&Mutant],
    constant: &BTreeSet<String>,
) -> syn::Result<Switched> {
    let file = syn::parse_file(text)?;
    let places = place::find(text, &file, mutants, constant);
    let mut writer = Writer {
        source: text,
        edits: edits(&places),
        out: String::new(),
        alternatives: Vec::new(),
        // Where the original's places went, to find the functions again.
        moved: Vec::new(),
    };
    writer.range(0..text.len(), 0);
    let functions = places.functions.iter().map(|function| {
        let range = writer.moved_to(function.start)..writer.moved_to(function.end);
        let within = writer.alternatives.iter();
        let ids = within
            .filter(|(of, _)| range.start <= of.start && of.end <= range.end)
            .map(|(_, id)| *id)
            .collect();
        (range.clone(), ids)
    });
    Ok(Switched {
        functions: functions.collect(),
        text: writer.out,
        alternatives: writer.alternatives,
        placed: places.placed,
    })
}

/// One thing to do to the text.
enum Edit {
    /// Write this before what stands here.
    Returns(Vec<Alternative>),
    /// Write the condition of an arm here.
    Arm(Vec<usize>),
    /// Let one of these stand for the range.
    Choice(Vec<Alternative>),
    /// Leave the range out.
    Drop,
}

/// All edits in the order in which they are met: from the left, the outer before the inner, and
/// what is written before a place ahead of what begins there.
fn edits(places: &Places) -> Vec<(Range<usize>, Edit)> {
    let mut edits = Vec::new();
    for (at, alternatives) in &places.returns {
        edits.push((*at..*at, Edit::Returns(alternatives.clone())));
    }
    for (at, ids) in &places.arms {
        edits.push((*at..*at, Edit::Arm(ids.clone())));
    }
    for ((start, end), alternatives) in &places.choices {
        edits.push((*start..*end, Edit::Choice(alternatives.clone())));
    }
    for (start, end) in &places.dropped {
        edits.push((*start..*end, Edit::Drop));
    }
    edits.sort_by_key(|(range, _)| {
        let empty = range.is_empty();
        (range.start, !empty, usize::MAX - range.end)
    });
    edits
}

struct Writer<'a> {
    source: &'a str,
    edits: Vec<(Range<usize>, Edit)>,
    out: String,
    alternatives: Vec<(Range<usize>, usize)>,
    moved: Vec<(usize, usize)>,
}

impl Writer<'_> {
    /// Writes a range of the source with its edits, of which the first is `next`; gives the first
    /// edit behind it.
    fn range(&mut self, range: Range<usize>, mut next: usize) -> usize {
        let mut at = range.start;
        while let Some((place, _)) = self.edits.get(next) {
            let place = place.clone();
            if place.start >= range.end {
                break;
            }
            self.copy(at..place.start);
            at = place.end;
            next = self.edit(&place, next);
        }
        self.copy(at..range.end);
        next
    }

    fn edit(&mut self, place: &Range<usize>, index: usize) -> usize {
        let Some((_, edit)) = self.edits.get_mut(index) else {
            return index + 1;
        };
        // Each edit is met once.
        match std::mem::replace(edit, Edit::Drop) {
            Edit::Returns(alternatives) => {
                for alternative in alternatives {
                    self.on("if ", alternative.id);
                    self.out.push_str(" { return ");
                    self.alternative(&alternative);
                    self.out.push_str("; } ");
                }
                index + 1
            }
            Edit::Arm(ids) => {
                self.out.push_str(" if ");
                for (nth, id) in ids.into_iter().enumerate() {
                    self.on(if nth == 0 { "!" } else { " && !" }, id);
                }
                index + 1
            }
            Edit::Choice(alternatives) => {
                self.out.push('(');
                for alternative in alternatives {
                    self.on("if ", alternative.id);
                    self.out.push_str(" {");
                    self.alternative(&alternative);
                    self.out.push_str("} else ");
                }
                self.out.push('{');
                let next = self.range(place.clone(), index + 1);
                self.out.push_str("})");
                next
            }
            Edit::Drop => index + 1,
        }
    }

    fn on(&mut self, before: &str, id: usize) {
        let call = format!("{before}crate::{MODULE}::on({id})");
        self.out.push_str(&call);
    }

    fn alternative(&mut self, alternative: &Alternative) {
        let start = self.out.len();
        self.out.push_str(&alternative.text);
        self.alternatives
            .push((start..self.out.len(), alternative.id));
    }

    fn copy(&mut self, range: Range<usize>) {
        self.moved.push((range.start, self.out.len()));
        self.out
            .push_str(self.source.get(range).unwrap_or_default());
    }

    /// Where a place of the source went.
    fn moved_to(&self, at: usize) -> usize {
        let after = self.moved.partition_point(|(from, _)| *from <= at);
        let before = self.moved.get(after.saturating_sub(1));
        before.map_or(at, |(from, to)| to + at.saturating_sub(*from))
    }
}

#[cfg(test)]
mod tests {
    use super::super::mutant::{Genre, Key, Position};
    use super::*;

    /// Mutants told by the text that goes, its occurrence from 0, and what stands there instead.
    fn mutants(source: &str, wanted: &[(Genre, &str, usize, &str)]) -> Vec<Mutant> {
        let found = wanted
            .iter()
            .enumerate()
            .map(|(index, (genre, gone, nth, by))| {
                let at = source.match_indices(gone).nth(*nth).unwrap().0;
                let before = &source[..at];
                Mutant {
                    id: index + 1,
                    package: "one".to_owned(),
                    file: "one.rs".to_owned(),
                    genre: *genre,
                    returns: String::new(),
                    start: Position {
                        line: before.matches('\n').count() + 1,
                        column: before.rsplit('\n').next().unwrap().chars().count() + 1,
                    },
                    replacement: (*by).to_owned(),
                    name: String::new(),
                    key: Key {
                        file: "one.rs".to_owned(),
                        change: format!("{index}"),
                    },
                }
            });
        found.collect()
    }

    fn switched(source: &str, wanted: &[(Genre, &str, usize, &str)]) -> String {
        let mutants = mutants(source, wanted);
        let all: Vec<&Mutant> = mutants.iter().collect();
        let switched = switch(source, &all, &BTreeSet::new()).unwrap();
        assert_eq!(switched.placed.len(), wanted.len(), "{}", switched.text);
        syn::parse_file(&switched.text).unwrap();
        for (range, id) in &switched.alternatives {
            let found = mutants.iter().find(|mutant| mutant.id == *id).unwrap();
            assert!(switched.text[range.clone()].contains(&found.replacement));
        }
        let short = switched.text.replace("crate::mutant_switch::", "");
        short.replace('\n', " ")
    }

    #[test]
    fn another_operator_replaces_all_that_it_may_bind() {
        assert_eq!(
            switched(
                "fn f() -> bool { a + b * (c - d) < e }",
                &[
                    (Genre::Binary, "<", 0, ">"),
                    (Genre::Binary, "+", 0, "*"),
                    (Genre::Binary, "-", 1, "/"),
                ]
            ),
            "fn f() -> bool { (if on(1) {a + b * (c - d) > e} else if on(2) {a * b * (c - d) < e} else \
             {a + b * ((if on(3) {c / d} else {c - d})) < e}) }"
        );
    }

    #[test]
    fn functions_give_their_value_first_and_are_no_longer_const() {
        assert_eq!(
            switched(
                "const fn é() -> u8 {\n    !x\n}",
                &[
                    (Genre::Value, "!", 0, "1"),
                    (Genre::Unary, "!", 0, ""),
                    (Genre::Value, "!", 0, "0"),
                ]
            ),
            " fn é() -> u8 {     if on(1) { return 1; } if on(3) { return 0; } (if on(2) {x} else {!x}) }"
        );
    }

    #[test]
    fn arms_go_and_guards_hold() {
        assert_eq!(
            switched(
                "fn f() { match x { A(a) => 1, B if y == z => 2, _ => 3 } }",
                &[
                    (Genre::Arm, "A(a)", 0, ""),
                    (Genre::Arm, "B if", 0, ""),
                    (Genre::Guard, "y == z", 0, "true"),
                    (Genre::Guard, "y == z", 0, "false"),
                    (Genre::Binary, "==", 0, "!="),
                ]
            ),
            "fn f() { match x { A(a) if !on(1) => 1, B if (if on(2) {false} else if on(3) {true} \
             else if on(4) {false} else if on(5) {y != z} else {y == z}) => 2, _ => 3 } }"
        );
    }

    #[test]
    fn fields_are_left_to_the_rest() {
        assert_eq!(
            switched(
                "fn f() -> S { S { a: 1, b, ..s } }",
                &[(Genre::Field, "a: 1", 0, ""), (Genre::Field, "b,", 0, "")]
            ),
            "fn f() -> S { (if on(1) {S {  b, ..s }} else if on(2) {S { a: 1,  ..s }} else \
             {S { a: 1, b, ..s }}) }"
        );
    }

    #[test]
    fn conditions_with_let_are_chosen_beside_it() {
        let source = "fn f() { if let Some(a) = b && a == c {} }";
        assert_eq!(
            switched(source, &[(Genre::Binary, "==", 0, "!=")]),
            "fn f() { if let Some(a) = b && (if on(1) {a != c} else {a == c}) {} }"
        );
        let mutants = mutants(source, &[(Genre::Binary, "&&", 0, "||")]);
        let all: Vec<&Mutant> = mutants.iter().collect();
        let unplaced = switch(source, &all, &BTreeSet::new()).unwrap();
        assert!(unplaced.placed.is_empty());
        assert_eq!(unplaced.text, source);
    }

    #[test]
    fn what_is_constant_stays() {
        let source =
            "const A: u8 = 1 + 2; const fn f() -> u8 { 3 + 4 } fn g() -> [u8; 5 + 6] { h }";
        let wanted = &[
            (Genre::Binary, "+", 0, "-"),
            (Genre::Binary, "+", 1, "-"),
            (Genre::Binary, "+", 2, "-"),
        ];
        let mutants = mutants(source, wanted);
        let all: Vec<&Mutant> = mutants.iter().collect();
        let constant = BTreeSet::from(["f".to_owned()]);
        let switched = switch(source, &all, &constant).unwrap();
        assert_eq!(switched.text, source);
        assert!(switched.placed.is_empty());
    }

    #[test]
    fn functions_are_found_again() {
        let source = "fn f() { a < b; } fn g() { c < d; }";
        let mutants = mutants(
            source,
            &[(Genre::Binary, "<", 0, ">"), (Genre::Binary, "<", 1, ">")],
        );
        let all: Vec<&Mutant> = mutants.iter().collect();
        let switched = switch(source, &all, &BTreeSet::new()).unwrap();
        let functions: Vec<_> = switched
            .functions
            .iter()
            .map(|(range, ids)| (&switched.text[range.clone()], ids.clone()))
            .collect();
        assert_eq!(functions.len(), 2);
        assert!(functions[0].0.starts_with("fn f()") && functions[0].0.ends_with('}'));
        assert_eq!(functions[0].1, [1]);
        assert!(functions[1].0.starts_with("fn g()") && functions[1].0.ends_with('}'));
        assert_eq!(functions[1].1, [2]);
    }
}
