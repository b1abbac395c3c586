//! A server that runs: how it is started, waited for and ended.

use std::io::Read as _;
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::guard::Guard;
use super::place::Place;
#[cfg(unix)]
use super::user::User;

/// How long a server may take until it accepts connections: over a hundred times what
/// it takes on an idle machine.
pub const START_TIMEOUT: Duration = Duration::from_secs(20);

/// How often a server is started again on other ports, because somebody else
/// took one between our look and its bind.
const PORT_ATTEMPTS: usize = 5;

/// How long a server may take to end by itself before it is killed.
#[cfg(unix)]
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

/// How long killed processes may take to let go of their ports. Not longer, since somebody
/// else may have taken a port already.
const GONE_TIMEOUT: Duration = Duration::from_secs(2);

/// Who speaks first on a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    /// The client: the port is ready when it accepts.
    Client,
    /// The server: the port is ready when it greets.
    #[cfg_attr(
        not(unix),
        expect(dead_code, reason = "these servers are those of Unix")
    )]
    Server,
}

/// What is particular to a server.
pub(super) struct Plan {
    /// Its name, for messages.
    pub(super) what: &'static str,
    /// Its ports.
    pub(super) ports: &'static [First],
    /// As whom it runs, and who owns its folder.
    #[cfg(unix)]
    pub(super) user: Option<User>,
    /// Whether it makes its own session, and so its own process group.
    #[cfg(unix)]
    pub(super) leads_by_itself: bool,
    /// The signal that makes it clean up behind itself, where killing it would not.
    #[cfg(unix)]
    pub(super) stop_signal: Option<&'static str>,
}

impl Plan {
    /// A server that runs as whoever runs the tests, and has nothing to clean up.
    pub(super) const fn new(what: &'static str, ports: &'static [First]) -> Self {
        Self {
            what,
            ports,
            #[cfg(unix)]
            user: None,
            #[cfg(unix)]
            leads_by_itself: false,
            #[cfg(unix)]
            stop_signal: None,
        }
    }
}

/// A child that listens on its ports.
pub(super) struct Running {
    child: Child,
    addresses: Vec<SocketAddr>,
    #[cfg(unix)]
    stop_signal: Option<&'static str>,
    /// `None` only while this is dropped.
    guard: Option<Guard>,
    /// Removed after all processes are gone.
    _place: Place,
}

impl Running {
    /// Starts what `command` gives for a place, and waits until it serves.
    pub(super) fn start(plan: &Plan, command: impl Fn(&Place) -> Command) -> Self {
        let mut said = String::new();
        for _ in 0..PORT_ATTEMPTS {
            let place = Place::new(plan.ports.len());
            #[cfg(unix)]
            let place = place.owned_by(plan.user);
            let output = place.path().join("output.txt");
            let log = std::fs::File::create(&output).expect("a log file");
            let mut command = command(&place);
            command
                .current_dir(place.path())
                .stdin(Stdio::null())
                .stdout(log.try_clone().expect("the log file again"))
                .stderr(log);
            #[cfg(unix)]
            plan.apply(&mut command);
            let child = command
                .spawn()
                .unwrap_or_else(|error| panic!("{} does not start: {error}", plan.what));
            let mut running = Self {
                guard: Some(Guard::new(child.id(), place.path())),
                child,
                addresses: place.addresses(),
                #[cfg(unix)]
                stop_signal: plan.stop_signal,
                _place: place,
            };
            if running.wait_until_it_serves(plan.ports) {
                return running;
            }
            said = std::fs::read_to_string(&output).unwrap_or_default();
        }
        panic!("{} does not serve; it said: {said}", plan.what);
    }

    /// Where its first port is.
    pub(super) fn address(&self) -> SocketAddr {
        self.addresses[0]
    }

    /// Where its ports are.
    pub(super) fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Whether all ports are ready in time; not if it has ended.
    fn wait_until_it_serves(&mut self, ports: &[First]) -> bool {
        let deadline = Instant::now() + START_TIMEOUT;
        for (index, first) in ports.iter().enumerate() {
            let address = self.addresses[index];
            while !is_ready(address, *first) {
                if Instant::now() > deadline || self.has_ended() {
                    return false;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        // It may have been somebody else who accepted, while ours found the port taken.
        std::thread::sleep(Duration::from_millis(50));
        !self.has_ended()
    }

    /// Its children are not ours to wait for, and may take a moment to die.
    fn wait_until_it_is_gone(&self) {
        let deadline = Instant::now() + GONE_TIMEOUT;
        let serves = |address| TcpStream::connect(address).is_ok();
        while self.addresses.iter().any(serves) && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn has_ended(&mut self) -> bool {
        self.child.try_wait().expect("a child").is_some()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(signal) = self.stop_signal {
            self.stop(signal);
        }
        // The children first: where the group has its own leader, it must not be gone before.
        drop(self.guard.take());
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.wait_until_it_is_gone();
    }
}

#[cfg(unix)]
impl Plan {
    fn apply(&self, command: &mut Command) {
        use std::os::unix::process::CommandExt as _;
        if !self.leads_by_itself {
            command.process_group(0);
        }
        if let Some(User { uid, gid }) = self.user {
            command.uid(uid).gid(gid);
        }
    }
}

#[cfg(unix)]
impl Running {
    /// Asks it to end, and waits a while.
    fn stop(&mut self, signal: &str) {
        let _ = Command::new("sh")
            .args(["-c", r#"kill -"$0" "$1""#, signal])
            .arg(self.child.id().to_string())
            .stderr(Stdio::null())
            .status();
        let deadline = Instant::now() + STOP_TIMEOUT;
        while Instant::now() < deadline && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn is_ready(address: SocketAddr, first: First) -> bool {
    let Ok(mut stream) = TcpStream::connect(address) else {
        return false;
    };
    match first {
        First::Client => true,
        First::Server => {
            let greeting = stream.set_read_timeout(Some(START_TIMEOUT));
            greeting.is_ok() && stream.read_exact(&mut [0]).is_ok()
        }
    }
}
