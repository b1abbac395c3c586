//! iPAddress: an address and a mask of the same family (RFC 4632).

use std::net::IpAddr;

use super::{Relation, within};

/// The octets of an address as a number, with how many bits it has.
fn bits(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), u32::BITS),
        IpAddr::V6(address) => (u128::from(address), u128::BITS),
    }
}

/// Whether the ones of the mask stand together on its left.
pub(super) fn is_mask(mask: IpAddr) -> bool {
    let (mask, width) = bits(mask);
    let zeros = mask.trailing_zeros().min(width);
    mask.count_ones() + zeros == width
}

pub(super) fn relation(name: IpAddr, address: IpAddr, mask: IpAddr) -> Relation {
    if !is_mask(mask) {
        return Relation::Unclear;
    }
    let ((name, of_name), (address, of_address)) = (bits(name), bits(address));
    let (mask, _) = bits(mask);
    within(of_name == of_address && name & mask == address & mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks() {
        let ip = |text: &str| -> IpAddr { text.parse().unwrap() };
        for (name, address, mask, expected) in [
            ("192.0.2.9", "192.0.2.0", "255.255.255.0", Relation::Within),
            ("192.0.3.9", "192.0.2.0", "255.255.255.0", Relation::Outside),
            ("192.0.2.9", "0.0.0.0", "0.0.0.0", Relation::Within),
            ("::1", "0.0.0.0", "0.0.0.0", Relation::Outside),
            (
                "::ffff:192.0.2.9",
                "192.0.2.0",
                "255.255.255.0",
                Relation::Outside,
            ),
            ("2001:db8::1", "2001:db8::", "ffff:ffff::", Relation::Within),
            ("192.0.2.9", "192.0.2.9", "255.0.255.0", Relation::Unclear),
        ] {
            let found = relation(ip(name), ip(address), ip(mask));
            assert_eq!(found, expected, "{name} {address} {mask}");
        }
    }
}
