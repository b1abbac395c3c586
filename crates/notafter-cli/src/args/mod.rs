//! The arguments. What is documented here is what `--help` shows: plain text, not Markdown.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

mod candidates;
mod fetch;
mod plan;
mod report;
mod scan;
mod state;
mod tag;

pub(crate) use candidates::CandidatesArguments;
pub(crate) use fetch::FetchArguments;
pub(crate) use plan::PlanArguments;
pub(crate) use report::{ReportArguments, ReportFormat};
pub(crate) use scan::ScanArguments;
pub(crate) use state::StateArguments;
pub(crate) use tag::TagArgument;

use std::ffi::OsString;

use clap::{Args, Parser, Subcommand, ValueEnum};
use notafter::chain::{PolicyInputs, Profile, RevocationMode};
use notafter::der::OidBuf;
use notafter::expiry::RenewalMode;
use notafter::time::Timestamp;
use notafter::trust::Purpose;

/// Valid paths beyond the first that may be asked for: as many as a validation completes
/// ([`MAX_COMPLETE_PATHS`](notafter::limits::MAX_COMPLETE_PATHS)).
pub(crate) const MAX_OTHER_PATHS: u8 = 64;

/// What `--help` says of exit codes.
const EXIT_CODES: &str = "\
Exit codes, as monitoring plugins have them:
  0  everything is well
  1  somebody should look: renewal is due, or a warning was found
  2  it fails or soon will: expired, not valid, nearly expired, or a server that shows no certificate
  3  the question could not be answered: bad arguments, an unreadable file, a name that does not exist, an address that is not allowed, a proxy that failed
Of several inputs the worst one counts: 2 over 3 over 1 over 0.";

/// The same of `parse`, which judges nothing.
const PARSE_EXIT_CODES: &str = "\
Exit codes:
  0  everything was read, whatever it is worth: `notafter check` judges
  3  something could not be read, or bad arguments";

/// The same of `validate`.
const VALIDATE_EXIT_CODES: &str = "\
Exit codes:
  0  valid
  2  not valid
  3  the question could not be answered: bad arguments, an unreadable file
Of several requests the worst one counts: 2 over 3 over 0.";

/// The same of `normalise`.
const NORMALISE_EXIT_CODES: &str = "\
Exit codes:
  0  it was right as it was
  1  it was corrected
  2  something is missing or was refused
  3  there was no certificate, or something could not be read, or bad arguments
The worst one counts: 2 over 3 over 1 over 0.";

/// The same of `demo`.
const DEMO_EXIT_CODES: &str = "\
Exit codes:
  0  every server was judged as announced
  2  one was judged otherwise
  3  the servers could not be started, or bad arguments";

/// Everything about certificates: read them, validate them, ask servers for them, and tell when
/// they end.
#[derive(Debug, Parser)]
#[command(name = "notafter", version, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Judge as of this instant instead of now: 2026-11-22T09:30:00Z, or a date.
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) at: Option<Timestamp>,

    /// Print JSON: one object a line.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    // Their descriptions stand where their arguments do: one here would replace the whole of it.
    Check(CheckArguments),
    Scan(ScanArguments),
    Candidates(CandidatesArguments),
    Plan(PlanArguments),
    Report(ReportArguments),
    Parse(ParseArguments),
    Validate(ValidateArguments),
    Normalise(NormaliseArguments),
    /// Start servers on this machine, good and bad, and check them: needs no network.
    #[command(after_help = DEMO_EXIT_CODES)]
    Demo,
}

/// Show what files hold: certificates, requests, revocation lists, keys.
///
/// Takes PEM in any state, Base64 or hexadecimal alone, DER, PKCS #7, one item or many, text
/// around them. What cannot be read is told on standard error with its place, and the
/// rest goes on. A private key is recognised, matched with the certificates beside it, and
/// never shown.
#[derive(Args, Debug)]
#[command(after_help = PARSE_EXIT_CODES)]
pub(crate) struct ParseArguments {
    /// Files, or - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<OsString>,
}

/// Ask servers for their certificates, or take those of files, and judge them.
///
/// A target is what you would type into a browser or a mail program: example.com,
/// example.com:8443, https://example.com/x, [2001:db8::1]:443, smtp://mail.example.com,
/// ldap://dc1.example.com. Well-known ports say by themselves how TLS begins there. What exists as a file is
/// a file, and so is what looks like the path of one (./x, dir/x, x.pem); to
/// ask a server whose name is also that of a file, write its port as well.
#[derive(Args, Debug)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct CheckArguments {
    /// Servers, files, or - for standard input.
    #[arg(required_unless_present = "state", value_name = "TARGET|FILE")]
    pub(crate) inputs: Vec<OsString>,

    #[command(flatten)]
    pub(crate) state: StateArguments,

    #[command(flatten)]
    pub(crate) judging: JudgingArguments,

    /// Ask every address of each name, IPv4 and IPv6, and for each type of key that it has a certificate for,
    /// and say where they disagree.
    #[arg(long)]
    pub(crate) all_addresses: bool,

    #[command(flatten)]
    pub(crate) tag: TagArgument,

    #[command(flatten)]
    pub(crate) fetch: FetchArguments,
}

/// How what servers show is judged.
#[derive(Args, Clone, Debug)]
pub(crate) struct JudgingArguments {
    #[command(flatten)]
    pub(crate) trust: TrustArguments,

    /// The rules: rfc5280 with --roots, else web-pki, unless it is given.
    #[arg(long, value_enum)]
    pub(crate) profile: Option<ProfileArgument>,

    /// How early an expiry is urgent: relative to the lifetime, classic (90, 60 and 30 days before the end), or
    /// as a file says.
    #[arg(long, value_name = "FILE|classic|relative", default_value = "relative")]
    pub(crate) policy: OsString,

    /// Who renews them: a program (it is told when that is overdue), or people (they are told as the end
    /// comes nearer) [default: nobody knows, which is as with people]
    #[arg(long, value_enum)]
    pub(crate) renewal: Option<RenewalArgument>,
}

/// What is trusted.
#[derive(Args, Clone, Debug)]
pub(crate) struct TrustArguments {
    /// Trust the certificates in this file, and no others; without this and --native-roots, the
    /// roots of Mozilla, which are for TLS servers only.
    #[arg(long, value_name = "FILE")]
    pub(crate) roots: Vec<OsString>,

    /// Trust the roots of this system, and those of --roots, if it is given, besides.
    #[arg(long)]
    pub(crate) native_roots: bool,
}

/// Who renews certificates.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RenewalArgument {
    Automated,
    Manual,
}

impl From<RenewalArgument> for RenewalMode {
    fn from(argument: RenewalArgument) -> Self {
        match argument {
            RenewalArgument::Automated => Self::Automated,
            RenewalArgument::Manual => Self::Manual,
        }
    }
}

/// Validate one certificate and its chain.
///
/// The first certificate of LEAF is validated; others in that file serve as intermediates. With
/// --batch, requests are read from standard input, one JSON object a line, and answered one
/// report a line.
#[derive(Args, Debug)]
#[command(after_help = VALIDATE_EXIT_CODES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct ValidateArguments {
    /// The certificate, or - for standard input.
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    pub(crate) leaf: Option<OsString>,

    #[command(flatten)]
    pub(crate) trust: TrustArguments,

    /// Certificates to build the path with.
    #[arg(long, value_name = "FILE")]
    pub(crate) intermediates: Vec<OsString>,

    /// The host name, IP address or e-mail address that the certificate has to be for.
    #[arg(long, value_name = "HOST|IP|EMAIL")]
    pub(crate) name: Option<String>,

    /// The purpose that it has to be for.
    #[arg(long, value_enum, default_value_t = PurposeArgument::ServerAuth)]
    pub(crate) purpose: PurposeArgument,

    /// The rules.
    #[arg(long, value_enum, default_value_t = ProfileArgument::Rfc5280)]
    pub(crate) profile: ProfileArgument,

    /// Certificates between leaf and root at most.
    #[arg(long, value_name = "N")]
    pub(crate) max_depth: Option<u8>,

    /// Answer requests from standard input, one JSON object a line; needs --json.
    #[arg(long, requires = "json")]
    pub(crate) batch: bool,

    /// Revocation lists, complete and delta. With any, every certificate of the path but the root has
    /// to be shown not to be revoked by them; without, nothing is asked of revocation.
    #[arg(long, value_name = "FILE")]
    pub(crate) crls: Vec<OsString>,

    /// What is asked of revocation, in place of that: that the lists tell of every certificate, what
    /// they tell (where they do not, that is a warning), or nothing.
    #[arg(long, value_enum)]
    pub(crate) revocation: Option<RevocationArgument>,

    /// A certificate policy that is acceptable; any is where none is given. To insist on one of
    /// them takes --require-explicit-policy as well.
    #[arg(long, value_name = "OID")]
    pub(crate) policy: Vec<OidBuf>,

    /// Require an acceptable policy along the whole path.
    #[arg(long)]
    pub(crate) require_explicit_policy: bool,

    /// Do not follow policy mappings.
    #[arg(long)]
    pub(crate) inhibit_policy_mapping: bool,

    /// Do not take anyPolicy for any policy.
    #[arg(long)]
    pub(crate) inhibit_any_policy: bool,

    /// Look for up to N valid paths beyond the first, at most 64.
    #[arg(
        long,
        value_name = "N",
        default_value_t = 0,
        value_parser = clap::value_parser!(u8).range(..=i64::from(MAX_OTHER_PATHS)),
    )]
    pub(crate) other_paths: u8,

    /// In a batch, also tell of each certificate when its last valid path ends, which takes about as
    /// long again. Of one certificate it is always told.
    #[arg(long)]
    pub(crate) effective_expiry: bool,
}

impl ValidateArguments {
    /// What is asked of policies.
    pub(crate) fn policies(&self) -> PolicyInputs {
        PolicyInputs::new()
            .with_acceptable(self.policy.iter().cloned())
            .with_require_explicit_policy(self.require_explicit_policy)
            .with_inhibit_policy_mapping(self.inhibit_policy_mapping)
            .with_inhibit_any_policy(self.inhibit_any_policy)
    }
}

/// Put a chain in order, and print it as PEM.
///
/// Takes the certificates of all files together, in any form and order. The leaf comes first, then
/// its issuer, that one's issuer and so on. Duplicates, roots and certificates that do not
/// belong to the leaf are left out; cross-signed certificates are kept behind the chain.
/// Private keys are never printed. What was wrong, and what is missing with the address to get it
/// from, is told on standard error. Certificates are matched by names and key identifiers:
/// signatures are verified by `notafter validate`.
#[derive(Args, Debug)]
#[command(after_help = NORMALISE_EXIT_CODES)]
pub(crate) struct NormaliseArguments {
    /// Files, or - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<OsString>,

    #[command(flatten)]
    pub(crate) trust: TrustArguments,

    /// The files hold intermediates to be stored: refuse roots and leaves, order the rest.
    #[arg(long, conflicts_with_all = ["roots", "native_roots"])]
    pub(crate) intermediates_only: bool,
}

/// What a certificate has to be for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PurposeArgument {
    ServerAuth,
    ClientAuth,
    CodeSigning,
    EmailProtection,
    TimeStamping,
    OcspSigning,
    Any,
}

/// The rules of validation.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ProfileArgument {
    Rfc5280,
    WebPki,
}

/// What is asked of revocation lists.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RevocationArgument {
    Required,
    BestEffort,
    Off,
}

impl From<RevocationArgument> for RevocationMode {
    fn from(argument: RevocationArgument) -> Self {
        match argument {
            RevocationArgument::Required => Self::Required,
            RevocationArgument::BestEffort => Self::BestEffort,
            RevocationArgument::Off => Self::Off,
        }
    }
}

impl From<PurposeArgument> for Purpose {
    fn from(argument: PurposeArgument) -> Self {
        match argument {
            PurposeArgument::ServerAuth => Self::ServerAuth,
            PurposeArgument::ClientAuth => Self::ClientAuth,
            PurposeArgument::CodeSigning => Self::CodeSigning,
            PurposeArgument::EmailProtection => Self::EmailProtection,
            PurposeArgument::TimeStamping => Self::TimeStamping,
            PurposeArgument::OcspSigning => Self::OcspSigning,
            PurposeArgument::Any => Self::Any,
        }
    }
}

impl From<ProfileArgument> for Profile {
    fn from(argument: ProfileArgument) -> Self {
        match argument {
            ProfileArgument::Rfc5280 => Self::Rfc5280,
            ProfileArgument::WebPki => Self::WebPki,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_other_paths_than_are_looked_at() {
        let all = notafter::limits::MAX_COMPLETE_PATHS;
        assert_eq!(usize::from(MAX_OTHER_PATHS), all);
    }
}
