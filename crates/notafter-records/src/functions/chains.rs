//! Chains: whether they are valid, until when, and in which order they belong.

use notafter::certificate::Certificate;
use notafter::chain::{
    MAX_COMPLETE_PATHS, PolicyInputs as PolicyWishes, RevocationMode, ValidationRequest,
    normalise as put_in_order, normalise_intermediates,
};
use notafter::check::{CheckOptions, judge};
use notafter::crypto::facts_verifier;
use notafter::der::OidBuf;
use notafter::name_match::ReferenceName;
use notafter::read::CertificateRevocationList;
use notafter::time::Timestamp;
use notafter::trust::Purpose;

use super::arguments::{
    certificate, certificates, code, expiry_policy, purpose, reference_name, renewal_mode,
};
use super::panics::caught;
use super::request::request;
use super::{NotAfterError, Validator};
use crate::check::unreadable_record;
use crate::record_error::shortened;
use crate::{
    CheckRecord, EffectiveExpiryRecord, ExpiryPolicyRecord, Instant, NormalisedRecord, Octets,
    ValidationRecord, effective_expiry_record, judged_record, normalised_record, validation_record,
};

request! {
    /// A certificate that is to be validated.
    pub struct ValidateRequest {
        needs {
            /// Its DER.
            leaf: Octets,
            /// The instant at which it has to be valid.
            at: Instant,
        }
        may {
            /// DER of others that may help, in any order.
            intermediates: Vec<Octets>,
            /// What it is to be used for; `server-auth` where it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Purpose>"))]
            purpose: Option<String>,
            /// The DNS name or IP address that it has to be for.
            name: Option<String>,
            /// How many intermediates are allowed.
            max_depth: Option<u8>,
            /// How many other valid paths are wanted.
            other_paths: Option<u32>,
            /// The policies of RFC 5280 section 6.1.1.
            policies: Option<PolicyInputs>,
            /// DER of revocation lists.
            crls: Vec<Octets>,
            /// `off`, `required` or `best-effort`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RevocationMode>"))]
            revocation: Option<String>,
        }
    }
}

request! {
    /// The inputs (c) to (f) of RFC 5280 section 6.1.1.
    pub struct PolicyInputs {
        needs {}
        may {
            /// Those that are acceptable, as dotted OIDs; where it is missing, any.
            acceptable: Option<Vec<String>>,
            /// Whether one of them is needed.
            require_explicit_policy: bool,
            /// Whether mappings are ignored.
            inhibit_policy_mapping: bool,
            /// Whether `anyPolicy` stands for nothing.
            inhibit_any_policy: bool,
        }
    }
}

request! {
    /// Certificates that are to be put in order.
    pub struct NormaliseRequest {
        needs {
            /// DER of each, as they are stored.
            certificates: Vec<Octets>,
        }
        may {
            /// `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain` where
            /// it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormaliseKind>"))]
            kind: Option<String>,
            /// Where each comes from, in the caller's words: none, or one for each.
            sources: Vec<String>,
        }
    }
}

request! {
    /// A chain that is here already and is to be judged as a server's would be.
    pub struct JudgeRequest {
        needs {
            /// DER of each; the first one is judged, the others may help.
            chain: Vec<Octets>,
            /// When.
            at: Instant,
        }
        may {
            /// What it is called, in the caller's words.
            target: Option<String>,
            /// The DNS name or IP address that it has to be for.
            name: Option<String>,
            /// What it is to be used for; `server-auth` where it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Purpose>"))]
            purpose: Option<String>,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews it: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Validator {
    /// Whether a certificate is valid, and everything that is to be said of its path.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used. A chain that is not valid is no error.
    pub fn validate(&self, request: ValidateRequest) -> Result<ValidationRecord, NotAfterError> {
        caught(|| {
            let wanted = Wanted::of(request)?;
            let report = self.chains.validate(&wanted.request());
            Ok(validation_record(&report))
        })
    }

    /// When its last valid path ends, whatever its name and revocation; `None` where none is valid.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn effective_expiry(
        &self,
        request: ValidateRequest,
    ) -> Result<Option<EffectiveExpiryRecord>, NotAfterError> {
        caught(|| {
            let wanted = Wanted::of(request)?;
            let report = self.chains.effective_expiry(&wanted.request());
            Ok(report.as_ref().map(effective_expiry_record))
        })
    }

    /// The certificates in the order of a chain, and what becomes of each.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn normalise(&self, request: NormaliseRequest) -> Result<NormalisedRecord, NotAfterError> {
        caught(|| {
            let kind = code(
                ChainKind::ALL,
                ChainKind::as_str,
                "kind",
                request.kind.as_deref(),
            )?;
            let count = request.certificates.len();
            if count == 0 {
                return Err(NotAfterError::missing(
                    "certificates",
                    "there is no certificate to put in order",
                ));
            }
            let sources = request.sources;
            if !sources.is_empty() && sources.len() != count {
                let value = format!("{} for {count} certificates", sources.len());
                return Err(NotAfterError::out_of_range("sources", value));
            }
            let given = certificates(&request.certificates, "certificates")?;
            let chain = match kind.unwrap_or(ChainKind::Chain) {
                ChainKind::Chain => put_in_order(&given, self.chains.trust()),
                ChainKind::Intermediates => normalise_intermediates(&given),
            };
            Ok(normalised_record(&chain, &given, &sources))
        })
    }

    /// Everything that is to be said of a chain: validation, expiry, and what is wrong with how it is put together.
    ///
    /// The first certificate has to be one; of the others, those that cannot be read are among the
    /// unreadable ones of the answer.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn judge(&self, request: JudgeRequest) -> Result<CheckRecord, NotAfterError> {
        caught(|| {
            let purpose = purpose(request.purpose.as_deref())?;
            let name = reference_name(request.name.as_deref())?;
            let options = CheckOptions::new(self.chains.clone())
                .with_expiry(expiry_policy(request.policy)?)
                .with_renewal_mode(renewal_mode(request.renewal_mode.as_deref())?);
            let Some((leaf, others)) = request.chain.split_first() else {
                return Err(NotAfterError::missing(
                    "chain",
                    "there is no certificate to judge",
                ));
            };
            let leaf = Certificate::from_der(&leaf.0)
                .map_err(|error| NotAfterError::from(error).of_argument("chain", Some(0)))?;
            let mut chain = vec![leaf];
            let mut sources = Vec::new();
            let mut unreadable = Vec::new();
            let source = |index: usize| {
                let target = request.target.as_deref();
                target.map(|target| format!("{target}#{}", index + 1))
            };
            sources.extend(source(0));
            for (index, der) in (1..).zip(others) {
                match Certificate::from_der(&der.0) {
                    Ok(certificate) => {
                        chain.push(certificate);
                        sources.extend(source(index));
                    }
                    Err(error) => unreadable.push(unreadable_record(index, &error)),
                }
            }
            let judgement = judge(&chain, name, purpose, &options, request.at.0);
            let target = request.target.or(request.name).unwrap_or_default();
            let verifier = facts_verifier();
            let record = judged_record(&target, &sources, &chain, judgement.as_ref(), verifier);
            Ok(CheckRecord {
                tag: request.tag,
                unreadable,
                ..record.with_der(&chain)
            })
        })
    }
}

/// What is put in order.
#[derive(Clone, Copy)]
pub(crate) enum ChainKind {
    Chain,
    Intermediates,
}

impl ChainKind {
    pub(crate) const ALL: &'static [Self] = &[Self::Chain, Self::Intermediates];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Chain => "chain",
            Self::Intermediates => "intermediates",
        }
    }
}

/// A request that was read: a [`ValidationRequest`] borrows from it.
struct Wanted {
    leaf: Certificate,
    intermediates: Vec<Certificate>,
    crls: Vec<CertificateRevocationList>,
    name: Option<ReferenceName>,
    purpose: Purpose,
    at: Timestamp,
    max_depth: Option<u8>,
    other_paths: usize,
    policies: PolicyWishes,
    revocation: Option<RevocationMode>,
}

impl Wanted {
    fn of(request: ValidateRequest) -> Result<Self, NotAfterError> {
        let crls = request.crls.iter().enumerate().map(|(index, der)| {
            CertificateRevocationList::from_der(&der.0)
                .map_err(|error| NotAfterError::from(error).of_argument("crls", Some(index)))
        });
        Ok(Self {
            leaf: certificate(&request.leaf, "leaf")?,
            intermediates: certificates(&request.intermediates, "intermediates")?,
            crls: crls.collect::<Result<_, _>>()?,
            name: reference_name(request.name.as_deref())?,
            purpose: purpose(request.purpose.as_deref())?,
            at: request.at.0,
            max_depth: request.max_depth,
            other_paths: other_paths(request.other_paths)?,
            policies: policy_inputs(request.policies)?,
            revocation: code(
                RevocationMode::ALL,
                RevocationMode::as_str,
                "revocation",
                request.revocation.as_deref(),
            )?,
        })
    }

    fn request(&self) -> ValidationRequest<'_> {
        let mut request = ValidationRequest::new(&self.leaf, self.at)
            .with_intermediates(&self.intermediates)
            .with_purpose(self.purpose)
            .with_other_paths(self.other_paths)
            .with_policies(self.policies.clone());
        if let Some(name) = &self.name {
            request = request.with_name(name.clone());
        }
        if let Some(max_depth) = self.max_depth {
            request = request.with_max_depth(max_depth);
        }
        // Where there are lists and nothing was said, they have to tell of every certificate.
        if !self.crls.is_empty() {
            request = request.with_crls(&self.crls);
        }
        match self.revocation {
            Some(mode) => request.with_revocation(mode),
            None => request,
        }
    }
}

/// At most as many as a validation completes.
fn other_paths(given: Option<u32>) -> Result<usize, NotAfterError> {
    let given = given.unwrap_or(0);
    match usize::try_from(given) {
        Ok(count) if count <= MAX_COMPLETE_PATHS => Ok(count),
        _ => {
            let allowed = (0, MAX_COMPLETE_PATHS);
            Err(NotAfterError::not_between("other_paths", given, allowed))
        }
    }
}

fn policy_inputs(given: Option<PolicyInputs>) -> Result<PolicyWishes, NotAfterError> {
    let Some(given) = given else {
        return Ok(PolicyWishes::new());
    };
    let mut acceptable: Vec<OidBuf> = Vec::new();
    for text in given.acceptable.iter().flatten() {
        acceptable.push(text.parse().map_err(|error| {
            let reason = format!("{text:?}: {error}");
            NotAfterError::argument("invalid-policy", "policies.acceptable", reason)
                .with("value", shortened(text.clone()))
        })?);
    }
    Ok(PolicyWishes::new()
        .with_acceptable(acceptable)
        .with_require_explicit_policy(given.require_explicit_policy)
        .with_inhibit_policy_mapping(given.inhibit_policy_mapping)
        .with_inhibit_any_policy(given.inhibit_any_policy))
}

#[cfg(test)]
mod tests;
