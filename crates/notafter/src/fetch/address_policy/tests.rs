use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::AddressPolicy;
use super::special::{IPV4, IPV6, Verdict};

fn address(text: &str) -> IpAddr {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

fn is_public(address: impl Into<IpAddr>) -> bool {
    AddressPolicy::PublicOnly.allows(address.into())
}

/// All of IPv4, as runs that begin here and end before the next one. Written apart from the
/// table, as a router would have it.
const IPV4_RUNS: &[(&str, bool)] = &[
    ("0.0.0.0", false),
    ("1.0.0.0", true),
    ("10.0.0.0", false),
    ("11.0.0.0", true),
    ("100.64.0.0", false),
    ("100.128.0.0", true),
    ("127.0.0.0", false),
    ("128.0.0.0", true),
    ("168.63.129.16", false),
    ("168.63.129.17", true),
    ("169.254.0.0", false),
    ("169.255.0.0", true),
    ("172.16.0.0", false),
    ("172.32.0.0", true),
    ("192.0.0.0", false),
    ("192.0.0.9", true),
    ("192.0.0.11", false),
    ("192.0.1.0", true),
    ("192.0.2.0", false),
    ("192.0.3.0", true),
    ("192.88.99.0", false),
    ("192.88.100.0", true),
    ("192.168.0.0", false),
    ("192.169.0.0", true),
    ("198.18.0.0", false),
    ("198.20.0.0", true),
    ("198.51.100.0", false),
    ("198.51.101.0", true),
    ("203.0.113.0", false),
    ("203.0.114.0", true),
    ("224.0.0.0", false),
];

/// All of IPv6 likewise; what carries an IPv4 address in it is not here.
const IPV6_RUNS: &[(&str, bool)] = &[
    ("::", false),
    ("2000::", true),
    ("2001::", false),
    ("2001:1::1", true),
    ("2001:1::4", false),
    ("2001:3::", true),
    ("2001:4::", false),
    ("2001:4:112::", true),
    ("2001:4:113::", false),
    ("2001:20::", true),
    ("2001:40::", false),
    ("2001:200::", true),
    ("2001:db8::", false),
    ("2001:db9::", true),
    ("2002::", false),
    ("2003::", true),
    ("3fff::", false),
    ("3fff:1000::", true),
    ("4000::", false),
];

/// Whether the run that the number is in is allowed.
fn by_runs(runs: &[(u128, bool)], number: u128) -> bool {
    let run = runs.iter().rev().find(|(first, _)| *first <= number);
    run.unwrap().1
}

fn ipv4_runs() -> Vec<(u128, bool)> {
    let number = |text: &str| u32::from(text.parse::<Ipv4Addr>().unwrap()).into();
    IPV4_RUNS.iter().map(|(t, yes)| (number(t), *yes)).collect()
}

fn ipv6_runs() -> Vec<(u128, bool)> {
    let number = |text: &str| text.parse::<Ipv6Addr>().unwrap().into();
    IPV6_RUNS.iter().map(|(t, yes)| (number(t), *yes)).collect()
}

/// The first and last number of a range, and those beside them as far as there are any.
fn edges(first: u128, prefix: u32, bits: u32) -> Vec<u128> {
    let all = u128::MAX >> (128 - bits);
    let behind = all.checked_shr(prefix).unwrap_or(0);
    let last = first | behind;
    let mut edges = vec![first, last];
    edges.extend(first.checked_sub(1));
    edges.extend(last.checked_add(1).filter(|number| *number <= all));
    edges
}

fn v4(number: u128) -> Ipv4Addr {
    Ipv4Addr::from(u32::try_from(number).unwrap())
}

#[test]
fn edges_of_every_run_of_ipv4() {
    let runs = ipv4_runs();
    assert!(runs.is_sorted_by(|a, b| a.0 < b.0 && a.1 != b.1));
    for &(first, public) in &runs {
        assert_eq!(is_public(v4(first)), public, "{}", v4(first));
        if first > 0 {
            assert_eq!(is_public(v4(first - 1)), !public, "{}", v4(first - 1));
        }
    }
    assert!(!is_public(Ipv4Addr::BROADCAST));
}

#[test]
fn edges_of_every_run_of_ipv6() {
    let runs = ipv6_runs();
    assert!(runs.is_sorted_by(|a, b| a.0 < b.0 && a.1 != b.1));
    for &(first, public) in &runs {
        let address = Ipv6Addr::from(first);
        assert_eq!(is_public(address), public, "{address}");
        if first > 0 {
            let before = Ipv6Addr::from(first - 1);
            assert_eq!(is_public(before), !public, "{before}");
        }
    }
    assert!(!is_public(Ipv6Addr::from(u128::MAX)));
}

#[test]
fn edges_of_every_row_of_ipv4() {
    let runs = ipv4_runs();
    for row in IPV4 {
        for number in edges(u32::from(row.first).into(), row.prefix, 32) {
            let address = v4(number);
            let expected = by_runs(&runs, number);
            assert_eq!(is_public(address), expected, "{address}, of {row:?}");
        }
    }
}

#[test]
fn edges_of_every_row_of_ipv6() {
    let (runs, runs_v4) = (ipv6_runs(), ipv4_runs());
    for row in IPV6 {
        for number in edges(row.first.into(), row.prefix, 128) {
            let carries = [0xffff_u128 << 32, 0x64_ff9b << 96].contains(&(number >> 32 << 32));
            let expected = if carries {
                by_runs(&runs_v4, number & u128::from(u32::MAX))
            } else {
                by_runs(&runs, number)
            };
            let address = Ipv6Addr::from(number);
            assert_eq!(is_public(address), expected, "{address}, of {row:?}");
        }
    }
}

#[test]
fn inside_of_every_refused_row_its_own_words_are_given() {
    for (text, words) in [
        ("10.1.2.3", "private use (RFC 1918)"),
        ("0.0.0.0", "this host (RFC 1122 section 3.2.1.3)"),
        ("255.255.255.255", "limited broadcast (RFC 919 section 7)"),
        (
            "192.0.0.11",
            "IETF protocol assignments (RFC 6890 section 2.1)",
        ),
        ("::ffff:10.1.2.3", "private use (RFC 1918)"),
        ("64:ff9b::127.0.0.1", "loopback (RFC 1122 section 3.2.1.3)"),
        ("::1", "loopback (RFC 4291 section 2.5.3)"),
        ("4000::", "not global unicast (RFC 4291 section 2.4)"),
    ] {
        let refusal = AddressPolicy::PublicOnly.refusal(address(text));
        assert_eq!(refusal, Some(words), "{text}");
    }
    for (what, prefix, verdict) in IPV4
        .iter()
        .map(|row| (row.what, row.prefix, row.verdict))
        .chain(IPV6.iter().map(|row| (row.what, row.prefix, row.verdict)))
    {
        let sourced = what.contains("(RFC ") || what.contains("(Microsoft ");
        assert!(sourced, "{what}/{prefix} {verdict:?}");
    }
}

#[test]
fn rows_are_whole_and_unique() {
    let rows: Vec<_> = IPV4
        .iter()
        .map(|row| (u128::from(u32::from(row.first)) << 96, row.prefix, 32))
        .chain(IPV6.iter().map(|row| (row.first.into(), row.prefix, 128)))
        .collect();
    for (index, (first, prefix, bits)) in rows.iter().enumerate() {
        assert!(prefix <= bits);
        let behind = u128::MAX.checked_shr(*prefix).unwrap_or(0);
        assert_eq!(
            first & behind,
            0,
            "bits behind the prefix: {first:x}/{prefix}"
        );
        assert!(
            !rows[..index].contains(&rows[index]),
            "{first:x}/{prefix} twice"
        );
    }
    let embedding = IPV6.iter().filter(|row| row.verdict == Verdict::AsIpv4);
    assert!(embedding.into_iter().all(|row| row.prefix == 96));
}

/// The standard library's stable opinions, over addresses from all of IPv4 and IPv6.
#[test]
fn nothing_that_the_standard_library_calls_special_is_public() {
    let mut special = 0;
    for number in (0..=u32::MAX).step_by(65_521) {
        let address = Ipv4Addr::from(number);
        if address.is_private()
            || address.is_loopback()
            || address.is_link_local()
            || address.is_broadcast()
            || address.is_documentation()
            || address.is_multicast()
            || address.is_unspecified()
        {
            special += 1;
            assert!(!is_public(address), "{address}");
            assert!(!is_public(address.to_ipv6_mapped()), "mapped {address}");
        }
    }
    assert!(special > 4_000, "{special}");
    for group in 0..=u16::MAX {
        let address = Ipv6Addr::new(group, 0, 0, 0, 0, 0, 0, 1);
        if address.is_loopback()
            || address.is_multicast()
            || address.is_unspecified()
            || address.is_unique_local()
            || address.is_unicast_link_local()
        {
            assert!(!is_public(address), "{address}");
        }
    }
}

/// What people try against a product that fetches what they name.
#[test]
fn ways_into_the_own_network() {
    for text in [
        // Services that give credentials to virtual machines.
        "169.254.169.254",
        "169.254.170.2",
        "fd00:ec2::254",
        "100.100.100.200",
        "192.0.0.192",
        "168.63.129.16",
        // The machine itself, in every spelling.
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:0.0.0.0",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b::127.0.0.1",
        "64:ff9b::169.254.169.254",
        "64:ff9b::ffff:ffff",
        "64:ff9b:1::127.0.0.1",
        "64:ff9b:1::8.8.8.8",
        "64:ff9b:0:0:0:1:808:808",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2002:808:808::1",
        "2001:0:808:808::1",
        // The neighbours.
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "ff02::1",
        "ff0e::1",
        "224.0.0.251",
        "239.255.255.250",
        "255.255.255.255",
        "100::1",
        "5f00::1",
        "3fff:fff::1",
        "::8.8.8.8",
    ] {
        assert!(!is_public(address(text)), "{text}");
    }
}

#[test]
fn the_public_internet() {
    for text in [
        "8.8.8.8",
        "1.1.1.1",
        "192.0.0.9",
        "192.0.0.10",
        "192.31.196.1",
        "192.52.193.1",
        "192.175.48.6",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
        "64:ff9b::192.31.196.1",
        "2606:4700:4700::1111",
        "2a00:1450:4001:82f::200e",
        "2001:4860:4860::8888",
        "2001:1::2",
        "2001:4:112::1",
        "2620:4f:8000::1",
    ] {
        assert!(is_public(address(text)), "{text}");
        let refusal = AddressPolicy::PublicOnly.refusal(address(text));
        assert_eq!(refusal, None, "{text}");
    }
}

#[test]
fn only_the_networks_that_are_named() {
    let networks = ["10.0.0.0/8", "2001:db8::/32", "127.0.0.1"];
    let policy = AddressPolicy::networks(networks.map(|text| text.parse().unwrap()));
    for (text, expected) in [
        ("10.0.0.0", true),
        ("10.255.255.255", true),
        ("9.255.255.255", false),
        ("11.0.0.0", false),
        ("::ffff:10.1.2.3", true),
        ("::10.1.2.3", false),
        ("64:ff9b::10.1.2.3", false),
        ("127.0.0.1", true),
        ("127.0.0.2", false),
        ("::1", false),
        ("2001:db8::1", true),
        ("2001:db9::", false),
        ("8.8.8.8", false),
    ] {
        assert_eq!(policy.allows(address(text)), expected, "{text}");
    }
    assert_eq!(policy.clone(), policy);
    assert_eq!(
        policy.refusal(address("8.8.8.8")),
        Some("in none of the allowed networks")
    );
    let none = AddressPolicy::networks([]);
    assert!(!none.allows(address("8.8.8.8")));
    // Who allows all of IPv6 has not allowed IPv4 under another name.
    let ipv6 = AddressPolicy::networks(["::/0".parse().unwrap()]);
    assert!(!ipv6.allows(address("::ffff:10.1.2.3")));
    assert!(ipv6.allows(address("fe80::1")));
}

#[test]
fn any_is_any() {
    assert_eq!(AddressPolicy::default(), AddressPolicy::Any);
    for text in ["127.0.0.1", "::1", "8.8.8.8", "ff02::1"] {
        assert!(AddressPolicy::Any.allows(address(text)), "{text}");
    }
}
