//! The status of a path's certificates: what only the search can answer of it, which is whether a list is authentic
//! (RFC 5280 section 6.3.3 (f) to (h)).
//!
//! # Why nobody can speak for himself
//!
//! RFC 5280 asks of the certificate that signed a list only its name, and a valid path to the same anchor. But whoever
//! holds the key of a CA can issue a certificate with any name: also one with the name of the CA above, which
//! then signs a list that leaves his own, revoked CA out. So "is not revoked" is shown of each certificate only by
//! lists whose signers do not stand on it:
//!
//! - The certificates of the path are asked from the anchor down. A list about one of them may be signed by one above it,
//!   but neither by it nor by one below it.
//! - A signer outside the path needs a path of his own to the anchor without the certificate in question, without
//!   those below that, and without any whose status is being asked because of it. None of that
//!   path may be revoked.
//!
//! There is one exception. A CA may have a certificate for signing lists and nothing else, and no other list than those; the
//! status of that certificate rests on a list that it signed itself. Such a list counts for it
//! only where no other tells: one that does comes first, however old it is.
//!
//! What remains is what the standard accepts: a CA that is *not* revoked, and not constrained in its names, can
//! sign lists in the name of any other CA under the same anchor, as it can sign certificates in that name.
//!
//! Answers that had to leave somebody out are valid for that question alone, and are not remembered for
//! another. Those from further up are valid below, where more is known to be good.
//!
//! Who can add certificates and lists can always spend the budget before the right list is found. Then the
//! status is unknown, which is told: an error where it is required, and a warning in
//! [best effort](RevocationMode::BestEffort), which is no defence against him.

use std::rc::Rc;

use super::Search;
use super::find::Goal;
use super::links::inherited_parameters;
use crate::certificate::KeyUsage;
use crate::chain::check::revocation::{Answer, CrlIssuers, Distrust, status};
use crate::chain::finding::Problem;
use crate::chain::node::NodeId;
use crate::chain::{FindingCode as Code, RevocationMode, Severity};
use crate::facts::Fact;
use crate::read::CertificateRevocationList;
use crate::signature::{SignatureError, SignedData};
use crate::small_map::SmallMap;

/// Paths that are tried for the certificate of one list's issuer: 4. Nearly always that certificate is on the
/// path itself; else it has one path to the anchor, or two where a CA in between has a new key.
const MAX_ISSUER_PATHS: usize = 4;

/// Certificates of issuers whose own status is asked, one because of the other: 4. One is what is done
/// (a certificate that signs lists and nothing else, beneath the root); each further one would need a CA that
/// delegates its lists to one who delegates his.
const MAX_ISSUER_DEPTH: usize = 4;

impl Search<'_> {
    /// What is to be said of the revocation of a path's certificates but the anchor: each problem with the place
    /// of its certificate.
    pub(super) fn revocation(&mut self, path: &[NodeId]) -> Vec<(usize, Problem)> {
        let mode = self.settings.revocation;
        let Some((anchor, below)) = path.split_last().filter(|_| mode != RevocationMode::Off)
        else {
            return Vec::new();
        };
        let mut inquiry = Inquiry {
            path,
            anchor: *anchor,
            place: 0,
            asked: Vec::new(),
            may_vouch: false,
            has_vouched: false,
            rests_on: NOBODY,
            authentic: SmallMap::default(),
            limit: None,
            search: self,
        };
        let mut problems = Vec::new();
        for (place, id) in below.iter().enumerate().rev() {
            inquiry.place = place;
            let answer = inquiry.ask(*id, path.get(place..).unwrap_or_default());
            let is_unknown = matches!(answer, None | Some(Answer::Unknown(_)));
            let told = answer.map(|it| it.into_problems(mode));
            let told = told.into_iter().flatten();
            problems.extend(told.map(|it| (place, it)));
            let limit = inquiry.limit.take().filter(|_| is_unknown);
            problems.extend(limit.map(|limit| (place, cut_off(limit, mode))));
        }
        problems
    }
}

/// A status is unknown because of this limit.
fn cut_off(limit: &'static str, mode: RevocationMode) -> Problem {
    let severity = match mode {
        RevocationMode::Required => Severity::Error,
        RevocationMode::BestEffort | RevocationMode::Off => Severity::Warning,
    };
    Problem::new(Code::BudgetExhausted, severity, [Fact::new("limit", limit)])
}

/// No place in [`Inquiry::asked`].
const NOBODY: usize = usize::MAX;

/// The questions about one path.
struct Inquiry<'s, 'a> {
    search: &'s mut Search<'a>,
    /// The path whose certificates are all asked, from the anchor down.
    path: &'s [NodeId],
    /// Where it ends, as every list's issuer has to (RFC 5280 section 6.3.3 (f)).
    anchor: NodeId,
    /// The place of the one that is asked now. Those above it are known to be good, or told of.
    place: usize,
    /// The certificates whose status is being asked, each because of the one before it: the first is the one at the
    /// place.
    asked: Vec<Asked>,
    /// Whether the last one asked may sign lists about itself.
    may_vouch: bool,
    /// Whether it was refused one, since it may not.
    has_vouched: bool,
    /// The lowest place in `asked` without which the answer might be another.
    rests_on: usize,
    /// Lists by number that were looked into before, with what was found.
    authentic: SmallMap<usize, Result<(), Distrust>>,
    /// The limit that kept a list from counting.
    limit: Option<&'static str>,
}

/// A certificate whose status is being asked.
struct Asked {
    id: NodeId,
    /// It and those above it, up to the anchor.
    upward: Vec<NodeId>,
}

impl CrlIssuers for Inquiry<'_, '_> {
    fn authenticate(
        &mut self,
        number: usize,
        list: &CertificateRevocationList,
    ) -> Result<(), Distrust> {
        self.authenticity(number)?;
        // It is gone through next.
        let octets = list.as_der().len();
        if self.search.budget.list_octets_walked(octets) {
            Ok(())
        } else {
            Err(self.cut("list-octets-walked"))
        }
    }
}

impl Inquiry<'_, '_> {
    /// Whether a list is authentic, found out once.
    fn authenticity(&mut self, number: usize) -> Result<(), Distrust> {
        if let Some(known) = self.authentic.get(&number) {
            return *known;
        }
        let before = std::mem::replace(&mut self.rests_on, NOBODY);
        let found = self.find_issuer(number);
        if self.rests_on >= self.asked.len() {
            self.authentic.insert(number, found);
            self.rests_on = before;
        } else {
            self.rests_on = self.rests_on.min(before);
        }
        found
    }

    /// The status of a certificate; `None` where the budget is spent. A list that it signed itself is heard only where
    /// no other tells.
    fn ask(&mut self, id: NodeId, upward: &[NodeId]) -> Option<Answer> {
        self.asked.push(Asked {
            id,
            upward: upward.to_vec(),
        });
        let before = (self.may_vouch, self.has_vouched);
        (self.may_vouch, self.has_vouched) = (false, false);
        let mut answer = self.status(id);
        if self.has_vouched && matches!(answer, Some(Answer::Unknown(_))) {
            self.may_vouch = true;
            answer = self.status(id);
        }
        (self.may_vouch, self.has_vouched) = before;
        self.asked.pop();
        answer
    }

    fn status(&mut self, id: NodeId) -> Option<Answer> {
        let certificate = self.search.pool.get(id)?.certificate;
        if !self.search.budget.status() {
            self.cut("status-checks");
            return None;
        }
        let lists = Rc::clone(&self.search.lists);
        let at = self.search.settings.at;
        Some(status(certificate, &lists, at, self))
    }

    /// A limit was met: the one met first, or else this one.
    fn cut(&mut self, limit: &'static str) -> Distrust {
        let first = self.search.budget.exhausted.unwrap_or(limit);
        self.limit.get_or_insert(first);
        Distrust::BudgetExhausted
    }

    /// The answer rests on a certificate that is being asked.
    fn rest_on(&mut self, place_in_asked: usize) {
        self.rests_on = self.rests_on.min(place_in_asked);
    }

    /// Looks for the certificate that signed a list and may.
    fn find_issuer(&mut self, number: usize) -> Result<(), Distrust> {
        let search = &mut *self.search;
        let Some(list) = search.crls.get(number) else {
            return Err(Distrust::IssuerNotFound);
        };
        let mut candidates = search.pool.of_name(list.issuer()).to_vec();
        for _ in &candidates {
            if !search.budget.candidate() {
                return Err(self.cut("candidates"));
            }
        }
        let asked = list.authority_key_identifier();
        let asked = asked.and_then(|it| it.key_identifier);
        let above = self.path.get(self.place + 1..).unwrap_or_default();
        candidates.sort_by_cached_key(|id| {
            let node = search.pool.get(*id);
            let key_id = node.and_then(|it| it.certificate.subject_key_identifier());
            let is_other = asked.is_some() && key_id.is_some() && key_id != asked;
            (is_other, !above.contains(id))
        });
        // The last reason is the one that came nearest.
        let mut reason = Distrust::IssuerNotFound;
        for candidate in candidates {
            match self.try_issuer(number, list, candidate) {
                Ok(()) => return Ok(()),
                Err(Distrust::BudgetExhausted) => return Err(Distrust::BudgetExhausted),
                Err(why) if nearness(why) >= nearness(reason) => reason = why,
                Err(_) => {}
            }
        }
        Err(reason)
    }

    fn try_issuer(
        &mut self,
        number: usize,
        list: &CertificateRevocationList,
        issuer: NodeId,
    ) -> Result<(), Distrust> {
        let path = self.path;
        let place = path.iter().position(|it| *it == issuer);
        let is_above = place.is_some_and(|it| it > self.place);
        let asked = self.asked.iter().position(|it| it.id == issuer);
        // Without parameters of its own the key can be used only once its path is known.
        let upward = match (place, asked.and_then(|it| self.asked.get(it))) {
            (Some(place), _) => Some(path.get(place..).unwrap_or_default().to_vec()),
            (None, Some(asked)) => Some(asked.upward.clone()),
            (None, None) if self.search.has_parameters(issuer) => Some(vec![issuer]),
            (None, None) => None,
        };
        if let Some(upward) = upward {
            self.signed(number, list, &upward)?;
        }
        self.may_sign(issuer)?;
        if is_above {
            return Ok(());
        }
        if let Some(place_in_asked) = asked {
            return self.vouch(place_in_asked);
        }
        if place.is_some() {
            // It stands below the one that is asked.
            self.rest_on(0);
            return Err(Distrust::IssuerStatusUnknown);
        }
        self.has_good_path(number, list, issuer)
    }

    /// Whether one whose status is being asked may sign lists about the last one asked: only if it is that itself,
    /// and no other list tells.
    fn vouch(&mut self, place_in_asked: usize) -> Result<(), Distrust> {
        self.rest_on(place_in_asked);
        if place_in_asked + 1 == self.asked.len() {
            self.has_vouched = true;
            if self.may_vouch {
                return Ok(());
            }
        }
        Err(Distrust::IssuerStatusUnknown)
    }

    /// Whether a certificate outside the path has a path to the anchor of which nothing is revoked, and signed the list.
    fn has_good_path(
        &mut self,
        number: usize,
        list: &CertificateRevocationList,
        issuer: NodeId,
    ) -> Result<(), Distrust> {
        if self.asked.len() > MAX_ISSUER_DEPTH {
            self.rest_on(0);
            return Err(self.cut("list-issuer-depth"));
        }
        let (paths, is_narrowed) = self.paths_of(issuer);
        let mut reason = Distrust::IssuerNotTrusted;
        for path in paths {
            let checked = self
                .signed(number, list, &path)
                .and_then(|()| self.are_good(&path));
            match checked {
                Ok(()) => return Ok(()),
                Err(why) => reason = why,
            }
        }
        if is_narrowed {
            self.rest_on(0);
        }
        Err(reason)
    }

    /// Valid paths from the issuer of a list to the anchor, without the certificates whose status is in question; and
    /// whether there might be more with them.
    fn paths_of(&mut self, issuer: NodeId) -> (Vec<Vec<NodeId>>, bool) {
        let search = &mut *self.search;
        let is_sound = search
            .pool
            .get(issuer)
            .is_some_and(|it| it.is_sound_list_issuer(&search.settings));
        if !is_sound {
            return (Vec::new(), false);
        }
        let in_question = self.path.iter().take(self.place + 1).copied();
        let asked = self.asked.iter().map(|it| it.id);
        let avoided = in_question.chain(asked).collect();
        let mut goal = Goal::to_anchor(self.anchor, MAX_ISSUER_PATHS, avoided);
        search.find(&mut vec![issuer], &mut goal);
        let paths = goal.found.into_iter().map(|(path, _)| path).collect();
        (paths, goal.is_narrowed)
    }

    /// Whether no certificate of a list issuer's path is revoked, but the anchor, of which nobody can say so.
    fn are_good(&mut self, path: &[NodeId]) -> Result<(), Distrust> {
        let below = path.split_last().map_or(&[][..], |(_, below)| below);
        for (index, id) in below.iter().enumerate() {
            if self.path.contains(id) {
                // It stands above the one that is asked, and was asked before.
                continue;
            }
            match self.ask(*id, path.get(index..).unwrap_or_default()) {
                Some(Answer::Good) => {}
                Some(Answer::Revoked(_)) => return Err(Distrust::IssuerRevoked),
                Some(Answer::Unknown(_)) => {
                    if self.search.settings.revocation == RevocationMode::Required {
                        return Err(Distrust::IssuerStatusUnknown);
                    }
                }
                None => return Err(Distrust::BudgetExhausted),
            }
        }
        Ok(())
    }

    /// Whether the key of the first certificate signed the list; the others bring its parameters, if need be.
    fn signed(
        &mut self,
        number: usize,
        list: &CertificateRevocationList,
        upward: &[NodeId],
    ) -> Result<(), Distrust> {
        let (issuer, above) = upward.split_first().ok_or(Distrust::IssuerNotFound)?;
        let search = &mut *self.search;
        let parameters = search.parameters(*issuer, above);
        let signature = (number, *issuer, parameters);
        let known = search.list_signatures.get(&signature).copied();
        let verified = if let Some(known) = known {
            known
        } else {
            if !search.budget.signature() || !search.budget.list_octets(list.as_der().len()) {
                return Err(self.cut("signature-checks"));
            }
            let key = search.pool.get(*issuer).ok_or(Distrust::IssuerNotFound)?;
            let mut data = SignedData::new(
                key.certificate.subject_public_key_info(),
                list.signature_algorithm(),
                list.signed_der(),
                list.signature(),
            );
            data.inherited_parameters = inherited_parameters(&search.pool, parameters);
            let verified = if list.signature_unused_bits() == 0 {
                search.verifier.verify(&data)
            } else {
                Err(SignatureError::Invalid)
            };
            search.list_signatures.insert(signature, verified);
            verified
        };
        verified.map_err(|error| match error {
            SignatureError::Unsupported => Distrust::UnsupportedAlgorithm,
            SignatureError::Invalid => Distrust::BadSignature,
        })
    }

    fn may_sign(&self, issuer: NodeId) -> Result<(), Distrust> {
        let node = self.search.pool.get(issuer);
        let usage = node.and_then(|it| it.certificate.key_usage());
        if usage.is_none_or(|it| it.contains(KeyUsage::CRL_SIGN)) {
            Ok(())
        } else {
            Err(Distrust::CrlSignMissing)
        }
    }
}

/// How near a candidate came to being the issuer of a list.
const fn nearness(why: Distrust) -> u8 {
    match why {
        Distrust::IssuerNotFound => 0,
        Distrust::BadSignature => 1,
        Distrust::UnsupportedAlgorithm => 2,
        Distrust::CrlSignMissing => 3,
        Distrust::IssuerNotTrusted => 4,
        Distrust::IssuerStatusUnknown => 5,
        Distrust::IssuerRevoked => 6,
        Distrust::BudgetExhausted => 7,
    }
}
