//! Drivers that do not keep to the rules, and hosts of events that nobody expects: it ends all the same.

use std::sync::Arc;
use std::time::Duration;

use super::hand::{address, by_name};
use super::peers::{Last, Peer, Rustls, Scripted};
use super::random::Random;
use crate::fetch::probe::{Action, ConnectFailure, Event, Probe};
use crate::fetch::tests::at;
use crate::fetch::tests::server::{BOTH, ClientCertificate, config, self_signed};
use crate::fetch::{
    Ending, FetchOptions, Method, Observation, Outcome, ProtocolFault, Proxy, ResolveError,
};
use crate::target::{Host, Service, Target};

/// More steps than any of these fetches can take: fewer than there are octets in the longest of them.
const MOST_STEPS: usize = 20_000;

const KINDS: usize = 13;

/// An event of each kind.
fn event(kind: usize, octets: &[u8]) -> Event<'_> {
    match kind {
        0 => Event::Resolved(Ok(vec![address(1), address(2)])),
        1 => Event::Resolved(Ok(Vec::new())),
        2 => Event::Resolved(Err(ResolveError::NotFound)),
        3 => Event::Connected,
        4 => Event::NotConnected(ConnectFailure::Refused),
        5 => Event::NotConnected(ConnectFailure::TimedOut),
        6 => Event::Received(octets),
        7 => Event::Ended(Ending::Closed),
        8 => Event::Ended(Ending::Reset),
        9 => Event::Ended(Ending::Unreachable {
            reason: String::new(),
        }),
        10 => Event::Closed,
        11 => Event::TimedOut,
        _ => Event::Cancelled,
    }
}

/// Those that answer an action.
fn is_answer(kind: usize, action: &Action) -> bool {
    match action {
        Action::Resolve { .. } => matches!(kind, 0..=2 | 11),
        Action::Connect { .. } => matches!(kind, 3..=5 | 11),
        Action::Exchange { .. } => matches!(kind, 6..=9 | 11),
        Action::Close { .. } => kind == 10,
        Action::Done(_) => false,
    }
}

fn all_options() -> Vec<(Target, FetchOptions)> {
    let mut all = Vec::new();
    for service in [
        Service::Tls,
        Service::Smtp,
        Service::XmppClient,
        Service::Imap,
    ] {
        for method in Method::ALL {
            let plain = FetchOptions::default().with_method(*method);
            let host = Host::Dns("proxy.example".to_owned());
            let proxies = [
                Proxy::http(host.clone(), 8080),
                Proxy::socks5(host, 1080).with_remote_names(true),
            ];
            let mut target = by_name();
            target.service = service;
            all.push((target.clone(), plain.clone()));
            for proxy in proxies {
                all.push((target.clone(), plain.clone().with_proxy(proxy)));
            }
        }
    }
    all
}

/// Answers that lead as far as possible: what a well-behaved world does, step by step.
struct Good(Box<dyn Peer>);

impl Good {
    fn new(service: Service) -> Self {
        let script: (&[u8], &[&[u8]]) = match service {
            Service::Smtp => (b"220 mx\r\n", &[b"250 STARTTLS\r\n", b"220 go\r\n"]),
            _ => (b"", &[]),
        };
        let server = config(
            &self_signed(|_| {}),
            BOTH,
            ClientCertificate::Required,
            None,
        );
        let then = Box::new(Rustls::new(&Arc::new(server)));
        let before = Scripted::new(script.0, script.1, Last::Silent);
        Self(Box::new(super::peers::Behind { before, then }))
    }

    fn event<'b>(&mut self, action: &Action, buffer: &'b mut Vec<u8>) -> Event<'b> {
        match action {
            Action::Resolve { .. } => event(0, &[]),
            Action::Connect { .. } => Event::Connected,
            Action::Exchange { send, .. } => {
                *buffer = self.0.hear(send);
                if buffer.is_empty() {
                    Event::TimedOut
                } else {
                    Event::Received(buffer)
                }
            }
            _ => Event::Closed,
        }
    }
}

fn done(action: Action) -> Result<Observation, Action> {
    match action {
        Action::Done(observation) => Ok(*observation),
        other => Err(other),
    }
}

/// In each state that a good fetch comes to, one event of each kind, then the good ones again.
#[test]
fn every_event_in_every_state() {
    for (target, options) in all_options() {
        let mut states = 0;
        for depth in 0.. {
            let mut reached = false;
            for kind in 0..KINDS {
                let mut good = Good::new(target.service);
                let mut probe = Probe::new(&target, &options, at());
                let mut action = probe.start(Duration::ZERO);
                let mut steps = 0;
                let mut buffer = Vec::new();
                let observation = loop {
                    action = match done(action) {
                        Ok(observation) => break observation,
                        Err(action) => action,
                    };
                    assert!(steps < MOST_STEPS);
                    let right = is_answer(kind, &action) || kind == KINDS - 1;
                    let now = Duration::from_millis(steps as u64);
                    let injected = steps == depth;
                    let event = if injected {
                        reached = true;
                        event(kind, b"\x16\x03\x03\x00\x00garbage")
                    } else {
                        good.event(&action, &mut buffer)
                    };
                    action = probe.handle(event, now);
                    if injected && !right {
                        assert!(
                            matches!(
                                &action,
                                Action::Done(it) if matches!(
                                    it.outcome,
                                    Outcome::ProtocolError {
                                        fault: ProtocolFault::LocalSetup,
                                        ..
                                    }
                                )
                            ),
                            "kind {kind} after {depth}: {action:?}"
                        );
                    }
                    steps += 1;
                };
                let cancelled = observation.outcome == Outcome::Cancelled
                    || observation.interruption == Some(Outcome::Cancelled);
                assert!(!cancelled || kind == KINDS - 1);
                // Afterwards it has nothing more to say than that.
                let again = probe.handle(event(kind, b"x"), Duration::ZERO);
                assert!(done(again).is_ok());
            }
            if !reached {
                break;
            }
            states += 1;
        }
        assert!(states >= 3, "{states}");
    }
}

/// Any events that answer the action, and now and then others, at any pace.
#[test]
fn random_walks_end() {
    let mut ways = std::collections::BTreeSet::new();
    for (index, (target, options)) in all_options().into_iter().enumerate() {
        for seed in 0..40 {
            let mut random = Random::new(seed * 1000 + index as u64);
            let mut probe = Probe::new(&target, &options, at());
            let mut now = Duration::ZERO;
            let mut action = probe.start(now);
            let mut steps = 0;
            loop {
                action = match done(action) {
                    Ok(observation) => {
                        ways.insert(observation.outcome.code());
                        break;
                    }
                    Err(action) => action,
                };
                steps += 1;
                assert!(steps < MOST_STEPS, "{target:?} {options:?}");
                let mut kind = random.below(KINDS);
                while !is_answer(kind, &action) && random.below(200) > 0 {
                    kind = random.below(KINDS);
                }
                // Mostly octets: endings come soon enough.
                if matches!(action, Action::Exchange { .. }) && random.below(8) > 0 {
                    kind = 6;
                }
                let text = [
                    &b"\x16\x03\x03\x00\x01"[..],
                    b"HTTP/1.1 200 ok\r\n",
                    b"\r\n",
                    b"220 STARTTLS\r\n",
                    b"\x05\x00",
                    b"<stream:stream version='1.0'>",
                    b"* OK [CAPABILITY STARTTLS]\r\n",
                ];
                let octets = match random.below(3) {
                    0 => vec![u8::try_from(random.below(256)).unwrap(); 1 + random.below(20_000)],
                    _ => text[random.below(text.len())].to_vec(),
                };
                if random.below(4) == 0 {
                    now += Duration::from_millis(random.below(3000) as u64);
                }
                action = probe.handle(event(kind, &octets), now);
            }
        }
    }
    // They came somewhere.
    assert!(ways.len() >= 8, "{ways:?}");
}
