//! Properties that hold for every history.

use proptest::prelude::*;

use super::{Cadence, LOOK_GRAIN, MAX_RENEWALS, MIN_RENEWALS, PastCertificate, RenewalHistory};
use crate::time::Timestamp;

fn instants() -> BoxedStrategy<Timestamp> {
    let (first, last) = (Timestamp::MIN.unix_seconds(), Timestamp::MAX.unix_seconds());
    prop_oneof![
        1_795_000_000..1_795_000_010_i64,
        1_795_000_000..1_900_000_000_i64,
        first..=last,
        first..first + 3,
        last - 3..=last,
    ]
    .prop_map(|seconds| Timestamp::from_unix_seconds(seconds).unwrap())
    .boxed()
}

fn certificates() -> impl Strategy<Value = PastCertificate> {
    (instants(), instants(), proptest::option::of(instants())).prop_map(
        |(not_before, not_after, seen)| {
            PastCertificate::new(not_before, not_after).with_seen_at(seen)
        },
    )
}

/// The history of a program that renews when this share, in thousandths, is used up, up to an hour late; and how late.
fn steady() -> impl Strategy<Value = (Vec<PastCertificate>, i64)> {
    let lateness = proptest::collection::vec(0..3600_i64, 5..20);
    let lifetimes = proptest::collection::vec(5 * 86_400..400 * 86_400_i64, 20);
    (100..950_i64, lateness, lifetimes).prop_map(|(permille, lateness, lifetimes)| {
        let mut born = 1_795_000_000;
        let mut history = Vec::new();
        for (late, lifetime) in lateness.into_iter().zip(lifetimes) {
            let instant = |seconds| Timestamp::from_unix_seconds(seconds).unwrap();
            history.push(PastCertificate::new(
                instant(born),
                instant(born + lifetime - 1),
            ));
            born += lifetime * permille / 1000 + late;
        }
        (history, permille)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_history_in_any_order_gives_the_same_in_range(
        history in proptest::collection::vec(certificates(), 0..40),
        current in certificates(),
        shuffle in any::<prop::sample::Index>(),
    ) {
        let cadence = Cadence::learn(&history);
        let mut other = history.clone();
        other.reverse();
        if !other.is_empty() {
            let place = shuffle.index(other.len());
            other.rotate_left(place);
        }
        prop_assert_eq!(Cadence::learn(&other), cadence);
        // Seen twice is seen once.
        other.extend(history.iter().copied());
        prop_assert_eq!(Cadence::learn(&other), cadence);

        if let Some(cadence) = cadence {
            prop_assert!((MIN_RENEWALS..=MAX_RENEWALS).contains(&cadence.renewals));
            prop_assert!(cadence.used_ppm <= 2_000_000);
            let next = cadence.expected_renewal(&current);
            prop_assert!(next.earliest >= current.not_before);
            prop_assert!(next.earliest <= next.expected && next.expected <= next.latest);
            prop_assert!(!next.is_overdue(next.latest));
        }
    }

    #[test]
    fn a_history_is_bounded_and_in_order(
        history in proptest::collection::vec(certificates(), 0..60),
    ) {
        let kept: RenewalHistory = history.iter().copied().collect();
        let kept = kept.certificates();
        prop_assert!(kept.len() <= MAX_RENEWALS + 1);
        let dates: Vec<_> = kept.iter().map(|it| (it.not_before, it.not_after)).collect();
        prop_assert!(dates.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn a_steady_program_is_never_called_overdue_and_a_dead_one_always(
        (history, permille) in steady(),
    ) {
        // Whatever the lifetimes were, the next one renews at the same share.
        let cadence = Cadence::learn(&history).unwrap();
        let current = history.last().unwrap();
        let next = cadence.expected_renewal(current);
        let renewed = current.not_before.saturating_add_seconds(
            current.lifetime_seconds() * permille / 1000 + 3600,
        );
        prop_assert!(!next.is_overdue(renewed), "{next:?} {renewed}");
        prop_assert!(renewed >= next.earliest);
        // Two days or a twentieth after what was learned; that is late itself by up to an hour in the 120 of the shortest
        // lives (and four deviations of that are less than a twentieth).
        let lifetime = current.lifetime_seconds();
        let spread = (lifetime / 20).max(LOOK_GRAIN.min(lifetime / 4));
        let late = spread + lifetime / 120;
        prop_assert!(next.is_overdue(renewed.saturating_add_seconds(late + 1)));
    }

    #[test]
    fn a_single_renewal_out_of_turn_wakes_nobody(
        (history, permille) in steady(),
        which in any::<prop::sample::Index>(),
        share in 0..1000_i64,
    ) {
        // The one after that certificate came at any time of its life, and all that follows moves along.
        let index = which.index(history.len() - 1);
        let (old, new) = (history[index], history[index + 1]);
        let came = old.not_before.saturating_add_seconds(1 + old.lifetime_seconds() * share / 1000);
        let by = came.seconds_since(new.not_before);
        let mut moved = history;
        for it in &mut moved[index + 1..] {
            it.not_before = it.not_before.saturating_add_seconds(by);
            it.not_after = it.not_after.saturating_add_seconds(by);
        }
        let cadence = Cadence::learn(&moved).unwrap();
        let current = moved.last().unwrap();
        let next = cadence.expected_renewal(current);
        let renewed = current.not_before.saturating_add_seconds(
            current.lifetime_seconds() * permille / 1000 + 3600,
        );
        prop_assert!(!next.is_overdue(renewed), "{next:?} {renewed}");
    }
}
