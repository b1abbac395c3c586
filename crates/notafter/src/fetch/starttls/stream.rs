//! For tests: dialogues played from a script, whole, in every split, and cut off.

use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn};
use crate::fetch::limits::MAX_DIALOGUE;

/// How a dialogue went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Played {
    /// All that it sent, the opening first; no farewell.
    pub(super) sent: Vec<u8>,
    /// How it ended; `rest` is all of the script that was not the dialogue's.
    pub(super) end: Turn,
}

impl Played {
    /// The outcome of a dialogue that failed.
    pub(super) fn outcome(&self) -> &Outcome {
        match &self.end {
            Turn::Failed { outcome, .. } => outcome,
            other => panic!("{other:?}"),
        }
    }

    /// Whether the other side agreed, with nothing after it.
    pub(super) fn agreed(&self) -> bool {
        matches!(&self.end, Turn::Agreed { rest } if rest.is_empty())
    }

    pub(super) fn waits(&self) -> bool {
        matches!(&self.end, Turn::Continue(_))
    }
}

/// Plays what the server says in these pieces.
pub(super) fn in_pieces<'a>(
    dialogue: &mut dyn Dialogue,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Played {
    let mut sent = dialogue.opening();
    let mut end = Turn::wait();
    for piece in pieces {
        match &mut end {
            Turn::Continue(_) => end = dialogue.incoming(piece),
            Turn::Agreed { rest } => rest.extend_from_slice(piece),
            Turn::Failed { .. } => break,
        }
        if let Turn::Continue(more) = &mut end {
            sent.append(more);
        }
    }
    Played { sent, end }
}

/// Plays what the server says, and holds that no split of it makes a difference.
pub(super) fn play(make: impl Fn() -> Box<dyn Dialogue>, server: &[u8]) -> Played {
    let whole = in_pieces(&mut *make(), [server]);
    assert_eq!(in_pieces(&mut *make(), server.chunks(1)), whole, "by octet");
    for at in 0..=server.len().min(1000) {
        let (first, second) = server.split_at(at);
        let split = in_pieces(&mut *make(), [first, second]);
        assert_eq!(split, whole, "split at {at}");
    }
    whole
}

/// Plays it as [`play`] does, and holds that with any octet missing at the end it waits.
pub(super) fn play_to_the_last_octet(
    make: impl Fn() -> Box<dyn Dialogue>,
    server: &[u8],
) -> Played {
    for end in 0..server.len() {
        let cut = in_pieces(&mut *make(), [&server[..end]]);
        assert!(cut.waits(), "{cut:?} after {end} octets");
    }
    play(make, server)
}

/// What strangers say, noise, and the script with each octet turned: some typed end, and no panic.
pub(super) fn endure(make: impl Fn() -> Box<dyn Dialogue>, server: &[u8]) {
    let mut noise = 0x2545_f491_u32;
    for length in 0..200 {
        let garbage: Vec<u8> = (0..length)
            .map(|_| {
                noise ^= noise << 13;
                noise ^= noise >> 17;
                noise ^= noise << 5;
                noise.to_be_bytes()[0]
            })
            .collect();
        play(&make, &garbage);
    }
    for index in 0..server.len() {
        for turned in [0x01, 0x20, 0x7f, 0x80, 0xff] {
            let mut octets = server.to_vec();
            octets[index] ^= turned;
            play(&make, &octets);
        }
    }
    for octet in [0x00, 0x30, b'a', b'E', 0xff] {
        let drip = vec![octet; MAX_DIALOGUE];
        in_pieces(&mut *make(), drip.chunks(1));
    }
}

/// Holds that servers of HTTP and SMTP and one that speaks TLS are told from the protocol,
/// and quoted.
pub(super) fn knows_strangers(make: impl Fn() -> Box<dyn Dialogue>) {
    let strangers: [(&[u8], &str); 3] = [
        (
            b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n",
            "HTTP/1.1 400 Bad Request",
        ),
        (b"220 mail.example ESMTP\r\n", "220 mail.example ESMTP"),
        (
            b"\x15\x03\x01\x00\x02\x02\x46",
            r"\x15\x03\x01\x00\x02\x02F",
        ),
    ];
    for (stranger, quote) in strangers {
        match play(&make, stranger).outcome() {
            Outcome::WrongProtocol { said, .. } => assert_eq!(said, quote),
            other => panic!("{other}"),
        }
    }
}
