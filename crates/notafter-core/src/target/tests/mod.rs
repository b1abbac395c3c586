//! What people type, paste and mistype.

use super::*;

mod accepted;
mod properties;
mod refused;
mod sentences;

fn host(text: &str) -> Host {
    text.parse()
        .map_or_else(|_| Host::Dns(text.to_owned()), Host::Ip)
}

fn fact(error: &TargetError, name: &str) -> Option<String> {
    error
        .facts()
        .iter()
        .find(|fact| fact.name == name)
        .map(|fact| fact.value.to_string())
}
