//! Events: what to tell, and the keys by which receivers tell them apart.

use notafter::expiry::events::{Event, EventOptions, UNREACHABLE_AFTER};
use notafter::expiry::{ExpiryPolicy, IssuerAllowList};
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::snapshot::{certificate_summary_record, location_record};
use crate::{
    CertificateSummaryRecord, ExpiryPolicyRecord, ExpiryPolicyRecordError, Instant, LocationRecord,
};

/// One thing to tell, of one matter, at all the places that share it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Event")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Event"))]
#[non_exhaustive]
pub struct EventRecord {
    /// What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::EventKind"))]
    pub kind: String,
    /// Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`; none where a
    /// certificate was renewed or changed.
    #[serde(default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::Condition>")
    )]
    pub condition: Option<String>,
    /// How urgent that is: `none`, `notice`, `warning` or `critical`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Level"))]
    pub level: String,
    /// 32 hexadecimal digits: who has delivered an event with this key need not do it again.
    pub event_key: String,
    /// 32 hexadecimal digits: the same for all that happens in one episode.
    pub episode_key: String,
    /// When the episode began; for a certificate that took the place of another, when it was first seen there.
    pub since: Instant,
    /// The instant for which it was found.
    pub at: Instant,
    /// The caller's own word, which all the locations have.
    #[serde(default)]
    pub tag: Option<String>,
    /// Where it is so, or was so last.
    #[serde(default)]
    pub locations: Vec<LocationRecord>,
    /// The certificate.
    #[serde(default)]
    pub certificate: Option<CertificateSummaryRecord>,
    /// The certificate whose place it took.
    #[serde(default)]
    pub previous_certificate: Option<CertificateSummaryRecord>,
    /// What else there is to say.
    #[serde(default)]
    pub facts: Facts,
    /// The same as one sentence.
    pub message: String,
}

/// The event as a record.
pub fn event_record(event: &Event) -> EventRecord {
    EventRecord {
        kind: event.kind.as_str().to_owned(),
        condition: event.condition.map(|it| it.as_str().to_owned()),
        level: event.level.as_str().to_owned(),
        event_key: event.event_key.clone(),
        episode_key: event.episode_key.clone(),
        since: event.since.into(),
        at: event.at.into(),
        tag: event.tag.clone(),
        locations: event.locations.iter().map(location_record).collect(),
        certificate: event.certificate.as_ref().map(certificate_summary_record),
        previous_certificate: event
            .previous_certificate
            .as_ref()
            .map(certificate_summary_record),
        facts: crate::facts::facts(&event.facts),
        message: event.to_string(),
    }
}

/// What is worth telling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "EventOptions")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "EventOptions")
)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct EventOptionsRecord {
    /// How early an end is urgent; `relative` where it is missing.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub policy: Option<ExpiryPolicyRecord>,
    /// The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is missing.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub allowed_issuers: Option<Vec<String>>,
    /// Failures in a row from which on a place is unreachable.
    #[cfg_attr(feature = "uniffi", uniffi(default = 2))]
    pub unreachable_after: u32,
    /// Whether untrusted certificates are no event.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accept_untrusted: bool,
}

// The default that UniFFI writes has to be a literal.
#[cfg(feature = "uniffi")]
const _: () = assert!(UNREACHABLE_AFTER == 2);

impl Default for EventOptionsRecord {
    fn default() -> Self {
        Self {
            policy: None,
            allowed_issuers: None,
            unreachable_after: UNREACHABLE_AFTER,
            accept_untrusted: false,
        }
    }
}

impl TryFrom<EventOptionsRecord> for EventOptions {
    type Error = ExpiryPolicyRecordError;

    /// # Errors
    ///
    /// Where the policy cannot be.
    fn try_from(record: EventOptionsRecord) -> Result<Self, ExpiryPolicyRecordError> {
        let EventOptionsRecord {
            policy,
            allowed_issuers,
            unreachable_after,
            accept_untrusted,
        } = record;
        let policy = match policy {
            Some(policy) => policy.try_into()?,
            None => ExpiryPolicy::lifetime_relative(),
        };
        Ok(Self::default()
            .with_policy(policy)
            .with_allowed_issuers(allowed_issuers.map(IssuerAllowList::new))
            .with_unreachable_after(unreachable_after)
            .with_accept_untrusted(accept_untrusted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::expiry::events::{diff, standings};
    use notafter::expiry::{CertificateSummary, Location, Snapshot};
    use notafter::time::Timestamp;
    use serde_json::{Value, json};

    #[test]
    fn an_event_waits_for_delivery_in_a_store() {
        let at: Timestamp = "2026-03-30".parse().unwrap();
        let certificate = CertificateSummary::new(
            "aa",
            "2026-01-01".parse().unwrap(),
            "2026-03-31T23:59:59Z".parse().unwrap(),
        );
        let look = Snapshot::with_certificate(Location::new("a:443"), at, certificate);
        let now = standings(&[], &[look], &EventOptions::default(), at);
        let [event] = &diff(&[], &now, at)[..] else {
            panic!("not one event");
        };
        let text = serde_json::to_string(&event_record(event)).unwrap();
        let read: EventRecord = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        assert_eq!(read.event_key, event.event_key);

        // What may be absent need not be there.
        let mut least: Value = serde_json::from_str(&text).unwrap();
        least["from_a_later_version"] = json!(7);
        for field in [
            "condition",
            "tag",
            "locations",
            "certificate",
            "previous_certificate",
            "facts",
        ] {
            least.as_object_mut().unwrap().remove(field);
        }
        let read: EventRecord = serde_json::from_value(least).unwrap();
        assert!(read.locations.is_empty() && read.facts.is_empty());
    }
}
