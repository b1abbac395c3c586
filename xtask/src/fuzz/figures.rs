//! What libFuzzer says of a run, as a row of the table in docs/fuzzing.md.

use std::fs;
use std::path::Path;

/// The head of the table.
pub(crate) const HEAD: &str = "\
| target | seconds | executions | per second | cov | ft | corpus in memory | slowest input | most memory | finds |
|---|---|---|---|---|---|---|---|---|---|";

/// Figures of one run of one target; what libFuzzer did not come to say is 0 or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) executions: u64,
    seconds: u64,
    per_second: u64,
    /// Edges reached.
    edges: u64,
    /// Features reached: edges by how often they were passed, and the like.
    features: u64,
    /// Inputs and their size, as libFuzzer writes them: `1652/1180Kb`.
    corpus: String,
    slowest_seconds: u64,
    most_megabytes: u64,
}

/// The figures in this log.
pub(crate) fn read(log: &Path) -> Figures {
    let said = fs::read(log).unwrap_or_default();
    Figures::of(&String::from_utf8_lossy(&said))
}

impl Figures {
    fn of(log: &str) -> Self {
        let mut figures = Self::default();
        for line in log.lines() {
            let mut words = line.split_whitespace();
            match words.next() {
                // `#1234  NEW  cov: 5 ft: 6 corp: 7/8b exec/s: ...`, and `DONE` at the end.
                Some(first) if first.starts_with('#') => figures.take_progress(words),
                // `Done 1234 runs in 21 second(s)`
                Some("Done") => {
                    let mut numbers = words.filter_map(|word| word.parse().ok());
                    figures.executions = numbers.next().unwrap_or(figures.executions);
                    figures.seconds = numbers.next().unwrap_or(figures.seconds);
                }
                Some("stat::number_of_executed_units:") => figures.executions = number(words),
                Some("stat::average_exec_per_sec:") => figures.per_second = number(words),
                Some("stat::slowest_unit_time_sec:") => figures.slowest_seconds = number(words),
                Some("stat::peak_rss_mb:") => figures.most_megabytes = number(words),
                _ => {}
            }
        }
        figures
    }

    fn take_progress<'a>(&mut self, mut words: impl Iterator<Item = &'a str>) {
        while let Some(word) = words.next() {
            match word {
                "cov:" => self.edges = number(&mut words),
                "ft:" => self.features = number(&mut words),
                "corp:" => words
                    .next()
                    .unwrap_or_default()
                    .clone_into(&mut self.corpus),
                _ => {}
            }
        }
    }

    /// A row for [`HEAD`].
    pub(crate) fn row(&self, target: &str, found: bool) -> String {
        let finds = if found { "**1**" } else { "none" };
        let slowest = match self.slowest_seconds {
            0 => "under 1 s".to_owned(),
            seconds => format!("{seconds} s"),
        };
        let (inputs, octets) = self.corpus.split_once('/').unwrap_or_default();
        format!(
            "| `{target}` | {} | {} | {} | {} | {} | {inputs} inputs, {octets} | {slowest} | {} MB | {finds} |",
            grouped(self.seconds),
            grouped(self.executions),
            grouped(self.per_second),
            grouped(self.edges),
            grouped(self.features),
            grouped(self.most_megabytes),
        )
    }
}

/// The first word as a number.
fn number<'a>(mut words: impl Iterator<Item = &'a str>) -> u64 {
    let word = words.next();
    word.and_then(|word| word.parse().ok()).unwrap_or_default()
}

/// With a comma between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "\
INFO: Seed: 1
#2\tINITED cov: 10 ft: 11 corp: 1/1b exec/s: 0 rss: 40Mb
#1048576\tpulse  cov: 7951 ft: 19383 corp: 1653/1180Kb lim: 16384 exec/s: 670 rss: 410Mb
#1442987\tDONE   cov: 7952 ft: 19384 corp: 1654/1181Kb lim: 16384 exec/s: 671 rss: 411Mb
Done 1442987 runs in 2161 second(s)
stat::number_of_executed_units: 1442987
stat::average_exec_per_sec:     667
stat::new_units_added:          12
stat::slowest_unit_time_sec:    0
stat::peak_rss_mb:              411
";

    #[test]
    fn a_whole_log_becomes_a_row() {
        assert_eq!(
            Figures::of(LOG).row("names", false),
            "| `names` | 2,161 | 1,442,987 | 667 | 7,952 | 19,384 | 1654 inputs, 1181Kb | under 1 s | 411 MB | none |"
        );
    }

    #[test]
    fn a_log_that_ends_early_keeps_what_it_has() {
        let lines: Vec<&str> = LOG.lines().take(3).collect();
        let early = lines.join(
            "
",
        );
        let figures = Figures::of(&early);
        assert_eq!((figures.edges, figures.features), (7951, 19383));
        assert_eq!(figures.executions, 0);
        assert!(figures.row("names", true).ends_with("| **1** |"));
        assert_eq!(Figures::of(""), Figures::default());
    }

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (123_456, "123,456"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }
}
