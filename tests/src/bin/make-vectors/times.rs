//! Boundary times.

use notafter_tests::der;
use serde_json::{Value, json};

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let mut cases = boundaries();
    cases.extend(wrong_forms());
    cases.extend(orders());
    Subject::new(
        "times",
        "Validity at the edges of the calendar and of its two forms (RFC 5280 section 4.1.2.5).",
        cases,
    )
}

fn case(
    name: &str,
    about: &str,
    (not_before, not_after): (Vec<u8>, Vec<u8>),
    (from, to): (&str, &str),
    anomalies: &Value,
) -> Case {
    Case::leaf(
        name,
        about,
        &template().validity(not_before, not_after),
        json!({"not_before": from, "not_after": to, "anomalies": anomalies}),
    )
}

fn boundaries() -> Vec<Case> {
    let none = json!([]);
    let utc = der::utc_time;
    let general = der::generalized_time;
    vec![
        case(
            "utc-time-1950-to-2049",
            "The first and the last second of UTCTime.",
            (utc("500101000000Z"), utc("491231235959Z")),
            ("1950-01-01T00:00:00Z", "2049-12-31T23:59:59Z"),
            &none,
        ),
        case(
            "from-2050",
            "From 2050 on it is GeneralizedTime.",
            (utc("491231235959Z"), general("20500101000000Z")),
            ("2049-12-31T23:59:59Z", "2050-01-01T00:00:00Z"),
            &none,
        ),
        case(
            "no-well-defined-expiration",
            "99991231235959Z: RFC 5280 section 4.1.2.5.",
            (utc("260101000000Z"), general("99991231235959Z")),
            ("2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z"),
            &none,
        ),
        case(
            "before-1970",
            "Before the epoch of most clocks, and the epoch itself.",
            (utc("691231235959Z"), utc("700101000000Z")),
            ("1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z"),
            &none,
        ),
        case(
            "before-1950",
            "UTCTime cannot write it. Read as: RFC 5280's \"through 2049 as UTCTime\" cannot mean \
             years that UTCTime does not have, so GeneralizedTime is no fault.",
            (general("19491231235959Z"), utc("500101000000Z")),
            ("1949-12-31T23:59:59Z", "1950-01-01T00:00:00Z"),
            &none,
        ),
        case(
            "year-0000",
            "The first second that GeneralizedTime has.",
            (general("00000101000000Z"), utc("260101000000Z")),
            ("0000-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
            &none,
        ),
        case(
            "leap-days",
            "2000 was a leap year; so is 2400.",
            (utc("000229000000Z"), general("24000229000000Z")),
            ("2000-02-29T00:00:00Z", "2400-02-29T00:00:00Z"),
            &none,
        ),
        case(
            "after-2038",
            "One second beyond 2^31 - 1.",
            (utc("380119031407Z"), utc("380119031408Z")),
            ("2038-01-19T03:14:07Z", "2038-01-19T03:14:08Z"),
            &none,
        ),
    ]
}

fn wrong_forms() -> Vec<Case> {
    let wrong = |field: &str, text: &str| json!([{"code": "time-form", "facts": {"field": field, "text": text}}]);
    let start = || der::utc_time("260101000000Z");
    let end = || der::utc_time("260331235959Z");
    let from = "2026-01-01T00:00:00Z";
    let until = "2026-03-31T23:59:59Z";
    let after = |name: &str, about: &str, element: Vec<u8>, text: &str, instant: &str| {
        let anomalies = wrong("not_after", text);
        case(name, about, (start(), element), (from, instant), &anomalies)
    };
    let utc = |text| (der::utc_time(text), text);
    let general = |text| (der::generalized_time(text), text);
    let with = |name: &str, about: &str, (element, text): (Vec<u8>, &str), instant: &str| {
        after(name, about, element, text, instant)
    };
    vec![
        with(
            "generalized-time-in-2049",
            "Through 2049 it must be UTCTime.",
            general("20491231235959Z"),
            "2049-12-31T23:59:59Z",
        ),
        case(
            "generalized-time-in-1950",
            "From 1950 on it must be UTCTime.",
            (der::generalized_time("19500101000000Z"), end()),
            ("1950-01-01T00:00:00Z", until),
            &wrong("not_before", "19500101000000Z"),
        ),
        with(
            "utc-time-without-seconds",
            "BER allows it; DER and RFC 5280 do not. The instant is clear.",
            utc("2603312359Z"),
            "2026-03-31T23:59:00Z",
        ),
        with(
            "utc-time-with-offset",
            "An hour east of Greenwich.",
            utc("260331235959+0100"),
            "2026-03-31T22:59:59Z",
        ),
        case(
            "utc-time-without-seconds-west",
            "Neither seconds nor Z: an hour and a half west.",
            (der::utc_time("2601010000-0130"), end()),
            ("2026-01-01T01:30:00Z", until),
            &wrong("not_before", "2601010000-0130"),
        ),
        with(
            "generalized-time-with-fraction",
            "RFC 5280 section 4.1.2.5.2 forbids fractions. Read as: they are cut off.",
            general("20500101000000.75Z"),
            "2050-01-01T00:00:00Z",
        ),
        with(
            "generalized-time-with-offset",
            "DER demands Z.",
            general("20500101000000-0100"),
            "2050-01-01T01:00:00Z",
        ),
        case(
            "both-times-wrong",
            "Two anomalies, one for each field.",
            (
                der::generalized_time("20260101000000Z"),
                der::generalized_time("20260331235959Z"),
            ),
            (from, until),
            &json!([
                {"code": "time-form",
                 "facts": {"field": "not_before", "text": "20260101000000Z"}},
                {"code": "time-form",
                 "facts": {"field": "not_after", "text": "20260331235959Z"}},
            ]),
        ),
    ]
}

fn orders() -> Vec<Case> {
    let utc = der::utc_time;
    vec![
        case(
            "one-second",
            "The same instant twice: not_after is inclusive, so it is valid for one second.",
            (utc("260101000000Z"), utc("260101000000Z")),
            ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
            &json!([]),
        ),
        case(
            "reversed",
            "It ends a second before it begins.",
            (utc("260101000000Z"), utc("251231235959Z")),
            ("2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z"),
            &json!([{"code": "validity-reversed", "facts": {}}]),
        ),
    ]
}
