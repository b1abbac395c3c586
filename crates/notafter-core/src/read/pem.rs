//! Reading PEM (RFC 7468): a quick way through clean text, a tolerant one through the rest.

use std::ops::Range;

use zeroize::{Zeroize, Zeroizing};

use super::base64::{Patient, decode_groups, decode_line, sextet};
use super::collect::{Collector, Origin, outer_size};
use super::contents::{Form, ItemContent, Remark};
use super::label::{Label, MAX_LABEL, Promise};
use super::skipped::SkipReason;
use super::{PrivateKey, bare};
use crate::facts::Fact;

/// Octets set aside for decoding: more than any private key in use needs (RSA of
/// 16,384 bits: 9 KB), so that no part of one is left behind by growing.
const DECODED_CAPACITY: usize = 64 * 1024;

/// Characters of a line that the quick way takes, without its end.
const MAX_QUICK_LINE: usize = 128;

/// Takes clean blocks from the start of `text` for as long as everything is exactly as
/// OpenSSL writes it. Returns where it stopped: at the end, or before the first part that
/// needs patience. Text between blocks that may hold more is added to `between`.
pub(super) fn take_clean(
    text: &[u8],
    collector: &mut Collector,
    between: &mut Vec<Range<usize>>,
) -> usize {
    let capacity = DECODED_CAPACITY.min(text.len());
    let mut decoded = Zeroizing::new(Vec::with_capacity(capacity));
    let mut position = 0;
    while !collector.is_full() {
        let rest = text.get(position..).unwrap_or_default();
        let Some(hint) = find_marker(rest) else {
            note_between(text, position..text.len(), between);
            return text.len();
        };
        // The dashes stand before the keyword, and begin a line.
        let Some(start) = hint.checked_sub(BEGIN_DASHES) else {
            return position;
        };
        let before = start.checked_sub(1).and_then(|index| rest.get(index));
        if !matches!(before, None | Some(b'\n' | b'\r')) {
            return position;
        }
        decoded.clear();
        let block = rest.get(start..).unwrap_or_default();
        let Some((label, length)) = clean_block(block, &mut decoded) else {
            return position;
        };
        note_between(text, position..position + start, between);
        let origin = Origin::pem(position + start, &label, &[]);
        if collector.take_structures(&decoded, &origin) {
            decoded.zeroize();
        }
        position += start + length;
    }
    text.len()
}

const BEGIN_DASHES: usize = 5;

fn note_between(text: &[u8], place: Range<usize>, between: &mut Vec<Range<usize>>) {
    if bare::may_be_in(text.get(place.clone()).unwrap_or_default()) {
        between.push(place);
    }
}

/// Finds what may be a marker: `BEGIN` in any case, or `END` after a dash.
fn find_marker(text: &[u8]) -> Option<usize> {
    if text.starts_with(b"-----BEGIN ") {
        return Some(BEGIN_DASHES);
    }
    let mut previous = 0;
    for (index, &octet) in text.iter().enumerate() {
        let word = || text.get(index..).unwrap_or_default();
        let found = match octet {
            b'B' | b'b' => starts_with_keyword(word(), b"BEGIN"),
            b'E' | b'e' => previous == b'-' && starts_with_keyword(word(), b"END"),
            _ => false,
        };
        if found {
            return Some(index);
        }
        previous = octet;
    }
    None
}

fn starts_with_keyword(text: &[u8], keyword: &[u8]) -> bool {
    text.get(..keyword.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(keyword))
}

fn after_line_end(text: &[u8]) -> Option<&[u8]> {
    text.strip_prefix(b"\n")
        .or_else(|| text.strip_prefix(b"\r\n"))
}

/// Reads one block that is exactly as it should be; its label and its length.
fn clean_block(block: &[u8], decoded: &mut Vec<u8>) -> Option<(Label, usize)> {
    let after_begin = block.strip_prefix(b"-----BEGIN ")?;
    let label_length = after_begin
        .iter()
        .take(MAX_LABEL)
        .position(|&octet| octet == b'-')?;
    let (raw_label, rest) = after_begin.split_at_checked(label_length)?;
    let label = Label::read(raw_label);
    if label.is_secret() || matches!(label.promise, Promise::Skip(_) | Promise::Unknown) {
        return None;
    }
    let mut rest = after_line_end(rest.strip_prefix(b"-----")?)?;
    loop {
        // Where this is no whole line, see below: the last one may be as long and padded, as one certificate in 24 ends,
        // or be followed by an END that makes up the length.
        if let Some((line, after)) = rest.split_first_chunk::<64>()
            && let Some(after) = after_line_end(after)
            && let Some(octets) = decode_line(line)
        {
            decoded.extend_from_slice(&octets);
            rest = after;
            continue;
        }
        if rest.first() == Some(&b'-') {
            break;
        }
        let length = rest
            .iter()
            .take(MAX_QUICK_LINE)
            .position(|octet| matches!(octet, b'\n' | b'\r'))?;
        let (line, after) = rest.split_at_checked(length)?;
        decode_groups(line, decoded)?;
        rest = after_line_end(after)?;
        if line.last() == Some(&b'=') {
            break;
        }
    }
    let after_end = rest
        .strip_prefix(b"-----END ")?
        .strip_prefix(raw_label)?
        .strip_prefix(b"-----")?;
    let rest = match after_end {
        [] => after_end,
        _ => after_line_end(after_end)?,
    };
    Some((label, block.len() - rest.len()))
}

/// A line `-----BEGIN LABEL-----` or `-----END LABEL-----`, or what is left of it.
struct Marker {
    /// From the first dash to after the last one.
    place: Range<usize>,
    is_begin: bool,
    label: Label,
}

/// Dashes that make a marker of an unknown label: a single one is common in prose, and
/// in the URL-safe alphabet.
const MIN_DASHES: usize = 2;

/// Blanks between the dashes and the keyword.
const MAX_BLANKS: usize = 4;

/// Finds the next marker from `from` on. Dashes there must be before it, at least one;
/// behind it too, unless the label is a known one that ends its line.
fn next_marker(text: &[u8], from: usize) -> Option<Marker> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let start = at + rest.iter().position(|&octet| octet == b'-')?;
        let dashes = count(text, start, |octet| octet == b'-');
        let after_dashes = start + dashes;
        let blanks = text
            .get(after_dashes..)?
            .iter()
            .take(MAX_BLANKS)
            .take_while(|octet| matches!(octet, b' ' | b'\t'))
            .count();
        if let Some(marker) = marker_at(text, start, after_dashes + blanks)
            && (dashes >= MIN_DASHES || marker.label.promise != Promise::Unknown)
        {
            return Some(marker);
        }
        at = after_dashes;
    }
}

fn count(text: &[u8], from: usize, is_wanted: impl Fn(u8) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.iter().take_while(|&&octet| is_wanted(octet)).count()
}

fn marker_at(text: &[u8], start: usize, keyword_at: usize) -> Option<Marker> {
    let rest = text.get(keyword_at..)?;
    let (is_begin, keyword) = match rest.first()? {
        b'B' | b'b' if starts_with_keyword(rest, b"BEGIN") => (true, 5),
        b'E' | b'e' if starts_with_keyword(rest, b"END") => (false, 3),
        _ => return None,
    };
    let label_at = keyword_at + keyword;
    if !matches!(
        text.get(label_at),
        Some(b' ' | b'\t' | b'\n' | b'\r' | b'-')
    ) {
        return None;
    }
    let marker = |end: usize| Marker {
        place: start..end,
        is_begin,
        label: Label::read(text.get(label_at..end).unwrap_or_default()),
    };
    // The label up to the closing dashes; over a line end only if it is a known one.
    let within = text.get(label_at..)?.iter().take(MAX_LABEL);
    let length = within
        .clone()
        .position(|octet| !(octet.is_ascii_alphanumeric() || b" \t\r\n#./+_".contains(octet)))
        .unwrap_or(within.len());
    let label_end = label_at + length;
    if text.get(label_end) == Some(&b'-') {
        let mut found = marker(label_end);
        found.place.end = label_end + closing_dashes(text, label_end);
        let raw = text.get(label_at..label_end).unwrap_or_default();
        let on_one_line = !raw.iter().any(|octet| matches!(octet, b'\n' | b'\r'));
        if on_one_line || found.label.promise != Promise::Unknown {
            return Some(found);
        }
    }
    let line = within
        .clone()
        .position(|octet| matches!(octet, b'\n' | b'\r'))
        .unwrap_or(within.len());
    let found = marker(label_at + line);
    (found.label.promise != Promise::Unknown).then_some(found)
}

/// Dashes that close a marker. Where all line ends were lost, those of the next one
/// follow: it gets its half.
fn closing_dashes(text: &[u8], at: usize) -> usize {
    let dashes = count(text, at, |octet| octet == b'-');
    let after = text.get(at + dashes..).unwrap_or_default();
    if starts_with_keyword(after, b"BEGIN ") || starts_with_keyword(after, b"END ") {
        dashes.div_ceil(2)
    } else {
        dashes
    }
}

/// Takes every block from plain text (see [`plain`](super::plain)). Places are those
/// of the plain text. Text between blocks that may hold more is added to `between`.
pub(super) fn take_tolerantly(
    text: &[u8],
    collector: &mut Collector,
    between: &mut Vec<Range<usize>>,
) {
    let mut position = 0;
    let mut next = next_marker(text, position);
    while let Some(marker) = next {
        if collector.is_full() {
            return;
        }
        let after = next_marker(text, marker.place.end);
        if marker.is_begin {
            note_between(text, position..marker.place.start, between);
            let body_end = after.as_ref().map_or(text.len(), |after| after.place.start);
            let end = after.filter(|after| !after.is_begin);
            take_block(text, &marker, body_end, end.as_ref(), collector);
            position = end.map_or(body_end, |end| end.place.end);
        } else {
            take_headless(text, position..marker.place.start, &marker.label, collector);
            position = marker.place.end;
        }
        next = next_marker(text, position);
    }
    note_between(text, position..text.len(), between);
}

/// Takes one block, whose END line may be missing.
fn take_block(
    text: &[u8],
    begin: &Marker,
    body_end: usize,
    end: Option<&Marker>,
    collector: &mut Collector,
) {
    let mut remarks = Vec::new();
    match end {
        None => remarks.push(Remark::NoEndLine),
        Some(end) if end.label.text != begin.label.text => remarks.push(Remark::EndLabelDiffers),
        Some(_) => {}
    }
    let origin = Origin::pem(begin.place.start, &begin.label, &remarks);
    if let Promise::Skip(reason) = begin.label.promise {
        return collector.skip(&origin, reason, Vec::new());
    }
    let body = text.get(begin.place.end..body_end).unwrap_or_default();
    let body = Body::read(
        body,
        begin.place.end,
        is_added_line(text, begin.place.start),
    );
    if body.is_encrypted && begin.label.is_secret() {
        let key = PrivateKey::encrypted_pem(begin.label.key_algorithm());
        return collector.push(&origin, ItemContent::PrivateKey(key));
    }
    // Three octets for four characters: never grows, and leaves no copy behind.
    let mut decoded = Zeroizing::new(Vec::with_capacity(body.text.len() / 4 * 3 + 3));
    let mut outcome = body.decode(end.is_none(), &mut decoded);
    if end.is_none()
        && let Some(size) = outer_size(&decoded)
    {
        // What follows the structure, or the part of it that was copied, is anything.
        decoded.truncate(size);
        outcome = Ok(());
    }
    let is_foreign = begin.label.promise == Promise::Unknown;
    match outcome {
        _ if is_foreign && (outcome.is_err() || decoded.is_empty()) => {
            let kind = format!("a block labelled \"{}\"", begin.label.text);
            collector.skip(
                &origin,
                SkipReason::Unsupported,
                vec![Fact::new("kind", kind)],
            );
        }
        Ok(()) => {
            collector.take_structures(&decoded, &origin);
        }
        Err(Fault { character, offset }) => {
            let mut origin = origin;
            origin.offset = offset;
            let facts = character.map(|character| Fact::new("character", show(character)));
            collector.skip(
                &origin,
                SkipReason::InvalidBase64,
                facts.into_iter().collect(),
            );
        }
    }
}

fn show(character: u8) -> String {
    if character.is_ascii_graphic() {
        format!("\"{}\"", char::from(character))
    } else {
        "a character beyond ASCII".to_owned()
    }
}

/// Takes what stands before an END line that has no BEGIN line.
fn take_headless(text: &[u8], before: Range<usize>, label: &Label, collector: &mut Collector) {
    if label.promise == Promise::Unknown {
        return;
    }
    let form = Form::Pem {
        label: label.text.clone(),
    };
    let end = before.end;
    let mut origin = Origin::new(end, form);
    origin.label = Some(label);
    origin.remarks = &[Remark::NoBeginLine];
    if let Promise::Skip(reason) = label.promise {
        return collector.skip(&origin, reason, Vec::new());
    }
    let found = collector.count();
    bare::take_whole_structures(text, before, &origin, collector);
    if collector.count() == found {
        collector.skip(&origin, SkipReason::NoBeginLine, Vec::new());
    }
}

/// Whether the line is one that a diff shows as added: a plus before the dashes.
fn is_added_line(text: &[u8], dashes: usize) -> bool {
    match text.get(..dashes) {
        Some([b'+']) => true,
        Some([.., before, b'+']) => matches!(before, b'\n' | b'\r'),
        _ => false,
    }
}

/// What stands between the markers.
struct Body<'a> {
    text: &'a [u8],
    /// Where that begins.
    offset: usize,
    is_encrypted: bool,
    is_added: bool,
}

/// Why a body is not Base64.
struct Fault {
    /// The character to blame; without one it is the length.
    character: Option<u8>,
    /// Its place, or that of the end.
    offset: usize,
}

/// Octets of a body in which RFC 1421's headers are looked for.
const MAX_HEADERS: usize = 512;

impl<'a> Body<'a> {
    /// Passes over the headers (RFC 1421 section 4.6): lines with a colon, and what
    /// continues them.
    fn read(text: &'a [u8], offset: usize, is_added: bool) -> Self {
        let start = text.get(..text.len().min(MAX_HEADERS)).unwrap_or_default();
        let is_encrypted = contains(start, b"Proc-Type") && contains(start, b"ENCRYPTED");
        let mut rest = text;
        let mut is_header = false;
        loop {
            let length = count(rest, 0, |octet| !matches!(octet, b'\n' | b'\r'));
            let line = rest.get(..length).unwrap_or_default();
            let is_blank = line.trim_ascii().is_empty();
            let continues = is_header && !is_blank && line.starts_with(b" ");
            is_header = line.contains(&b':') || continues;
            if length == rest.len() || !(is_header || is_blank) {
                break;
            }
            rest = rest.get(length + 1..).unwrap_or_default();
        }
        Self {
            text: rest,
            offset: offset + (text.len() - rest.len()),
            is_encrypted,
            is_added,
        }
    }

    /// Decodes; with `until_whole`, only until the first structure is whole.
    fn decode(&self, until_whole: bool, decoded: &mut Vec<u8>) -> Result<(), Fault> {
        let mut patient = Patient::default();
        let mut next_line = self.offset;
        for line in self.text.split(|octet| matches!(octet, b'\n' | b'\r')) {
            let mut start = leading(line);
            if self.is_added && line.get(start) == Some(&b'+') {
                start += 1;
            }
            let content = without_trailing(line.get(start..).unwrap_or_default());
            let at = next_line + start;
            next_line += line.len() + 1;
            let mut after_padding = 0;
            for (index, &character) in content.iter().enumerate() {
                match sextet(character) {
                    // "=3D" is "=" in quoted-printable (RFC 2045 section 6.7).
                    Some(_) if after_padding == 1 && character == b'3' => after_padding = 2,
                    Some(_) if after_padding == 2 && character == b'D' => after_padding = 0,
                    Some(bits) => patient.push(bits, decoded),
                    None if character == b'=' => {
                        if !patient.flush() {
                            return Err(Fault {
                                character: None,
                                offset: at + index,
                            });
                        }
                        after_padding = 1;
                    }
                    None if b" \t\"',`>|\\".contains(&character) => {}
                    None => {
                        return Err(Fault {
                            character: Some(character),
                            offset: at + index,
                        });
                    }
                }
            }
            if until_whole && outer_size(decoded).is_some_and(|size| decoded.len() >= size) {
                return Ok(());
            }
        }
        if patient.flush() {
            Ok(())
        } else {
            Err(Fault {
                character: None,
                offset: self.offset + self.text.len(),
            })
        }
    }
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word))
}

/// Characters at the beginning of a line that mail, source code and configuration
/// files put there: quoting, indentation, quotation marks, comment signs.
fn leading(line: &[u8]) -> usize {
    count(line, 0, |octet| b" \t>|\"'*#;`,([{".contains(&octet))
}

/// The line without what stands at its end in the same way, and without the plus of a
/// concatenation.
fn without_trailing(mut line: &[u8]) -> &[u8] {
    while let [rest @ .., last] = line {
        // A plus, a dot or an ampersand only where it joins strings.
        let joins =
            b"+.&".contains(last) && rest.last().is_none_or(|before| b" \t\"'".contains(before));
        if !(joins || b" \t\"',;\\`)]}|".contains(last)) {
            break;
        }
        line = rest;
    }
    line
}

#[cfg(test)]
mod tests;
