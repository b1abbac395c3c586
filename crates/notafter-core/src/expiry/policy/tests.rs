//! What the builder takes and refuses.

use super::*;
use crate::expiry::Fraction;

const DAY: u32 = 86_400;

fn thresholds(notice: Threshold, warning: Threshold, critical: Threshold) -> Thresholds {
    Thresholds {
        notice,
        warning,
        critical,
    }
}

fn fixed(notice: u32, warning: u32, critical: u32) -> Thresholds {
    thresholds(
        Threshold::Remaining(notice),
        Threshold::Remaining(warning),
        Threshold::Remaining(critical),
    )
}

fn share(numerator: u32, denominator: u32, floor: u32, ceiling: u32) -> Threshold {
    Threshold::FractionOfLifetime {
        fraction: Fraction::new(numerator, denominator).unwrap(),
        floor,
        ceiling,
    }
}

fn refusal(thresholds: Thresholds) -> (ExpiryPolicyErrorCode, String) {
    let error = ExpiryPolicyBuilder::new(thresholds).build().unwrap_err();
    (error.code, Listed(&error.facts).to_string())
}

#[test]
fn levels_may_coincide_but_not_cross() {
    assert!(ExpiryPolicyBuilder::new(fixed(7, 7, 7)).build().is_ok());
    assert!(ExpiryPolicyBuilder::new(fixed(0, 0, 0)).build().is_ok());
    assert_eq!(
        refusal(fixed(7, 8, 1)),
        (
            ExpiryPolicyErrorCode::LevelsOutOfOrder,
            "; level notice, next_level warning, lifetime_seconds 1".into()
        )
    );
    assert_eq!(
        refusal(fixed(7, 6, 60)).1,
        "; level warning, next_level critical, lifetime_seconds 1"
    );
}

#[test]
fn a_crossing_is_found_wherever_it_lies() {
    let month = Threshold::Remaining(30 * DAY);
    let week = Threshold::Remaining(7 * DAY);
    let half = Threshold::fraction(Fraction::new(1, 2).unwrap());
    // Only lifetimes over 60 days: half of them is more than the month.
    assert_eq!(
        refusal(thresholds(month, half, Threshold::Remaining(0))).0,
        ExpiryPolicyErrorCode::LevelsOutOfOrder
    );
    // Only lifetimes under 14 days: half of them is less than the week.
    assert_eq!(
        refusal(thresholds(half, week, Threshold::Remaining(0))).1,
        "; level notice, next_level warning, lifetime_seconds 1"
    );
    // Only from 401 to 1,499 s, where the notice rests on its floor of 100 s. The
    // ceiling of the warning, 150 s, is reached at 600.
    let notice = share(1, 10, 100, 10_000);
    let warning = share(1, 4, 0, 150);
    let crossing = thresholds(notice, warning, Threshold::Remaining(0));
    assert_eq!(
        refusal(crossing).1,
        "; level notice, next_level warning, lifetime_seconds 600"
    );
    let built = ExpiryPolicyBuilder::new(thresholds(
        notice,
        share(1, 4, 0, 100),
        Threshold::Remaining(0),
    ));
    assert!(built.build().is_ok());
}

#[test]
fn order_is_asked_of_each_tier_for_its_own_lifetimes() {
    let half = Threshold::fraction(Fraction::new(1, 2).unwrap());
    let zero = Threshold::Remaining(0);
    let day = Threshold::Remaining(DAY);
    // Half of a lifetime under 2 days is less than a day, from 2 days on it is not.
    let standard = thresholds(half, day, zero);
    let short = thresholds(half, zero, zero);
    let below = |seconds| {
        ExpiryPolicyBuilder::new(standard)
            .short_lived(seconds, short)
            .build()
    };
    let policy = below(2 * DAY).unwrap();
    assert_eq!(policy.resolve(2 * 86_400 - 1).warning, 0);
    assert_eq!(policy.resolve(2 * 86_400).warning, 86_400);
    let error = below(2 * DAY - 1).unwrap_err();
    assert_eq!(
        error.facts.last(),
        Some(&Fact::new("lifetime_seconds", 2 * DAY - 1))
    );
    // The short tier by itself is asked too.
    let error = ExpiryPolicyBuilder::new(short)
        .short_lived(DAY, standard)
        .build()
        .unwrap_err();
    assert_eq!(error.code, ExpiryPolicyErrorCode::LevelsOutOfOrder);
}

#[test]
fn no_lifetime_is_longer_than_the_calendar() {
    // Both are shares of so little that they would cross far beyond the 10,000 years that the builder asks about.
    let tiny = share(1, u32::MAX, 150, u32::MAX);
    let small = share(2, u32::MAX, 0, u32::MAX);
    let policy = ExpiryPolicyBuilder::new(thresholds(tiny, small, Threshold::Remaining(0)))
        .build()
        .unwrap();
    for lifetime in [MAX_LIFETIME, MAX_LIFETIME + 1, i64::MAX / 2, i64::MAX] {
        let resolved = policy.resolve(lifetime);
        assert!(resolved.notice >= resolved.warning, "{lifetime}");
        assert_eq!(resolved, policy.resolve(MAX_LIFETIME));
    }
}

#[test]
fn numbers_that_cannot_be_met_are_refused() {
    let zero = Threshold::Remaining(0);
    let error = ExpiryPolicyBuilder::new(thresholds(share(1, 2, 11, 10), zero, zero))
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the floor of a threshold must not be above its ceiling; level notice, \
         floor_seconds 11, ceiling_seconds 10 (floor-above-ceiling)"
    );
    for below in [0, 1] {
        let error = ExpiryPolicyBuilder::new(fixed(1, 1, 1))
            .short_lived(below, fixed(1, 1, 1))
            .build()
            .unwrap_err();
        assert_eq!(error.code, ExpiryPolicyErrorCode::NoShortLifetime);
    }
}

#[test]
fn codes_are_distinct_and_have_their_sentence() {
    let mut texts: Vec<_> = ExpiryPolicyErrorCode::ALL
        .iter()
        .map(|code| {
            let text = ExpiryPolicyError::new(*code, Vec::new()).to_string();
            assert!(text.ends_with(&format!(" ({code})")), "{text}");
            text
        })
        .collect();
    texts.dedup();
    assert_eq!(texts.len(), 5);
}

#[test]
fn a_grace_ends_within_the_longest_notice_and_before_the_critical_level() {
    let with = |grace| {
        ExpiryPolicyBuilder::new(fixed(30 * DAY, 20 * DAY, 10 * DAY))
            .automated_grace(grace)
            .build()
    };
    let resolved = |grace| {
        let policy = with(Grace::Fixed(grace)).unwrap();
        policy.resolve(100 * 86_400).automated_grace
    };
    assert_eq!(resolved(0), 0);
    assert_eq!(resolved(20 * DAY), 20 * 86_400);
    assert_eq!(resolved(20 * DAY + 1), 20 * 86_400);
    assert_eq!(resolved(30 * DAY - 1), 20 * 86_400);
    let error = with(Grace::Fixed(30 * DAY)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the grace for automated renewal must be shorter than the longest notice; \
         grace_seconds 2592000, notice_seconds 2592000 (grace-too-long)"
    );
    // Where there is no notice at all, there can be no grace.
    let none = ExpiryPolicyBuilder::new(fixed(0, 0, 0));
    assert!(none.automated_grace(Grace::Fixed(0)).build().is_ok());
    assert!(none.build().is_ok());
    assert!(none.automated_grace(Grace::Fixed(1)).build().is_err());
    // The longest notice may be that of the short tier.
    let tiers =
        ExpiryPolicyBuilder::new(fixed(DAY, 0, 0)).short_lived(60 * DAY, fixed(2 * DAY, 0, 0));
    assert!(
        tiers
            .automated_grace(Grace::Fixed(2 * DAY - 1))
            .build()
            .is_ok()
    );
    assert!(
        tiers
            .automated_grace(Grace::Fixed(2 * DAY))
            .build()
            .is_err()
    );
}
