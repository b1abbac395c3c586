//! One connection: the dialogues before TLS, then TLS.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::time::Duration;

use crate::fetch::conversation::{Conversation, Progress};
use crate::fetch::dialogue::{Dialogue, Turn, Wrapping};
use crate::fetch::limits::{LINGER, MAX_DIALOGUE, MAX_WRAPPED};
use crate::fetch::{Ending, Observation, Outcome, ProtocolFault, ProxyFault, Stage};

/// A connection and what is said over it.
pub(super) struct Talk {
    /// Dialogues not over yet, the current one first.
    dialogues: VecDeque<(Stage, Box<dyn Dialogue>)>,
    /// Whether the current one has said its first word.
    opened: bool,
    wrapping: Option<Box<dyn Wrapping>>,
    /// Octets that came in it, frames included.
    wrapped: usize,
    conversation: Box<dyn Conversation>,
    /// Octets that came before TLS.
    received: usize,
    /// Whether TLS has begun, and whether an octet of it came.
    begun: bool,
    answered: bool,
    /// Until when a last word is awaited.
    lingering: Option<Duration>,
}

/// What to do next on a connection.
pub(super) enum Next {
    /// Send this, then wait.
    Exchange(Vec<u8>),
    /// TLS came to its end, or as far as it was wanted.
    Finished,
    /// A dialogue failed; the octets are a goodbye.
    Failed(Stage, Outcome, Vec<u8>),
    /// What TLS is wrapped in is broken.
    Broken(Outcome),
}

impl Talk {
    pub(super) fn new(
        dialogues: impl IntoIterator<Item = (Stage, Box<dyn Dialogue>)>,
        conversation: Box<dyn Conversation>,
    ) -> Self {
        Self {
            dialogues: dialogues.into_iter().collect(),
            opened: false,
            wrapping: None,
            wrapped: 0,
            conversation,
            received: 0,
            begun: false,
            answered: false,
            lingering: None,
        }
    }

    /// Takes what came: nothing at the very start.
    pub(super) fn feed(&mut self, octets: &[u8], now: Duration) -> Next {
        let mut input = Cow::Borrowed(octets);
        let mut send = Vec::new();
        while let Some((stage, dialogue)) = self.dialogues.front_mut() {
            if !self.opened {
                self.opened = true;
                send.append(&mut dialogue.opening());
            }
            if input.is_empty() {
                return Next::Exchange(send);
            }
            self.received = self.received.saturating_add(input.len());
            if self.received > MAX_DIALOGUE {
                return Next::Failed(*stage, too_much(*stage), Vec::new());
            }
            match dialogue.incoming(&input) {
                Turn::Continue(mut more) => {
                    send.append(&mut more);
                    return Next::Exchange(send);
                }
                Turn::Agreed { rest } => {
                    // Counted again where it is looked at again.
                    self.received = self.received.saturating_sub(rest.len());
                    self.wrapping = dialogue.wrapping();
                    self.opened = false;
                    self.dialogues.pop_front();
                    input = Cow::Owned(rest);
                }
                Turn::Failed { outcome, farewell } => {
                    return Next::Failed(*stage, outcome, farewell);
                }
            }
        }
        self.feed_tls(&input, send, now)
    }

    fn feed_tls(&mut self, octets: &[u8], mut send: Vec<u8>, now: Duration) -> Next {
        self.begun = true;
        let unwrapped = match &mut self.wrapping {
            Some(wrapping) if !octets.is_empty() => {
                // What is beyond the limit is not looked at: frames may be empty, and then the conversation
                // never hears of them.
                let room = MAX_WRAPPED.saturating_sub(self.wrapped);
                if room == 0 {
                    return Next::Broken(too_much(Stage::Handshake));
                }
                let octets = octets.get(..room).unwrap_or(octets);
                self.wrapped = self.wrapped.saturating_add(octets.len());
                match wrapping.unwrap(octets) {
                    Ok(octets) => Cow::Owned(octets),
                    Err(outcome) => return Next::Broken(outcome),
                }
            }
            _ => Cow::Borrowed(octets),
        };
        let mut progress = Progress::Continue;
        if !unwrapped.is_empty() {
            self.answered = true;
            progress = self.conversation.incoming(&unwrapped);
        }
        if progress == Progress::Done {
            return Next::Finished;
        }
        if progress == Progress::Linger {
            self.lingering.get_or_insert(now.saturating_add(LINGER));
        }
        if send.is_empty() {
            send = self.outgoing();
        } else {
            send.append(&mut self.outgoing());
        }
        Next::Exchange(send)
    }

    fn outgoing(&mut self) -> Vec<u8> {
        let octets = self.conversation.outgoing();
        match &mut self.wrapping {
            Some(wrapping) if !octets.is_empty() => wrapping.wrap(&octets),
            _ => octets,
        }
    }

    /// Until when a last word is awaited, if one is.
    pub(super) const fn lingering(&self) -> Option<Duration> {
        self.lingering
    }

    /// Whether TLS has begun and the server has not said anything yet.
    pub(super) const fn is_unanswered(&self) -> bool {
        self.begun && !self.answered
    }

    /// Whether TLS has begun.
    pub(super) const fn has_begun(&self) -> bool {
        self.begun
    }

    /// What the other side owes.
    pub(super) fn stage(&self) -> Stage {
        match self.dialogues.front() {
            Some((stage, _)) => *stage,
            None => Stage::Handshake,
        }
    }

    /// Notes that the connection ended; the outcome, if TLS had not begun.
    pub(super) fn ended(&mut self, ending: &Ending) -> Option<Outcome> {
        let Some((stage, _)) = self.dialogues.front() else {
            self.conversation.ended(ending);
            return None;
        };
        Some(match (stage, ending) {
            (Stage::Proxy, _) => broken_proxy(),
            (_, Ending::Unreachable { reason }) => Outcome::Unreachable {
                reason: reason.clone(),
            },
            (_, ending) => Outcome::ConnectionClosed {
                reset: *ending == Ending::Reset,
                received: self.received,
            },
        })
    }

    /// Notes that the time was over; the outcome, if TLS had not begun.
    pub(super) fn timed_out(&mut self) -> Option<Outcome> {
        if self.dialogues.is_empty() {
            // What was wanted is here; that no last word came says nothing.
            if self.lingering.is_none() {
                self.conversation.timed_out();
            }
            return None;
        }
        Some(Outcome::TimedOut {
            during: self.stage(),
        })
    }

    /// The goodbye.
    pub(super) fn goodbye(&mut self) -> Vec<u8> {
        self.conversation.close();
        self.outgoing()
    }

    /// Writes down all that was seen.
    pub(super) fn report(self, observation: &mut Observation) {
        self.conversation.report(observation);
    }
}

fn too_much(stage: Stage) -> Outcome {
    if stage == Stage::Proxy {
        broken_proxy()
    } else {
        Outcome::ProtocolError {
            fault: ProtocolFault::TooMuchData,
            detail: String::new(),
        }
    }
}

const fn broken_proxy() -> Outcome {
    Outcome::ProxyFailed {
        fault: ProxyFault::Broken,
        said: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::clear::{Rung, conversation};
    use crate::fetch::conversation::HelloOptions;
    use crate::fetch::starttls;
    use crate::target::Service;

    /// A pre-login answer with `ENCRYPT_ON`, and a packet of TDS with nothing in it.
    const AGREES: &[u8] = b"\x04\x01\x00\x0f\x00\x00\x01\x00\x01\x00\x06\x00\x01\xff\x01";
    const EMPTY: &[u8] = b"\x04\x00\x00\x08\x00\x00\x01\x00";

    fn octets_taken(size: usize) -> usize {
        let hello = HelloOptions {
            server_name: None,
            alpn: &[],
            key_type: None,
            prove_possession: true,
        };
        let dialogue = starttls::dialogue(Service::Mssql, "a.example").unwrap();
        let tls = conversation(Rung::Tls12, &hello);
        let mut talk = Talk::new([(Stage::Starttls, dialogue)], tls);
        assert!(matches!(talk.feed(&[], Duration::ZERO), Next::Exchange(_)));
        let Next::Exchange(hello) = talk.feed(AGREES, Duration::ZERO) else {
            panic!("no agreement");
        };
        assert!(!hello.is_empty());
        let endless: Vec<u8> = EMPTY
            .iter()
            .copied()
            .cycle()
            .take(2 * MAX_WRAPPED)
            .collect();
        let mut taken = 0;
        for octets in endless.chunks(size) {
            match talk.feed(octets, Duration::ZERO) {
                Next::Exchange(_) => taken += octets.len(),
                Next::Broken(outcome) => {
                    assert_eq!(outcome, too_much(Stage::Handshake));
                    return taken;
                }
                _ => panic!("neither more nor an end"),
            }
        }
        panic!("endless");
    }

    #[test]
    fn empty_frames_do_not_go_on_for_ever() {
        for size in [1, 7, 8, 4096, 16 * 1024] {
            assert!(octets_taken(size) < MAX_WRAPPED + size, "{size}");
        }
    }
}
