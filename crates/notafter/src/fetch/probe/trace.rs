//! What is traced of a fetch: a span for the whole, one for each address, one for each step.
//!
//! Only codes, numbers, addresses and host names are written down, and host names escaped. Nothing
//! that a server said, no certificate and no credential comes here.

use std::net::{IpAddr, SocketAddr};

use tracing::field::{Empty, display};
use tracing::{Level, Span, event, span};

use super::ladder::Step;
use super::{ConnectFailure, Event};
use crate::fetch::clear::Rung;
use crate::fetch::{FetchOptions, Observation, Outcome, Proxy, ResolveError, Stage, TlsVersion};
use crate::target::{Service, Target};
use crate::trace::{self, DONE, FETCH};

/// The spans of a fetch. They are entered while the machine works, so that a subscriber's busy time is
/// what was computed and its idle time what was waited for.
pub(super) struct Trace {
    fetch: Span,
    address: Option<(Option<IpAddr>, Span)>,
    step: Option<(Kind, Span)>,
}

/// Steps that may follow one another; a dialogue of several octets stays in its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Resolve,
    Connect,
    Proxy,
    Starttls,
    Tls,
    Clear,
}

/// What is done next, with what is told of it.
pub(super) enum Doing<'a> {
    Resolve { name: &'a str, proxy: bool },
    Connect { peer: SocketAddr },
    Proxy { protocol: &'static str },
    Starttls { service: Service },
    Tls { whole: bool },
    Clear { offered: TlsVersion },
}

impl Doing<'_> {
    /// What is said on a connection, at this stage of it.
    pub(super) fn talk(stage: Stage, step: Step, service: Service, proxy: Option<&Proxy>) -> Self {
        match (stage, step) {
            (Stage::Proxy, _) => Self::Proxy {
                protocol: proxy.map_or("", |proxy| proxy.protocol().as_str()),
            },
            (Stage::Starttls, _) => Self::Starttls { service },
            (_, Step::Handshake) => Self::Tls { whole: true },
            (_, Step::HandshakeToCertificate) => Self::Tls { whole: false },
            (_, Step::Clear(rung)) => Self::Clear {
                offered: match rung {
                    Rung::Tls12 => TlsVersion::Tls12,
                    Rung::Tls10 => TlsVersion::Tls10,
                    Rung::Ssl30 => TlsVersion::Ssl30,
                },
            },
        }
    }

    const fn kind(&self) -> Kind {
        match self {
            Self::Resolve { .. } => Kind::Resolve,
            Self::Connect { .. } => Kind::Connect,
            Self::Proxy { .. } => Kind::Proxy,
            Self::Starttls { .. } => Kind::Starttls,
            Self::Tls { .. } => Kind::Tls,
            Self::Clear { .. } => Kind::Clear,
        }
    }
}

impl Trace {
    /// A fetch begins, within what is the current span.
    pub(super) fn begin(target: &Target, options: &FetchOptions) -> Self {
        let fetch = span!(
            target: FETCH,
            Level::DEBUG,
            "fetch",
            host = Empty,
            port = target.port,
            service = target.service.as_str(),
            method = options.method.as_str(),
            proxy = options.proxy.as_ref().map(|proxy| proxy.protocol().as_str()),
            outcome = Empty,
            address = Empty,
            certificates = Empty,
            tls_version = Empty,
            possession = Empty,
            interruption = Empty,
            attempts = Empty,
        );
        if !fetch.is_disabled() {
            fetch.record("host", trace::host(target));
        }
        Self {
            fetch,
            address: None,
            step: None,
        }
    }

    /// The machine works.
    pub(super) fn enter(&self) -> tracing::span::EnteredSpan {
        let current = self.step.as_ref().map(|(_, span)| span);
        let current = current.or(self.address.as_ref().map(|(_, span)| span));
        current.unwrap_or(&self.fetch).clone().entered()
    }

    /// Something came that may end a step.
    pub(super) fn event(&mut self, event: &Event<'_>) {
        let Some((kind, span)) = &self.step else {
            return;
        };
        let reason = String::new();
        let during = Stage::Connection;
        let ended = match (kind, event) {
            (_, Event::Cancelled) => Outcome::Cancelled,
            (Kind::Resolve | Kind::Connect, Event::TimedOut) => Outcome::TimedOut { during },
            (Kind::Resolve, Event::Resolved(Ok(addresses))) if !addresses.is_empty() => {
                span.record("addresses", addresses.len());
                return self.step_ended(DONE);
            }
            (Kind::Resolve, Event::Resolved(Err(ResolveError::Failed { .. }))) => {
                Outcome::ResolutionFailed { reason }
            }
            (Kind::Resolve, Event::Resolved(_)) => Outcome::NameNotFound,
            (Kind::Connect, Event::Connected) => return self.step_ended(DONE),
            (Kind::Connect, Event::NotConnected(failure)) => match failure {
                ConnectFailure::Refused => Outcome::Refused,
                ConnectFailure::TimedOut => Outcome::TimedOut { during },
                ConnectFailure::Unreachable { .. } => Outcome::Unreachable { reason },
            },
            _ => return,
        };
        self.step_ended(ended.code());
    }

    /// This step is the current one, a new one if it is of another kind than the one before.
    pub(super) fn step(&mut self, doing: &Doing<'_>) {
        let kind = doing.kind();
        if let Some((current, _)) = &self.step {
            if *current == kind {
                return;
            }
            self.step_ended(DONE);
        }
        let parent = match &self.address {
            Some((_, span)) => span,
            None => &self.fetch,
        };
        self.step = Some((kind, step_span(parent, doing)));
    }

    /// The current step came to this; nothing where there is none.
    pub(super) fn step_ended(&mut self, outcome: &str) {
        if let Some((_, span)) = self.step.take() {
            span.record("outcome", outcome);
        }
    }

    /// This address is tried now, or still; `None` where only the proxy knows it.
    pub(super) fn address(&mut self, address: Option<IpAddr>) {
        match &self.address {
            Some((current, _)) if *current == address => {}
            _ => self.address = Some((address, self.address_span(address))),
        }
    }

    /// Nothing came of this address.
    pub(super) fn address_failed(&mut self, address: Option<IpAddr>, outcome: &Outcome) {
        self.address(address);
        if let Some((_, span)) = self.address.take() {
            span.record("outcome", outcome.code());
        }
    }

    /// The fetch is over.
    pub(super) fn done(&mut self, observation: &Observation) {
        let outcome = observation.outcome.code();
        self.step_ended(outcome);
        if let Some((_, span)) = self.address.take() {
            span.record("outcome", outcome);
        }
        let fetch = &self.fetch;
        fetch.record("outcome", outcome);
        fetch.record("attempts", observation.attempts.len());
        if let Some(address) = observation.address {
            fetch.record("address", display(address));
        }
        if let Some(version) = observation.tls_version {
            fetch.record("tls_version", version.as_str());
        }
        if let Some(interruption) = &observation.interruption {
            fetch.record("interruption", interruption.code());
        }
        if observation.outcome == Outcome::Certificate {
            fetch.record("certificates", observation.chain.len());
            fetch.record("possession", observation.possession.as_str());
        }
        event!(target: FETCH, parent: fetch, Level::DEBUG, outcome, "fetched");
    }

    fn address_span(&self, address: Option<IpAddr>) -> Span {
        span!(
            target: FETCH,
            parent: &self.fetch,
            Level::TRACE,
            "address",
            address = address.map(display),
            outcome = Empty,
        )
    }
}

fn step_span(parent: &Span, doing: &Doing<'_>) -> Span {
    match doing {
        Doing::Resolve { name, proxy } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "resolve",
            name = trace::name(name),
            of = if *proxy { "proxy" } else { "target" },
            addresses = Empty,
            outcome = Empty,
        ),
        Doing::Connect { peer } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "connect",
            peer = display(peer),
            outcome = Empty,
        ),
        Doing::Proxy { protocol } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "proxy",
            protocol,
            outcome = Empty,
        ),
        Doing::Starttls { service } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "starttls",
            service = service.as_str(),
            outcome = Empty,
        ),
        Doing::Tls { whole } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "tls",
            whole,
            outcome = Empty,
        ),
        Doing::Clear { offered } => span!(
            target: FETCH,
            parent: parent,
            Level::TRACE,
            "clear",
            offered = offered.as_str(),
            outcome = Empty,
        ),
    }
}
