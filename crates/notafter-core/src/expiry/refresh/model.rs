//! Whatever happens, and whatever the clock does: properties of states, and how evenly a fleet is spread.

use proptest::prelude::*;

use super::{
    LONGEST_INTERVAL, RefreshOutcome, RefreshPolicy, RefreshPolicyBuilder, RefreshSettings,
    RefreshState,
};
use crate::time::Timestamp;

const START: i64 = 1_795_000_000;

fn instant(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds_saturating(seconds)
}

/// The presets, and whatever else the builder lets pass.
fn policies() -> BoxedStrategy<RefreshPolicy> {
    let times = proptest::collection::vec(
        prop_oneof![1..100_u32, 1..100_000_u32, 1..=LONGEST_INTERVAL],
        6,
    );
    let built = (times, 1..=255_u8, 1..=255_u8).prop_map(|(times, attempts, retry_factor)| {
        let mut times = times;
        times[..3].sort_unstable();
        times[3..].sort_unstable();
        let minimum_gap = times[0].min(times[3]);
        let settings = RefreshSettings {
            minimum_gap,
            interval_min: times[1],
            interval_max: times[2],
            attempts,
            first_retry: times[3],
            retry_factor,
            longest_retry: times[4],
            rest: times[5],
        };
        RefreshPolicyBuilder::from_settings(settings)
            .build()
            .unwrap()
    });
    prop_oneof![
        2 => Just(RefreshPolicy::tracker()),
        1 => Just(RefreshPolicy::frequent()),
        2 => built,
    ]
    .boxed()
}

/// Close together, within years, and anywhere on the calendar with its very ends.
fn instants() -> BoxedStrategy<Timestamp> {
    let (first, last) = (Timestamp::MIN.unix_seconds(), Timestamp::MAX.unix_seconds());
    prop_oneof![
        3 => START..START + 1000,
        4 => START..START + 5_000_000,
        2 => START - 200_000_000..START + 200_000_000,
        1 => first..=last,
        1 => last - 1000..=last,
        1 => first..first + 1000,
    ]
    .prop_map(instant)
    .boxed()
}

/// Any values at all, as if from a file that somebody else wrote; but a live target.
fn states() -> BoxedStrategy<RefreshState> {
    let option = || proptest::option::of(instants());
    let counters = prop_oneof![0..12_u32, any::<u32>(), u32::MAX - 3..=u32::MAX];
    (
        any::<u64>(),
        counters,
        (option(), option(), option(), option()),
        instants(),
    )
        .prop_map(|(seed, failures, (last, success, end, turn), next)| {
            let mut state = RefreshState::new("", next);
            state.seed = seed;
            state.failures = failures;
            state.last_attempt_at = last;
            state.last_success_at = success;
            state.effective_not_after = end;
            state.next_transition_at = turn;
            state
        })
        .boxed()
}

/// What happens between two moments of the caller: its clock moves, and if a look is due, this comes of it.
#[derive(Clone, Debug)]
struct Event {
    /// Nothing: it sleeps until the look is due, and so many seconds more.
    jump: Option<i64>,
    late: i64,
    /// The certificate's remaining seconds and those to its next change, seen from the look; none where it fails.
    found: Option<(i64, Option<i64>)>,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let jump = prop_oneof![
        6 => Just(None),
        2 => (-5_000_i64..5_000).prop_map(Some),
        1 => (-2_000_000_i64..2_000_000).prop_map(Some),
        1 => (-400_000_000_000_i64..400_000_000_000).prop_map(Some),
    ];
    let late = prop_oneof![Just(0), 0..100_i64, 0..1_000_000_i64];
    let left = prop_oneof![
        -10..10_i64,
        -5_000..5_000_i64,
        -1_000_000..10_000_000_i64,
        any::<i64>()
    ];
    let found = prop_oneof![
        3 => Just(None),
        2 => (left.clone(), proptest::option::of(left)).prop_map(Some),
    ];
    let event = (jump, late, found).prop_map(|(jump, late, found)| Event { jump, late, found });
    proptest::collection::vec(event, 1..60)
}

fn outcome(found: Option<(i64, Option<i64>)>, at: Timestamp) -> RefreshOutcome {
    match found {
        Some((left, turn)) => RefreshOutcome::Obtained {
            effective_not_after: at.saturating_add_seconds(left),
            next_transition_at: turn.map(|turn| at.saturating_add_seconds(turn)),
        },
        None => RefreshOutcome::Failed,
    }
}

/// What holds for every state at every instant, whoever wrote it.
fn check_due(
    state: &RefreshState,
    policy: &RefreshPolicy,
    at: Timestamp,
) -> Result<Timestamp, TestCaseError> {
    let gap = i64::from(policy.settings().minimum_gap);
    let due = state.due_at(policy, at);
    prop_assert!(due.is_some(), "a live target always has a next look");
    let due = due.unwrap();
    prop_assert_eq!(state.is_due(policy, at), due <= at);

    prop_assert!(due.seconds_since(at) <= i64::from(policy.longest_wait()));
    // A last look that lies a whole gap ahead was under another clock, and has seen no end that is yet to come.
    let near = state
        .last_attempt_at
        .filter(|last| last.seconds_since(at) < gap);
    if let Some(last) = near {
        prop_assert!(due >= last.saturating_add_seconds(gap), "too close");
    }
    if let Some(end) = state.effective_not_after
        && state
            .last_attempt_at
            .is_none_or(|last| last <= end || last > at)
    {
        let after_gap = near.map_or(Timestamp::MIN, |last| last.saturating_add_seconds(gap));
        let latest = end.saturating_add_seconds(1).max(after_gap);
        prop_assert!(due <= latest, "silent past the end");
    }
    Ok(due)
}

/// What holds for the state after a look.
fn check_step(
    before: &RefreshState,
    after: &RefreshState,
    policy: &RefreshPolicy,
    outcome: RefreshOutcome,
    at: Timestamp,
) -> Result<i64, TestCaseError> {
    let it = policy.settings();
    let next = after.next_attempt_at.unwrap();
    // The calendar's end is no instant that is reached.
    let ends = next == Timestamp::MAX;
    let wait = next.seconds_since(at);
    prop_assert!(ends || wait >= i64::from(it.minimum_gap));
    prop_assert!(wait <= i64::from(policy.longest_wait()));
    prop_assert!(ends || after.due_at(policy, at) == Some(next));
    prop_assert_eq!(after.last_attempt_at, Some(at));
    prop_assert_eq!(after.seed, before.seed);
    match outcome {
        RefreshOutcome::Obtained {
            effective_not_after,
            next_transition_at,
        } => {
            prop_assert_eq!((after.failures, after.staleness(at)), (0, Some(0)));
            prop_assert_eq!(after.effective_not_after, Some(effective_not_after));
            prop_assert_eq!(after.next_transition_at, next_transition_at);
            let longest = i64::from(it.interval_max).max(2 * i64::from(it.minimum_gap));
            prop_assert!(wait <= longest);
        }
        RefreshOutcome::Failed => {
            prop_assert_eq!(after.failures, before.failures.saturating_add(1));
            prop_assert_eq!(after.last_success_at, before.last_success_at);
            prop_assert_eq!(after.effective_not_after, before.effective_not_after);
        }
    }
    Ok(wait)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_history_under_any_clock_keeps_the_rules(
        policy in policies(),
        start in states(),
        first in instants(),
        events in events(),
    ) {
        let it = *policy.settings();
        let mut state = start;
        let mut at = first;
        let mut last_look: Option<Timestamp> = state.last_attempt_at;
        let mut since_rest: Option<u32> = None;
        for event in events {
            let due = check_due(&state, &policy, at)?;
            at = match event.jump {
                Some(jump) => at.saturating_add_seconds(jump),
                None => due.max(at).saturating_add_seconds(event.late),
            };
            check_due(&state, &policy, at)?;
            if !state.is_due(&policy, at) {
                continue;
            }
            if let Some(last) = last_look {
                let close = at.seconds_since(last).abs() < i64::from(it.minimum_gap);
                prop_assert!(!close || at == Timestamp::MAX);
            }
            let outcome = outcome(event.found, at);
            let after = state.step(&policy, outcome, at);
            let wait = check_step(&state, &after, &policy, outcome, at)?;
            if event.found.is_some() {
                since_rest = Some(0);
            } else if let Some(count) = since_rest {
                let count = count + 1;
                prop_assert!(count <= u32::from(it.attempts), "no rest after {count} attempts");
                let ahead = |instant: Option<Timestamp>| instant.is_some_and(|it| it >= at);
                let nothing_ahead = !ahead(after.effective_not_after) && !ahead(after.next_transition_at);
                let ends = after.next_attempt_at == Some(Timestamp::MAX);
                if count == u32::from(it.attempts) {
                    if nothing_ahead && !ends {
                        prop_assert_eq!(wait, i64::from(it.rest));
                    }
                    since_rest = Some(0);
                } else {
                    if nothing_ahead && !ends {
                        prop_assert!(wait <= i64::from(it.longest_retry));
                        prop_assert!(wait >= i64::from(it.first_retry));
                    }
                    since_rest = Some(count);
                }
            }
            last_look = Some(at);
            state = after;
        }
    }

    #[test]
    fn a_caller_in_time_sees_every_end_in_its_first_second(
        policy in policies(),
        target in "[a-z]{1,12}",
        lives in proptest::collection::vec((1..400_i64, 0..3_usize, any::<bool>()), 1..6),
    ) {
        // Each life lasts so many gaps; some of the looks within it fail.
        let gap = i64::from(policy.settings().minimum_gap);
        let mut at = instant(START);
        let mut state = RefreshState::new(&target, at);
        for (gaps, failures, known_turn) in lives {
            let end = at.saturating_add_seconds(gaps * gap);
            let found = RefreshOutcome::Obtained {
                effective_not_after: end,
                next_transition_at: known_turn.then(|| at.saturating_add_seconds(gaps * gap / 3)),
            };
            state = state.step(&policy, found, at);
            let mut looks = 1;
            while at <= end {
                at = state.due_at(&policy, at).unwrap();
                prop_assert!(state.is_due(&policy, at));
                looks += 1;
                let outcome = if looks % 3 < failures { RefreshOutcome::Failed } else { found };
                state = state.step(&policy, outcome, at);
            }
            prop_assert_eq!(at, end.saturating_add_seconds(1));
        }
    }

    #[test]
    fn a_pasted_certificate_is_never_looked_for(
        policy in policies(),
        pasted in instants(),
        at in instants(),
        events in events(),
    ) {
        let mut state = RefreshState::pasted(pasted);
        prop_assert_eq!(state.staleness(at), Some(at.seconds_since(pasted).max(0)));
        for event in events {
            prop_assert!(state.is_pasted() && !state.is_due(&policy, at));
            state = state.step(&policy, outcome(event.found, at), at);
            prop_assert_eq!(state.next_attempt_at, None);
        }
    }
}

#[test]
fn the_nearer_the_end_the_more_often() {
    let policy = RefreshPolicy::tracker();
    let found = |state: &RefreshState, at, end| {
        let found = RefreshOutcome::Obtained {
            effective_not_after: instant(end),
            next_transition_at: None,
        };
        state.step(&policy, found, instant(at))
    };
    // A day of life from second 1 on: halves of what is left, the last look in the first second after it.
    let mut at = START + 1;
    let end = START + 86_400;
    let mut state = RefreshState::new("www.example.com:443", instant(at));
    let mut waits = Vec::new();
    while at <= end + 10_000 {
        state = found(&state, at, end);
        let next = state.next_attempt_at.unwrap().unix_seconds();
        waits.push(next - at);
        at = next;
    }
    assert_eq!(
        waits,
        [
            43_200, 21_600, 10_800, 5400, 2700, 1350, 675, 337,
            338, // 338 s left are less than two gaps of 300.
            300, 300, 600, 1200, 2400, 4800, 9600, // expired: as long again as it has been
        ]
    );
}

#[test]
fn no_rest_through_an_end() {
    let policy = RefreshPolicy::tracker();
    let day = 86_400;
    let at = instant(START);
    let found = RefreshOutcome::Obtained {
        effective_not_after: instant(START + 6 * day - 1),
        next_transition_at: None,
    };
    let mut state = RefreshState::new("www.example.com:443", at).step(&policy, found, at);
    let mut at = instant(START + day);
    let mut waits = Vec::new();
    for _ in 0..8 {
        state = state.step(&policy, RefreshOutcome::Failed, at);
        let next = state.next_attempt_at.unwrap();
        waits.push(next.seconds_since(at));
        at = next;
    }
    // 432,000 s are left at first; 355,500 s at the fifth failure, of which half is less than a week.
    assert_eq!(
        waits,
        [900, 3600, 14_400, 57_600, 177_750, 900, 3600, 14_400]
    );
    assert_eq!(state.failures, 8);
}

#[test]
fn a_clock_that_was_years_ahead_silences_nobody() {
    let policy = RefreshPolicy::tracker();
    let ahead = "2040-01-01".parse().unwrap();
    let state = RefreshState::new("www.example.com:443", ahead);
    let state = state.step(&policy, RefreshOutcome::Failed, ahead);
    let state = state.step(&policy, RefreshOutcome::Failed, ahead);

    let now = "2026-11-22T09:30:00Z".parse().unwrap();
    assert!(state.is_due(&policy, now));
    assert_eq!(state.staleness(now), None);
    let state = state.step(&policy, RefreshOutcome::Failed, now);
    assert_eq!(state.failures, 3, "the counter survives");
    assert_eq!(
        state.next_attempt_at,
        Some("2026-11-22T13:30:00Z".parse().unwrap())
    );
    assert!(!state.is_due(&policy, now));

    // Ten minutes back: nothing is due, and nothing is lost.
    let back = "2026-11-22T09:20:00Z".parse().unwrap();
    assert!(!state.is_due(&policy, back));
    assert_eq!(state.due_at(&policy, back), state.next_attempt_at);
}

#[test]
fn a_clock_that_is_set_back_by_a_second_breaks_no_rest() {
    let policy = RefreshPolicy::tracker();
    let mut state = RefreshState::new("www.example.com:443", instant(START));
    let mut at = START;
    for _ in 0..5 {
        state = state.step(&policy, RefreshOutcome::Failed, instant(at));
        at = state.next_attempt_at.unwrap().unix_seconds();
    }
    let last = state.last_attempt_at.unwrap().unix_seconds();
    assert_eq!(at - last, 604_800, "the fifth failure rests");
    for second in last - 299..at {
        // All of it would take a while.
        if second % 97 == 0 || second < last + 600 {
            assert!(!state.is_due(&policy, instant(second)), "{second}");
        }
    }
    // Five minutes back and more: that clock was another one.
    assert!(state.is_due(&policy, instant(last - 300)));
}

#[test]
fn a_look_under_a_clock_that_was_ahead_has_not_seen_the_end() {
    let policy = RefreshPolicy::tracker();
    let day = 86_400;
    let end = START + day;
    let found = RefreshOutcome::Obtained {
        effective_not_after: instant(end),
        next_transition_at: None,
    };
    // Three days ahead, it found the certificate expired; the next look is less than a week away.
    let state = RefreshState::new("www.example.com:443", instant(START));
    let state = state.step(&policy, found, instant(START + 3 * day));
    assert!(!state.is_due(&policy, instant(START)));
    assert!(!state.is_due(&policy, instant(end)));
    assert_eq!(
        state.due_at(&policy, instant(START)),
        Some(instant(end + 1))
    );
    assert!(state.is_due(&policy, instant(end + 1)));
    assert!(state.is_due(&policy, instant(end + day)));
}

/// Pearson's statistic of counts that should all be equal.
#[expect(clippy::cast_precision_loss, reason = "counts of a million")]
fn chi_square(counts: &[u32]) -> f64 {
    let total: u32 = counts.iter().sum();
    let expected = f64::from(total) / counts.len() as f64;
    let square = |&count: &u32| (f64::from(count) - expected).powi(2) / expected;
    counts.iter().map(square).sum()
}

/// A million targets that were first looked at in the same second; every eighth of them once more.
#[test]
fn a_million_targets_spread_evenly() {
    // 144 stretches of 600 s, of which the last has the second more that belongs to the interval: 143 degrees of
    // freedom, for which chance alone exceeds 210 once in 4,000 (mean 143, deviation 17; the bound is 4 of them away).
    const BINS: usize = 144;
    const BOUND: f64 = 210.0;
    let policy = RefreshPolicy::tracker();
    let at = instant(START);
    let found = RefreshOutcome::Obtained {
        effective_not_after: Timestamp::MAX,
        next_transition_at: None,
    };
    let mut waits = vec![0_u32; BINS];
    let mut again = vec![0_u32; BINS];
    let mut both = vec![0_u32; BINS];
    for number in 0..1_000_000 {
        let state = RefreshState::new(&format!("host-{number}.example.com:443"), at);
        let state = state.step(&policy, found, at);
        let next = state.next_attempt_at.unwrap();
        let bin = |from: Timestamp, to: Timestamp| {
            let offset = to.seconds_since(from) - 86_400;
            usize::try_from(offset / 600).unwrap().min(BINS - 1)
        };
        let one = bin(at, next);
        waits[one] += 1;
        if number % 8 == 0 {
            let second = state.step(&policy, found, next).next_attempt_at.unwrap();
            let two = bin(next, second);
            again[two] += 1;
            // Twelve by twelve: the second wait does not follow from the first.
            both[one / 12 * 12 + two / 12] += 1;
        }
    }
    for (counts, total) in [(waits, 1_000_000), (again, 125_000), (both, 125_000)] {
        assert_eq!(counts.iter().sum::<u32>(), total);
        let statistic = chi_square(&counts);
        assert!(statistic < BOUND, "{statistic}");
    }
}
