//! Runs the real command, with certificates made for the test.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::expect_used,
    reason = "a test that cannot be set up has failed"
)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use notafter_tests::json_schema::Schemas;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CustomExtension,
    DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyIdMethod, KeyPair,
    KeyUsagePurpose, RevocationReason, RevokedCertParams, SerialNumber,
};
use serde_json::Value;
use tempfile::TempDir;

/// An instant in the middle of every certificate's life here.
pub(crate) const AT: &str = "2026-06-01T00:00:00Z";

/// What the command said.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// What its lines of JSON are, in `docs/schema/`.
    document: Option<&'static str>,
}

impl Run {
    /// The lines of standard output, each a JSON object, and one that `docs/schema/` describes.
    pub(crate) fn json(&self) -> Vec<Value> {
        let lines = self.stdout.lines();
        let lines: Vec<Value> = lines
            .map(|line| serde_json::from_str(line).expect("a line of JSON"))
            .collect();
        if let Some(document) = self.document {
            let schemas = Schemas::read();
            for line in &lines {
                let problems = schemas.problems(document, line);
                assert!(problems.is_empty(), "{document}: {problems:#?} in {line}");
            }
        }
        lines
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            document: None,
            code: output.status.code().expect("an exit code"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// Which document these arguments print.
fn document(arguments: &[&str]) -> Option<&'static str> {
    let has = |flag: &str| arguments.contains(&flag);
    Some(match *arguments.first()? {
        "check" => "check",
        "scan" => "scan",
        "parse" => "parse",
        "validate" if has("--batch") => "validate-batch",
        "validate" => "validate",
        "normalise" => "normalise",
        "candidates" => "candidates",
        "report" => "report",
        "plan" => "plan",
        "demo" => "demo",
        _ => return None,
    })
}

/// A folder in which the command runs.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
        }
    }

    /// Writes a file.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.path(name), content).expect("a file");
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with_stdin(arguments, "")
    }

    pub(crate) fn run_with_stdin(&self, arguments: &[&str], stdin: &str) -> Run {
        self.run_with(arguments, stdin, &[])
    }

    /// With these variables in the environment.
    pub(crate) fn run_with(
        &self,
        arguments: &[&str],
        stdin: &str,
        variables: &[(&str, &str)],
    ) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_notafter"))
            .args(arguments)
            .envs(variables.iter().copied())
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command");
        // A command that does not read it has closed it already.
        let _ = child
            .stdin
            .take()
            .expect("standard input")
            .write_all(stdin.as_bytes());
        Run {
            document: document(arguments),
            ..child.wait_with_output().expect("its output").into()
        }
    }
}

/// A root, and what it issues.
pub(crate) struct Authority {
    pub(crate) pem: String,
    pub(crate) der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
    /// Where its certificate is, told in what it issues.
    address: Option<String>,
}

/// A certificate with its key.
pub(crate) struct Leaf {
    pub(crate) pem: String,
    pub(crate) der: Vec<u8>,
    pub(crate) key_pem: String,
}

fn dated(params: &mut CertificateParams, name: &str) {
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.use_authority_key_identifier_extension = true;
    params.not_before = rcgen::date_time_ymd(2026, 1, 1);
    params.not_after = rcgen::date_time_ymd(2027, 1, 1);
}

fn ca_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    dated(&mut params, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        Self::until(name, 2027)
    }

    /// The same, that ends at the beginning of this year.
    pub(crate) fn until(name: &str, year: i32) -> Self {
        let mut params = CertificateParams::default();
        dated(&mut params, name);
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate().expect("a key");
        let certificate = params.self_signed(&key).expect("a certificate");
        Self {
            pem: certificate.pem(),
            der: certificate.der().to_vec(),
            issuer: Issuer::new(params, key),
            address: None,
        }
    }

    /// A CA below it. What that issues says where its certificate is: `http://ca.example/NAME.cer`.
    pub(crate) fn intermediate(&self, name: &str) -> Self {
        let params = ca_params(name);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        Self {
            pem: certificate.pem(),
            der: certificate.der().to_vec(),
            issuer: Issuer::new(params, key),
            address: Some(format!("http://ca.example/{name}.cer")),
        }
    }

    /// Another certificate in PEM for a CA of this name that is there already.
    pub(crate) fn cross_signed(&self, name: &str, other: &Self) -> String {
        let params = ca_params(name);
        let certificate = params.signed_by(other.issuer.key(), &self.issuer);
        certificate.expect("a certificate").pem()
    }

    /// A revocation list in PEM, with these serial numbers.
    pub(crate) fn crl(&self, revoked: &[SerialNumber]) -> String {
        let revoked = revoked.iter().map(|serial_number| RevokedCertParams {
            serial_number: serial_number.clone(),
            revocation_time: rcgen::date_time_ymd(2026, 3, 1),
            reason_code: Some(RevocationReason::KeyCompromise),
            invalidity_date: None,
        });
        let params = CertificateRevocationListParams {
            this_update: rcgen::date_time_ymd(2026, 5, 31),
            next_update: rcgen::date_time_ymd(2026, 6, 7),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: revoked.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let crl = params.signed_by(&self.issuer).expect("a revocation list");
        crl.pem().expect("PEM")
    }

    pub(crate) fn issue(&self, host: &str) -> Leaf {
        self.issue_dated(host, (2026, 1, 1), (2027, 1, 1))
    }

    /// A certificate of several hosts, one at least.
    pub(crate) fn issue_for(&self, hosts: &[&str]) -> Leaf {
        self.issue_for_dated(hosts, (2026, 1, 1), (2027, 1, 1))
    }

    /// A certificate from the beginning of one day to the beginning of another.
    pub(crate) fn issue_dated(
        &self,
        host: &str,
        first: (i32, u8, u8),
        last: (i32, u8, u8),
    ) -> Leaf {
        self.issue_for_dated(&[host], first, last)
    }

    fn issue_for_dated(
        &self,
        hosts: &[&str],
        (year, month, day): (i32, u8, u8),
        (last_year, last_month, last_day): (i32, u8, u8),
    ) -> Leaf {
        let names: Vec<String> = hosts.iter().map(|&it| it.to_owned()).collect();
        let mut params = CertificateParams::new(names).expect("names");
        dated(&mut params, hosts.first().expect("a host"));
        params.not_before = rcgen::date_time_ymd(year, month, day);
        params.not_after = rcgen::date_time_ymd(last_year, last_month, last_day);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params
            .custom_extensions
            .extend(self.address.as_deref().map(ca_issuers));
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        Leaf {
            pem: certificate.pem(),
            der: certificate.der().to_vec(),
            key_pem: key.serialize_pem(),
        }
    }
}

/// Authority information access with one address (RFC 5280 section 4.2.2.1).
fn ca_issuers(address: &str) -> CustomExtension {
    let element = |tag: u8, content: &[u8]| {
        let length = u8::try_from(content.len()).ok().filter(|it| *it < 0x80);
        [&[tag, length.expect("a short element")], content].concat()
    };
    let method = element(6, &[0x2b, 6, 1, 5, 5, 7, 48, 2]);
    let location = element(0x86, address.as_bytes());
    let access = element(0x30, &[method, location].concat());
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], element(0x30, &access))
}

/// A certificate request with its key.
pub(crate) fn request(host: &str) -> (String, String) {
    let mut params = CertificateParams::new(vec![host.to_owned()]).expect("a name");
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, host);
    let key = KeyPair::generate().expect("a key");
    let request = params.serialize_request(&key).expect("a request");
    (request.pem().expect("PEM"), key.serialize_pem())
}
