//! The argument by which a caller knows its own again.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use clap::Args;

/// Whom or what the inputs belong to.
#[derive(Args, Clone, Debug)]
pub(crate) struct TagArgument {
    /// Your word for whom or what the inputs belong to, a customer for example; the records in JSON repeat it as `tag`.
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Option<String>,
}
