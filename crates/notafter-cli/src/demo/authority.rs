//! The demo's certificates, made when it runs.

use std::time::Duration;

use notafter::certificate::Certificate;
use notafter::time::{SECONDS_PER_DAY, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

/// Days for which the demo's servers' certificates are valid, as those of Let's Encrypt are.
pub(super) const LIFETIME_DAYS: i64 = 90;

/// Years for which its CAs are.
const CA_YEARS: i64 = 10;

/// Everything that the servers of the demo are made from.
pub(super) struct Authority {
    root: Ca,
    policy: Ca,
    issuing: Ca,
    at: Timestamp,
}

struct Ca {
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// What a server shows, and its key.
pub(super) struct Identity {
    pub(super) chain: Vec<CertificateDer<'static>>,
    pub(super) key: PrivatePkcs8KeyDer<'static>,
}

impl Authority {
    /// A root, an intermediate under it, and one under that; all in the middle of their lives at `at`.
    pub(super) fn new(at: Timestamp) -> Result<Self, rcgen::Error> {
        let root_key = KeyPair::generate()?;
        let root_params = ca_params("notafter demo root", at);
        let root = Ca {
            der: root_params.self_signed(&root_key)?.der().clone(),
            issuer: Issuer::new(root_params, root_key),
        };
        let policy = Ca::under(&root, "notafter demo policy CA", at)?;
        let issuing = Ca::under(&policy, "notafter demo issuing CA", at)?;
        Ok(Self {
            root,
            policy,
            issuing,
            at,
        })
    }

    /// The root, which the demo trusts.
    pub(super) fn root(&self) -> Option<Certificate> {
        Certificate::from_der(&self.root.der).ok()
    }

    /// A certificate for `host` that ends so many days after the present (before it, if negative),
    /// with its whole chain in order, without the root.
    pub(super) fn issue(&self, host: &str, days_left: i64) -> Result<Identity, rcgen::Error> {
        let key = KeyPair::generate()?;
        let params = self.leaf_params(host, days_left)?;
        let leaf = params.signed_by(&key, &self.issuing.issuer)?;
        Ok(Identity {
            chain: vec![
                leaf.der().clone(),
                self.issuing.der.clone(),
                self.policy.der.clone(),
            ],
            key: PrivatePkcs8KeyDer::from(key.serialize_der()),
        })
    }

    /// A certificate for `host` that is signed by itself.
    pub(super) fn self_signed(&self, host: &str, days_left: i64) -> Result<Identity, rcgen::Error> {
        let key = KeyPair::generate()?;
        let certificate = self.leaf_params(host, days_left)?.self_signed(&key)?;
        Ok(Identity {
            chain: vec![certificate.der().clone()],
            key: PrivatePkcs8KeyDer::from(key.serialize_der()),
        })
    }

    /// The same, with the root served as well.
    pub(super) fn with_root(&self, mut identity: Identity) -> Identity {
        identity.chain.push(self.root.der.clone());
        identity
    }

    fn leaf_params(&self, host: &str, days_left: i64) -> Result<CertificateParams, rcgen::Error> {
        let mut params = CertificateParams::new(vec![host.to_owned()])?;
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, host);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let end = days_after(self.at, days_left);
        let first = days_after(end, -LIFETIME_DAYS).saturating_add_seconds(1);
        set_validity(&mut params, first, end);
        Ok(params)
    }
}

impl Ca {
    fn under(parent: &Self, name: &str, at: Timestamp) -> Result<Self, rcgen::Error> {
        let key = KeyPair::generate()?;
        let params = ca_params(name, at);
        Ok(Self {
            der: params.signed_by(&key, &parent.issuer)?.der().clone(),
            issuer: Issuer::new(params, key),
        })
    }
}

fn ca_params(name: &str, at: Timestamp) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    let half = CA_YEARS / 2 * 365;
    set_validity(&mut params, days_after(at, -half), days_after(at, half));
    params
}

fn days_after(at: Timestamp, days: i64) -> Timestamp {
    at.saturating_add_seconds(days.saturating_mul(SECONDS_PER_DAY))
}

/// Sets both ends. rcgen's kind of date has no name here, but a closure needs none; it cannot overflow,
/// since both calendars have the years 0000 to 9999.
fn set_validity(params: &mut CertificateParams, first: Timestamp, last: Timestamp) {
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    let date_time = |at: Timestamp| {
        let distance = Duration::from_secs(at.unix_seconds().unsigned_abs());
        if at.unix_seconds() < 0 {
            epoch - distance
        } else {
            epoch + distance
        }
    };
    params.not_before = date_time(first);
    params.not_after = date_time(last);
}
