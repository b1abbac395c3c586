//! The validator: roots, rules and what it has learned, shared by any number of threads.

use std::fmt;
use std::sync::{Arc, OnceLock};

use notafter::chain::{ChainValidator, DEFAULT_CACHED_LINKS, LinkCache, Profile, ValidationLimits};
use notafter::check::validator;
use notafter::facts::Fact;
use notafter::trust::{Purpose, PurposeSet, TrustAnchor, TrustSource, TrustStore};
use notafter::{read, roots};

use super::NotAfterError;
use super::arguments::code;
use super::request::request;
use crate::record_error::of_code;
use crate::{Instant, Octets};

/// Links that a validator may be told to remember: 1,048,576. They take about 128 MB; the Web PKI has some 1,900
/// intermediates.
pub const MAX_REMEMBERED_LINKS: u32 = 1 << 20;

request! {
    /// What a validator trusts and which rules it goes by.
    pub struct ValidatorSettings {
        needs {}
        may {
            /// Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it is
            /// missing and `roots` is empty, `none` where it is missing and `roots` is not.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::BuiltinRoots>"))]
            builtin_roots: Option<String>,
            /// Roots of one's own, besides those.
            roots: Vec<Roots>,
            /// The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Profile>"))]
            profile: Option<String>,
            /// Where the roots come from, for findings.
            source: Option<RootsSource>,
            /// Bounds in place of notafter's own.
            limits: Option<Limits>,
            /// How many verified links are remembered: 0 for none; missing for notafter's own number.
            remembered_links: Option<u32>,
        }
    }
}

request! {
    /// Roots, and what they are trusted for.
    pub struct Roots {
        needs {
            /// DER of one certificate, or PEM of any number.
            input: Octets,
        }
        may {
            /// What for: `server-auth`, `code-signing` ...; where it is empty, everything.
            #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Purpose>"))]
            purposes: Vec<String>,
            /// Certificates that are issued later are not trusted.
            distrust_after: Option<Instant>,
            /// From then on they are no roots any more.
            removed_at: Option<Instant>,
        }
    }
}

request! {
    /// Where roots come from.
    pub struct RootsSource {
        needs {
            /// Its name.
            name: String,
        }
        may {
            /// Its version.
            version: Option<String>,
            /// As of when.
            as_of: Option<Instant>,
        }
    }
}

request! {
    /// Bounds of a validation.
    pub struct Limits {
        needs {}
        may {
            /// Signatures at most.
            signature_checks: Option<u32>,
            /// Comparisons of names at most.
            name_comparisons: Option<u64>,
        }
    }
}

/// Validates chains: made once, used from any number of threads at once.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Validator {
    pub(crate) chains: ChainValidator,
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Validator")
            .field("roots", &self.root_count())
            .field("profile", &self.profile())
            .finish_non_exhaustive()
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Validator {
    /// A validator with these settings.
    ///
    /// # Errors
    ///
    /// [`NotAfterError::Trust`] where the roots cannot be used, [`NotAfterError::Argument`] for a code that is none.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new(settings: ValidatorSettings) -> Result<Arc<Self>, NotAfterError> {
        let builtin = builtin(&settings)?;
        let profile = code(
            Profile::ALL,
            Profile::as_str,
            "profile",
            settings.profile.as_deref(),
        )?;
        // The roots of a house are not bound by the rules of the public ones.
        let profile = profile.unwrap_or(match builtin {
            Builtin::None => Profile::Rfc5280,
            Builtin::Mozilla | Builtin::Native => Profile::WebPki,
        });
        let links = remembered_links(settings.remembered_links)?;
        let trust = trust(builtin, &settings)?;
        let mut chains = validator(trust)
            .with_profile(profile)
            .with_limits(limits(settings.limits));
        if links > 0 {
            let cache = LinkCache::with_capacity(Arc::clone(chains.verifier()), links);
            chains = chains.with_link_cache(cache);
        }
        Ok(Arc::new(Self { chains }))
    }

    /// The one with Mozilla's roots and the rules of the Web PKI: made at the first call, the same ever after.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn standard() -> Arc<Self> {
        static STANDARD: OnceLock<Arc<Validator>> = OnceLock::new();
        let standard = STANDARD.get_or_init(|| {
            let chains = validator(roots::mozilla());
            let cache =
                LinkCache::with_capacity(Arc::clone(chains.verifier()), DEFAULT_CACHED_LINKS);
            let chains = chains.with_link_cache(cache);
            Arc::new(Self { chains })
        });
        Arc::clone(standard)
    }

    /// How many roots it has.
    pub fn root_count(&self) -> u64 {
        self.chains.trust().len() as u64
    }

    /// The rules that it goes by: `web-pki` or `rfc5280`.
    pub fn profile(&self) -> String {
        self.chains.profile().as_str().to_owned()
    }

    /// Where its roots come from, if that is known.
    pub fn source(&self) -> Option<RootsSource> {
        self.chains.trust().source().map(|source| RootsSource {
            name: source.name.clone(),
            version: source.version.clone(),
            as_of: source.as_of.map(Into::into),
        })
    }
}

/// Roots that come with a validator.
#[derive(Clone, Copy)]
pub(crate) enum Builtin {
    Mozilla,
    Native,
    None,
}

impl Builtin {
    pub(crate) const ALL: &'static [Self] = &[Self::Mozilla, Self::Native, Self::None];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Mozilla => "mozilla",
            Self::Native => "native",
            Self::None => "none",
        }
    }
}

fn builtin(settings: &ValidatorSettings) -> Result<Builtin, NotAfterError> {
    let said = settings.builtin_roots.as_deref();
    let said = code(Builtin::ALL, Builtin::as_str, "builtin_roots", said)?;
    Ok(said.unwrap_or(if settings.roots.is_empty() {
        Builtin::Mozilla
    } else {
        Builtin::None
    }))
}

fn trust(builtin: Builtin, settings: &ValidatorSettings) -> Result<Arc<TrustStore>, NotAfterError> {
    let given = match builtin {
        // Shared: nothing is copied where nothing is changed.
        Builtin::Mozilla if settings.roots.is_empty() && settings.source.is_none() => {
            return Ok(roots::mozilla());
        }
        Builtin::Mozilla => TrustStore::clone(&roots::mozilla()),
        Builtin::Native => roots::native()?.store,
        Builtin::None => TrustStore::new(),
    };
    let mut store = given;
    for (index, roots) in settings.roots.iter().enumerate() {
        store.extend(anchors(roots, index)?);
    }
    if let Some(source) = &settings.source {
        store = store.with_source(trust_source(source));
    }
    Ok(Arc::new(store))
}

fn trust_source(source: &RootsSource) -> TrustSource {
    let mut made = TrustSource::new(source.name.clone());
    if let Some(version) = &source.version {
        made = made.with_version(version.clone());
    }
    match source.as_of {
        Some(Instant(instant)) => made.with_as_of(instant),
        None => made,
    }
}

/// The anchors of one entry. With a part of them, a verdict would mislead: one that cannot be read refuses all.
fn anchors(roots: &Roots, index: usize) -> Result<Vec<TrustAnchor>, NotAfterError> {
    let purposes = purposes(&roots.purposes)?;
    let contents = read::any(&roots.input.0);
    if let Some(lost) = contents.skipped.iter().find(|it| !it.reason.is_harmless()) {
        let place = Fact::new("position", lost.source.to_string());
        let why = Fact::new("why", lost.reason.as_str());
        let reason = format!("roots[{index}]: {}: {lost}", lost.source);
        return Err(
            NotAfterError::trust("roots-unreadable", reason, &[place, why]).of_entry(index),
        );
    }
    let anchors: Vec<TrustAnchor> = contents
        .certificates()
        .map(|certificate| {
            let mut anchor = TrustAnchor::new(certificate.clone(), purposes);
            if let Some(Instant(instant)) = roots.distrust_after {
                anchor = anchor.with_distrust_after(instant);
            }
            if let Some(Instant(instant)) = roots.removed_at {
                anchor = anchor.with_removed_at(instant);
            }
            anchor
        })
        .collect();
    if anchors.is_empty() {
        let reason = format!("roots[{index}]: there is no certificate in it");
        return Err(NotAfterError::trust("no-roots", reason, &[]).of_entry(index));
    }
    Ok(anchors)
}

impl NotAfterError {
    /// The same, with the place of the entry of `roots` that it is about.
    fn of_entry(self, index: usize) -> Self {
        self.with("index", i64::try_from(index).unwrap_or(i64::MAX))
    }
}

fn purposes(texts: &[String]) -> Result<PurposeSet, NotAfterError> {
    if texts.is_empty() {
        return Ok(PurposeSet::ALL);
    }
    let mut purposes = Vec::new();
    for text in texts {
        purposes.push(of_code(
            Purpose::ALL,
            Purpose::as_str,
            "roots.purposes",
            text,
        )?);
    }
    Ok(PurposeSet::of(&purposes))
}

fn limits(given: Option<Limits>) -> ValidationLimits {
    let mut limits = ValidationLimits::default();
    let Some(given) = given else { return limits };
    if let Some(checks) = given.signature_checks {
        limits.signature_checks = usize::try_from(checks).unwrap_or(usize::MAX);
    }
    if let Some(comparisons) = given.name_comparisons {
        limits.name_comparisons = usize::try_from(comparisons).unwrap_or(usize::MAX);
    }
    limits
}

fn remembered_links(given: Option<u32>) -> Result<usize, NotAfterError> {
    match given {
        Some(links) if links > MAX_REMEMBERED_LINKS => {
            let allowed = (0, MAX_REMEMBERED_LINKS);
            Err(NotAfterError::not_between(
                "remembered_links",
                links,
                allowed,
            ))
        }
        Some(links) => Ok(usize::try_from(links).unwrap_or(usize::MAX)),
        None => Ok(DEFAULT_CACHED_LINKS),
    }
}

#[cfg(test)]
mod tests;
