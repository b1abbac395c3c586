//! Everything about expiry: one file of cases each.

mod assessment;
mod rules;

use crate::case::Subject;

pub(crate) fn subjects() -> Vec<Subject> {
    vec![assessment::subject(), rules::subject()]
}
