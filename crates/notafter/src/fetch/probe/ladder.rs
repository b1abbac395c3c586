//! Ways of asking one server, from the usual one down to what only the oldest understand.

use crate::fetch::clear::Rung;
use crate::fetch::{FetchOptions, Method, Outcome, ProtocolFault, Stage, TlsAlert};
use crate::target::Service;

/// One way of asking; each takes a connection of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A handshake, to its end.
    Handshake,
    /// A handshake that stops after the certificates: what TLS 1.3 sends is not to be had
    /// for less.
    HandshakeToCertificate,
    /// No more than can be read in the clear.
    Clear(Rung),
}

const BY_HANDSHAKE: &[Step] = &[
    Step::Handshake,
    Step::Clear(Rung::Tls12),
    Step::Clear(Rung::Tls10),
    Step::Clear(Rung::Ssl30),
];

const CERTIFICATE_ONLY: &[Step] = &[
    Step::Clear(Rung::Tls12),
    Step::HandshakeToCertificate,
    Step::Clear(Rung::Tls10),
    Step::Clear(Rung::Ssl30),
];

/// Connections to one `MySQL` server at most. It counts those that end before a login, and shuts an address
/// out after a hundred (`max_connect_errors`).
const MYSQL_STEPS: usize = 2;

/// The steps for these options and this service, in order.
pub(super) fn steps(options: &FetchOptions, service: Service) -> &'static [Step] {
    let (all, without_fallback) = match options.method {
        Method::Handshake => (BY_HANDSHAKE, 1),
        Method::CertificateOnly => (CERTIFICATE_ONLY, 2),
    };
    let count = match (options.fallback, service) {
        (false, _) => without_fallback,
        (true, Service::Mysql) => MYSQL_STEPS,
        (true, _) => all.len(),
    };
    all.get(..count).unwrap_or(all)
}

/// What is left of `steps` after one that failed like this; the first of it is the next one to try.
///
/// `silent` says that not an octet of TLS came: a server that swallows what it does not understand
/// is asked once more, with the one `ClientHello` that everything understands.
pub(super) fn after(steps: &'static [Step], failure: &Outcome, silent: bool) -> &'static [Step] {
    let Some((step, rest)) = steps.split_first() else {
        return steps;
    };
    if silent && matches!(failure, Outcome::TimedOut { .. }) {
        let plainest = |step: &Step| *step == Step::Clear(Rung::Tls10);
        return match rest.iter().position(plainest) {
            Some(index) => rest.get(index..=index).unwrap_or_default(),
            None => &[],
        };
    }
    if is_worth_another(*step, failure) {
        rest
    } else {
        &[]
    }
}

fn is_worth_another(step: Step, failure: &Outcome) -> bool {
    match failure {
        // These two say what is wrong, and it is not us: the name, and the protocols offered.
        Outcome::TlsAlert { alert } => !matches!(
            *alert,
            TlsAlert::UNRECOGNIZED_NAME | TlsAlert::NO_APPLICATION_PROTOCOL
        ),
        Outcome::ConnectionClosed { .. } => true,
        Outcome::ProtocolError { fault, .. } => matches!(
            fault,
            ProtocolFault::VersionTooOld
                | ProtocolFault::NothingInCommon
                | ProtocolFault::NoCertificate
                | ProtocolFault::MalformedMessage
                | ProtocolFault::Misbehaved
        ),
        // In the clear more is taken than rustls takes.
        Outcome::ChainTooLarge { certificates: None } => !matches!(step, Step::Clear(_)),
        _ => false,
    }
}

/// How much the outcome of a failed step tells: of several the most telling one is reported, the first of
/// equal ones.
pub(super) const fn rank(step: Step, outcome: &Outcome) -> u8 {
    match outcome {
        // That a server does not speak the oldest versions says nothing of the others, and nothing new
        // where it was silent or closed the connection before.
        Outcome::TlsAlert {
            alert: TlsAlert::PROTOCOL_VERSION,
        } if matches!(step, Step::Clear(Rung::Tls10 | Rung::Ssl30)) => 0,
        Outcome::TlsAlert { .. } | Outcome::ChainTooLarge { .. } => 4,
        Outcome::ProtocolError { .. } | Outcome::NotTls { .. } => 3,
        Outcome::ConnectionClosed { .. } => 2,
        Outcome::TimedOut {
            during: Stage::Handshake,
        } => 1,
        _ => 0,
    }
}

/// The same, for a step after which these are left.
pub(super) fn rank_before(step: Step, left: &[Step], outcome: &Outcome) -> u8 {
    let by_version = Outcome::TlsAlert {
        alert: TlsAlert::PROTOCOL_VERSION,
    };
    if left.first() == Some(&Step::HandshakeToCertificate) && *outcome == by_version {
        // Every server of TLS 1.3 alone says that to an older hello: it tells nothing once it was asked in
        // TLS 1.3.
        return 0;
    }
    rank(step, outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLOSED: Outcome = Outcome::ConnectionClosed {
        reset: false,
        received: 0,
    };
    const SILENCE: Outcome = Outcome::TimedOut {
        during: Stage::Handshake,
    };

    #[test]
    fn down_the_whole_ladder() {
        let mut left = steps(&FetchOptions::default(), Service::Tls);
        let mut seen = Vec::new();
        while let Some(step) = left.first() {
            seen.push(*step);
            left = after(left, &CLOSED, false);
        }
        assert_eq!(seen, BY_HANDSHAKE);
    }

    #[test]
    fn silence_is_asked_once_more() {
        let left = after(BY_HANDSHAKE, &SILENCE, true);
        assert_eq!(left, [Step::Clear(Rung::Tls10)]);
        assert!(after(left, &SILENCE, true).is_empty());
        assert!(after(BY_HANDSHAKE, &SILENCE, false).is_empty());
    }

    #[test]
    fn what_another_hello_would_not_change() {
        let alert = |alert| Outcome::TlsAlert { alert };
        let not_tls = Outcome::NotTls {
            said: String::new(),
        };
        for failure in [
            alert(TlsAlert::UNRECOGNIZED_NAME),
            not_tls,
            Outcome::ChainTooLarge {
                certificates: Some(101),
            },
        ] {
            assert!(after(BY_HANDSHAKE, &failure, false).is_empty(), "{failure}");
        }
        assert_eq!(
            after(BY_HANDSHAKE, &alert(TlsAlert::PROTOCOL_VERSION), false).len(),
            3
        );
    }

    #[test]
    fn a_version_refused_where_only_the_oldest_was_offered_tells_least() {
        let refused = Outcome::TlsAlert {
            alert: TlsAlert::PROTOCOL_VERSION,
        };
        for (step, is_told) in [
            (Step::Handshake, true),
            (Step::Clear(Rung::Tls12), true),
            (Step::Clear(Rung::Tls10), false),
            (Step::Clear(Rung::Ssl30), false),
        ] {
            assert_eq!(
                rank(step, &refused) > rank(Step::Handshake, &SILENCE),
                is_told
            );
            assert_eq!(
                rank(step, &refused) > rank(Step::Handshake, &CLOSED),
                is_told
            );
        }
    }

    #[test]
    fn mysql_counts() {
        let options = FetchOptions::default();
        assert_eq!(steps(&options, Service::Mysql).len(), MYSQL_STEPS);
        let alone = options.with_fallback(false);
        assert_eq!(steps(&alone, Service::Mysql), [Step::Handshake]);
    }

    #[test]
    fn without_fallback() {
        let options = FetchOptions::default().with_fallback(false);
        assert_eq!(steps(&options, Service::Tls), [Step::Handshake]);
        let options = options.with_method(Method::CertificateOnly);
        assert_eq!(steps(&options, Service::Tls).len(), 2);
    }
}
