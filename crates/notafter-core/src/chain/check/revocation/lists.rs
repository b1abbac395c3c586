//! The lists at hand, by their issuers.

use std::cell::OnceCell;
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

use super::scope::Scope;
use super::status::{identify, rule};
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::read::CertificateRevocationList;
use crate::read::crl::{CrlAnomaly, CrlAnomalyCode};
use crate::time::Timestamp;

/// The lists at hand: made once for a validation, and asked for every certificate.
pub(in crate::chain) struct RevocationLists<'a> {
    lists: Vec<List<'a>>,
    by_issuer: HashMap<&'a [u8], OfIssuer>,
}

/// The numbers of one issuer's lists, the newest first.
#[derive(Default)]
pub(super) struct OfIssuer {
    pub(super) complete: Vec<usize>,
    pub(super) deltas: Vec<usize>,
}

/// A list, and what is found out of it once.
pub(super) struct List<'a> {
    pub(super) number: usize,
    pub(super) crl: &'a CertificateRevocationList,
    facts: OnceCell<ListFacts>,
}

/// What is to be known of a list.
pub(super) struct ListFacts {
    pub(super) scope: Scope,
    key_id: Option<Box<[u8]>>,
    crl_number: Option<Box<[u8]>>,
    base: Option<Box<[u8]>>,
    /// Why it does not count at all.
    pub(super) flaw: Option<Problem>,
    /// Why it cannot show that a certificate is not revoked, although it can show that one is.
    pub(super) doubt: Option<Problem>,
}

impl<'a> RevocationLists<'a> {
    pub(in crate::chain) fn new(crls: &'a [CertificateRevocationList]) -> Self {
        let mut by_issuer: HashMap<&'a [u8], OfIssuer> = HashMap::new();
        for (number, crl) in crls.iter().enumerate() {
            let of_issuer = by_issuer.entry(crl.issuer_key()).or_default();
            if crl.is_delta() {
                of_issuer.deltas.push(number);
            } else {
                of_issuer.complete.push(number);
            }
        }
        let list = |(number, crl)| List {
            number,
            crl,
            facts: OnceCell::new(),
        };
        let issued = |number: &usize| crls.get(*number).map(|it| it.this_update().instant);
        for of_issuer in by_issuer.values_mut() {
            of_issuer.complete.sort_by_key(|it| Reverse(issued(it)));
            of_issuer.deltas.sort_by_key(|it| Reverse(issued(it)));
        }
        Self {
            lists: crls.iter().enumerate().map(list).collect(),
            by_issuer,
        }
    }

    pub(super) fn of_issuer(&self, key: &[u8]) -> Option<&OfIssuer> {
        self.by_issuer.get(key)
    }

    pub(super) fn get(&self, number: usize) -> Option<&List<'a>> {
        self.lists.get(number)
    }
}

impl List<'_> {
    pub(super) fn facts(&self) -> &ListFacts {
        self.facts.get_or_init(|| ListFacts::of(self.crl))
    }

    pub(super) fn is_begun(&self, at: Timestamp) -> bool {
        self.crl.this_update().instant <= at
    }

    /// Whether a newer one is due; never where the list does not say.
    pub(super) fn is_expired(&self, at: Timestamp) -> bool {
        self.crl.next_update().is_some_and(|it| it.instant < at)
    }

    /// Whether this delta list tells the changes to that complete one (RFC 5280 sections 5.2.4 and 6.3.3 (c)). Both are of
    /// one issuer.
    pub(super) fn changes(&self, complete: &Self) -> bool {
        let (delta, complete) = (self.facts(), complete.facts());
        let is_newer = match (&delta.base, &complete.crl_number, &delta.crl_number) {
            (Some(base), Some(has), Some(number)) => {
                compare_numbers(base, has).is_le() && compare_numbers(has, number).is_lt()
            }
            _ => false,
        };
        is_newer && delta.scope == complete.scope && delta.key_id == complete.key_id
    }
}

impl ListFacts {
    /// The key that signed it, where it says so.
    pub(super) fn key_id(&self) -> Option<&[u8]> {
        self.key_id.as_deref()
    }

    fn of(crl: &CertificateRevocationList) -> Self {
        let mut found = Self {
            scope: Scope::of(crl),
            key_id: crl
                .authority_key_identifier()
                .and_then(|it| it.key_identifier)
                .map(Into::into),
            crl_number: crl.crl_number().map(Into::into),
            base: crl.base_crl_number().map(Into::into),
            flaw: None,
            doubt: None,
        };
        for anomaly in crl.anomalies() {
            match weight(anomaly.code) {
                Weight::Note => {}
                Weight::Doubt => {
                    found.doubt.get_or_insert_with(|| problem(crl, &anomaly));
                }
                Weight::Flaw => {
                    found.flaw.get_or_insert_with(|| problem(crl, &anomaly));
                }
            }
        }
        found
    }
}

/// How much an anomaly of a list weighs.
enum Weight {
    /// It changes nothing.
    Note,
    /// What the list has against a certificate counts, what it leaves out does not.
    Doubt,
    /// The list does not count.
    Flaw,
}

const fn weight(code: CrlAnomalyCode) -> Weight {
    match code {
        CrlAnomalyCode::ExtensionsInVersion1
        | CrlAnomalyCode::SignatureAlgorithmMismatch
        | CrlAnomalyCode::SignatureUnusedBits
        | CrlAnomalyCode::EmptyIssuer
        | CrlAnomalyCode::ExtensionMalformed
        | CrlAnomalyCode::DuplicateExtension
        | CrlAnomalyCode::CrlNumberMissing
        | CrlAnomalyCode::CrlNumberCritical
        | CrlAnomalyCode::CrlNumberNegative
        | CrlAnomalyCode::DistributionPointContradiction => Weight::Flaw,
        // Nobody can say that it is not out of date, but who is on it was revoked once.
        CrlAnomalyCode::NextUpdateMissing
        // What X.509 section 7.3 has of both: who is on it is revoked, whatever the extension says.
        | CrlAnomalyCode::UnknownCriticalExtension
        | CrlAnomalyCode::UnknownCriticalEntryExtension
        | CrlAnomalyCode::EntryExtensionMalformed => Weight::Doubt,
        CrlAnomalyCode::MalformedIssuer
        | CrlAnomalyCode::TimeForm
        | CrlAnomalyCode::UpdatesReversed
        | CrlAnomalyCode::EmptyEntries
        | CrlAnomalyCode::AuthorityKeyIdMissing
        | CrlAnomalyCode::CrlNumberTooLong
        | CrlAnomalyCode::DeltaIndicatorNotCritical
        | CrlAnomalyCode::FreshestCrlInDelta
        | CrlAnomalyCode::DistributionPointNotCritical
        | CrlAnomalyCode::DistributionPointEmpty
        | CrlAnomalyCode::EntryIssuerInDirectList => Weight::Note,
    }
}

fn problem(crl: &CertificateRevocationList, anomaly: &CrlAnomaly) -> Problem {
    let place = match anomaly.code {
        CrlAnomalyCode::UnknownCriticalExtension => "list",
        CrlAnomalyCode::UnknownCriticalEntryExtension => "entry",
        code => return rule(crl, code),
    };
    let mut facts = identify(crl);
    facts.push(Fact::new("place", place));
    facts.extend(anomaly.facts.iter().cloned());
    Problem::warning(Code::CrlUnknownCriticalExtension, facts)
}

/// Compares INTEGERs that are not negative.
fn compare_numbers(a: &[u8], b: &[u8]) -> Ordering {
    let digits = |octets: &[u8]| -> Vec<u8> {
        let octets = octets.iter().copied();
        octets.skip_while(|octet| *octet == 0).collect()
    };
    let (a, b) = (digits(a), digits(b));
    (a.len(), a).cmp(&(b.len(), b))
}
