//! What has to hold of every observation.

use notafter::fetch::limits::{MAX_ADDRESSES, MAX_CHAIN, MAX_RECEIVED, MAX_SAID};
use notafter::fetch::{AddressPolicy, Outcome};

use super::run::Run;
use super::script::{CREDENTIALS, Setup};

/// Characters of a sentence: what is quoted of a stranger, four for each octet, and our own words.
const MAX_SENTENCE: usize = 4 * MAX_SAID + 400;

pub(super) fn check(setup: &Setup, run: &Run) {
    let seen = &run.observation;
    assert_eq!(seen.target, setup.target);
    assert_eq!(seen.port, setup.target.port);
    let outcomes = [&seen.outcome]
        .into_iter()
        .chain(&seen.handshake_failure)
        .chain(&seen.interruption)
        .chain(seen.attempts.iter().map(|it| &it.outcome));
    for outcome in outcomes {
        check_outcome(outcome);
    }
    if let Some(message) = seen.interruption_message() {
        assert_shown(&message);
    }

    let has_chain = seen.outcome == Outcome::Certificate;
    assert_eq!(has_chain, !seen.chain.is_empty(), "{:?}", seen.outcome);
    assert!(has_chain || (seen.handshake_failure.is_none() && seen.interruption.is_none()));
    assert!(seen.chain.len() <= MAX_CHAIN);
    let octets: usize = seen.chain.iter().map(|it| it.len()).sum();
    assert!(octets <= MAX_RECEIVED, "{octets} octets of certificates");
    assert!(!seen.handshake_completed, "nobody here has a key");
    let names = [
        &seen.cipher_suite,
        &seen.key_exchange_group,
        &seen.server_name,
    ];
    for name in names.into_iter().flatten() {
        assert_shown(name);
    }
    assert!(seen.alpn.as_ref().is_none_or(|it| it.len() <= 255));

    let policy = &setup.options.address_policy;
    assert!(seen.attempts.len() <= MAX_ADDRESSES);
    for (index, attempt) in seen.attempts.iter().enumerate() {
        let before = seen.attempts.iter().take(index);
        assert!(before.clone().all(|it| it.address != attempt.address));
        let refused = attempt.outcome == Outcome::AddressNotAllowed;
        assert_eq!(refused, !policy.allows(attempt.address), "{attempt:?}");
    }
    if let Some(address) = seen.address {
        assert!(policy.allows(address), "{address}");
        assert!(setup.options.proxy.is_some() || run.dialled.contains(&address));
    } else {
        let remote = setup
            .options
            .proxy
            .as_ref()
            .is_some_and(|it| it.remote_names);
        assert!(!has_chain || (remote && *policy == AddressPolicy::Any));
    }
    let has_credentials = |proxy: &notafter::fetch::Proxy| proxy.has_credentials();
    if setup.options.proxy.as_ref().is_some_and(has_credentials) {
        let (user_name, password) = CREDENTIALS;
        let shown = format!("{:?} {:?}", setup.options, seen.outcome);
        assert!(
            !shown.contains(user_name) && !shown.contains(password),
            "{shown}"
        );
    }
}

fn check_outcome(outcome: &Outcome) {
    assert!(Outcome::CODES.contains(&outcome.code()));
    let sentence = outcome.to_string();
    assert!(
        !sentence.is_empty() && sentence.len() <= MAX_SENTENCE,
        "{sentence}"
    );
    assert_shown(&sentence);
    for fact in outcome.facts() {
        assert!(!fact.name.is_empty());
        assert_shown(&fact.value.to_string());
    }
}

/// Nothing but printable ASCII.
fn assert_shown(text: &str) {
    let bad = text.chars().find(|it| !it.is_ascii_graphic() && *it != ' ');
    assert_eq!(bad, None, "{text:?}");
}
