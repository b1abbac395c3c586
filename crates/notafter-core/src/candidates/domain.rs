//! The usual names of a domain.

use super::candidate::{Candidate, CandidateReason, Collection};
use crate::limits::MAX_NAME_LENGTH;
use crate::target::{Host, Service, Target, TargetError, TargetErrorCode};

/// A name that many domains have.
pub(super) struct Usual {
    /// What stands before the domain; empty for the domain itself.
    pub(super) label: &'static str,
    /// What is usually there.
    pub(super) why: &'static str,
    /// How it is reached.
    pub(super) services: &'static [(Service, u16)],
}

impl Usual {
    const fn new(
        label: &'static str,
        why: &'static str,
        services: &'static [(Service, u16)],
    ) -> Self {
        Self {
            label,
            why,
            services,
        }
    }
}

const HTTPS: (Service, u16) = (Service::Tls, 443);

/// The usual names with their services, the likeliest first.
pub(super) const USUAL: &[Usual] = &[
    Usual::new("", "the domain itself, mostly its website", &[HTTPS]),
    Usual::new("www", "the usual name of a website", &[HTTPS]),
    Usual::new(
        "remote",
        "the usual name of remote access: a gateway or portal, or Remote Desktop itself",
        &[HTTPS, (Service::Rdp, 3389)],
    ),
    Usual::new(
        "mail",
        "the usual name of a mail server: its web page, its SMTP, and its mailboxes",
        &[
            HTTPS,
            (Service::Smtp, 25),
            (Service::Smtp, 587),
            (Service::Tls, 465),
            (Service::Imap, 143),
            (Service::Tls, 993),
            (Service::Pop3, 110),
            (Service::Tls, 995),
        ],
    ),
    Usual::new("webmail", "the usual name of mail in a browser", &[HTTPS]),
    Usual::new(
        "owa",
        "the usual name of Outlook on the web, which Exchange serves",
        &[HTTPS],
    ),
    Usual::new("crm", "the usual name of customer management", &[HTTPS]),
    Usual::new("app", "the usual name of a web application", &[HTTPS]),
    Usual::new(
        "voice",
        "the usual name of a telephone system: its web page, and SIP over TLS",
        &[HTTPS, (Service::Tls, 5061)],
    ),
    Usual::new(
        "secure",
        "the usual name of a part of a website for those who log in",
        &[HTTPS],
    ),
    Usual::new(
        "billing",
        "the usual name of accounts and payment",
        &[HTTPS],
    ),
    Usual::new(
        "vpn",
        "the usual name of a VPN gateway: on the port of https, or on one that such gateways take beside it",
        &[HTTPS, (Service::Tls, 8443), (Service::Tls, 10443)],
    ),
];

/// Targets at the usual names of a domain, in a fixed order: the domain itself, `www`, and the labels `remote`,
/// `mail`, `webmail`, `owa`, `crm`, `app`, `voice`, `secure`, `billing` and `vpn`, each with its likely services.
///
/// The domain is read as [`Target::parse`] reads a target; of an e-mail address and of a wildcard,
/// its domain is taken. What was typed decides:
///
/// - A first label that is among the usual ones is taken off, since a host was pasted where the domain was
///   meant: `www.example.com` gives the candidates of `example.com`. It stays where the rest is a public
///   suffix (<https://publicsuffix.org>), as in `mail.com`. Any other label stays: `dept.example.com` may well be
///   a domain with names of its own.
/// - A port or service other than TLS on port 443 gives a candidate of its own, before all others.
/// - An IP address has no names under it and is its own only candidate.
///
/// Names over 253 octets cannot exist and are left out.
///
/// ```
/// use notafter_core::candidates::from_domain;
///
/// let candidates = from_domain("https://www.bücher.example/shop")?;
/// assert_eq!(candidates[0].target.to_string(), "xn--bcher-kva.example:443");
/// assert!(candidates.iter().any(|it| it.target.to_string() == "mail.xn--bcher-kva.example:25"));
/// # Ok::<(), notafter_core::target::TargetError>(())
/// ```
///
/// # Errors
///
/// A [`TargetError`] that says what the text is instead of a domain.
pub fn from_domain(domain: &str) -> Result<Vec<Candidate>, TargetError> {
    let given = read(domain)?;
    let mut collection = Collection::default();
    if (given.service, given.port) != HTTPS {
        collection.add(given.clone(), CandidateReason::Given);
    }
    let Host::Dns(name) = given.host else {
        let (service, port) = HTTPS;
        let target = Target::new(given.host, port, service);
        collection.add(target, CandidateReason::Given);
        return Ok(collection.into_candidates());
    };
    let domain = domain_of(&name);
    for usual in USUAL {
        let name = if usual.label.is_empty() {
            domain.to_owned()
        } else {
            format!("{}.{domain}", usual.label)
        };
        if name.len() > MAX_NAME_LENGTH {
            continue;
        }
        for (service, port) in usual.services {
            let target = Target::new(Host::Dns(name.clone()), *port, *service);
            let reason = CandidateReason::UsualName {
                label: usual.label,
                why: usual.why,
            };
            collection.add(target, reason);
        }
    }
    Ok(collection.into_candidates())
}

/// The target that was typed, or that was meant where its domain is plain.
fn read(text: &str) -> Result<Target, TargetError> {
    let error = match Target::parse(text) {
        Ok(target) => return Ok(target),
        Err(error) => error,
    };
    match (error.code, error.suggestion()) {
        (TargetErrorCode::EmailAddress | TargetErrorCode::Wildcard, Some(meant)) => {
            Target::parse(meant).map_err(|_| error)
        }
        _ => Err(error),
    }
}

/// The name without a first label that is a usual one, if a domain is left.
fn domain_of(name: &str) -> &str {
    match name.split_once('.') {
        Some((label, rest))
            if USUAL.iter().any(|usual| usual.label == label)
                && psl::domain(rest.as_bytes()).is_some() =>
        {
            rest
        }
        _ => name,
    }
}
