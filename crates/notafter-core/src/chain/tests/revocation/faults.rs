//! Lists that do not count: clauses (a) and (f) to (h), and section 5.

use super::*;

/// (a): a list counts from its first to its last second.
#[test]
fn lists_have_their_time() {
    let times = |this, next| says(&leaf(), &[crl().times(this, next)]);
    assert_eq!(times("260601000000Z", Some("260601000000Z")), "good");
    assert_eq!(
        times("260601000001Z", Some("260701000000Z")),
        "none-counts crl-not-yet-valid"
    );
    assert_eq!(
        times("260501000000Z", Some("260531235959Z")),
        "none-counts crl-expired"
    );
    // Without an end nothing shows that it is not out of date.
    assert_eq!(times("260501000000Z", None), "none-counts crl-rule");
    let endless = crl().times("260501000000Z", None).revoked(&[SERIAL]);
    assert_eq!(says(&leaf(), &[endless]), "revoked unspecified");
}

/// (f) to (h): a list that is not authentic does not count, whatever it says.
#[test]
fn lists_have_to_be_authentic() {
    let certificate = leaf().make();
    let judge = |refused: &[usize]| Judge {
        refused: refused
            .iter()
            .map(|it| (*it, Distrust::BadSignature))
            .collect(),
        asked: Vec::new(),
    };
    let revoked = crl().number(10).revoked(&[SERIAL]);
    let good = crl()
        .number(11)
        .times("260502000000Z", Some("260701000000Z"));
    let says = |lists: &[CrlMaker], refused: &[usize]| {
        said(&judged(&certificate, lists, &mut judge(refused)))
    };
    assert_eq!(
        says(from_ref(&revoked), &[0]),
        "none-counts crl-not-authentic"
    );
    assert_eq!(says(&[revoked.clone(), good.clone()], &[0]), "good");
    assert_eq!(
        says(&[revoked.clone(), good.clone()], &[1]),
        "revoked unspecified"
    );
    // Nor does a forged delta list, and the one before it is taken.
    let delta = |number| crl().number(number).delta_from(11);
    let forged = delta(13)
        .times("260503000000Z", Some("260701000000Z"))
        .entry(Entry::new(&[SERIAL]).reason(1));
    let real = delta(12).entry(Entry::new(&[SERIAL]).reason(4));
    assert_eq!(says(&[good.clone(), forged.clone()], &[1]), "good");
    assert_eq!(
        says(&[good.clone(), forged.clone()], &[]),
        "revoked keyCompromise"
    );
    assert_eq!(says(&[good, forged, real], &[1]), "revoked superseded");
    let stale = crl()
        .number(11)
        .times("260501000000Z", Some("260502000000Z"));
    assert_eq!(
        says(&[stale, delta(12)], &[1]),
        "none-counts crl-not-authentic crl-expired"
    );
    // Nobody is asked about a list that does not count anyway.
    let mut asked = judge(&[]);
    judged(
        &certificate,
        &[crl().without(CRL_NUMBER), CrlMaker::new("B")],
        &mut asked,
    );
    assert_eq!(asked.asked, []);
}

/// Sections 5.2 and 5.3: what is not understood may revoke, but not clear.
#[test]
fn unknown_critical_extensions_cannot_clear() {
    let code = "none-counts crl-unknown-critical-extension";
    let list = crl().with(UNKNOWN, true, &[5, 0]);
    assert_eq!(says(&leaf(), from_ref(&list)), code);
    assert_eq!(
        says(&leaf(), &[list.revoked(&[SERIAL])]),
        "revoked unspecified"
    );
    assert_eq!(
        says(&leaf(), &[crl().with(UNKNOWN, false, &[5, 0])]),
        "good"
    );
    let entry = |serial| Entry::new(&[serial]).with(UNKNOWN, true, &[5, 0]);
    assert_eq!(says(&leaf(), &[crl().entry(entry(1))]), code);
    assert_eq!(
        says(&leaf(), &[crl().entry(entry(SERIAL))]),
        "revoked unspecified"
    );
    let delta = crl().number(2).delta_from(1).with(UNKNOWN, true, &[5, 0]);
    assert_eq!(says(&leaf(), &[crl(), delta]), code);
    // Nor may what cannot be read.
    let odd = crl().entry(Entry::new(&[1]).reason(7));
    assert_eq!(says(&leaf(), &[odd]), "none-counts crl-rule");
    let odd = crl().entry(Entry::new(&[SERIAL]).reason(7));
    assert_eq!(says(&leaf(), &[odd]), "revoked unspecified");
    // An entry that cannot be read may have named another issuer.
    let indirect = crl().scope(&[only(INDIRECT)]);
    let odd = indirect
        .entry(Entry::new(&[1]).reason(7))
        .revoked(&[SERIAL]);
    assert_eq!(says(&leaf(), &[odd]), "none-counts crl-rule");
}

/// Section 5: a list that breaks a rule does not count, and the rule is told.
#[test]
fn lists_have_to_follow_the_rules() {
    let mut twice = crl();
    let again = extension(CRL_NUMBER, false, &[2, 1, 1]);
    twice.extensions.push((Vec::new(), again));
    let algorithm = CrlMaker {
        outer_algorithm: vec![0x2a, 3],
        ..crl()
    };
    let bits = CrlMaker {
        unused_bits: 1,
        ..crl()
    };
    let version_1 = CrlMaker {
        version: None,
        ..crl()
    };
    for (list, rule) in [
        (crl().without(CRL_NUMBER), CrlAnomalyCode::CrlNumberMissing),
        (
            crl().with(CRL_NUMBER, true, &[2, 1, 1]),
            CrlAnomalyCode::CrlNumberCritical,
        ),
        (crl().number(0xff), CrlAnomalyCode::CrlNumberNegative),
        (twice, CrlAnomalyCode::DuplicateExtension),
        (algorithm, CrlAnomalyCode::SignatureAlgorithmMismatch),
        (bits, CrlAnomalyCode::SignatureUnusedBits),
        (version_1, CrlAnomalyCode::ExtensionsInVersion1),
    ] {
        let unknown = answer(&leaf(), &[list.revoked(&[SERIAL])]);
        let problems = unknown.into_problems(RevocationMode::Required);
        let [_, problem] = &problems[..] else {
            panic!("{rule}: {problems:?}");
        };
        let finding = Finding::new(problem.clone(), None);
        assert_eq!(finding.code, FindingCode::CrlRule);
        assert_eq!(finding.fact("rule"), Some(&FactValue::from(rule.as_str())));
        assert!(
            finding.message.contains(rule.sentence()),
            "{}",
            finding.message
        );
    }
}

#[test]
fn the_work_is_bounded() {
    // More lists than are weighed, each about another point.
    let one = crl().scope(&[at(&full("http://c.example/1"))]);
    let list = one.make(|_| vec![0; 8]);
    let lists = vec![list; 11_000];
    let certificate = leaf().make();
    let mut judge = Judge::default();
    let lists = RevocationLists::new(&lists);
    let unknown = status(&certificate, &lists, time(AT), &mut judge);
    assert_eq!(said(&unknown), "too-many-lists");
    assert_eq!(judge.asked, []);
    // Only the first lists are told.
    let lists = vec![crl().without(CRL_NUMBER); 100];
    let told = answer(&leaf(), &lists).into_problems(RevocationMode::Required);
    assert_eq!(told.len(), 1 + 8);
}
