//! Records: what stands before their data, and the targets that these give.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use super::issue::Fault;
use super::name::Name;
use super::number::{read_number, read_port};
use super::service_binding::{Origin, Parameters};
use super::{ZoneIssueCode as Code, ZoneRecordType, srv};
use crate::target::{Host, Service, Target};

/// Characters of a type's name at most: 16. The longest in IANA's registry has ten (`NSEC3PARAM`).
const MAX_TYPE_LENGTH: usize = 16;

/// What stands between the owner of a record and its data.
#[derive(Debug)]
pub(super) struct Prologue<'a> {
    record_type: &'a str,
    /// Whether the class is `IN`, or left out.
    is_internet: bool,
    /// Whether the data are in the generic form.
    is_generic: bool,
}

impl<'a> Prologue<'a> {
    /// Class and TTL in either order, then the type, and the rest; `None` if there is no type.
    pub(super) fn read<'b>(tokens: &'b [&'a str]) -> Option<(Self, &'b [&'a str])> {
        let mut class = None;
        let mut has_ttl = false;
        let mut remaining = tokens;
        loop {
            let (token, rest) = remaining.split_first()?;
            remaining = rest;
            if !has_ttl && is_ttl(token) {
                has_ttl = true;
            } else if class.is_none() && is_class(token) {
                class = Some(*token);
            } else if !is_windows_age(token) {
                let prologue = Self {
                    record_type: token,
                    is_internet: class.is_none_or(|class| {
                        class.eq_ignore_ascii_case("IN") || class.eq_ignore_ascii_case("CLASS1")
                    }),
                    is_generic: rest.first() == Some(&"\\#"),
                };
                return Some((prologue, rest));
            }
        }
    }

    /// The type, if it is one that gives candidates.
    pub(super) fn wanted(&self) -> Result<Option<ZoneRecordType>, Fault> {
        let Some(wanted) = ZoneRecordType::from_text(self.record_type) else {
            return if could_be_type(self.record_type) {
                Ok(None)
            } else {
                Err(Fault::of(Code::InvalidType, self.record_type))
            };
        };
        match (self.is_internet, self.is_generic) {
            (false, _) => Ok(None),
            (true, true) => Err(Code::GenericData.into()),
            (true, false) => Ok(Some(wanted)),
        }
    }

    /// Whether it is the record whose owner is the name of the zone.
    pub(super) fn is_start_of_authority(&self) -> bool {
        self.is_internet && self.record_type.eq_ignore_ascii_case("SOA")
    }
}

/// A number of seconds, or numbers with the units of BIND.
fn is_ttl(token: &str) -> bool {
    let is_part = |byte: u8| {
        byte.is_ascii_digit()
            || matches!(byte.to_ascii_lowercase(), b'w' | b'd' | b'h' | b'm' | b's')
    };
    token.starts_with(|first: char| first.is_ascii_digit()) && token.bytes().all(is_part)
}

/// The classes of RFC 1035 section 3.2.4, and any by its number (RFC 3597 section 5).
fn is_class(token: &str) -> bool {
    let known = ["IN", "CH", "HS", "CS"];
    let by_number = token.split_at_checked(5).is_some_and(|(start, number)| {
        start.eq_ignore_ascii_case("CLASS") && read_number(number).is_some()
    });
    by_number || known.iter().any(|class| token.eq_ignore_ascii_case(class))
}

/// When the record was last refreshed, as Windows DNS exports it.
fn is_windows_age(token: &str) -> bool {
    let age = token.strip_prefix("[AGE:").or(token.strip_prefix("[Age:"));
    age.is_some_and(|age| age.ends_with(']'))
}

fn could_be_type(token: &str) -> bool {
    token.len() <= MAX_TYPE_LENGTH
        && token.starts_with(|first: char| first.is_ascii_alphabetic())
        && token
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A record of a type that gives candidates.
#[derive(Debug)]
pub(super) struct Record<'a, 'b> {
    pub(super) kind: ZoneRecordType,
    pub(super) owner: &'b Name,
    /// What follows the type.
    pub(super) data: &'b [&'a str],
}

impl Record<'_, '_> {
    /// The targets that the record tells of: two at most.
    pub(super) fn targets(
        &self,
        origin: Option<&Name>,
        zone: Option<&Name>,
    ) -> Result<Vec<Target>, Fault> {
        match self.kind {
            ZoneRecordType::A => self.address::<Ipv4Addr>(),
            ZoneRecordType::Aaaa => self.address::<Ipv6Addr>(),
            ZoneRecordType::Cname => {
                let [name] = self.fields()?;
                Name::read(name, origin)?;
                at(self.owner, Service::Tls, &[443])
            }
            ZoneRecordType::Mx => {
                let [preference, exchange] = self.fields()?;
                number(preference)?;
                // An exchange of "." says that there is none (RFC 7505).
                at(&Name::read(exchange, origin)?, Service::Smtp, &[25])
            }
            ZoneRecordType::Srv => self.service(origin),
            ZoneRecordType::Tlsa => self.association(),
            ZoneRecordType::Svcb | ZoneRecordType::Https => self.binding(origin, zone),
        }
    }

    fn address<A: FromStr + Into<IpAddr>>(&self) -> Result<Vec<Target>, Fault> {
        let [address] = self.fields()?;
        if address.parse::<A>().is_err() {
            return Err(Fault::of(Code::InvalidAddress, address));
        }
        at(self.owner, Service::Tls, &[443])
    }

    /// SRV (RFC 2782): `_service._protocol.name`.
    fn service(&self, origin: Option<&Name>) -> Result<Vec<Target>, Fault> {
        let [priority, weight, port, target] = self.fields()?;
        number(priority)?;
        number(weight)?;
        let target = Name::read(target, origin)?;
        if target.is_root() {
            // There is no such service.
            return Ok(Vec::new());
        }
        let port = read_port(port).ok_or_else(|| Fault::of(Code::InvalidNumber, port))?;
        let service = self.owner.split_underscored().and_then(|(name, above)| {
            let (protocol, _) = above.split_underscored()?;
            srv::service(name, protocol, port)
        });
        match service {
            Some(service) => at(&target, service, &[port]),
            None => Ok(Vec::new()),
        }
    }

    /// TLSA (RFC 6698 section 3): `_port._tcp.host`.
    fn association(&self) -> Result<Vec<Target>, Fault> {
        // The association itself may be cut into several.
        if self.data.len() < 4 {
            return Err(Code::MissingData.into());
        }
        let place = self.owner.split_underscored().and_then(|(port, above)| {
            let port = read_port(port)?;
            let (protocol, host) = above.split_underscored()?;
            (protocol == "tcp").then_some((port, host))
        });
        match place {
            Some((port, host)) => at(&host, Service::for_port(port), &[port]),
            None => Ok(Vec::new()),
        }
    }

    /// HTTPS and SVCB (RFC 9460 section 2).
    fn binding(&self, origin: Option<&Name>, zone: Option<&Name>) -> Result<Vec<Target>, Fault> {
        let [priority, target, parameters @ ..] = self.data else {
            return Err(Code::MissingData.into());
        };
        let is_alias = number(priority)? == 0;
        let target = Name::read(target, origin)?;
        let parameters = Parameters::read(parameters)?;
        let Some(origin) = Origin::of(self.owner, self.kind) else {
            return Ok(Vec::new());
        };
        let is_here = target.is_root() || target == origin.host;
        match (is_alias, is_here) {
            // An alias of "." says that there is no service (section 2.5.1).
            (true, true) => Ok(Vec::new()),
            (false, true) => at(&origin.host, Service::Tls, &parameters.ports(&origin)),
            (false, false) if zone.is_some_and(|zone| target.is_within(zone)) => {
                at(&target, Service::Tls, &parameters.ports(&origin))
            }
            // What it leads to is another's; the name is ours.
            (_, false) => at(&origin.host, Service::Tls, &[origin.default_port()]),
        }
    }

    /// The data, if there are exactly so many.
    fn fields<const N: usize>(&self) -> Result<[&str; N], Fault> {
        <[&str; N]>::try_from(self.data).map_err(|_| match self.data.get(N) {
            Some(extra) => Fault::of(Code::ExtraData, extra),
            None => Code::MissingData.into(),
        })
    }
}

/// Targets at the host of this name, if it is one.
fn at(name: &Name, service: Service, ports: &[u16]) -> Result<Vec<Target>, Fault> {
    if ports.is_empty() {
        return Ok(Vec::new());
    }
    let host = name.host()?.into_iter();
    Ok(host
        .flat_map(|host: Host| {
            ports
                .iter()
                .map(move |port| Target::new(host.clone(), *port, service))
        })
        .collect())
}

fn number(text: &str) -> Result<u16, Fault> {
    read_number(text).ok_or_else(|| Fault::of(Code::InvalidNumber, text))
}
