//! The facts that the API knows and the certificate's record does not show, as the record of details has them.

use notafter_core::certificate::Certificate;
use notafter_records::certificate_details_record;
use notafter_tests::vectors::written;
use serde_json::{Map, Value};

/// The details of these names. One that they do not have is a slip in the vectors.
pub(crate) fn facts(certificate: &Certificate, expected: &Map<String, Value>) -> Value {
    let details = written(&certificate_details_record(certificate));
    let found = expected.keys().map(|name| {
        let fact = details.get(name);
        let fact = fact.unwrap_or_else(|| panic!("details have no {name}"));
        (name.clone(), fact.clone())
    });
    found.collect::<Map<_, _>>().into()
}
