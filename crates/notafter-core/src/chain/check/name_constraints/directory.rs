//! directoryName: the base is a prefix of the name, RDN by RDN.

use super::{Relation, within};
use crate::certificate::Name;

pub(super) fn relation(name: &Name<'_>, base: &Name<'_>) -> Relation {
    if name.check().is_err() || base.check().is_err() {
        return Relation::Unclear;
    }
    within(name.is_within(base))
}
