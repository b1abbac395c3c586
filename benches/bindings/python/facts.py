"""What is read of a certificate, by notafter and by its peer, pyca/cryptography.

Every fact: subject and issuer as RFC 4514 text, organisation and common name of the issuer, serial number, both
times, version, algorithm of the signature, kind, size and curve of the key, basic constraints, key usage, extended key
usages, subject alternative names, both key identifiers, OCSP, issuer and CRL URLs, policies, signed certificate timestamps
with log and time, must-staple, whether it is a precertificate, SHA-256 and SHA-1 of the DER.

Facts that pyca has no accessor for are left out on both sides: whether it signed itself, the validation level, the
kinds, what is wrong with it, the names in their normal form, the pin of its key. Nor does pyca have to bring its answers
into the form of ours: the serial number stays an `int`, identifiers and hashes `bytes`, and an OID an object.
"""

from __future__ import annotations

from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

import notafter

OCSP = AuthorityInformationAccessOID.OCSP
CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS
COMMON_NAME = NameOID.COMMON_NAME
ORGANIZATION_NAME = NameOID.ORGANIZATION_NAME


def ours_not_after(der: bytes) -> Any:
    """Parse, and one attribute."""
    return notafter.Certificate(der).not_after


def peers_not_after(der: bytes) -> Any:
    """Parse, and one attribute."""
    return x509.load_der_x509_certificate(der).not_valid_after_utc


def ours_facts(der: bytes) -> tuple[Any, ...]:
    """Every fact, each read once."""
    it = notafter.Certificate(der)
    key = it.public_key
    return (
        it.subject,
        it.issuer,
        it.issuer_organization,
        it.issuer_common_name,
        it.serial_number,
        it.not_before,
        it.not_after,
        it.version,
        it.signature_algorithm,
        key.algorithm,
        key.bits,
        key.curve,
        it.is_ca,
        it.path_length,
        it.key_usage,
        it.extended_key_usage,
        [name.value for name in it.subject_alt_names],
        it.subject_key_id,
        it.authority_key_id,
        it.ocsp_urls,
        it.ca_issuer_urls,
        it.crl_urls,
        it.policies,
        [(sct.log_id, sct.timestamp) for sct in it.scts],
        it.must_staple,
        it.is_precertificate,
        it.fingerprint_sha256,
        it.fingerprint_sha1,
    )


# The extensions are gone through once and told apart by their classes: the quickest way that pyca has.
def peers_facts(der: bytes) -> tuple[Any, ...]:
    """Every fact, each read once."""
    it = x509.load_der_x509_certificate(der)
    key: Any = it.public_key()
    is_ca, path_length = False, None
    usage: list[str] = []
    purposes: list[Any] = []
    names: list[Any] = []
    subject_key_id = authority_key_id = None
    ocsp_urls: list[str] = []
    ca_issuer_urls: list[str] = []
    crl_urls: list[str] = []
    policies: list[Any] = []
    timestamps: list[Any] = []
    must_staple = is_precertificate = False
    for extension in it.extensions:
        value: Any = extension.value
        kind = type(value)
        if kind is x509.BasicConstraints:
            is_ca, path_length = value.ca, value.path_length
        elif kind is x509.KeyUsage:
            usage = key_usage(value)
        elif kind is x509.ExtendedKeyUsage:
            purposes = list(value)
        elif kind is x509.SubjectAlternativeName:
            names = [name.value for name in value]
        elif kind is x509.SubjectKeyIdentifier:
            subject_key_id = value.digest
        elif kind is x509.AuthorityKeyIdentifier:
            authority_key_id = value.key_identifier
        elif kind is x509.AuthorityInformationAccess:
            for access in value:
                if access.access_method == OCSP:
                    ocsp_urls.append(access.access_location.value)
                elif access.access_method == CA_ISSUERS:
                    ca_issuer_urls.append(access.access_location.value)
        elif kind is x509.CRLDistributionPoints:
            for point in value:
                for name in point.full_name or ():
                    crl_urls.append(name.value)
        elif kind is x509.CertificatePolicies:
            policies = [policy.policy_identifier for policy in value]
        elif kind is x509.PrecertificateSignedCertificateTimestamps:
            timestamps = [(sct.log_id, sct.timestamp) for sct in value]
        elif kind is x509.TLSFeature:
            must_staple = x509.TLSFeatureType.status_request in value
        elif kind is x509.PrecertPoison:
            is_precertificate = True
    issuer = it.issuer
    return (
        it.subject.rfc4514_string(),
        issuer.rfc4514_string(),
        first(issuer.get_attributes_for_oid(ORGANIZATION_NAME)),
        first(issuer.get_attributes_for_oid(COMMON_NAME)),
        it.serial_number,
        it.not_valid_before_utc,
        it.not_valid_after_utc,
        it.version,
        it.signature_algorithm_oid,
        type(key),
        key.key_size,
        key.curve.name if isinstance(key, ec.EllipticCurvePublicKey) else None,
        is_ca,
        path_length,
        usage,
        purposes,
        names,
        subject_key_id,
        authority_key_id,
        ocsp_urls,
        ca_issuer_urls,
        crl_urls,
        policies,
        timestamps,
        must_staple,
        is_precertificate,
        it.fingerprint(SHA256()),
        it.fingerprint(SHA1()),
    )


def key_usage(value: x509.KeyUsage) -> list[str]:
    """The bits that are set."""
    agrees = value.key_agreement
    bits = (
        ("digitalSignature", value.digital_signature),
        ("nonRepudiation", value.content_commitment),
        ("keyEncipherment", value.key_encipherment),
        ("dataEncipherment", value.data_encipherment),
        ("keyAgreement", agrees),
        ("keyCertSign", value.key_cert_sign),
        ("cRLSign", value.crl_sign),
        ("encipherOnly", agrees and value.encipher_only),
        ("decipherOnly", agrees and value.decipher_only),
    )
    return [name for name, is_set in bits if is_set]


def first(attributes: list[Any]) -> Any:
    """The value of the first attribute."""
    return attributes[0].value if attributes else None


def same(der: bytes) -> None:
    """Fails where the two do not say the same; what each has in a form of its own is brought into ours."""
    ours, theirs = list(ours_facts(der)), list(peers_facts(der))
    # Names of algorithms, versions from 0, and RFC 4514 in which pyca knows fewer types and writes others in hex.
    for place in (0, 1, 7, 8, 9, 11, 15):
        is_told = [not it for it in (ours[place], theirs[place])]
        assert place in (7, 11) or is_told[0] == is_told[1], (place, ours[place], theirs[place])
        ours[place] = theirs[place] = None
    theirs[4] = f"{theirs[4]:x}"
    theirs[16] = [it.rfc4514_string() if isinstance(it, x509.Name) else it for it in theirs[16]]
    for place in (17, 18, 26, 27):
        theirs[place] = theirs[place].hex() if theirs[place] is not None else None
    theirs[22] = [oid.dotted_string for oid in theirs[22]]
    theirs[23] = [(log.hex(), at.replace(microsecond=0).timestamp()) for log, at in utc(theirs[23])]
    ours[23] = [(log, at.timestamp()) for log, at in ours[23]]
    for place, (a, b) in enumerate(zip(ours, theirs)):
        a, b = (list(it) if isinstance(it, tuple) else it for it in (a, b))
        assert a == b, f"fact {place}: {a!r} is not {b!r}"


def utc(timestamps: list[Any]) -> list[Any]:
    """pyca's timestamps, which are UTC and do not say so."""
    from datetime import timezone

    return [(log, at.replace(tzinfo=timezone.utc)) for log, at in timestamps]
