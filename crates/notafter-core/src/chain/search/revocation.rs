//! The status of a path's certificates: what only the search can answer of it, which is whether a list is authentic
//! (RFC 5280 section 6.3.3 (f) to (h)).

use super::Search;
use super::find::Goal;
use super::links::inherited_parameters;
use crate::certificate::KeyUsage;
use crate::chain::check::revocation::{Answer, CrlIssuers, Distrust, status};
use crate::chain::check::{self, Role, Settings};
use crate::chain::finding::Problem;
use crate::chain::node::NodeId;
use crate::chain::{Profile, RevocationMode};
use crate::read::CertificateRevocationList;
use crate::signature::{SignatureError, SignedData};
use crate::trust::Purpose;

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
            asked: Vec::new(),
            is_circular: false,
            authentic: Vec::new(),
            search: self,
        };
        let mut problems = Vec::new();
        for (place, id) in below.iter().enumerate() {
            if let Some(answer) = inquiry.status(*id) {
                let told = answer.into_problems(mode);
                problems.extend(told.into_iter().map(|it| (place, it)));
            }
        }
        problems
    }
}

/// The questions about one path.
struct Inquiry<'s, 'a> {
    search: &'s mut Search<'a>,
    /// The path whose certificates are all judged.
    path: &'s [NodeId],
    /// Where it ends, as every list's issuer has to (RFC 5280 section 6.3.3 (f)).
    anchor: NodeId,
    /// The certificates outside the path whose status is being asked.
    asked: Vec<NodeId>,
    /// Whether an answer since the last reset rests on one that is not there yet.
    is_circular: bool,
    /// Lists by number that were looked into before, with what was found.
    authentic: Vec<(usize, Result<(), Distrust>)>,
}

impl CrlIssuers for Inquiry<'_, '_> {
    fn authenticate(
        &mut self,
        number: usize,
        _: &CertificateRevocationList,
    ) -> Result<(), Distrust> {
        if let Some((_, known)) = self.authentic.iter().find(|(it, _)| *it == number) {
            return *known;
        }
        let before = std::mem::take(&mut self.is_circular);
        let found = self.find_issuer(number);
        // What rests on an answer that is not there yet may be otherwise when asked from elsewhere.
        if !self.is_circular {
            self.authentic.push((number, found));
        }
        self.is_circular |= before;
        found
    }
}

impl Inquiry<'_, '_> {
    /// The status of a certificate; `None` where the budget is spent, which is told elsewhere.
    fn status(&mut self, id: NodeId) -> Option<Answer> {
        let certificate = self.search.pool.get(id)?.certificate;
        if !self.search.budget.status() {
            return None;
        }
        let lists = std::rc::Rc::clone(&self.search.lists);
        let at = self.search.settings.at;
        Some(status(certificate, &lists, at, self))
    }

    /// Looks for the certificate that signed a list and may.
    fn find_issuer(&mut self, number: usize) -> Result<(), Distrust> {
        let Some(list) = self.search.crls.get(number) else {
            return Err(Distrust::IssuerNotFound);
        };
        let mut candidates = self.search.pool.of_name(list.issuer()).to_vec();
        let asked = list.authority_key_identifier();
        let asked = asked.and_then(|it| it.key_identifier);
        candidates.sort_by_key(|id| {
            let node = self.search.pool.get(*id);
            let key_id = node.and_then(|it| it.certificate.subject_key_identifier());
            let is_other = asked.is_some() && key_id.is_some() && key_id != asked;
            (is_other, !self.path.contains(id))
        });
        // The last reason is the one that came nearest.
        let mut reason = Distrust::IssuerNotFound;
        for candidate in candidates {
            if !self.search.budget.candidate() {
                return Err(Distrust::BudgetExhausted);
            }
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
        let place = self.path.iter().position(|it| *it == issuer);
        if let Some(upward) = place.and_then(|place| self.path.get(place..)) {
            // Every certificate of the path is judged by itself: whether it is valid and not revoked is
            // no question here.
            self.signed(number, list, upward)?;
            return self.may_sign(issuer);
        }
        // Without parameters of its own the key can be used only once its path is known.
        let upward = [issuer];
        if self.search.has_parameters(issuer) {
            self.signed(number, list, &upward)?;
        }
        self.may_sign(issuer)?;
        if self.asked.contains(&issuer) {
            self.is_circular = true;
            return Ok(());
        }
        if self.asked.len() >= MAX_ISSUER_DEPTH {
            return Err(Distrust::BudgetExhausted);
        }
        let mut reason = Distrust::IssuerNotTrusted;
        for path in self.paths_of(issuer) {
            let checked = self
                .signed(number, list, &path)
                .and_then(|()| self.are_good(&path));
            match checked {
                Ok(()) => return Ok(()),
                Err(why) => reason = why,
            }
        }
        Err(reason)
    }

    /// Valid paths from the issuer of a list to the anchor.
    fn paths_of(&mut self, issuer: NodeId) -> Vec<Vec<NodeId>> {
        let search = &mut *self.search;
        let Some(node) = search.pool.get(issuer) else {
            return Vec::new();
        };
        // It is judged as what it is, a certificate for something else than the leaf's purpose and name.
        let settings = Settings {
            profile: Profile::Rfc5280,
            purpose: Purpose::Any,
            name: None,
            ..search.settings
        };
        let problems = check::certificate(&settings, node.certificate, Role::EndEntity);
        if problems.iter().any(Problem::is_error) {
            return Vec::new();
        }
        let mut goal = Goal::to_anchor(self.anchor, MAX_ISSUER_PATHS);
        search.find(&mut vec![issuer], &mut goal);
        goal.found.into_iter().map(|(path, _)| path).collect()
    }

    /// Whether no certificate of a list issuer's path is revoked, but the anchor, of which nobody can say so.
    fn are_good(&mut self, path: &[NodeId]) -> Result<(), Distrust> {
        let below = path.split_last().map_or(&[][..], |(_, below)| below);
        for id in below {
            if self.path.contains(id) {
                continue;
            }
            if self.asked.contains(id) {
                self.is_circular = true;
                continue;
            }
            self.asked.push(*id);
            let answer = self.status(*id);
            self.asked.pop();
            match answer {
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
                return Err(Distrust::BudgetExhausted);
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
