//! Which files and lines belong to the product, and which are tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::process::{Failure, Workspace};

/// A file of the product, but for the tests in it.
#[derive(Debug)]
pub(super) struct Product {
    tests: Vec<RangeInclusive<usize>>,
    /// The modules in files of their own that are tests only.
    test_modules: Vec<String>,
}

impl Product {
    /// Reads the text of a file.
    pub(super) fn of(text: &str) -> syn::Result<Self> {
        let file = syn::parse_file(text)?;
        let mut finder = Finder::default();
        finder.visit_file(&file);
        Ok(Self {
            tests: finder.tests,
            test_modules: finder.modules,
        })
    }

    /// Whether the line, from 1 up, is none of a test.
    pub(super) fn has(&self, line: usize) -> bool {
        !self.tests.iter().any(|range| range.contains(&line))
    }

    /// The files below a folder that are not tests only, told from the root of the workspace.
    pub(super) fn files(
        workspace: &Workspace,
        folder: &str,
    ) -> Result<BTreeMap<String, Self>, Failure> {
        let mut files = BTreeMap::new();
        let mut tests = BTreeSet::new();
        collect(&workspace.root, folder, &mut files, &mut tests)?;
        files.retain(|file, _| {
            let parts = file.trim_end_matches(".rs");
            let is_test = |test: &String| {
                let below = parts.strip_prefix(test.as_str());
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            !tests.iter().any(is_test)
        });
        Ok(files)
    }
}

/// Reads all files below a folder, and the paths of modules that are tests only.
fn collect(
    root: &Path,
    folder: &str,
    files: &mut BTreeMap<String, Product>,
    tests: &mut BTreeSet<String>,
) -> Result<(), Failure> {
    let path = root.join(folder);
    let failure = |error| Failure::file(&path, &error);
    for entry in fs::read_dir(&path).map_err(failure)? {
        let entry = entry.map_err(failure)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let told = format!("{folder}/{name}");
        if entry.path().is_dir() {
            collect(root, &told, files, tests)?;
        } else if let Some(stem) = name.strip_suffix(".rs") {
            let text = fs::read_to_string(entry.path()).map_err(failure)?;
            let product = Product::of(&text)
                .map_err(|error| Failure::Unexpected(format!("{told}: {error}")))?;
            let home = if matches!(stem, "mod" | "lib") {
                folder.to_owned()
            } else {
                format!("{folder}/{stem}")
            };
            let modules = product.test_modules.iter();
            tests.extend(modules.map(|module| format!("{home}/{module}")));
            files.insert(told, product);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Finder {
    tests: Vec<RangeInclusive<usize>>,
    modules: Vec<String>,
}

impl Finder {
    /// Takes down what is compiled for tests only; whether it is that.
    fn test(&mut self, attributes: &[syn::Attribute], item: &impl Spanned) -> bool {
        let is_test = attributes.iter().any(is_for_tests);
        if is_test {
            let span = item.span();
            self.tests.push(span.start().line..=span.end().line);
        }
        is_test
    }
}

/// Whether this is `#[cfg(test)]` or `#[test]`.
fn is_for_tests(attribute: &syn::Attribute) -> bool {
    if attribute.path().is_ident("test") {
        return true;
    }
    attribute.path().is_ident("cfg")
        && attribute
            .parse_args::<syn::Path>()
            .is_ok_and(|path| path.is_ident("test"))
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !self.test(&item.attrs, item) {
            visit::visit_item_mod(self, item);
        } else if item.content.is_none() {
            self.modules.push(item.ident.to_string());
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.test(&item.attrs, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !self.test(&item.attrs, item) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.test(&item.attrs, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_told_from_the_product() {
        let text = "\
fn product() {
}
#[cfg(test)]
fn helper() {
}
impl A {
    fn product() {}
    #[cfg(test)]
    fn helper() {}
}
#[cfg(feature = \"x\")]
fn also() {}
#[cfg(test)]
mod near {
    fn t() {}
}
#[cfg(test)]
mod far;
mod own;
";
        let product = Product::of(text).unwrap();
        let lines: Vec<usize> = (1..=19).filter(|line| product.has(*line)).collect();
        assert_eq!(lines, [1, 2, 6, 7, 10, 11, 12, 19]);
        assert_eq!(product.test_modules, ["far"]);
    }

    #[test]
    fn files_of_tests_are_left_out() {
        let files = Product::files(&Workspace::find(false), "crates/notafter/src/fetch").unwrap();
        assert!(files.contains_key("crates/notafter/src/fetch/network.rs"));
        assert!(files.contains_key("crates/notafter/src/fetch/probe/mod.rs"));
        let tests = "crates/notafter/src/fetch/probe/tests";
        assert!(!files.keys().any(|file| file.starts_with(tests)));
    }
}
