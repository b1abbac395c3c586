//! Events, for people.

use std::io;

use notafter_records::EventRecord;

use super::console::Console;
use super::style::Tone;

/// Writes what is new, one field each.
pub(crate) fn event_report(console: &mut Console, events: &[EventRecord]) -> io::Result<()> {
    for event in events {
        let (label, tone) = match event.level.as_str() {
            "none" => (&event.kind, Tone::Good),
            "critical" => (&event.level, Tone::Bad),
            _ => (&event.level, Tone::Doubtful),
        };
        console.field(label, tone, &event.message)?;
    }
    Ok(())
}
