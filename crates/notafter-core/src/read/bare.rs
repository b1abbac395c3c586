//! Base64 and hexadecimal without PEM's lines around them: a value copied out of
//! JSON, XML, LDIF or YAML, alone or among other text.

use std::ops::Range;

use zeroize::Zeroizing;

use super::base64::{Patient, sextet};
use super::collect::{Collector, Origin, outer_size};
use super::contents::Form;
use super::skipped::SkipReason;
use crate::facts::Fact;

/// What Base64 of a SEQUENCE of 128 octets or more begins with.
const ANCHOR: &[u8] = b"MI";

/// What Base64 of `-----BEGIN` begins with.
const PEM_ANCHOR: &[u8] = b"LS0tLS1CRUdJT";

/// Octets of a cut-off structure from which it is reported: less is chance.
const MIN_CUT_OFF: usize = 48;

/// Digits that hexadecimal alone must have: 32 octets, less than any key.
const MIN_HEX_DIGITS: usize = 64;

fn is_blank(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t' | b'\n' | b'\r')
}

/// Takes everything from plain text that has no PEM lines. Text in Base64 that is PEM
/// again is handed to `nested`, with its place.
pub(super) fn take(
    text: &[u8],
    collector: &mut Collector,
    nested: &mut dyn FnMut(&[u8], usize, &mut Collector),
) {
    if take_hex(text, collector) {
        return;
    }
    let start = text.iter().position(|&octet| !is_blank(octet)).unwrap_or(0);
    take_tokens(text, start..text.len(), Some(start), collector, nested);
}

/// Whether [`take_between`] may find something in this text.
pub(super) fn may_be_in(text: &[u8]) -> bool {
    let (structure, pem) = (ANCHOR.first_chunk(), PEM_ANCHOR.first_chunk());
    let mut pairs = text.windows(2).map(<[u8]>::first_chunk::<2>);
    pairs.any(|pair| pair == structure || pair == pem)
}

/// Takes everything within `place` of a text that has PEM lines elsewhere. What turns out to be
/// something unknown is prose that looked like Base64.
pub(super) fn take_between(
    text: &[u8],
    place: Range<usize>,
    collector: &mut Collector,
    nested: &mut dyn FnMut(&[u8], usize, &mut Collector),
) {
    let mut found = Collector::default();
    take_tokens(text, place, None, &mut found, nested);
    let skipped = &mut found.contents.skipped;
    skipped.retain(|skipped| skipped.reason != SkipReason::Unrecognized);
    collector.append(found);
}

/// Takes what begins at a token within `place`, and at `first` also what begins less surely.
fn take_tokens(
    text: &[u8],
    place: Range<usize>,
    first: Option<usize>,
    collector: &mut Collector,
    nested: &mut dyn FnMut(&[u8], usize, &mut Collector),
) {
    let text = text.get(..place.end).unwrap_or_default();
    let mut position = place.start;
    while let Some(at) = next_token(text, position) {
        if collector.is_full() {
            return;
        }
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with(PEM_ANCHOR) {
            let (decoded, end) = decode_run(text, at);
            nested(&decoded, at, collector);
            position = end;
        } else if rest.starts_with(ANCHOR) || (first == Some(at) && rest.starts_with(b"M")) {
            let origin = Origin::new(at, Form::Base64);
            position = take_run(text, at..text.len(), &origin, true, collector);
        } else {
            position = at + run_length(rest);
        }
    }
}

/// Takes the structures in Base64 within `place` that are whole, and no others.
pub(super) fn take_whole_structures(
    text: &[u8],
    place: Range<usize>,
    origin: &Origin<'_>,
    collector: &mut Collector,
) {
    let within = text.get(..place.end).unwrap_or_default();
    let mut position = place.start;
    while let Some(at) = next_token(within, position) {
        if collector.is_full() {
            return;
        }
        let rest = within.get(at..).unwrap_or_default();
        position = if rest.starts_with(ANCHOR) {
            let mut origin = origin.clone();
            origin.offset = at;
            take_run(within, at..place.end, &origin, false, collector)
        } else {
            at + run_length(rest)
        };
    }
}

/// The next character of Base64 from `from` on, which begins a token.
fn next_token(text: &[u8], from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    Some(from + rest.iter().position(|&octet| sextet(octet).is_some())?)
}

/// Characters of Base64 at the beginning; at least one.
fn run_length(rest: &[u8]) -> usize {
    let run = rest.iter().take_while(|&&octet| sextet(octet).is_some());
    run.count().max(1)
}

/// Decodes Base64 from `at` on until something else stands there; and where that is.
fn decode_run(text: &[u8], at: usize) -> (Zeroizing<Vec<u8>>, usize) {
    let rest = text.get(at..).unwrap_or_default();
    let length = rest
        .iter()
        .position(|&octet| sextet(octet).is_none() && !is_blank(octet) && octet != b'=')
        .unwrap_or(rest.len());
    let mut decoded = Zeroizing::new(Vec::with_capacity(length / 4 * 3 + 3));
    let mut patient = Patient::default();
    for &octet in rest.get(..length).unwrap_or_default() {
        match sextet(octet) {
            Some(bits) => patient.push(bits, &mut decoded),
            None if octet == b'=' => {
                patient.flush();
            }
            None => {}
        }
    }
    (decoded, at + length)
}

/// Takes one structure after the other from Base64 that begins at `place.start`. Each
/// says by itself how long it is, so that what follows does no harm. Returns where it
/// stopped.
fn take_run(
    text: &[u8],
    place: Range<usize>,
    origin: &Origin<'_>,
    report_cut: bool,
    collector: &mut Collector,
) -> usize {
    let mut patient = Patient::default();
    let mut decoded = Zeroizing::new(Vec::new());
    let mut size = None;
    let mut position = place.start;
    let mut structure_at = place.start;
    while let Some(&octet) = text.get(position).filter(|_| position < place.end) {
        match sextet(octet) {
            Some(bits) => patient.push(bits, &mut decoded),
            None if octet == b'=' => {
                patient.flush();
            }
            None if is_blank(octet) => {}
            None => break,
        }
        position += 1;
        if size.is_none() && decoded.len() >= 6 {
            size = outer_size(&decoded);
            if let Some(size) = size {
                // As much as the text can give, so that nothing grows and leaves a copy.
                decoded.reserve_exact(size.min(place.end - position));
            }
        }
        if size.is_some_and(|size| decoded.len() >= size) {
            let mut here = origin.clone();
            here.offset = structure_at;
            collector.take_structures(&decoded, &here);
            if collector.is_full() {
                return position;
            }
            // A stream of structures goes on in the middle of a group.
            let goes_on = match patient.left_over() {
                (0b11, 4) => true,
                (0, 2) => text.get(position) == Some(&b'w'),
                _ => false,
            };
            if !goes_on {
                return position;
            }
            decoded = Zeroizing::new(Vec::new());
            size = None;
            structure_at = position;
        }
    }
    let Some(expected) = size else {
        return finish_run(origin, report_cut, text, &decoded, position, collector);
    };
    // The second element is a SEQUENCE, a number or an OID in whatever is read here.
    let header = outer_header(&decoded);
    let is_plausible = matches!(decoded.get(header), Some(0x30 | 0x02 | 0x06));
    if report_cut && is_plausible && decoded.len() >= MIN_CUT_OFF {
        let facts = vec![
            Fact::new("expected", expected),
            Fact::new("present", decoded.len()),
        ];
        let mut here = origin.clone();
        here.offset = structure_at;
        collector.skip(&here, SkipReason::CutOff, facts);
    }
    position
}

/// A run whose first structure does not say how long it is: PKCS #7 of indefinite length.
fn finish_run(
    origin: &Origin<'_>,
    report: bool,
    text: &[u8],
    decoded: &[u8],
    position: usize,
    collector: &mut Collector,
) -> usize {
    let is_ber = decoded.starts_with(&[0x30, 0x80]) && decoded.len() >= MIN_CUT_OFF;
    let to_end = text
        .get(position..)
        .is_some_and(|rest| rest.iter().all(|&octet| is_blank(octet)));
    if report && is_ber && to_end {
        collector.take_structures(decoded, origin);
    }
    position
}

/// Octets of tag and length.
fn outer_header(decoded: &[u8]) -> usize {
    match decoded.get(1) {
        Some(&first) if first >= 0x80 => 2 + usize::from(first & 0x7f),
        _ => 2,
    }
}

/// Takes the text if it is hexadecimal and nothing else: `30 82 03 ...`, `30:82:03...`,
/// `0x30, 0x82, ...`, `3082...`.
fn take_hex(text: &[u8], collector: &mut Collector) -> bool {
    let start = text.iter().position(|&octet| !is_blank(octet)).unwrap_or(0);
    let mut digits = text
        .get(start..)
        .unwrap_or_default()
        .iter()
        .copied()
        .peekable();
    let mut decoded = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    let mut high = None;
    let mut count = 0_usize;
    while let Some(octet) = digits.next() {
        if octet == b'0' && high.is_none() && matches!(digits.peek(), Some(b'x' | b'X')) {
            digits.next();
        } else if let Some(digit) = char::from(octet).to_digit(16) {
            let digit = u8::try_from(digit).unwrap_or_default();
            count += 1;
            match high.take() {
                Some(high) => decoded.push(high << 4 | digit),
                None => high = Some(digit),
            }
            // Anything but a structure is no business of ours: stop early.
            if count == 2 && *decoded != [0x30] {
                return false;
            }
        } else if !(is_blank(octet) || b":,;-\\\"'{}".contains(&octet)) {
            return false;
        }
    }
    if count < MIN_HEX_DIGITS {
        return false;
    }
    collector.take_structures(&decoded, &Origin::new(start, Form::Hex));
    true
}
