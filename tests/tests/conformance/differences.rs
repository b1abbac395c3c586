//! Differences between readers: found, and known with their reasons.

use notafter_core::certificate::Certificate;

use crate::facts::{Facts, fingerprint};

/// A difference that is known: in which certificates, and why it is right as it is here.
pub(crate) struct Difference {
    /// Which fact differs; `certificate` where the other side cannot read it at all.
    pub(crate) fact: &'static str,
    /// In which certificates: first octets of SHA-256 fingerprints, in hex.
    pub(crate) certificates: &'static [&'static str],
    /// Whose error it is, by which standard.
    pub(crate) reason: &'static str,
}

/// A difference that occurs.
pub(crate) struct Found {
    fact: &'static str,
    fingerprint: String,
    ours: Option<String>,
    theirs: Option<String>,
}

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (fact, fingerprint) = (self.fact, &self.fingerprint);
        writeln!(f, "{fact} of {fingerprint}:")?;
        writeln!(f, "    ours   {:?}", self.ours)?;
        write!(f, "    theirs {:?}", self.theirs)
    }
}

/// Adds every fact that differs; `None` stands for a reader that refused the certificate.
pub(crate) fn compare(
    certificate: &Certificate,
    ours: &Facts,
    theirs: Option<&Facts>,
    found: &mut Vec<Found>,
) {
    let fingerprint = fingerprint(certificate);
    let Some(theirs) = theirs else {
        found.push(Found {
            fact: "certificate",
            fingerprint,
            ours: Some("read".into()),
            theirs: None,
        });
        return;
    };
    let names = ours
        .keys()
        .chain(theirs.keys().filter(|it| !ours.contains_key(*it)));
    for fact in names {
        if ours.get(fact) != theirs.get(fact) {
            found.push(Found {
                fact,
                fingerprint: fingerprint.clone(),
                ours: ours.get(fact).cloned(),
                theirs: theirs.get(fact).cloned(),
            });
        }
    }
}

/// Fails where a difference is not known, and where a known one does not occur.
pub(crate) fn check(found: &[Found], known: &[Difference]) {
    let mut wrong = Vec::new();
    let is_of = |found: &Found, fact: &str, certificate: &str| {
        found.fact == fact && found.fingerprint.starts_with(certificate)
    };
    for found in found {
        let is_known = known.iter().any(|known| {
            let mut certificates = known.certificates.iter();
            certificates.any(|certificate| is_of(found, known.fact, certificate))
        });
        if !is_known {
            wrong.push(found.to_string());
        }
    }
    for known in known {
        assert!(!known.reason.is_empty(), "a difference needs its reason");
        for certificate in known.certificates {
            if !found.iter().any(|it| is_of(it, known.fact, certificate)) {
                wrong.push(format!("{} of {certificate} no longer differs", known.fact));
            }
        }
    }
    let count = wrong.len();
    assert!(
        wrong.is_empty(),
        "{count} differences:\n{}",
        wrong.join("\n")
    );
}
