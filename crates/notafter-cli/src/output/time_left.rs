//! Time left, in words.

use notafter::time::SECONDS_PER_DAY;

/// `12 days left`, `3 hours left`, `expired 2 days ago`: of the seconds until a certificate is no
/// longer valid. Always rounded down, so that nobody is promised time that is not there.
pub(crate) fn time_left(remaining_seconds: i64) -> String {
    if remaining_seconds > 0 {
        format!("{} left", amount(remaining_seconds))
    } else {
        // At 0 its first second is over already.
        format!("expired {} ago", amount(1 - remaining_seconds))
    }
}

/// `now`, `14 hours ago`: of the seconds since something was seen.
pub(crate) fn time_ago(seconds: i64) -> String {
    match seconds {
        1.. => format!("{} ago", amount(seconds)),
        0 => "now".to_owned(),
        // A clock has gone back, or `--at` has.
        _ => format!("{} later", amount(seconds.saturating_neg())),
    }
}

fn amount(seconds: i64) -> String {
    const HOUR: i64 = 3600;
    const MINUTE: i64 = 60;
    let (number, unit) = if seconds >= 2 * SECONDS_PER_DAY {
        (seconds / SECONDS_PER_DAY, "day")
    } else if seconds >= 2 * HOUR {
        (seconds / HOUR, "hour")
    } else if seconds >= 2 * MINUTE {
        (seconds / MINUTE, "minute")
    } else {
        (seconds, "second")
    };
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_ago() {
        for (seconds, text) in [
            (0, "now"),
            (1, "1 second ago"),
            (14 * 3600 + 59, "14 hours ago"),
            (-3 * SECONDS_PER_DAY, "3 days later"),
            (i64::MIN, "106751991167300 days later"),
        ] {
            assert_eq!(time_ago(seconds), text);
        }
    }

    #[test]
    fn rounded_down() {
        for (seconds, text) in [
            (90 * SECONDS_PER_DAY - 1, "89 days left"),
            (2 * SECONDS_PER_DAY - 1, "47 hours left"),
            (2 * 3600 - 1, "119 minutes left"),
            (119, "119 seconds left"),
            (1, "1 second left"),
            (0, "expired 1 second ago"),
            (-3 * SECONDS_PER_DAY, "expired 3 days ago"),
        ] {
            assert_eq!(time_left(seconds), text);
        }
    }
}
