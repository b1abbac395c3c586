//! How many cases of a suite agree, and which do not.

use std::collections::BTreeSet;

use super::Exception;
use crate::conformance::Expected;
use crate::figure::figure;

/// A case with its answer.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The case.
    pub id: String,
    /// What the suite says.
    pub expected: Expected,
    /// What the library says.
    pub verdict: Expected,
    /// Why, where it is not well.
    pub why: String,
}

/// How a suite went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Its name.
    pub suite: String,
    /// Cases with the suite's verdict.
    pub agree: usize,
    /// All cases.
    pub cases: usize,
    /// What is wrong: divergences that are not listed, and listed ones that are none.
    pub faults: Vec<String>,
}

impl Score {
    /// Counts, against the listed exceptions of this suite.
    pub fn of(
        suite: &str,
        answers: impl IntoIterator<Item = Answered>,
        exceptions: &[Exception],
    ) -> Self {
        let mut listed: BTreeSet<&str> = exceptions
            .iter()
            .filter(|it| it.suite == suite)
            .map(|it| it.id.as_str())
            .collect();
        let mut score = Self {
            suite: suite.to_owned(),
            agree: 0,
            cases: 0,
            faults: Vec::new(),
        };
        for answer in answers {
            let id = &answer.id;
            let is_listed = listed.remove(id.as_str());
            score.cases += 1;
            if answer.verdict == answer.expected {
                score.agree += 1;
                if is_listed {
                    score
                        .faults
                        .push(format!("{id} agrees: take it off the list of exceptions"));
                }
            } else if !is_listed {
                score.faults.push(format!(
                    "{id}: {:?} was expected, and here it is {:?}: {}",
                    answer.expected, answer.verdict, answer.why
                ));
            }
        }
        let unknown = listed.into_iter();
        score
            .faults
            .extend(unknown.map(|id| format!("{id} is an exception, and no case")));
        score
    }

    /// Says the figure.
    #[must_use]
    pub fn told(self) -> Self {
        let Self {
            suite,
            agree,
            cases,
            ..
        } = &self;
        figure(&format!("{suite}: {agree} of {cases} agree"));
        self
    }

    /// Holds that the suite had so many cases, and that every one went as it should.
    ///
    /// # Panics
    ///
    /// Where that is not so, with everything that is wrong.
    pub fn assert_whole(&self, cases: usize) {
        assert_eq!(self.cases, cases, "cases of {}", self.suite);
        let faults = self.faults.join("\n  ");
        assert!(self.faults.is_empty(), "{}:\n  {faults}", self.suite);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(id: &str, expected: Expected, verdict: Expected) -> Answered {
        Answered {
            id: id.to_owned(),
            expected,
            verdict,
            why: "0 expired".to_owned(),
        }
    }

    fn exception(suite: &str, id: &str) -> Exception {
        Exception {
            suite: suite.to_owned(),
            id: id.to_owned(),
            standard: "RFC 5280 section 6.1".to_owned(),
            text: "words".to_owned(),
            reason: "reason".to_owned(),
        }
    }

    use Expected::{Accept, Reject};

    #[test]
    fn an_unlisted_divergence_is_a_fault() {
        let answers = [answered("a", Accept, Accept), answered("b", Accept, Reject)];
        let score = Score::of("s", answers, &[exception("another", "b")]);
        assert_eq!((score.agree, score.cases), (1, 2));
        assert_eq!(
            score.faults,
            ["b: Accept was expected, and here it is Reject: 0 expired"]
        );
    }

    #[test]
    fn an_exception_has_to_keep_diverging() {
        let list = [exception("s", "a")];
        let score = Score::of("s", [answered("a", Reject, Accept)], &list);
        assert_eq!((score.agree, score.faults.len()), (0, 0));
        score.assert_whole(1);
        let score = Score::of("s", [answered("a", Reject, Reject)], &list);
        assert_eq!(score.agree, 1);
        assert!(score.faults[0].contains("take it off"));
        let score = Score::of("s", [], &list);
        assert!(score.faults[0].contains("no case"));
    }

    #[test]
    #[should_panic(expected = "take it off")]
    fn faults_fail() {
        let list = [exception("s", "a")];
        Score::of("s", [answered("a", Reject, Reject)], &list).assert_whole(1);
    }

    #[test]
    #[should_panic(expected = "cases of s")]
    fn missing_cases_fail() {
        Score::of("s", [], &[]).assert_whole(1);
    }

    #[test]
    fn every_listed_exception_has_its_reason() {
        for it in Exception::all() {
            let texts = [&it.suite, &it.id, &it.standard, &it.text, &it.reason];
            assert!(texts.iter().all(|text| !text.trim().is_empty()), "{it:?}");
        }
    }
}
