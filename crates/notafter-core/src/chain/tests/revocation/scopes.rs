//! What a list is about: clauses (b), (d), (e) and (l).

use super::*;

/// (b) (1): lists of others have to be named, and to be indirect.
#[test]
fn somebody_elses_list_has_to_be_indirect() {
    let certificate = with_points(leaf(), &[point(None, None, Some("Lister"))]);
    let list = CrlMaker::new("Lister");
    let indirect = list.clone().scope(&[only(INDIRECT)]);
    assert_eq!(says(&certificate, from_ref(&indirect)), "good");
    assert_eq!(says(&certificate, &[list]), "not-in-scope");
    assert_eq!(says(&leaf(), from_ref(&indirect)), "no-list");

    let mine = Entry::new(&[SERIAL]).issued_by("CA");
    let theirs = Entry::new(&[SERIAL]).issued_by("Other CA");
    let own = Entry::new(&[SERIAL]);
    for (entries, expected) in [
        (vec![mine.clone()], "revoked unspecified"),
        (vec![theirs.clone()], "good"),
        // Until an entry names an issuer, it is the list's own.
        (vec![own.clone()], "good"),
        // It is inherited by those behind.
        (
            vec![Entry::new(&[1]).issued_by("CA"), own.clone()],
            "revoked unspecified",
        ),
        (vec![mine.clone(), theirs.clone()], "revoked unspecified"),
        (vec![theirs.clone(), mine.clone()], "revoked unspecified"),
        (vec![Entry::new(&[1]).issued_by("CA"), theirs, own], "good"),
    ] {
        let list = entries.into_iter().fold(indirect.clone(), CrlMaker::entry);
        assert_eq!(says(&certificate, &[list]), expected);
    }
    // The issuer's own indirect list is about its certificates, too.
    let own = crl().scope(&[only(INDIRECT)]).revoked(&[SERIAL]);
    assert_eq!(says(&leaf(), &[own]), "revoked unspecified");
    // In a list that is not indirect, a name changes nothing.
    let direct = crl().entry(Entry::new(&[SERIAL]).issued_by("Other CA"));
    assert_eq!(says(&leaf(), &[direct]), "revoked unspecified");
}

/// (b) (2) (i): the point of the list is one of the certificate's.
#[test]
fn points_have_to_be_the_same() {
    let (one, other) = (full("http://c.example/1"), full("http://c.example/2"));
    let list = |names: &[u8]| crl().scope(&[at(names)]);
    let at_one = with_points(leaf(), &[point(Some(&one), None, None)]);
    assert_eq!(says(&at_one, &[list(&one)]), "good");
    assert_eq!(says(&at_one, &[list(&other)]), "not-in-scope");
    assert_eq!(says(&at_one, &[list(&other), list(&one)]), "good");
    assert_eq!(says(&at_one, &[crl()]), "good", "a list for all points");
    assert_eq!(
        says(&leaf(), &[list(&one)]),
        "not-in-scope",
        "a part of the whole"
    );
    let both = with_points(
        leaf(),
        &[
            point(Some(&other), None, None),
            point(Some(&one), None, None),
        ],
    );
    assert_eq!(says(&both, &[list(&one)]), "good");

    // Relative names stand behind the issuer's, whoever wrote them so.
    let part = relative("Part 1");
    let issuer_and_part = [
        sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, b"CA")]),
        sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, b"part 1")]),
    ];
    let rdns: Vec<Vec<u8>> = issuer_and_part.iter().map(|it| tlv(0x31, it)).collect();
    let spelled_out = tlv(0xa0, &tlv(0xa4, &sequence(&rdns)));
    let relative_point = with_points(leaf(), &[point(Some(&part), None, None)]);
    let spelled_point = with_points(leaf(), &[point(Some(&spelled_out), None, None)]);
    for certificate in [&relative_point, &spelled_point] {
        assert_eq!(says(certificate, &[list(&part)]), "good");
        assert_eq!(says(certificate, &[list(&spelled_out)]), "good");
        assert_eq!(
            says(certificate, &[list(&relative("Part 2"))]),
            "not-in-scope"
        );
    }

    // Where the point has no name, the list's issuer stands for it.
    let nameless = with_points(leaf(), &[point(None, None, Some("Lister"))]);
    let named = |names: &[u8]| CrlMaker::new("Lister").scope(&[at(names), only(INDIRECT)]);
    let lister = tlv(0xa0, &directory("Lister"));
    assert_eq!(says(&nameless, &[named(&lister)]), "good");
    assert_eq!(says(&nameless, &[named(&one)]), "not-in-scope");

    // What no point names may be published under the names of the issuer.
    let alternative = leaf().with(
        ISSUER_ALT_NAME,
        false,
        &sequence(&[tlv(0x86, b"http://c.example/1")]),
    );
    assert_eq!(says(&alternative, &[list(&one)]), "good");
    assert_eq!(says(&leaf(), &[list(&tlv(0xa0, &directory("ca")))]), "good");
}

/// (b) (2) (ii) to (iv): the list is about certificates of this kind.
#[test]
fn kinds_have_to_be_the_same() {
    for (kind, of_leaf, of_ca) in [
        (USER, "good", "not-in-scope"),
        (CA, "not-in-scope", "good"),
        (ATTRIBUTE, "not-in-scope", "not-in-scope"),
    ] {
        let list = crl().scope(&[only(kind)]);
        assert_eq!(says(&leaf(), from_ref(&list)), of_leaf, "{kind}");
        assert_eq!(says(&ca(), &[list]), of_ca, "{kind}");
    }
    let both = crl().scope(&[only(USER), only(CA)]);
    assert_eq!(says(&leaf(), &[both]), "not-in-scope");
}

/// (d), (e) and (l): reasons add up, over lists and points, until all are covered.
#[test]
fn reasons_add_up() {
    let some = crl().scope(&[reasons(&[COMPROMISE])]);
    let rest = crl().scope(&[reasons(&[OTHERS, 0x80])]);
    assert_eq!(says(&leaf(), from_ref(&some)), "reasons-not-covered");
    assert_eq!(
        says(&leaf(), &[some.clone(), some.clone()]),
        "reasons-not-covered"
    );
    assert_eq!(says(&leaf(), &[some.clone(), rest.clone()]), "good");
    assert_eq!(
        says(&leaf(), &[some.clone(), rest.clone().revoked(&[SERIAL])]),
        "revoked unspecified"
    );
    let Answer::Unknown(unknown) = answer(&leaf(), &[rest]) else {
        panic!("not all reasons");
    };
    assert_eq!(unknown.why, Why::ReasonsNotCovered);
    let problems = Answer::Unknown(unknown).into_problems(RevocationMode::Required);
    let finding = Finding::new(problems[0].clone(), None);
    let uncovered = ["keyCompromise", "cACompromise"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(
        finding.fact("uncovered_reasons"),
        Some(&FactValue::from(uncovered))
    );

    // A point is good for its reasons only; what is left out here is the whole list's by the issuer.
    let one = full("http://c.example/1");
    let for_some = with_points(leaf(), &[point(Some(&one), Some(COMPROMISE), None)]);
    assert_eq!(
        says(&for_some, &[crl().scope(&[at(&one)])]),
        "reasons-not-covered"
    );
    assert_eq!(says(&for_some, &[crl().scope(&[at(&one)]), crl()]), "good");
    // A list that covers nothing new is not even asked for.
    let mut judge = Judge::default();
    let lists = [crl(), some, crl()];
    assert_eq!(said(&judged(&leaf().make(), &lists, &mut judge)), "good");
    assert_eq!(judge.asked, [0]);
}
