//! Where the machine is entered: what a driver calls, and what is traced of it.

use std::time::Duration;

#[cfg(feature = "tracing")]
use super::State;
use super::{Action, Event, Probe};
#[cfg(feature = "tracing")]
use crate::fetch::probe::trace::Doing;

impl Probe {
    /// The first thing to do. `now` is the time since the start, as in [`handle`](Self::handle):
    /// zero as a rule.
    pub fn start(&mut self, now: Duration) -> Action {
        #[cfg(feature = "tracing")]
        let _entered = self.trace.enter();
        let action = self.begin(now);
        #[cfg(feature = "tracing")]
        self.note(&action);
        action
    }

    /// What to do after this. An event that does not answer the last action ends the fetch.
    pub fn handle(&mut self, event: Event<'_>, now: Duration) -> Action {
        #[cfg(feature = "tracing")]
        let _entered = self.trace.enter();
        #[cfg(feature = "tracing")]
        self.trace.event(&event);
        let action = self.react(event, now);
        #[cfg(feature = "tracing")]
        self.note(&action);
        action
    }

    /// Notes what is done next.
    #[cfg(feature = "tracing")]
    fn note(&mut self, action: &Action) {
        let proxy = self.options.proxy.as_ref();
        match (action, &self.state) {
            (Action::Resolve { name, .. }, State::ResolvingProxy) => {
                self.trace.step(&Doing::Resolve { name, proxy: true });
            }
            (Action::Resolve { name, .. }, _) => {
                self.trace.step(&Doing::Resolve { name, proxy: false });
            }
            (Action::Connect { address, .. }, _) => {
                self.trace.address(self.route.address());
                self.trace.step(&Doing::Connect { peer: *address });
            }
            (Action::Exchange { .. }, State::Talking(talk)) => {
                let step = self.step();
                let service = self.observation.target.service;
                self.trace
                    .step(&Doing::talk(talk.stage(), step, service, proxy));
            }
            (Action::Done(observation), _) => self.trace.done(observation),
            _ => {}
        }
    }
}
