//! From the clear to TLS, one file for each protocol.

use super::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue that leads to TLS in this service; `None` where TLS comes first.
///
/// `name` is the server's, as it was asked for: a name, or the text of an address.
pub(crate) fn dialogue(service: Service, name: &str) -> Option<Box<dyn Dialogue>> {
    let _ = (service, name);
    None
}
