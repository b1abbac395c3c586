//! What an input stands for: a header of `HEADER` octets, an octet for each address, and operations.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use notafter::fetch::{
    AddressPolicy, FetchOptions, KeyType, Method, Network, Proxy, ServerNameIndication,
};
use notafter::target::{Host, Service, Target};

/// Octets of the header; those that are not there are 0.
pub(super) const HEADER: usize = 8;

/// The user name and the password for the proxy.
pub(super) const CREDENTIALS: (&str, &str) = ("Zoella", "k33p-th1s-s3cret");

/// The addresses of the proxy, where it has a name. No policy but `Any` allows them.
pub(super) const PROXY_ADDRESSES: [IpAddr; 2] = [
    IpAddr::V4(Ipv4Addr::new(198, 51, 100, 7)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 7)),
];

/// The port of the proxy.
pub(super) const PROXY_PORT: u16 = 3128;

/// Octets of one reception: as much as the drivers take at once.
const MAX_RECEPTION: usize = 16 * 1024;

/// Octets that all receptions of an input come to: more than every limit of a connection.
const MAX_OCTETS: usize = 640 * 1024;

/// Operations of one input.
const MAX_OPERATIONS: usize = 512;

/// How the fetch is set up.
#[derive(Debug)]
pub(super) struct Setup {
    /// What is fetched.
    pub(super) target: Target,
    /// How.
    pub(super) options: FetchOptions,
    /// What the target's name has for an answer.
    pub(super) addresses: Vec<IpAddr>,
    /// Whether the look-up of the target, and of the proxy, comes to something else.
    pub(super) resolution: Resolution,
    /// As for the target.
    pub(super) proxy_resolution: Resolution,
    /// What comes of each attempt to connect, two bits each.
    pub(super) connections: u16,
    /// Octets of a piece, where what comes is cut into pieces.
    pub(super) piece: usize,
}

/// What comes of a look-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resolution {
    /// Addresses.
    Found,
    /// There is no such name.
    NotFound,
    /// Nobody knows.
    Failed,
    /// Nothing in time.
    TimedOut,
}

/// Something that the other side does.
#[derive(Debug)]
pub(super) enum Operation {
    /// It says this.
    Say(Vec<u8>),
    /// It ends the connection.
    Close,
    /// It cuts the connection off.
    Reset,
    /// The way to it is gone.
    Vanish,
    /// It says nothing for as long as it is waited for.
    Stall,
    /// It takes its time.
    Delay(Duration),
    /// Whoever asked for the fetch does not want it any more.
    Cancel,
    /// The driver says something that answers nothing.
    Confuse,
}

impl Operation {
    /// Whether nothing comes on this connection any more.
    pub(super) fn is_last(&self) -> bool {
        matches!(
            self,
            Self::Close | Self::Reset | Self::Vanish | Self::Stall | Self::Cancel | Self::Confuse
        )
    }
}

/// Octets that are taken off the front.
#[derive(Debug)]
pub(super) struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    /// All of these.
    pub(super) fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    fn octet(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    fn number(&mut self) -> u16 {
        u16::from_be_bytes([self.octet(), self.octet()])
    }

    /// As many as there are, but no more than this.
    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        taken
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Setup {
    /// Reads the header, and the addresses behind it.
    pub(super) fn read(input: &mut Cursor<'_>) -> Self {
        let mut header = [0; HEADER];
        for octet in &mut header {
            *octet = input.octet();
        }
        let [service, how, place, answer, first, second, piece, time] = header;
        let service = Service::ALL[usize::from(service) % Service::ALL.len()];
        let addresses = (0..answer & 0x1f).map(|_| address(input.octet()));
        let addresses: Vec<IpAddr> = addresses.collect();
        let resolution = match answer >> 5 & 3 {
            0 => Resolution::Found,
            1 => Resolution::NotFound,
            2 => Resolution::Failed,
            _ => Resolution::TimedOut,
        };
        let of_proxy = answer & 0x80 != 0;
        let (resolution, proxy_resolution) = if of_proxy {
            (Resolution::Found, resolution)
        } else {
            (resolution, Resolution::Found)
        };
        let host = match place >> 6 {
            1 => Host::Ip(address(piece)),
            2 => Host::Ip(address(!piece)),
            _ => Host::Dns("host.example".to_owned()),
        };
        let mut options = options(how, place);
        options.timeout = Duration::from_millis(1000 + 100 * u64::from(time));
        if place >> 6 == 3 {
            options = options.with_address(address(piece));
        }
        let port = if service == Service::Tls { 443 } else { 7000 };
        Self {
            target: Target::new(host, port, service),
            options,
            addresses,
            resolution,
            proxy_resolution,
            connections: u16::from_be_bytes([first, second]),
            piece: usize::from(piece & 0x1f) + 1,
        }
    }
}

fn options(how: u8, place: u8) -> FetchOptions {
    let mut options = FetchOptions::default()
        .with_prove_possession(how & 2 != 0)
        .with_fallback(how & 4 == 0);
    if how & 1 != 0 {
        options = options.with_method(Method::CertificateOnly);
    }
    options = match how >> 3 & 3 {
        1 => options.with_key_type(KeyType::Rsa),
        2 => options.with_key_type(KeyType::Ecdsa),
        _ => options,
    };
    options = options.with_server_name(match how >> 5 & 3 {
        0 => ServerNameIndication::Target,
        1 => ServerNameIndication::Nothing,
        2 => ServerNameIndication::Name("other.example".to_owned()),
        _ => ServerNameIndication::Name("a'b <c>\r\n\u{e9}".to_owned()),
    });
    if how & 0x80 != 0 {
        options = options.with_alpn(vec![b"h2".to_vec(), b"http/1.1".to_vec()]);
    }
    let network = |text: &str| text.parse::<Network>().expect("a network");
    let allowed = ["10.0.0.0/8", "2001:db8::/64"].map(network);
    options = options.with_address_policy(match place >> 4 & 3 {
        0 => AddressPolicy::Any,
        1 => AddressPolicy::PublicOnly,
        2 => AddressPolicy::networks(allowed),
        _ => AddressPolicy::networks([]),
    });
    match proxy(place) {
        Some(proxy) => options.with_proxy(proxy),
        None => options,
    }
}

fn proxy(place: u8) -> Option<Proxy> {
    let host = if place & 8 == 0 {
        Host::Ip(PROXY_ADDRESSES[0])
    } else {
        Host::Dns("proxy.example".to_owned())
    };
    let http = || Proxy::http(host.clone(), PROXY_PORT);
    let socks = || Proxy::socks5(host.clone(), PROXY_PORT);
    let (user_name, password) = CREDENTIALS;
    let login = |proxy: Proxy| proxy.with_credentials(user_name, password);
    Some(match place & 7 {
        1 => http(),
        2 => login(http()).expect("sound credentials"),
        3 => socks(),
        4 => login(socks()).expect("sound credentials"),
        5 => socks().with_remote_names(true),
        6 => http().with_remote_names(true),
        _ => return None,
    })
}

/// An address of many kinds: of 32 to each.
fn address(octet: u8) -> IpAddr {
    let last = octet & 0x1f;
    match octet >> 5 {
        0 => IpAddr::from([10, 0, 0, last]),
        1 => IpAddr::from([8, 8, 8, last]),
        2 => IpAddr::from([0x2606, 0x4700, 0, 0, 0, 0, 0, u16::from(last)]),
        3 => IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, u16::from(last)]),
        4 => IpAddr::V6(Ipv4Addr::new(10, 0, 0, last).to_ipv6_mapped()),
        5 => IpAddr::from([127, 0, 0, last]),
        6 => IpAddr::from([0x64, 0xff9b, 0, 0, 0, 0, 0x0808, u16::from(last)]),
        _ => IpAddr::from([192, 0, 2, last]),
    }
}

/// Reads what is left of the input.
pub(super) fn operations(input: &mut Cursor<'_>) -> Vec<Operation> {
    let mut operations = Vec::new();
    let mut room = MAX_OCTETS;
    while !input.is_empty() && operations.len() < MAX_OPERATIONS {
        let kind = input.octet() % 16;
        let operation = match kind {
            1 => {
                // So many times over, for what no input is large enough to spell out.
                let times = usize::from(input.octet()) + 1;
                let length = usize::from(input.number());
                let said = input.take(length).repeat(times);
                for part in said.chunks(MAX_RECEPTION) {
                    if part.len() > room {
                        break;
                    }
                    room -= part.len();
                    operations.push(Operation::Say(part.to_vec()));
                }
                continue;
            }
            2 => Operation::Close,
            3 => Operation::Reset,
            4 => Operation::Vanish,
            5 => Operation::Stall,
            6 => Operation::Delay(Duration::from_millis(20 * u64::from(input.octet()))),
            7 => Operation::Cancel,
            8 => Operation::Confuse,
            _ => {
                let length = usize::from(input.number()).min(MAX_RECEPTION);
                let said = input.take(length);
                if said.is_empty() || said.len() > room {
                    continue;
                }
                room -= said.len();
                Operation::Say(said.to_vec())
            }
        };
        operations.push(operation);
    }
    operations
}
