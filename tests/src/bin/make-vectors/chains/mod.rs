//! Chains: what is valid, and everything that is to be found in what is not.
//!
//! The verdicts are those of RFC 5280 section 6, or of the Baseline Requirements ("BR") under the profile of the
//! Web PKI; which finding tells of what stands in `docs/findings.md`. In each case only one thing is out of order, unless
//! `about` says otherwise, so that there is one best path.

mod certificates;
mod effective;
mod file;
mod maker;
mod name_constraints;
mod names;
mod paths;
mod policies;
mod purposes;
mod revocation;
mod served;

use crate::case::Subject;

/// The files.
pub(crate) fn subjects() -> [Subject; 9] {
    [
        certificates::subject(),
        name_constraints::subject(),
        names::subject(),
        paths::subject(),
        policies::subject(),
        purposes::subject(),
        revocation::subject(),
        effective::subject(),
        served::subject(),
    ]
}
