//! What the tracker keeps. A product has these in its database; here they are one file of JSON.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use notafter_records::{
    EventRecord, Instant, ObservationRecord, RefreshStateRecord, StandingRecord,
};
use serde::{Deserialize, Serialize};

// [tables]
/// Everything that is kept.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Tables {
    /// What is tracked.
    pub(crate) places: Vec<Place>,
    /// How each place stood when that was last told.
    pub(crate) standings: Vec<StandingRecord>,
    /// What is to be told, and what was.
    pub(crate) outbox: Vec<Message>,
}

/// One row for each thing that a customer has tracked.
#[derive(Serialize, Deserialize)]
pub(crate) struct Place {
    /// Whose it is: the tag of its events.
    pub(crate) customer: String,
    /// The canonical text of a server, or the name of what was pasted.
    pub(crate) target: String,
    /// When to look again.
    pub(crate) refresh: RefreshStateRecord,
    /// What was last seen, certificates included: never what was said of it.
    pub(crate) seen: Option<ObservationRecord>,
}

/// One row for each event, by its key.
#[derive(Serialize, Deserialize)]
pub(crate) struct Message {
    /// The event, with its `event_key`.
    pub(crate) event: EventRecord,
    /// When it was taken by whoever is told.
    pub(crate) delivered_at: Option<Instant>,
}
// [end]

impl Place {
    /// Whether it is this customer's place of this name.
    pub(crate) fn is(&self, customer: &str, target: &str) -> bool {
        self.customer == customer && self.target == target
    }
}

impl Tables {
    /// What is kept in this file: nothing where there is none.
    ///
    /// # Errors
    ///
    /// Where it cannot be read. A damaged file is never begun anew in silence: its tracker would look well.
    pub(crate) fn load(path: &Path) -> io::Result<Self> {
        match fs::read(path) {
            Ok(text) => serde_json::from_slice(&text).map_err(io::Error::other),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Puts it into this file, whole or not at all.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub(crate) fn save(&self, path: &Path) -> io::Result<()> {
        let text = serde_json::to_vec_pretty(self)?;
        let beside = path.with_extension("new");
        fs::write(&beside, text)?;
        fs::rename(&beside, path)
    }
}
