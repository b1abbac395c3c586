//! Postfix: SMTP, with STARTTLS or without.

use std::path::PathBuf;
use std::process::Command;

use super::Endpoint;
use super::place::Place;
use super::program::find_program_in;
use super::running::{First, Plan, Running};
use super::user::{User, is_root_or_skipped};

const PLAN: Plan = Plan {
    // Its master insists on making the session, and cannot if it leads a group already.
    leads_by_itself: true,
    ..Plan::new("postfix", &[First::Server])
};

/// Folders of the queue that belong to postfix, with their modes: without them its
/// processes have nowhere to put their sockets.
const QUEUE: [(&str, u32); 4] = [
    ("spool", 0o755),
    ("spool/private", 0o700),
    ("spool/public", 0o711),
    ("data", 0o700),
];

/// A running Postfix that takes no mail.
pub struct Postfix {
    running: Running,
}

impl Postfix {
    /// Starts one that serves this chain, as it is, behind STARTTLS.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        Self::start_with(|place| {
            let both = place.write_key("both.pem", &format!("{key_pem}{chain_pem}"));
            format!(
                "smtpd_tls_chain_files = {}\nsmtpd_tls_security_level = may\n",
                both.display()
            )
        })
    }

    /// Starts one that has no STARTTLS.
    pub fn start_without_tls() -> Option<Self> {
        Self::start_with(|_| "smtpd_tls_security_level = none\n".to_owned())
    }

    fn start_with(tls: impl Fn(&Place) -> String) -> Option<Self> {
        // The command `postfix` would want a whole installation; its server is this.
        let folders = ["/usr/lib/postfix/sbin", "/usr/libexec/postfix"].map(PathBuf::from);
        let program = find_program_in("master", &folders)?;
        if !is_root_or_skipped("postfix") {
            return None;
        }
        let user = User::named("postfix")?;
        let running = Running::start(&PLAN, |place| {
            let mut command = Command::new(&program);
            // In the foreground.
            command.arg("-s");
            command.arg("-c").arg(config(place, user, &tls(place)));
            command
        });
        Some(Self { running })
    }

    /// `smtp`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["smtp"], self.running.addresses())
    }
}

fn config(place: &Place, user: User, tls: &str) -> PathBuf {
    for (folder, mode) in QUEUE {
        place.folder_of(folder, user, mode);
    }
    // Its master refuses a queue that it could not have made.
    place.folder("spool/pid");
    let here = place.path().display();
    let main = format!(
        "compatibility_level = 3.6
queue_directory = {here}/spool
data_directory = {here}/data
maillog_file = {here}/log.txt
maillog_file_prefixes = {here}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.com
mydestination =
alias_maps =
local_recipient_maps =
smtpd_relay_restrictions = reject
smtpd_peername_lookup = no
{tls}"
    );
    place.write("main.cf", &main);
    let port = place.port(0);
    let services = format!(
        "127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"
    );
    place.write("master.cf", &services);
    place.path().to_owned()
}
