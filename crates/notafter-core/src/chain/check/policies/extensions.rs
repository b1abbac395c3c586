//! The policy extensions of one certificate.
//!
//! What cannot be read is an anomaly, for which the path is refused. Here it counts as the strictest that it could have said, so that
//! no constraint is ever lost: no policies, mappings to nowhere, and skipping no certificate.

use std::collections::{BTreeMap, BTreeSet};

use super::steps::{Exhausted, Steps, weight};
use crate::certificate::oids::ANY_POLICY;
use crate::certificate::{
    Certificate, CertificatePolicies, Decoded, ExtensionValue, InhibitAnyPolicy, PolicyConstraints,
    PolicyMappings, check as check_extension,
};
use crate::der::Oid;

/// Policies of an issuer, each with those of the subject that it is mapped to.
pub(super) type Pairs<'a> = BTreeMap<Oid<'a>, BTreeSet<Oid<'a>>>;

/// An extension that may be there.
#[derive(Debug)]
pub(super) enum Entry<T> {
    /// It is not there.
    Absent,
    /// It says this.
    Read(T),
    /// It is there, and cannot be read, or more than once.
    Unreadable,
}

impl<T> Entry<T> {
    fn map<U>(self, with: impl FnOnce(T) -> U) -> Entry<U> {
        match self {
            Self::Absent => Entry::Absent,
            Self::Read(value) => Entry::Read(with(value)),
            Self::Unreadable => Entry::Unreadable,
        }
    }
}

impl<T: Copy> Entry<T> {
    /// Certificates that are skipped before this part of it counts: none where that cannot be read.
    fn skips(&self, part: impl FnOnce(T) -> Option<u32>) -> Option<u32> {
        match self {
            Self::Absent => None,
            Self::Read(value) => part(*value),
            Self::Unreadable => Some(0),
        }
    }
}

/// Policy mappings (section 4.2.1.5).
#[derive(Debug, Default)]
pub(super) struct Mappings<'a> {
    /// All of them.
    pub(super) pairs: Pairs<'a>,
    /// The first to or from anyPolicy, which is not allowed: the issuer's policy and the subject's.
    pub(super) with_any: Option<(Oid<'a>, Oid<'a>)>,
}

/// What a certificate says of policies.
#[derive(Debug)]
pub(super) struct PolicyExtensions<'a> {
    pub(super) policies: Entry<BTreeSet<Oid<'a>>>,
    pub(super) mappings: Entry<Mappings<'a>>,
    /// Certificates after it before an explicit policy is required.
    pub(super) require_explicit_policy: Option<u32>,
    /// Certificates after it before mappings no longer count.
    pub(super) inhibit_policy_mapping: Option<u32>,
    /// Certificates after it before anyPolicy no longer stands for others.
    pub(super) inhibit_any_policy: Option<u32>,
}

impl<'a> PolicyExtensions<'a> {
    pub(super) fn read(certificate: &'a Certificate, steps: &mut Steps) -> Result<Self, Exhausted> {
        let policies = entry::<CertificatePolicies<'a>>(certificate, steps)?;
        let mappings = entry::<PolicyMappings<'a>>(certificate, steps)?;
        let constraints = entry::<PolicyConstraints>(certificate, steps)?;
        let inhibit_any = entry::<InhibitAnyPolicy>(certificate, steps)?;
        Ok(Self {
            policies: policies.map(|it| it.map(|policy| policy.oid).collect()),
            mappings: mappings.map(Mappings::from),
            require_explicit_policy: constraints.skips(|it| it.require_explicit_policy),
            inhibit_policy_mapping: constraints.skips(|it| it.inhibit_policy_mapping),
            inhibit_any_policy: inhibit_any.skips(|it| Some(it.0)),
        })
    }
}

impl<'a> From<PolicyMappings<'a>> for Mappings<'a> {
    fn from(mappings: PolicyMappings<'a>) -> Self {
        let mut read = Self::default();
        for (issuers, subjects) in mappings {
            if [issuers, subjects].contains(&ANY_POLICY) {
                read.with_any.get_or_insert((issuers, subjects));
            }
            read.pairs.entry(issuers).or_default().insert(subjects);
        }
        read
    }
}

fn entry<'a, T: ExtensionValue<'a>>(
    certificate: &'a Certificate,
    steps: &mut Steps,
) -> Result<Entry<T>, Exhausted> {
    let Some(extension) = certificate.known_extension(T::KIND) else {
        return Ok(Entry::Absent);
    };
    steps.take(weight(extension.value))?;
    let same = certificate
        .extensions()
        .filter(|it| it.oid == extension.oid);
    if same.count() > 1 || check_extension(T::KIND, &extension).is_err() {
        return Ok(Entry::Unreadable);
    }
    Ok(match certificate.extension::<T>() {
        Ok(Some(Decoded { value, .. })) => Entry::Read(value),
        _ => Entry::Unreadable,
    })
}
