//! The codes of events. They are stable in every language.

use std::fmt;

use crate::codes::sentence_codes;
use crate::expiry::Level;

sentence_codes! {
    /// What happened. New ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EventKind {
        /// An episode of a [`Condition`] began.
        Opened = "opened", "something is wrong that was not before";
        /// A level was reached that the episode had not reached before.
        Escalated = "escalated", "it has become more urgent";
        /// Another certificate is served, and it is no plain renewal.
        Changed = "changed", "another certificate is served";
        /// Another certificate is served: for the same names (or more), with a later end, and not less trusted.
        Renewed = "renewed", "the certificate was renewed";
        /// The episode is over.
        Recovered = "recovered", "it is over";
    }
}

sentence_codes! {
    /// What is wrong, from its beginning to its end. New ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Condition {
        /// The policy's time to renew the certificate has come, or its end is past.
        Expiry = "expiry", "the certificate is due for renewal or has expired";
        /// The end that [`Expiry`](Self::Expiry) announced at its critical level has come. Where that was never told,
        /// it says itself that the certificate has expired.
        Expired = "expired", "the certificate has expired";
        /// The certificate is served before its first valid instant.
        NotYetValid = "not-yet-valid", "the certificate is not valid yet";
        /// The certificate is known to be revoked.
        Revoked = "revoked", "the certificate is revoked";
        /// The place shows a certificate that a validation did not find in order, apart from its dates and its
        /// revocation.
        Untrusted = "untrusted", "the certificate is not trusted";
        /// The place shows no certificate.
        Unreachable = "unreachable", "no certificate could be obtained";
        /// The certificate's issuer is not on the list of those that were allowed.
        UnknownIssuer = "unknown-issuer", "the issuer is not one that is expected";
        /// A newer certificate for the same names exists, but this one is still served.
        Superseded = "superseded", "a newer certificate exists, but the old one is still served";
    }
}

impl Condition {
    /// How urgent it is. `None` for [`Expiry`](Self::Expiry), whose level the assessment gives.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Expiry => None,
            // Clients refuse all of these at this very moment.
            Self::Expired | Self::NotYetValid | Self::Revoked | Self::Untrusted => {
                Some(Level::Critical)
            }
            // It may be down on purpose, and other monitors watch for that; an issuer nobody chose may be an attack
            // as well as a colleague.
            Self::Unreachable | Self::UnknownIssuer => Some(Level::Warning),
            // Nothing is broken yet, and what will break announces itself by its expiry.
            Self::Superseded => Some(Level::Notice),
        }
    }

    /// Whether it is a matter of the certificate, wherever that is served: all its places under one tag share one
    /// episode. Otherwise each place has its own.
    pub const fn is_of_certificate(self) -> bool {
        match self {
            Self::Expiry
            | Self::Expired
            | Self::NotYetValid
            | Self::Revoked
            | Self::UnknownIssuer
            | Self::Superseded => true,
            Self::Untrusted | Self::Unreachable => false,
        }
    }
}

sentence_codes! {
    /// Why an episode is over: the fact `reason` of [`EventKind::Recovered`]. Where it has several places with
    /// different reasons, the first of these counts. New ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ClosedReason {
        /// A later certificate for the same names is served now.
        Renewed = "renewed", "the certificate was renewed";
        /// Another certificate is served now.
        Replaced = "replaced", "another certificate is served now";
        /// A certificate could be obtained again.
        Reachable = "reachable", "a certificate could be obtained again";
        /// A validation found it in order.
        Trusted = "trusted", "the certificate is trusted now";
        /// Its first valid instant has come.
        Begun = "begun", "the certificate is valid now";
        /// The same certificate is judged otherwise now: by another policy, list or validation, or because the
        /// newer one is gone.
        Reassessed = "reassessed", "the same is judged otherwise now";
        /// The place is watched no longer.
        NoLongerWatched = "no-longer-watched", "it is watched no longer";
    }
}

sentence_codes! {
    /// How risky it is that a certificate took the place of another, in rising order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Risk {
        /// As renewals are.
        Low = "low", "as renewals are";
        /// Somebody should know of it.
        Medium = "medium", "somebody should know of it";
        /// Clients may fail, or somebody else may be at work.
        High = "high", "clients may fail, or somebody else may be at work";
    }
}

impl Risk {
    /// The level of the event that tells it.
    pub const fn level(self) -> Level {
        match self {
            Self::Low => Level::None,
            Self::Medium => Level::Notice,
            Self::High => Level::Warning,
        }
    }
}

sentence_codes! {
    /// How a certificate differs from the one whose place it took: the fact `changes`. New ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Change {
        /// A name of the old one is missing from the new one.
        NamesLost = "names-lost", "it is not for all the names any more";
        /// It has names that the old one did not have.
        NamesAdded = "names-added", "it is for more names";
        /// The old one was trusted, this one is not.
        TrustLost = "trust-lost", "it is not trusted, the one before was";
        /// This one is trusted, the old one was not.
        TrustGained = "trust-gained", "it is trusted, the one before was not";
        /// It begins before the other and does not end after it: an older one came back.
        Older = "older", "it is older than the one before";
        /// It is newer, but ends earlier.
        EndsEarlier = "ends-earlier", "it ends earlier than the one before";
        /// It is of another organisation; where an organisation is not known, the issuer's name differs.
        Issuer = "issuer", "it is from another issuer";
        /// It is from another CA of the same organisation.
        Intermediate = "intermediate", "it is from another CA of the same organisation";
        /// Its path ends in another root.
        Root = "root", "its path ends in another root";
        /// Its key is of another kind.
        KeyType = "key-type", "its key is of another kind";
        /// Its key is of the same kind, but smaller.
        KeyWeaker = "key-weaker", "its key is smaller";
        /// It has a key of its own.
        KeyReplaced = "key-replaced", "it has a new key";
        /// It has the key of the old one.
        KeyReused = "key-reused", "it has the same key";
    }
}

impl Change {
    /// How risky that is by itself. Of several, the highest counts.
    pub const fn risk(self) -> Risk {
        match self {
            Self::NamesLost | Self::TrustLost | Self::Older | Self::KeyWeaker => Risk::High,
            Self::Issuer | Self::KeyType => Risk::Medium,
            Self::NamesAdded
            | Self::TrustGained
            | Self::EndsEarlier
            | Self::Intermediate
            | Self::Root
            | Self::KeyReplaced
            | Self::KeyReused => Risk::Low,
        }
    }
}

macro_rules! display {
    ($($codes:ident),*) => {
        $(
            impl fmt::Display for $codes {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        )*
    };
}

display!(EventKind, Condition, ClosedReason, Risk, Change);
