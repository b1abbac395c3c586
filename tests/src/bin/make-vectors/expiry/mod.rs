//! Everything about expiry: one file of cases each.

mod assessment;
mod refresh;

use crate::case::Subject;

pub(crate) fn subjects() -> Vec<Subject> {
    vec![assessment::subject(), refresh::subject()]
}
