//! `notafter validate --batch`: one request a line, one report a line.

use std::fmt;
use std::io::{self, BufRead, Read};
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::chain::{ChainValidator, PolicyInputs, Profile, RevocationMode, ValidationRequest};
use notafter::check::validator;
use notafter::der::OidBuf;
use notafter::name_match::ReferenceName;
use notafter::read::{self, CertificateRevocationList, Contents};
use notafter::time::Timestamp;
use notafter::trust::{Purpose, PurposeSet, TrustStore};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::{Answer, Settings, revocation};
use crate::args::MAX_OTHER_PATHS;
use crate::exit::Status;
use crate::judging::remembering;
use crate::output::Console;

/// Octets of one line: 64 MiB, as of one input; a longer one is a bad line.
const MAX_LINE: u64 = 64 * 1024 * 1024;

/// Arrays and objects within each other in an id: 100. Readers of JSON stop at 128, of which the answer
/// has one itself.
const MAX_ID_DEPTH: usize = 100;

/// What some programs on Windows begin a text in UTF-8 with.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// One line of input. What is absent or `null` is as the command's arguments have it. An unknown
/// field makes a bad line: to ignore it would answer another question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BatchRequest {
    id: Id,
    leaf: String,
    intermediates: Option<Texts>,
    roots: Option<Texts>,
    crls: Option<Texts>,
    name: Option<String>,
    purpose: Option<String>,
    profile: Option<String>,
    at: Option<String>,
    max_depth: Option<u8>,
    policies: Option<Vec<String>>,
    require_explicit_policy: Option<bool>,
    inhibit_policy_mapping: Option<bool>,
    inhibit_any_policy: Option<bool>,
    revocation: Option<String>,
    other_paths: Option<u8>,
    effective_expiry: Option<bool>,
}

impl BatchRequest {
    /// What is asked of policies: each field by itself is as the arguments have it where it is absent.
    fn policy_inputs(&self, settings: &PolicyInputs) -> Result<PolicyInputs, BadLine> {
        let mut inputs = settings.clone();
        if let Some(texts) = &self.policies {
            let mut policies = Vec::new();
            for text in texts {
                let policy: OidBuf = text.parse().map_err(|error| {
                    BadLine::field("policies", format_args!("{text:?}: {error}"))
                })?;
                policies.push(policy);
            }
            inputs = inputs.with_acceptable(policies);
        }
        if let Some(required) = self.require_explicit_policy {
            inputs = inputs.with_require_explicit_policy(required);
        }
        if let Some(inhibited) = self.inhibit_policy_mapping {
            inputs = inputs.with_inhibit_policy_mapping(inhibited);
        }
        if let Some(inhibited) = self.inhibit_any_policy {
            inputs = inputs.with_inhibit_any_policy(inhibited);
        }
        Ok(inputs)
    }

    fn revocation(&self) -> Result<Option<RevocationMode>, BadLine> {
        let mode = self.revocation.as_deref().map(str::parse).transpose();
        mode.map_err(|error| BadLine::field("revocation", error))
    }

    fn other_paths(&self) -> Result<Option<usize>, BadLine> {
        match self.other_paths {
            Some(count) if count > MAX_OTHER_PATHS => {
                let message = format!("it is more than {MAX_OTHER_PATHS}");
                Err(BadLine::field("other_paths", message))
            }
            count => Ok(count.map(usize::from)),
        }
    }
}

/// The id of a line that is no request.
#[derive(Deserialize)]
struct Identified {
    id: Id,
}

/// What the caller called the line, given back as it was written: a number of any size keeps its digits.
type Id = Option<Box<RawValue>>;

/// Certificates or revocation lists in Base64 or PEM: several texts, or one that may hold several.
#[derive(Deserialize, PartialEq)]
#[serde(untagged)]
enum Texts {
    One(String),
    Many(Vec<String>),
}

impl Texts {
    fn as_slice(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

/// One line of output.
#[derive(Serialize)]
struct BatchReport {
    id: Id,
    #[serde(flatten)]
    report: Answer,
}

/// A line that could not be answered.
#[derive(Serialize)]
struct BatchError {
    id: Id,
    line: u64,
    error: BatchErrorRecord,
}

#[derive(Serialize)]
struct BatchErrorRecord {
    code: &'static str,
    message: String,
}

/// Why a line could not be answered.
struct BadLine {
    code: &'static str,
    message: String,
}

impl BadLine {
    fn new(code: &'static str, message: impl fmt::Display) -> Self {
        Self {
            code,
            message: message.to_string(),
        }
    }

    /// The line is no request. The parser counts lines as well, and sees one only.
    fn request(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let what = text.split(" at line ").next().unwrap_or_default();
        let column = error.column();
        let message = match error.classify() {
            Category::Data => format!("not a request: {what} (column {column})"),
            _ => format!("not one JSON object: {what} (column {column})"),
        };
        Self::new("invalid-request", message)
    }

    fn field(field: &str, message: impl fmt::Display) -> Self {
        Self::new("invalid-field", format!("{field}: {message}"))
    }
}

/// Answers every line of standard input. `common` are the intermediates of the arguments.
pub(super) fn run(
    console: &mut Console,
    settings: &Settings,
    common: &[Certificate],
) -> io::Result<Status> {
    let mut batch = Batch {
        settings,
        common,
        default: remembering(validator(Arc::clone(&settings.trust))),
        last_roots: None,
    };
    let mut stdin = io::stdin().lock();
    let mut status = Status::Ok;
    let mut number = 0_u64;
    loop {
        let line = match next_line(&mut stdin) {
            Ok(None) => return Ok(status),
            Ok(Some(line)) => line,
            Err(error) => {
                console.complain(&format!("stdin: it cannot be read: {}", error.kind()));
                return Ok(status.worst(Status::Unknown));
            }
        };
        number += 1;
        let line = match line.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) if number == 1 => rest,
            _ => line.as_slice(),
        };
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let mut id = None;
        match batch.answer(line, &mut id) {
            Ok(report) => {
                if report.validation.verdict != "valid" {
                    status = status.worst(Status::Critical);
                }
                console.json(&BatchReport { id, report })?;
            }
            Err(BadLine { code, message }) => {
                status = status.worst(Status::Unknown);
                console.complain(&format!("stdin: line {number}: {message}"));
                console.json(&BatchError {
                    id,
                    line: number,
                    error: BatchErrorRecord { code, message },
                })?;
            }
        }
        // Whoever wrote the line may be waiting for its answer.
        console.flush()?;
    }
}

/// The id as it was written, without a line end in it: between values, a carriage return is white
/// space. An error where it is nested too deeply.
fn on_one_line(id: Id) -> Result<Id, BadLine> {
    let Some(id) = id else { return Ok(None) };
    if depth(id.get()) > MAX_ID_DEPTH {
        let message = format!("it is nested deeper than {MAX_ID_DEPTH} times");
        return Err(BadLine::field("id", message));
    }
    if !id.get().contains('\r') {
        return Ok(Some(id));
    }
    let id = RawValue::from_string(id.get().replace('\r', " "));
    id.map(Some).map_err(|error| BadLine::field("id", error))
}

/// How deeply arrays and objects are nested in a text that is JSON.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut in_string = false;
    let mut octets = json.bytes();
    while let Some(octet) = octets.next() {
        match octet {
            b'"' => in_string = !in_string,
            // A backslash stands in strings only; what is behind it does not end one.
            b'\\' => drop(octets.next()),
            b'[' | b'{' if !in_string => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The next line, without more of it than one octet over the limit; `None` at the end.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let read = input
        .by_ref()
        .take(MAX_LINE + 1)
        .read_until(b'\n', &mut line)?;
    if read == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && u64::try_from(read).is_ok_and(|read| read > MAX_LINE) {
        // The rest belongs to the same line.
        while !skip_some(input)? {}
    }
    Ok(Some(line))
}

/// Drops what is buffered up to a line end; whether the line has ended.
fn skip_some(input: &mut impl BufRead) -> io::Result<bool> {
    let buffer = input.fill_buf()?;
    let at = buffer.iter().position(|octet| *octet == b'\n');
    let length = buffer.len();
    input.consume(at.map_or(length, |at| at + 1));
    Ok(at.is_some() || length == 0)
}

struct Batch<'a> {
    settings: &'a Settings,
    common: &'a [Certificate],
    default: ChainValidator,
    /// The roots of the last line that had its own: the next one mostly has the same.
    last_roots: Option<(Texts, Arc<TrustStore>)>,
}

impl Batch<'_> {
    fn answer(&mut self, line: &[u8], id: &mut Id) -> Result<Answer, BadLine> {
        if u64::try_from(line.len()).is_ok_and(|length| length > MAX_LINE) {
            let message = format!("the line has more than {MAX_LINE} octets");
            return Err(BadLine::new("too-large", message));
        }
        // An array would be taken for the fields in their order.
        if line.trim_ascii_start().first() == Some(&b'[') {
            let message = "not a request: an array, where an object belongs";
            return Err(BadLine::new("invalid-request", message));
        }
        let mut request: BatchRequest = match serde_json::from_slice(line) {
            Ok(request) => request,
            Err(error) => {
                // An object that has its id can be told by it, whatever else is wrong.
                if let Ok(identified) = serde_json::from_slice::<Identified>(line) {
                    *id = on_one_line(identified.id).unwrap_or_default();
                }
                return Err(BadLine::request(&error));
            }
        };
        *id = on_one_line(request.id.take())?;
        let settings = self.settings;
        let mut leaf = certificates("leaf", std::slice::from_ref(&request.leaf))?.into_iter();
        let end_entity = leaf
            .next()
            .ok_or_else(|| BadLine::field("leaf", "there is no certificate in it"))?;
        let mut intermediates: Vec<Certificate> = leaf.collect();
        if let Some(texts) = &request.intermediates {
            intermediates.extend(certificates("intermediates", texts.as_slice())?);
        }
        intermediates.extend_from_slice(self.common);
        let at: Timestamp = match &request.at {
            Some(text) => text.parse().map_err(|error| BadLine::field("at", error))?,
            None => settings.at,
        };
        let purpose: Purpose = match &request.purpose {
            Some(text) => text
                .parse()
                .map_err(|error| BadLine::field("purpose", error))?,
            None => settings.purpose,
        };
        let profile: Profile = match &request.profile {
            Some(text) => text
                .parse()
                .map_err(|error| BadLine::field("profile", error))?,
            None => settings.profile,
        };
        let name = match &request.name {
            Some(text) => {
                Some(ReferenceName::parse(text).map_err(|error| BadLine::field("name", error))?)
            }
            None => settings.name.clone(),
        };
        let own_crls = request.crls.as_ref();
        let own_crls = own_crls.map(|texts| crls("crls", texts.as_slice()));
        let own_crls = own_crls.transpose()?;
        let crls = own_crls.as_ref().unwrap_or(&settings.crls);
        let revocation = revocation(request.revocation()?.or(settings.revocation), crls);
        let other_paths = request.other_paths()?.unwrap_or(settings.other_paths);
        let policies = request.policy_inputs(&settings.policies)?;
        let with_effective_expiry = request
            .effective_expiry
            .unwrap_or(settings.effective_expiry);
        let validator = match request.roots {
            Some(roots) => self.default.clone().with_trust(self.roots(roots)?),
            None => self.default.clone(),
        };
        let mut validation = ValidationRequest::new(&end_entity, at)
            .with_intermediates(&intermediates)
            .with_purpose(purpose)
            .with_policies(policies)
            .with_other_paths(other_paths)
            .with_crls(crls)
            .with_revocation(revocation);
        if let Some(name) = name {
            validation = validation.with_name(name);
        }
        if let Some(max_depth) = request.max_depth.or(settings.max_depth) {
            validation = validation.with_max_depth(max_depth);
        }
        let validator = validator.with_profile(profile);
        let (_, answer) = Answer::of(&validator, &validation, with_effective_expiry);
        Ok(answer)
    }

    fn roots(&mut self, texts: Texts) -> Result<Arc<TrustStore>, BadLine> {
        match &self.last_roots {
            Some((last, store)) if *last == texts => Ok(Arc::clone(store)),
            _ => {
                let certificates = certificates("roots", texts.as_slice())?;
                let store = TrustStore::from_certificates(certificates, PurposeSet::ALL);
                let store = Arc::new(store);
                self.last_roots = Some((texts, Arc::clone(&store)));
                Ok(store)
            }
        }
    }
}

/// The certificates of several texts, each of which has to have one and nothing unreadable.
fn certificates(field: &str, texts: &[String]) -> Result<Vec<Certificate>, BadLine> {
    items(field, texts, "certificate", |contents| {
        contents.certificates().cloned().collect()
    })
}

/// The revocation lists of several texts, in the same way.
fn crls(field: &str, texts: &[String]) -> Result<Vec<CertificateRevocationList>, BadLine> {
    items(field, texts, "revocation list", |contents| {
        contents.crls().cloned().collect()
    })
}

fn items<T>(
    field: &str,
    texts: &[String],
    kind: &str,
    of: impl Fn(&Contents) -> Vec<T>,
) -> Result<Vec<T>, BadLine> {
    let mut items = Vec::new();
    for text in texts {
        let contents = read::any(text.as_bytes());
        let losses = contents.skipped.iter().find(|it| !it.reason.is_harmless());
        if let Some(skipped) = losses {
            return Err(BadLine::field(field, skipped));
        }
        let found = of(&contents);
        if found.is_empty() {
            return Err(BadLine::field(
                field,
                format_args!("there is no {kind} in it"),
            ));
        }
        items.extend(found);
    }
    Ok(items)
}
