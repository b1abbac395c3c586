//! Every document that the command line prints, keeps or reads, with its schema.

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::lines::{
    CheckLine, DemoLine, ParseLine, PlanLine, ReportLine, StateFile, ValidateBatchLine,
    ValidateLine,
};
use crate::functions::NotAfterError;
use crate::{
    CandidateRecord, CheckRecord, EventRecord, ExpiryPolicyRecord, NormalisedRecord,
    RefreshStateRecord, SnapshotRecord, StandingRecord,
};

/// A document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Document {
    /// Its name: the file's in `docs/schema/`.
    pub name: &'static str,
    /// Where it comes from.
    pub about: &'static str,
    /// What it is.
    pub schema: Schema,
}

/// Every document; what they have in common is among the definitions of the generator.
pub fn documents(generator: &mut SchemaGenerator) -> Vec<Document> {
    let mut of = Documents {
        generator,
        all: Vec::new(),
    };
    of.add::<CheckLine>("check", "A line of `notafter check --json`.");
    of.add::<CheckRecord>("scan", "A line of `notafter scan`.");
    of.add::<ParseLine>("parse", "A line of `notafter parse --json`.");
    of.add::<ValidateLine>("validate", "The line of `notafter validate --json`.");
    of.add::<ValidateBatchLine>(
        "validate-batch",
        "A line of `notafter validate --batch --json`.",
    );
    of.add::<NormalisedRecord>("normalise", "The line of `notafter normalise --json`.");
    of.add::<CandidateRecord>("candidates", "A line of `notafter candidates --json`.");
    of.add::<ReportLine>("report", "A line of `notafter report --json`.");
    of.add::<PlanLine>("plan", "A line of `notafter plan --json`.");
    of.add::<DemoLine>("demo", "A line of `notafter demo --json`.");
    of.add::<EventRecord>("event", "An event, as it is delivered.");
    of.add::<StateFile>("state", "The file of `notafter check --state`.");
    of.add::<ExpiryPolicyRecord>("expiry-policy", "The file of `--policy`.");
    of.add::<RefreshStateRecord>(
        "refresh-state",
        "When to look at a target again, as a program keeps it.",
    );
    of.add::<SnapshotRecord>("snapshot", "What is kept of a look.");
    of.add::<StandingRecord>("standing", "How a place stands, as a program keeps it.");
    of.add::<NotAfterError>("error", "Why a function gave no answer.");
    of.all
}

struct Documents<'a> {
    generator: &'a mut SchemaGenerator,
    all: Vec<Document>,
}

impl Documents<'_> {
    fn add<T: JsonSchema>(&mut self, name: &'static str, about: &'static str) {
        let schema = self.generator.subschema_for::<T>();
        self.all.push(Document {
            name,
            about,
            schema,
        });
    }
}
