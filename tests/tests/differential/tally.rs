//! Counts disagreements, and fails where one has no explanation.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;

use notafter_core::chain::Profile;
use notafter_forge::differential::chain::Case;
use notafter_forge::differential::mutants;
use notafter_forge::differential::ours::{self, Opinion};
use notafter_forge::differential::random::Random;
use notafter_forge::differential::triage::{
    self, Comparison, Explained, Judge, Rules, Theirs, describe,
};
use notafter_tests::figure::figure;

/// Kinds of disagreements without an explanation that are shown in full.
const MAX_SHOWN: usize = 12;

/// How often a rule was needed.
#[derive(Clone, Copy, Default)]
struct Count {
    /// Cases with such a disagreement.
    cases: usize,
    /// Those of them where nothing else was wrong.
    alone: usize,
}

#[derive(Default)]
struct Tally {
    both_valid: usize,
    both_invalid: usize,
    skipped: usize,
    only_we_refuse: usize,
    only_they_refuse: usize,
    counts: BTreeMap<&'static str, Count>,
    unexplained: BTreeMap<String, (usize, String)>,
}

impl Tally {
    fn judge(
        &mut self,
        case: &Case,
        opinion: &Opinion,
        theirs: &Theirs,
        rules: &Rules,
        judge: &Judge<'_>,
    ) {
        match triage::compare(case, opinion, theirs, rules, judge) {
            Comparison::BothValid => self.both_valid += 1,
            Comparison::BothInvalid => self.both_invalid += 1,
            Comparison::OnlyTheyRefuse(said, explained) => {
                self.only_they_refuse += 1;
                self.explain(case, opinion, &said, explained);
            }
            Comparison::OnlyWeRefuse(opinion, explained) => {
                self.only_we_refuse += 1;
                self.explain(case, &opinion, &[], explained);
            }
            Comparison::NoVerdict => self.only_we_refuse += 1,
        }
    }

    fn explain(&mut self, case: &Case, opinion: &Opinion, said: &[String], explained: Explained) {
        let wrong = explained.iter().filter_map(|it| it.as_ref().err());
        let mut wrong: Vec<String> = wrong.cloned().collect();
        if explained.is_empty() {
            wrong.push("a refusal without a reason".to_owned());
        }
        if wrong.is_empty() {
            let mut names: Vec<&str> = explained.into_iter().flatten().collect();
            names.sort_unstable();
            names.dedup();
            for name in &names {
                let count = self.counts.entry(name).or_default();
                count.cases += 1;
                count.alone += usize::from(names.len() == 1);
            }
            return;
        }
        wrong.sort_unstable();
        wrong.dedup();
        for kind in wrong {
            let (count, example) = self.unexplained.entry(kind).or_default();
            *count += 1;
            if example.is_empty() {
                *example = describe(case, opinion, said);
            }
        }
    }

    fn add(&mut self, other: Self) {
        self.both_valid += other.both_valid;
        self.both_invalid += other.both_invalid;
        self.skipped += other.skipped;
        self.only_we_refuse += other.only_we_refuse;
        self.only_they_refuse += other.only_they_refuse;
        for (name, count) in other.counts {
            let sum = self.counts.entry(name).or_default();
            sum.cases += count.cases;
            sum.alone += count.alone;
        }
        for (key, (count, text)) in other.unexplained {
            let sum = self.unexplained.entry(key).or_insert((0, text));
            sum.0 += count;
        }
    }

    /// The table of `docs/differential.md`.
    fn table(&self, rules: &Rules) -> String {
        let mut text = format!(
            "both valid {}, both invalid {}, only we refuse {}, only they refuse {}, without a verdict {}\n",
            self.both_valid,
            self.both_invalid,
            self.only_we_refuse,
            self.only_they_refuse,
            self.skipped,
        );
        let mut row = |name: &str, standard: &str, reason: &str| {
            let Count { cases, alone } = self.counts.get(name).copied().unwrap_or_default();
            let _ = writeln!(
                text,
                "| {name} | {reason} | {standard} | {cases} | {alone} |"
            );
        };
        rules
            .ours
            .iter()
            .for_each(|it| row(it.name, it.standard, it.reason));
        rules
            .theirs
            .iter()
            .for_each(|it| row(it.name, it.standard, it.reason));
        text
    }
}

/// Which mutants a run makes.
pub(crate) struct Run {
    /// The one profile by which all are judged, if it is one.
    pub(crate) profile: Option<Profile>,
    pub(crate) seed: u64,
    pub(crate) count: usize,
    /// Whether it is the run that everybody makes, in which every rule has to be needed.
    pub(crate) is_usual: bool,
}

impl Run {
    /// So many, unless the environment says otherwise.
    pub(crate) fn new(count: usize) -> Self {
        const SEED: u64 = 20_261_122;
        let variable = |name: &str| {
            let value = std::env::var(name).ok()?;
            Some(
                value
                    .parse::<u64>()
                    .unwrap_or_else(|_| panic!("{name} is a number")),
            )
        };
        let (seed, chosen) = (
            variable("NOTAFTER_DIFFERENTIAL_SEED"),
            variable("NOTAFTER_DIFFERENTIAL_COUNT"),
        );
        Self {
            profile: None,
            seed: seed.unwrap_or(SEED),
            count: chosen.map_or(count, |it| usize::try_from(it).expect("a number of cases")),
            is_usual: seed.is_none() && chosen.is_none() && crate::seeds::is_whole(),
        }
    }
}

/// Puts every case to both, on all processors, and fails where a disagreement has no explanation.
pub(crate) fn compare(against: &str, run: &Run, rules: &Rules, judge: &Judge<'_>) {
    let begin = std::time::Instant::now();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let sum = Mutex::new(Tally::default());
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let sum = &sum;
            scope.spawn(move || {
                let mut tally = Tally::default();
                for number in (thread..run.count).step_by(threads) {
                    let random = &mut Random::new(run.seed, number);
                    let mut case = mutants::case(crate::seeds::seeds(), random);
                    case.story.insert(0, format!("case {number}"));
                    case.profile = run.profile.unwrap_or(case.profile);
                    match (ours::opinion(&case), judge(&case)) {
                        (Some(opinion), Some(theirs)) => {
                            tally.judge(&case, &opinion, &theirs, rules, judge);
                        }
                        _ => tally.skipped += 1,
                    }
                }
                sum.lock().expect("no thread has failed").add(tally);
            });
        }
    });
    let tally = sum.into_inner().expect("no thread has failed");
    let Run { seed, count, .. } = run;
    let seconds = begin.elapsed().as_secs();
    figure(&format!(
        "differential against {against}: {count} chains, seed {seed}, {seconds} s\n{}",
        tally.table(rules)
    ));

    if !tally.unexplained.is_empty() {
        let mut kinds: Vec<_> = tally.unexplained.into_iter().collect();
        kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        let mut text = String::new();
        for (kind, (count, _)) in &kinds {
            let _ = writeln!(text, "{count} x {kind}");
        }
        for (kind, (_, example)) in kinds.iter().take(MAX_SHOWN) {
            let _ = writeln!(text, "\n=== {kind}\n{example}");
        }
        panic!("disagreements without an explanation (seed {seed}):\n{text}");
    }
    assert!(tally.both_valid > count / 20, "few valid chains say little");
    if run.is_usual {
        let names = rules.ours.iter().map(|it| it.name);
        let names = names.chain(rules.theirs.iter().map(|it| it.name));
        let idle: Vec<_> = names
            .filter(|it| !tally.counts.contains_key(it) && !rules.seldom.contains(it))
            .collect();
        assert!(
            idle.is_empty(),
            "rules that explain nothing any more: {idle:?}"
        );
    }
}
