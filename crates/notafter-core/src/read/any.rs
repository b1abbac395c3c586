//! The door: any octets to items.

use std::ops::Range;

use super::bare;
use super::classify::{Shape, shape};
use super::collect::{Collector, Origin, outer_size};
use super::contents::{Contents, Form};
use super::pem::{take_clean, take_tolerantly};
use super::plain::{original_offsets, plain};
use super::skipped::SkipReason;
use super::{sniff, utf16};
use crate::facts::Fact;
use crate::limits::MAX_INPUT_SIZE;

/// Reads whatever people have: PEM in any state, Base64 or hexadecimal alone, DER, PKCS #7,
/// one item or many, text around them, one form beside the other in joined files. (DER of less than 128
/// octets, which is a key at most, is not looked for behind text.)
///
/// Never fails: what cannot be read is in [`Contents::skipped`] with its reason,
/// and takes nothing else down with it. An input without items has at least one
/// reason. Work and memory are linear in the input, which may have up to
/// [`MAX_INPUT_SIZE`] octets.
///
/// ```
/// use notafter_core::read;
///
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/served.pem"));
/// let half_of_another = &SERVED[..300];
/// let pasted = format!("Hi, here it is:\n\n{SERVED}\nand this?\n{half_of_another}");
/// let contents = read::any(pasted.as_bytes());
/// assert_eq!(contents.certificates().count(), 2);
///
/// let skipped = &contents.skipped[0];
/// assert_eq!(skipped.reason.as_str(), "cut-off");
/// assert_eq!(skipped.source.to_string(), "line 30");
/// ```
pub fn any(bytes: &[u8]) -> Contents {
    let mut collector = Collector::default();
    if bytes.len() > MAX_INPUT_SIZE {
        let facts = vec![
            Fact::new("kind", "input"),
            Fact::new("size", bytes.len()),
            Fact::new("limit", MAX_INPUT_SIZE),
        ];
        collector.skip(&Origin::new(0, Form::Unknown), SkipReason::TooLarge, facts);
    } else if sniff::skip_known_file(bytes, &mut collector) {
        // Its reason has been given.
    } else if let Some(decoded) = utf16::decode(bytes) {
        let text = decoded.text.as_bytes();
        take_text(text, &mut collector, Nesting::Outermost);
        number_lines(text, &mut collector.contents);
        let Contents { items, skipped } = &mut collector.contents;
        decoded.original_offsets(items.iter_mut().map(|item| &mut item.source.offset));
        decoded.original_offsets(skipped.iter_mut().map(|skipped| &mut skipped.source.offset));
    } else if is_der(bytes) {
        collector.take_structures(bytes, &Origin::new(0, Form::Der));
        take_text_after_der(bytes, &mut collector);
    } else {
        take_text(bytes, &mut collector, Nesting::Outermost);
        number_lines(bytes, &mut collector.contents);
        take_der_beside_text(bytes, &mut collector);
    }
    collector.contents
}

/// Whether the octets begin as DER does and not as text: the character `0` is the
/// octet of a SEQUENCE.
fn is_der(bytes: &[u8]) -> bool {
    match bytes {
        [0x30, 0x80..=0xff, ..] => true,
        [0x30, length, rest @ ..] => {
            let contents = rest.get(..usize::from(*length));
            contents.is_some_and(|contents| {
                let is_binary = |octet: &u8| !matches!(octet, b'\t' | b'\n' | b'\r' | b' '..=b'~');
                is_binary(length) || contents.iter().any(is_binary)
            })
        }
        _ => false,
    }
}

/// Whether text was found inside Base64. One level is looked into, as in the secrets
/// of Kubernetes; more has no use and no end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nesting {
    Outermost,
    Inner,
}

/// Somebody has joined files: PEM stands where DER ended in octets of no structure. It
/// gets no lines, as the input as a whole has none.
fn take_text_after_der(bytes: &[u8], collector: &mut Collector) {
    let Contents { items, skipped } = &mut collector.contents;
    let Some(last) = skipped
        .last()
        .filter(|last| last.reason == SkipReason::TrailingBytes)
    else {
        return;
    };
    let base = last.source.offset;
    let rest = bytes.get(base..).unwrap_or_default();
    if !rest.windows(5).any(|window| window == b"BEGIN") {
        return;
    }
    skipped.pop();
    let (items, skipped) = (items.len(), skipped.len());
    take_text(rest, collector, Nesting::Outermost);
    for item in collector.contents.items.iter_mut().skip(items) {
        item.source.offset += base;
    }
    for skipped in collector.contents.skipped.iter_mut().skip(skipped) {
        skipped.source.offset += base;
    }
}

fn take_text(text: &[u8], collector: &mut Collector, nesting: Nesting) {
    let mut between = Vec::new();
    let stopped = take_clean(text, collector, &mut between);
    take_between(text, between, 0, collector, nesting);
    if stopped == text.len() && collector.count() > 0 {
        return;
    }
    let rest = text.get(stopped..).unwrap_or_default();
    // Nothing but what may be Base64 alone, or no PEM at all.
    let rest = if rest.is_empty() { text } else { rest };
    let base = text.len() - rest.len();
    let items = collector.contents.items.len();
    let skipped = collector.contents.skipped.len();
    let plain_text = plain(rest);
    let mut between = Vec::new();
    take_tolerantly(&plain_text, collector, &mut between);
    if collector.count() > 0 {
        take_between(&plain_text, between, items, collector, nesting);
    } else {
        bare::take(&plain_text, collector, &mut |decoded, at, collector| {
            take_nested(decoded, at, collector, nesting);
        });
    }
    if collector.count() == 0 {
        sniff::skip_text(text, collector);
    }

    let new_items = collector.contents.items.iter_mut().skip(items);
    original_offsets(rest, new_items.map(|item| &mut item.source.offset));
    let new_skipped = collector.contents.skipped.iter_mut().skip(skipped);
    original_offsets(rest, new_skipped.map(|skipped| &mut skipped.source.offset));
    for item in collector.contents.items.iter_mut().skip(items) {
        item.source.offset += base;
    }
    for skipped in collector.contents.skipped.iter_mut().skip(skipped) {
        skipped.source.offset += base;
    }
}

/// Takes Base64 that stands beside PEM. Everything from item `first` on is put in the order of its place.
fn take_between(
    text: &[u8],
    between: Vec<Range<usize>>,
    first: usize,
    collector: &mut Collector,
    nesting: Nesting,
) {
    let count = collector.count();
    for place in between {
        bare::take_between(text, place, collector, &mut |decoded, at, collector| {
            take_nested(decoded, at, collector, nesting);
        });
    }
    if collector.count() > count {
        let Contents { items, skipped } = &mut collector.contents;
        if let Some(items) = items.get_mut(first..) {
            items.sort_by_key(|item| item.source.offset);
        }
        skipped.sort_by_key(|skipped| skipped.source.offset);
    }
}

/// Takes the structures of 128 octets and more that stand in DER beside PEM: somebody has joined files. They
/// get no lines.
fn take_der_beside_text(bytes: &[u8], collector: &mut Collector) {
    if collector.contents.items.is_empty() || bytes.is_ascii() {
        return;
    }
    let count = collector.count();
    let mut position = 0;
    while let Some(at) = next_header(bytes, position) {
        let rest = bytes.get(at..).unwrap_or_default();
        let size = outer_size(rest).unwrap_or(usize::MAX);
        match rest.get(..size) {
            Some(whole) if shape(whole) != Shape::Unknown => {
                collector.take_structures(whole, &Origin::new(at, Form::Der));
                position = at + size;
            }
            _ => position = at + 1,
        }
    }
    if collector.count() > count {
        let Contents { items, skipped } = &mut collector.contents;
        items.sort_by_key(|item| item.source.offset);
        skipped.sort_by_key(|skipped| skipped.source.offset);
    }
}

/// Where a SEQUENCE with a length of several octets may begin: in text, `0` is followed by
/// ASCII or by the start of a character, which these are not.
fn next_header(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let mut pairs = rest.windows(2);
    let found = pairs.position(|pair| matches!(pair, [0x30, 0x81..=0x84]))?;
    Some(from + found)
}

/// Takes PEM that was written in Base64; everything in it stands where the Base64 does.
fn take_nested(decoded: &[u8], at: usize, collector: &mut Collector, nesting: Nesting) {
    if nesting == Nesting::Inner {
        return;
    }
    let items = collector.contents.items.len();
    let skipped = collector.contents.skipped.len();
    let mut inner = Collector::default();
    take_text(decoded, &mut inner, Nesting::Inner);
    collector.append(inner);
    for item in collector.contents.items.iter_mut().skip(items) {
        item.source.offset = at;
    }
    for skipped in collector.contents.skipped.iter_mut().skip(skipped) {
        skipped.source.offset = at;
    }
}

/// Gives everything its line. Line ends are LF, CR LF, or CR alone.
fn number_lines(text: &[u8], contents: &mut Contents) {
    let has_returns = text.contains(&b'\r');
    let mut lines = Lines {
        text,
        has_returns,
        position: 0,
        line: 1,
    };
    for item in &mut contents.items {
        item.source.line = Some(lines.line_of(item.source.offset));
    }
    let mut lines = Lines {
        position: 0,
        line: 1,
        ..lines
    };
    for skipped in &mut contents.skipped {
        // What turned out to be no text has no lines.
        if (&skipped.source.form, skipped.reason) == (&Form::Unknown, SkipReason::Unrecognized) {
            continue;
        }
        skipped.source.line = Some(lines.line_of(skipped.source.offset));
    }
}

/// Counts in single octets first, which the compiler does many at a time.
fn line_feeds(text: &[u8]) -> usize {
    let (chunks, rest) = text.as_chunks::<128>();
    let count = |octets: &[u8]| {
        octets
            .iter()
            .map(|&octet| u8::from(octet == b'\n'))
            .sum::<u8>()
    };
    let in_chunks: usize = chunks.iter().map(|chunk| usize::from(count(chunk))).sum();
    in_chunks + usize::from(count(rest))
}

/// Counts lines up to places in ascending order.
struct Lines<'a> {
    text: &'a [u8],
    has_returns: bool,
    position: usize,
    line: usize,
}

impl Lines<'_> {
    fn line_of(&mut self, offset: usize) -> usize {
        let passed = self.text.get(self.position..offset).unwrap_or_default();
        self.line += line_feeds(passed);
        if self.has_returns {
            let returns = passed.iter().enumerate().filter(|&(index, &octet)| {
                octet == b'\r' && self.text.get(self.position + index + 1) != Some(&b'\n')
            });
            self.line += returns.count();
        }
        self.position = self.position.max(offset);
        self.line
    }
}
