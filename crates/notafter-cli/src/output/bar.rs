//! The progress bar of a scan, on standard error.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shown while it is not known how many there are.
const WITHOUT_TOTAL: &str = "{spinner} {pos}: {msg}, {per_sec}";

/// Shown once it is known.
const WITH_TOTAL: &str = "{bar:20} {pos} of {len}: {msg}, {eta} left, {per_sec}";

/// How often the bar is drawn in a second: as often as a person sees it move.
const DRAWN_PER_SECOND: u8 = 10;

/// A bar. Whatever else is written to the terminal is written while it is suspended.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new() -> Self {
        let target = ProgressDrawTarget::stderr_with_hz(DRAWN_PER_SECOND);
        let bar = ProgressBar::with_draw_target(None, target);
        Self::style(&bar, WITHOUT_TOTAL);
        bar.set_message("0 certificates, 0 failed");
        bar.enable_steady_tick(Duration::from_millis(1000 / u64::from(DRAWN_PER_SECOND)));
        Self(bar)
    }

    /// So many are done, of which so many showed a certificate; of so many, if that is known.
    pub(crate) fn set(&self, done: u64, certificates: u64, total: Option<u64>) {
        if let (Some(total), None) = (total, self.0.length()) {
            self.0.set_length(total);
            Self::style(&self.0, WITH_TOTAL);
        }
        let failed = done.saturating_sub(certificates);
        let plural = if certificates == 1 { "" } else { "s" };
        self.0.set_message(format!(
            "{certificates} certificate{plural}, {failed} failed"
        ));
        self.0.set_position(done);
    }

    /// Does this while the bar is not on the terminal.
    pub(crate) fn suspend<R>(&self, work: impl FnOnce() -> R) -> R {
        self.0.suspend(work)
    }

    /// Wipes it off.
    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }

    fn style(bar: &ProgressBar, template: &str) {
        // The templates are ours, and tested.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_templates_are_right() {
        for template in [WITHOUT_TOTAL, WITH_TOTAL] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }

    #[test]
    fn the_number_may_be_known_later() {
        let bar = Bar(ProgressBar::hidden());
        bar.set(3, 1, None);
        assert_eq!((bar.0.length(), bar.0.position()), (None, 3));
        assert_eq!(bar.0.message(), "1 certificate, 2 failed");
        bar.set(4, 2, Some(9));
        assert_eq!((bar.0.length(), bar.0.position()), (Some(9), 4));
        assert_eq!(bar.0.message(), "2 certificates, 2 failed");
    }
}
