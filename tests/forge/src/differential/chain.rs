//! A chain to be judged: before its certificates are signed, and afterwards.

use std::fmt::Write;

use crate::keys::pem;
use notafter_core::chain::{Profile, ValidationReport};
use notafter_core::time::Timestamp;

use super::draft::Draft;
use super::slots;

/// A certificate of a chain.
#[derive(Clone, Debug)]
pub enum Part {
    /// It gets a signature by one of our keys, so that the verdict rests upon what was changed.
    Draft(Box<Draft>),
    /// It is as it was found, or with an octet changed.
    Real(Vec<u8>),
}

impl Part {
    fn der(&self) -> Vec<u8> {
        match self {
            Self::Draft(draft) => draft.sign(),
            Self::Real(der) => der.clone(),
        }
    }
}

/// A chain whose certificates can still be changed.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Where it comes from, and what was done to it.
    pub story: Vec<String>,
    /// What is judged.
    pub leaf: Part,
    /// What may help.
    pub intermediates: Vec<Part>,
    /// What is trusted.
    pub anchors: Vec<Part>,
    /// Seconds since 1970.
    pub at: i64,
    /// The name asked for, if names are to be looked at.
    pub name: Option<String>,
}

/// What several validators are asked about.
#[derive(Clone, Debug)]
pub struct Case {
    /// Where it comes from, and what was done to it.
    pub story: Vec<String>,
    /// What is judged.
    pub leaf: Vec<u8>,
    /// What may help.
    pub intermediates: Vec<Vec<u8>>,
    /// What is trusted.
    pub anchors: Vec<Vec<u8>>,
    /// The instant.
    pub at: Timestamp,
    /// The name asked for, if names are to be looked at.
    pub name: Option<String>,
    /// By what the chain is judged.
    pub profile: Profile,
}

impl Chain {
    /// The parts: the leaf, the intermediates, the anchors.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        std::iter::once(&mut self.leaf)
            .chain(&mut self.intermediates)
            .chain(&mut self.anchors)
    }

    /// The certificates whose fields can be changed.
    pub(super) fn drafts_mut(&mut self) -> impl Iterator<Item = &mut Draft> {
        self.parts_mut().filter_map(|part| match part {
            Part::Draft(draft) => Some(&mut **draft),
            Part::Real(_) => None,
        })
    }

    /// The same chain under our keys: every certificate that can be read as a draft gets a key of its own (one for each
    /// subject and key that there were), and is signed by the certificate that its issuer names.
    pub fn resigned(&self) -> Option<Self> {
        let mut chain = self.clone();
        let mut known: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        for part in chain.parts_mut() {
            let Part::Real(der) = part else { continue };
            let draft = Draft::read(der)?;
            let identity = (draft.subject.clone(), draft.spki.clone());
            if !known.contains(&identity) {
                known.push(identity);
            }
            *part = Part::Draft(Box::new(draft));
        }
        if known.len() >= slots::STRANGER {
            return None;
        }
        let ids: Vec<_> = chain
            .drafts_mut()
            .map(|it| (it.subject.clone(), key_id(it)))
            .collect();
        let slots: Vec<_> = chain
            .drafts_mut()
            .map(|it| {
                let is_it = |(subject, spki): &(_, _)| *subject == it.subject && *spki == it.spki;
                known.iter().position(is_it).expect("it is known")
            })
            .collect();
        for (draft, slot) in chain.drafts_mut().zip(&slots) {
            let asked = asked_key_id(draft);
            let issuers = ids.iter().zip(&slots);
            let by_name = issuers.filter(|((subject, _), _)| *subject == draft.issuer);
            let by_id = by_name
                .clone()
                .find(|((_, id), _)| asked.is_some() && *id == asked);
            // A certificate that names itself is its own issuer where nothing says otherwise.
            let own = (draft.subject == draft.issuer).then_some(slot);
            let signer = by_id.map(|(_, slot)| slot).or(own);
            let signer = signer.or_else(|| by_name.clone().next().map(|(_, slot)| slot));
            draft.signer = signer.copied().unwrap_or(slots::STRANGER);
        }
        for (draft, slot) in chain.drafts_mut().zip(&slots) {
            draft.spki.clone_from(&slots::key(*slot).spki);
        }
        chain.story.push("signed anew".into());
        Some(chain)
    }

    /// What validators are asked: every certificate signed.
    pub fn case(&self, profile: Profile) -> Case {
        let ders = |parts: &[Part]| parts.iter().map(Part::der).collect();
        Case {
            story: self.story.clone(),
            leaf: self.leaf.der(),
            intermediates: ders(&self.intermediates),
            anchors: ders(&self.anchors),
            at: Timestamp::from_unix_seconds_saturating(self.at),
            name: self.name.clone(),
            profile,
        }
    }
}

fn key_id(draft: &Draft) -> Option<Vec<u8>> {
    let value = &draft.extension("2.5.29.14")?.value;
    let (_, id) = *super::draft::elements(value)?.first()?;
    Some(id.to_vec())
}

fn asked_key_id(draft: &Draft) -> Option<Vec<u8>> {
    let value = &draft.extension("2.5.29.35")?.value;
    let (_, fields) = *super::draft::elements(value)?.first()?;
    match super::draft::elements(fields)?.first()? {
        (0x80, id) => Some(id.to_vec()),
        _ => None,
    }
}

impl Case {
    /// The same with nothing but the path that is reported.
    #[must_use]
    pub fn only(&self, report: &ValidationReport) -> Self {
        let ders: Vec<Vec<u8>> = report.path.iter().map(|it| it.as_der().to_vec()).collect();
        let top = ders.len() - 1;
        Self {
            anchors: vec![ders[top].clone()],
            intermediates: ders.get(1..top).unwrap_or_default().to_vec(),
            ..self.clone()
        }
    }

    /// Everything that somebody needs to look into it by hand.
    pub fn describe(&self) -> String {
        let mut text = self.story.join("\n  ");
        let name = self.name.as_deref().unwrap_or("(names are not looked at)");
        let _ = write!(text, "\n  {} at {} by {}\n", name, self.at, self.profile);
        let groups = [
            ("leaf", std::slice::from_ref(&self.leaf)),
            ("intermediate", &self.intermediates),
            ("anchor", &self.anchors),
        ];
        for (kind, ders) in groups {
            for der in ders {
                let _ = write!(text, "{kind}\n{}", pem("CERTIFICATE", der));
            }
        }
        text
    }
}
