//! Rules that change by date, and the roots they are about.

use std::fmt::Write as _;

use notafter_core::expiry::rules::{PUBLIC_ROOTS, RootProgram, RuleTable, root_age, table_rows};

use crate::table::{code, markdown};

/// What the dates of a table are, and what its rows say.
const fn heads(table: RuleTable) -> (&'static str, &'static str) {
    match table {
        RuleTable::TlsLifetime => ("issued from", "lifetime of a TLS server's certificate"),
        RuleTable::CodeSigningLifetime => ("issued from", "lifetime of one that signs programs"),
        RuleTable::ShortLived => ("issued from", "a short-lived one lives"),
        RuleTable::DomainValidationReuse => ("issued from", "validations of domains count for"),
        RuleTable::IdentityValidationReuse => ("issued from", "validations of identity count for"),
        RuleTable::SctsChrome => ("issued from", "timestamps that Chrome wants"),
        RuleTable::SctsApple => ("issued from", "timestamps that Apple wants"),
        RuleTable::RootAgeMozilla => ("key made from", "for TLS servers in Mozilla's set"),
        RuleTable::RootAgeMozillaEmail => ("key made from", "for e-mail in Mozilla's set"),
        RuleTable::RootAgeChrome => ("key made from", "in Chrome's set, about"),
        RuleTable::ClientAuth => ("from", "the purpose of a TLS client is"),
        RuleTable::Sha1 => ("from", "SHA-1 is"),
        _ => panic!("a table without heads"),
    }
}

/// Every table under its code.
pub(crate) fn tables() -> String {
    let mut text = String::new();
    let rows = table_rows();
    for table in RuleTable::ALL {
        let (from, value) = heads(*table);
        let of_it = rows.iter().filter(|row| row.table == *table).map(|row| {
            let instant = row.from.to_string();
            let day = instant.strip_suffix("T00:00:00Z").expect("midnight");
            let day = if day == "0000-01-01" { "ever" } else { day };
            let value = row.value.replace("T00:00:00Z", "");
            vec![day.to_owned(), value, row.source.to_owned()]
        });
        let table = code(table.as_str());
        let rows = markdown(&[from, value, "source"], of_it);
        write!(text, "\n### {table}\n\n{rows}").expect("writes to a string");
    }
    text
}

/// Every public root, those that leave first at the top.
pub(crate) fn roots() -> String {
    let mut rows: Vec<_> = PUBLIC_ROOTS
        .iter()
        .map(|root| {
            let (created, basis) = root.key_created();
            let leaves = |program| {
                let rule = root_age(program, created);
                rule.map_or_else(|| "-".to_owned(), |it| day(it.leaves(created)))
            };
            vec![
                leaves(RootProgram::Mozilla),
                root.name.to_owned(),
                day(created),
                basis.as_str().to_owned(),
                code(root.fingerprint_sha256.get(..16).expect("of 64")),
            ]
        })
        .collect();
    rows.sort_unstable();
    markdown(
        &["leaves", "root", "key made", "basis", "SHA-256 begins"],
        rows,
    )
}

/// The day of an instant.
fn day(instant: notafter_core::time::Timestamp) -> String {
    let text = instant.to_string();
    let (day, _) = text.split_once('T').expect("RFC 3339");
    day.to_owned()
}
