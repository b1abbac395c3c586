//! General names as type and value.

use std::borrow::Cow;

use notafter::certificate::GeneralName;
use notafter::hex;
use serde::{Deserialize, Serialize};

/// A name of one type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "GeneralName")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "GeneralName")
)]
#[non_exhaustive]
pub struct GeneralNameRecord {
    /// `dns`, `ip`, `email`, `uri`, `directory` or `other`.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::GeneralNameKind"))]
    pub kind: String,
    /// The name. An IP address in its canonical text; a directory name as RFC 4514 text; a registered
    /// OID in the dotted form; an otherName as its type, `=#` and its DER in hex; what else
    /// has no text, as the hex of its octets.
    pub value: String,
}

/// The name as a record. An entry that breaks the rules of its type keeps that type, with
/// the hex of its octets for a value; an
/// anomaly tells of it as well.
pub fn general_name_record(name: &GeneralName<'_>) -> GeneralNameRecord {
    let (kind, value) = general_name_parts(name);
    GeneralNameRecord {
        kind: kind.to_owned(),
        value: value.into_owned(),
    }
}

/// Type and value of that record; text that lies in the certificate as it is shown is borrowed from there.
pub(crate) fn general_name_parts<'a>(name: &GeneralName<'a>) -> (&'static str, Cow<'a, str>) {
    let (kind, made) = match *name {
        GeneralName::Email(email) => return ("email", Cow::Borrowed(email)),
        GeneralName::Dns(dns) => return ("dns", Cow::Borrowed(dns)),
        GeneralName::Uri(uri) => return ("uri", Cow::Borrowed(uri)),
        GeneralName::Directory(directory) => ("directory", directory.to_string()),
        GeneralName::Ip(address) => ("ip", address.to_string()),
        GeneralName::RegisteredId(oid) => ("other", oid.to_string()),
        GeneralName::Other { type_id, value } => {
            ("other", format!("{type_id}=#{}", hex::encode(value)))
        }
        GeneralName::Malformed { tag, contents } => (malformed_kind(tag.0), hex::encode(contents)),
        GeneralName::Obsolete(der) => ("other", hex::encode(der)),
        // A form that is newer than this table.
        _ => ("other", String::new()),
    };
    (kind, Cow::Owned(made))
}

/// The type that was meant: the number of the tag (RFC 5280 section 4.2.1.6).
const fn malformed_kind(tag: u8) -> &'static str {
    match tag & 0x1f {
        1 => "email",
        2 => "dns",
        4 => "directory",
        6 => "uri",
        7 => "ip",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::der::{Oid, Tag};

    #[test]
    fn values_by_type() {
        let oid = Oid::from_contents(&[0x2a, 3]).unwrap();
        for (name, kind, value) in [
            (GeneralName::Dns("a.example"), "dns", "a.example"),
            (GeneralName::Email("a@b.example"), "email", "a@b.example"),
            (GeneralName::Uri("urn:x"), "uri", "urn:x"),
            (
                GeneralName::Ip("2001:DB8:0:0::1".parse().unwrap()),
                "ip",
                "2001:db8::1",
            ),
            (GeneralName::RegisteredId(oid), "other", "1.2.3"),
            (
                GeneralName::Other {
                    type_id: oid,
                    value: &[0x0c, 1, b'x'],
                },
                "other",
                "1.2.3=#0c0178",
            ),
            (
                GeneralName::Malformed {
                    tag: Tag::context(7),
                    contents: &[10, 0, 1],
                },
                "ip",
                "0a0001",
            ),
            (
                GeneralName::Malformed {
                    tag: Tag::context(2),
                    contents: &[0xff],
                },
                "dns",
                "ff",
            ),
            (GeneralName::Obsolete(&[0xa3, 0]), "other", "a300"),
        ] {
            let record = general_name_record(&name);
            assert_eq!((record.kind.as_str(), record.value.as_str()), (kind, value));
        }
    }
}
