//! The budgets of one validation: a hostile chain costs bounded time.

/// Intermediate certificates that a path may have between leaf and anchor, self-issued ones not
/// counted: 10. Public paths have at most 4; NIST's PKITS has 6.
pub const DEFAULT_MAX_DEPTH: u8 = 10;

/// Certificates that a path may have, self-issued ones counted: 100. Nothing else bounds these: they do not count as
/// intermediates, and where keys wait for their parameters, or a link cache knows the links, no signature is
/// verified for them.
pub const MAX_PATH_LENGTH: usize = 100;

/// Signatures verified for one validation: 100, as Go and rustls-webpki have it. A path costs one for each
/// certificate but the anchor; real sets of candidates cost under 20.
pub const MAX_SIGNATURE_CHECKS: usize = 100;

/// Candidates weighed as somebody's issuer in one validation: 100,000. Each costs well under a
/// microsecond until it is tried, so that the whole stays in the tens of milliseconds;
/// rustls-webpki stops at 200,000 calls.
pub const MAX_CANDIDATES: usize = 100_000;

/// Comparisons of a name with a name constraint in one validation: 250,000, as Go and
/// rustls-webpki have it. A certificate of 100 names under 100 constraints needs 10,000. Long names count as several: one
/// more for each 512 octets of both, as they are read through each time.
pub const MAX_NAME_COMPARISONS: usize = 250_000;

/// Octets of two names that count as one more comparison.
const OCTETS_PER_COMPARISON: usize = 512;

/// Certificates whose status is asked of revocation lists in one validation: 256, those of list issuers included. A path costs
/// one for each certificate but the anchor.
pub const MAX_STATUS_CHECKS: usize = 256;

/// Octets of revocation lists whose signatures are verified in one validation: 256 MiB, four lists of the greatest
/// size that is read. They have to be hashed whole.
pub const MAX_LIST_OCTETS: usize = 256 * 1024 * 1024;

/// Octets of authentic revocation lists that are gone through in one validation: 1 GiB, a list of the greatest size for
/// each certificate of the longest public path, and as much again. A list is gone through for each certificate that it may be about.
pub const MAX_LIST_OCTETS_WALKED: usize = 1024 * 1024 * 1024;

/// Paths that reach an anchor, whatever is then found wrong with them as a whole (policies, revocation): 64. Each costs
/// about as much as a validation without a search; real sets of certificates have under 10.
pub const MAX_COMPLETE_PATHS: usize = 64;

/// Paths judged in full to find the best one to report where none is valid: 16. They come in the order
/// of likelihood; beyond a few, another one tells a technician nothing new.
pub const MAX_REPORTED_PATHS: usize = 16;

/// What one validation may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationLimits {
    /// Signatures verified; [`MAX_SIGNATURE_CHECKS`] by default.
    pub signature_checks: usize,
    /// Candidates weighed; [`MAX_CANDIDATES`] by default.
    pub candidates: usize,
    /// Names compared with constraints; [`MAX_NAME_COMPARISONS`] by default.
    pub name_comparisons: usize,
    /// Certificates whose status is asked; [`MAX_STATUS_CHECKS`] by default.
    pub status_checks: usize,
    /// Octets of revocation lists whose signatures are verified; [`MAX_LIST_OCTETS`] by default.
    pub list_octets: usize,
    /// Octets of revocation lists that are gone through; [`MAX_LIST_OCTETS_WALKED`] by default.
    pub list_octets_walked: usize,
    /// Paths to an anchor that are judged as a whole; [`MAX_COMPLETE_PATHS`] by default.
    pub complete_paths: usize,
    /// Paths judged in full where none is valid; [`MAX_REPORTED_PATHS`] by default.
    pub reported_paths: usize,
}

impl Default for ValidationLimits {
    fn default() -> Self {
        Self {
            signature_checks: MAX_SIGNATURE_CHECKS,
            candidates: MAX_CANDIDATES,
            name_comparisons: MAX_NAME_COMPARISONS,
            status_checks: MAX_STATUS_CHECKS,
            list_octets: MAX_LIST_OCTETS,
            list_octets_walked: MAX_LIST_OCTETS_WALKED,
            complete_paths: MAX_COMPLETE_PATHS,
            reported_paths: MAX_REPORTED_PATHS,
        }
    }
}

/// What is left of the limits.
#[derive(Debug)]
pub(super) struct Budget {
    limits: ValidationLimits,
    pub(super) signatures_checked: usize,
    pub(super) candidates_tried: usize,
    pub(super) paths_completed: usize,
    pub(super) links_remembered: usize,
    statuses_asked: usize,
    list_octets: usize,
    list_octets_walked: usize,
    names_compared: usize,
    paths_judged: usize,
    /// The limit that was met first.
    pub(super) exhausted: Option<&'static str>,
}

impl Budget {
    pub(super) const fn new(limits: ValidationLimits) -> Self {
        Self {
            limits,
            signatures_checked: 0,
            candidates_tried: 0,
            paths_completed: 0,
            links_remembered: 0,
            statuses_asked: 0,
            list_octets: 0,
            list_octets_walked: 0,
            names_compared: 0,
            paths_judged: 0,
            exhausted: None,
        }
    }

    /// Whether one more signature may be verified.
    pub(super) fn signature(&mut self) -> bool {
        let Self { limits, .. } = *self;
        take(
            &mut self.signatures_checked,
            limits.signature_checks,
            "signature-checks",
            &mut self.exhausted,
        )
    }

    /// Whether one more candidate may be weighed.
    pub(super) fn candidate(&mut self) -> bool {
        let Self { limits, .. } = *self;
        take(
            &mut self.candidates_tried,
            limits.candidates,
            "candidates",
            &mut self.exhausted,
        )
    }

    /// Whether one more name may be compared, which has so many octets together with the one it is compared with.
    pub(super) fn name_comparison(&mut self, octets: usize) -> bool {
        let weight = 1 + octets / OCTETS_PER_COMPARISON;
        let left = self
            .limits
            .name_comparisons
            .saturating_sub(self.names_compared);
        if weight > left {
            self.names_compared = self.limits.name_comparisons;
            self.exhausted.get_or_insert("name-comparisons");
            return false;
        }
        self.names_compared += weight;
        true
    }

    /// Whether one more path to an anchor may be judged as a whole.
    pub(super) fn complete_path(&mut self) -> bool {
        let Self { limits, .. } = *self;
        take(
            &mut self.paths_completed,
            limits.complete_paths,
            "complete-paths",
            &mut self.exhausted,
        )
    }

    /// Whether one more certificate's status may be asked.
    pub(super) fn status(&mut self) -> bool {
        let Self { limits, .. } = *self;
        take(
            &mut self.statuses_asked,
            limits.status_checks,
            "status-checks",
            &mut self.exhausted,
        )
    }

    /// Whether the signature of one more list may be verified, which has so many octets.
    pub(super) fn list_octets(&mut self, octets: usize) -> bool {
        self.list_octets = self.list_octets.saturating_add(octets);
        let is_within = self.list_octets <= self.limits.list_octets;
        if !is_within {
            self.exhausted.get_or_insert("list-octets");
        }
        is_within
    }

    /// Whether one more list may be gone through, which has so many octets.
    pub(super) fn list_octets_walked(&mut self, octets: usize) -> bool {
        self.list_octets_walked = self.list_octets_walked.saturating_add(octets);
        let is_within = self.list_octets_walked <= self.limits.list_octets_walked;
        if !is_within {
            self.exhausted.get_or_insert("list-octets-walked");
        }
        is_within
    }

    /// Whether a path of so many certificates may have one more.
    pub(super) fn longer_path(&mut self, length: usize) -> bool {
        let is_within = length < MAX_PATH_LENGTH;
        if !is_within {
            self.exhausted.get_or_insert("path-length");
        }
        is_within
    }

    /// Begins to count name comparisons anew.
    pub(super) const fn forget_name_comparisons(&mut self) {
        self.names_compared = 0;
    }

    /// Whether another path may still be judged.
    pub(super) const fn has_paths(&self) -> bool {
        self.paths_judged < self.limits.reported_paths
    }

    /// Whether one more path may be judged for the report. That they are cut off says
    /// nothing of the verdict, so that it is no finding.
    pub(super) fn path(&mut self) -> bool {
        let limit = self.limits.reported_paths;
        take(&mut self.paths_judged, limit, "reported-paths", &mut None)
    }
}

fn take(
    used: &mut usize,
    limit: usize,
    name: &'static str,
    exhausted: &mut Option<&'static str>,
) -> bool {
    if *used >= limit {
        exhausted.get_or_insert(name);
        return false;
    }
    *used += 1;
    true
}
