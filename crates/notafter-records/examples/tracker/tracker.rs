//! The tracker itself: five functions between the tables and the library. None of them reads a clock
//! but the one that it is given.

use std::collections::BTreeSet;
use std::error::Error;

use notafter::certificate::Certificate;
use notafter::chain::normalise;
use notafter::check::{CheckOptions, CheckReport, examine, judge, judged_snapshot, snapshot};
use notafter::expiry::events::{EventOptions, Standing, diff, standings};
use notafter::expiry::inventory::{Expirations, expirations};
use notafter::expiry::{RefreshOutcome, RefreshPolicy, RefreshState, Snapshot};
use notafter::fetch::scan::{ScanOptions, blocking::scan};
use notafter::fetch::{AddressPolicy, Cancellation, FetchOptions, Outcome};
use notafter::read;
use notafter::target::{Target, TargetError};
use notafter::time::Timestamp;
use notafter::trust::Purpose;
use notafter_records::{
    EventRecord, RecordError, event_record, observation_record, refresh_state_record,
    standing_record,
};

use crate::tables::{Message, Place, Tables};

// [tracker]
/// What is the same for all places. It is made once and may be shared by threads.
pub(crate) struct Tracker {
    /// How to look at many at once.
    pub(crate) scan: ScanOptions,
    /// How to judge what was seen.
    pub(crate) check: CheckOptions,
    /// What is worth telling.
    pub(crate) events: EventOptions,
    /// How often to look.
    pub(crate) refresh: RefreshPolicy,
}

impl Tracker {
    /// A tracker that connects to these addresses only, and judges like this.
    pub(crate) fn new(addresses: AddressPolicy, check: CheckOptions) -> Self {
        let fetch = FetchOptions::default().with_address_policy(addresses);
        Self {
            scan: ScanOptions::default()
                .with_fetch(fetch)
                .with_connections_per_second(50),
            // One policy for the levels on a page, and for those of events.
            events: EventOptions::default().with_policy(check.expiry),
            check,
            refresh: RefreshPolicy::tracker(),
        }
    }
    // [end]

    // [paste]
    /// Tracks a certificate that somebody pasted, in whatever form; nobody looks for a newer one.
    ///
    /// # Errors
    ///
    /// What to tell who pasted it.
    pub(crate) fn paste(
        &self,
        tables: &mut Tables,
        (customer, name): (&str, &str),
        pasted: &[u8],
        at: Timestamp,
    ) -> Result<(), Box<dyn Error>> {
        let contents = read::any(pasted);
        let certificates: Vec<Certificate> = contents.certificates().cloned().collect();
        let trust = self.check.validator.trust();
        let chain = normalise(&certificates, trust).certificates;
        let judgement = judge(&chain, None, Purpose::ServerAuth, &self.check, at);
        let (Some(leaf), Some(judgement)) = (chain.first(), judgement) else {
            let why = contents.skipped.first().map(ToString::to_string);
            return Err(why.unwrap_or_else(|| "no certificate".to_owned()).into());
        };
        let look = tagged(judged_snapshot(name, leaf, &judgement), customer);
        // A newer one under the same name takes the place of the old one, and so is told as its renewal.
        tables.places.retain(|it| !it.is(customer, name));
        tables.places.push(Place {
            customer: customer.to_owned(),
            target: name.to_owned(),
            refresh: refresh_state_record(&RefreshState::pasted(at)),
            seen: None,
        });
        self.tell(tables, &[look], at)?;
        Ok(())
    }
    // [end]

    // [look]
    /// Looks at everything that is due, and says what is new. `started` is given the way to stop it.
    ///
    /// # Errors
    ///
    /// Where the tables hold what no version wrote, or the system gives no threads.
    pub(crate) fn look(
        &self,
        tables: &mut Tables,
        now: impl Fn() -> Timestamp + Copy + Send + Sync + 'static,
        started: impl FnOnce(Cancellation),
    ) -> Result<usize, Box<dyn Error>> {
        let mut due = BTreeSet::new();
        for place in &tables.places {
            let state = RefreshState::try_from(place.refresh.clone())?;
            if state.is_due(&self.refresh, now()) {
                due.insert(place.target.clone());
            }
        }
        let targets: Vec<Target> = due.iter().map(|it| it.parse()).collect::<Result<_, _>>()?;
        let mut looks = Vec::new();
        let observations = scan(targets, self.scan.clone(), now)?;
        started(observations.cancellation());
        for observation in observations {
            let report = examine(observation, &self.check, now());
            looks.extend(self.take(tables, &report, now())?);
        }
        // Also where nobody looked: time alone makes an end urgent.
        self.tell(tables, &looks, now())?;
        Ok(due.len())
    }

    /// Takes in what was seen of a server, for each customer who has it tracked.
    fn take(
        &self,
        tables: &mut Tables,
        report: &CheckReport,
        at: Timestamp,
    ) -> Result<Vec<Snapshot>, RecordError> {
        let outcome = match (&report.judgement, &report.observation.outcome) {
            (Some(judgement), _) => RefreshOutcome::from(&judgement.expiry),
            // Stopped: nobody looked, and it stays due.
            (None, Outcome::Cancelled) => return Ok(Vec::new()),
            (None, _) => RefreshOutcome::Failed,
        };
        let target = report.observation.target.to_string();
        let mut looks = Vec::new();
        for place in tables.places.iter_mut().filter(|it| it.target == target) {
            let state = RefreshState::try_from(place.refresh.clone())?;
            let state = state.step(&self.refresh, outcome, at);
            place.refresh = refresh_state_record(&state);
            place.seen = Some(observation_record(&report.observation));
            looks.push(tagged(snapshot(report), &place.customer));
        }
        Ok(looks)
    }
    // [end]

    // [tell]
    /// Finds what is new, and queues what was not queued before. In a database this is one transaction with
    /// what [`take`](Self::take) wrote.
    fn tell(
        &self,
        tables: &mut Tables,
        looks: &[Snapshot],
        at: Timestamp,
    ) -> Result<(), RecordError> {
        let kept = tables.standings.iter().cloned();
        let before: Vec<Standing> = kept.map(TryFrom::try_from).collect::<Result<_, _>>()?;
        let mut tracked = before.clone();
        // What is tracked no longer is left out, so that its episodes are closed.
        tracked.retain(|it| is_tracked(&tables.places, it));
        let after = standings(&tracked, looks, &self.events, at);
        for event in diff(&before, &after, at) {
            let is_queued = |it: &Message| it.event.event_key == event.event_key;
            if !tables.outbox.iter().any(is_queued) {
                tables.outbox.push(Message {
                    event: event_record(&event),
                    delivered_at: None,
                });
            }
        }
        tables.standings = after.iter().map(standing_record).collect();
        Ok(())
    }
    // [end]

    // [report]
    /// What ends when, the most urgent first, for a page or a mail.
    ///
    /// # Errors
    ///
    /// Where the tables hold what no version wrote.
    pub(crate) fn report<T>(
        &self,
        tables: &Tables,
        at: Timestamp,
        show: impl FnOnce(&Expirations<'_>) -> T,
    ) -> Result<T, RecordError> {
        let mut looks = Vec::new();
        for record in &tables.standings {
            let standing = Standing::try_from(record.clone())?;
            looks.push(standing.last_look());
            // A host that is down keeps what it showed last: its time goes on.
            if let (Some(certificate), Some(seen)) =
                (standing.certificate, standing.certificate_seen_at)
            {
                let last = Snapshot::with_certificate(standing.location, seen, certificate);
                looks.push(last.with_renewal_mode(standing.renewal_mode));
            }
        }
        let list = expirations(&looks, &self.check.expiry, at);
        Ok(show(&list))
    }
    // [end]

    // [forget]
    /// Tracks something no longer.
    ///
    /// # Errors
    ///
    /// Where the tables hold what no version wrote.
    pub(crate) fn forget(
        &self,
        tables: &mut Tables,
        (customer, target): (&str, &str),
        at: Timestamp,
    ) -> Result<(), RecordError> {
        tables.places.retain(|it| !it.is(customer, target));
        self.tell(tables, &[], at)
    }
    // [end]

    // [wake]
    /// When there is something to do again: the next look, or `at` where one is due.
    ///
    /// # Errors
    ///
    /// Where the tables hold what no version wrote.
    pub(crate) fn next_look(
        &self,
        tables: &Tables,
        at: Timestamp,
    ) -> Result<Option<Timestamp>, RecordError> {
        let mut next = None;
        for place in &tables.places {
            let state = RefreshState::try_from(place.refresh.clone())?;
            let due = state.due_at(&self.refresh, at).map(|it| it.max(at));
            next = match (next, due) {
                (Some(next), Some(due)) => Some(due.min(next)),
                (next, due) => next.or(due),
            };
        }
        Ok(next)
    }
    // [end]
}

// [add]
/// Tracks what a technician typed; the text by which it is known from then on.
///
/// # Errors
///
/// A sentence for the technician, often with a suggestion to put into the field.
pub(crate) fn add(
    tables: &mut Tables,
    customer: &str,
    typed: &str,
    at: Timestamp,
) -> Result<String, TargetError> {
    let target = Target::parse(typed)?.to_string();
    if tables.places.iter().any(|it| it.is(customer, &target)) {
        return Ok(target);
    }
    // The same text gives the same spread: customers share a look at the same server.
    let refresh = refresh_state_record(&RefreshState::new(&target, at));
    tables.places.push(Place {
        customer: customer.to_owned(),
        target: target.clone(),
        refresh,
        seen: None,
    });
    Ok(target)
}
// [end]

// [deliver]
/// Hands over what nobody has taken yet. Where the machine dies between the two, it is handed over again:
/// whoever is told passes over an `event_key` that it had before.
pub(crate) fn deliver(
    tables: &mut Tables,
    at: Timestamp,
    mut send: impl FnMut(&EventRecord) -> bool,
) {
    let waiting = tables.outbox.iter_mut();
    for message in waiting.filter(|it| it.delivered_at.is_none()) {
        if send(&message.event) {
            message.delivered_at = Some(at.into());
        }
    }
}
// [end]

/// The look, as one for this customer.
fn tagged(look: Snapshot, customer: &str) -> Snapshot {
    let mut look = look;
    look.location = look.location.with_tag(Some(customer.to_owned()));
    look
}

fn is_tracked(places: &[Place], standing: &Standing) -> bool {
    let Some(customer) = &standing.location.tag else {
        return false;
    };
    let target = &standing.location.target;
    places.iter().any(|it| it.is(customer, target))
}
