"""The same facts by pyca's cryptography, with tables of their own for what it names otherwise."""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import datetime, timezone
from typing import Any, Callable, Iterable, List, Optional, Tuple, Type, TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from . import names
from .differences import Facts, Unknown

KEY_USAGES = {
    "digital_signature": "digitalSignature",
    "content_commitment": "nonRepudiation",
    "key_encipherment": "keyEncipherment",
    "data_encipherment": "dataEncipherment",
    "key_agreement": "keyAgreement",
    "key_cert_sign": "keyCertSign",
    "crl_sign": "cRLSign",
    "encipher_only": "encipherOnly",
    "decipher_only": "decipherOnly",
}
"""RFC 5280 section 4.2.1.3, in the order of its bits."""

PURPOSES = {
    "1.3.6.1.5.5.7.3.1": "serverAuth",
    "1.3.6.1.5.5.7.3.2": "clientAuth",
    "1.3.6.1.5.5.7.3.3": "codeSigning",
    "1.3.6.1.5.5.7.3.4": "emailProtection",
    "1.3.6.1.5.5.7.3.8": "timeStamping",
    "1.3.6.1.5.5.7.3.9": "OCSPSigning",
    "2.5.29.37.0": "anyExtendedKeyUsage",
}
"""RFC 5280 section 4.2.1.12."""

SIGNATURES = {
    "1.2.840.113549.1.1.2": "md2WithRSAEncryption",
    "1.2.840.113549.1.1.4": "md5WithRSAEncryption",
    "1.2.840.113549.1.1.5": "sha1WithRSAEncryption",
    "1.2.840.113549.1.1.10": "id-RSASSA-PSS",
    "1.2.840.113549.1.1.11": "sha256WithRSAEncryption",
    "1.2.840.113549.1.1.12": "sha384WithRSAEncryption",
    "1.2.840.113549.1.1.13": "sha512WithRSAEncryption",
    "1.2.840.113549.1.1.14": "sha224WithRSAEncryption",
    "1.2.840.10045.4.1": "ecdsa-with-SHA1",
    "1.2.840.10045.4.3.1": "ecdsa-with-SHA224",
    "1.2.840.10045.4.3.2": "ecdsa-with-SHA256",
    "1.2.840.10045.4.3.3": "ecdsa-with-SHA384",
    "1.2.840.10045.4.3.4": "ecdsa-with-SHA512",
    "1.2.840.10040.4.3": "id-dsa-with-sha1",
    "1.3.101.112": "id-Ed25519",
    "1.3.101.113": "id-Ed448",
}
"""RFC 3279, 4055, 5758, 8410."""

HASHES = {
    "sha1": "1.3.14.3.2.26",
    "sha224": "2.16.840.1.101.3.4.2.4",
    "sha256": "2.16.840.1.101.3.4.2.1",
    "sha384": "2.16.840.1.101.3.4.2.2",
    "sha512": "2.16.840.1.101.3.4.2.3",
}
"""RFC 4055 section 2.1."""

CURVES = {
    "secp192r1": "P-192",
    "secp224r1": "P-224",
    "secp256r1": "P-256",
    "secp384r1": "P-384",
    "secp521r1": "P-521",
}
"""FIPS 186-5's names for the curves of SEC 2."""

REASONS = {
    x509.ReasonFlags.key_compromise: "keyCompromise",
    x509.ReasonFlags.ca_compromise: "cACompromise",
    x509.ReasonFlags.affiliation_changed: "affiliationChanged",
    x509.ReasonFlags.superseded: "superseded",
    x509.ReasonFlags.cessation_of_operation: "cessationOfOperation",
    x509.ReasonFlags.certificate_hold: "certificateHold",
    x509.ReasonFlags.privilege_withdrawn: "privilegeWithdrawn",
    x509.ReasonFlags.aa_compromise: "aACompromise",
}
"""RFC 5280 section 4.2.1.13."""

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

ERRORS = (ValueError, UnsupportedAlgorithm, TypeError)

Value = TypeVar("Value", bound=x509.ExtensionType)


def facts(it: x509.Certificate) -> Facts:
    """Every fact that it can tell."""
    found: Facts = {}

    def put(fact: str, read: Callable[[], Any]) -> None:
        try:
            found[fact] = read()
        except ERRORS as error:
            found[fact] = Unknown(error)

    put("version", lambda: {"v1": 1, "v3": 3}[it.version.name])
    put("serial_number", lambda: it.serial_number)
    put("subject", lambda: names.of_name(it.subject))
    put("issuer", lambda: names.of_name(it.issuer))
    put("issuer_organization", lambda: first(it.issuer, NameOID.ORGANIZATION_NAME))
    put("issuer_common_name", lambda: first(it.issuer, NameOID.COMMON_NAME))
    put("not_before", lambda: it.not_valid_before_utc)
    put("not_after", lambda: it.not_valid_after_utc)
    put("not_before_unix", lambda: (it.not_valid_before_utc - EPOCH).total_seconds())
    put("not_after_unix", lambda: (it.not_valid_after_utc - EPOCH).total_seconds())
    put("key", lambda: key(it))
    put("spki_sha256", lambda: spki_sha256(it))
    put("signature_algorithm", lambda: signature_algorithm(it))
    put("signature_parameters", lambda: signature_parameters(it))
    put("self_signed", lambda: self_signed(it))
    put("fingerprint_sha256", lambda: it.fingerprint(hashes.SHA256()).hex())
    put("fingerprint_sha1", lambda: it.fingerprint(hashes.SHA1()).hex())
    put("der", lambda: it.public_bytes(serialization.Encoding.DER))
    put("extensions", lambda: [(one.oid.dotted_string, one.critical) for one in it.extensions])
    if not isinstance(found["extensions"], Unknown):
        # It reads all of them or none.
        for fact, read in EXTENSION_FACTS.items():
            put(fact, lambda: read(it))
    return found


def first(name: x509.Name, oid: x509.ObjectIdentifier) -> Optional[Any]:
    """The first attribute of a type."""
    return next((it.value for it in name.get_attributes_for_oid(oid)), None)


def key(it: x509.Certificate) -> Tuple[str, Optional[int], Optional[str]]:
    """Kind, bits, curve."""
    public = it.public_key()
    if isinstance(public, rsa.RSAPublicKey):
        return "rsa", public.key_size, None
    if isinstance(public, ec.EllipticCurvePublicKey):
        return "ec", public.key_size, CURVES.get(public.curve.name, public.curve.name)
    if isinstance(public, dsa.DSAPublicKey):
        return "dsa", public.key_size, None
    raise TypeError(f"a key of another kind: {public!r}")


def spki_sha256(it: x509.Certificate) -> str:
    """It has no octets of the key as they are: these are written anew."""
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    written = it.public_key().public_bytes(serialization.Encoding.DER, form)
    return hashlib.sha256(written).hexdigest()


def signature_algorithm(it: x509.Certificate) -> str:
    """Its name, which has to fit the hash that it tells."""
    name = SIGNATURES[it.signature_algorithm_oid.dotted_string]
    told = it.signature_hash_algorithm
    assert told is None or "PSS" in name or told.name in name.lower(), (name, told)
    return name


def signature_parameters(it: x509.Certificate) -> Optional[Tuple[str, str, int]]:
    """Hash, hash of the mask and salt of RSASSA-PSS."""
    parameters = it.signature_algorithm_parameters
    if not isinstance(parameters, padding.PSS):
        return None
    told = it.signature_hash_algorithm
    salt = parameters._salt_length
    assert told is not None and isinstance(salt, int)
    return HASHES[told.name], HASHES[parameters._mgf._algorithm.name], salt


def self_signed(it: x509.Certificate) -> bool:
    """Whether its own key verifies its signature, whoever it says issued it.

    Its own `verify_directly_issued_by` leaves SHA-1 out, so that this asks the key.
    """
    public = it.public_key()
    told = it.signature_hash_algorithm
    assert told is not None, "of the algorithms here all have a hash"
    try:
        if isinstance(public, rsa.RSAPublicKey):
            scheme = it.signature_algorithm_parameters
            if not isinstance(scheme, padding.PSS):
                if not signature_algorithm(it).endswith("WithRSAEncryption"):
                    return False  # signed with a key of another kind
                # Of MD5 it does not say that this is its padding.
                scheme = padding.PKCS1v15()
            public.verify(it.signature, it.tbs_certificate_bytes, scheme, told)
        elif isinstance(public, ec.EllipticCurvePublicKey):
            if not isinstance(it.signature_algorithm_parameters, ec.ECDSA):
                return False
            public.verify(it.signature, it.tbs_certificate_bytes, ec.ECDSA(told))
        else:
            raise TypeError(f"a key of another kind: {public!r}")
    except InvalidSignature:
        return False
    return True


def value(it: x509.Certificate, kind: Type[Value]) -> Optional[Value]:
    """The value of an extension, if it has one."""
    try:
        return it.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def unknown_extensions(it: x509.Certificate) -> List[Tuple[str, str]]:
    """The octets of the extensions that it has no class for; it keeps those of no other."""
    return [
        (one.oid.dotted_string, one.value.value.hex())
        for one in it.extensions
        if isinstance(one.value, x509.UnrecognizedExtension)
    ]


def general_name(name: x509.GeneralName) -> Tuple[str, Any]:
    """Type and value."""
    if isinstance(name, x509.DNSName):
        return "dns", name.value
    if isinstance(name, x509.RFC822Name):
        return "email", name.value
    if isinstance(name, x509.UniformResourceIdentifier):
        return "uri", name.value
    if isinstance(name, x509.IPAddress):
        return "ip", str(name.value)
    if isinstance(name, x509.DirectoryName):
        return "directory", names.of_name(name.value)
    if isinstance(name, x509.RegisteredID):
        return "other", name.value.dotted_string
    assert isinstance(name, x509.OtherName)
    return "other", f"{name.type_id.dotted_string}=#{name.value.hex()}"


def general_names(entries: Optional[Iterable[x509.GeneralName]]) -> List[Tuple[str, Any]]:
    """General names."""
    return [general_name(it) for it in entries or ()]


def subject_alt_names(it: x509.Certificate) -> List[x509.GeneralName]:
    """As pyca's own."""
    return list(value(it, x509.SubjectAlternativeName) or ())


def dns_names(it: x509.Certificate) -> List[str]:
    """The DNS names."""
    return [one.value for one in subject_alt_names(it) if isinstance(one, x509.DNSName)]


def ip_addresses(it: x509.Certificate) -> List[Any]:
    """The IP addresses; those of certificates are no networks."""
    kinds = (ipaddress.IPv4Address, ipaddress.IPv6Address)
    found = [one.value for one in subject_alt_names(it) if isinstance(one, x509.IPAddress)]
    assert all(isinstance(one, kinds) for one in found)
    return found


def all_names(it: x509.Certificate) -> List[str]:
    """What it is for: those names, or the first common name where there are none."""
    found = [*map(str.lower, dns_names(it)), *map(str, ip_addresses(it))]
    common = first(it.subject, NameOID.COMMON_NAME)
    if not found and common is not None:
        found = [common.lower()]
    # The order of code points is that of the octets of UTF-8.
    return sorted(set(found))


def basic_constraints(it: x509.Certificate) -> Tuple[bool, Optional[int]]:
    """Whether it is a CA, and its path length."""
    found = value(it, x509.BasicConstraints)
    return (False, None) if found is None else (found.ca, found.path_length)


def key_usage(it: x509.Certificate) -> List[str]:
    """Its bits by name; without key agreement it refuses to tell of the last two."""
    found = value(it, x509.KeyUsage)
    if found is None:
        return []
    return [name for bit, name in KEY_USAGES.items() if getattr(found, f"_{bit}")]


def extended_key_usage(it: x509.Certificate) -> List[str]:
    """The purposes by name."""
    found = value(it, x509.ExtendedKeyUsage)
    return [PURPOSES.get(one.dotted_string, one.dotted_string) for one in found or ()]


def subject_key_id(it: x509.Certificate) -> Optional[str]:
    """In hex."""
    found = value(it, x509.SubjectKeyIdentifier)
    return None if found is None else found.digest.hex()


def authority_key_id_details(it: x509.Certificate) -> Optional[Tuple[Any, Any, Any]]:
    """Identifier, issuer and serial number."""
    found = value(it, x509.AuthorityKeyIdentifier)
    if found is None:
        return None
    identifier = None if found.key_identifier is None else found.key_identifier.hex()
    names_ = general_names(found.authority_cert_issuer)
    return identifier, names_, found.authority_cert_serial_number


def authority_key_id(it: x509.Certificate) -> Optional[str]:
    """The identifier alone."""
    found = authority_key_id_details(it)
    return None if found is None else found[0]


def access_urls(it: x509.Certificate, method: x509.ObjectIdentifier) -> List[str]:
    """The URIs of the authority information access."""
    found = value(it, x509.AuthorityInformationAccess)
    return [
        one.access_location.value
        for one in found or ()
        if one.access_method == method
        and isinstance(one.access_location, x509.UniformResourceIdentifier)
    ]


def uris(points: Optional[Iterable[x509.DistributionPoint]]) -> List[str]:
    """The URIs of distribution points."""
    return [
        name.value
        for point in points or ()
        for name in point.full_name or ()
        if isinstance(name, x509.UniformResourceIdentifier)
    ]


def distribution_points(it: x509.Certificate) -> List[Tuple[Any, ...]]:
    """Where revocation lists are, in full."""
    return [
        (
            general_names(point.full_name),
            None if point.relative_name is None else names.of_name(x509.Name([point.relative_name])),
            None if point.reasons is None else sorted(REASONS[one] for one in point.reasons),
            general_names(point.crl_issuer),
        )
        for point in value(it, x509.CRLDistributionPoints) or ()
    ]


def certificate_policies(it: x509.Certificate) -> List[Tuple[str, List[str], List[str]]]:
    """Policies, their statements, and the texts for users."""
    found = []
    for policy in value(it, x509.CertificatePolicies) or ():
        qualifiers = policy.policy_qualifiers or []
        cps = [one for one in qualifiers if isinstance(one, str)]
        notices = [one.explicit_text for one in qualifiers if isinstance(one, x509.UserNotice)]
        texts = [one for one in notices if one is not None]
        found.append((policy.policy_identifier.dotted_string, cps, texts))
    return found


def timestamps(it: x509.Certificate) -> List[Any]:
    """The signed certificate timestamps."""
    return list(value(it, x509.PrecertificateSignedCertificateTimestamps) or ())


def unix_millis(at: datetime) -> int:
    """Milliseconds since 1970; its instants of logs say no time zone, and are UTC."""
    since = at.replace(tzinfo=timezone.utc) - EPOCH
    return (since.days * 86400 + since.seconds) * 1000 + since.microseconds // 1000


def sct_seconds(it: x509.Certificate) -> List[Tuple[str, datetime]]:
    """Log and second of each."""
    return [
        (one.log_id.hex(), one.timestamp.replace(microsecond=0, tzinfo=timezone.utc))
        for one in timestamps(it)
    ]


def sct_details(it: x509.Certificate) -> List[Tuple[int, str, int]]:
    """Version, log and millisecond; RFC 6962 counts versions from 0 for the first."""
    return [
        (one.version.value + 1, one.log_id.hex(), unix_millis(one.timestamp))
        for one in timestamps(it)
    ]


def tls_features(it: x509.Certificate) -> List[int]:
    """Their numbers (RFC 7633)."""
    return [one.value for one in value(it, x509.TLSFeature) or ()]


def policy_constraints(it: x509.Certificate) -> Optional[Tuple[Any, Any]]:
    """Both counts."""
    found = value(it, x509.PolicyConstraints)
    return None if found is None else (found.require_explicit_policy, found.inhibit_policy_mapping)


def inhibit_any_policy(it: x509.Certificate) -> Optional[int]:
    """The count."""
    found = value(it, x509.InhibitAnyPolicy)
    return None if found is None else found.skip_certs


def name_constraints(it: x509.Certificate) -> Optional[Tuple[Any, Any]]:
    """Permitted and excluded."""
    found = value(it, x509.NameConstraints)
    if found is None:
        return None
    return general_names(found.permitted_subtrees), general_names(found.excluded_subtrees)


def subject_info_access(it: x509.Certificate) -> List[Tuple[str, Any]]:
    """Method and place of each."""
    return [
        (one.access_method.dotted_string, general_name(one.access_location))
        for one in value(it, x509.SubjectInformationAccess) or ()
    ]


def private_key_usage_period(it: x509.Certificate) -> Optional[Tuple[Any, Any]]:
    """From when until when; its instants say no time zone, and are UTC."""
    found = value(it, x509.PrivateKeyUsagePeriod)
    if found is None:
        return None
    both = (found.not_before, found.not_after)
    return both[0] and both[0].replace(tzinfo=timezone.utc), both[1] and both[1].replace(
        tzinfo=timezone.utc
    )


def microsoft_template(it: x509.Certificate) -> Optional[Tuple[Any, ...]]:
    """Type and versions."""
    found = value(it, x509.MSCertificateTemplate)
    if found is None:
        return None
    return found.template_id.dotted_string, found.major_version, found.minor_version


EXTENSION_FACTS = {
    "unknown_extensions": unknown_extensions,
    "subject_alt_names": lambda it: general_names(subject_alt_names(it)),
    "dns_names": dns_names,
    "ip_addresses": ip_addresses,
    "names": all_names,
    "basic_constraints": basic_constraints,
    "key_usage": key_usage,
    "extended_key_usage": extended_key_usage,
    "subject_key_id": subject_key_id,
    "authority_key_id": authority_key_id,
    "authority_key_id_details": authority_key_id_details,
    "ocsp_urls": lambda it: access_urls(it, AuthorityInformationAccessOID.OCSP),
    "ca_issuer_urls": lambda it: access_urls(it, AuthorityInformationAccessOID.CA_ISSUERS),
    "crl_urls": lambda it: uris(value(it, x509.CRLDistributionPoints)),
    "crl_distribution_points": distribution_points,
    "policies": lambda it: [policy[0] for policy in certificate_policies(it)],
    "certificate_policies": certificate_policies,
    "sct_count": lambda it: len(timestamps(it)),
    "scts": sct_seconds,
    "sct_details": sct_details,
    "must_staple": lambda it: x509.TLSFeatureType.status_request.value in tls_features(it),
    "is_precertificate": lambda it: value(it, x509.PrecertPoison) is not None,
    "issuer_alt_names": lambda it: general_names(value(it, x509.IssuerAlternativeName)),
    "policy_constraints": policy_constraints,
    "inhibit_any_policy": inhibit_any_policy,
    "name_constraints": name_constraints,
    "freshest_crl_urls": lambda it: uris(value(it, x509.FreshestCRL)),
    "subject_info_access": subject_info_access,
    "private_key_usage_period": private_key_usage_period,
    "ocsp_no_check": lambda it: value(it, x509.OCSPNoCheck) is not None,
    "tls_features": tls_features,
    "microsoft_template": microsoft_template,
}
