//! Names as RFC 4514 text.

use std::fmt::{self, Write};

use super::{Attribute, Name};
use crate::certificate::oids;
use crate::der::Oid;
use crate::hex;

/// The table of RFC 4514 section 3: the short names that every reader must know. Other
/// types are written as their dotted OID.
fn short_name(oid: Oid<'_>) -> Option<&'static str> {
    Some(match oid {
        oids::COMMON_NAME => "CN",
        oids::LOCALITY_NAME => "L",
        oids::STATE_OR_PROVINCE_NAME => "ST",
        oids::ORGANIZATION_NAME => "O",
        oids::ORGANIZATIONAL_UNIT_NAME => "OU",
        oids::COUNTRY_NAME => "C",
        oids::STREET_ADDRESS => "STREET",
        oids::DOMAIN_COMPONENT => "DC",
        oids::USER_ID => "UID",
        _ => return None,
    })
}

/// More attributes than nearly all names have: room for them is made at once.
const USUAL_ATTRIBUTES: usize = 8;

impl fmt::Display for Name<'_> {
    /// RFC 4514: the last RDN first, `,` between RDNs, `+` within one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut attributes: Vec<Attribute<'_>> = Vec::with_capacity(USUAL_ATTRIBUTES);
        attributes.extend(self.attributes());
        // Section 2.1 turns the RDNs round; section 2.2 leaves the order within one free.
        attributes.sort_by_key(|attribute| std::cmp::Reverse(attribute.rdn));
        let mut previous = None;
        for attribute in attributes {
            match previous {
                None => {}
                Some(rdn) if rdn == attribute.rdn => f.write_char('+')?,
                Some(_) => f.write_char(',')?,
            }
            previous = Some(attribute.rdn);
            write_attribute(f, &attribute)?;
        }
        Ok(())
    }
}

fn write_attribute(f: &mut fmt::Formatter<'_>, attribute: &Attribute<'_>) -> fmt::Result {
    let short = short_name(attribute.oid);
    match short {
        Some(name) => f.write_str(name)?,
        None => write!(f, "{}", attribute.oid)?,
    }
    f.write_char('=')?;
    // Section 2.4: a value of a type written in the dotted form, or that has no text, is
    // written as the hex of its encoding.
    match attribute.value.to_text() {
        Some(text) if short.is_some() => write_escaped(f, &text),
        _ => {
            f.write_char('#')?;
            f.write_str(&hex::encode(attribute.value.as_der()))
        }
    }
}

/// Section 2.4's escapes, and control characters as well: a name must not
/// be able to move the cursor of the terminal that shows it.
fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    // What needs no escape is written in one piece up to the next that does: nearly always the whole.
    let mut plain = 0;
    for (index, character) in text.char_indices() {
        let next = index + character.len_utf8();
        let escape = match character {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => Escape::Backslash,
            '#' if index == 0 => Escape::Backslash,
            ' ' if index == 0 || next == text.len() => Escape::Backslash,
            _ if character.is_control() || is_bidirectional_control(character) => Escape::Hex,
            _ => continue,
        };
        f.write_str(text.get(plain..index).unwrap_or_default())?;
        plain = next;
        match escape {
            Escape::Backslash => write!(f, "\\{character}")?,
            Escape::Hex => {
                let mut buffer = [0; 4];
                for octet in character.encode_utf8(&mut buffer).bytes() {
                    write!(f, "\\{octet:02x}")?;
                }
            }
        }
    }
    f.write_str(text.get(plain..).unwrap_or_default())
}

/// How a character is written that cannot stand for itself.
enum Escape {
    Backslash,
    Hex,
}

/// Characters that make what follows be shown in another order (Unicode's UAX #9): with them a
/// name can be made to look like another.
fn is_bidirectional_control(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
