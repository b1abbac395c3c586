//! Every limit and default that is a public constant, with its value and reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use notafter_tests::conformance::workspace;
use syn::{BinOp, Expr, ExprLit, Item, Lit, Visibility};

use crate::source::{about, file};
use crate::table::{code, markdown};

/// Where constants are, and what they are limits of. Those of expiry are settings, which have a page of their own.
const PLACES: &[(&str, &str)] = &[
    ("crates/notafter-core/src/limits.rs", "Reading"),
    ("crates/notafter-core/src/chain", "Validation"),
    ("crates/notafter/src/fetch", "Fetching and scanning"),
    ("crates/notafter-records/src", "Records and functions"),
];

/// A value of a constant.
#[derive(Clone, Copy)]
enum Value {
    Number(u128),
    Milliseconds(u128),
    None,
}

/// A constant as its source has it.
struct Constant {
    name: String,
    value: Expr,
    about: String,
    is_public: bool,
}

pub(crate) fn tables() -> String {
    let places = PLACES.iter().map(|(path, heading)| {
        let mut constants = Vec::new();
        for source in sources(&workspace().join(path)) {
            collect(&source, &mut constants);
        }
        (heading, constants)
    });
    let places: Vec<_> = places.collect();
    let all = places.iter().flat_map(|(_, constants)| constants);
    let values: BTreeMap<&str, &Expr> = all.map(|it| (it.name.as_str(), &it.value)).collect();
    let mut text = String::new();
    for (heading, constants) in &places {
        let public = constants.iter().filter(|it| it.is_public);
        let rows = public.map(|it| {
            let value = evaluated(&it.value, &values);
            vec![code(&it.name), shown(value), it.about.replace('\n', " ")]
        });
        let table = markdown(&["constant", "value", "what, and why so much"], rows);
        text.extend(["\n### ", heading, "\n\n", &table]);
    }
    text + "\n"
}

/// A source, or those in a folder, in order.
fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).expect("the sources are there");
    let mut paths: Vec<PathBuf> = entries
        .map(|it| it.expect("an entry can be read").path())
        .collect();
    paths.sort();
    let sources = paths.iter().flat_map(|path| {
        let is_tests = path.ends_with("tests");
        let is_source = path.extension().is_some_and(|it| it == "rs");
        match path.is_dir() {
            true if !is_tests => sources(path),
            false if is_source => vec![path.clone()],
            _ => Vec::new(),
        }
    });
    sources.collect()
}

fn collect(source: &Path, constants: &mut Vec<Constant>) {
    let path = source.to_str().expect("a path in UTF-8");
    for item in file(path).items {
        let Item::Const(item) = item else { continue };
        let name = item.ident.to_string();
        let is_limit = name.starts_with("MAX_")
            || name.starts_with("DEFAULT_")
            || source.ends_with("limits.rs");
        // Ports are in no order of magnitude.
        let is_limit = is_limit && !name.ends_with("_PORT");
        constants.push(Constant {
            is_public: is_limit && matches!(item.vis, Visibility::Public(_)),
            about: about(&item.attrs),
            value: *item.expr,
            name,
        });
    }
}

fn evaluated(expression: &Expr, constants: &BTreeMap<&str, &Expr>) -> Value {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => Value::Number(number.base10_parse().expect("a number")),
        Expr::Paren(it) => evaluated(&it.expr, constants),
        Expr::Cast(it) => evaluated(&it.expr, constants),
        Expr::Binary(it) => {
            let number = |of: &Expr| match evaluated(of, constants) {
                Value::Number(number) => number,
                _ => panic!("no number"),
            };
            let (left, right) = (number(&it.left), number(&it.right));
            Value::Number(match it.op {
                BinOp::Mul(_) => left * right,
                BinOp::Add(_) => left + right,
                BinOp::Sub(_) => left - right,
                BinOp::Div(_) => left / right,
                BinOp::Shl(_) => left << right,
                _ => panic!("an operator that no limit had"),
            })
        }
        Expr::Call(it) => {
            let Expr::Path(function) = &*it.func else {
                panic!("a function without a name");
            };
            let name = function.path.segments.last().expect("a name");
            let argument = it.args.first().expect("an argument");
            let Value::Number(number) = evaluated(argument, constants) else {
                panic!("no number");
            };
            Value::Milliseconds(match name.ident.to_string().as_str() {
                "from_secs" => number * 1000,
                "from_millis" => number,
                other => panic!("{other} is no function of limits"),
            })
        }
        Expr::Path(it) if it.path.is_ident("None") => Value::None,
        Expr::Path(it) => {
            let name = it.path.segments.last().expect("a name").ident.to_string();
            let of = constants.get(name.as_str());
            evaluated(of.unwrap_or_else(|| panic!("no {name}")), constants)
        }
        _ => panic!("a value that no limit had"),
    }
}

/// A value with commas between thousands.
fn shown(value: Value) -> String {
    let number = match value {
        Value::None => return "none".to_owned(),
        Value::Number(number) => number,
        Value::Milliseconds(time) if time % 1000 == 0 => {
            return format!("{} s", thousands(time / 1000));
        }
        Value::Milliseconds(time) => return format!("{time} ms"),
    };
    thousands(number)
}

fn thousands(number: u128) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
