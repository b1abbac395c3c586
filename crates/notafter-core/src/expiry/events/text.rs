//! Events in words.

use std::fmt::{self, Write};

use super::code::{Change, ClosedReason, Condition, EventKind};
use super::event::Event;
use crate::expiry::CertificateSummary;
use crate::facts::FactValue;
use crate::time::{SECONDS_PER_DAY, Timestamp};

impl fmt::Display for Event {
    /// One sentence for a person. Foreign text in it is escaped as in [`FactValue`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = Places(self);
        let name = Name(self.certificate.as_ref());
        match (self.kind, self.condition) {
            (EventKind::Renewed, _) => {
                write!(f, "The certificate for {name} at {places} was renewed")?;
                self.write_ends(f)?;
                self.write_changes(f)
            }
            (_, None) => {
                write!(f, "The certificate for {name} at {places} is another one")?;
                self.write_ends(f)?;
                self.write_changes(f)
            }
            (EventKind::Recovered, Some(condition)) => {
                let reason = self.text("reason").unwrap_or_default();
                let reason = ClosedReason::ALL.iter().find(|it| it.as_str() == reason);
                let reason = reason.map_or("", |it| it.sentence());
                f.write_str("Over")?;
                if self.certificate.is_some() {
                    write!(f, " for {name}")?;
                }
                write!(
                    f,
                    " at {places}: {reason} (before: {})",
                    condition.sentence()
                )?;
                f.write_char('.')
            }
            (_, Some(condition)) => self.write_condition(f, condition, &name, &places),
        }
    }
}

impl Event {
    fn fact(&self, name: &str) -> Option<&FactValue> {
        let fact = self.facts.iter().find(|it| it.name == name)?;
        Some(&fact.value)
    }

    fn text(&self, name: &str) -> Option<&str> {
        match self.fact(name)? {
            FactValue::Text(text) => Some(text),
            _ => None,
        }
    }

    fn instant(&self, name: &str) -> Option<Timestamp> {
        match self.fact(name)? {
            FactValue::Instant(instant) => Some(*instant),
            _ => None,
        }
    }

    fn write_condition(
        &self,
        f: &mut fmt::Formatter<'_>,
        condition: Condition,
        name: &Name<'_>,
        places: &Places<'_>,
    ) -> fmt::Result {
        match condition {
            Condition::NotYetValid => {
                write!(f, "The certificate for {name} at {places} is not valid yet")?;
                match &self.certificate {
                    Some(it) => write!(f, ": it begins on {}.", it.not_before),
                    None => f.write_char('.'),
                }
            }
            Condition::Expiry | Condition::Expired => {
                write!(f, "The certificate for {name} at {places} ")?;
                self.write_end(f)
            }
            Condition::Revoked => {
                write!(
                    f,
                    "The certificate for {name} at {places} has been revoked."
                )
            }
            Condition::Untrusted => {
                write!(f, "The certificate for {name} at {places} is not trusted")?;
                match self.fact("trust_errors") {
                    Some(FactValue::List(errors)) if !errors.is_empty() => {
                        write!(f, ": {}.", FactValue::List(errors.clone()))
                    }
                    _ => f.write_char('.'),
                }
            }
            Condition::Unreachable => {
                write!(f, "No certificate could be obtained from {places} ")?;
                let outcome = FactValue::from(self.text("outcome").unwrap_or_default());
                write!(f, "since {}: {outcome}.", self.since)
            }
            Condition::UnknownIssuer => {
                let issuer = FactValue::from(self.text("issuer").unwrap_or_default());
                write!(f, "The certificate for {name} at {places} was issued by ")?;
                write!(f, "{issuer}, which is not one that is expected.")
            }
            Condition::Superseded => {
                write!(f, "A newer certificate for {name} exists")?;
                if let Some(newer) = self.instant("newer_not_after") {
                    write!(f, " (until {newer})")?;
                }
                write!(f, ", but the old one is still served at {places}.")
            }
        }
    }

    /// When it ends, or ended.
    fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(certificate) = &self.certificate else {
            return f.write_str("is due for renewal.");
        };
        if certificate.not_after < certificate.not_before {
            return f.write_str("ends before it begins, and is never valid.");
        }
        let end = self
            .instant("effective_not_after")
            .unwrap_or(certificate.not_after);
        if end < self.at {
            write!(f, "expired on {end}")?;
        } else {
            // The last instant is a valid one: it takes a second more until it is over.
            let left = Left(end.seconds_since(self.at).saturating_add(1));
            write!(f, "expires on {end}, in {left}")?;
        }
        match self.text("limited_by") {
            Some("leaf") | None => f.write_char('.'),
            Some(_) => f.write_str(", with a certificate above it."),
        }
    }

    /// When the new certificate ends, and when the old one does.
    fn write_ends(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.certificate, &self.previous_certificate) {
            (Some(new), Some(old)) => {
                write!(f, ", until {} (before: {})", new.not_after, old.not_after)
            }
            _ => Ok(()),
        }
    }

    /// What else is different.
    fn write_changes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = ": ";
        if let Some(FactValue::List(codes)) = self.fact("changes") {
            let known = Change::ALL.iter();
            for change in known.filter(|it| codes.iter().any(|code| code == it.as_str())) {
                write!(f, "{separator}{}", change.sentence())?;
                separator = "; ";
            }
        }
        f.write_char('.')
    }
}

/// The seconds left in words, rounded down: `12 days`, `23 hours`, `90 minutes`.
struct Left(i64);

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MINUTE: i64 = 60;
        const HOUR: i64 = 3600;
        let units = [
            (SECONDS_PER_DAY, "days"),
            (HOUR, "hours"),
            (MINUTE, "minutes"),
        ];
        match units.iter().find(|(length, _)| self.0 >= 2 * length) {
            Some((length, unit)) => write!(f, "{} {unit}", self.0 / length),
            None if self.0 == 1 => f.write_str("1 second"),
            None => write!(f, "{} seconds", self.0),
        }
    }
}

/// The name that people know a certificate by.
struct Name<'a>(Option<&'a CertificateSummary>);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(certificate) = self.0 else {
            return f.write_str("an unknown name");
        };
        FactValue::from(certificate.main_name()).fmt(f)
    }
}

/// The first place, and how many more there are.
struct Places<'a>(&'a Event);

impl fmt::Display for Places<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locations = &self.0.locations;
        let Some(first) = locations.first() else {
            return f.write_str("no place");
        };
        FactValue::from(first.target.as_str()).fmt(f)?;
        if let Some(address) = &first.address {
            write!(f, " ({})", FactValue::from(address.as_str()))?;
        }
        match locations.len().saturating_sub(1) {
            0 => Ok(()),
            1 => f.write_str(" and 1 other place"),
            more => write!(f, " and {more} other places"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_in_words() {
        for (seconds, expected) in [
            (90 * SECONDS_PER_DAY - 1, "89 days"),
            (2 * SECONDS_PER_DAY, "2 days"),
            (2 * SECONDS_PER_DAY - 1, "47 hours"),
            (2 * 3600 - 1, "119 minutes"),
            (119, "119 seconds"),
            (1, "1 second"),
        ] {
            assert_eq!(Left(seconds).to_string(), expected);
        }
    }
}
