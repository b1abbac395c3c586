//! Records that were written are read as the same, whatever is in them.

use notafter::certificate::Certificate;
use notafter::check::judge;
use notafter::crypto::facts_verifier;
use notafter::facts::Fact;
use notafter::trust::Purpose;
use notafter_records::{
    CheckErrorRecord, CheckRecord, DivergenceRecord, MatrixCellRecord, MatrixRecord, facts,
    judged_record, unchecked_record,
};
use notafter_tests::pki::{Leaf, Pki, instant};
use notafter_tests::vectors::written;
use serde_json::{Value, json};

use super::{NAME, PRESENT, judged, record, refused, shown, trusting};

/// A server with much to say of it.
fn server() -> CheckRecord {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&["2026-06-01T12:00:00Z.example.com"]));
    let mut seen = shown(pki, &leaf);
    seen.chain.push(vec![0x30, 0].into());
    seen.interruption = Some(notafter::fetch::Outcome::ConnectionClosed {
        reset: true,
        received: 4000,
    });
    seen.ocsp_response = Some(vec![0x30, 3]);
    record(&judged(seen, &trusting(pki)))
}

fn file() -> CheckRecord {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&[NAME]));
    let chain = [Certificate::from_der(&leaf.der).expect("a leaf")];
    let at = instant(PRESENT);
    let judgement = judge(&chain, None, Purpose::ServerAuth, &trusting(pki), at);
    let sources = ["a.pem#1".to_owned()];
    judged_record(
        "a.pem",
        &sources,
        &chain,
        judgement.as_ref(),
        facts_verifier(),
    )
}

fn error() -> CheckRecord {
    let particulars = [
        Fact::new("text", "2026-06-01T12:00:00Z"),
        Fact::new("instant", instant(PRESENT)),
    ];
    let error = CheckErrorRecord::new("wildcard", "no host has that name", facts(&particulars));
    unchecked_record("*.example.com", error)
}

fn unreachable() -> CheckRecord {
    record(&judged(refused(), &trusting(Pki::shared())))
}

#[test]
fn all_kinds_of_checks_come_back() {
    for record in [server(), file(), error(), unreachable()] {
        let json = written(&record);
        let again: CheckRecord = serde_json::from_value(json).expect("a record");
        assert_eq!(again.connection, record.connection);
        assert_eq!(again.error.is_some(), record.error.is_some());
        assert_eq!(again.chain, record.chain);
        assert_eq!(again.observed_at, record.observed_at);
    }
    // What these are about is in them.
    let server = server();
    assert!(
        server
            .connection
            .is_some_and(|it| it.interruption.is_some())
    );
    assert_eq!((server.chain.len(), server.unreadable.len()), (2, 1));
    assert!(file().connection.is_none() && file().expiry.is_some());
    assert!(unreachable().connection.is_some() && unreachable().chain.is_empty());
}

#[test]
fn a_matrix_comes_back() {
    let cell = |key_type: Option<&str>, check| {
        MatrixCellRecord::new(key_type.map(str::to_owned), key_type.is_none(), check)
    };
    let cells = vec![cell(None, server()), cell(Some("rsa"), unreachable())];
    let divergence: DivergenceRecord = serde_json::from_value(json!({
        "code": "address-failed",
        "severity": "warning",
        "message": "1 of 2 addresses show no certificate",
        "facts": { "with": ["127.0.0.1"] },
    }))
    .expect("a divergence");
    let matrix = MatrixRecord::new(NAME, cells, vec![divergence]);
    let json = written(&matrix);
    let again: MatrixRecord = serde_json::from_value(json).expect("a record");
    assert_eq!(again.cells[1], matrix.cells[1]);
    assert!(again.cells[0].check.connection.is_some());
}

/// Lines of older versions lack what was added since, and those of newer ones have more.
#[test]
fn other_versions_are_read() {
    let mut json = written(&server());
    let fields = json.as_object_mut().expect("an object");
    for field in [
        "tag",
        "input",
        "observed_at",
        "attempts",
        "interruption_facts",
        "unreadable",
    ] {
        assert!(fields.remove(field).is_some(), "{field}");
    }
    fields.insert("from_a_later_version".to_owned(), json!({"a": [1.5, null]}));
    fields["chain"][0]["from_a_later_version"] = json!(18_446_744_073_709_551_615_u64);
    let read: CheckRecord = serde_json::from_value(json).expect("a record");
    let connection = read.connection.expect("a connection");
    assert!(connection.attempts.is_empty() && read.unreadable.is_empty());
    assert_eq!(connection.outcome, "certificate");
    assert_eq!(read.chain.len(), 2);
}

/// A connection that cannot be read is not none.
#[test]
fn a_broken_connection_is_told() {
    for (field, value) in [
        ("port", json!("https")),
        ("attempts", json!([{}])),
        ("outcome", Value::Null),
    ] {
        let mut json = written(&unreachable());
        json[field] = value;
        let read: Result<CheckRecord, _> = serde_json::from_value(json);
        assert!(read.is_err(), "{field}");
    }
}
