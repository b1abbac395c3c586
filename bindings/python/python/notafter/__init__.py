"""TLS certificates: fetch, read, validate, and know when they end.

    >>> import notafter
    >>> check = notafter.check("example.com")          # doctest: +SKIP
    >>> check.expiry.effective_not_after               # doctest: +SKIP

Functions take whatever stands for a certificate (bytes, PEM, a path, a socket, a certificate of
`cryptography`) and give frozen records. Every instant is an aware `datetime`; `at` is now unless
told. A bad server or certificate is in the record; exceptions are about arguments.
"""

from . import aio, codes
from ._asking import check, check_all, fetch, observe_all
from ._chains import effective_expiry, judge, normalise, validate
from ._errors import (
    ArgumentError,
    CancelledError,
    InternalError,
    NotAfterError,
    ParseError,
    TargetError,
    TrustError,
)
from ._events import diff, read_observation, snapshots, standings
from ._expiry import assess, expiry_policy
from ._inventory import (
    by_fingerprint,
    by_issuer,
    by_state,
    by_tag,
    expirations,
    issuers_not_allowed,
    reconcile,
    rollout,
)
from ._native import CancelHandle, Certificate
from ._reading import certificate_details, match_name, parse_certificate, read, to_pem
from ._records import *
from ._records import __all__ as _record_names
from ._refreshing import new_refresh_state, refresh_due, refresh_step
from ._rhythm import cadence
from ._rules import (
    public_roots,
    renewal_plan,
    root_leaving,
    rule_answers,
    rule_subject,
    rules,
    upcoming_rules,
    validation_reuse,
)
from ._scan import Scan, scan
from ._targets import candidates, expand_targets, parse_target, who_serves
from ._validator import Validator

from . import _certificate as _certificate  # isort: skip

__all__ = [
    "ArgumentError",
    "CancelHandle",
    "CancelledError",
    "Certificate",
    "InternalError",
    "NotAfterError",
    "ParseError",
    "Scan",
    "TargetError",
    "TrustError",
    "Validator",
    "aio",
    "assess",
    "by_fingerprint",
    "by_issuer",
    "by_state",
    "by_tag",
    "cadence",
    "candidates",
    "certificate_details",
    "check",
    "check_all",
    "codes",
    "diff",
    "effective_expiry",
    "expand_targets",
    "expirations",
    "expiry_policy",
    "fetch",
    "issuers_not_allowed",
    "judge",
    "match_name",
    "new_refresh_state",
    "normalise",
    "observe_all",
    "parse_certificate",
    "parse_target",
    "public_roots",
    "read",
    "read_observation",
    "reconcile",
    "refresh_due",
    "refresh_step",
    "renewal_plan",
    "rollout",
    "root_leaving",
    "rule_answers",
    "rule_subject",
    "rules",
    "scan",
    "snapshots",
    "standings",
    "to_pem",
    "upcoming_rules",
    "validate",
    "validation_reuse",
    "who_serves",
]
__all__ += _record_names
