//! Everything about expiry: one file of cases each.

mod assessment;
mod inventory;
mod refresh;
mod rules;

use crate::case::Subject;

pub(crate) fn subjects() -> Vec<Subject> {
    vec![
        assessment::subject(),
        inventory::subject(),
        refresh::subject(),
        rules::subject(),
    ]
}
