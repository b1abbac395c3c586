//! The common name of a TLS server (BR 7.1.4.3): if it is there, it is one of the subject alternative names, in
//! the same spelling.

use super::{Role, Settings};
use crate::certificate::{Certificate, GeneralName, oids};
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Profile};
use crate::facts::Fact;
use crate::limits::MAX_NAMES;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    if settings.profile != Profile::WebPki
        || settings.purpose != Purpose::ServerAuth
        || !role.is_leaf()
    {
        return;
    }
    let subject = certificate.subject();
    let common_names = subject
        .attributes()
        .filter(|attribute| attribute.oid == oids::COMMON_NAME);
    for attribute in common_names {
        let Some(common_name) = attribute.value.to_text() else {
            continue;
        };
        let mut names = certificate.subject_alt_names().take(MAX_NAMES);
        let is_listed = names.any(|name| match name {
            GeneralName::Dns(entry) => entry == common_name,
            // Rust writes addresses as RFC 5952 has it.
            GeneralName::Ip(address) => address.to_string() == common_name,
            _ => false,
        });
        if !is_listed {
            let facts = [Fact::new("common_name", common_name.into_owned())];
            found.push(Problem::error(Code::CommonNameNotInSan, facts));
        }
    }
}
