//! Matrices of what was never fetched.
