//! Everything about expiry: one file of cases each.

mod assessment;
mod events;
mod inventory;
mod refresh;

use crate::case::Subject;

pub(crate) fn subjects() -> Vec<Subject> {
    vec![
        assessment::subject(),
        events::subject(),
        inventory::subject(),
        refresh::subject(),
    ]
}
