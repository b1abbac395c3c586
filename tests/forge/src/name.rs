//! Distinguished names and general names, written to order.

use std::net::IpAddr;

use crate::der;

/// OIDs of name attributes (RFC 4519, RFC 5280 appendix A).
pub mod attribute {
    /// commonName.
    pub const COMMON_NAME: &str = "2.5.4.3";
    /// surname.
    pub const SURNAME: &str = "2.5.4.4";
    /// serialNumber.
    pub const SERIAL_NUMBER: &str = "2.5.4.5";
    /// countryName.
    pub const COUNTRY: &str = "2.5.4.6";
    /// localityName.
    pub const LOCALITY: &str = "2.5.4.7";
    /// stateOrProvinceName.
    pub const STATE: &str = "2.5.4.8";
    /// streetAddress.
    pub const STREET: &str = "2.5.4.9";
    /// organizationName.
    pub const ORGANIZATION: &str = "2.5.4.10";
    /// organizationalUnitName.
    pub const ORGANIZATIONAL_UNIT: &str = "2.5.4.11";
    /// title.
    pub const TITLE: &str = "2.5.4.12";
    /// businessCategory.
    pub const BUSINESS_CATEGORY: &str = "2.5.4.15";
    /// givenName.
    pub const GIVEN_NAME: &str = "2.5.4.42";
    /// organizationIdentifier.
    pub const ORGANIZATION_IDENTIFIER: &str = "2.5.4.97";
    /// userId.
    pub const USER_ID: &str = "0.9.2342.19200300.100.1.1";
    /// domainComponent.
    pub const DOMAIN_COMPONENT: &str = "0.9.2342.19200300.100.1.25";
    /// emailAddress (PKCS #9).
    pub const EMAIL: &str = "1.2.840.113549.1.9.1";
    /// jurisdictionOfIncorporationCountryName (CA/Browser Forum).
    pub const JURISDICTION_COUNTRY: &str = "1.3.6.1.4.1.311.60.2.1.3";
}

/// One attribute: its OID and its value, a whole element.
pub fn attribute(oid: &str, value: Vec<u8>) -> Vec<u8> {
    der::sequence(&[der::oid(oid), value])
}

/// A relative distinguished name of these attributes.
pub fn rdn(attributes: &[Vec<u8>]) -> Vec<u8> {
    der::set(attributes)
}

/// A name of these relative distinguished names, in the order of the encoding.
pub fn name(rdns: &[Vec<u8>]) -> Vec<u8> {
    der::sequence(rdns)
}

/// A name of single-valued RDNs, in the order of the encoding, as `UTF8String`.
pub fn simple(attributes: &[(&str, &str)]) -> Vec<u8> {
    let rdns: Vec<_> = attributes
        .iter()
        .map(|(oid, text)| rdn(&[attribute(oid, der::utf8(text))]))
        .collect();
    name(&rdns)
}

/// A name that is one common name, as `UTF8String`.
pub fn common_name(text: &str) -> Vec<u8> {
    simple(&[(attribute::COMMON_NAME, text)])
}

/// `GeneralName`s (RFC 5280 section 4.2.1.6), each a whole element.
pub mod general {
    use super::{IpAddr, der};

    /// otherName: a type and a value, a whole element.
    pub fn other(oid: &str, value: &[u8]) -> Vec<u8> {
        let elements = [der::oid(oid), der::context(0, value)];
        der::context(0, elements.concat())
    }

    /// rfc822Name; not checked.
    pub fn email(text: &str) -> Vec<u8> {
        der::context_primitive(1, text)
    }

    /// dNSName; not checked.
    pub fn dns(text: &str) -> Vec<u8> {
        der::context_primitive(2, text)
    }

    /// x400Address: an empty `ORAddress`, which nobody uses.
    pub fn x400() -> Vec<u8> {
        der::context(3, der::sequence(&[]))
    }

    /// directoryName around a whole `Name`.
    pub fn directory(name: &[u8]) -> Vec<u8> {
        der::context(4, name)
    }

    /// ediPartyName with a partyName.
    pub fn edi_party(party: &str) -> Vec<u8> {
        der::context(5, der::context(1, der::utf8(party)))
    }

    /// uniformResourceIdentifier; not checked.
    pub fn uri(text: &str) -> Vec<u8> {
        der::context_primitive(6, text)
    }

    /// iPAddress of 4 or 16 octets.
    pub fn ip(address: IpAddr) -> Vec<u8> {
        match address {
            IpAddr::V4(v4) => ip_raw(&v4.octets()),
            IpAddr::V6(v6) => ip_raw(&v6.octets()),
        }
    }

    /// iPAddress of any octets: with a mask in name constraints, or wrong.
    pub fn ip_raw(octets: &[u8]) -> Vec<u8> {
        der::context_primitive(7, octets)
    }

    /// registeredID.
    pub fn registered_id(oid: &str) -> Vec<u8> {
        der::context_primitive(8, der::oid_contents(oid))
    }
}
