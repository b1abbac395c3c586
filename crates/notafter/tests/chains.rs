//! Chains with real signatures, made by rcgen and judged with the default back end.

#![cfg(any(feature = "aws-lc-rs", feature = "ring"))]

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use notafter::certificate::Certificate;
    use notafter::chain::{ChainValidator, Profile, ValidationReport, ValidationRequest};
    use notafter::crypto::default_verifier;
    use notafter::name_match::ReferenceName;
    use notafter::signature::{SignatureError, SignatureVerifier, SignedData};
    use notafter::trust::{PurposeSet, TrustStore};
    use rcgen::{
        BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
        KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519,
        SignatureAlgorithm, date_time_ymd,
    };

    /// The default back end, owned.
    struct Default;

    impl SignatureVerifier for Default {
        fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
            default_verifier().verify(signed)
        }
    }

    struct Chain {
        root: Certificate,
        intermediate: Certificate,
        leaf: Certificate,
    }

    fn params(name: &str, names: &[&str]) -> CertificateParams {
        let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = date_time_ymd(2026, 1, 1);
        params.not_after = date_time_ymd(2027, 1, 1);
        params.use_authority_key_identifier_extension = true;
        params
    }

    fn ca(name: &str) -> CertificateParams {
        let mut params = params(name, &[]);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params
    }

    fn chain(algorithm: &'static SignatureAlgorithm) -> Chain {
        let key = || KeyPair::generate_for(algorithm).unwrap();
        let read = |it: &rcgen::Certificate| Certificate::from_der(it.der()).unwrap();
        let (root_key, sub_key, leaf_key) = (key(), key(), key());
        let (root, sub) = (ca("Root"), ca("Sub"));
        let mut leaf = params(
            "example.com",
            &["example.com", "*.example.com", "192.0.2.1"],
        );
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let of_root = Issuer::from_params(&root, &root_key);
        let of_sub = Issuer::from_params(&sub, &sub_key);
        Chain {
            root: read(&root.self_signed(&root_key).unwrap()),
            intermediate: read(&sub.signed_by(&sub_key, &of_root).unwrap()),
            leaf: read(&leaf.signed_by(&leaf_key, &of_sub).unwrap()),
        }
    }

    fn judge(leaf: &Certificate, chain: &Chain, name: &str) -> ValidationReport {
        let store = TrustStore::from_certificates([chain.root.clone()], PurposeSet::ALL);
        let verifier: Arc<dyn SignatureVerifier> = Arc::new(Default);
        let validator = ChainValidator::new(store, verifier).with_profile(Profile::WebPki);
        let intermediates = std::slice::from_ref(&chain.intermediate);
        let request = ValidationRequest::new(leaf, "2026-06-01".parse().unwrap())
            .with_intermediates(intermediates)
            .with_name(ReferenceName::parse(name).unwrap());
        validator.validate(&request)
    }

    fn codes(report: &ValidationReport) -> Vec<&'static str> {
        let errors = report.errors();
        errors.map(|finding| finding.code.as_str()).collect()
    }

    #[test]
    fn sound_chains_of_each_kind_of_key() {
        for algorithm in [
            &PKCS_ECDSA_P256_SHA256,
            &PKCS_ECDSA_P384_SHA384,
            &PKCS_ED25519,
        ] {
            let chain = chain(algorithm);
            for name in ["example.com", "WWW.example.com.", "192.0.2.1"] {
                let report = judge(&chain.leaf, &chain, name);
                assert!(report.is_valid(), "{name}: {:?}", report.findings);
                assert_eq!(report.path.len(), 3);
            }
            let report = judge(&chain.leaf, &chain, "example.net");
            assert_eq!(codes(&report), ["name-mismatch"]);
        }
    }

    /// The last octets of a certificate are its signature; one bit of the serial number, which stands in
    /// its first 32, changes what is signed.
    #[test]
    fn one_bit_makes_the_signature_bad() {
        let chain = chain(&PKCS_ECDSA_P256_SHA256);
        let serial = chain.leaf.serial_number().contents().to_vec();
        let der = chain.leaf.as_der();
        let at = der
            .windows(serial.len())
            .position(|it| it == serial)
            .unwrap();
        let mut changed = der.to_vec();
        changed[at + serial.len() - 1] ^= 1;
        let changed = Certificate::from_der(&changed).unwrap();
        let report = judge(&changed, &chain, "example.com");
        assert_eq!(codes(&report), ["bad-signature"]);
    }

    #[test]
    fn a_chain_by_another_ca_of_the_same_names_does_not_count() {
        let (ours, theirs) = (
            chain(&PKCS_ECDSA_P256_SHA256),
            chain(&PKCS_ECDSA_P256_SHA256),
        );
        let mixed = Chain {
            root: ours.root,
            intermediate: theirs.intermediate,
            leaf: theirs.leaf,
        };
        let report = judge(&mixed.leaf, &mixed, "example.com");
        assert_eq!(codes(&report), ["issuer-not-found"]);
        assert_eq!(report.path.len(), 2);
    }
}
