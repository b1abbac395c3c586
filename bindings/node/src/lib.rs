//! notafter for Node.
