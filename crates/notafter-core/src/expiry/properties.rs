//! Properties that hold for every certificate, policy and instant.

use proptest::prelude::*;

use super::{
    EffectiveExpiry, ExpiryPolicy, ExpiryPolicyBuilder, ExpirySubject, Fraction, Grace, Level,
    LimitedBy, RenewalMode, State, Threshold, Thresholds, assess,
};
use crate::time::Timestamp;

const DAY: i64 = 86_400;

fn presets() -> impl Strategy<Value = ExpiryPolicy> {
    prop_oneof![
        Just(ExpiryPolicy::lifetime_relative()),
        Just(ExpiryPolicy::classic_90_60_30()),
    ]
}

/// Seconds from a moment to decades, short ones as often as long ones.
fn seconds() -> BoxedStrategy<u32> {
    prop_oneof![0..10_u32, 0..10_000_u32, 0..100_000_000_u32, any::<u32>()].boxed()
}

fn threshold() -> BoxedStrategy<Threshold> {
    let fraction = (1..20_u32, 1..20_u32)
        .prop_map(|(numerator, more)| Fraction::new(numerator, numerator + more).unwrap());
    prop_oneof![
        seconds().prop_map(Threshold::Remaining),
        (fraction, seconds(), seconds()).prop_map(|(fraction, one, other)| {
            Threshold::FractionOfLifetime {
                fraction,
                floor: one.min(other),
                ceiling: one.max(other),
            }
        }),
    ]
    .boxed()
}

fn thresholds() -> BoxedStrategy<Thresholds> {
    (threshold(), threshold(), threshold())
        .prop_map(|(notice, warning, critical)| Thresholds {
            notice,
            warning,
            critical,
        })
        .boxed()
}

/// Three thresholds in the order that the builder accepts, if they have one.
fn ordered_thresholds() -> BoxedStrategy<Thresholds> {
    thresholds()
        .prop_filter_map("no order of these is one for every lifetime", |any| {
            let (a, b, c) = (any.notice, any.warning, any.critical);
            [
                (a, b, c),
                (a, c, b),
                (b, a, c),
                (b, c, a),
                (c, a, b),
                (c, b, a),
            ]
            .into_iter()
            .map(|(notice, warning, critical)| Thresholds {
                notice,
                warning,
                critical,
            })
            .find(|thresholds| ExpiryPolicyBuilder::new(*thresholds).build().is_ok())
        })
        .boxed()
}

/// The presets, and whatever else the builder lets pass.
fn policies() -> BoxedStrategy<ExpiryPolicy> {
    let tier = (seconds(), ordered_thresholds());
    let parts = (
        ordered_thresholds(),
        proptest::option::of(tier),
        proptest::option::of(grace()),
    );
    let built = parts.prop_map(|(thresholds, short, grace)| {
        let builder = ExpiryPolicyBuilder::new(thresholds);
        let builder = match short {
            Some((below, short)) => builder.short_lived(below.max(2), short),
            None => builder,
        };
        // A fixed grace may be too long for these thresholds.
        let with_grace = grace.and_then(|grace| builder.automated_grace(grace).build().ok());
        with_grace.unwrap_or_else(|| builder.build().unwrap())
    });
    prop_oneof![presets(), built].boxed()
}

fn grace() -> BoxedStrategy<Grace> {
    let share = (1..20_u32, 1..20_u32, seconds()).prop_map(|(numerator, more, ceiling)| {
        Grace::FractionOfNotice {
            fraction: Fraction::new(numerator, numerator + more).unwrap(),
            ceiling,
        }
    });
    prop_oneof![seconds().prop_map(Grace::Fixed), share].boxed()
}

fn renewal_modes() -> impl Strategy<Value = RenewalMode> {
    proptest::sample::select(RenewalMode::ALL)
}

/// Anywhere on the calendar, its very ends, and often around one spot, so that
/// dates fall close together.
fn instants() -> BoxedStrategy<Timestamp> {
    let (first, last) = (Timestamp::MIN.unix_seconds(), Timestamp::MAX.unix_seconds());
    prop_oneof![
        1_795_000_000..1_795_000_010_i64,
        1_795_000_000..1_800_000_000_i64,
        first..=last,
        first..first + 3,
        last - 3..=last,
    ]
    .prop_map(|seconds| Timestamp::from_unix_seconds(seconds).unwrap())
    .boxed()
}

fn subjects() -> impl Strategy<Value = ExpirySubject> {
    (
        instants(),
        instants(),
        proptest::option::of(instants()),
        proptest::bool::weighted(0.1),
        renewal_modes(),
    )
        .prop_map(
            |(not_before, not_after, effective, revoked, renewal_mode)| {
                let subject = ExpirySubject::new(not_before, not_after)
                    .with_revoked(revoked)
                    .with_renewal_mode(renewal_mode);
                match effective {
                    Some(end) => {
                        let root = LimitedBy::Root {
                            fingerprint_sha256: "00".repeat(32),
                            subject: "CN=Root".into(),
                        };
                        subject.with_effective_expiry(EffectiveExpiry::new(end, root))
                    }
                    None => subject,
                }
            },
        )
}

fn lifetimes() -> impl Strategy<Value = i64> {
    prop_oneof![
        1..1000_i64,
        1..20 * DAY,
        1..4000 * DAY,
        1..315_000_000_000_i64
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn nothing_changes_before_the_next_transition_and_something_at_it(
        subject in subjects(),
        policy in policies(),
        at in instants(),
        part in 0.0..1.0_f64,
    ) {
        let here = assess(&subject, &policy, at);
        let stand = (here.state, here.level);
        let next = here.next_transition_at;
        prop_assert!(next.is_none_or(|next| next > at));

        // The last instant of the stretch, and one somewhere within it.
        let last = next.map_or(Timestamp::MAX, |next| next.saturating_add_seconds(-1));
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a sample")]
        let within = at.saturating_add_seconds((last.seconds_since(at) as f64 * part) as i64);
        for instant in [last, within] {
            let there = assess(&subject, &policy, instant);
            prop_assert_eq!((there.state, there.level), stand);
            prop_assert_eq!(there.next_transition_at, next);
        }
        if let Some(next) = next {
            let there = assess(&subject, &policy, next);
            prop_assert_ne!((there.state, there.level), stand);
        }
    }

    #[test]
    fn a_level_holds_exactly_from_its_alert_on(
        subject in subjects(),
        policy in policies(),
        at in instants(),
    ) {
        let (one, other) = (subject.not_before, subject.not_after);
        let subject = ExpirySubject {
            not_before: one.min(other),
            not_after: one.max(other),
            ..subject.with_revoked(false)
        };
        let here = assess(&subject, &policy, at);
        let is_automated = subject.renewal_mode == RenewalMode::Automated;
        for level in Level::ALERTS {
            let alert = here.alert_at.iter().find(|alert| alert.level == level);
            if level == Level::Notice && is_automated {
                prop_assert!(alert.is_none() && here.level != level);
                continue;
            }
            prop_assert_eq!(here.level >= level, alert.is_some_and(|alert| at >= alert.at));
            if let Some(alert) = alert {
                prop_assert!(assess(&subject, &policy, alert.at).level >= level);
            }
        }
        prop_assert!(here.alert_at.is_sorted_by_key(|alert| alert.at));
    }

    #[test]
    fn levels_only_rise(
        subject in subjects(),
        policy in policies(),
        one in instants(),
        other in instants(),
    ) {
        let earlier = assess(&subject, &policy, one.min(other));
        let later = assess(&subject, &policy, one.max(other));
        prop_assert!(earlier.level <= later.level);
        prop_assert!(earlier.overdue_permille <= later.overdue_permille);
    }

    #[test]
    fn no_certificate_is_born_in_alarm(
        policy in presets(),
        born in instants(),
        lifetime in lifetimes(),
        renewal_mode in renewal_modes(),
    ) {
        let not_after = born.saturating_add_seconds(lifetime - 1);
        let subject = ExpirySubject::new(born, not_after).with_renewal_mode(renewal_mode);
        let at_birth = assess(&subject, &policy, born);
        prop_assert_eq!((at_birth.state, at_birth.level), (State::Valid, Level::None));
    }

    #[test]
    fn state_level_and_numbers_agree(
        subject in subjects(),
        policy in policies(),
        at in instants(),
    ) {
        let here = assess(&subject, &policy, at);
        let levels: &[Level] = match here.state {
            State::RenewalDue if subject.renewal_mode == RenewalMode::Automated => &[Level::None],
            State::NotYetValid | State::Valid => &[Level::None],
            State::RenewalDue => &[Level::Notice],
            State::Overdue => &[Level::Warning, Level::Critical],
            State::Expired | State::Revoked | State::Unknown => &[Level::Critical],
        };
        prop_assert!(levels.contains(&here.level));
        match here.state {
            State::Revoked => prop_assert!(subject.revoked),
            State::Unknown => prop_assert!(here.lifetime_seconds <= 0),
            State::Expired => {
                prop_assert!(at > here.effective_not_after);
                prop_assert!(here.remaining_seconds <= 0 && here.overdue_permille >= 1000);
            }
            State::NotYetValid => prop_assert!(at < here.not_before),
            State::Valid => prop_assert!(here.overdue_permille < 0 || here.remaining_seconds == 1),
            State::RenewalDue | State::Overdue => prop_assert!(here.overdue_permille >= 0),
        }
        if !matches!(here.state, State::Expired | State::Revoked | State::Unknown) {
            prop_assert!(here.remaining_seconds > 0);
        }
        prop_assert!(here.days_remaining() * DAY <= here.remaining_seconds);
        prop_assert!(here.remaining_seconds < (here.days_remaining() + 1) * DAY);
    }

    #[test]
    fn each_state_holds_between_its_instants(
        subject in subjects(),
        policy in policies(),
        at in instants(),
    ) {
        let here = assess(&subject, &policy, at);
        prop_assert!(here.renew_due <= here.overdue_at);
        match here.state {
            State::Valid => prop_assert!(at < here.renew_due || here.renew_due == Timestamp::MAX),
            State::RenewalDue => prop_assert!(here.renew_due <= at && at <= here.overdue_at),
            State::Overdue => prop_assert!(here.overdue_at <= at),
            _ => {}
        }
    }

    #[test]
    fn a_program_has_its_grace_and_no_more_than_that(
        subject in subjects(),
        policy in policies(),
        at in instants(),
    ) {
        let of = |mode| assess(&subject.clone().with_renewal_mode(mode), &policy, at);
        let (automated, manual) = (of(RenewalMode::Automated), of(RenewalMode::Manual));
        prop_assert_eq!(manual.renew_due, automated.renew_due);
        // Nobody said who renews it: as if people did.
        let unknown = of(RenewalMode::Unknown);
        prop_assert_eq!((unknown.state, unknown.level), (manual.state, manual.level));
        prop_assert_eq!(unknown.alert_at, manual.alert_at.clone());

        let resolved = policy.resolve(subject.lifetime_seconds());
        let grace = resolved.automated_grace;
        prop_assert!(0 <= grace && grace <= resolved.notice - resolved.critical);
        prop_assert!(automated.overdue_at.seconds_since(automated.renew_due) <= grace);
        // From the critical level on, it does not matter who renews it.
        let critical = |it: &[super::Alert]| it.iter().find(|it| it.level == Level::Critical).copied();
        prop_assert_eq!(critical(&automated.alert_at), critical(&manual.alert_at));
        prop_assert_eq!(automated.level == Level::Critical, manual.level == Level::Critical);
    }

    #[test]
    fn trust_changes_nothing_but_itself(
        subject in subjects(),
        policy in policies(),
        at in instants(),
        trusted in proptest::option::of(any::<bool>()),
    ) {
        let plain = assess(&subject, &policy, at);
        let there = assess(&subject.with_trusted(trusted), &policy, at);
        prop_assert_eq!(there.trusted, trusted);
        prop_assert_eq!(super::ExpiryAssessment { trusted: None, ..there }, plain);
    }

    #[test]
    fn the_builder_lets_pass_what_is_in_order_and_nothing_else(
        thresholds in thresholds(),
        lifetimes in proptest::collection::vec(lifetimes(), 20),
    ) {
        let order = |lifetime| {
            let notice = thresholds.notice.exact(lifetime);
            let warning = thresholds.warning.exact(lifetime);
            notice >= warning && warning >= thresholds.critical.exact(lifetime)
        };
        match ExpiryPolicyBuilder::new(thresholds).build() {
            Ok(policy) => for lifetime in lifetimes {
                prop_assert!(order(lifetime), "{lifetime}");
                let resolved = policy.resolve(lifetime);
                prop_assert!(resolved.notice >= resolved.warning);
                prop_assert!(resolved.warning >= resolved.critical);
            },
            Err(error) => match error.facts.last().map(|fact| &fact.value) {
                Some(crate::facts::FactValue::Integer(lifetime)) => prop_assert!(!order(*lifetime)),
                other => prop_assert!(false, "no lifetime is named: {other:?}"),
            },
        }
    }
}
