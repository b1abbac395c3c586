//! Exit codes, as monitoring plugins have them.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// 0: everything is well.
    Ok,
    /// 1: somebody should look.
    Warning,
    /// 2: it fails, or soon will.
    Critical,
    /// 3: the question could not be answered: bad input, or bad arguments.
    Unknown,
}

impl Status {
    /// The worse one: critical over unknown over warning over ok.
    #[must_use]
    pub(crate) fn worst(self, other: Self) -> Self {
        if self.rank() < other.rank() {
            other
        } else {
            self
        }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Warning => 1,
            Self::Unknown => 2,
            Self::Critical => 3,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Ok => 0,
            Status::Warning => 1,
            Status::Critical => 2,
            Status::Unknown => 3,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_over_three_over_one_over_zero() {
        use Status::{Critical, Ok, Unknown, Warning};
        let rising = [Ok, Warning, Unknown, Critical];
        for (index, low) in rising.into_iter().enumerate() {
            for high in &rising[index..] {
                assert_eq!(low.worst(*high), *high);
                assert_eq!(high.worst(low), *high);
            }
        }
    }
}
