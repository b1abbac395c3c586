//! What people call certificates.

/// The name that people know a certificate by: its common name where that is one of its names, else the first of them, else
/// the common name all the same, else its subject.
pub(crate) fn main_name<'a>(subject: &'a str, names: &'a [String]) -> &'a str {
    // A comma in a value is escaped: then the parts are not simply those between commas.
    let mut parts = subject.split(',').filter(|_| !subject.contains('\\'));
    let common = parts.find_map(|it| it.trim().strip_prefix("CN="));
    let is_common = |name: &&String| common.is_some_and(|it| it.eq_ignore_ascii_case(name));
    names
        .iter()
        .find(is_common)
        .or_else(|| names.first())
        .map(String::as_str)
        .or(common)
        .unwrap_or(subject)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_that_people_know() {
        let names = ["example.com", "www.example.com"].map(str::to_owned);
        for (subject, names, expected) in [
            ("CN=Printer,O=Example", &[][..], "Printer"),
            (
                r"CN=Printer\, old,O=Example",
                &[],
                r"CN=Printer\, old,O=Example",
            ),
            ("", &[], ""),
            ("CN=Printer,O=Example", &names, "example.com"),
            ("O=Example, CN=WWW.example.com", &names, "www.example.com"),
        ] {
            assert_eq!(main_name(subject, names), expected);
        }
    }
}
