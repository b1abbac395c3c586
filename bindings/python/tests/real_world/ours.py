"""The facts of a certificate by this library's attributes, in forms that pyca's can be compared with."""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

import notafter

from . import names
from .differences import Facts


KNOWN_TO_PYCA = {
    *(f"2.5.29.{last}" for last in (14, 15, 16, 17, 18, 19, 30, 31, 32, 35, 36, 37, 46, 54)),
    "1.3.6.1.5.5.7.1.1",
    "1.3.6.1.5.5.7.1.11",
    "1.3.6.1.5.5.7.1.24",
    "1.3.6.1.5.5.7.48.1.5",
    "1.3.6.1.4.1.11129.2.4.2",
    "1.3.6.1.4.1.11129.2.4.3",
    "1.3.6.1.4.1.311.21.7",
}
"""The extensions that pyca has a class for; it keeps the octets of the others alone."""


def facts(it: notafter.Certificate) -> Facts:
    """Every fact that pyca has too."""
    details = it.details
    authority = details.authority_key_id
    constraints = details.policy_constraints
    period = details.private_key_usage_period
    template = details.microsoft_template
    permitted = details.name_constraints
    parameters = it.signature_parameters
    return {
        "version": it.version,
        "serial_number": int(it.serial_number, 16),
        "subject": names.of_text(it.subject),
        "issuer": names.of_text(it.issuer),
        "issuer_organization": it.issuer_organization,
        "issuer_common_name": it.issuer_common_name,
        "not_before": it.not_before,
        "not_after": it.not_after,
        "not_before_unix": it.not_before_unix,
        "not_after_unix": it.not_after_unix,
        "key": (it.public_key.algorithm, it.public_key.bits, it.public_key.curve),
        "spki_sha256": it.spki_sha256,
        "signature_algorithm": it.signature_algorithm,
        "signature_parameters": None
        if parameters is None
        else (parameters.hash, parameters.mask_hash, parameters.salt_length),
        "self_signed": it.self_signed,
        "fingerprint_sha256": it.fingerprint_sha256,
        "fingerprint_sha1": it.fingerprint_sha1,
        "der": it.der,
        "extensions": [(one.oid, one.critical) for one in details.extensions],
        "unknown_extensions": [
            (one.oid, one.value.hex()) for one in details.extensions if one.oid not in KNOWN_TO_PYCA
        ],
        "subject_alt_names": general_names(it.subject_alt_names),
        "dns_names": list(it.dns_names),
        "ip_addresses": list(it.ip_addresses),
        "names": list(it.names),
        "basic_constraints": (it.is_ca, it.path_length),
        "key_usage": list(it.key_usage),
        "extended_key_usage": list(it.extended_key_usage),
        "subject_key_id": it.subject_key_id,
        "authority_key_id": it.authority_key_id,
        "authority_key_id_details": None
        if authority is None
        else (
            authority.key_id,
            general_names(authority.issuer),
            None if authority.serial_number is None else int(authority.serial_number, 16),
        ),
        "ocsp_urls": list(it.ocsp_urls),
        "ca_issuer_urls": list(it.ca_issuer_urls),
        "crl_urls": list(it.crl_urls),
        "crl_distribution_points": [
            (
                general_names(point.full_name),
                None if point.relative_name is None else names.of_text(point.relative_name),
                None if point.reasons is None else sorted(point.reasons),
                general_names(point.crl_issuer),
            )
            for point in details.crl_distribution_points
        ],
        "policies": list(it.policies),
        "certificate_policies": [
            (policy.oid, list(policy.cps), list(policy.notices))
            for policy in details.certificate_policies
        ],
        "sct_count": it.sct_count,
        "scts": [(sct.log_id, sct.timestamp) for sct in it.scts],
        "sct_details": [
            (sct.version, sct.log_id, sct.timestamp_millis)
            for sct in details.signed_certificate_timestamps
        ],
        "must_staple": it.must_staple,
        "is_precertificate": it.is_precertificate,
        "issuer_alt_names": general_names(details.issuer_alt_names),
        "policy_constraints": None
        if constraints is None
        else (constraints.require_explicit_policy, constraints.inhibit_policy_mapping),
        "inhibit_any_policy": details.inhibit_any_policy,
        "name_constraints": None
        if permitted is None
        else (general_names(permitted.permitted), general_names(permitted.excluded)),
        "freshest_crl_urls": list(details.freshest_crl_urls),
        "subject_info_access": [
            (one.method, general_names([one.location])[0]) for one in details.subject_info_access
        ],
        "private_key_usage_period": None
        if period is None
        else (period.not_before, period.not_after),
        "ocsp_no_check": details.ocsp_no_check,
        "tls_features": list(details.tls_features),
        "microsoft_template": None
        if template is None
        else (template.oid, template.major_version, template.minor_version),
    }


def general_names(entries: Sequence[notafter.records.GeneralName]) -> List[Tuple[str, Any]]:
    """General names; a directory name as its attributes."""
    return [
        (it.type, names.of_text(it.value) if it.type == "directory" else it.value)
        for it in entries
    ]
