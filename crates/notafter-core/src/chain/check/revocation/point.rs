//! The points where a certificate's lists are published (RFC 5280 sections 4.2.1.13 and 6.3.3).

use super::names::{MAX_POINT_NAMES, NameKey, directory_names, point_names};
use super::scope::Reasons;
use crate::certificate::{Certificate, DistributionPoint, IssuerAltNames, Name};

/// Points of one certificate that are looked at: 32. Real certificates have one or two; those
/// beyond can only leave a status unknown.
const MAX_POINTS: usize = 32;

/// A point where lists are published.
pub(super) struct Point {
    /// Its names, or where it has none those of the lists' issuer.
    pub(super) names: Vec<NameKey>,
    pub(super) reasons: Reasons,
    /// Who issues the lists: the [lookup keys](Name::lookup_key) of their names.
    pub(super) issuers: Vec<Box<[u8]>>,
    /// Whether the lists are somebody else's than the certificate's issuer, and have to say so.
    pub(super) needs_indirect: bool,
}

impl Point {
    /// The points that the certificate names, and behind them the one that every certificate has: its issuer.
    pub(super) fn of_certificate(certificate: &Certificate, issuer_key: &[u8]) -> Vec<Self> {
        let named = certificate.crl_distribution_points().into_iter().flatten();
        let named = named
            .take(MAX_POINTS)
            .map(|point| Self::new(&point, certificate.issuer(), issuer_key));
        let mut points: Vec<Self> = named.collect();
        points.push(Self::implied(certificate, issuer_key));
        points
    }

    fn new(point: &DistributionPoint<'_>, issuer: Name<'_>, issuer_key: &[u8]) -> Self {
        let base = match point.crl_issuer {
            None => Some(issuer),
            // With several issuers a relative name would mean nothing (section 4.2.1.13).
            Some(names) => {
                let mut directories = directory_names(names);
                directories.next().filter(|_| directories.next().is_none())
            }
        };
        let names = match (point.name, point.crl_issuer) {
            (Some(name), _) => point_names(name, MAX_POINT_NAMES, base),
            (None, Some(issuers)) => NameKey::of_all(issuers.take(MAX_POINT_NAMES)),
            (None, None) => Vec::new(),
        };
        let issuers = match point.crl_issuer {
            None => vec![issuer_key.into()],
            Some(issuers) => directory_names(issuers)
                .map(|name| name.lookup_key())
                .collect(),
        };
        Self {
            names,
            reasons: Reasons::of(point.reasons),
            issuers,
            needs_indirect: point.crl_issuer.is_some(),
        }
    }

    /// What section 6.3.3 has one assume for lists that no point names: published under the names of the
    /// certificate's issuer.
    fn implied(certificate: &Certificate, issuer_key: &[u8]) -> Self {
        let others = certificate.extension::<IssuerAltNames<'_>>();
        let others = others.ok().flatten().map(|it| it.value.names());
        let others = others.into_iter().flatten().take(MAX_POINT_NAMES);
        let mut names = NameKey::of_all(others);
        names.push(NameKey::of_directory(issuer_key));
        Self {
            names,
            reasons: Reasons::ALL,
            issuers: vec![issuer_key.into()],
            needs_indirect: false,
        }
    }
}
