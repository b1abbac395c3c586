//! What all dialogues in text have in common: pieces in, steps out.

use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn, said};
use crate::fetch::limits::MAX_SAID;
use crate::target::Service;

/// Cuts octets into the pieces that a protocol is made of.
pub(super) trait Reader: Default + Send {
    /// The next whole piece, taken off the front of the octets. `None` when it needs more
    /// of them, which is only when all are taken.
    ///
    /// # Errors
    ///
    /// Where no piece can come of it.
    fn next(&mut self, octets: &mut &[u8]) -> Result<Option<Vec<u8>>, Broken>;
}

/// Octets that no piece can come of, as far as they were looked at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Broken(pub(super) Vec<u8>);

/// A protocol, which is told of one piece at a time.
pub(super) trait Protocol: Send {
    /// What its octets are cut into.
    type Reader: Reader;

    /// The service it leads to TLS in.
    fn service(&self) -> Service;

    /// What to send before the server says anything.
    fn opening(&self) -> Vec<u8> {
        Vec::new()
    }

    /// What the next piece leads to.
    fn piece(&mut self, piece: &[u8]) -> Step;

    /// How one takes one's leave.
    fn farewell(&self) -> &'static [u8];
}

/// What a piece leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The reply goes on.
    More,
    /// Nothing, and it is no part of what comes next.
    Skip,
    /// The reply is whole, and this is said to it.
    Say(Vec<u8>),
    /// TLS begins.
    Agreed,
    /// It is another protocol.
    Wrong,
    /// There is no TLS in this service.
    NotOffered,
    /// There will be no TLS now, or nothing at all.
    Refused,
}

impl Step {
    /// To say this.
    pub(super) fn say(words: &[u8]) -> Self {
        Self::Say(words.to_vec())
    }
}

/// A protocol as a dialogue.
pub(super) struct Exchange<P: Protocol> {
    protocol: P,
    reader: P::Reader,
    /// The reply so far, as far as an outcome may quote it.
    reply: Reply,
}

impl<P: Protocol + 'static> Exchange<P> {
    /// At its beginning.
    pub(super) fn start(protocol: P) -> Box<dyn Dialogue> {
        Box::new(Self {
            protocol,
            reader: P::Reader::default(),
            reply: Reply::default(),
        })
    }
}

impl<P: Protocol> Exchange<P> {
    fn wrong(&self) -> Turn {
        Turn::Failed {
            outcome: Outcome::WrongProtocol {
                service: self.protocol.service(),
                said: self.reply.quoted(),
            },
            // Whatever it speaks, it would not understand the farewell.
            farewell: Vec::new(),
        }
    }

    fn failed(&self, outcome: Outcome) -> Turn {
        Turn::Failed {
            outcome,
            farewell: self.protocol.farewell().to_vec(),
        }
    }
}

impl<P: Protocol> Dialogue for Exchange<P> {
    fn opening(&mut self) -> Vec<u8> {
        self.protocol.opening()
    }

    fn incoming(&mut self, mut octets: &[u8]) -> Turn {
        let mut words = Vec::new();
        loop {
            let piece = match self.reader.next(&mut octets) {
                Ok(Some(piece)) => piece,
                Ok(None) => return Turn::Continue(words),
                Err(Broken(seen)) => {
                    self.reply.record(&seen);
                    return self.wrong();
                }
            };
            self.reply.record(&piece);
            match self.protocol.piece(&piece) {
                Step::More => {}
                Step::Skip => self.reply.clear(),
                Step::Say(more) => {
                    words.extend_from_slice(&more);
                    self.reply.clear();
                }
                // It agreed to what is not sent yet: a server that answers whatever it is
                // asked. What it agreed to cannot be known.
                Step::Agreed if !words.is_empty() => return self.wrong(),
                Step::Agreed => {
                    return Turn::Agreed {
                        rest: octets.to_vec(),
                    };
                }
                Step::Wrong => return self.wrong(),
                Step::NotOffered => {
                    return self.failed(Outcome::StarttlsNotOffered {
                        service: self.protocol.service(),
                        said: self.reply.quoted(),
                    });
                }
                Step::Refused => {
                    return self.failed(Outcome::StarttlsRefused {
                        service: self.protocol.service(),
                        said: self.reply.quoted(),
                    });
                }
            }
        }
    }
}

/// The start of a reply.
#[derive(Default)]
struct Reply {
    octets: Vec<u8>,
}

impl Reply {
    /// Twice what is quoted, so that line ends may be taken off the end of what is whole, and
    /// what is cut off here is cut off there, too.
    const KEPT: usize = 2 * MAX_SAID;

    fn record(&mut self, octets: &[u8]) {
        let room = Self::KEPT.saturating_sub(self.octets.len());
        let kept = octets.get(..room).unwrap_or(octets);
        self.octets.extend_from_slice(kept);
    }

    fn clear(&mut self) {
        self.octets.clear();
    }

    /// As outcomes quote it: without the line end, unless it is all there is.
    fn quoted(&self) -> String {
        match self.octets.trim_ascii_end() {
            [] => said(&self.octets),
            text => said(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_quoted_without_its_end_and_cut_where_it_is_long() {
        let mut reply = Reply::default();
        reply.record(b"250-mx\r\n");
        reply.record(b"250 HELP\r\n");
        assert_eq!(reply.quoted(), r"250-mx\r\n250 HELP");
        reply.clear();
        reply.record(b"\r\n");
        assert_eq!(reply.quoted(), r"\r\n");
        reply.clear();
        for _ in 0..1000 {
            reply.record(b"a\n");
        }
        assert!(reply.octets.len() <= Reply::KEPT);
        assert_eq!(
            reply.quoted(),
            format!("{}...", r"a\n".repeat(MAX_SAID / 2))
        );
        reply.clear();
        let whole = [vec![b'a'; MAX_SAID], b"\r\n".to_vec()].concat();
        reply.record(&whole);
        assert_eq!(reply.quoted(), "a".repeat(MAX_SAID));
    }
}
