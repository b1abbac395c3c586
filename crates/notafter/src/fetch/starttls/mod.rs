//! From the clear to TLS, one file for each protocol.

mod binary;
mod hint;
mod ldap;
mod mssql;
mod mysql;
mod postgres;
mod rdp;
#[cfg(test)]
mod script;

pub use hint::Speaks;

use super::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue that leads to TLS in this service; `None` where TLS comes first.
///
/// `name` is the server's, as it was asked for: a name, or the text of an address.
pub(crate) fn dialogue(service: Service, name: &str) -> Option<Box<dyn Dialogue>> {
    let _ = name;
    match service {
        Service::Ldap => Some(Box::<ldap::Ldap>::default()),
        Service::Postgres => Some(Box::<postgres::Postgres>::default()),
        Service::Mysql => Some(Box::<mysql::Mysql>::default()),
        Service::Mssql => Some(Box::<mssql::Mssql>::default()),
        Service::Rdp => Some(Box::<rdp::Rdp>::default()),
        _ => None,
    }
}
