//! What holds of all tables together, and of certificates under them.

use proptest::prelude::*;

use super::*;
use crate::expiry::{CertificateSummary, ExpiryPolicy};
use crate::facts::{Fact, FactValue};

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn server(not_before: &str, not_after: &str) -> RuleSubject {
    RuleSubject::new(time(not_before), time(not_after))
        .with_kind(RuleKind::TlsServer)
        .with_public(true)
}

/// Code and instant of each.
fn hits(subject: &RuleSubject, from: &str, until: &str) -> Vec<(&'static str, String)> {
    upcoming(subject, time(from), time(until))
        .into_iter()
        .map(|it| (it.code.as_str(), it.at.to_string()))
        .collect()
}

fn fact(rule: &UpcomingRule, name: &str) -> Option<FactValue> {
    let fact: Option<&Fact> = rule.facts.iter().find(|it| it.name == name);
    fact.map(|it| it.value.clone())
}

#[test]
fn every_table_is_in_order_and_has_its_source() {
    let rows = table_rows();
    for table in RuleTable::ALL {
        let of_it: Vec<_> = rows.iter().filter(|row| row.table == *table).collect();
        assert!(of_it.len() >= 2, "{table:?}");
        assert!(
            of_it.is_sorted_by(|one, next| one.from < next.from),
            "{table:?}"
        );
        assert!(
            of_it
                .iter()
                .all(|row| !row.source.is_empty() && !row.value.is_empty())
        );
    }
    // No date was refused by the calendar: only the rules for the oldest keys begin with time itself.
    let first = rows.iter().filter(|row| row.from < time("2012-07-01"));
    assert!(first.map(|row| row.value.as_str()).eq([
        "leaves at 2025-04-15T00:00:00Z",
        "leaves at 2026-04-15T00:00:00Z",
        "leaves at 2027-04-15T00:00:00Z",
        "leaves at 2028-04-15T00:00:00Z",
        "leaves at 2029-04-15T00:00:00Z",
        "leaves at 2028-04-15T00:00:00Z",
        "leaves at 2029-04-15T00:00:00Z",
        "leaves at 2030-04-15T00:00:00Z",
        "leaves at 2031-04-15T00:00:00Z",
        "leaves at 2032-04-15T00:00:00Z",
        "leaves at 2026-04-15T00:00:00Z",
        "leaves at 2027-04-15T00:00:00Z",
        "leaves at 2028-04-15T00:00:00Z",
        "leaves at 2029-04-15T00:00:00Z",
    ]));
}

#[test]
fn spellings_are_distinct() {
    let mut codes: Vec<_> = RuleCode::ALL.iter().map(|it| it.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 6);
    let mut tables: Vec<_> = RuleTable::ALL.iter().map(|it| it.as_str()).collect();
    tables.sort_unstable();
    tables.dedup();
    assert_eq!(tables.len(), 12);
}

#[test]
fn a_renewal_gets_what_its_day_allows() {
    // 200 days, due 42 days before their end.
    let late = server("2026-10-08T00:00:00Z", "2027-04-25T23:59:59Z");
    let found = hits(&late, "2026-11-22", "2026-12-31");
    assert_eq!(found, []);
    let found = hits(&late, "2026-11-22", "2029-03-15");
    assert_eq!(
        found,
        [
            ("shorter-lifetime", "2027-03-15T00:00:00Z".to_owned()),
            (
                "shorter-validation-reuse",
                "2027-03-15T00:00:00Z".to_owned()
            ),
            ("shorter-lifetime", "2029-03-15T00:00:00Z".to_owned()),
            (
                "shorter-validation-reuse",
                "2029-03-15T00:00:00Z".to_owned()
            ),
        ]
    );
    // A second earlier, the renewal still gets 200 days, and the change comes after it.
    let early = server("2026-10-07T23:59:59Z", "2027-04-25T23:59:58Z");
    let found = upcoming(&early, time("2026-11-22"), time("2027-12-31"));
    let shorter = found.first().unwrap();
    assert_eq!(shorter.at, time("2027-03-15"));
    assert_eq!(fact(shorter, "renewal_at"), None);
    assert!(
        shorter
            .sentence
            .starts_with("certificates issued from then on")
    );
    let same = upcoming(&late, time("2026-11-22"), time("2027-12-31"));
    let renewed = fact(same.first().unwrap(), "renewal_at");
    assert_eq!(renewed, Some(FactValue::Instant(time("2027-03-15"))));
    // 90 days are not shortened before 2029.
    let ninety = server("2026-11-01T00:00:00Z", "2027-01-29T23:59:59Z");
    let found = hits(&ninety, "2026-11-22", "2029-12-31");
    let shorter: Vec<_> = found
        .iter()
        .filter(|it| it.0 == "shorter-lifetime")
        .collect();
    assert_eq!(
        shorter,
        [&("shorter-lifetime", "2029-03-15T00:00:00Z".to_owned())]
    );
}

#[test]
fn what_is_overdue_is_renewed_at_once() {
    // 398 days until tomorrow.
    let subject = server("2025-10-22T00:00:00Z", "2026-11-23T23:59:59Z");
    let found = upcoming(&subject, time("2026-11-22"), time("2026-11-22"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, RuleCode::ShorterLifetime);
    assert_eq!(found[0].at, time("2026-11-22"));
    assert_eq!(
        fact(&found[0], "maximum"),
        Some(FactValue::Text("200 days".to_owned()))
    );
    assert_eq!(
        found[0].to_string(),
        "2026-11-22T00:00:00Z: the next certificate is valid for at most 200 days: plan for \
         renewing it more often (shorter-lifetime)"
    );
}

#[test]
fn client_authentication_ends_with_the_first_renewal_from_then_on() {
    for purpose in ["1.3.6.1.5.5.7.3.2", "clientAuth"] {
        let purposes = vec!["serverAuth".to_owned(), purpose.to_owned()];
        let of = |renewal: &str| {
            let subject = server("2026-10-01T00:00:00Z", "2027-04-18T23:59:59Z")
                .with_extended_key_usages(purposes.clone())
                .with_renewal_at(time(renewal));
            let mut found = upcoming(&subject, time("2026-11-22"), time("2027-12-31"));
            found.retain(|it| it.code == RuleCode::ClientAuthEnds);
            found.first().map(|it| it.at)
        };
        assert_eq!(of("2027-03-01"), Some(time("2027-03-15")));
        assert_eq!(of("2027-04-01"), Some(time("2027-04-01")));
        assert_eq!(of("2028-04-01"), None);
    }
    let without = server("2026-10-01T00:00:00Z", "2027-04-18T23:59:59Z");
    let found = hits(&without, "2026-11-22", "2027-12-31");
    assert!(found.iter().all(|it| it.0 != "client-auth-ends"));
}

#[test]
fn roots_leave_by_their_keys() {
    let of = |fingerprint: &str, from: &str| {
        let subject = server("2026-10-01T00:00:00Z", "2027-04-18T23:59:59Z")
            .with_root(fingerprint.to_owned());
        assert!(subject.is_public);
        let mut found = upcoming(&subject, time(from), time("2035-12-31"));
        found.retain(|it| it.code == RuleCode::RootLeaves);
        found
    };
    let by_name = |name: &str| {
        let mut roots = PUBLIC_ROOTS.iter();
        roots.find(|it| it.name == name).unwrap().fingerprint_sha256
    };
    let stated = of(by_name("ISRG Root X1"), "2026-11-22");
    let all: Vec<_> = stated.iter().map(|it| (it.at, it.is_estimate)).collect();
    // Mozilla's date follows from a stated one; Chrome calls its own approximate.
    assert_eq!(
        all,
        [(time("2030-06-04"), false), (time("2030-06-04"), true)]
    );
    assert_eq!(
        fact(&stated[0], "key_date_basis"),
        Some(FactValue::Text("stated".to_owned()))
    );
    let guessed = of(
        by_name("Starfield Services Root Certificate Authority - G2"),
        "2026-11-22",
    );
    let all: Vec<_> = guessed.iter().map(|it| (it.at, it.is_estimate)).collect();
    assert_eq!(
        all,
        [(time("2027-04-15"), true), (time("2027-04-15"), true)]
    );
    assert_eq!(
        fact(&guessed[0], "outlives_root"),
        Some(FactValue::Boolean(true))
    );
    // Of 2007: the schedule is past, and Mozilla still has it.
    let late = of(by_name("Izenpe.com"), "2026-11-22");
    let all: Vec<_> = late.iter().map(|it| (it.at, it.is_estimate)).collect();
    assert_eq!(all, [(time("2026-11-22"), true)]);
    assert_eq!(
        fact(&late[0], "leaves_at"),
        Some(FactValue::Instant(time("2026-04-15")))
    );
}

#[test]
fn private_ones_are_exempt() {
    let private = server("2025-10-22T00:00:00Z", "2035-11-23T23:59:59Z")
        .with_extended_key_usages(vec!["clientAuth".to_owned()])
        .with_root("ab".repeat(32));
    assert!(!private.is_public);
    assert_eq!(hits(&private, "2000-01-01", "2040-01-01"), []);
    assert!(!private.is_issued_too_long());
    assert_eq!(private.missing_scts(SctProgram::Chrome), 0);
    let public = private.with_public(true);
    assert!(public.is_issued_too_long());
    assert_eq!(public.missing_scts(SctProgram::Chrome), 3);
    assert_eq!(public.with_sct_count(2).missing_scts(SctProgram::Apple), 1);
}

#[test]
fn other_ends() {
    let sha1 = server("2015-12-31T00:00:00Z", "2018-12-31T00:00:00Z").with_sha1(true);
    let found = hits(&sha1, "2016-01-01", "2017-01-01");
    assert_eq!(found, [("sha1-ends", "2017-01-01T00:00:00Z".to_owned())]);
    // 10 days: renewed after two thirds, on the day after the rule; or a week before it, so that it hits what follows.
    for (not_before, not_after, at) in [
        (
            "2026-03-10T00:00:00Z",
            "2026-03-19T23:59:59Z",
            "2026-03-16T16:00:00Z",
        ),
        (
            "2026-03-01T00:00:00Z",
            "2026-03-10T23:59:59Z",
            "2026-03-15T00:00:00Z",
        ),
    ] {
        let found = hits(&server(not_before, not_after), not_before, "2026-03-31");
        assert!(found.contains(&("short-lived-ends", at.to_owned())));
    }
    let seven = server("2026-03-10T00:00:00Z", "2026-03-16T23:59:59Z");
    let found = hits(&seven, "2026-03-10", "2027-01-01");
    assert_eq!(found[0].0, "shorter-validation-reuse");
    assert!(found.iter().all(|it| it.0 != "short-lived-ends"));
    let signer = RuleSubject::new(time("2025-03-01"), time("2028-05-31T23:59:59Z"))
        .with_kind(RuleKind::CodeSigning)
        .with_public(true);
    let found = upcoming(&signer, time("2026-01-01"), time("2028-05-01"));
    assert_eq!(found.len(), 1);
    assert_eq!(
        fact(&found[0], "maximum"),
        Some(FactValue::Text("460 days".to_owned()))
    );
    assert_eq!(found[0].at, time("2028-04-20"));
}

#[test]
fn the_same_number_of_months_is_no_shorter_lifetime() {
    // 39 months with a leap day among them; those from its renewal on are a day shorter.
    let signer = RuleSubject::new(time("2019-01-01"), time("2022-04-01"))
        .with_kind(RuleKind::CodeSigning)
        .with_public(true);
    assert!(!signer.is_issued_too_long());
    let found = upcoming(&signer, time("2020-01-01"), time("2026-02-28"));
    assert_eq!(found, []);
    let found = upcoming(&signer, time("2020-01-01"), time("2026-03-01"));
    assert_eq!(found.len(), 1);
    assert_eq!(
        fact(&found[0], "maximum"),
        Some(FactValue::Text("460 days".to_owned()))
    );
}

#[test]
fn dates_that_contradict_each_other_have_no_renewal() {
    let reversed = server("2026-11-22T00:00:00Z", "2026-11-21T00:00:00Z");
    assert_eq!(hits(&reversed, "2026-01-01", "2030-01-01"), []);
    let plan = plan(&[reversed], "2026-01-01", "2028-01-01");
    assert_eq!((plan.total, plan.certificates[0].first_at), (0, None));
}

fn plan(subjects: &[RuleSubject], from: &str, until: &str) -> RenewalPlan {
    renewals_per_year(
        subjects,
        &ExpiryPolicy::default(),
        NextLifetime::default(),
        time(from),
        time(until),
    )
}

fn years(plan: &RenewalPlan) -> Vec<(u16, u64)> {
    let years = plan.years.iter().map(|it| (it.year, it.renewals));
    years.collect()
}

/// The same, one renewal after the other.
fn one_by_one(
    subject: &RuleSubject,
    policy: &ExpiryPolicy,
    from: Timestamp,
    until: Timestamp,
) -> u64 {
    let mut count = 0;
    let mut current = subject.clone();
    loop {
        let lifetime = current.lifetime_seconds();
        let notice = policy.resolve(lifetime).notice;
        let due = current.not_after.unix_seconds() + 1 - notice;
        let due = Timestamp::from_unix_seconds_saturating(due).max(from);
        if due >= until {
            return count;
        }
        count += 1;
        let present = due.saturating_add_seconds(subject.lifetime_seconds() - 1);
        let not_after = subject
            .lifetime_rule(due)
            .map_or(present, |rule| rule.latest_not_after(due).min(present));
        current = subject.clone();
        current.not_before = due;
        current.not_after = not_after;
    }
}

#[test]
fn the_division_counts_what_one_by_one_counts() {
    let policy = ExpiryPolicy::default();
    let from = time("2026-11-22");
    let until = time("2034-07-01T12:34:56Z");
    for days in [1, 6, 9, 10, 30, 47, 48, 90, 100, 101, 180, 200, 398, 825] {
        for offset in [0, 1, 86_399, 4_000_000] {
            let not_before = time("2026-10-01").saturating_add_seconds(offset);
            let not_after = not_before.saturating_add_seconds(days * 86_400 - 1);
            let subject = RuleSubject::new(not_before, not_after).with_kind(RuleKind::TlsServer);
            for subject in [subject.clone(), subject.with_public(true)] {
                let found = renewals_per_year(
                    std::slice::from_ref(&subject),
                    &policy,
                    NextLifetime::Present,
                    from,
                    until,
                );
                let expected = one_by_one(&subject, &policy, from, until);
                assert_eq!(found.total, expected, "{days} {offset}");
                assert_eq!(found.certificates[0].renewals, expected);
                let sum: u64 = found.years.iter().map(|it| it.renewals).sum();
                assert_eq!(sum, expected);
            }
        }
    }
}

#[test]
fn lifetimes_of_seconds_end() {
    let second = RuleSubject::new(time("2026-01-01"), time("2026-01-01"));
    let found = plan(&[second], "2027-01-01", "9999-12-31T23:59:59Z");
    assert_eq!(found.until, time("2127-01-01"));
    assert_eq!(found.years.len(), 100);
    // Renewed every second: a leap year has 31,622,400.
    assert_eq!(found.years[0].renewals, 31_536_000);
    assert_eq!(found.years[1].renewals, 31_622_400);
    let endless = RuleSubject::new(time("2026-01-01"), Timestamp::MAX);
    assert_eq!(plan(&[endless], "2027-01-01", "2100-01-01").total, 0);
    let last = RuleSubject::new(Timestamp::MAX, Timestamp::MAX);
    let found = plan(&[last], "9999-01-01", "9999-12-31T23:59:59Z");
    assert_eq!(years(&found), [(9999, 0)]);
}

#[test]
fn a_policy_that_is_always_due_renews_at_the_end() {
    use crate::expiry::{ExpiryPolicyBuilder, Threshold, Thresholds};

    let month = Threshold::Remaining(30 * 86_400);
    let policy = ExpiryPolicyBuilder::new(Thresholds {
        notice: month,
        warning: month,
        critical: month,
    })
    .build()
    .unwrap();
    let subject = RuleSubject::new(time("2026-12-31"), time("2027-01-09T23:59:59Z"));
    let found = renewals_per_year(
        &[subject],
        &policy,
        NextLifetime::Present,
        time("2027-01-01"),
        time("2027-02-01"),
    );
    // 10 days: on the 10th, the 20th, the 30th.
    assert_eq!(years(&found), [(2027, 3)]);
    assert_eq!(found.certificates[0].first_at, Some(time("2027-01-10")));
}

#[test]
fn a_window_without_time_holds_nothing() {
    let subject = server("2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z");
    for until in ["2026-11-22", "2020-01-01"] {
        let found = plan(std::slice::from_ref(&subject), "2026-11-22", until);
        assert_eq!((found.total, found.until), (0, time("2026-11-22")));
        assert_eq!(years(&found), [(2026, 0)]);
    }
}

#[test]
fn months_are_measured_anew() {
    let signer = RuleSubject::new(time("2022-03-01"), time("2025-05-31T23:59:59Z"))
        .with_kind(RuleKind::CodeSigning)
        .with_public(true);
    let found = renewals_per_year(
        &[signer],
        &ExpiryPolicy::default(),
        NextLifetime::Maximum,
        time("2025-01-01"),
        time("2032-01-01"),
    );
    // Due 2025-04-20 for 39 months until 2028-07-20 (with its first second); due 2028-06-08 for 460 days, then every 418.
    assert_eq!(
        years(&found),
        [
            (2025, 1),
            (2026, 0),
            (2027, 0),
            (2028, 1),
            (2029, 1),
            (2030, 1),
            (2031, 1)
        ]
    );
}

#[test]
fn what_a_snapshot_has_kept() {
    let mut summary = CertificateSummary::new(
        "ab".repeat(32),
        time("2026-11-01"),
        time("2027-01-29T23:59:59Z"),
    );
    let unknown = RuleSubject::of_summary(&summary);
    assert_eq!(
        (unknown.kind, unknown.is_public),
        (RuleKind::TlsServer, false)
    );
    summary.root_fingerprint_sha256 = Some(PUBLIC_ROOTS[0].fingerprint_sha256.to_owned());
    let public = RuleSubject::of_summary(&summary);
    assert!(public.is_public);
    assert_eq!(public.lifetime_seconds(), 90 * 86_400);
}

fn instants() -> impl Strategy<Value = Timestamp> {
    let range = Timestamp::MIN.unix_seconds()..=Timestamp::MAX.unix_seconds();
    let near = time("2012-01-01").unix_seconds()..=time("2035-01-01").unix_seconds();
    prop_oneof![range, near].prop_map(Timestamp::from_unix_seconds_saturating)
}

fn subjects() -> impl Strategy<Value = RuleSubject> {
    let kinds = proptest::sample::select(RuleKind::ALL);
    let roots = proptest::sample::select(PUBLIC_ROOTS);
    let lifetimes = prop_oneof![-10_i64..100, 0..100_000_000_i64];
    let renewals = proptest::option::weighted(0.2, instants());
    (instants(), lifetimes, kinds, roots, any::<bool>(), renewals).prop_map(
        |(not_before, lifetime, kind, root, is_public, renewal_at)| {
            let not_after = not_before.saturating_add_seconds(lifetime);
            let mut subject = RuleSubject::new(not_before, not_after)
                .with_kind(kind)
                .with_extended_key_usages(vec!["clientAuth".to_owned()])
                .with_root(root.fingerprint_sha256.to_owned())
                .with_public(is_public);
            subject.renewal_at = renewal_at;
            subject
        },
    )
}

proptest! {
    #[test]
    fn what_hits_is_in_the_window_and_in_order(
        subject in subjects(),
        from in instants(),
        until in instants(),
    ) {
        let found = upcoming(&subject, from, until);
        prop_assert!(found.is_sorted_by_key(|it| it.at));
        prop_assert!(found.iter().all(|it| from <= it.at && it.at <= until));
        prop_assert!(subject.is_public || found.is_empty());
    }

    #[test]
    fn a_plan_adds_up(
        subjects in proptest::collection::vec(subjects(), 0..4),
        next_lifetime in proptest::sample::select(NextLifetime::ALL),
        from in instants(),
        until in instants(),
    ) {
        let policy = ExpiryPolicy::classic_90_60_30();
        let plan = renewals_per_year(&subjects, &policy, next_lifetime, from, until);
        prop_assert!(plan.from <= plan.until);
        prop_assert!(plan.years.len() <= usize::from(MAX_PLAN_YEARS) + 1);
        prop_assert_eq!(plan.certificates.len(), subjects.len());
        let by_year: u64 = plan.years.iter().map(|it| it.renewals).sum();
        prop_assert_eq!(by_year, plan.total);
        for certificate in &plan.certificates {
            prop_assert_eq!(certificate.renewals == 0, certificate.first_at.is_none());
            let is_inside = certificate.first_at.is_none_or(|at| plan.from <= at && at < plan.until);
            prop_assert!(is_inside);
        }
    }
}
