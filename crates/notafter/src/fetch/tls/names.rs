//! IANA's names for what was agreed on.

use rustls::{CipherSuite, NamedGroup, ProtocolVersion};

use crate::fetch::TlsVersion;

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
    match group {
        NamedGroup::X25519 => "x25519".to_owned(),
        NamedGroup::X448 => "x448".to_owned(),
        NamedGroup::secp256r1MLKEM768 => "SecP256r1MLKEM768".to_owned(),
        _ => match group.as_str() {
            Some(name) => match name.strip_prefix("FFDHE") {
                Some(bits) => format!("ffdhe{bits}"),
                None => name.to_owned(),
            },
            None => format!("{:#06x}", u16::from(group)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
