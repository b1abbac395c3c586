//! The cipher suites of the last twenty-five years, as far as they come with certificates:
//! IANA's registry "TLS Cipher Suites".
//!
//! Nothing is ever encrypted: an unsafe suite does no harm here, and the server that wants it is the one
//! whose certificate nobody else can read. Left out are anonymous suites, shared keys (PSK, SRP,
//! Kerberos), and those of TLS 1.3. What a suite means is read off its name.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::Rung;
use crate::fetch::KeyType;

/// A cipher suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Suite {
    /// Its number.
    pub(crate) number: u16,
    /// IANA's name for it.
    pub(crate) name: &'static str,
}

/// What a server sends to agree on keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyExchange {
    /// An elliptic-curve point, signed.
    Ecdhe,
    /// A number in a finite field, signed.
    Dhe,
    /// Nothing, as its certificate has a key for it; or, by the rules for export, a short RSA key,
    /// signed, where the certificate's is too long.
    RsaExport,
    /// Nothing: its certificate has a key for it.
    Certificate,
}

impl Suite {
    const fn new(number: u16, name: &'static str) -> Self {
        Self { number, name }
    }

    /// The suite with this number.
    pub(super) fn of(number: u16) -> Option<Self> {
        ALL.iter().find(|suite| suite.number == number).copied()
    }

    /// The part of the name before the cipher, such as `ECDHE_RSA`, and the one after.
    fn parts(self) -> (&'static str, &'static str) {
        self.name
            .strip_prefix("TLS_")
            .and_then(|name| name.split_once("_WITH_"))
            .unwrap_or_default()
    }

    pub(super) fn key_exchange(self) -> KeyExchange {
        match self.parts().0 {
            "RSA_EXPORT" => KeyExchange::RsaExport,
            keys if keys.starts_with("ECDHE_") => KeyExchange::Ecdhe,
            keys if keys.starts_with("DHE_") => KeyExchange::Dhe,
            _ => KeyExchange::Certificate,
        }
    }

    /// Whether the certificate has a key of this type. Static ECDH counts as ECDSA: its key is on
    /// a curve, whoever signed it.
    fn has_key(self, key_type: KeyType) -> bool {
        let keys = self.parts().0;
        match key_type {
            KeyType::Rsa => matches!(
                keys,
                "ECDHE_RSA" | "DHE_RSA" | "DHE_RSA_EXPORT" | "RSA" | "RSA_EXPORT"
            ),
            KeyType::Ecdsa => matches!(keys, "ECDHE_ECDSA" | "ECDH_ECDSA" | "ECDH_RSA"),
        }
    }

    /// Whether it came with TLS 1.2: authenticated encryption, and MACs of SHA-2 (RFC 5246
    /// section 1.2).
    fn is_of_tls12(self) -> bool {
        let (keys, cipher) = self.parts();
        keys.starts_with("GOST")
            || ["_SHA256", "_SHA384", "_CCM", "_CCM_8"]
                .iter()
                .any(|end| cipher.ends_with(end))
    }

    /// Whether it needs elliptic curves, which SSL 3.0 does not have.
    fn is_on_curve(self) -> bool {
        self.parts().0.starts_with("ECDH")
    }
}

/// The list of suites in a hello.
pub(super) fn list(rung: Rung, key_type: Option<KeyType>) -> Cow<'static, [u8]> {
    /// That of nearly every hello, made once.
    static USUAL: LazyLock<Vec<u8>> = LazyLock::new(|| numbers(Rung::Tls12, None));
    if rung == Rung::Tls12 && key_type.is_none() {
        Cow::Borrowed(&USUAL)
    } else {
        Cow::Owned(numbers(rung, key_type))
    }
}

fn numbers(rung: Rung, key_type: Option<KeyType>) -> Vec<u8> {
    offered(rung, key_type)
        .map(|suite| suite.number)
        .chain([EMPTY_RENEGOTIATION_INFO_SCSV])
        .flat_map(u16::to_be_bytes)
        .collect()
}

/// The suites to offer on this rung, the preferred ones first. Old servers look at the first 64
/// only (Windows Server 2003), or have room for few; so the older rungs leave out what cannot be chosen there.
pub(super) fn offered(rung: Rung, key_type: Option<KeyType>) -> impl Iterator<Item = Suite> {
    ALL.iter().copied().filter(move |suite| {
        let fits = match rung {
            Rung::Tls12 => true,
            Rung::Tls10 => !suite.is_of_tls12(),
            Rung::Ssl30 => !suite.is_of_tls12() && !suite.is_on_curve(),
        };
        fits && key_type.is_none_or(|key_type| suite.has_key(key_type))
    })
}

/// Says that secure renegotiation is known, without an extension (RFC 5746 section 3.3).
pub(super) const EMPTY_RENEGOTIATION_INFO_SCSV: u16 = 0x00ff;

/// Every suite, the preferred ones first. Those that are signed come before others, as only
/// they show that the server has the key.
pub(crate) const ALL: &[Suite] = &[
    // What most servers choose from: ECDHE, DHE, then RSA alone.
    Suite::new(0xc02b, "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0xc02c, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0xcca9, "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"),
    Suite::new(0xc02f, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0xc030, "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0xcca8, "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"),
    Suite::new(0xc023, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0xc024, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"),
    Suite::new(0xc009, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0xc00a, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0xc027, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0xc028, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"),
    Suite::new(0xc013, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0xc014, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0xc008, "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0xc007, "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA"),
    Suite::new(0xc012, "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0xc011, "TLS_ECDHE_RSA_WITH_RC4_128_SHA"),
    Suite::new(0x009e, "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0x009f, "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0xccaa, "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256"),
    Suite::new(0x0067, "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0x006b, "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256"),
    Suite::new(0x0033, "TLS_DHE_RSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0x0039, "TLS_DHE_RSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0x0016, "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0x00a2, "TLS_DHE_DSS_WITH_AES_128_GCM_SHA256"),
    Suite::new(0x00a3, "TLS_DHE_DSS_WITH_AES_256_GCM_SHA384"),
    Suite::new(0x0040, "TLS_DHE_DSS_WITH_AES_128_CBC_SHA256"),
    Suite::new(0x006a, "TLS_DHE_DSS_WITH_AES_256_CBC_SHA256"),
    Suite::new(0x0032, "TLS_DHE_DSS_WITH_AES_128_CBC_SHA"),
    Suite::new(0x0038, "TLS_DHE_DSS_WITH_AES_256_CBC_SHA"),
    Suite::new(0x0013, "TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0x009c, "TLS_RSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0x009d, "TLS_RSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0x003c, "TLS_RSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0x003d, "TLS_RSA_WITH_AES_256_CBC_SHA256"),
    Suite::new(0x002f, "TLS_RSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0x0035, "TLS_RSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0x000a, "TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0x0005, "TLS_RSA_WITH_RC4_128_SHA"),
    Suite::new(0x0004, "TLS_RSA_WITH_RC4_128_MD5"),
    // The same key exchanges with ciphers that few have.
    Suite::new(0xc0ac, "TLS_ECDHE_ECDSA_WITH_AES_128_CCM"),
    Suite::new(0xc0ad, "TLS_ECDHE_ECDSA_WITH_AES_256_CCM"),
    Suite::new(0xc0ae, "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8"),
    Suite::new(0xc0af, "TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8"),
    Suite::new(0xc048, "TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc049, "TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc05c, "TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc05d, "TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc072, "TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0xc073, "TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384"),
    Suite::new(0xc086, "TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc087, "TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0xc04c, "TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc04d, "TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc060, "TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc061, "TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc076, "TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0xc077, "TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384"),
    Suite::new(0xc08a, "TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc08b, "TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0xc09e, "TLS_DHE_RSA_WITH_AES_128_CCM"),
    Suite::new(0xc09f, "TLS_DHE_RSA_WITH_AES_256_CCM"),
    Suite::new(0xc0a2, "TLS_DHE_RSA_WITH_AES_128_CCM_8"),
    Suite::new(0xc0a3, "TLS_DHE_RSA_WITH_AES_256_CCM_8"),
    Suite::new(0x0045, "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA"),
    Suite::new(0x0088, "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA"),
    Suite::new(0x00be, "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0x00c4, "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256"),
    Suite::new(0x009a, "TLS_DHE_RSA_WITH_SEED_CBC_SHA"),
    Suite::new(0xc044, "TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc045, "TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc052, "TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc053, "TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc07c, "TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc07d, "TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0x0044, "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA"),
    Suite::new(0x0087, "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA"),
    Suite::new(0x00bd, "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0x00c3, "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256"),
    Suite::new(0x0099, "TLS_DHE_DSS_WITH_SEED_CBC_SHA"),
    Suite::new(0xc042, "TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc043, "TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc056, "TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc057, "TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc080, "TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc081, "TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0xc09c, "TLS_RSA_WITH_AES_128_CCM"),
    Suite::new(0xc09d, "TLS_RSA_WITH_AES_256_CCM"),
    Suite::new(0xc0a0, "TLS_RSA_WITH_AES_128_CCM_8"),
    Suite::new(0xc0a1, "TLS_RSA_WITH_AES_256_CCM_8"),
    Suite::new(0x0041, "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA"),
    Suite::new(0x0084, "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA"),
    Suite::new(0x00ba, "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0x00c0, "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256"),
    Suite::new(0x0096, "TLS_RSA_WITH_SEED_CBC_SHA"),
    Suite::new(0xc03c, "TLS_RSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc03d, "TLS_RSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc050, "TLS_RSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc051, "TLS_RSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc07a, "TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc07b, "TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0x0007, "TLS_RSA_WITH_IDEA_CBC_SHA"),
    // Keys of (elliptic-curve) Diffie-Hellman in the certificate itself.
    Suite::new(0xc02d, "TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0xc02e, "TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0xc025, "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0xc026, "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384"),
    Suite::new(0xc004, "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0xc005, "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0xc003, "TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0xc002, "TLS_ECDH_ECDSA_WITH_RC4_128_SHA"),
    Suite::new(0xc04a, "TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc04b, "TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc05e, "TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc05f, "TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc074, "TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0xc075, "TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384"),
    Suite::new(0xc088, "TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc089, "TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0xc031, "TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0xc032, "TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0xc029, "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0xc02a, "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384"),
    Suite::new(0xc00e, "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0xc00f, "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0xc00d, "TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0xc00c, "TLS_ECDH_RSA_WITH_RC4_128_SHA"),
    Suite::new(0xc04e, "TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc04f, "TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc062, "TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc063, "TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc078, "TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0xc079, "TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384"),
    Suite::new(0xc08c, "TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc08d, "TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0x00a0, "TLS_DH_RSA_WITH_AES_128_GCM_SHA256"),
    Suite::new(0x00a1, "TLS_DH_RSA_WITH_AES_256_GCM_SHA384"),
    Suite::new(0x003f, "TLS_DH_RSA_WITH_AES_128_CBC_SHA256"),
    Suite::new(0x0069, "TLS_DH_RSA_WITH_AES_256_CBC_SHA256"),
    Suite::new(0x0031, "TLS_DH_RSA_WITH_AES_128_CBC_SHA"),
    Suite::new(0x0037, "TLS_DH_RSA_WITH_AES_256_CBC_SHA"),
    Suite::new(0x0010, "TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0x0043, "TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA"),
    Suite::new(0x0086, "TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA"),
    Suite::new(0x00bc, "TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0x00c2, "TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256"),
    Suite::new(0x0098, "TLS_DH_RSA_WITH_SEED_CBC_SHA"),
    Suite::new(0xc040, "TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc041, "TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc054, "TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc055, "TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc07e, "TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc07f, "TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384"),
    Suite::new(0x00a4, "TLS_DH_DSS_WITH_AES_128_GCM_SHA256"),
    Suite::new(0x00a5, "TLS_DH_DSS_WITH_AES_256_GCM_SHA384"),
    Suite::new(0x003e, "TLS_DH_DSS_WITH_AES_128_CBC_SHA256"),
    Suite::new(0x0068, "TLS_DH_DSS_WITH_AES_256_CBC_SHA256"),
    Suite::new(0x0030, "TLS_DH_DSS_WITH_AES_128_CBC_SHA"),
    Suite::new(0x0036, "TLS_DH_DSS_WITH_AES_256_CBC_SHA"),
    Suite::new(0x000d, "TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA"),
    Suite::new(0x0042, "TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA"),
    Suite::new(0x0085, "TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA"),
    Suite::new(0x00bb, "TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256"),
    Suite::new(0x00c1, "TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256"),
    Suite::new(0x0097, "TLS_DH_DSS_WITH_SEED_CBC_SHA"),
    Suite::new(0xc03e, "TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256"),
    Suite::new(0xc03f, "TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384"),
    Suite::new(0xc058, "TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256"),
    Suite::new(0xc059, "TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384"),
    Suite::new(0xc082, "TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256"),
    Suite::new(0xc083, "TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384"),
    // GOST (RFC 9189).
    Suite::new(0xc100, "TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC"),
    Suite::new(0xc101, "TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC"),
    Suite::new(0xc102, "TLS_GOSTR341112_256_WITH_28147_CNT_IMIT"),
    // Broken for decades: a single DES, keys of 40 bits for export, and no encryption at all.
    Suite::new(0x0015, "TLS_DHE_RSA_WITH_DES_CBC_SHA"),
    Suite::new(0x0012, "TLS_DHE_DSS_WITH_DES_CBC_SHA"),
    Suite::new(0x0009, "TLS_RSA_WITH_DES_CBC_SHA"),
    Suite::new(0x000f, "TLS_DH_RSA_WITH_DES_CBC_SHA"),
    Suite::new(0x000c, "TLS_DH_DSS_WITH_DES_CBC_SHA"),
    Suite::new(0x0014, "TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA"),
    Suite::new(0x0011, "TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA"),
    Suite::new(0x0008, "TLS_RSA_EXPORT_WITH_DES40_CBC_SHA"),
    Suite::new(0x0006, "TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5"),
    Suite::new(0x0003, "TLS_RSA_EXPORT_WITH_RC4_40_MD5"),
    Suite::new(0x000e, "TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA"),
    Suite::new(0x000b, "TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA"),
    Suite::new(0xc006, "TLS_ECDHE_ECDSA_WITH_NULL_SHA"),
    Suite::new(0xc010, "TLS_ECDHE_RSA_WITH_NULL_SHA"),
    Suite::new(0x003b, "TLS_RSA_WITH_NULL_SHA256"),
    Suite::new(0x0002, "TLS_RSA_WITH_NULL_SHA"),
    Suite::new(0x0001, "TLS_RSA_WITH_NULL_MD5"),
    Suite::new(0xc001, "TLS_ECDH_ECDSA_WITH_NULL_SHA"),
    Suite::new(0xc00b, "TLS_ECDH_RSA_WITH_NULL_SHA"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_has_a_number_and_a_name_of_its_own() {
        let numbers: BTreeSet<_> = ALL.iter().map(|suite| suite.number).collect();
        let names: BTreeSet<_> = ALL.iter().map(|suite| suite.name).collect();
        assert_eq!((numbers.len(), names.len()), (ALL.len(), ALL.len()));
        assert!(ALL.iter().all(|suite| !suite.parts().1.is_empty()));
    }

    #[test]
    fn what_is_common_is_among_the_first() {
        for (rung, name) in [
            (Rung::Tls12, "TLS_RSA_WITH_RC4_128_MD5"),
            (Rung::Tls10, "TLS_RSA_WITH_RC4_128_MD5"),
            (Rung::Ssl30, "TLS_RSA_WITH_DES_CBC_SHA"),
        ] {
            let place = offered(rung, None).position(|suite| suite.name == name);
            assert!(place.is_some_and(|place| place < 64), "{place:?}");
        }
    }

    #[test]
    fn names_say_what_is_meant() {
        let suite = |number| Suite::of(number).unwrap();
        for (number, key_exchange, rsa, ecdsa) in [
            (0xc02b, KeyExchange::Ecdhe, false, true),
            (0xc013, KeyExchange::Ecdhe, true, false),
            (0x0033, KeyExchange::Dhe, true, false),
            (0x0032, KeyExchange::Dhe, false, false),
            (0x002f, KeyExchange::Certificate, true, false),
            (0x0003, KeyExchange::RsaExport, true, false),
            (0x0014, KeyExchange::Dhe, true, false),
            (0xc004, KeyExchange::Certificate, false, true),
            (0x0031, KeyExchange::Certificate, false, false),
            (0xc100, KeyExchange::Certificate, false, false),
        ] {
            let suite = suite(number);
            assert_eq!(suite.key_exchange(), key_exchange, "{}", suite.name);
            assert_eq!(suite.has_key(KeyType::Rsa), rsa, "{}", suite.name);
            assert_eq!(suite.has_key(KeyType::Ecdsa), ecdsa, "{}", suite.name);
        }
        assert!(suite(0xc0ae).is_of_tls12() && suite(0x003c).is_of_tls12());
        assert!(suite(0xcca8).is_of_tls12() && !suite(0x002f).is_of_tls12());
        assert_eq!(Suite::of(0x1301), None);
    }
}
