//! Targets: what to ask, and who serves what.

#![expect(
    clippy::needless_pass_by_value,
    reason = "every function owns its request: other languages hand it over"
)]

use std::net::IpAddr;

use data_encoding::HEXLOWER_PERMISSIVE;
use notafter::candidates::{ZoneOptions, from_domain, from_zone};
use notafter::fetch::{
    NetworkPorts, Observation, Outcome, TargetRange, TargetRangeError, who_serves as places_of,
};
use notafter::target::{Service, Target};

use super::NotAfterError;
use super::panics::caught;
use super::refusals::conflicting;
use super::request::request;
use crate::{
    CandidatesRecord, ObservationRecord, ServedAtRecord, TargetRecord, domain_candidates_record,
    served_at_record, target_record, zone_candidates_record,
};

/// Targets that a text may stand for in one answer: 65,536, a network of IPv4 with a prefix of 16 bits. They are all
/// in memory at once, in every language; larger networks are for the command, which goes through them.
pub const MAX_EXPANDED_TARGETS: u128 = 1 << 16;

request! {
    /// A text that names one target.
    pub struct ParseTargetRequest {
        needs {
            /// A host name, an address, a URL, with or without port: as technicians type it.
            text: String,
        }
        may {}
    }
}

/// What a text names.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn parse_target(request: ParseTargetRequest) -> Result<TargetRecord, NotAfterError> {
    caught(|| Ok(target_record(&Target::parse(&request.text)?)))
}

request! {
    /// A text that names one target or several.
    pub struct ExpandTargetsRequest {
        needs {
            /// As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8::/120]:636`.
            text: String,
        }
        may {}
    }
}

/// All targets of a text, at most 65,536: a network gives one for each of its addresses on each of its ports (443 where
/// it has none). The addresses of an IPv4 network that no host can have, its own and that of its broadcasts, are left
/// out, except with prefixes of 31 and 32 bits.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn expand_targets(request: ExpandTargetsRequest) -> Result<Vec<TargetRecord>, NotAfterError> {
    caught(|| {
        let Some(given) = NetworkPorts::parse(&request.text) else {
            return Ok(vec![target_record(&Target::parse(&request.text)?)]);
        };
        let given = given?;
        let usual = || vec![Service::Tls.default_port()];
        let range = TargetRange::new([given.network], given.ports.unwrap_or_else(usual))?;
        let count = range.len();
        if count > MAX_EXPANDED_TARGETS {
            return Err(too_many(count));
        }
        Ok(range.map(|target| target_record(&target)).collect())
    })
}

request! {
    /// Where to look for certificates: a domain, or a zone file.
    pub struct CandidatesRequest {
        needs {}
        may {
            /// A domain: its usual names are given.
            domain: Option<String>,
            /// A zone file's text: the names that it has are given.
            zone: Option<String>,
            /// The zone's origin, where the file does not say; with `zone` only.
            origin: Option<String>,
        }
    }
}

/// Targets where certificates are likely to be, and the lines of a zone that could not be read. Nobody is asked.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn candidates(request: CandidatesRequest) -> Result<CandidatesRecord, NotAfterError> {
    caught(|| match (request.domain, request.zone) {
        (Some(_), Some(_)) => Err(conflicting("domain", "domain and zone")),
        (None, None) => Err(NotAfterError::missing(
            "domain",
            "give a domain, or the text of a zone file",
        )),
        (Some(domain), None) => {
            if request.origin.is_some() {
                return Err(conflicting("domain", "domain and origin"));
            }
            Ok(domain_candidates_record(&from_domain(&domain)?))
        }
        (None, Some(zone)) => {
            let mut options = ZoneOptions::default();
            if let Some(origin) = request.origin {
                options = options.with_origin(origin);
            }
            Ok(zone_candidates_record(&from_zone(&zone, &options)))
        }
    })
}

request! {
    /// A certificate that is looked for in observations.
    pub struct WhoServesRequest {
        needs {
            /// What was seen.
            observations: Vec<ObservationRecord>,
            /// SHA-256 of the certificate's DER, in hex.
            fingerprint_sha256: String,
        }
        may {}
    }
}

/// Where a certificate is served.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn who_serves(request: WhoServesRequest) -> Result<Vec<ServedAtRecord>, NotAfterError> {
    caught(|| {
        let wanted = fingerprint(&request.fingerprint_sha256)?;
        let observations = request.observations.into_iter().enumerate();
        let observations = observations.map(|(index, record)| seen(record, index));
        let observations = observations.collect::<Result<Vec<_>, _>>()?;
        let places = places_of(&observations, &wanted);
        Ok(places.iter().map(served_at_record).collect())
    })
}

/// As much of the observation as tells where it was made and what was shown.
fn seen(record: ObservationRecord, index: usize) -> Result<Observation, NotAfterError> {
    let target = Target::parse(&record.target)
        .map_err(|error| NotAfterError::from(error).of_argument("observations", Some(index)))?;
    let connection = record.connection;
    let mut seen = Observation::new(&target, Outcome::Certificate, record.observed_at.0);
    seen.address = match connection.address {
        Some(text) => Some(text.parse::<IpAddr>().map_err(|error| {
            NotAfterError::argument("not-an-address", "address", format!("{text:?}: {error}"))
                .of_argument("observations", Some(index))
        })?),
        None => None,
    };
    seen.port = connection.port;
    seen.server_name = connection.server_name;
    let chain = record.chain.into_iter();
    seen.chain = chain.map(|der| der.0.into()).collect();
    Ok(seen)
}

/// SHA-256 in hex, in either case, with or without colons.
fn fingerprint(text: &str) -> Result<[u8; 32], NotAfterError> {
    let hex: String = text.chars().filter(|it| *it != ':').collect();
    let octets = HEXLOWER_PERMISSIVE.decode(hex.trim().as_bytes()).ok();
    octets.and_then(|it| it.try_into().ok()).ok_or_else(|| {
        let reason = "a SHA-256 has 64 hexadecimal digits";
        NotAfterError::argument("not-a-fingerprint", "fingerprint_sha256", reason)
    })
}

fn too_many(targets: u128) -> NotAfterError {
    let error = NotAfterError::from(TargetRangeError::TooManyTargets { targets });
    let (code, _, _) = error.parts();
    NotAfterError::Target {
        code: code.clone(),
        reason: format!(
            "the network has {targets} targets, and one answer has at most {MAX_EXPANDED_TARGETS}: give smaller networks"
        ),
        facts: crate::Facts::default(),
    }
    .with("targets", targets.to_string())
    .with("limit", MAX_EXPANDED_TARGETS.to_string())
}

#[cfg(test)]
mod tests;
