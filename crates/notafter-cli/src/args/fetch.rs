//! The arguments that say how servers are asked.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;
use notafter::fetch::Network;
use notafter::fetch::limits::{DEFAULT_TIMEOUT, MAX_TIMEOUT};
use notafter::target::Service;

/// How servers are asked.
#[derive(Args, Clone, Debug)]
pub(crate) struct FetchArguments {
    /// Seconds for each server, all in all, from 1 to 3600.
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = DEFAULT_TIMEOUT.as_secs(),
        value_parser = clap::value_parser!(u64).range(1..=MAX_TIMEOUT.as_secs()),
    )]
    timeout: u64,

    /// Stop as soon as the certificates are here: quicker, and without proof that the server has
    /// the private key.
    #[arg(long)]
    pub(crate) certificate_only: bool,

    /// How TLS begins, whatever the port: smtp, imap, ldap, postgres, rdp, ..., or tls where it
    /// comes first. A scheme says the same for one target: smtp://mail.example.com.
    #[arg(long, value_name = "SERVICE", value_parser = service)]
    pub(crate) starttls: Option<Service>,

    /// The name to ask for, in place of the target's own.
    #[arg(long, value_name = "NAME", conflicts_with = "no_sni")]
    pub(crate) sni: Option<String>,

    /// Ask for no name: the server then shows its default certificate.
    #[arg(long)]
    pub(crate) no_sni: bool,

    /// Connect through this proxy: http://[user:password@]host:port, or socks5://. With socks5h:// the
    /// proxy looks names up.
    // Read later: what is wrong with a value that is read here is told with the whole of it, password and all.
    #[arg(long, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Connect only to addresses of the public Internet.
    #[arg(long, conflicts_with = "allow")]
    pub(crate) public_only: bool,

    /// Connect only to addresses in this network, such as 192.0.2.0/24; may be given several times.
    #[arg(long, value_name = "NETWORK")]
    pub(crate) allow: Vec<Network>,

    /// A certificate to give to servers that demand one, in PEM, with its issuers behind it.
    #[arg(long, value_name = "FILE")]
    pub(crate) client_cert: Option<OsString>,

    /// Its private key, in PEM; the same file, if it is not given.
    #[arg(long, value_name = "FILE", requires = "client_cert")]
    pub(crate) client_key: Option<OsString>,
}

impl FetchArguments {
    pub(crate) const fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout)
    }
}

/// A service by its stable spelling.
fn service(text: &str) -> Result<Service, String> {
    let mut all = Service::ALL.iter().copied();
    all.find(|it| it.as_str().eq_ignore_ascii_case(text))
        .ok_or_else(|| {
            let known: Vec<&str> = Service::ALL.iter().map(|it| it.as_str()).collect();
            format!("the services are {}", known.join(", "))
        })
}
