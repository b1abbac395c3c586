use super::*;
use crate::certificate::SubjectPublicKeyInfo;
use crate::crypto::tests::{certificates, spki_of, tlv, with_signed_data};

const INVALID: Result<(), SignatureError> = Err(SignatureError::Invalid);
const UNSUPPORTED: Result<(), SignatureError> = Err(SignatureError::Unsupported);

/// `id-dsa` of RFC 3279 section 2.3.2, in its OBJECT IDENTIFIER.
const ID_DSA: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1];

/// A signature in parts, each an INTEGER's contents, so that one of them can be another.
#[derive(Clone)]
struct Parts {
    /// p, q and g.
    parameters: [Vec<u8>; 3],
    y: Vec<u8>,
    /// r and s.
    signature: [Vec<u8>; 2],
    /// Contents of the signature's algorithm identifier.
    algorithm: Vec<u8>,
    message: Vec<u8>,
}

fn integers<const COUNT: usize>(mut reader: Reader<'_>) -> [Vec<u8>; COUNT] {
    std::array::from_fn(|_| reader.integer().unwrap().to_vec())
}

fn sequence(integers: &[Vec<u8>]) -> Vec<u8> {
    let integers: Vec<u8> = integers.iter().flat_map(|it| tlv(0x02, it)).collect();
    tlv(0x30, &integers)
}

impl Parts {
    /// Of the self-signed certificate with this name.
    fn of(name: &str) -> Self {
        let certificates = certificates();
        let (_, der) = certificates.iter().find(|(it, _)| *it == name).unwrap();
        with_signed_data(der, |signed| {
            let parameters = signed.public_key.algorithm.parameters.unwrap();
            let mut parameters = Reader::new(parameters, "test");
            let mut signature = Reader::new(signed.signature, "test");
            let [y] = integers(Reader::new(signed.public_key.public_key.octets, "test"));
            Self {
                parameters: integers(parameters.sequence().unwrap()),
                y,
                signature: integers(signature.sequence().unwrap()),
                algorithm: signed.algorithm.contents.to_vec(),
                message: signed.message.to_vec(),
            }
        })
    }

    fn changed(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut changed = self.clone();
        change(&mut changed);
        changed
    }

    fn verify(&self) -> Result<(), SignatureError> {
        let parameters = sequence(&self.parameters);
        self.verify_with(Some(&parameters), None, &sequence(&self.signature))
    }

    /// With these parameters, in the key and inherited, and this signature.
    fn verify_with(
        &self,
        own: Option<&[u8]>,
        inherited: Option<&[u8]>,
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        let identifier = tlv(0x30, &[&ID_DSA[..], own.unwrap_or_default()].concat());
        let key = spki_of(&identifier, &tlv(0x02, &self.y));
        let algorithm = tlv(0x30, &self.algorithm);
        let mut signed = SignedData::new(
            SubjectPublicKeyInfo::from_der(&key).unwrap(),
            AlgorithmIdentifier::read(&mut Reader::new(&algorithm, "test")).unwrap(),
            &self.message,
            signature,
        );
        signed.inherited_parameters = inherited;
        VERIFIER.verify(&signed)
    }
}

fn good() -> Parts {
    Parts::of("dsa1024-160-sha1")
}

#[test]
fn parameters_of_the_key_or_of_its_issuer() {
    let good = good();
    let parameters = sequence(&good.parameters);
    let others = sequence(&good.changed(|it| it.parameters[2][5] ^= 1).parameters);
    let signature = sequence(&good.signature);
    let verify =
        |own: Option<&[u8]>, inherited: Option<&[u8]>| good.verify_with(own, inherited, &signature);
    assert_eq!(verify(Some(&parameters), None), Ok(()));
    assert_eq!(verify(None, Some(&parameters)), Ok(()));
    assert_eq!(verify(None, None), UNSUPPORTED);
    // The key's own ones count where both are there.
    assert_eq!(verify(Some(&parameters), Some(&others)), Ok(()));
    assert_eq!(verify(Some(&others), Some(&parameters)), INVALID);
    // NULL is neither parameters nor their absence.
    assert_eq!(verify(Some(&[0x05, 0x00]), Some(&parameters)), INVALID);
    let more = [&parameters[..], &[0x05, 0x00]].concat();
    assert_eq!(verify(None, Some(&more)), INVALID);
    let four = [&good.parameters[..], &[vec![1]]].concat();
    assert_eq!(verify(Some(&sequence(&four)), None), INVALID);
    assert_eq!(
        verify(Some(&sequence(&good.parameters[..2])), None),
        INVALID
    );
}

#[test]
fn other_algorithms_are_not_judged() {
    let good = good();
    let with_null = good.changed(|it| it.algorithm.extend([0x05, 0x00]));
    assert_eq!(with_null.verify(), UNSUPPORTED);
    // SHA3-224 with DSA, 2.16.840.1.101.3.4.3.5; then id-dsa itself.
    let sha3 = vec![0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 5];
    assert_eq!(good.changed(|it| it.algorithm = sha3).verify(), UNSUPPORTED);
    let id_dsa = ID_DSA.to_vec();
    assert_eq!(
        good.changed(|it| it.algorithm = id_dsa).verify(),
        UNSUPPORTED
    );
    // Another hash is another signature.
    let sha256 = vec![0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 2];
    assert_eq!(good.changed(|it| it.algorithm = sha256).verify(), INVALID);
}

#[test]
fn other_sizes_are_not_judged() {
    let good = good();
    for (number, size) in [
        (0, 1),
        (0, 64),
        (0, 127),
        (0, 257),
        (0, 513),
        (1, 1),
        (1, 19),
        (1, 32),
    ] {
        let other = good.changed(|it| {
            it.parameters[number] = [&[0][..], &vec![0xff; size]].concat();
        });
        assert_eq!(other.verify(), UNSUPPORTED, "{number}: {size} octets");
    }
    // A bit less than the size is another size.
    assert_eq!(
        good.parameters[0][..2],
        [0x00, good.parameters[0][1] | 0x80]
    );
    let less = good.changed(|it| it.parameters[0].splice(..2, [0x7f]).for_each(drop));
    assert_eq!(less.verify(), UNSUPPORTED);
    // Too much for any arithmetic costs none.
    let huge = good.changed(|it| it.parameters[0] = vec![0x7f; 60_000]);
    assert_eq!(huge.verify(), UNSUPPORTED);
}

#[test]
fn keys_out_of_range_verify_nothing() {
    let good = good();
    assert_eq!(good.verify(), Ok(()));
    let [p, q, _] = good.parameters.clone();
    let minus_one = |number: &[u8]| {
        let mut less = number.to_vec();
        *less.last_mut().unwrap() ^= 1;
        less
    };
    let parameter = |index: usize, value: Vec<u8>| good.changed(|it| it.parameters[index] = value);
    for (what, changed) in [
        ("even p", parameter(0, minus_one(&p))),
        ("even q", parameter(1, minus_one(&q))),
        (
            "another odd q",
            good.changed(|it| *it.parameters[1].last_mut().unwrap() ^= 2),
        ),
        ("negative q", parameter(1, vec![0x80, 1])),
        ("q of zero", parameter(1, vec![0])),
        ("g of zero", parameter(2, vec![0])),
        ("g of one", parameter(2, vec![1])),
        ("g of p", parameter(2, p.clone())),
        ("g over p", parameter(2, [&p[..], &[0]].concat())),
        (
            "another g",
            good.changed(|it| *it.parameters[2].last_mut().unwrap() ^= 1),
        ),
        ("y of zero", good.changed(|it| it.y = vec![0])),
        ("y of one", good.changed(|it| it.y = vec![1])),
        ("y of p", good.changed(|it| it.y = p.clone())),
        ("y of p - 1", good.changed(|it| it.y = minus_one(&p))),
        (
            "y over p",
            good.changed(|it| it.y = [&p[..], &[0]].concat()),
        ),
        ("negative y", good.changed(|it| it.y = vec![0x80, 1])),
        (
            "needless zero",
            good.changed(|it| it.y.splice(0..0, [0, 0]).for_each(drop)),
        ),
        (
            "y of another order",
            good.changed(|it| *it.y.last_mut().unwrap() ^= 1),
        ),
    ] {
        assert_eq!(changed.verify(), INVALID, "{what}");
    }
}

#[test]
fn only_numbers_below_q_are_in_a_signature() {
    let good = good();
    let q = good.parameters[1].clone();
    for index in [0, 1] {
        for value in [
            vec![0],
            vec![0xff],
            q.clone(),
            vec![0x7f; 20],
            vec![0x7f; 21],
            [&[0x00], &good.signature[index][..]].concat(),
        ] {
            let changed = good.changed(|it| it.signature[index].clone_from(&value));
            assert_eq!(changed.verify(), INVALID, "{index}: {value:02x?}");
        }
    }
    let parameters = sequence(&good.parameters);
    let verify = |signature: &[u8]| good.verify_with(Some(&parameters), None, signature);
    let signature = sequence(&good.signature);
    assert_eq!(verify(&[&signature[..], &[0x05, 0x00]].concat()), INVALID);
    let three = [&good.signature[..], &[vec![1]]].concat();
    assert_eq!(verify(&sequence(&three)), INVALID);
    assert_eq!(verify(&sequence(&good.signature[..1])), INVALID);
    assert_eq!(verify(&[]), INVALID);
    assert_eq!(verify(&signature[..signature.len() - 1]), INVALID);
    // A length in more octets than it needs is BER.
    let long = [&[0x30, 0x81][..], &signature[1..]].concat();
    assert_eq!(verify(&long), INVALID);
}

/// Numbers that are no primes and belong to nothing: nothing may verify, and nothing may panic.
#[test]
fn numbers_without_meaning() {
    let good = good();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |octets: usize, top: u8| {
        let mut number = vec![0];
        for _ in 0..octets {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            number.push(state.to_be_bytes()[3]);
        }
        number[1] |= top;
        number[octets] |= 1;
        number
    };
    for _ in 0..50 {
        let p = random(128, 0x80);
        let q = random(20, 0x80);
        // One below p has a y to the power of q that the crate gets to see.
        let mut small = random(127, 0x80);
        let g = small.clone();
        small[4] ^= 0x55;
        let odd = good.changed(|it| {
            it.parameters = [p.clone(), q, g];
            it.y = small;
        });
        assert_eq!(odd.verify(), INVALID);
        let odd = good.changed(|it| it.parameters[0] = p);
        assert_eq!(odd.verify(), INVALID);
    }
}
