//! Every limit of the core, each with its reason. Input beyond a limit gives an
//! error that names it; nothing is cut off silently.
//!
//! Those of a validation stand with [`ValidationLimits`](crate::chain::ValidationLimits), which changes
//! them, and are here by name.

/// Octets of one input to [`read::any`](crate::read::any): 64 MiB.
///
/// The whole of the CCADB's certificates is about 30 MB of PEM; nothing that a
/// person pastes or a server keeps in one file comes near twice that.
pub const MAX_INPUT_SIZE: usize = 64 * 1024 * 1024;

/// Items (certificates, keys, ...) taken from one input: 100,000.
///
/// A public root programme has under 10,000 certificates with all its
/// intermediates; ten times that is no longer a bundle but a data base.
pub const MAX_ITEMS: usize = 100_000;

/// Octets of one certificate: 1 MiB.
///
/// TLS 1.3 can carry 2^24 - 1 octets (RFC 8446 section 4.4.2), but rustls and
/// most peers stop at 64 KiB for a whole handshake message. SLH-DSA chains
/// stay under 100 KiB.
pub const MAX_CERTIFICATE_SIZE: usize = 1024 * 1024;

/// Octets of one CRL: 64 MiB, the size of an input; the largest public CRLs
/// have been about 40 MB.
pub const MAX_CRL_SIZE: usize = MAX_INPUT_SIZE;

/// Octets of one private key or certificate request: 1 MiB, as a certificate.
pub const MAX_KEY_SIZE: usize = MAX_CERTIFICATE_SIZE;

/// Extensions of one certificate that are looked at: 256.
///
/// RFC 5280 and the CA/Browser Forum define about 25; real certificates have at most
/// about 20. The limit bounds the search for duplicates.
pub const MAX_EXTENSIONS: usize = 256;

/// Names (subject alternative names, constraints) of one extension: 10,000.
///
/// Public CAs stop at 100 to 250 names; large content networks have used up to about
/// 1,000. RFC 5280 has no limit.
pub const MAX_NAMES: usize = 10_000;

/// Attributes of one distinguished name: 1,024. RFC 5280 has no limit; real
/// names have under 20.
pub const MAX_NAME_ATTRIBUTES: usize = 1024;

/// Depth to which nested structures are followed: 16.
///
/// A certificate's deepest field of RFC 5280 (a policy qualifier's notice number)
/// lies 9 deep.
pub const MAX_DEPTH: usize = 16;

/// Octets of one label of a DNS name: 63 (RFC 1035 section 2.3.4).
pub const MAX_LABEL_LENGTH: usize = 63;

/// Octets of a DNS name as text, without the final dot: 253.
///
/// RFC 1035 section 2.3.4 allows 255 on the wire; there the first label's length
/// octet and the root label take one each that the text does not show.
pub const MAX_NAME_LENGTH: usize = 253;

/// Octets of a text given as a [target](crate::target): 8,192.
///
/// RFC 9110 section 4.1 asks everyone to take URIs of at least 8,000 octets, so
/// any URL that a browser shows fits; a host has at most 253.
pub const MAX_TARGET_SIZE: usize = 8192;

/// Octets of one zone given to [`candidates::from_zone`](crate::candidates::from_zone): 64 MiB, the
/// size of an input. It has room for a million records of 64 octets.
pub const MAX_ZONE_SIZE: usize = MAX_INPUT_SIZE;

/// Records of one zone: 1,000,000. Larger zones are those of registries, which delegate and
/// have no services of their own.
pub const MAX_ZONE_RECORDS: usize = 1_000_000;

/// Candidates from one zone: 100,000, as many as items of one input; the largest universities have
/// about as many hosts. It bounds memory: a short record below a long origin gives a candidate of
/// half a kilobyte.
pub const MAX_ZONE_CANDIDATES: usize = 100_000;

/// Issues of one zone that are kept: 1,000; others are counted. Nobody reads more, and a file that is
/// no zone has one on every line.
pub const MAX_ZONE_ISSUES: usize = 1000;

/// Octets of one record in a zone, with the comments within its parentheses: 512 KiB.
///
/// RDATA have at most 65,535 octets (RFC 1035 section 3.2.1), each of which `\DDD` writes with four;
/// that again is left for blanks and comments.
pub const MAX_ZONE_ENTRY_SIZE: usize = 512 * 1024;

/// Times that one zone is read again from the second line of a record, because a parenthesis in the first is
/// not closed: 64. Each costs [`MAX_ZONE_ENTRY_SIZE`] at most. People
/// forget a few; where more are open, the text is no zone.
pub const MAX_ZONE_SECOND_READINGS: usize = 64;

pub use crate::chain::{
    DEFAULT_CACHED_LINKS, DEFAULT_MAX_DEPTH, MAX_CANDIDATES, MAX_COMPLETE_PATHS,
    MAX_EFFECTIVE_STEPS, MAX_LIST_OCTETS, MAX_LIST_OCTETS_WALKED, MAX_NAME_COMPARISONS,
    MAX_NORMALISED, MAX_PATH_LENGTH, MAX_POLICY_STEPS, MAX_REPORTED_PATHS, MAX_SIGNATURE_CHECKS,
    MAX_STATUS_CHECKS,
};
