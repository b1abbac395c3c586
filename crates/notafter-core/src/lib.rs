//! The pure half of notafter.

pub mod certificate;
pub mod der;
pub mod error;
pub mod expiry;
pub mod facts;
pub mod hex;
pub mod limits;
pub mod read;
pub mod signature;
pub mod target;
pub mod time;
