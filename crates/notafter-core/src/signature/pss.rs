//! RSASSA-PSS parameters (RFC 4055 section 3.1), compared by what they mean.

use crate::der::{Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};

/// `id-RSASSA-PSS`, 1.2.840.113549.1.1.10: a signature algorithm, and a kind of
/// key that makes no other signatures.
pub(super) const RSASSA_PSS: Oid<'static> =
    Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a]);

/// `id-mgf1`, 1.2.840.113549.1.1.8.
const MGF1: Oid<'static> = Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08]);

/// `id-sha1`, 1.3.14.3.2.26: the default for both hashes.
const SHA1: Oid<'static> = Oid::known(&[0x2b, 0x0e, 0x03, 0x02, 0x1a]);

/// Octets of salt by default.
const DEFAULT_SALT_LENGTH: u32 = 20;

/// The only trailer field there is: 0xbc, written as 1.
const TRAILER_FIELD_BC: u32 = 1;

/// The parameters, with the defaults filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PssParameters<'a> {
    /// The hash of the message.
    pub(super) hash: Oid<'a>,
    /// The hash in the mask generation function.
    pub(super) mgf_hash: Oid<'a>,
    /// Octets of salt.
    pub(super) salt_length: u32,
}

impl<'a> PssParameters<'a> {
    /// Reads the DER of `RSASSA-PSS-params`. A default that is written out is
    /// accepted: old encoders did so, and it changes no meaning.
    pub(super) fn from_der(der: &'a [u8]) -> Result<Self, ParseError> {
        let mut outer = Reader::new(der, "RSASSA-PSS-params");
        let mut reader = outer.sequence()?;
        outer.finish()?;

        let hash = match reader.optional(Tag::context_constructed(0))? {
            Some(element) => {
                let mut inner = element.reader("RSASSA-PSS-params.hashAlgorithm")?;
                let hash = hash_algorithm(&mut inner)?;
                inner.finish()?;
                hash
            }
            None => SHA1,
        };
        let mgf_hash = match reader.optional(Tag::context_constructed(1))? {
            Some(element) => {
                let mut outer = element.reader("RSASSA-PSS-params.maskGenAlgorithm")?;
                let mut inner = outer.sequence()?;
                outer.finish()?;
                if inner.oid()? != MGF1 {
                    return Err(inner.error(Code::InvalidValue));
                }
                let hash = hash_algorithm(&mut inner)?;
                inner.finish()?;
                hash
            }
            None => SHA1,
        };
        let salt_length = explicit_integer(&mut reader, 2, "RSASSA-PSS-params.saltLength")?
            .unwrap_or(DEFAULT_SALT_LENGTH);
        let trailer = explicit_integer(&mut reader, 3, "RSASSA-PSS-params.trailerField")?
            .unwrap_or(TRAILER_FIELD_BC);
        if trailer != TRAILER_FIELD_BC {
            return Err(reader.error(Code::InvalidValue));
        }
        reader.finish()?;
        Ok(Self {
            hash,
            mgf_hash,
            salt_length,
        })
    }

    /// Whether a key restricted to these parameters may make a signature with
    /// `used`: the same hashes, and at least as much salt (RFC 4055 section 3.3).
    pub(super) fn permit(&self, used: &Self) -> bool {
        self.hash == used.hash
            && self.mgf_hash == used.mgf_hash
            && self.salt_length <= used.salt_length
    }
}

/// The OID of a hash algorithm, whose parameters are NULL or absent (RFC 4055
/// section 2.1: both must be accepted).
fn hash_algorithm<'a>(reader: &mut Reader<'a>) -> Result<Oid<'a>, ParseError> {
    let mut inner = reader.sequence()?;
    let oid = inner.oid()?;
    if let Some(null) = inner.optional(Tag::NULL)? {
        null.reader("NULL")?.finish()?;
    }
    inner.finish()?;
    Ok(oid)
}

fn explicit_integer(
    reader: &mut Reader<'_>,
    number: u8,
    field: &'static str,
) -> Result<Option<u32>, ParseError> {
    let Some(element) = reader.optional(Tag::context_constructed(number))? else {
        return Ok(None);
    };
    let mut inner = element.reader(field)?;
    let value = inner.small_integer()?;
    inner.finish()?;
    Ok(Some(value))
}

#[cfg(test)]
mod tests {
    use rustls_pki_types::alg_id;

    use super::*;
    use crate::certificate::AlgorithmIdentifier;

    fn parameters_of(contents: &[u8]) -> Vec<u8> {
        let mut encoded = vec![0x30, u8::try_from(contents.len()).unwrap()];
        encoded.extend(contents);
        let mut reader = Reader::new(&encoded, "test");
        let algorithm = AlgorithmIdentifier::read(&mut reader).unwrap();
        assert_eq!(algorithm.oid, RSASSA_PSS);
        algorithm.parameters.unwrap().to_vec()
    }

    #[test]
    fn constants_are_what_they_say() {
        assert_eq!(RSASSA_PSS.to_string(), "1.2.840.113549.1.1.10");
        assert_eq!(MGF1.to_string(), "1.2.840.113549.1.1.8");
        assert_eq!(SHA1.to_string(), "1.3.14.3.2.26");
        for constant in [RSASSA_PSS, MGF1, SHA1] {
            assert!(Oid::from_contents(constant.contents()).is_some());
        }
    }

    #[test]
    fn usual_parameters() {
        for (contents, hash, salt_length) in [
            (alg_id::RSA_PSS_SHA256, "2.16.840.1.101.3.4.2.1", 32),
            (alg_id::RSA_PSS_SHA384, "2.16.840.1.101.3.4.2.2", 48),
            (alg_id::RSA_PSS_SHA512, "2.16.840.1.101.3.4.2.3", 64),
        ] {
            let der = parameters_of(&contents);
            let parameters = PssParameters::from_der(&der).unwrap();
            assert_eq!(parameters.hash.to_string(), hash);
            assert_eq!(parameters.mgf_hash, parameters.hash);
            assert_eq!(parameters.salt_length, salt_length);
        }
    }

    #[test]
    fn defaults_absent_and_written_out() {
        let absent = PssParameters::from_der(&[0x30, 0x00]).unwrap();
        assert_eq!(
            absent,
            PssParameters {
                hash: SHA1,
                mgf_hash: SHA1,
                salt_length: 20
            }
        );
        let written = [
            0x30, 0x0a, 0xa2, 0x03, 0x02, 0x01, 0x14, 0xa3, 0x03, 0x02, 0x01, 0x01,
        ];
        assert_eq!(PssParameters::from_der(&written), Ok(absent));
        let mut trailer = written;
        trailer[11] = 2;
        assert_eq!(
            PssParameters::from_der(&trailer).unwrap_err().code,
            Code::InvalidValue
        );
    }

    #[test]
    fn a_key_may_demand_more_salt_than_was_used() {
        let used = PssParameters {
            hash: SHA1,
            mgf_hash: SHA1,
            salt_length: 20,
        };
        assert!(used.permit(&used));
        let less = PssParameters {
            salt_length: 19,
            ..used
        };
        assert!(less.permit(&used) && !used.permit(&less));
        let other = PssParameters { hash: MGF1, ..used };
        assert!(!other.permit(&used));
    }
}
