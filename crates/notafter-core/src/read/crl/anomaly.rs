//! What is wrong with a revocation list by itself: where it breaks RFC 5280 section 5, although it can be walked.

use std::fmt;

use super::CertificateRevocationList;
use super::extensions::ListExtensions;
use crate::certificate::SerialNumber;
use crate::codes::sentence_codes;
use crate::der::Oid;
use crate::facts::{Fact, write_with_facts};

/// Octets of a CRL number at most (RFC 5280 section 5.2.3).
const MAX_NUMBER_OCTETS: usize = 20;

sentence_codes! {
    /// What is wrong with a revocation list by itself. Codes are stable, and new ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CrlAnomalyCode {
        /// Extensions of the list or of an entry in version 1 (RFC 5280 section 5.1.2.1).
        ExtensionsInVersion1 = "extensions-in-version-1", "it has extensions, which only version 2 allows";
        /// The signature algorithm within and behind what is signed differ (section 5.1.1.2). Facts: `inner`, `outer`.
        SignatureAlgorithmMismatch = "signature-algorithm-mismatch",
            "the two places that name the signature algorithm disagree";
        /// A signature that does not end with a whole octet. Facts: `unused_bits`.
        SignatureUnusedBits = "signature-unused-bits", "the signature does not end with a whole octet";
        /// No issuer (section 5.1.2.3).
        EmptyIssuer = "empty-issuer", "the issuer is empty";
        /// An issuer's name that cannot be read to its end. Facts: `code`, `offset` from the start of the name's contents.
        MalformedIssuer = "malformed-issuer", "the issuer's name is badly encoded";
        /// A time in another form than section 5.1.2.4 has for its year. Facts: `field`.
        TimeForm = "time-form", "a time is written in a form that RFC 5280 does not allow";
        /// Nothing says when the next list is due (section 5.1.2.5).
        NextUpdateMissing = "next-update-missing", "it does not say when the next list is due";
        /// The next list is due before this one was issued. Facts: `this_update`, `next_update`.
        UpdatesReversed = "updates-reversed", "it ends before it begins";
        /// A list of entries with nothing in it (section 5.1.2.6).
        EmptyEntries = "empty-entries", "its list of entries is there and empty";
        /// An extension that cannot be read. Facts: `oid`, `code`, `offset` from the start of the list.
        ExtensionMalformed = "extension-malformed", "an extension is badly encoded";
        /// The same extension twice. Facts: `oid`.
        DuplicateExtension = "duplicate-extension", "an extension occurs more than once";
        /// A critical extension that is not known here (section 5.2). Facts: `oid`.
        UnknownCriticalExtension = "unknown-critical-extension", "it has a critical extension that is not known here";
        /// No authority key identifier (section 5.2.1).
        AuthorityKeyIdMissing = "authority-key-id-missing", "it does not identify the key that signed it";
        /// No CRL number in a list of version 2 (section 5.2.3).
        CrlNumberMissing = "crl-number-missing", "it has no CRL number";
        /// A CRL number that is critical (section 5.2.3).
        CrlNumberCritical = "crl-number-critical", "its CRL number is critical";
        /// A CRL number below zero (section 5.2.3).
        CrlNumberNegative = "crl-number-negative", "its CRL number is negative";
        /// A CRL number of more than 20 octets (section 5.2.3). Facts: `octets`.
        CrlNumberTooLong = "crl-number-too-long", "its CRL number is longer than 20 octets";
        /// A delta CRL indicator that is not critical (section 5.2.4).
        DeltaIndicatorNotCritical = "delta-indicator-not-critical",
            "it tells only changes, and those who do not know that could take it for the whole";
        /// A delta list that says where delta lists are (section 5.2.6).
        FreshestCrlInDelta = "freshest-crl-in-delta", "it is a delta list that points at other delta lists";
        /// An issuing distribution point that is not critical (section 5.2.5).
        DistributionPointNotCritical = "distribution-point-not-critical",
            "it is about some certificates only, and those who do not know that could take it for the whole";
        /// An issuing distribution point that says nothing (section 5.2.5).
        DistributionPointEmpty = "distribution-point-empty", "its issuing distribution point says nothing";
        /// A list that is only about more than one kind of certificates (section 5.2.5).
        DistributionPointContradiction = "distribution-point-contradiction",
            "it says to be only about one kind of certificates, and only about another";
        /// Extensions of an entry that cannot be read. Facts: `serial_number` of the first, `code`.
        EntryExtensionMalformed = "entry-extension-malformed", "an entry has extensions that are badly encoded";
        /// A critical extension of an entry that is not known here (section 5.3). Facts: `oid`.
        UnknownCriticalEntryExtension = "unknown-critical-entry-extension",
            "an entry has a critical extension that is not known here";
        /// An entry names another issuer, and the list is not indirect (section 5.3.3).
        EntryIssuerInDirectList = "entry-issuer-in-direct-list",
            "an entry names the issuer of its certificate, which only an indirect list may do";
    }
}

impl fmt::Display for CrlAnomalyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong with a revocation list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CrlAnomaly {
    /// What.
    pub code: CrlAnomalyCode,
    /// Where and how much.
    pub facts: Vec<Fact>,
}

impl fmt::Display for CrlAnomaly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_facts(f, self.code.sentence(), &self.facts)
    }
}

/// What was found so far.
struct Found(Vec<CrlAnomaly>);

impl Found {
    fn tell(&mut self, code: CrlAnomalyCode, facts: impl Into<Vec<Fact>>) {
        let facts = facts.into();
        self.0.push(CrlAnomaly { code, facts });
    }

    fn tell_if(&mut self, is_so: bool, code: CrlAnomalyCode) {
        if is_so {
            self.tell(code, []);
        }
    }
}

impl CertificateRevocationList {
    /// Everything wrong with the list by itself, in the order of its fields; nothing here depends on time or trust.
    pub fn anomalies(&self) -> Vec<CrlAnomaly> {
        let mut found = Found(Vec::new());
        fields(self, &mut found);
        let extensions = self.known_extensions();
        each_extension(self, &extensions, &mut found);
        distribution_point(&extensions, &mut found);
        entries(self, &extensions, &mut found);
        found.0
    }
}

fn fields(list: &CertificateRevocationList, found: &mut Found) {
    let has_extensions = list.extensions_der().is_some() || list.entries().have_extensions;
    found.tell_if(
        list.version() == 1 && has_extensions,
        CrlAnomalyCode::ExtensionsInVersion1,
    );
    let (inner, outer) = (list.tbs_signature_algorithm(), list.signature_algorithm());
    if inner.contents != outer.contents {
        let facts = [
            Fact::new("inner", inner.oid.to_string()),
            Fact::new("outer", outer.oid.to_string()),
        ];
        found.tell(CrlAnomalyCode::SignatureAlgorithmMismatch, facts);
    }
    let unused_bits = list.signature_unused_bits();
    if unused_bits != 0 {
        let facts = [Fact::new("unused_bits", u32::from(unused_bits))];
        found.tell(CrlAnomalyCode::SignatureUnusedBits, facts);
    }
    let issuer = list.issuer();
    found.tell_if(issuer.is_empty(), CrlAnomalyCode::EmptyIssuer);
    if let Err(error) = issuer.check() {
        let facts = [
            Fact::new("code", error.code.as_str()),
            Fact::new("offset", error.offset),
        ];
        found.tell(CrlAnomalyCode::MalformedIssuer, facts);
    }
    let (this_update, next_update) = (list.this_update(), list.next_update());
    let times = [
        ("this_update", Some(this_update)),
        ("next_update", next_update),
    ];
    for (field, time) in times {
        if time.is_some_and(|it| !it.follows_rfc5280()) {
            found.tell(CrlAnomalyCode::TimeForm, [Fact::new("field", field)]);
        }
    }
    match next_update {
        None => found.tell(CrlAnomalyCode::NextUpdateMissing, []),
        Some(next_update) if next_update.instant < this_update.instant => {
            let facts = [
                Fact::new("this_update", this_update.instant),
                Fact::new("next_update", next_update.instant),
            ];
            found.tell(CrlAnomalyCode::UpdatesReversed, facts);
        }
        Some(_) => {}
    }
    found.tell_if(list.has_empty_entries(), CrlAnomalyCode::EmptyEntries);
}

fn oid_fact(oid: Oid<'_>) -> Fact {
    Fact::new("oid", oid.to_string())
}

fn each_extension(
    list: &CertificateRevocationList,
    extensions: &ListExtensions<'_>,
    found: &mut Found,
) {
    if let Some((oid, error)) = extensions.unreadable {
        let facts = [
            oid_fact(oid),
            Fact::new("code", error.code.as_str()),
            Fact::new("offset", error.offset),
        ];
        found.tell(CrlAnomalyCode::ExtensionMalformed, facts);
    }
    if let Some(oid) = extensions.duplicate {
        found.tell(CrlAnomalyCode::DuplicateExtension, [oid_fact(oid)]);
    }
    if let Some(oid) = extensions.unknown_critical {
        found.tell(CrlAnomalyCode::UnknownCriticalExtension, [oid_fact(oid)]);
    }
    let is_version_2 = list.version() == 2;
    found.tell_if(
        is_version_2 && extensions.authority_key_identifier.is_none(),
        CrlAnomalyCode::AuthorityKeyIdMissing,
    );
    match extensions.number {
        // Version 1 has no place for it.
        None => found.tell_if(is_version_2, CrlAnomalyCode::CrlNumberMissing),
        Some(number) => {
            found.tell_if(number.is_critical, CrlAnomalyCode::CrlNumberCritical);
            let is_negative = SerialNumber::from_contents(number.value).is_negative();
            found.tell_if(is_negative, CrlAnomalyCode::CrlNumberNegative);
            let octets = number.value.len();
            if octets > MAX_NUMBER_OCTETS {
                let facts = [Fact::new("octets", octets)];
                found.tell(CrlAnomalyCode::CrlNumberTooLong, facts);
            }
        }
    }
    if let Some(base) = extensions.delta_base {
        found.tell_if(!base.is_critical, CrlAnomalyCode::DeltaIndicatorNotCritical);
        found.tell_if(
            extensions.freshest_crl.is_some(),
            CrlAnomalyCode::FreshestCrlInDelta,
        );
    }
}

fn distribution_point(extensions: &ListExtensions<'_>, found: &mut Found) {
    if let Some(point) = extensions.issuing_distribution_point {
        found.tell_if(
            !point.is_critical,
            CrlAnomalyCode::DistributionPointNotCritical,
        );
        found.tell_if(
            point.value.is_empty(),
            CrlAnomalyCode::DistributionPointEmpty,
        );
        found.tell_if(
            point.value.kinds() > 1,
            CrlAnomalyCode::DistributionPointContradiction,
        );
    }
}

fn entries(list: &CertificateRevocationList, extensions: &ListExtensions<'_>, found: &mut Found) {
    let entries = list.entries();
    if let Some((serial_number, error)) = &entries.unreadable {
        let serial_number = SerialNumber::from_contents(serial_number);
        let facts = [
            Fact::new("serial_number", serial_number.to_string()),
            Fact::new("code", error.code.as_str()),
        ];
        found.tell(CrlAnomalyCode::EntryExtensionMalformed, facts);
    }
    let unknown = entries.unknown_critical.as_deref();
    if let Some(oid) = unknown.and_then(Oid::from_contents) {
        found.tell(
            CrlAnomalyCode::UnknownCriticalEntryExtension,
            [oid_fact(oid)],
        );
    }
    let point = extensions.issuing_distribution_point;
    let is_indirect = point.is_some_and(|it| it.value.indirect_crl);
    found.tell_if(
        entries.name_issuers && !is_indirect,
        CrlAnomalyCode::EntryIssuerInDirectList,
    );
}
