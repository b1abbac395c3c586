//! The lazy certificate: DER, and every fact of it computed when it is asked for.

use notafter::certificate::Certificate as Parsed;
use notafter::certificate::GeneralName;
use notafter::check::certificate_names;
use notafter::crypto::facts_verifier;
use notafter_records::certificate_fields as fields;
use notafter_records::functions::{self, ParseCertificateRequest};
use notafter_records::{Octets, PublicKeyRecord, certificate_record};
use pyo3::call::PyCallArgs;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString, PyTuple, PyType};

use crate::errors::raised;
use crate::guard::{guarded, internal};
use crate::records::RecordClass;
use crate::values::{datetime, texts};

/// Records that a certificate consists of.
static GENERAL_NAME: RecordClass<2> = RecordClass::new("GeneralName", ["type", "value"]);
static PUBLIC_KEY: RecordClass<4> =
    RecordClass::new("PublicKey", ["algorithm", "bits", "curve", "parameter_set"]);
static SCT: RecordClass<2> = RecordClass::new("Sct", ["log_id", "timestamp"]);

/// A certificate: immutable, equal to every other one with the same DER, and hashed by it.
///
/// `Certificate(data, source=None)` takes DER or PEM as `bytes`, `bytearray` or `memoryview`, PEM as `str`, an
/// `os.PathLike` whose file is read, a connected `ssl.SSLSocket`, or a certificate of `cryptography`. Facts are
/// computed when they are asked for.
#[pyclass(frozen, module = "notafter")]
pub(crate) struct Certificate {
    inner: Parsed,
    source: Option<String>,
}

impl Certificate {
    /// What DER in the narrow sense gives at once; any other form by the one function that knows them all.
    fn read(py: Python<'_>, octets: &[u8]) -> PyResult<Parsed> {
        if let Ok(inner) = Parsed::from_der(octets) {
            return Ok(inner);
        }
        let input = Octets(octets.to_vec());
        let found = py.detach(|| functions::parse_certificate(ParseCertificateRequest::new(input)));
        let record = found.map_err(|error| raised(py, &error))?;
        let der = record.der.unwrap_or_default();
        Parsed::from_der(&der.0).map_err(|error| raised(py, &internal(&error.to_string())))
    }

    /// What Python's half does (`notafter/_certificate.py`), which has the defaults and the records.
    fn python<'py, A: PyCallArgs<'py>>(
        py: Python<'py>,
        function: &str,
        arguments: A,
    ) -> PyResult<Bound<'py, PyAny>> {
        static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
        let module = MODULE.get_or_try_init(py, || {
            let module = py.import("notafter._certificate")?;
            Ok::<_, PyErr>(module.unbind())
        })?;
        module.bind(py).getattr(function)?.call1(arguments)
    }
}

#[pymethods]
impl Certificate {
    #[new]
    #[pyo3(signature = (data, /, source=None))]
    fn new(py: Python<'_>, data: &Bound<'_, PyAny>, source: Option<String>) -> PyResult<Self> {
        guarded(py, || {
            if let Ok(octets) = data.cast_exact::<PyBytes>() {
                let inner = Self::read(py, octets.as_bytes())?;
                return Ok(Self { inner, source });
            }
            if let Ok(other) = data.cast::<Self>() {
                let other = other.get();
                return Ok(Self {
                    inner: other.inner.clone(),
                    source: source.or_else(|| other.source.clone()),
                });
            }
            let octets = Self::python(py, "octets", (data,))?;
            let inner = Self::read(py, octets.cast::<PyBytes>()?.as_bytes())?;
            Ok(Self { inner, source })
        })
    }

    /// The same as `Certificate(data, source)`.
    #[staticmethod]
    #[pyo3(signature = (data, /, source=None))]
    fn parse(py: Python<'_>, data: &Bound<'_, PyAny>, source: Option<String>) -> PyResult<Self> {
        Self::new(py, data, source)
    }

    /// The certificate of a JSON object as `to_dict` gives it: its `der` counts.
    #[staticmethod]
    #[pyo3(signature = (raw, /))]
    fn from_dict<'py>(py: Python<'py>, raw: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || Self::python(py, "from_dict", (raw,)))
    }

    /// Every fact as the JSON object that every language and the command line have, `der` with it.
    fn to_dict(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        guarded(py, || Ok(Self::python(py, "to_dict", (slf,))?.unbind()))
    }

    /// Always `certificate`.
    #[getter]
    #[expect(clippy::unused_self, reason = "an attribute, as in every record")]
    fn kind(&self) -> &'static str {
        "certificate"
    }

    /// Where it came from, in the caller's words.
    #[getter]
    fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Its DER.
    #[getter]
    fn der<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner.as_der())
    }

    /// PEM (RFC 7468) with a final line end.
    fn to_pem(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            Ok(notafter::read::to_pem("CERTIFICATE", self.inner.as_der()))
        })
    }

    /// Whose key it certifies, as RFC 4514 text.
    #[getter]
    fn subject(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::subject(&self.inner)))
    }

    /// Who issued it, as RFC 4514 text.
    #[getter]
    fn issuer(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::issuer(&self.inner)))
    }

    /// The organisation (O) of its issuer, where that has one.
    #[getter]
    fn issuer_organization(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || Ok(fields::issuer_organization(&self.inner)))
    }

    /// The common name (CN) of its issuer, where that has one.
    #[getter]
    fn issuer_common_name(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || Ok(fields::issuer_common_name(&self.inner)))
    }

    /// The magnitude in hex without leading zeros, `-` before a negative one.
    #[getter]
    fn serial_number(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(self.inner.serial_number().to_string()))
    }

    /// The first second at which it counts. The year 0, which `datetime` does not have, is shown as the first
    /// instant of the year 1; `not_before_unix` is exact.
    #[getter]
    fn not_before<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || datetime(py, self.inner.not_before()))
    }

    /// The last second at which it counts. The year 0, which `datetime` does not have, is shown as the first
    /// instant of the year 1; `not_after_unix` is exact.
    #[getter]
    fn not_after<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || datetime(py, self.inner.not_after()))
    }

    /// `not_before` in seconds since 1970-01-01T00:00:00Z.
    #[getter]
    fn not_before_unix(&self) -> i64 {
        self.inner.not_before().unix_seconds()
    }

    /// `not_after` in seconds since 1970-01-01T00:00:00Z.
    #[getter]
    fn not_after_unix(&self) -> i64 {
        self.inner.not_after().unix_seconds()
    }

    /// The subject alternative names, in their order.
    #[getter]
    fn subject_alt_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || {
            let names = fields::subject_alt_name_parts(&self.inner);
            let names: Vec<_> = names
                .map(|(kind, value)| {
                    // Nearly all are; one text does for all of them.
                    let kind = if kind == "dns" {
                        intern!(py, "dns").clone()
                    } else {
                        PyString::new(py, kind)
                    };
                    let value = PyString::new(py, &value);
                    GENERAL_NAME.make(py, [kind.into_any(), value.into_any()])
                })
                .collect::<PyResult<_>>()?;
            PyTuple::new(py, names)
        })
    }

    /// The DNS names among its subject alternative names, as they are written there.
    #[getter]
    fn dns_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || {
            let names = self.inner.subject_alt_names();
            texts(
                py,
                names.filter_map(|name| match name {
                    GeneralName::Dns(name) => Some(name),
                    _ => None,
                }),
            )
        })
    }

    /// The IP addresses among its subject alternative names, as `ipaddress` has them.
    #[getter]
    fn ip_addresses<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || {
            let names = self.inner.subject_alt_names();
            let addresses: Vec<_> = names
                .filter_map(|name| match name {
                    GeneralName::Ip(address) => Some(address.into_pyobject(py)),
                    _ => None,
                })
                .collect::<PyResult<_>>()?;
            PyTuple::new(py, addresses)
        })
    }

    /// The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common name),
    /// in lower case, sorted, each once.
    #[getter]
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, certificate_names(&self.inner)))
    }

    /// The key.
    #[getter]
    fn public_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || {
            let PublicKeyRecord {
                algorithm,
                bits,
                curve,
                parameter_set,
                ..
            } = fields::public_key(&self.inner);
            let values = [
                algorithm.into_pyobject(py)?.into_any(),
                bits.into_pyobject(py)?,
                curve.into_pyobject(py)?,
                parameter_set.into_pyobject(py)?,
            ];
            PUBLIC_KEY.make(py, values)
        })
    }

    /// The RFC's name of the algorithm that signed it, or the dotted OID.
    #[getter]
    fn signature_algorithm(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::signature_algorithm_name(&self.inner)))
    }

    /// 1, 2 or 3; what else the field says, plus one.
    #[getter]
    fn version(&self) -> u8 {
        self.inner.version()
    }

    /// Whether the basic constraints make it a CA.
    #[getter]
    fn is_ca(&self, py: Python<'_>) -> PyResult<bool> {
        guarded(py, || Ok(self.inner.is_ca()))
    }

    /// How many CA certificates may follow it.
    #[getter]
    fn path_length(&self, py: Python<'_>) -> PyResult<Option<u32>> {
        guarded(py, || Ok(fields::path_length(&self.inner)))
    }

    /// The bits of its key usage, by their names in RFC 5280.
    #[getter]
    fn key_usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::key_usage_names(&self.inner)))
    }

    /// The purposes, by their names in RFC 5280, or dotted OIDs.
    #[getter]
    fn extended_key_usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || {
            texts(py, fields::extended_key_usage_names(&self.inner))
        })
    }

    /// The subject key identifier, in hex.
    #[getter]
    fn subject_key_id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || Ok(fields::subject_key_id(&self.inner)))
    }

    /// The key identifier of the authority key identifier, in hex.
    #[getter]
    fn authority_key_id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || Ok(fields::authority_key_id(&self.inner)))
    }

    /// Where its status can be asked for.
    #[getter]
    fn ocsp_urls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::ocsp_urls(&self.inner)))
    }

    /// Where its issuer's certificate is.
    #[getter]
    fn ca_issuer_urls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::ca_issuer_urls(&self.inner)))
    }

    /// Where its revocation lists are.
    #[getter]
    fn crl_urls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::crl_urls(&self.inner)))
    }

    /// The policies, as dotted OIDs.
    #[getter]
    fn policies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::policies(&self.inner)))
    }

    /// `dv`, `ov`, `iv`, `ev` or `unknown`.
    #[getter]
    fn validation_level<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        guarded(py, || {
            Ok(PyString::new(py, self.inner.validation_level().as_str()))
        })
    }

    /// How many signed certificate timestamps it carries.
    #[getter]
    fn sct_count(&self, py: Python<'_>) -> PyResult<u64> {
        guarded(py, || Ok(fields::sct_count(&self.inner)))
    }

    /// The signed certificate timestamps that can be read.
    #[getter]
    fn scts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || {
            let scts: Vec<_> = fields::scts(&self.inner)
                .into_iter()
                .map(|it| {
                    let log_id = it.log_id.into_pyobject(py)?.into_any();
                    SCT.make(py, [log_id, datetime(py, it.timestamp.0)?])
                })
                .collect::<PyResult<_>>()?;
            PyTuple::new(py, scts)
        })
    }

    /// SHA-256 of its DER, in hex.
    #[getter]
    fn fingerprint_sha256(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::fingerprint_sha256(&self.inner)))
    }

    /// SHA-1 of its DER, in hex.
    #[getter]
    fn fingerprint_sha1(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::fingerprint_sha1(&self.inner)))
    }

    /// SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
    #[getter]
    fn spki_sha256(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(fields::spki_sha256(&self.inner)))
    }

    /// Whether its signature verifies with its own key; `None` where that cannot be told.
    #[getter]
    fn self_signed(&self, py: Python<'_>) -> PyResult<Option<bool>> {
        guarded(py, || {
            // A signature takes up to a millisecond.
            Ok(py.detach(|| fields::self_signed(&self.inner, facts_verifier())))
        })
    }

    /// What it is for: `tls-server`, `ca` ...
    #[getter]
    fn kinds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guarded(py, || texts(py, fields::kinds(&self.inner)))
    }

    /// Whether a server with it must staple an OCSP response.
    #[getter]
    fn must_staple(&self, py: Python<'_>) -> PyResult<bool> {
        guarded(py, || Ok(self.inner.must_staple()))
    }

    /// Whether it is a precertificate, which no server may use.
    #[getter]
    fn is_precertificate(&self, py: Python<'_>) -> PyResult<bool> {
        guarded(py, || Ok(self.inner.is_precertificate()))
    }

    /// What is wrong with it by itself.
    #[getter]
    fn anomalies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || {
            let anomalies: Vec<_> = fields::anomalies(&self.inner).collect();
            if anomalies.is_empty() {
                return Ok(PyTuple::empty(py).into_any());
            }
            Self::python(py, "anomalies", (json(py, &anomalies)?,))
        })
    }

    /// The parameters of an RSASSA-PSS signature.
    #[getter]
    fn signature_parameters<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guarded(py, || {
            let parameters = fields::signature_parameters_record(&self.inner);
            let parameters = parameters.map(|it| json(py, &it)).transpose()?;
            parameters
                .map(|it| Self::python(py, "signature_parameters", (it,)))
                .transpose()
        })
    }

    /// What is rarely asked: each extension, and what is in it.
    #[getter]
    fn details<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || {
            let details = notafter_records::certificate_details_record(&self.inner);
            Self::python(py, "details", (json(py, &details)?,))
        })
    }

    /// Whether it is for a DNS name or IP address (RFC 9525), and if not, what comes close.
    #[pyo3(signature = (name, /))]
    fn matches(slf: &Bound<'_, Self>, name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        guarded(
            py,
            || Ok(Self::python(py, "matches", (slf, name))?.unbind()),
        )
    }

    /// How it stands at an instant (now, where none is given), and when that changes.
    #[pyo3(signature = (at=None, *, policy=None, renewal_mode=None, revoked=false, trusted=None, effective_expiry=None))]
    fn assess(
        slf: &Bound<'_, Self>,
        at: Option<&Bound<'_, PyAny>>,
        policy: Option<&Bound<'_, PyAny>>,
        renewal_mode: Option<&Bound<'_, PyAny>>,
        revoked: bool,
        trusted: Option<bool>,
        effective_expiry: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let arguments = (
            slf,
            at,
            policy,
            renewal_mode,
            revoked,
            trusted,
            effective_expiry,
        );
        guarded(py, || Ok(Self::python(py, "assess", arguments)?.unbind()))
    }

    /// Every fact in JSON, its DER included.
    #[getter]
    fn _record(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let record = py.detach(|| {
                let source = self.source.as_deref();
                let mut record = certificate_record(&self.inner, source, facts_verifier());
                record.der = Some(Octets(self.inner.as_der().to_vec()));
                record
            });
            json(py, &record)
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            Ok(format!(
                "<Certificate subject={} not_after={} sha256={}>",
                PyString::new(py, &self.inner.subject().to_string()).repr()?,
                self.inner.not_after(),
                fields::fingerprint_sha256(&self.inner),
            ))
        })
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Option<bool> {
        let other = other.cast::<Self>().ok()?;
        Some(self.inner == other.get().inner)
    }

    fn __hash__(&self) -> u64 {
        // The first octets of a hash are a hash; there are 32.
        let first = self.inner.fingerprint_sha256().first_chunk();
        first.map_or(0, |octets| u64::from_le_bytes(*octets))
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> (Bound<'py, PyType>, (Bound<'py, PyBytes>, Option<String>)) {
        let it = slf.get();
        (slf.get_type(), (it.der(slf.py()), it.source.clone()))
    }
}

/// A record as JSON.
fn json<T: serde::Serialize>(py: Python<'_>, record: &T) -> PyResult<String> {
    serde_json::to_string(record).map_err(|error| raised(py, &internal(&error.to_string())))
}
