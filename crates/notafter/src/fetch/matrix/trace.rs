//! What is traced of a matrix: a span around its fetches.

use tracing::field::Empty;
use tracing::span::Entered;
use tracing::{Level, Span, event, span};

use crate::fetch::EndpointMatrix;
use crate::target::Target;
use crate::trace::{self, FETCH};

/// The span of a matrix.
pub(in crate::fetch) struct Trace(Span);

impl Trace {
    /// Everything that this target shows is fetched, within what is the current span.
    pub(in crate::fetch) fn begin(target: &Target) -> Self {
        let span = span!(
            target: FETCH,
            Level::DEBUG,
            "matrix",
            host = Empty,
            port = target.port,
            service = target.service.as_str(),
            cells = Empty,
            divergences = Empty,
        );
        if !span.is_disabled() {
            span.record("host", trace::host(target));
        }
        Self(span)
    }

    pub(in crate::fetch) fn enter(&self) -> Entered<'_> {
        self.0.enter()
    }

    /// This is what was seen.
    pub(in crate::fetch) fn end(&self, matrix: &EndpointMatrix) {
        let (cells, divergences) = (matrix.cells.len(), matrix.divergences.len());
        self.0.record("cells", cells);
        self.0.record("divergences", divergences);
        event!(target: FETCH, parent: &self.0, Level::DEBUG, cells, divergences, "observed");
    }

    /// The same work, within the span.
    #[cfg(feature = "tokio")]
    pub(in crate::fetch) async fn around(
        self,
        all: impl Future<Output = EndpointMatrix>,
    ) -> EndpointMatrix {
        let matrix = tracing::Instrument::instrument(all, self.0.clone()).await;
        self.end(&matrix);
        matrix
    }
}
