//! The groups in which keys are agreed on: IANA's registry "TLS Supported Groups".

/// The name of a group, or its number where it has none.
pub(crate) fn name(number: u16) -> String {
    NAMES
        .iter()
        .find(|(known, _)| *known == number)
        .map_or_else(|| format!("{number:#06x}"), |(_, name)| (*name).to_owned())
}

/// Every group that has a name.
const NAMES: &[(u16, &str)] = &[
    (1, "sect163k1"),
    (2, "sect163r1"),
    (3, "sect163r2"),
    (4, "sect193r1"),
    (5, "sect193r2"),
    (6, "sect233k1"),
    (7, "sect233r1"),
    (8, "sect239k1"),
    (9, "sect283k1"),
    (10, "sect283r1"),
    (11, "sect409k1"),
    (12, "sect409r1"),
    (13, "sect571k1"),
    (14, "sect571r1"),
    (15, "secp160k1"),
    (16, "secp160r1"),
    (17, "secp160r2"),
    (18, "secp192k1"),
    (19, "secp192r1"),
    (20, "secp224k1"),
    (21, "secp224r1"),
    (22, "secp256k1"),
    (23, "secp256r1"),
    (24, "secp384r1"),
    (25, "secp521r1"),
    (26, "brainpoolP256r1"),
    (27, "brainpoolP384r1"),
    (28, "brainpoolP512r1"),
    (29, "x25519"),
    (30, "x448"),
    (31, "brainpoolP256r1tls13"),
    (32, "brainpoolP384r1tls13"),
    (33, "brainpoolP512r1tls13"),
    (34, "GC256A"),
    (35, "GC256B"),
    (36, "GC256C"),
    (37, "GC256D"),
    (38, "GC512A"),
    (39, "GC512B"),
    (40, "GC512C"),
    (41, "curveSM2"),
    (FFDHE2048, "ffdhe2048"),
    (FFDHE3072, "ffdhe3072"),
    (FFDHE4096, "ffdhe4096"),
    (FFDHE6144, "ffdhe6144"),
    (FFDHE8192, "ffdhe8192"),
    (512, "MLKEM512"),
    (513, "MLKEM768"),
    (514, "MLKEM1024"),
    (4587, "SecP256r1MLKEM768"),
    (4588, "X25519MLKEM768"),
    (4589, "SecP384r1MLKEM1024"),
];

/// The groups of finite fields (RFC 7919).
pub(crate) const FFDHE2048: u16 = 256;
pub(crate) const FFDHE3072: u16 = 257;
pub(crate) const FFDHE4096: u16 = 258;
pub(crate) const FFDHE6144: u16 = 259;
pub(crate) const FFDHE8192: u16 = 260;

/// What a `ClientHello` of TLS 1.2 offers, the preferred ones first: what clients of today
/// offer, then everything else that was ever a curve of TLS (RFC 8422 section 5.1.1, RFC 7027,
/// RFC 9189 section 8), and the finite fields. No key is ever agreed on: an unsafe one does no harm.
pub(crate) const OFFERED: &[u16] = &[
    29, 23, 24, 25, 30, 28, 27, 26, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6,
    5, 4, 3, 2, 1, 34, 35, 36, 37, 38, 39, 40, FFDHE2048, FFDHE3072, FFDHE4096, FFDHE6144,
    FFDHE8192,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_one_name() {
        assert!(NAMES.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(name(23), "secp256r1");
        assert_eq!(name(0x0a0a), "0x0a0a");
    }

    #[test]
    fn what_is_offered_is_named_and_offered_once() {
        let mut offered = OFFERED.to_vec();
        offered.sort_unstable();
        offered.dedup();
        assert_eq!(offered.len(), OFFERED.len());
        assert!(OFFERED.iter().all(|group| !name(*group).starts_with("0x")));
    }
}
