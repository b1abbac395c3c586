//! What is known of a certificate's revocation, and what is to be said of it.

use crate::certificate::SerialNumber;
use crate::chain::FindingCode as Code;
use crate::chain::RevocationMode;
use crate::chain::finding::Problem;
use crate::codes::sentence_codes;
use crate::facts::Fact;
use crate::read::CertificateRevocationList;
use crate::read::crl::{CrlAnomalyCode, RevocationReason};
use crate::time::Timestamp;

/// Problems of lists that are told where a status is unknown: 8. The first ones are of the newest lists.
pub(super) const MAX_TOLD: usize = 8;

/// Places of lists that are told where a status is unknown: 5.
pub(super) const MAX_URLS: usize = 5;

/// Whether a certificate is revoked.
#[derive(Clone, Debug)]
pub(in crate::chain) enum Answer {
    /// Lists that cover every reason do not have it.
    Good,
    /// A list has it.
    Revoked(Revocation),
    /// The lists at hand do not tell.
    Unknown(Unknown),
}

/// How a certificate was revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::chain) struct Revocation {
    pub(in crate::chain) reason: RevocationReason,
    pub(in crate::chain) revoked_at: Timestamp,
    pub(in crate::chain) invalidity_date: Option<Timestamp>,
    /// Issuer and number of the list that says so, as facts.
    pub(super) list: Vec<Fact>,
}

/// Why a status is unknown.
#[derive(Clone, Debug)]
pub(in crate::chain) struct Unknown {
    pub(in crate::chain) why: Why,
    /// Who issued the certificate, and has the lists about it.
    pub(super) issuer: String,
    /// The reasons for revocation that no list covers.
    pub(super) uncovered: Vec<String>,
    /// Where the certificate says that its lists are.
    pub(super) urls: Vec<String>,
    /// What is wrong with the lists that could have told.
    pub(super) told: Vec<Problem>,
}

sentence_codes! {
    /// Why a status is unknown, in a word.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub(in crate::chain) enum Why {
        /// No complete list of the issuer is at hand.
        NoList = "no-list", "no revocation list of its issuer is at hand";
        /// None of them is about the certificate.
        NotInScope = "not-in-scope", "the revocation lists at hand are not about this certificate";
        /// Those that are do not count.
        NoneCounts = "none-counts", "none of the revocation lists about it can be relied on";
        /// Those that count leave reasons out.
        ReasonsNotCovered = "reasons-not-covered",
            "the revocation lists that count leave some reasons for revocation out";
        /// There are more lists than are looked at.
        TooManyLists = "too-many-lists", "more revocation lists are at hand than are looked at";
    }
}

impl Answer {
    /// What is to be said, by the caller's mode.
    pub(in crate::chain) fn into_problems(self, mode: RevocationMode) -> Vec<Problem> {
        match self {
            Self::Good => Vec::new(),
            Self::Revoked(revocation) => vec![revocation.into_problem()],
            Self::Unknown(unknown) => unknown.into_problems(mode),
        }
    }
}

impl Revocation {
    fn into_problem(self) -> Problem {
        let mut facts = vec![
            Fact::new("reason", self.reason.as_str()),
            Fact::new("revoked_at", self.revoked_at),
        ];
        let invalid_since = |it| Fact::new("invalidity_date", it);
        facts.extend(self.invalidity_date.map(invalid_since));
        facts.extend(self.list);
        Problem::error(Code::Revoked, facts)
    }
}

impl Unknown {
    fn into_problems(self, mode: RevocationMode) -> Vec<Problem> {
        let facts = [
            Fact::new("issuer", self.issuer),
            Fact::new("why", self.why.as_str()),
            Fact::new("uncovered_reasons", self.uncovered),
            Fact::new("crl_urls", self.urls),
        ];
        let code = Code::RevocationStatusUnknown;
        let unknown = match mode {
            RevocationMode::Required => Problem::error(code, facts),
            RevocationMode::BestEffort | RevocationMode::Off => Problem::warning(code, facts),
        };
        std::iter::once(unknown).chain(self.told).collect()
    }
}

/// The facts that tell one list from another.
pub(super) fn identify(crl: &CertificateRevocationList) -> Vec<Fact> {
    let mut facts = vec![Fact::new("crl_issuer", crl.issuer().to_string())];
    let number = crl.crl_number().map(SerialNumber::from_contents);
    facts.extend(number.map(|it| Fact::new("crl_number", it.to_string())));
    facts
}

/// A list that breaks this rule does not count.
pub(super) fn rule(crl: &CertificateRevocationList, code: CrlAnomalyCode) -> Problem {
    let mut facts = identify(crl);
    facts.push(Fact::new("rule", code.as_str()));
    Problem::warning(Code::CrlRule, facts)
}
