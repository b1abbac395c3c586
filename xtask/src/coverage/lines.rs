//! Counted lines, and the table that is made of them.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::path::Path;

use super::Area;
use super::product::Product;

/// How often each line ran, by its number from 1 up. Lines without code have no number here.
pub(super) type Counts = BTreeMap<usize, u64>;

/// Reads a report in the format of lcov: how often each line of each file ran. Files are told from
/// this root; others are left out.
pub(super) fn read(text: &str, root: &Path) -> BTreeMap<String, Counts> {
    let mut files: BTreeMap<String, Counts> = BTreeMap::new();
    let mut file = None;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            let told = Path::new(path).strip_prefix(root).ok();
            file = told.map(|told| told.to_string_lossy().replace('\\', "/"));
        } else if let (Some(file), Some(counted)) = (&file, line.strip_prefix("DA:")) {
            let mut numbers = counted.split(',').map(str::parse::<u64>);
            if let (Some(Ok(line)), Some(Ok(count))) = (numbers.next(), numbers.next()) {
                let lines = files.entry(file.clone()).or_default();
                if let Ok(line) = usize::try_from(line) {
                    *lines.entry(line).or_default() += count;
                }
            }
        }
    }
    files
}

/// Lines and how many of them were reached.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    lines: usize,
    reached: usize,
}

impl Tally {
    fn percent(self) -> f64 {
        if self.lines == 0 {
            return 100.0;
        }
        // No file has more lines than such a number holds exactly.
        let exact = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        100.0 * exact(self.reached) / exact(self.lines)
    }

    fn add(&mut self, reached: bool) {
        self.lines += 1;
        self.reached += usize::from(reached);
    }
}

/// What was counted, by area and module.
#[derive(Debug, Default)]
pub(super) struct Table {
    modules: BTreeMap<(&'static str, String), Tally>,
    areas: BTreeMap<&'static str, Tally>,
    unreached: BTreeMap<String, Vec<usize>>,
}

impl Table {
    /// Adds a file of an area. A file without counts has no code, or only code that nothing uses.
    pub(super) fn add(
        &mut self,
        area: &Area,
        file: &str,
        product: &Product,
        counts: Option<&Counts>,
    ) {
        let within = file.strip_prefix(area.folder).unwrap_or(file);
        let module = module_of(within, area.depth);
        for (line, count) in counts.into_iter().flatten() {
            if !product.has(*line) {
                continue;
            }
            let reached = *count > 0;
            let key = (area.name, module.clone());
            self.modules.entry(key).or_default().add(reached);
            self.areas.entry(area.name).or_default().add(reached);
            if !reached {
                let lines = self.unreached.entry(file.to_owned()).or_default();
                lines.push(*line);
            }
        }
    }

    /// The share of lines of an area that was reached, in percent.
    pub(super) fn share(&self, area: &Area) -> Option<f64> {
        self.areas.get(area.name).map(|tally| tally.percent())
    }

    /// The lines that were not reached: a line of text for each file.
    pub(super) fn unreached(&self) -> String {
        let files = self.unreached.iter();
        let lines = files.map(|(file, lines)| format!("{file}: {}\n", runs(lines)));
        lines.collect()
    }
}

/// The first names of a path: `chain::check` for `/chain/check/names.rs` and 2.
fn module_of(within: &str, depth: usize) -> String {
    let path = within.trim_start_matches('/').trim_end_matches(".rs");
    let mut names: Vec<&str> = path.split('/').collect();
    if names.last() == Some(&"mod") {
        names.pop();
    }
    names.truncate(depth);
    names.join("::")
}

/// Numbers in order, as `3-5, 9`.
fn runs(numbers: &[usize]) -> String {
    let mut text = String::new();
    let mut numbers = numbers.iter().copied().peekable();
    while let Some(first) = numbers.next() {
        let mut last = first;
        while let Some(next) = numbers.next_if(|next| *next == last + 1) {
            last = next;
        }
        if !text.is_empty() {
            text.push_str(", ");
        }
        // Writing into a string does not fail.
        let _ = if first == last {
            write!(text, "{first}")
        } else {
            write!(text, "{first}-{last}")
        };
    }
    text
}

impl fmt::Display for Table {
    /// In Markdown, as it stands in docs/coverage.md.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("| Area | Module | lines | reached | share |\n|---|---|---:|---:|---:|\n")?;
        for (area, total) in &self.areas {
            let modules = self.modules.iter().filter(|((of, _), _)| of == area);
            for ((_, module), tally) in modules {
                row(f, area, &format!("`{module}`"), *tally)?;
            }
            row(f, area, "**together**", *total)?;
        }
        Ok(())
    }
}

fn row(f: &mut fmt::Formatter<'_>, area: &str, module: &str, tally: Tally) -> fmt::Result {
    let Tally { lines, reached } = tally;
    let percent = tally.percent();
    writeln!(
        f,
        "| {area} | {module} | {lines} | {reached} | {percent:.1} % |"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_and_counted() {
        let report = "SF:/w/a/x/one.rs\nFN:1,f\nDA:1,3\nDA:2,0\nDA:3,0\nDA:5,0\nend_of_record\n\
                      SF:/elsewhere/b.rs\nDA:1,1\nend_of_record\n";
        let counts = read(report, Path::new("/w"));
        assert_eq!(counts.len(), 1);
        let area = Area {
            name: "a",
            folder: "a",
            depth: 1,
        };
        let mut table = Table::default();
        let product = Product::of("fn f() {}").unwrap();
        table.add(&area, "a/x/one.rs", &product, counts.get("a/x/one.rs"));
        assert_eq!(table.unreached(), "a/x/one.rs: 2-3, 5\n");
        assert_eq!(table.share(&area), Some(25.0));
        assert_eq!(
            table.to_string(),
            "| Area | Module | lines | reached | share |\n|---|---|---:|---:|---:|\n\
             | a | `x` | 4 | 1 | 25.0 % |\n| a | **together** | 4 | 1 | 25.0 % |\n"
        );
    }

    #[test]
    fn tests_do_not_count() {
        let area = Area {
            name: "a",
            folder: "a",
            depth: 1,
        };
        let product = Product::of("fn f() {}\n#[cfg(test)]\nmod tests {\n fn t() {}\n}\n").unwrap();
        let counts = BTreeMap::from([(1, 0), (4, 7)]);
        let mut table = Table::default();
        table.add(&area, "a/one.rs", &product, Some(&counts));
        assert_eq!(table.share(&area), Some(0.0));
    }

    #[test]
    fn modules_are_the_first_names() {
        assert_eq!(module_of("/chain/check/names.rs", 2), "chain::check");
        assert_eq!(module_of("/chain/mod.rs", 2), "chain");
        assert_eq!(module_of("/chain/check/mod.rs", 1), "chain");
        assert_eq!(module_of("/limits.rs", 2), "limits");
    }
}
