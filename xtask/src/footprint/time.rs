//! The time that programs took of the processor.

use std::fs;
use std::time::Duration;

/// Where Linux says what the processes that this one has waited for took, and those that these had waited for.
const PLACE: &str = "/proc/self/stat";

/// The fields behind the name of the program, which is in parentheses: `cutime` is the 16th of all, `cstime` the next (proc(5)).
const FIELDS_BEFORE: usize = 13;

/// The unit of these fields: Linux tells user space hundredths of seconds on every platform.
const TICK: Duration = Duration::from_millis(10);

/// What all programs that have ended took, user and system; `None` where the system does not tell it so.
pub(super) fn of_ended_programs() -> Option<Duration> {
    total(&fs::read_to_string(PLACE).ok()?)
}

fn total(stat: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(FIELDS_BEFORE);
    let mut next = || times.next()?.parse::<u32>().ok();
    let ticks = next()?.checked_add(next()?)?;
    Some(TICK * ticks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_children_are_read() {
        let stat = "7 (a (b) c) S 1 7 7 0 -1 4 5 6 7 8 90 91 1234 66 20 0 1 0 99";
        assert_eq!(total(stat), Some(Duration::from_secs(13)));
        assert_eq!(total("7 (x) S 1"), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_system_tells() {
        assert!(of_ended_programs().is_some());
    }
}
