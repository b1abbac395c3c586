//! Where certificates are likely to be: targets from a domain's usual names, and from its zone.
//!
//! [`from_domain`] knows nothing but the domain and guesses; [`from_zone`] reads what is there. Both are
//! pure: nothing is looked up, so a candidate may not exist, and says why it is one.
//!
//! ```
//! use notafter_core::candidates::{ZoneOptions, from_zone};
//!
//! let zone = "$ORIGIN example.com.\n@ MX 10 mx\nwww A 192.0.2.1\n* A 192.0.2.1\n";
//! let found = from_zone(zone, &ZoneOptions::default());
//! let targets: Vec<_> = found.candidates.iter().map(|it| it.target.to_string()).collect();
//! assert_eq!(targets, ["mx.example.com:25", "www.example.com:443"]);
//! assert_eq!(found.skipped[0].to_string(),
//!     "line 4: a wildcard stands for many hosts and none can be asked for it: \
//!      \"*.example.com\"; try www.example.com");
//! ```
//!
//! # Master files
//!
//! [`from_zone`] reads a subset of the master file format (RFC 1035 section 5.1, RFC 2308 section 4):
//!
//! - **Taken** are comments, parentheses (nested ones too), quoted strings, the escapes `\X` and `\DDD`, `@`,
//!   relative names, owners left out, `$ORIGIN`, `$TTL`, and class and TTL in either order, the TTL also
//!   with the units of BIND (`1h30m`). Quoted strings end on their line. `[AGE:...]`, which exports of
//!   Windows DNS have before the TTL, is passed over.
//! - **Not taken**, and reported: `$INCLUDE`, since no file is read here; `$GENERATE`, whose names are mostly of
//!   pools of clients; the generic form of data (`\#`, RFC 3597) where the type is one of those below.
//! - **Passed over** are other types, other classes than `IN`, and what offers no service: an
//!   exchange or a target of `.`, and owners with a label that starts with an underscore, which are
//!   no hosts.
//!
//! | record | candidates |
//! |---|---|
//! | `A`, `AAAA`, `CNAME` | https at the owner, never at what a `CNAME` leads to |
//! | `MX` | smtp on port 25 at the exchange, wherever it is |
//! | `SRV` | the service of that name at target and port; names that are not known only on port 443 |
//! | `HTTPS` (RFC 9460) | https at the owner; on the port of `port=` where the target is `.`. A target of another name is itself the candidate, with that port, where it is within the zone |
//! | `SVCB` of `_dns` (RFC 9461) | likewise, with DNS over TLS on port 853 and over HTTPS on 443 |
//! | `TLSA` (RFC 6698) | host and port of the owner, `_443._tcp.www` |
//!
//! A line that cannot be read loses only itself, and those below it that leave out its owner. After a parenthesis
//! that is not closed, reading goes on with the next line.

mod candidate;
mod domain;
#[cfg(test)]
mod tests;
mod zone;

pub use candidate::{Candidate, CandidateReason};
pub use domain::from_domain;
pub use zone::{ZoneCandidates, ZoneIssue, ZoneIssueCode, ZoneOptions, ZoneRecordType, from_zone};

pub use crate::limits::{
    MAX_ZONE_CANDIDATES, MAX_ZONE_ENTRY_SIZE, MAX_ZONE_ISSUES, MAX_ZONE_RECORDS,
    MAX_ZONE_SECOND_READINGS, MAX_ZONE_SIZE,
};
