//! Everything about expiry: one file of cases each.

mod assessment;
mod cadence;
mod events;
mod inventory;
mod policies;
mod refresh;
mod rules;

use crate::case::Subject;

pub(crate) fn subjects() -> Vec<Subject> {
    vec![
        assessment::subject(),
        cadence::subject(),
        events::subject(),
        inventory::subject(),
        policies::subject(),
        refresh::subject(),
        rules::subject(),
    ]
}
