//! Medians.

/// The median; the mean of the two in the middle for an even count, 0 for none.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        length if length % 2 == 1 => sorted[length / 2],
        length => f64::midpoint(sorted[length / 2 - 1], sorted[length / 2]),
    }
}

/// The smallest; 0 for none.
pub(crate) fn least(values: &[f64]) -> f64 {
    values.iter().copied().reduce(f64::min).unwrap_or_default()
}

/// The median of the quotients round by round: what slows a whole round down falls out.
pub(crate) fn median_ratio(values: &[f64], others: &[f64]) -> f64 {
    let ratios: Vec<_> = values.iter().zip(others).map(|(a, b)| a / b).collect();
    median(&ratios)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_in_the_middle() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!(median(&[]).abs() < 1e-9);
    }

    #[test]
    fn ratios_are_taken_round_by_round() {
        let ratio = median_ratio(&[2.0, 40.0, 6.0], &[1.0, 10.0, 2.0]);
        assert!((ratio - 3.0).abs() < 1e-9);
    }

    #[test]
    fn the_least_is_found() {
        assert!((least(&[3.0, 1.0, 2.0]) - 1.0).abs() < 1e-9);
    }
}
