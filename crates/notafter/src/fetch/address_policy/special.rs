//! Which addresses are public: IANA's IPv4 and IPv6 Special-Purpose Address Registries, as of
//! October 2025, with what lies around them.
//!
//! The rows of a registry may lie in one another: the one with the longest prefix counts. Where
//! the registry says neither yes nor no to "globally reachable", it is no here.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What holds for a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Globally reachable.
    Public,
    /// Not globally reachable.
    Refused,
    /// As the IPv4 address in the last 32 bits.
    AsIpv4,
}

use Verdict::{AsIpv4, Public, Refused};

/// A range of addresses of one family.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<A> {
    /// The first address.
    pub(super) first: A,
    /// Leading bits that all its addresses share.
    pub(super) prefix: u32,
    pub(super) verdict: Verdict,
    /// What it is for, and who says so.
    pub(super) what: &'static str,
}

const fn v4(first: [u8; 4], prefix: u32, verdict: Verdict, what: &'static str) -> Row<Ipv4Addr> {
    let [a, b, c, d] = first;
    Row {
        first: Ipv4Addr::new(a, b, c, d),
        prefix,
        verdict,
        what,
    }
}

#[expect(
    clippy::many_single_char_names,
    reason = "the groups of an address have no names"
)]
const fn v6(first: [u16; 8], prefix: u32, verdict: Verdict, what: &'static str) -> Row<Ipv6Addr> {
    let [a, b, c, d, e, f, g, h] = first;
    Row {
        first: Ipv6Addr::new(a, b, c, d, e, f, g, h),
        prefix,
        verdict,
        what,
    }
}

/// IPv4. What is in no row is public.
#[rustfmt::skip]
pub(super) const IPV4: &[Row<Ipv4Addr>] = &[
    // The registry.
    v4([0, 0, 0, 0], 8, Refused, "this network (RFC 791 section 3.2)"),
    v4([0, 0, 0, 0], 32, Refused, "this host (RFC 1122 section 3.2.1.3)"),
    v4([10, 0, 0, 0], 8, Refused, "private use (RFC 1918)"),
    v4([100, 64, 0, 0], 10, Refused, "shared address space of providers (RFC 6598)"),
    v4([127, 0, 0, 0], 8, Refused, "loopback (RFC 1122 section 3.2.1.3)"),
    v4([169, 254, 0, 0], 16, Refused, "link local (RFC 3927)"),
    v4([172, 16, 0, 0], 12, Refused, "private use (RFC 1918)"),
    v4([192, 0, 0, 0], 24, Refused, "IETF protocol assignments (RFC 6890 section 2.1)"),
    v4([192, 0, 0, 0], 29, Refused, "IPv4 service continuity (RFC 7335)"),
    v4([192, 0, 0, 8], 32, Refused, "IPv4 dummy address (RFC 7600)"),
    v4([192, 0, 0, 9], 32, Public, "port control protocol anycast (RFC 7723)"),
    v4([192, 0, 0, 10], 32, Public, "TURN anycast (RFC 8155)"),
    v4([192, 0, 0, 170], 32, Refused, "NAT64 and DNS64 discovery (RFC 8880, RFC 7050 section 2.2)"),
    v4([192, 0, 0, 171], 32, Refused, "NAT64 and DNS64 discovery (RFC 8880, RFC 7050 section 2.2)"),
    v4([192, 0, 2, 0], 24, Refused, "documentation (RFC 5737)"),
    v4([192, 31, 196, 0], 24, Public, "AS112 (RFC 7535)"),
    v4([192, 52, 193, 0], 24, Public, "automatic multicast tunnelling (RFC 7450)"),
    v4([192, 88, 99, 0], 24, Refused, "6to4 relay anycast, deprecated (RFC 7526)"),
    v4([192, 88, 99, 2], 32, Refused, "6a44 relay anycast (RFC 6751)"),
    v4([192, 168, 0, 0], 16, Refused, "private use (RFC 1918)"),
    v4([192, 175, 48, 0], 24, Public, "AS112 (RFC 7534)"),
    v4([198, 18, 0, 0], 15, Refused, "benchmarking (RFC 2544)"),
    v4([198, 51, 100, 0], 24, Refused, "documentation (RFC 5737)"),
    v4([203, 0, 113, 0], 24, Refused, "documentation (RFC 5737)"),
    v4([240, 0, 0, 0], 4, Refused, "reserved (RFC 1112 section 4)"),
    v4([255, 255, 255, 255], 32, Refused, "limited broadcast (RFC 919 section 7)"),
    // Beyond it.
    v4([224, 0, 0, 0], 4, Refused, "multicast (RFC 5771)"),
    v4([168, 63, 129, 16], 32, Refused, "the platform of virtual machines (Microsoft Azure, \"What is IP address 168.63.129.16?\")"),
];

/// IPv6. Every address is in a row.
#[rustfmt::skip]
pub(super) const IPV6: &[Row<Ipv6Addr>] = &[
    // The registry.
    v6([0, 0, 0, 0, 0, 0, 0, 1], 128, Refused, "loopback (RFC 4291 section 2.5.3)"),
    v6([0, 0, 0, 0, 0, 0, 0, 0], 128, Refused, "unspecified (RFC 4291 section 2.5.2)"),
    v6([0, 0, 0, 0, 0, 0xffff, 0, 0], 96, AsIpv4, "IPv4-mapped (RFC 4291 section 2.5.5.2)"),
    v6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 96, AsIpv4, "NAT64, well-known prefix (RFC 6052)"),
    v6([0x64, 0xff9b, 1, 0, 0, 0, 0, 0], 48, Refused, "NAT64, local use (RFC 8215)"),
    v6([0x100, 0, 0, 0, 0, 0, 0, 0], 64, Refused, "discard only (RFC 6666)"),
    v6([0x100, 0, 0, 1, 0, 0, 0, 0], 64, Refused, "dummy prefix (RFC 9780)"),
    v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 23, Refused, "IETF protocol assignments (RFC 2928)"),
    v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 32, Refused, "Teredo (RFC 4380)"),
    v6([0x2001, 1, 0, 0, 0, 0, 0, 1], 128, Public, "port control protocol anycast (RFC 7723)"),
    v6([0x2001, 1, 0, 0, 0, 0, 0, 2], 128, Public, "TURN anycast (RFC 8155)"),
    v6([0x2001, 1, 0, 0, 0, 0, 0, 3], 128, Public, "DNS-SD service registration anycast (RFC 9665)"),
    v6([0x2001, 2, 0, 0, 0, 0, 0, 0], 48, Refused, "benchmarking (RFC 5180)"),
    v6([0x2001, 3, 0, 0, 0, 0, 0, 0], 32, Public, "automatic multicast tunnelling (RFC 7450)"),
    v6([0x2001, 4, 0x112, 0, 0, 0, 0, 0], 48, Public, "AS112 (RFC 7535)"),
    v6([0x2001, 0x10, 0, 0, 0, 0, 0, 0], 28, Refused, "ORCHID, deprecated (RFC 4843)"),
    v6([0x2001, 0x20, 0, 0, 0, 0, 0, 0], 28, Public, "ORCHIDv2 (RFC 7343)"),
    v6([0x2001, 0x30, 0, 0, 0, 0, 0, 0], 28, Public, "drone remote identification (RFC 9374)"),
    v6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32, Refused, "documentation (RFC 3849)"),
    v6([0x2002, 0, 0, 0, 0, 0, 0, 0], 16, Refused, "6to4, deprecated (RFC 3056, RFC 7526)"),
    v6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0], 48, Public, "AS112 (RFC 7534)"),
    v6([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20, Refused, "documentation (RFC 9637)"),
    v6([0x5f00, 0, 0, 0, 0, 0, 0, 0], 16, Refused, "segment routing (RFC 9602)"),
    v6([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7, Refused, "unique local (RFC 4193)"),
    v6([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10, Refused, "link local (RFC 4291 section 2.5.6)"),
    // Beyond it.
    v6([0, 0, 0, 0, 0, 0, 0, 0], 96, Refused, "IPv4-compatible, deprecated (RFC 4291 section 2.5.5.1)"),
    v6([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10, Refused, "site local, deprecated (RFC 3879)"),
    v6([0xff00, 0, 0, 0, 0, 0, 0, 0], 8, Refused, "multicast (RFC 4291 section 2.7)"),
    v6([0x2000, 0, 0, 0, 0, 0, 0, 0], 3, Public, "global unicast (RFC 4291 section 2.4)"),
    v6([0, 0, 0, 0, 0, 0, 0, 0], 0, Refused, "not global unicast (RFC 4291 section 2.4)"),
];

/// Why the address is not public; `None` where it is.
pub(super) fn refusal(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => refusal_v4(address),
        IpAddr::V6(address) => refusal_v6(address),
    }
}

fn refusal_v4(address: Ipv4Addr) -> Option<&'static str> {
    let number = u32::from(address);
    let row = IPV4
        .iter()
        .filter(|row| (number ^ u32::from(row.first)).leading_zeros() >= row.prefix)
        .max_by_key(|row| row.prefix)?;
    (row.verdict != Public).then_some(row.what)
}

fn refusal_v6(address: Ipv6Addr) -> Option<&'static str> {
    let number = u128::from(address);
    let row = IPV6
        .iter()
        .filter(|row| (number ^ u128::from(row.first)).leading_zeros() >= row.prefix)
        .max_by_key(|row| row.prefix);
    match row {
        Some(row) if row.verdict == Public => None,
        Some(row) if row.verdict == AsIpv4 => {
            let [.., a, b, c, d] = address.octets();
            refusal_v4(Ipv4Addr::new(a, b, c, d))
        }
        Some(row) => Some(row.what),
        // No address comes here, the last row having all; if one did, it would be refused.
        None => Some("not global unicast (RFC 4291 section 2.4)"),
    }
}
