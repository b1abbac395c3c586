//! The picture of certificates' lives: how each preset divides four lifetimes into levels.

use std::fmt::Write;

use notafter_core::expiry::{
    ExpiryAssessment, ExpiryPolicy, ExpirySubject, Level, RenewalMode, assess,
};
use notafter_core::time::Timestamp;

const DAY: i64 = 86_400;

/// In days: a year as it was until 2020, what ACME clients are used to, what is the most from 2029 on, and
/// short-lived.
const LIFETIMES: [i64; 4] = [398, 90, 47, 6];

/// A way to be told, and its name in the picture.
type Row = (&'static str, ExpiryPolicy, RenewalMode);

const ROWS: [Row; 3] = [
    (
        "lifetime-relative",
        ExpiryPolicy::lifetime_relative(),
        RenewalMode::Manual,
    ),
    (
        "the same, automated",
        ExpiryPolicy::lifetime_relative(),
        RenewalMode::Automated,
    ),
    (
        "classic-90-60-30",
        ExpiryPolicy::classic_90_60_30(),
        RenewalMode::Manual,
    ),
];

/// Where everything stands, in pixels.
const LEFT: i64 = 160;
const LIFE: i64 = 560;
const RIGHT: i64 = 340;
const TOP: i64 = 64;
const BAR: i64 = 16;
const ROW: i64 = 24;
const GROUP: i64 = 30;

/// The colour and the word of each level: told apart by brightness too, for those who see no red or green.
const fn colour(level: Level) -> &'static str {
    match level {
        Level::None => "#cfe3d4",
        Level::Notice => "#f2d974",
        Level::Warning => "#e08b3e",
        Level::Critical => "#a32a2a",
    }
}

/// The picture, whole.
pub(crate) fn picture() -> String {
    let rows = i64::try_from(ROWS.len()).expect("few");
    let groups = i64::try_from(LIFETIMES.len()).expect("few");
    let width = LEFT + LIFE + RIGHT;
    let height = TOP + groups * (GROUP + rows * ROW) + 12;
    let mut svg = String::new();
    writeln!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="sans-serif" font-size="12" fill="#222">
<title>The levels of four lifetimes, from the first to the last valid second</title>
<rect width="{width}" height="{height}" fill="#fff"/>"##
    )
    .expect("a string takes everything");
    legend(&mut svg);
    let mut y = TOP;
    for days in LIFETIMES {
        writeln!(
            svg,
            r#"<text x="12" y="{}" font-weight="bold">{days} days</text>"#,
            y + 14
        )
        .expect("a string takes everything");
        y += GROUP - 8;
        for row in ROWS {
            bar(&mut svg, days, row, y);
            y += ROW;
        }
        y += 8;
    }
    svg.push_str("</svg>\n");
    svg
}

fn legend(svg: &mut String) {
    let mut x = LEFT;
    for level in Level::ALL {
        let word = match level {
            Level::None => "nothing to do",
            other => other.as_str(),
        };
        writeln!(
            svg,
            r#"<rect x="{x}" y="14" width="14" height="14" fill="{}"/><text x="{}" y="25">{word}</text>"#,
            colour(*level),
            x + 20
        )
        .expect("a string takes everything");
        x += 120;
    }
    writeln!(
        svg,
        r##"<text x="{LEFT}" y="50" fill="#666">not_before</text><text x="{}" y="50" text-anchor="end" fill="#666">not_after</text><text x="{}" y="50" fill="#666">time left when a level begins</text>"##,
        LEFT + LIFE,
        LEFT + LIFE + 16
    )
    .expect("a string takes everything");
}

/// One life: a stretch for each level, and in words how much is left at the beginning of each.
fn bar(svg: &mut String, days: i64, (name, policy, mode): Row, y: i64) {
    let born = Timestamp::UNIX_EPOCH;
    let subject = ExpirySubject::new(born, born.saturating_add_seconds(days * DAY - 1))
        .with_renewal_mode(mode);
    let life = assess(&subject, &policy, born);
    writeln!(
        svg,
        r#"<text x="{}" y="{}" text-anchor="end">{name}</text>"#,
        LEFT - 12,
        y + 12
    )
    .expect("a string takes everything");
    let mut begins = vec![(Level::None, 0)];
    begins.extend(alerts(&life));
    let ends = begins.iter().skip(1).map(|it| it.1).chain([days * DAY]);
    let mut words = Vec::new();
    for (&(level, begin), end) in begins.iter().zip(ends.clone()) {
        let x = |second: i64| LEFT + second * LIFE / (days * DAY);
        writeln!(
            svg,
            r#"<rect x="{}" y="{y}" width="{}" height="{BAR}" fill="{}"/>"#,
            x(begin),
            x(end) - x(begin),
            colour(level)
        )
        .expect("a string takes everything");
        if level != Level::None {
            words.push(format!("{level} {}", time(days * DAY - begin)));
        }
    }
    writeln!(
        svg,
        r#"<text x="{}" y="{}">{}</text>"#,
        LEFT + LIFE + 16,
        y + 12,
        words.join(" · ")
    )
    .expect("a string takes everything");
}

/// Each level and the second of the life at which it begins.
fn alerts(life: &ExpiryAssessment) -> impl Iterator<Item = (Level, i64)> {
    let born = life.not_before;
    let alerts = life.alert_at.iter();
    alerts.map(move |alert| (alert.level, alert.at.seconds_since(born)))
}

/// `15 d 16 h`.
fn time(seconds: i64) -> String {
    let (days, hours, minutes) = (seconds / DAY, seconds % DAY / 3600, seconds % 3600 / 60);
    let parts = [(days, "d"), (hours, "h"), (minutes, "min")];
    let parts: Vec<_> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    parts.join(" ")
}
