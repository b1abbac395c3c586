//! The machine itself: which step comes after which.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use super::ladder::{self, Step};
use super::route::Route;
use super::talk::{Next, Talk};
#[cfg(feature = "tracing")]
use super::trace::Trace;
use super::{Action, ConnectFailure, Event};
use crate::fetch::conversation::{Conversation, HelloOptions};
use crate::fetch::limits::GOODBYE;
use crate::fetch::proxy::Destination;
use crate::fetch::whereabouts::Whereabouts;
use crate::fetch::{
    Attempt, Ending, FetchOptions, Method, Observation, Outcome, ProtocolFault, ProxyFault,
    ResolveError, ServerNameIndication, Stage,
};
use crate::fetch::{clear, starttls, tls};
use crate::target::{Host, Service, Target};
use crate::time::Timestamp;

/// A fetch, from the name to the last octet.
///
/// Addresses are tried in the order in which the resolver gives them, one after
/// the other. Each may use an equal share of the time left, so that one that swallows
/// packets leaves time for the next. The first that takes the connection is the answer,
/// whatever it then says: what another address would have said is another question.
/// If none takes it, the outcome is the most telling one: refused before timed out
/// before unreachable.
///
/// A server that cannot be talked to by a handshake is asked again on a new connection to the
/// same address, in the clear, within the same deadline
/// ([`FetchOptions::fallback`]).
pub struct Probe {
    observation: Observation,
    options: Arc<FetchOptions>,
    /// When everything ends.
    end: Duration,
    state: State,
    route: Route,
    /// The steps that are left, the current one first.
    steps: &'static [Step],
    /// What the most telling of the steps before this one saw.
    failed: Option<Failed>,
    /// What the handshake ended with, if it was tried.
    handshake_failure: Option<Outcome>,
    /// When the patience with a server that says nothing is over, where another step is left.
    patience: Option<Duration>,
    #[cfg(feature = "tracing")]
    trace: Trace,
}

enum State {
    Fresh,
    ResolvingProxy,
    Resolving,
    Connecting,
    Talking(Box<Talk>),
    Closing(Then),
    Over,
}

/// What a step saw that failed, and how much that tells.
struct Failed {
    seen: Observation,
    rank: u8,
}

/// What comes after a connection is closed.
enum Then {
    /// The next step with the same address.
    Step,
    /// The next address.
    Address,
    Finish,
}

/// What part of the time left a server may stay silent for before it is asked in another way: three
/// fifths, of the default ten seconds six. Slow handshakes say something long before that.
const PATIENCE: (u32, u32) = (3, 5);

impl Probe {
    /// A fetch from this target. `at` is the present, as the caller's clock has it; it is noted and
    /// handed to TLS.
    pub fn new(target: &Target, options: &FetchOptions, at: Timestamp) -> Self {
        Self::shared(target, Arc::new(options.clone()), at)
    }

    /// The same, with options that many fetches share.
    pub(crate) fn shared(target: &Target, options: Arc<FetchOptions>, at: Timestamp) -> Self {
        let steps = ladder::steps(&options, target.service);
        Self {
            #[cfg(feature = "tracing")]
            trace: Trace::begin(target, &options),
            observation: Observation::new(target, Outcome::Certificate, at),
            options,
            end: Duration::ZERO,
            state: State::Fresh,
            route: Route::default(),
            steps,
            failed: None,
            handshake_failure: None,
            patience: None,
        }
    }

    /// The address that the connection leads to, behind a proxy too, if it is known here.
    #[cfg(feature = "tokio")]
    pub(crate) fn destination(&self) -> Option<IpAddr> {
        self.route.address()
    }

    /// Says that the present is another one by now: it waited for leave to connect.
    #[cfg(feature = "tokio")]
    pub(crate) const fn set_present(&mut self, at: Timestamp) {
        self.observation.observed_at = at;
    }

    fn begin(&mut self, now: Duration) -> Action {
        self.end = now.saturating_add(self.options.allowed_time());
        match self.options.proxy.as_ref().map(|proxy| &proxy.host) {
            Some(Host::Dns(name)) => {
                let name = name.clone();
                self.resolve(State::ResolvingProxy, name)
            }
            Some(Host::Ip(address)) => {
                let address = *address;
                self.proxy_found(&[address], now)
            }
            None => self.find_addresses(now),
        }
    }

    fn react(&mut self, event: Event<'_>, now: Duration) -> Action {
        match (std::mem::replace(&mut self.state, State::Over), event) {
            (state, Event::Cancelled) => self.cancelled(state),
            (State::ResolvingProxy, Event::Resolved(Ok(addresses))) if !addresses.is_empty() => {
                self.proxy_found(&addresses, now)
            }
            (State::ResolvingProxy, Event::Resolved(answer)) => {
                let said = match answer {
                    Err(ResolveError::Failed { reason }) => reason,
                    _ => String::new(),
                };
                let fault = ProxyFault::NotFound;
                self.finish(Outcome::ProxyFailed { fault, said })
            }
            (State::Resolving, Event::Resolved(answer)) => match answer {
                Ok(addresses) => {
                    self.route.set_addresses(&addresses, self.observation.port);
                    self.next_address(now)
                }
                Err(ResolveError::NotFound) => self.finish(Outcome::NameNotFound),
                Err(ResolveError::Failed { reason }) => {
                    self.finish(Outcome::ResolutionFailed { reason })
                }
            },
            (State::ResolvingProxy | State::Resolving, Event::TimedOut) => {
                let during = Stage::Resolution;
                self.finish(Outcome::TimedOut { during })
            }
            (State::Connecting, Event::Connected) => self.connected(now),
            (State::Connecting, Event::NotConnected(failure)) => self.not_connected(failure, now),
            (State::Connecting, Event::TimedOut) => {
                self.not_connected(ConnectFailure::TimedOut, now)
            }
            (State::Talking(talk), Event::Received(octets)) => self.received(talk, octets, now),
            (State::Talking(talk), Event::Ended(ending)) => self.ended(*talk, &ending, now),
            (State::Talking(talk), Event::TimedOut) => self.timed_out(*talk, now),
            (State::Closing(then), Event::Closed) => match then {
                Then::Step => self.dial(now),
                Then::Address => self.next_address(now),
                Then::Finish => self.done(),
            },
            _ => self.finish(Outcome::ProtocolError {
                fault: ProtocolFault::LocalSetup,
                detail: "an event that answers no action".to_owned(),
            }),
        }
    }

    fn resolve(&mut self, state: State, name: String) -> Action {
        self.state = state;
        let until = self.end;
        Action::Resolve { name, until }
    }

    fn proxy_found(&mut self, addresses: &[IpAddr], now: Duration) -> Action {
        if let Some(proxy) = &self.options.proxy {
            self.route.set_proxies(addresses, proxy.port);
        }
        self.find_addresses(now)
    }

    fn find_addresses(&mut self, now: Duration) -> Action {
        let port = self.observation.port;
        match Whereabouts::of(&self.observation.target, &self.options) {
            Whereabouts::Known(address) => self.route.set_addresses(&[address], port),
            Whereabouts::AtProxy(name) => self.route.set_name(name, port),
            Whereabouts::LookUp(name) => {
                let name = name.to_owned();
                return self.resolve(State::Resolving, name);
            }
        }
        self.next_address(now)
    }

    /// Goes on to the next address that may be connected to.
    fn next_address(&mut self, now: Duration) -> Action {
        loop {
            match self.route.advance() {
                None => {
                    let outcome = self.route.verdict();
                    return self.finish(outcome);
                }
                Some(Destination::Address(address))
                    if !self.options.address_policy.allows(address.ip()) =>
                {
                    self.note_attempt(Outcome::AddressNotAllowed);
                }
                Some(_) => return self.dial(now),
            }
        }
    }

    /// Connects to where the route leads now.
    fn dial(&mut self, now: Duration) -> Action {
        self.state = State::Connecting;
        match self.route.dialled() {
            Some(address) if now < self.end => Action::Connect {
                address,
                until: self
                    .route
                    .until(now, self.end, &self.options.address_policy),
            },
            Some(_) => self.not_connected(ConnectFailure::TimedOut, now),
            None => self.finish(Outcome::ProxyFailed {
                fault: ProxyFault::NotReached,
                said: String::new(),
            }),
        }
    }

    fn not_connected(&mut self, failure: ConnectFailure, now: Duration) -> Action {
        let outcome = Outcome::from(failure);
        if self.failed.is_some() {
            // It took a connection before: what was seen then is what there is to tell.
            return self.finish(outcome);
        }
        if self.options.proxy.is_none() {
            self.note_attempt(outcome);
            return self.next_address(now);
        }
        if self.route.next_proxy() {
            return self.dial(now);
        }
        self.finish(Outcome::ProxyFailed {
            fault: ProxyFault::NotReached,
            said: outcome.to_string(),
        })
    }

    /// Notes that this address did not work out.
    fn note_attempt(&mut self, outcome: Outcome) {
        #[cfg(feature = "tracing")]
        self.trace.address_failed(self.route.address(), &outcome);
        if let Some(address) = self.route.address() {
            let attempt = Attempt::new(address, outcome.clone());
            self.observation.attempts.push(attempt);
        }
        self.route.failed(outcome);
    }

    fn connected(&mut self, now: Duration) -> Action {
        self.observation.address = self.route.address();
        self.patience = None;
        let conversation = match self.conversation() {
            Ok(conversation) => conversation,
            Err(outcome) => return self.close(Vec::new(), outcome, now),
        };
        let target = &self.observation.target;
        let proxy = self.options.proxy.as_ref().zip(self.route.current());
        let proxy = proxy.map(|(proxy, to)| (Stage::Proxy, proxy.dialogue(to)));
        let starttls = match (target.service, &self.options.server_name) {
            (Service::Tls, _) => None,
            (service, ServerNameIndication::Name(name)) => starttls::dialogue(service, name),
            (service, _) => starttls::dialogue(service, &target.host.to_string()),
        };
        let starttls = starttls.map(|dialogue| (Stage::Starttls, dialogue));
        let mut talk = Box::new(Talk::new(proxy.into_iter().chain(starttls), conversation));
        let next = talk.feed(&[], now);
        self.go_on(talk, next, now)
    }

    /// The conversation of the current step.
    fn conversation(&self) -> Result<Box<dyn Conversation>, Outcome> {
        let hello = HelloOptions {
            server_name: match &self.options.server_name {
                ServerNameIndication::Target => self.observation.target.host.server_name(),
                ServerNameIndication::Nothing => None,
                ServerNameIndication::Name(name) => Some(name),
            },
            alpn: &self.options.alpn,
            key_type: self.options.key_type,
            // After a failed handshake the signature is worth the wait.
            prove_possession: self.options.prove_possession
                || self.options.method == Method::Handshake,
        };
        let extent = match self.step() {
            Step::Clear(rung) => return Ok(clear::conversation(rung, &hello)),
            Step::Handshake => tls::Extent::Whole,
            Step::HandshakeToCertificate => tls::Extent::Certificate,
        };
        let client_certificate = self.options.client_certificate.as_ref();
        let at = self.observation.observed_at;
        let session = tls::Session::new(&hello, extent, client_certificate, at)?;
        Ok(Box::new(session))
    }

    fn received(&mut self, mut talk: Box<Talk>, octets: &[u8], now: Duration) -> Action {
        let next = talk.feed(octets, now);
        self.go_on(talk, next, now)
    }

    fn go_on(&mut self, talk: Box<Talk>, next: Next, now: Duration) -> Action {
        match next {
            Next::Exchange(send) => {
                let until = self.until(&talk, now);
                self.state = State::Talking(talk);
                Action::Exchange { send, until }
            }
            Next::Finished => self.over(*talk, false, now),
            Next::Failed(stage, outcome, farewell) => {
                self.dialogue_failed(stage, outcome, farewell, now)
            }
            Next::Broken(outcome) => {
                #[cfg(feature = "tracing")]
                self.trace.step_ended(outcome.code());
                let outcome = self.seen_before(*talk, outcome);
                self.close(Vec::new(), outcome, now)
            }
        }
    }

    /// Writes down what was seen before this; the outcome.
    fn seen_before(&mut self, talk: Talk, this: Outcome) -> Outcome {
        if !talk.has_begun() {
            return this;
        }
        talk.report(&mut self.observation);
        if self.observation.outcome == Outcome::Certificate {
            self.observation.interruption.get_or_insert(this);
            return Outcome::Certificate;
        }
        this
    }

    /// Until when to wait for the other side.
    fn until(&mut self, talk: &Talk, now: Duration) -> Duration {
        let mut until = self.end;
        if let Some(lingering) = talk.lingering() {
            until = until.min(lingering);
        } else if talk.is_unanswered() && self.steps.len() > 1 {
            let left = self.end.saturating_sub(now);
            let (part, whole) = PATIENCE;
            // Divided first, so that nothing overflows.
            let patience = now.saturating_add(left / whole * part);
            until = until.min(*self.patience.get_or_insert(patience));
        }
        until
    }

    fn ended(&mut self, mut talk: Talk, ending: &Ending, now: Duration) -> Action {
        let stage = talk.stage();
        match talk.ended(ending) {
            Some(outcome) => self.dialogue_failed(stage, outcome, Vec::new(), now),
            None => self.over(talk, false, now),
        }
    }

    fn timed_out(&mut self, mut talk: Talk, now: Duration) -> Action {
        let stage = talk.stage();
        let silent = talk.is_unanswered();
        match talk.timed_out() {
            Some(outcome) => self.dialogue_failed(stage, outcome, Vec::new(), now),
            None => self.over(talk, silent, now),
        }
    }

    /// The way to TLS is closed.
    fn dialogue_failed(
        &mut self,
        stage: Stage,
        outcome: Outcome,
        farewell: Vec<u8>,
        now: Duration,
    ) -> Action {
        #[cfg(feature = "tracing")]
        self.trace.step_ended(outcome.code());
        let of_address = matches!(outcome, Outcome::Refused | Outcome::Unreachable { .. });
        if stage == Stage::Proxy && of_address && self.failed.is_none() {
            // The proxy works, and tells what this address said to it.
            self.note_attempt(outcome);
            self.observation.address = None;
            return self.closing(Then::Address, farewell, now);
        }
        self.close(farewell, outcome, now)
    }

    /// TLS is over, as far as it was wanted.
    fn over(&mut self, mut talk: Talk, silent: bool, now: Duration) -> Action {
        let goodbye = talk.goodbye();
        talk.report(&mut self.observation);
        let outcome = self.observation.outcome.clone();
        #[cfg(feature = "tracing")]
        self.trace.step_ended(outcome.code());
        if outcome == Outcome::Certificate {
            return self.close(goodbye, outcome, now);
        }
        let left = ladder::after(self.steps, &outcome, silent);
        if left.is_empty() || now >= self.end {
            return self.close(goodbye, outcome, now);
        }
        if self.steps.first() == Some(&Step::Handshake) {
            self.handshake_failure = Some(outcome.clone());
        }
        let rank = ladder::rank_before(self.step(), left, &outcome);
        self.steps = left;
        self.set_aside(rank);
        self.closing(Then::Step, goodbye, now)
    }

    /// Keeps what a failed step saw, if it tells more than those before, and begins anew.
    fn set_aside(&mut self, rank: u8) {
        let Observation {
            target,
            address,
            attempts,
            observed_at,
            ..
        } = &self.observation;
        let mut anew = Observation::new(target, Outcome::Certificate, *observed_at);
        anew.address = *address;
        anew.attempts.clone_from(attempts);
        let seen = std::mem::replace(&mut self.observation, anew);
        if self.failed.as_ref().is_none_or(|it| rank > it.rank) {
            self.failed = Some(Failed { seen, rank });
        }
    }

    /// The current step.
    fn step(&self) -> Step {
        self.steps.first().copied().unwrap_or(Step::Handshake)
    }

    /// Closes the connection; then this is the outcome.
    fn close(&mut self, goodbye: Vec<u8>, outcome: Outcome, now: Duration) -> Action {
        self.conclude(outcome);
        self.closing(Then::Finish, goodbye, now)
    }

    fn closing(&mut self, then: Then, send: Vec<u8>, now: Duration) -> Action {
        self.state = State::Closing(then);
        let until = self.end.min(now.saturating_add(GOODBYE));
        Action::Close { send, until }
    }

    fn cancelled(&mut self, state: State) -> Action {
        if let State::Talking(talk) = state {
            if self.seen_before(*talk, Outcome::Cancelled) == Outcome::Certificate {
                return self.finish(Outcome::Certificate);
            }
        } else if let State::Closing(Then::Finish) = state {
            return self.done();
        }
        self.failed = None;
        self.finish(Outcome::Cancelled)
    }

    /// This is the outcome, and there is no connection.
    fn finish(&mut self, outcome: Outcome) -> Action {
        self.conclude(outcome);
        self.done()
    }

    fn conclude(&mut self, outcome: Outcome) {
        self.observation.outcome = outcome;
        if self.observation.outcome == Outcome::Certificate {
            self.observation.handshake_failure = self.handshake_failure.take();
        } else if let Some(failed) = self.failed.take()
            && failed.rank >= ladder::rank(self.step(), &self.observation.outcome)
        {
            self.observation = failed.seen;
        }
        if let Some(address) = self.observation.address {
            let attempt = Attempt::new(address, self.observation.outcome.clone());
            self.observation.attempts.push(attempt);
        }
    }

    fn done(&mut self) -> Action {
        self.state = State::Over;
        let anew = Observation::new(
            &self.observation.target,
            Outcome::Cancelled,
            self.observation.observed_at,
        );
        Action::Done(Box::new(std::mem::replace(&mut self.observation, anew)))
    }
}

mod entrances;

#[cfg(test)]
mod tests;
