//! Delta lists: clauses (c) and (i) to (k).

use super::*;

/// (c): a delta list changes the list that it fits.
#[test]
fn delta_lists_have_to_fit() {
    let base = || crl().number(10).key_id(&[1]);
    let delta = || {
        crl()
            .number(12)
            .delta_from(10)
            .key_id(&[1])
            .revoked(&[SERIAL])
    };
    let scope = [only(USER)];
    for (list, delta, expected) in [
        (base(), delta(), "revoked unspecified"),
        // The changes since number 10 are more than enough for number 11.
        (base().number(11), delta(), "revoked unspecified"),
        (base().number(9), delta(), "good"),
        (base().number(12), delta(), "good"),
        (base().key_id(&[2]), delta(), "good"),
        (base().scope(&scope), delta(), "good"),
        (
            base().scope(&scope),
            delta().scope(&scope),
            "revoked unspecified",
        ),
        (
            base(),
            delta().times("260602000000Z", Some("260701000000Z")),
            "good",
        ),
        (
            base(),
            delta().times("260502000000Z", Some("260503000000Z")),
            "good",
        ),
        (base(), delta().with(CRL_NUMBER, true, &[2, 1, 12]), "good"),
    ] {
        assert_eq!(says(&leaf(), &[list, delta]), expected);
    }
    assert_eq!(says(&leaf(), &[delta()]), "no-list", "changes to what?");
    // A list that has expired counts with current changes (a).
    let stale = base().times("260501000000Z", Some("260502000000Z"));
    let nothing_new = crl().number(12).delta_from(10).key_id(&[1]);
    assert_eq!(says(&leaf(), from_ref(&stale)), "none-counts crl-expired");
    assert_eq!(says(&leaf(), &[stale, nothing_new]), "good");
}

/// (i) to (k): the delta list has the last word, and may take back what the list says.
#[test]
fn delta_lists_have_the_last_word() {
    let held = crl().number(10).entry(Entry::new(&[SERIAL]).reason(6));
    let delta = crl().number(11).delta_from(10);
    let with = |reason| delta.clone().entry(Entry::new(&[SERIAL]).reason(reason));
    assert_eq!(
        says(&leaf(), &[held.clone(), delta.clone()]),
        "revoked certificateHold"
    );
    assert_eq!(
        says(&leaf(), &[held.clone(), with(1)]),
        "revoked keyCompromise"
    );
    assert_eq!(says(&leaf(), &[held.clone(), with(8)]), "good");
    // The newer one of two.
    let newer = crl()
        .number(12)
        .delta_from(10)
        .times("260502000000Z", Some("260701000000Z"))
        .entry(Entry::new(&[SERIAL]).reason(8));
    assert_eq!(says(&leaf(), &[held, with(1), newer]), "good");
    // Only a delta list takes back.
    let wrong = crl().entry(Entry::new(&[SERIAL]).reason(8));
    assert_eq!(says(&leaf(), &[wrong]), "revoked removeFromCRL");
}
