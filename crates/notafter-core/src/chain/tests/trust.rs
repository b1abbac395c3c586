//! Anchors, their store, and what is asked of them.

use super::maker::{AT, Maker, time};
use crate::certificate::Certificate;
use crate::chain::check::Settings;
use crate::chain::check::trust::{MAX_TRUST_AGE_DAYS, check_age, check_anchor, check_distrust};
use crate::chain::finding::Problem;
use crate::chain::{Finding, FindingCode, Profile, Severity};
use crate::read::{ItemKind, SkipReason, to_pem};
use crate::time::{SECONDS_PER_DAY, Timestamp};
use crate::trust::{Purpose, PurposeSet, TrustAnchor, TrustSource, TrustStore};

/// A root and a leaf.
fn certificates() -> [Certificate; 2] {
    let leaf = Maker::server(3).issued_by("Root", 1);
    [Maker::ca("Root", 1).make(), leaf.make()]
}

/// What is asked of anchors.
fn asked(purpose: Purpose, at: Timestamp) -> Settings<'static> {
    Settings {
        profile: Profile::WebPki,
        purpose,
        at,
        name: None,
        revocation: crate::chain::RevocationMode::Off,
    }
}

/// The finding of the anchor that the problem is.
fn finding(problem: Problem, anchor: &Certificate) -> Finding {
    Finding::new(problem, Some((1, anchor)))
}

#[test]
fn an_anchor_that_was_removed_is_none() {
    let [root, _] = certificates();
    let anchor = TrustAnchor::new(root.clone(), PurposeSet::SERVER_AUTH);
    let removed_at = time(AT);
    let before = removed_at.saturating_add_seconds(-1);
    let codes = |anchor: &TrustAnchor, purpose, at| -> Vec<FindingCode> {
        let settings = asked(purpose, at);
        check_anchor(&settings, anchor).map(|it| it.code).collect()
    };
    assert_eq!(codes(&anchor, Purpose::ServerAuth, removed_at), []);
    let anchor = anchor.with_removed_at(removed_at);
    assert_eq!(codes(&anchor, Purpose::ServerAuth, before), []);
    assert_eq!(
        codes(&anchor, Purpose::ServerAuth, removed_at),
        [FindingCode::AnchorRemoved]
    );
    assert_eq!(
        codes(&anchor, Purpose::CodeSigning, removed_at),
        [
            FindingCode::AnchorNotTrustedForPurpose,
            FindingCode::AnchorRemoved
        ]
    );
    let settings = asked(Purpose::ServerAuth, removed_at);
    let problem = check_anchor(&settings, &anchor).next().unwrap();
    let found = finding(problem, &root);
    assert_eq!(found.severity, Severity::Error);
    assert_eq!(
        found.message,
        "The certificate of \"Root\" is a root that was removed from the trusted ones at 2026-06-01T00:00:00Z; it is judged at 2026-06-01T00:00:00Z."
    );
}

#[test]
fn young_leaves_below_a_distrusted_anchor() {
    let [root, leaf] = certificates();
    let anchor = TrustAnchor::new(root.clone(), PurposeSet::ALL);
    assert!(check_distrust(&anchor, &leaf).is_none());
    let begin = leaf.not_before();
    let at_once = anchor.clone().with_distrust_after(begin);
    assert!(check_distrust(&at_once, &leaf).is_none(), "not after it");
    let before = anchor.with_distrust_after(begin.saturating_add_seconds(-1));
    let found = finding(check_distrust(&before, &leaf).unwrap(), &root);
    assert_eq!(found.code, FindingCode::AnchorDistrusted);
    assert_eq!(found.severity, Severity::Error);
    assert_eq!(
        found.message,
        "The certificate of \"Root\" is a root that is trusted for certificates issued until 2025-12-31T23:59:59Z only, and this one begins at 2026-01-01T00:00:00Z."
    );
}

#[test]
fn another_purpose_is_refused_with_a_way_out() {
    let [root, _] = certificates();
    let anchor = TrustAnchor::new(root.clone(), PurposeSet::SERVER_AUTH);
    for (purpose, named) in [
        (Purpose::CodeSigning, "code-signing"),
        (Purpose::Any, "every purpose"),
    ] {
        let settings = asked(purpose, time(AT));
        let problem = check_anchor(&settings, &anchor).next().unwrap();
        let found = finding(problem, &root);
        assert_eq!(
            found.message,
            format!(
                "The certificate of \"Root\" is trusted for server-auth only, not for {named}."
            )
        );
        let remedy = found.remedy.unwrap();
        assert!(remedy.contains("--roots") && remedy.contains("--native-roots"));
    }
    let none = TrustAnchor::new(root.clone(), PurposeSet::of(&[]));
    let settings = asked(Purpose::ServerAuth, time(AT));
    let problem = check_anchor(&settings, &none).next().unwrap();
    assert_eq!(
        finding(problem, &root).message,
        "The certificate of \"Root\" is not trusted for server-auth."
    );
}

#[test]
fn an_old_list_is_told() {
    let as_of = time(AT);
    let settings = |days: i64| {
        let at = as_of.saturating_add_seconds(days * SECONDS_PER_DAY);
        asked(Purpose::ServerAuth, at)
    };
    let old = settings(MAX_TRUST_AGE_DAYS + 1);
    let unknown = TrustStore::new();
    assert!(check_age(&old, &unknown).is_none());
    let undated = unknown.clone().with_source(TrustSource::new("Test"));
    assert!(check_age(&old, &undated).is_none());
    let source = TrustSource::new("Test").with_as_of(as_of);
    let store = unknown.with_source(source);
    assert!(check_age(&settings(MAX_TRUST_AGE_DAYS), &store).is_none());
    assert!(check_age(&settings(-4000), &store).is_none(), "the past");
    let found = Finding::new(check_age(&old, &store).unwrap(), None);
    assert_eq!(
        (found.code, found.severity),
        (FindingCode::TrustStoreStale, Severity::Info)
    );
    assert_eq!(
        found.message,
        "The trusted roots (Test) are those of 2026-06-01T00:00:00Z, 366 days before the instant of this judgement."
    );
}

#[test]
fn the_earlier_instants_stay() {
    let [root, _] = certificates();
    let early = time("2025-01-01T00:00:00Z");
    let late = time("2026-01-01T00:00:00Z");
    let plain = TrustAnchor::new(root.clone(), PurposeSet::SERVER_AUTH);
    let of = |distrust, removal| {
        plain
            .clone()
            .with_distrust_after(distrust)
            .with_removed_at(removal)
    };
    for (first, second) in [
        (of(early, late), plain.clone()),
        (plain.clone(), of(early, late)),
        (of(early, late), of(late, late)),
        (of(late, late), of(early, late)),
    ] {
        let store: TrustStore = [first, second].into_iter().collect();
        let merged = store.get(&root).unwrap();
        assert_eq!(merged.distrust_after(), Some(early));
        assert_eq!(merged.removed_at(), Some(late));
    }
    let mut store: TrustStore = [of(early, early)].into_iter().collect();
    assert_eq!(store.remove(&root), Some(of(early, early)));
    store.add(plain);
    let lifted = store.get(&root).unwrap();
    assert_eq!((lifted.distrust_after(), lifted.removed_at()), (None, None));
}

#[test]
fn what_is_removed_is_not_found_and_the_rest_is() {
    let [root, other] = certificates();
    let both = [root.clone(), other.clone()];
    let source = TrustSource::new("Test").with_version("1");
    let mut store =
        TrustStore::from_certificates(both.clone(), PurposeSet::ALL).with_source(source.clone());
    let removed = store.remove(&root).unwrap();
    assert_eq!(removed.certificate(), &root);
    assert_eq!(store.remove(&root), None);
    assert_eq!(store.len(), 1);
    assert!(!store.contains(&root) && store.contains(&other));
    assert_eq!(store.by_subject(&root.subject()).count(), 0);
    assert_eq!(store.by_subject(&other.subject()).count(), 1);
    let key_id = |it: &Certificate| it.subject_key_identifier().unwrap().to_vec();
    assert_eq!(store.by_key_id(&key_id(&root)).count(), 0);
    assert_eq!(store.by_key_id(&key_id(&other)).count(), 1);
    assert_eq!(store.source(), Some(&source));
    store.add(removed);
    assert!(
        store
            .iter()
            .map(TrustAnchor::certificate)
            .eq([&other, &root])
    );
    store.retain(|_| false);
    assert!(store.is_empty());
}

#[test]
fn from_octets_of_any_shape() {
    let [root, leaf] = certificates();
    let pem = to_pem("CERTIFICATE", root.as_der());
    let key = to_pem("PUBLIC KEY", leaf.subject_public_key_info().encoded);
    let broken = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let found = TrustStore::from_pem(&format!("{pem}{key}{broken}{pem}"), PurposeSet::SERVER_AUTH);
    assert_eq!(found.store.len(), 1);
    let anchor = found.store.get(&root).unwrap();
    assert_eq!(anchor.purposes(), PurposeSet::SERVER_AUTH);
    assert_eq!(found.skipped.len(), 1);
    assert_eq!(
        found.skipped[0].source.line,
        Some(pem.lines().count() + key.lines().count() + 1)
    );
    assert_eq!(found.left_out.len(), 1);
    assert_eq!(found.left_out[0].0, ItemKind::PublicKey);

    let found = TrustStore::from_bytes(leaf.as_der(), PurposeSet::ALL);
    assert!(found.store.contains(&leaf), "what somebody pins is no CA");
    assert!(found.skipped.is_empty() && found.left_out.is_empty());
    let found = TrustStore::from_bytes(b"", PurposeSet::ALL);
    assert!(found.store.is_empty());
    assert_eq!(found.skipped[0].reason, SkipReason::Empty);
}
