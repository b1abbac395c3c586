//! LMTP: SMTP with `LHLO` in place of `EHLO` (RFC 2033 section 4.1).

use super::exchange::Exchange;
use super::smtp::Smtp;
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The dialogue.
pub(super) fn dialogue() -> Box<dyn Dialogue> {
    Exchange::start(Smtp::new(Service::Lmtp, b"LHLO notafter.invalid\r\n"))
}

#[cfg(test)]
mod tests {
    use super::super::script::{agrees, assert_hostile, not_offered, play, refused};
    use super::*;

    const GREETING: (&str, &str) = ("", "220 mail.example.com LMTP server ready\r\n");
    const EXTENSIONS: (&str, &str) = (
        "LHLO notafter.invalid\r\n",
        "250-mail.example.com\r\n250-PIPELINING\r\n250-STARTTLS\r\n250 SIZE\r\n",
    );

    #[test]
    fn real_servers_agree() {
        agrees(
            dialogue,
            &[
                GREETING,
                EXTENSIONS,
                ("STARTTLS\r\n", "220 2.0.0 Begin TLS negotiation now.\r\n"),
            ],
        );
    }

    #[test]
    fn not_offered_is_not_refused() {
        assert_eq!(
            play(
                dialogue,
                &[
                    GREETING,
                    ("LHLO notafter.invalid\r\n", "500 5.5.2 unknown\r\n")
                ]
            ),
            not_offered(Service::Lmtp, "500 5.5.2 unknown", "QUIT\r\n")
        );
        assert_eq!(
            play(
                dialogue,
                &[
                    GREETING,
                    EXTENSIONS,
                    ("STARTTLS\r\n", "454 4.3.3 not available\r\n")
                ]
            ),
            refused(Service::Lmtp, "454 4.3.3 not available", "QUIT\r\n")
        );
    }

    #[test]
    fn hostile_servers() {
        assert_hostile(dialogue, Service::Lmtp, &[GREETING, EXTENSIONS]);
    }
}
