//! TLS alerts.

use std::fmt;

/// An alert that a server sent, by its number in IANA's registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TlsAlert(pub u8);

impl TlsAlert {
    /// 40: nothing that was offered was acceptable.
    pub const HANDSHAKE_FAILURE: Self = Self(40);
    /// 70: no common protocol version.
    pub const PROTOCOL_VERSION: Self = Self(70);
    /// 112: the server does not know the name that was asked for.
    pub const UNRECOGNIZED_NAME: Self = Self(112);
    /// 116: the server wants a client certificate.
    pub const CERTIFICATE_REQUIRED: Self = Self(116);
    /// 120: none of the application protocols was acceptable.
    pub const NO_APPLICATION_PROTOCOL: Self = Self(120);

    /// The name in IANA's registry of TLS alerts, `unknown` if it has none.
    pub const fn name(self) -> &'static str {
        match self.0 {
            0 => "close_notify",
            10 => "unexpected_message",
            20 => "bad_record_mac",
            21 => "decryption_failed",
            22 => "record_overflow",
            30 => "decompression_failure",
            40 => "handshake_failure",
            41 => "no_certificate",
            42 => "bad_certificate",
            43 => "unsupported_certificate",
            44 => "certificate_revoked",
            45 => "certificate_expired",
            46 => "certificate_unknown",
            47 => "illegal_parameter",
            48 => "unknown_ca",
            49 => "access_denied",
            50 => "decode_error",
            51 => "decrypt_error",
            60 => "export_restriction",
            70 => "protocol_version",
            71 => "insufficient_security",
            80 => "internal_error",
            86 => "inappropriate_fallback",
            90 => "user_canceled",
            100 => "no_renegotiation",
            109 => "missing_extension",
            110 => "unsupported_extension",
            111 => "certificate_unobtainable",
            112 => "unrecognized_name",
            113 => "bad_certificate_status_response",
            114 => "bad_certificate_hash_value",
            115 => "unknown_psk_identity",
            116 => "certificate_required",
            117 => "general_error",
            120 => "no_application_protocol",
            121 => "ech_required",
            _ => "unknown",
        }
    }

    /// What it most likely means for the person who reads it.
    pub(crate) const fn hint(self) -> &'static str {
        match self {
            Self::HANDSHAKE_FAILURE => {
                ": it accepts none of the cipher suites offered; it may be too old, or want another \
                 server name"
            }
            Self::PROTOCOL_VERSION => {
                ": it speaks no version of TLS that was offered; it may be too old"
            }
            Self::UNRECOGNIZED_NAME => ": it has no certificate for this name",
            Self::CERTIFICATE_REQUIRED => ": it wants a client certificate",
            Self::NO_APPLICATION_PROTOCOL => ": it knows none of the application protocols offered",
            _ => "",
        }
    }
}

impl fmt::Display for TlsAlert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name(), self.0)
    }
}
