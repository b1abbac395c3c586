//! A certificate before it is signed: its fields, which can be changed one by one, and the key that is
//! going to sign it.

use crate::{der, tree};
use notafter_core::der::{Reader, Tag};

use super::slots::{self, Slot};

/// An extension: the OID as a whole element, the octet of `critical` where that is written, the octets of the value.
#[derive(Clone, Debug)]
pub(super) struct Extension {
    pub(super) oid: Vec<u8>,
    pub(super) critical: Option<u8>,
    pub(super) value: Vec<u8>,
}

impl Extension {
    pub(super) fn new(dotted: &str, critical: bool, value: Vec<u8>) -> Self {
        Self {
            oid: der::oid(dotted),
            critical: critical.then_some(0xff),
            value,
        }
    }

    fn encode(&self) -> Vec<u8> {
        let critical = self
            .critical
            .map(|octet| der::element(der::tag::BOOLEAN, [octet]));
        let mut elements = vec![self.oid.clone()];
        elements.extend(critical);
        elements.push(der::octet_string(&self.value));
        der::sequence(&elements)
    }
}

/// What is done to the octets of a certificate when its fields stand.
#[derive(Clone, Debug)]
pub(super) enum Damage {
    /// Before it is signed: an element of the TBSCertificate, by a number to be taken modulo how many there are.
    Element(usize, tree::Change),
    /// Before it is signed: a bit of the TBSCertificate, by a number to be taken modulo how many there are.
    SignedBit(usize),
    /// Afterwards: a bit of the first octets, which are those of the TBSCertificate.
    Bit(usize),
    /// Afterwards: the last octet of the signature is another.
    Signature,
    /// Afterwards: so many octets fewer.
    Cut(usize),
    /// Afterwards: an octet more.
    Trailing,
}

/// The fields are whole elements.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(super) version: Option<Vec<u8>>,
    pub(super) serial: Vec<u8>,
    pub(super) inner_algorithm: Option<Vec<u8>>,
    pub(super) outer_algorithm: Option<Vec<u8>>,
    pub(super) issuer: Vec<u8>,
    pub(super) not_before: Vec<u8>,
    pub(super) not_after: Vec<u8>,
    pub(super) subject: Vec<u8>,
    pub(super) spki: Vec<u8>,
    pub(super) unique_ids: Vec<u8>,
    pub(super) extensions: Option<Vec<Extension>>,
    pub(super) signer: Slot,
    pub(super) damage: Option<Damage>,
}

/// The elements that these octets are: each with its identifier octet and contents.
pub(super) fn elements(octets: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut reader = Reader::new(octets, "elements");
    let mut found = Vec::new();
    while !reader.is_empty() {
        let element = reader.element().ok()?;
        found.push((element.tag.0, element.contents));
    }
    Some(found)
}

fn whole((tag, contents): (u8, &[u8])) -> Vec<u8> {
    der::element(tag, contents)
}

impl Draft {
    /// The fields of a certificate; `None` where it is not of the form that certificates have. It
    /// keeps its key, and nobody has signed it yet.
    pub(super) fn read(certificate: &[u8]) -> Option<Self> {
        let [(0x30, certificate)] = elements(certificate)?[..] else {
            return None;
        };
        let [(0x30, tbs), _, _] = elements(certificate)?[..] else {
            return None;
        };
        let mut fields = elements(tbs)?.into_iter().peekable();
        let version = fields.next_if(|(tag, _)| *tag == 0xa0).map(whole);
        let serial = whole(fields.next()?);
        let _algorithm = fields.next()?;
        let issuer = whole(fields.next()?);
        let times = elements(fields.next()?.1)?;
        let [not_before, not_after] = times[..] else {
            return None;
        };
        let subject = whole(fields.next()?);
        let spki = whole(fields.next()?);
        let mut unique_ids = Vec::new();
        while let Some(id) = fields.next_if(|(tag, _)| [0x81, 0x82].contains(tag)) {
            unique_ids.extend(whole(id));
        }
        let extensions = match fields.next() {
            None => None,
            Some((0xa3, list)) => Some(read_extensions(list)?),
            Some(_) => return None,
        };
        Some(Self {
            version,
            serial,
            inner_algorithm: None,
            outer_algorithm: None,
            issuer,
            not_before: whole(not_before),
            not_after: whole(not_after),
            subject,
            spki,
            unique_ids,
            extensions,
            signer: slots::STRANGER,
            damage: None,
        })
    }

    pub(super) fn extension(&self, dotted: &str) -> Option<&Extension> {
        let oid = der::oid(dotted);
        self.extensions.iter().flatten().find(|it| it.oid == oid)
    }

    /// Puts the extension in the place of the first of its OID, or behind all.
    pub(super) fn set(&mut self, extension: Extension) {
        let extensions = self.extensions.get_or_insert_default();
        match extensions.iter_mut().find(|it| it.oid == extension.oid) {
            Some(place) => *place = extension,
            None => extensions.push(extension),
        }
    }

    pub(super) fn remove(&mut self, dotted: &str) {
        let oid = der::oid(dotted);
        self.extensions
            .iter_mut()
            .for_each(|it| it.retain(|it| it.oid != oid));
    }

    fn tbs(&self, algorithm: &[u8]) -> Vec<u8> {
        let mut fields = self.version.clone().unwrap_or_default();
        fields.extend(&self.serial);
        fields.extend(self.inner_algorithm.as_deref().unwrap_or(algorithm));
        fields.extend(&self.issuer);
        fields.extend(der::sequence(&[
            self.not_before.clone(),
            self.not_after.clone(),
        ]));
        fields.extend(&self.subject);
        fields.extend(&self.spki);
        fields.extend(&self.unique_ids);
        if let Some(extensions) = &self.extensions {
            let extensions: Vec<_> = extensions.iter().map(Extension::encode).collect();
            fields.extend(der::context(3, der::sequence(&extensions)));
        }
        der::element(der::tag::SEQUENCE, fields)
    }

    /// DER of the certificate, signed and damaged.
    pub(super) fn sign(&self) -> Vec<u8> {
        let key = slots::key(self.signer);
        let algorithm = key.algorithm();
        let mut tbs = self.tbs(&algorithm);
        match &self.damage {
            Some(Damage::Element(number, change)) => tbs = change_element(&tbs, *number, change),
            Some(Damage::SignedBit(number)) => flip(&mut tbs, *number),
            _ => {}
        }
        let mut signature = key.sign(&tbs);
        if let (Some(Damage::Signature), Some(last)) = (&self.damage, signature.last_mut()) {
            *last ^= 1;
        }
        let outer = self.outer_algorithm.clone().unwrap_or(algorithm);
        let flippable = tbs.len();
        let mut certificate = der::sequence(&[tbs, outer, der::bit_string(signature)]);
        match &self.damage {
            Some(Damage::Bit(number)) => flip(&mut certificate[..flippable], *number),
            Some(Damage::Cut(count)) => certificate.truncate(certificate.len() - count),
            Some(Damage::Trailing) => certificate.push(0),
            _ => {}
        }
        certificate
    }
}

pub(super) fn flip(octets: &mut [u8], number: usize) {
    let number = number % (octets.len() * 8);
    octets[number / 8] ^= 1 << (number % 8);
}

fn change_element(tbs: &[u8], number: usize, change: &tree::Change) -> Vec<u8> {
    let Some(mut nodes) = tree::parse(tbs) else {
        return tbs.to_vec();
    };
    // The first is the TBSCertificate itself, whose change would leave nothing to look at.
    let mut number = 1 + number % (tree::count(&nodes) - 1);
    tree::change(&mut nodes, &mut number, change);
    tree::encode(&nodes)
}

fn read_extensions(list: &[u8]) -> Option<Vec<Extension>> {
    let [(0x30, list)] = elements(list)?[..] else {
        return None;
    };
    let read = |(_, extension)| {
        let parts = elements(extension)?;
        let (critical, value) = match parts[..] {
            [_, (0x04, value)] => (None, value),
            [_, (0x01, [critical]), (0x04, value)] => (Some(*critical), value),
            _ => return None,
        };
        Some(Extension {
            oid: whole(*parts.first().filter(|(tag, _)| *tag == Tag::OID.0)?),
            critical,
            value: value.to_vec(),
        })
    };
    elements(list)?.into_iter().map(read).collect()
}
