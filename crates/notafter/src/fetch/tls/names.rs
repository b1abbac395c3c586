//! IANA's names for what was agreed on.

use rustls::{CipherSuite, NamedGroup, ProtocolVersion};

use crate::fetch::{TlsVersion, groups};

/// The version, if it is one that we speak.
pub(super) const fn tls_version(version: ProtocolVersion) -> Option<TlsVersion> {
    match version {
        ProtocolVersion::TLSv1_2 => Some(TlsVersion::Tls12),
        ProtocolVersion::TLSv1_3 => Some(TlsVersion::Tls13),
        _ => None,
    }
}

/// The name in IANA's registry of cipher suites; rustls spells those of TLS 1.3 otherwise.
pub(super) fn cipher_suite(suite: CipherSuite) -> String {
    match suite.as_str() {
        Some(name) => match name.strip_prefix("TLS13_") {
            Some(rest) => format!("TLS_{rest}"),
            None => name.to_owned(),
        },
        None => format!("{:#06x}", u16::from(suite)),
    }
}

/// The name in IANA's registry of supported groups.
pub(super) fn key_exchange_group(group: NamedGroup) -> String {
    groups::name(u16::from(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two tables of IANA's names, made apart from each other. Rustls lacks GOST.
    #[test]
    fn suites_in_the_clear_are_spelt_the_same() {
        for suite in crate::fetch::clear::suites::ALL {
            if !suite.name.starts_with("TLS_GOST") {
                assert_eq!(CipherSuite::from(suite.number).as_str(), Some(suite.name));
            }
        }
    }

    #[test]
    fn groups_are_spelt_the_same() {
        for number in 0..=u16::MAX {
            if let Some(name) = NamedGroup::from(number).as_str() {
                let ours = groups::name(number);
                assert!(name.eq_ignore_ascii_case(&ours), "{name} {ours}");
            }
        }
    }

    #[test]
    fn spelt_as_iana_does() {
        assert_eq!(
            cipher_suite(CipherSuite::TLS13_AES_128_GCM_SHA256),
            "TLS_AES_128_GCM_SHA256"
        );
        assert_eq!(
            cipher_suite(CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256),
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
        );
        assert_eq!(cipher_suite(CipherSuite::Unknown(0x0a0a)), "0x0a0a");
        assert_eq!(key_exchange_group(NamedGroup::X25519), "x25519");
        assert_eq!(key_exchange_group(NamedGroup::secp384r1), "secp384r1");
        assert_eq!(key_exchange_group(NamedGroup::FFDHE2048), "ffdhe2048");
        assert_eq!(
            key_exchange_group(NamedGroup::X25519MLKEM768),
            "X25519MLKEM768"
        );
    }
}
