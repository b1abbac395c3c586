//! A subscriber that keeps everything it is told, as text.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use tracing_core::field::{Field, Visit};
use tracing_core::span::{Attributes, Current, Id, Record};
use tracing_core::{Event, Metadata, Subscriber};

/// One span, as it is in the end.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) id: u64,
    pub(super) parent: Option<u64>,
    metadata: &'static Metadata<'static>,
    pub(super) name: &'static str,
    pub(super) fields: Fields,
    /// How often it was entered, and whether nobody holds it any more.
    pub(super) entered: usize,
    pub(super) holders: usize,
}

/// An event with its parent.
#[derive(Clone, Debug)]
struct Told {
    parent: Option<u64>,
    fields: Fields,
}

/// Fields with their values as text.
pub(super) type Fields = BTreeMap<&'static str, String>;

#[derive(Default)]
struct Seen {
    spans: Vec<Span>,
    events: Vec<Told>,
}

static SEEN: Mutex<Seen> = Mutex::new(Seen {
    spans: Vec::new(),
    events: Vec::new(),
});

thread_local! {
    static STACK: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

fn seen() -> MutexGuard<'static, Seen> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Is told of everything in this process from now on.
pub(super) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Collector).unwrap());
}

/// All spans of this name in which `key` has this value.
pub(super) fn spans(name: &str, key: &str, value: &str) -> Vec<Span> {
    let of =
        |span: &&Span| span.name == name && span.fields.get(key).is_some_and(|text| text == value);
    seen().spans.iter().filter(of).cloned().collect()
}

/// The one fetch from this address.
pub(super) fn fetch_of(address: SocketAddr) -> Span {
    let found = spans("fetch", "port", &address.port().to_string());
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

/// The spans within this one, in order.
pub(super) fn within(span: &Span) -> Vec<Span> {
    let children = |it: &&Span| it.parent == Some(span.id);
    seen().spans.iter().filter(children).cloned().collect()
}

/// The names of the spans within this one, and within those, with what they came to: a tree in one line.
pub(super) fn tree(span: &Span) -> String {
    let inner: Vec<String> = within(span).iter().map(tree).collect();
    let outcome = span.fields.get("outcome").map_or("", String::as_str);
    let own = format!("{}={outcome}", span.name);
    if inner.is_empty() {
        own
    } else {
        format!("{own}({})", inner.join(" "))
    }
}

/// The fields of the events of this span.
pub(super) fn events(span: &Span) -> Vec<Fields> {
    let seen = seen();
    let own = seen.events.iter().filter(|it| it.parent == Some(span.id));
    own.map(|it| it.fields.clone()).collect()
}

/// Everything that was ever told, in one text.
pub(super) fn everything() -> String {
    let seen = seen();
    format!("{:?}{:?}", seen.spans, seen.events)
}

/// Every value that was ever told.
pub(super) fn values() -> Vec<String> {
    let seen = seen();
    let spans = seen.spans.iter().map(|it| &it.fields);
    let all = spans.chain(seen.events.iter().map(|it| &it.fields));
    all.flat_map(|it| it.values().cloned()).collect()
}

/// Every field of each span that was ever told, filled or not: `target name field`.
pub(super) fn names() -> BTreeSet<String> {
    let seen = seen();
    let spans = seen.spans.iter().map(|it| it.metadata);
    spans
        .flat_map(|span| {
            let fields = span.fields().iter();
            fields.map(move |field| format!("{} {} {field}", span.target(), span.name()))
        })
        .collect()
}

struct Collector;

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("notafter")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        attributes.record(&mut Text(&mut fields));
        let parent = if attributes.is_contextual() {
            STACK.with_borrow(|stack| stack.last().copied())
        } else {
            attributes.parent().map(Id::into_u64)
        };
        let mut seen = seen();
        let id = seen.spans.len() as u64 + 1;
        seen.spans.push(Span {
            id,
            parent,
            metadata: attributes.metadata(),
            name: attributes.metadata().name(),
            fields,
            entered: 0,
            holders: 1,
        });
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        change(id, |span| values.record(&mut Text(&mut span.fields)));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Text(&mut fields));
        let parent = match event.parent() {
            Some(id) => Some(id.into_u64()),
            None => STACK.with_borrow(|stack| stack.last().copied()),
        };
        seen().events.push(Told { parent, fields });
    }

    fn enter(&self, id: &Id) {
        STACK.with_borrow_mut(|stack| stack.push(id.into_u64()));
        change(id, |span| span.entered += 1);
    }

    fn exit(&self, id: &Id) {
        STACK.with_borrow_mut(|stack| {
            let place = stack.iter().rposition(|it| *it == id.into_u64());
            stack.remove(place.unwrap());
        });
    }

    fn clone_span(&self, id: &Id) -> Id {
        change(id, |span| span.holders += 1);
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        change(&id, |span| span.holders -= 1);
        false
    }

    fn current_span(&self) -> Current {
        let id = STACK.with_borrow(|stack| stack.last().copied());
        let Some(id) = id else {
            return Current::none();
        };
        let seen = seen();
        let span = seen.spans.iter().find(|span| span.id == id).unwrap();
        Current::new(Id::from_u64(id), span.metadata)
    }
}

fn change(id: &Id, with: impl FnOnce(&mut Span)) {
    let mut seen = seen();
    let place = usize::try_from(id.into_u64() - 1).unwrap();
    with(&mut seen.spans[place]);
}

/// Writes each field down as text.
struct Text<'a>(&'a mut Fields);

impl Visit for Text<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}
