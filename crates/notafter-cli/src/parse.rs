//! `notafter parse`: show what files hold.

use std::io;

use notafter::crypto::facts_verifier;
use notafter::read::{Item, ItemContent};
use notafter::time::Timestamp;
use notafter_records::{
    KeyHolders, certificate_record, certificate_request_record, crl_record, private_key_record,
    public_key_item_record,
};

use crate::args::ParseArguments;
use crate::exit::Status;
use crate::input::Inputs;
use crate::output::{
    Console, certificate_block, crl_block, private_key_block, public_key_block, request_block,
};

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
    let holders = KeyHolders::of(read.iter().flat_map(|input| {
        let items = input.contents.items.iter().enumerate();
        items.map(|(index, item)| (input.source(index), item))
    }));
    if holders.are_too_many() {
        console.note(&"too many keys and certificates to tell which belong together");
    }
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
    holders: &KeyHolders<'_>,
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
