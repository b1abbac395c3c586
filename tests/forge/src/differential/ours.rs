//! What this library makes of a case.

use std::sync::{Arc, LazyLock};

use notafter_core::certificate::Certificate;
use notafter_core::chain::{ChainValidator, Finding, ValidationReport, ValidationRequest};
use notafter_core::error::ParseError;
use notafter_core::facts::FactValue;
use notafter_core::name_match::ReferenceName;
use notafter_core::signature::SignatureVerifier;
use notafter_core::trust::{PurposeSet, TrustStore};

use super::chain::Case;

/// The part that a certificate plays in the path that is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What is judged.
    Leaf,
    /// Between the two.
    Intermediate,
    /// What is trusted.
    Anchor,
}

/// What we say.
pub struct Opinion {
    /// The report, or why the leaf cannot be read.
    pub report: Result<ValidationReport, ParseError>,
    anchors: Arc<TrustStore>,
    /// Why certificates beside the leaf cannot be read.
    unreadable: Vec<(Place, ParseError)>,
}

/// One reason to refuse.
pub struct Refusal<'a> {
    /// What it is about.
    pub case: &'a Case,
    /// All that was said about it.
    pub opinion: &'a Opinion,
    /// The finding; there is none for a leaf that cannot be read.
    pub finding: Option<&'a Finding>,
    /// The finding's code, or `unreadable`.
    pub code: &'static str,
    /// What tells findings of one code apart.
    pub detail: String,
    /// The certificate that it is about.
    pub place: Place,
}

impl Refusal<'_> {
    /// The code of an anomaly; empty where the finding is none.
    pub fn anomaly(&self) -> &str {
        match self.code {
            "anomaly" => self.detail.split(' ').next().unwrap_or_default(),
            _ => "",
        }
    }

    /// The OID that the finding is about; empty where there is none.
    pub fn oid(&self) -> &str {
        self.detail.rsplit(' ').next().unwrap_or_default()
    }
}

/// Facts that tell findings of one code apart.
const DETAILS: &[&str] = &["anomaly", "rule", "reason", "type", "oid", "limit", "field"];

impl Opinion {
    /// Every error, if all the certificates are those of one path.
    pub fn refusals<'a>(&'a self, case: &'a Case) -> Vec<Refusal<'a>> {
        let leaf = self
            .report
            .as_ref()
            .err()
            .map(|error| (Place::Leaf, *error));
        let unreadable = leaf.iter().chain(&self.unreadable);
        let unreadable: Vec<_> = unreadable
            .map(|(place, error)| Refusal {
                case,
                opinion: self,
                finding: None,
                code: "unreadable",
                detail: format!("{} {}", error.code, error.field),
                place: *place,
            })
            .collect();
        // A path with a gap has findings that only come from the gap.
        let report = match &self.report {
            Ok(report) if unreadable.is_empty() => report,
            _ => return unreadable,
        };
        let refusal = |finding: &'a Finding| {
            let details = DETAILS.iter().filter_map(|name| match finding.fact(name) {
                Some(FactValue::Text(text)) => Some(text.as_str()),
                _ => None,
            });
            Refusal {
                case,
                opinion: self,
                finding: Some(finding),
                code: finding.code.as_str(),
                detail: details.collect::<Vec<_>>().join(" "),
                place: self.place(report, finding),
            }
        };
        report.errors().map(refusal).collect()
    }

    fn place(&self, report: &ValidationReport, finding: &Finding) -> Place {
        let top = report.path.len() - 1;
        match finding.certificate_index {
            None | Some(0) => Place::Leaf,
            Some(index) if index == top && self.anchors.contains(&report.path[top]) => {
                Place::Anchor
            }
            Some(_) => Place::Intermediate,
        }
    }
}

/// Judged by the case's profile; `None` where its name is not one that can be asked for.
pub fn opinion(case: &Case) -> Option<Opinion> {
    static VERIFIER: LazyLock<Arc<dyn SignatureVerifier>> =
        LazyLock::new(|| Arc::new(Verifier(notafter::crypto::default_verifier())));
    let mut unreadable = Vec::new();
    let mut read = |ders: &[Vec<u8>], place| -> Vec<Certificate> {
        let certificates = ders.iter().filter_map(|der| {
            let certificate = Certificate::from_der(der);
            certificate
                .map_err(|error| unreadable.push((place, error)))
                .ok()
        });
        certificates.collect()
    };
    let intermediates = read(&case.intermediates, Place::Intermediate);
    let anchors = read(&case.anchors, Place::Anchor);
    let name = match &case.name {
        Some(name) => Some(ReferenceName::parse(name).ok()?),
        None => None,
    };
    let anchors = Arc::new(TrustStore::from_certificates(anchors, PurposeSet::ALL));
    let report = Certificate::from_der(&case.leaf).map(|leaf| {
        let mut request = ValidationRequest::new(&leaf, case.at).with_intermediates(&intermediates);
        request.name = name;
        ChainValidator::new(Arc::clone(&anchors), Arc::clone(&VERIFIER))
            .with_profile(case.profile)
            .validate(&request)
    });
    Some(Opinion {
        report,
        anchors,
        unreadable,
    })
}

struct Verifier(&'static dyn SignatureVerifier);

impl SignatureVerifier for Verifier {
    fn verify(
        &self,
        signed: &notafter_core::signature::SignedData<'_>,
    ) -> Result<(), notafter_core::signature::SignatureError> {
        self.0.verify(signed)
    }
}
