//! What people call certificates.

pub(crate) use notafter::expiry::main_name;
