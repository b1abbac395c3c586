//! Numbers of sixteen bits, in digits alone: `u16::from_str` would take a plus sign.

/// A number from 0 to 65535.
pub(super) fn read_number(text: &str) -> Option<u16> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// A port from 1 to 65535.
pub(super) fn read_port(text: &str) -> Option<u16> {
    read_number(text).filter(|port| *port > 0)
}
