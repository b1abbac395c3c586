//! What is traced of a scan: a span around all of its fetches, with its counts.

use tracing::field::Empty;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Level, Span, event, span};

use super::{Progress, ScanOptions};
use crate::trace::SCAN;

/// The span of a scan.
pub(super) struct Trace {
    span: Span,
    told: bool,
}

impl Trace {
    /// A scan with room for this many targets begins, within what is the current span.
    pub(super) fn begin(options: &ScanOptions, room: usize) -> Self {
        let span = span!(
            target: SCAN,
            Level::INFO,
            "scan",
            room,
            connections_per_second = options.connections_per_second,
            connections_per_address = options.connections_per_address,
            started = Empty,
            finished = Empty,
            certificates = Empty,
            cancelled = Empty,
        );
        Self { span, told: false }
    }

    /// The same work, within the span.
    pub(super) fn within<T>(&self, work: T) -> Instrumented<T> {
        work.instrument(self.span.clone())
    }

    /// The scan is over; told once.
    pub(super) fn end(&mut self, progress: &Progress, cancelled: bool) {
        if std::mem::replace(&mut self.told, true) {
            return;
        }
        let (started, finished) = (progress.started(), progress.finished());
        let certificates = progress.certificates();
        self.span.record("started", started);
        self.span.record("finished", finished);
        self.span.record("certificates", certificates);
        self.span.record("cancelled", cancelled);
        event!(
            target: SCAN,
            parent: &self.span,
            Level::INFO,
            started,
            finished,
            certificates,
            cancelled,
            "scanned"
        );
    }
}
