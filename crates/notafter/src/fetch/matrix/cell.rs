//! What was seen, and where.

use std::net::IpAddr;

use super::divergence::{Divergence, divergences};
use crate::fetch::{KeyType, Observation};

/// One observation of a matrix, and what was asked for in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MatrixCell {
    /// The address asked; `None` where the name did not lead to one, or the proxy looks it up.
    pub address: Option<IpAddr>,
    /// The only type of key asked for; `None` where the server had the choice. A server without such a
    /// key refuses: that is no fault of it.
    pub key_type: Option<KeyType>,
    /// Whether it was asked without a name, though it has one.
    pub without_server_name: bool,
    /// What was seen.
    pub observation: Observation,
}

/// Everything that one target shows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointMatrix {
    /// The cells: in the order of the addresses, of each address first what it shows of itself. Never
    /// empty: where the name leads to no address, one cell says why.
    pub cells: Vec<MatrixCell>,
    /// Where they disagree.
    pub divergences: Vec<Divergence>,
}

impl EndpointMatrix {
    /// A matrix of these cells.
    pub(in crate::fetch) fn new(mut cells: Vec<MatrixCell>) -> Self {
        // Of each address first what it shows of itself; addresses stay in their order.
        let mut order: Vec<Option<IpAddr>> = Vec::new();
        for cell in &cells {
            if !order.contains(&cell.address) {
                order.push(cell.address);
            }
        }
        cells.sort_by_key(|cell| {
            let place = order.iter().position(|it| *it == cell.address);
            (place, cell.without_server_name, cell.key_type)
        });
        let divergences = divergences(&cells);
        Self { cells, divergences }
    }

    /// What each address shows of itself.
    pub fn own(&self) -> impl Iterator<Item = &MatrixCell> {
        self.cells.iter().filter(|cell| cell.is_own())
    }
}

impl MatrixCell {
    /// Whether the server had the choice, and was told the name.
    pub(super) const fn is_own(&self) -> bool {
        self.key_type.is_none() && !self.without_server_name
    }
}
