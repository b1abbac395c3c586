//! The roots of the system.

use std::fmt;

use notafter_core::certificate::Certificate;
use notafter_core::hex;
use notafter_core::trust::{PurposeSet, TrustSource, TrustStore};
use rustls_native_certs::{CertificateResult, ErrorKind, load_native_certs};
use sha2::{Digest, Sha256};

/// What the roots of the system are trusted for.
///
/// Windows and macOS keep a root's purposes, and only those roots are taken that they trust for TLS servers:
/// so that is all. Other systems have files of certificates without purposes, which
/// every program there trusts for its own; so they are trusted for everything here too. Who wants
/// less makes a store of its own from these anchors.
pub const NATIVE_PURPOSES: PurposeSet = if cfg!(any(windows, target_os = "macos")) {
    PurposeSet::SERVER_AUTH
} else {
    PurposeSet::ALL
};

/// The roots of the system, and what of them could not be read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NativeRoots {
    /// The anchors: at least one.
    pub store: TrustStore,
    /// What went wrong on the way. Roots may be missing.
    pub problems: Vec<NativeRootsProblem>,
}

/// The system has no roots, or none that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NativeRootsError {
    /// Why; empty where nothing was found at all.
    pub problems: Vec<NativeRootsProblem>,
}

/// Something among the roots of the system that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NativeRootsProblem {
    /// What; stable.
    pub code: NativeRootsProblemCode,
    /// The file, where there is one.
    pub path: Option<String>,
    /// Why, as a sentence: the system's own words, or the error of the certificate.
    pub reason: String,
}

/// What went wrong among the roots of the system. New codes may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NativeRootsProblemCode {
    /// A file or folder cannot be read.
    FileUnreadable,
    /// A file holds PEM that is damaged.
    PemDamaged,
    /// The system's own store cannot be asked.
    StoreUnavailable,
    /// A certificate cannot be read.
    CertificateUnreadable,
}

impl NativeRootsProblemCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::FileUnreadable,
        Self::PemDamaged,
        Self::StoreUnavailable,
        Self::CertificateUnreadable,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FileUnreadable => "file-unreadable",
            Self::PemDamaged => "pem-damaged",
            Self::StoreUnavailable => "store-unavailable",
            Self::CertificateUnreadable => "certificate-unreadable",
        }
    }
}

impl fmt::Display for NativeRootsProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for NativeRootsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.code {
            NativeRootsProblemCode::FileUnreadable => "it cannot be read",
            NativeRootsProblemCode::PemDamaged => "its PEM is damaged",
            NativeRootsProblemCode::StoreUnavailable => "the store of the system cannot be read",
            NativeRootsProblemCode::CertificateUnreadable => "a certificate cannot be read",
        };
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        write!(f, "{what}: {}", self.reason)
    }
}

impl fmt::Display for NativeRootsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this system has no trusted roots that can be read; install its CA certificates, or name a file of them in the environment variable SSL_CERT_FILE")?;
        match self.problems.first() {
            Some(first) => write!(f, " ({first})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for NativeRootsError {}

/// The roots that this system trusts, as it is now; trusted for [`NATIVE_PURPOSES`].
///
/// They are read anew at each call, from files of several hundred kilobytes or from the system's store: a product
/// calls this once, and again when it wants to see changes. `SSL_CERT_FILE` and `SSL_CERT_DIR` in the
/// environment take the place of the system's, as they do for OpenSSL.
///
/// # Errors
///
/// Where there is not one root. What could not be read beside others is told by
/// [`NativeRoots::problems`].
pub fn native() -> Result<NativeRoots, NativeRootsError> {
    collect(&load_native_certs())
}

fn collect(found: &CertificateResult) -> Result<NativeRoots, NativeRootsError> {
    let mut problems: Vec<NativeRootsProblem> = found.errors.iter().map(problem).collect();
    let mut certificates = Vec::new();
    for der in &found.certs {
        match Certificate::from_der(der) {
            Ok(certificate) => certificates.push(certificate),
            Err(error) => problems.push(NativeRootsProblem {
                code: NativeRootsProblemCode::CertificateUnreadable,
                path: None,
                reason: format!("{error} (SHA-256 {})", hex::encode(&Sha256::digest(der))),
            }),
        }
    }
    if certificates.is_empty() {
        return Err(NativeRootsError { problems });
    }
    let store = TrustStore::from_certificates(certificates, NATIVE_PURPOSES);
    Ok(NativeRoots {
        store: store.with_source(TrustSource::new("this system")),
        problems,
    })
}

fn problem(error: &rustls_native_certs::Error) -> NativeRootsProblem {
    let (code, path, reason) = match &error.kind {
        ErrorKind::Io { inner, path } => (
            NativeRootsProblemCode::FileUnreadable,
            Some(path.to_string_lossy().into_owned()),
            inner.to_string(),
        ),
        ErrorKind::Pem(error) => (NativeRootsProblemCode::PemDamaged, None, error.to_string()),
        _ => (
            NativeRootsProblemCode::StoreUnavailable,
            None,
            error.to_string(),
        ),
    };
    NativeRootsProblem { code, path, reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair};
    use rustls_native_certs::load_certs_from_paths;

    fn root() -> rcgen::Certificate {
        let params = CertificateParams::new(vec!["root.example".to_owned()]).unwrap();
        params.self_signed(&KeyPair::generate().unwrap()).unwrap()
    }

    #[test]
    fn a_bundle_with_and_without_faults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("roots.pem");
        let (one, two) = (root(), root());
        std::fs::write(&path, format!("{}{}", one.pem(), two.pem())).unwrap();
        let found = collect(&load_certs_from_paths(Some(&path), None)).unwrap();
        assert_eq!((found.store.len(), found.problems.len()), (2, 0));
        assert!(
            found
                .store
                .iter()
                .all(|it| it.purposes() == NATIVE_PURPOSES)
        );
        assert_eq!(found.store.source().unwrap().name, "this system");

        let no_certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
        std::fs::write(&path, format!("{}{no_certificate}", one.pem())).unwrap();
        let mut found = load_certs_from_paths(Some(&path), None);
        let nowhere = folder.path().join("nowhere.pem");
        let missing = load_certs_from_paths(Some(&nowhere), None);
        found.errors.extend(missing.errors);
        let found = collect(&found).unwrap();
        assert_eq!(found.store.len(), 1);
        let codes: Vec<&str> = found.problems.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["file-unreadable", "certificate-unreadable"]);
        assert!(
            found.problems[0]
                .to_string()
                .contains("nowhere.pem: it cannot be read: ")
        );
        // Of "30 00", so that it can be found.
        assert!(found.problems[1].reason.contains("SHA-256 "));
    }

    #[test]
    fn nothing_at_all_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("empty.pem");
        std::fs::write(&path, "no roots here\n").unwrap();
        let error = collect(&load_certs_from_paths(Some(&path), None)).unwrap_err();
        assert_eq!(error.problems, []);
        assert!(error.to_string().contains("SSL_CERT_FILE"));

        std::fs::write(
            &path,
            "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n",
        )
        .unwrap();
        let error = collect(&load_certs_from_paths(Some(&path), None)).unwrap_err();
        assert_eq!(error.problems[0].code, NativeRootsProblemCode::PemDamaged);
        assert!(error.to_string().contains("its PEM is damaged"));
    }

    #[test]
    fn spellings_differ() {
        let mut spellings: Vec<&str> = NativeRootsProblemCode::ALL
            .iter()
            .map(|it| it.as_str())
            .collect();
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), NativeRootsProblemCode::ALL.len());
    }
}
