//! Several verifiers as one.

use std::fmt;

use super::{SignatureError, SignatureVerifier, SignedData};

/// Several verifiers as one: the first that can tell answers.
///
/// They are asked in their order, and an answer other than
/// [`Unsupported`](SignatureError::Unsupported) is final: two back ends that know one algorithm are
/// never played off against each other, so that a signature which the first refuses stays
/// refused. Without any verifier everything is unsupported.
#[derive(Clone, Copy)]
pub struct FirstOf<'a> {
    verifiers: &'a [&'a dyn SignatureVerifier],
}

impl<'a> FirstOf<'a> {
    /// These verifiers, in the order in which they are asked.
    pub const fn new(verifiers: &'a [&'a dyn SignatureVerifier]) -> Self {
        Self { verifiers }
    }
}

impl fmt::Debug for FirstOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FirstOf")
            .field("verifiers", &self.verifiers.len())
            .finish()
    }
}

impl SignatureVerifier for FirstOf<'_> {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        self.verifiers
            .iter()
            .map(|verifier| verifier.verify(signed))
            .find(|answer| *answer != Err(SignatureError::Unsupported))
            .unwrap_or(Err(SignatureError::Unsupported))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
    use crate::der::Reader;

    /// Answers always the same, and counts how often.
    struct Says(Result<(), SignatureError>, AtomicUsize);

    impl Says {
        fn new(answer: Result<(), SignatureError>) -> Self {
            Self(answer, AtomicUsize::new(0))
        }
    }

    impl SignatureVerifier for Says {
        fn verify(&self, _: &SignedData<'_>) -> Result<(), SignatureError> {
            self.1.fetch_add(1, Ordering::Relaxed);
            self.0
        }
    }

    /// What several say together, and how often each was asked.
    fn ask(answers: &[Result<(), SignatureError>]) -> (Result<(), SignatureError>, Vec<usize>) {
        let identifier = [0x30, 0x03, 0x06, 0x01, 0x2a];
        let key = [&[0x30, 0x09][..], &identifier, &[0x03, 0x02, 0x00, 0x01]].concat();
        let signed = SignedData::new(
            SubjectPublicKeyInfo::from_der(&key).unwrap(),
            AlgorithmIdentifier::read(&mut Reader::new(&identifier, "test")).unwrap(),
            b"message",
            b"signature",
        );
        let verifiers: Vec<Says> = answers.iter().map(|answer| Says::new(*answer)).collect();
        let views: Vec<&dyn SignatureVerifier> = verifiers
            .iter()
            .map(|it| it as &dyn SignatureVerifier)
            .collect();
        let answer = FirstOf::new(&views).verify(&signed);
        let asked = verifiers.iter().map(|it| it.1.load(Ordering::Relaxed));
        (answer, asked.collect())
    }

    #[test]
    fn the_first_that_can_tell_answers() {
        let (yes, no, unknown) = (
            Ok(()),
            Err(SignatureError::Invalid),
            Err(SignatureError::Unsupported),
        );
        assert_eq!(ask(&[yes, no]), (yes, vec![1, 0]));
        assert_eq!(ask(&[no, yes]), (no, vec![1, 0]));
        assert_eq!(ask(&[unknown, yes, no]), (yes, vec![1, 1, 0]));
        assert_eq!(ask(&[unknown, no, yes]), (no, vec![1, 1, 0]));
        assert_eq!(ask(&[unknown, unknown]), (unknown, vec![1, 1]));
        assert_eq!(ask(&[]), (unknown, vec![]));
    }
}
