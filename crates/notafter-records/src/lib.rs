//! Flat owned records.
