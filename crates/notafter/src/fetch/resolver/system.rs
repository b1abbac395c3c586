//! The operating system's resolver.

use std::io;
use std::net::{IpAddr, ToSocketAddrs};

use super::{ResolveError, Resolver};
use crate::fetch::limits::MAX_REASON;
use crate::fetch::text::shown;

/// The operating system's resolver, `getaddrinfo`: hosts file, search domains, caches
/// and all. Addresses come in the order that it prefers (RFC 6724).
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemResolver;

impl Resolver for SystemResolver {
    fn resolve(&self, name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        match (name, 0_u16).to_socket_addrs() {
            Ok(addresses) => Ok(addresses.map(|address| address.ip()).collect()),
            Err(error) => Err(classify(&error)),
        }
    }
}

/// Windows' codes for "there is no such name" and "it has no address":
/// `WSAHOST_NOT_FOUND` and `WSANO_DATA`.
const WINDOWS_NOT_FOUND: [i32; 2] = [11_001, 11_004];

/// What `gai_strerror` says of `EAI_NONAME` and `EAI_NODATA` elsewhere, in lower case.
/// `std` keeps the text and drops the number, so the text is all there is. A
/// system that speaks otherwise gives [`ResolveError::Failed`], with its words.
const UNIX_NOT_FOUND: &[&str] = &[
    // glibc
    "name or service not known",
    "no address associated with hostname",
    // musl
    "name does not resolve",
    "name has no usable address",
    // macOS, iOS, the BSDs
    "nodename nor servname provided, or not known",
    "no address associated with nodename",
    "name could not be resolved",
    "host not found",
];

/// What `std` puts before the resolver's own words.
const PREFIX: &str = "failed to lookup address information: ";

fn classify(error: &io::Error) -> ResolveError {
    let has_code = |code| cfg!(windows) && WINDOWS_NOT_FOUND.contains(&code);
    if error.raw_os_error().is_some_and(has_code) {
        return ResolveError::NotFound;
    }
    let text = error.to_string();
    let reason = text.strip_prefix(PREFIX).unwrap_or(&text);
    let lower = reason.to_lowercase();
    if UNIX_NOT_FOUND.iter().any(|known| lower.contains(known)) {
        return ResolveError::NotFound;
    }
    ResolveError::Failed {
        reason: shown(reason.as_bytes(), MAX_REASON),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_found_is_told_from_failed() {
        let of = |text: &str| classify(&io::Error::other(format!("{PREFIX}{text}")));
        assert_eq!(of("Name or service not known"), ResolveError::NotFound);
        assert_eq!(
            of("No address associated with hostname"),
            ResolveError::NotFound
        );
        assert_eq!(
            of("Temporary failure in name resolution"),
            ResolveError::Failed {
                reason: "Temporary failure in name resolution".to_owned()
            }
        );
    }

    #[test]
    fn addresses_need_no_server() {
        assert_eq!(
            SystemResolver.resolve("127.0.0.1"),
            Ok(vec![IpAddr::from([127, 0, 0, 1])])
        );
    }
}
