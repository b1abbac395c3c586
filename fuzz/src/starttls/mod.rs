//! Every dialogue before TLS: those of the services, and those of proxies. The input is the service, the proxy, and what
//! the other side says, reply by reply; each reply comes whole, octet by octet, and in pieces.
//!
//! [`probe`](crate::probe) tries whole fetches; here is nothing but the dialogue, so that it can be said of each octet
//! that is sent whether it may be, and of TLS whether it was agreed on.

mod agreement;
mod run;
mod words;

use notafter::fetch::Outcome;
use notafter::fetch::limits::{MAX_DIALOGUE, MAX_SAID};
use notafter_core::target::Service;

use run::{Pieces, Run, run};
use words::Words;

/// Characters of a sentence: what is quoted of a stranger, four for each octet, and our own words.
const MAX_SENTENCE: usize = 4 * MAX_SAID + 400;

/// Octets that all replies of an input come to: more than a dialogue may have.
const MAX_OCTETS: usize = MAX_DIALOGUE + 16 * 1024;

/// Lengths from here on say how often what follows comes: for what no input is large enough to spell out.
const REPEATED: u8 = 0xf0;

/// What an input stands for.
#[derive(Debug)]
struct Script {
    service: Service,
    proxy: u8,
    piece: usize,
    replies: Vec<Vec<u8>>,
}

impl Script {
    /// An octet each for service, proxy and pieces; then replies, each with its length before it.
    fn read(data: &[u8]) -> Option<Self> {
        let (&[service, proxy, piece], mut rest) = data.split_first_chunk()?;
        let mut replies = Vec::new();
        let mut room = MAX_OCTETS;
        while let Some((&length, behind)) = rest.split_first() {
            rest = behind;
            let times = match length.checked_sub(REPEATED) {
                Some(exponent) => 1 << exponent,
                None => 1,
            };
            let mut length = usize::from(length);
            if times > 1 {
                let Some((&shorter, behind)) = rest.split_first() else {
                    break;
                };
                (length, rest) = (usize::from(shorter), behind);
            }
            let (said, behind) = rest.split_at(length.min(rest.len()));
            rest = behind;
            let reply = said.repeat(times.min(room / length.max(1)));
            room -= reply.len();
            if !reply.is_empty() {
                replies.push(reply);
            }
        }
        Some(Self {
            service: Service::ALL[usize::from(service) % Service::ALL.len()],
            proxy: proxy % 6,
            piece: usize::from(piece) + 2,
            replies,
        })
    }
}

/// Plays the dialogue three times over.
pub fn body(data: &[u8]) {
    let Some(script) = Script::read(data) else {
        return;
    };
    let words = Words::new(script.service);
    let whole = run(&script, &words, Pieces::Whole);
    check(&script, &whole);
    for pieces in [Pieces::Of(1), Pieces::Of(script.piece)] {
        let split = run(&script, &words, pieces);
        check(&script, &split);
        // Where something is said before a reply is at its end, what is left of the reply counts as the answer to it.
        if split.interleaved || whole.received > MAX_DIALOGUE / 2 {
            continue;
        }
        // But not when: a goodbye may be said before the last reply is at its end.
        assert!(
            split.words().eq(whole.words()),
            "{pieces:?}: {:?} and {:?}",
            split.sent,
            whole.sent
        );
        assert_eq!(split.began, whole.began, "{pieces:?}");
        assert_eq!(split.outcome, whole.outcome, "{pieces:?}");
    }
}

/// The service and the proxy's number, where proxy and service agree to TLS: what inputs are to come to.
pub fn agreed(data: &[u8]) -> Option<(Service, u8)> {
    let script = Script::read(data)?;
    let played = run(&script, &Words::new(script.service), Pieces::Whole);
    played.began.then_some((script.service, script.proxy))
}

/// What holds of every dialogue.
fn check(script: &Script, run: &Run) {
    let sentence = run.outcome.to_string();
    assert!(
        !sentence.is_empty() && sentence.len() <= MAX_SENTENCE,
        "{sentence}"
    );
    let facts = run.outcome.facts().into_iter();
    let facts = facts.map(|fact| fact.value.to_string());
    for text in facts.chain([sentence]) {
        let bad = text.chars().find(|it| !it.is_ascii_graphic() && *it != ' ');
        assert_eq!(bad, None, "{text:?}");
        let secrets = [words::CREDENTIALS.0, words::CREDENTIALS.1];
        // What the other side says of its own accord may be quoted.
        let mut told = secrets.iter().filter(|it| text.contains(*it));
        assert!(told.all(|it| run.has_said(it)), "{text}");
    }
    assert!(Outcome::CODES.contains(&run.outcome.code()));
    if run.began {
        assert!(
            agreement::is_there(script, run),
            "TLS, after {:?} was answered by {:?}",
            run.sent,
            run.said
        );
    }
}
