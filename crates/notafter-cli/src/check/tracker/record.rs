//! What is kept, as it stands in the file.

use std::borrow::Cow;
use std::collections::HashMap;

use notafter::expiry::RefreshState;
use notafter::expiry::events::Standing;
use notafter::hex;
use notafter::target::Target;
use notafter_records::{
    ConnectionRecord, DivergenceRecord, Instant, RefreshStateRecord, StandingRecord,
    refresh_state_record, standing_record,
};
use serde::{Deserialize, Serialize};

use super::contents::{Contents, Subject, Tracked};
use super::seen::{Look, Seen};
use crate::given::Given;

/// Everything that is kept.
#[derive(Deserialize, Serialize)]
pub(super) struct ContentsRecord<'a> {
    targets: Vec<TrackedRecord<'a>>,
    /// How each place stood when that was told.
    standings: Vec<StandingRecord>,
    /// The keys of events that were told.
    sent: Vec<SentRecord<'a>>,
    /// The certificates of all looks, in DER as hex, each once: most servers stand behind the same few intermediates.
    certificates: Vec<String>,
    /// Since when no server at all can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offline_since: Option<Instant>,
}

#[derive(Deserialize, Serialize)]
struct TrackedRecord<'a> {
    /// A server in its canonical text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    server: Option<Cow<'a, str>>,
    /// A file by its absolute path. It is this or that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<Cow<'a, str>>,
    #[serde(default)]
    input: Option<Cow<'a, str>>,
    #[serde(default)]
    tag: Option<Cow<'a, str>>,
    refresh: RefreshStateRecord,
    #[serde(default)]
    is_news: bool,
    #[serde(default)]
    looks: Vec<LookRecord<'a>>,
    #[serde(default)]
    divergences: Option<Cow<'a, [DivergenceRecord]>>,
}

#[derive(Deserialize, Serialize)]
struct LookRecord<'a> {
    observed_at: Instant,
    #[serde(default)]
    key_type: Option<Cow<'a, str>>,
    #[serde(default)]
    without_server_name: bool,
    connection: Cow<'a, ConnectionRecord>,
    /// Places in the list of certificates, from 0.
    chain: Vec<usize>,
}

#[derive(Deserialize, Serialize)]
struct SentRecord<'a> {
    event_key: Cow<'a, str>,
    sent_at: Instant,
}

/// What is kept, as a record.
pub(super) fn contents_record(contents: &Contents) -> ContentsRecord<'_> {
    let mut pool = Pool::default();
    let targets = contents.targets().iter();
    ContentsRecord {
        targets: targets.map(|it| tracked_record(it, &mut pool)).collect(),
        standings: contents.standings.iter().map(standing_record).collect(),
        sent: contents
            .sent
            .iter()
            .map(|(key, at)| SentRecord {
                event_key: key.into(),
                sent_at: (*at).into(),
            })
            .collect(),
        certificates: pool.certificates,
        offline_since: contents.offline_since.map(Into::into),
    }
}

fn tracked_record<'a>(tracked: &'a Tracked, pool: &mut Pool<'a>) -> TrackedRecord<'a> {
    let name = Some(Cow::from(tracked.subject.name()));
    let (server, file) = match &tracked.subject {
        Subject::Server(_) => (name, None),
        Subject::File(_) => (None, name),
    };
    let seen = tracked.seen.as_ref();
    let divergences = seen.and_then(|it| it.divergences.as_deref());
    TrackedRecord {
        server,
        file,
        input: Some(Cow::from(&tracked.given.input)),
        tag: tracked.given.tag.as_deref().map(Cow::from),
        refresh: refresh_state_record(&tracked.refresh),
        is_news: tracked.is_news,
        looks: seen
            .iter()
            .flat_map(|it| &it.looks)
            .map(|look| LookRecord {
                observed_at: look.observed_at.into(),
                key_type: look.key_type.as_deref().map(Cow::from),
                without_server_name: look.without_server_name,
                connection: Cow::Borrowed(&look.connection),
                chain: look.chain.iter().map(|it| pool.place(it)).collect(),
            })
            .collect(),
        divergences: divergences.map(Cow::Borrowed),
    }
}

/// Certificates, each once.
#[derive(Default)]
struct Pool<'a> {
    certificates: Vec<String>,
    places: HashMap<&'a [u8], usize>,
}

impl<'a> Pool<'a> {
    fn place(&mut self, der: &'a [u8]) -> usize {
        *self.places.entry(der).or_insert_with(|| {
            self.certificates.push(hex::encode(der));
            self.certificates.len() - 1
        })
    }
}

impl TryFrom<ContentsRecord<'_>> for Contents {
    type Error = String;

    /// `Err` says what is there that was never written.
    fn try_from(record: ContentsRecord<'_>) -> Result<Self, String> {
        let certificates = record.certificates.iter().enumerate();
        let certificates: Vec<Vec<u8>> = certificates
            .map(|(place, text)| {
                octets(text).ok_or_else(|| format!("certificate {place} is no hex"))
            })
            .collect::<Result<_, _>>()?;
        let mut contents = Self::default();
        for record in record.targets {
            let tracked = tracked(record, &certificates)?;
            let name = tracked.subject.name().to_owned();
            contents
                .add(tracked)
                .map_err(|_| format!("{name} is there twice"))?;
        }
        let standings = record.standings.into_iter();
        contents.standings = standings
            .map(|it| {
                let target = it.location.target.clone();
                Standing::try_from(it).map_err(|error| format!("{target}: {error}"))
            })
            .collect::<Result<_, _>>()?;
        let sent = record.sent.into_iter();
        contents.sent = sent
            .map(|it| (it.event_key.into_owned(), it.sent_at.0))
            .collect();
        contents.offline_since = record.offline_since.map(|it| it.0);
        Ok(contents)
    }
}

fn tracked(record: TrackedRecord<'_>, certificates: &[Vec<u8>]) -> Result<Tracked, String> {
    let subject = match (record.server, record.file) {
        (Some(server), None) => {
            let target = Target::parse(&server).map_err(|error| format!("{server}: {error}"))?;
            Subject::Server(target.to_string())
        }
        (None, Some(file)) => Subject::File(file.into_owned()),
        _ => return Err("a target is neither a server nor a file".to_owned()),
    };
    let in_it = |message: &dyn std::fmt::Display| format!("{}: {message}", subject.name());
    let refresh = RefreshState::try_from(record.refresh).map_err(|error| in_it(&error))?;
    let look = |record: LookRecord<'_>| {
        let chain = record.chain.iter().map(|place| certificates.get(*place));
        let chain = chain.map(Option::<&Vec<u8>>::cloned).collect::<Option<_>>();
        Ok(Look {
            observed_at: record.observed_at.0,
            key_type: record.key_type.map(Cow::into_owned),
            without_server_name: record.without_server_name,
            connection: record.connection.into_owned(),
            chain: chain.ok_or_else(|| in_it(&"a certificate of it is missing"))?,
        })
    };
    let looks: Vec<Look> = record
        .looks
        .into_iter()
        .map(look)
        .collect::<Result<_, String>>()?;
    let seen = (!looks.is_empty()).then(|| Seen {
        looks,
        divergences: record.divergences.map(Cow::into_owned),
    });
    Ok(Tracked {
        is_news: record.is_news && seen.is_some(),
        given: Given {
            input: record
                .input
                .map_or_else(|| subject.name().to_owned(), Cow::into_owned),
            tag: record.tag.map(Cow::into_owned),
        },
        subject,
        refresh,
        seen,
    })
}

/// The octets that this hex stands for.
fn octets(text: &str) -> Option<Vec<u8>> {
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
            _ => None,
        })
        .collect()
}
