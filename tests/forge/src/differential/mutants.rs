//! Mutants: chains with something changed, each made of the seeds and of the numbers that come alone.

use crate::tree::Change;
use notafter_core::chain::Profile;

use super::chain::{Case, Chain, Part};
use super::draft::{Damage, Draft, flip};
use super::fields::{self, Asked};
use super::random::Random;
use super::seeds::{NAME, Seeds};
use super::slots;

/// Of a hundred mutants, those with the signatures that their certificates have in the wild: most changes only break
/// these, so that a verdict says little.
const REAL_SHARE: usize = 8;

/// The case that these numbers lead to.
pub fn case(seeds: &Seeds, random: &mut Random) -> Case {
    let profile = *random.pick(&[Profile::WebPki, Profile::Rfc5280]);
    let is_real = !seeds.real.is_empty() && random.percent(REAL_SHARE);
    let mut chain = random
        .pick(if is_real { &seeds.real } else { &seeds.signed })
        .clone();
    // Nothing is changed in some, which shows what a seed itself makes the two disagree on.
    let changes = *random.pick(&[0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3]);
    for _ in 0..changes {
        if random.percent(25) {
            change_chain(&mut chain, random, seeds);
        } else {
            change_certificate(&mut chain, random);
        }
    }
    chain.case(profile)
}

/// Somewhere in the chain: the leaf and the intermediates more often than an anchor.
fn any_part<'a>(chain: &'a mut Chain, random: &mut Random) -> (&'static str, &'a mut Part) {
    let share = random.below(100);
    if share < 45 && !chain.intermediates.is_empty() {
        let place = random.below(chain.intermediates.len());
        return ("intermediate", &mut chain.intermediates[place]);
    }
    if share > 85 && !chain.anchors.is_empty() {
        let place = random.below(chain.anchors.len());
        return ("anchor", &mut chain.anchors[place]);
    }
    ("leaf", &mut chain.leaf)
}

fn change_certificate(chain: &mut Chain, random: &mut Random) {
    let asked = Asked {
        name: chain.name.clone().unwrap_or_else(|| NAME.to_owned()),
        at: chain.at,
    };
    let (place, part) = any_part(chain, random);
    let draft = match part {
        Part::Draft(draft) => draft,
        Part::Real(der) => {
            let number = random.below(1 << 20);
            flip(der, number);
            chain.story.push(format!("{place}: an octet"));
            return;
        }
    };
    if random.percent(12) {
        let damage = damage(random);
        draft.damage = Some(damage.clone());
        chain.story.push(format!("{place}: {damage:?}"));
        return;
    }
    let (name, edit) = random.pick(fields::EDITS);
    let before = draft.subject.clone();
    edit(draft, random, &asked);
    let after = draft.subject.clone();
    // Those below a CA learn its new name as often as not.
    if before != after && random.percent(60) {
        for child in chain.drafts_mut().filter(|it| it.issuer == before) {
            child.issuer.clone_from(&after);
        }
    }
    chain.story.push(format!("{place}: {name}"));
}

fn damage(random: &mut Random) -> Damage {
    let number = random.below(1 << 20);
    match random.below(12) {
        0 => Damage::Bit(number),
        1 => Damage::Signature,
        2 => Damage::Cut(1 + number % 20),
        3 => Damage::Trailing,
        4 | 5 => Damage::SignedBit(number),
        6 => Damage::Element(number, Change::Duplicate),
        7 => Damage::Element(number, Change::Remove),
        8 => Damage::Element(number, Change::Empty),
        9 => Damage::Element(number, Change::Retag(random.octet())),
        10 => Damage::Element(number, Change::SwapWithNext),
        _ => {
            let count = random.below(8);
            Damage::Element(number, Change::Octets(random.octets(count)))
        }
    }
}

type Edit = fn(&mut Chain, &mut Random, &Seeds);

/// Every change of a whole chain, with its name.
const EDITS: &[(&str, Edit)] = &[
    ("an intermediate less", |chain, random, _| {
        if !chain.intermediates.is_empty() {
            let place = random.below(chain.intermediates.len());
            chain.intermediates.remove(place);
        }
    }),
    ("intermediates in another order", |chain, random, _| {
        let count = chain.intermediates.len();
        if count > 1 {
            let (one, other) = (random.below(count), random.below(count));
            chain.intermediates.swap(one, other);
        }
    }),
    ("a certificate twice", |chain, random, _| {
        let (_, part) = any_part(chain, random);
        let part = part.clone();
        chain.intermediates.push(part);
    }),
    (
        "a stranger's certificate of the same name",
        |chain, random, _| {
            if let Some(mut draft) = any_ca(chain, random) {
                draft.spki.clone_from(&slots::key(slots::STRANGER).spki);
                draft.signer = slots::STRANGER;
                chain.intermediates.insert(0, Part::Draft(Box::new(draft)));
            }
        },
    ),
    ("an expired twin of a CA", |chain, random, _| {
        let at = chain.at;
        if let Some(mut draft) = any_ca(chain, random) {
            draft.not_after = super::seeds::time(at - 1);
            draft.serial = crate::der::integer(77);
            chain.intermediates.insert(0, Part::Draft(Box::new(draft)));
        }
    }),
    ("a broken certificate beside", |chain, random, _| {
        let octets = random.octets(9);
        chain.intermediates.insert(0, Part::Real(octets));
    }),
    ("the anchor among the intermediates", |chain, _, _| {
        chain.intermediates.extend(chain.anchors.first().cloned());
    }),
    ("an intermediate as the anchor", |chain, random, _| {
        if !chain.intermediates.is_empty() {
            let place = random.below(chain.intermediates.len());
            chain.anchors = vec![chain.intermediates[place].clone()];
        }
    }),
    ("the leaf as an anchor", |chain, _, _| {
        chain.anchors.push(chain.leaf.clone());
    }),
    ("an intermediate as the leaf", |chain, random, _| {
        if !chain.intermediates.is_empty() {
            let place = random.below(chain.intermediates.len());
            chain.leaf = chain.intermediates[place].clone();
        }
    }),
    ("no anchor", |chain, _, _| chain.anchors.clear()),
    ("another chain's anchor", |chain, random, seeds| {
        chain
            .anchors
            .clone_from(&random.pick(&seeds.signed).anchors);
    }),
    ("another time", |chain, random, _| {
        const YEAR: i64 = 31_556_952;
        let years = i64::try_from(random.below(41)).expect("small") - 20;
        chain.at = (chain.at + years * YEAR).max(0);
    }),
    ("a bit later", |chain, random, _| {
        chain.at += i64::try_from(random.below(60 * 86_400)).expect("small");
    }),
    ("another name", |chain, random, _| {
        another_name(chain, random);
    }),
    ("another name", |chain, random, _| {
        another_name(chain, random);
    }),
    ("another kind of key", |chain, random, _| {
        another_key(chain, random);
    }),
    ("another kind of key", |chain, random, _| {
        another_key(chain, random);
    }),
    ("a leaf that signs itself", |chain, _, _| {
        if let Part::Draft(leaf) = &mut chain.leaf {
            leaf.issuer.clone_from(&leaf.subject);
            leaf.signer = 0;
            leaf.spki.clone_from(&slots::key(0).spki);
        }
    }),
    ("one more CA above", |chain, _, _| {
        // The anchor becomes an intermediate below a new one.
        let Some(Part::Draft(old)) = chain.anchors.first().cloned() else {
            return;
        };
        let mut new = old.clone();
        new.subject = crate::name::common_name("A New Root");
        new.issuer.clone_from(&new.subject);
        new.spki.clone_from(&slots::key(slots::STRANGER).spki);
        new.signer = slots::STRANGER;
        let mut old = old;
        old.issuer.clone_from(&new.subject);
        old.signer = slots::STRANGER;
        chain.intermediates.push(Part::Draft(old));
        chain.anchors = vec![Part::Draft(new)];
    }),
];

fn any_ca(chain: &mut Chain, random: &mut Random) -> Option<Draft> {
    let place = random.below(chain.intermediates.len() + chain.anchors.len() + 1);
    let mut authorities = chain.intermediates.iter().chain(&chain.anchors);
    match authorities.nth(place)? {
        Part::Draft(draft) => Some((**draft).clone()),
        Part::Real(_) => None,
    }
}

fn another_name(chain: &mut Chain, random: &mut Random) {
    let name = chain.name.clone().unwrap_or_else(|| NAME.to_owned());
    chain.name = match random.below(8) {
        0 => None,
        1 => Some(name.to_uppercase()),
        2 => Some(format!("sub.{name}")),
        3 => Some("192.0.2.7".to_owned()),
        4 => Some("2001:db8::1".to_owned()),
        5 => Some(format!("{name}.")),
        6 => Some("other.example.com".to_owned()),
        _ => Some(
            name.split_once('.')
                .map_or("localhost", |(_, parent)| parent)
                .to_owned(),
        ),
    };
}

/// A CA gets a key of another kind, and those below it signatures by that.
fn another_key(chain: &mut Chain, random: &mut Random) {
    let Some(ca) = any_ca(chain, random) else {
        return;
    };
    let slot = slots::OTHER_SLOTS.start + random.below(slots::OTHER_SLOTS.len());
    let old = slots::find(&ca.spki);
    for draft in chain.drafts_mut() {
        if draft.spki == ca.spki {
            draft.spki.clone_from(&slots::key(slot).spki);
        }
        if Some(draft.signer) == old {
            draft.signer = slot;
        }
    }
}

fn change_chain(chain: &mut Chain, random: &mut Random, seeds: &Seeds) {
    let (name, edit) = random.pick(EDITS);
    edit(chain, random, seeds);
    chain.story.push((*name).to_owned());
}
