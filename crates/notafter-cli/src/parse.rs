//! `notafter parse`: show what files hold.

use std::io;

use notafter::certificate::SubjectPublicKeyInfo;
use notafter::crypto::{facts_verifier, private_key_matches};
use notafter::read::{CertificateRequest, Item, ItemContent, KeyMatch, PrivateKey, PublicKey};
use notafter::time::Timestamp;
use notafter_records::{
    certificate_record, certificate_request_record, crl_record, private_key_record,
    public_key_item_record,
};

use crate::args::ParseArguments;
use crate::exit::Status;
use crate::input::{Input, Inputs};
use crate::output::{
    Console, certificate_block, crl_block, private_key_block, public_key_block, request_block,
};

/// Comparisons of keys at most: a key with each of 20,000 certificates, or a hundred keys
/// with two hundred. Where the public half of a key has to be computed, each takes up to 0.1 ms.
const MAX_COMPARISONS: usize = 20_000;

/// Shows every item of every file.
pub(crate) fn parse(
    console: &mut Console,
    arguments: &ParseArguments,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    let mut inputs = Inputs::default();
    let mut status = Status::Ok;
    // All of them first: a key often stands in another file than its certificate.
    let mut read = Vec::new();
    for path in &arguments.files {
        match inputs.read(console, path) {
            Ok(input) if !input.has_losses() => read.push(input),
            Ok(input) => {
                status = Status::Unknown;
                read.push(input);
            }
            Err(_) => status = Status::Unknown,
        }
    }
    let holders = Holders::of(console, &read);
    let mut is_first = true;
    for input in &read {
        for (index, item) in input.contents.items.iter().enumerate() {
            if !json && !std::mem::replace(&mut is_first, false) {
                console.line("")?;
            }
            show(console, item, &input.source(index), &holders, json, at)?;
        }
    }
    Ok(status)
}

fn show(
    console: &mut Console,
    item: &Item,
    source: &str,
    holders: &Holders<'_>,
    json: bool,
    at: Timestamp,
) -> io::Result<()> {
    let verifier = facts_verifier();
    let source = Some(source);
    match &item.content {
        ItemContent::Certificate(certificate) => {
            let record = certificate_record(certificate, source, verifier);
            if json {
                console.json(&record)
            } else {
                certificate_block(console, certificate, &record, at)
            }
        }
        ItemContent::CertificateRequest(request) => {
            let matches = holders.of_request(request);
            let record = certificate_request_record(request, source, matches, verifier);
            if json {
                console.json(&record)
            } else {
                request_block(console, &record)
            }
        }
        ItemContent::Crl(crl) => {
            let record = crl_record(crl, source);
            if json {
                console.json(&record)
            } else {
                crl_block(console, crl, &record, at)
            }
        }
        ItemContent::PrivateKey(key) => {
            let (matches, undecided) = holders.of_private_key(key);
            let record = private_key_record(key, source, matches, undecided);
            if json {
                console.json(&record)
            } else {
                private_key_block(console, &record)
            }
        }
        ItemContent::PublicKey(key) => {
            let record = public_key_item_record(key, source, holders.of_public_key(key));
            if json {
                console.json(&record)
            } else {
                public_key_block(console, &record)
            }
        }
        // A kind of item that is newer than this command.
        _ => Ok(()),
    }
}

/// The certificates and requests of the inputs, whose keys others may be.
struct Holders<'a> {
    certificates: Vec<(String, SubjectPublicKeyInfo<'a>)>,
    requests: Vec<(String, SubjectPublicKeyInfo<'a>)>,
}

impl<'a> Holders<'a> {
    /// Those of the inputs; none where there would be too much to compare.
    fn of(console: &mut Console, inputs: &'a [Input]) -> Self {
        let mut holders = Self {
            certificates: Vec::new(),
            requests: Vec::new(),
        };
        let mut keys = 0_usize;
        let items = inputs.iter().flat_map(|input| {
            let items = input.contents.items.iter().enumerate();
            items.map(move |(index, item)| (input, index, item))
        });
        for (input, index, item) in items {
            match &item.content {
                ItemContent::Certificate(certificate) => {
                    let key = certificate.subject_public_key_info();
                    holders.certificates.push((input.source(index), key));
                }
                ItemContent::CertificateRequest(request) => {
                    let key = request.subject_public_key_info();
                    holders.requests.push((input.source(index), key));
                    keys += 1;
                }
                ItemContent::PrivateKey(_) | ItemContent::PublicKey(_) => keys += 1,
                _ => {}
            }
        }
        let count = holders.certificates.len() + holders.requests.len();
        if keys.saturating_mul(count) > MAX_COMPARISONS {
            console.note(&"too many keys and certificates to tell which belong together");
            holders.certificates.clear();
            holders.requests.clear();
        }
        holders
    }

    /// The certificates with the key of a request.
    fn of_request(&self, request: &CertificateRequest) -> Vec<String> {
        PublicKey::from_der(request.subject_public_key_info().encoded)
            .map(|key| with_key(&self.certificates, &key))
            .unwrap_or_default()
    }

    fn of_public_key(&self, key: &PublicKey) -> Vec<String> {
        let mut found = with_key(&self.certificates, key);
        found.extend(with_key(&self.requests, key));
        found
    }

    /// What the private key belongs to, and of what that cannot be told.
    fn of_private_key(&self, key: &PrivateKey) -> (Vec<String>, Vec<String>) {
        let mut found = (Vec::new(), Vec::new());
        for (source, other) in self.certificates.iter().chain(&self.requests) {
            match private_key_matches(key, other) {
                KeyMatch::Matches => found.0.push(source.clone()),
                KeyMatch::Unknown(_) => found.1.push(source.clone()),
                _ => {}
            }
        }
        found
    }
}

/// The sources of those with this key.
fn with_key(holders: &[(String, SubjectPublicKeyInfo<'_>)], key: &PublicKey) -> Vec<String> {
    let found = holders
        .iter()
        .filter(|(_, other)| key.matches(other) == KeyMatch::Matches);
    found.map(|(source, _)| source.clone()).collect()
}
