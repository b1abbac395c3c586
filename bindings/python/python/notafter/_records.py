# Written by make-bindings from the records of notafter: change those.
"""Records: what notafter says, as frozen dataclasses.

Each has `from_dict`, which takes what `json.loads` gives of JSON that notafter wrote (fields that
are missing have their defaults, fields that are not known are passed over), and `to_dict`, which
gives the same JSON back.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Dict, Literal, Mapping, Optional, Sequence

from . import _values as _v
from ._values import Facts, IpAddress, record

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from fractions import Fraction

    from ._native import Certificate
    from ._codes import (
        AddressPolicy,
        AnomalyCode,
        BuiltinRoots,
        CandidateReasonCode,
        CheckErrorCode,
        Condition,
        DivergenceCode,
        DriftKind,
        EventKind,
        Fate,
        FindingCode,
        GeneralNameKind,
        Horizon,
        ItemKind,
        KeyAlgorithm,
        KeyDateBasis,
        KeyType,
        Level,
        LimitedBy,
        Method,
        MismatchReason,
        NormaliseOutcome,
        Outcome,
        ParseErrorCode,
        PlaceVerdict,
        PolicyErrorCode,
        Possession,
        Preset,
        PrivateKeyForm,
        Profile,
        Purpose,
        RenewalMode,
        RevocationReason,
        RolloutState,
        RuleCode,
        RuleKind,
        RuleTable,
        Served,
        Service,
        Severity,
        SkipReason,
        SnapshotOutcome,
        State,
        TargetErrorCode,
        TlsVersion,
        TrustErrorCode,
        Verdict,
        ZoneIssueCode,
    )

__all__ = [
    "AccessDescription",
    "Alert",
    "Anomaly",
    "Attempt",
    "AuthorityKeyId",
    "Cadence",
    "CadenceAnswer",
    "Candidate",
    "Candidates",
    "CertificateDetails",
    "CertificatePolicy",
    "CertificateRenewals",
    "CertificateRequest",
    "CertificateSummary",
    "Check",
    "CheckError",
    "ClientCertificate",
    "Contents",
    "Crl",
    "CrlScope",
    "DistributionPoint",
    "Divergence",
    "Drift",
    "EffectiveExpiry",
    "End",
    "Episode",
    "Event",
    "EventOptions",
    "Expected",
    "ExpectedRenewal",
    "Expiration",
    "Expirations",
    "Expiry",
    "ExpiryPolicy",
    "Extension",
    "Failing",
    "FetchOptions",
    "Finding",
    "GeneralName",
    "Grace",
    "Group",
    "HorizonCounts",
    "LevelCounts",
    "Limit",
    "Limits",
    "Location",
    "Matrix",
    "MatrixCell",
    "MicrosoftTemplate",
    "NameConstraints",
    "NameMatch",
    "Normalised",
    "NormalisedInput",
    "Observation",
    "ObservationCell",
    "ObservationMatrix",
    "OrganizationIdentifier",
    "OutcomeCount",
    "PastCertificate",
    "PastEpisode",
    "Policies",
    "PolicyConstraints",
    "PolicyError",
    "PolicyInputs",
    "PolicyMapping",
    "PrivateKey",
    "PrivateKeyUsagePeriod",
    "PublicKey",
    "PublicKeyItem",
    "PublicRoot",
    "Reconciled",
    "Reconciliation",
    "RefreshDue",
    "RefreshPolicy",
    "RefreshState",
    "RenewalPlan",
    "Rollout",
    "RolloutPlace",
    "RootLeaving",
    "Roots",
    "RootsSource",
    "RsaPss",
    "RuleAnswers",
    "RuleRow",
    "RuleSubject",
    "ScanProgress",
    "ScanTarget",
    "Sct",
    "SctDetails",
    "ServedAt",
    "ShortLived",
    "SignatureParameters",
    "Skipped",
    "Snapshot",
    "Standing",
    "Target",
    "TargetError",
    "Threshold",
    "Thresholds",
    "Unreadable",
    "UpcomingRule",
    "Validation",
    "ValidationReuse",
    "ValidatorSettings",
    "Work",
    "YearlyRenewals",
    "ZoneIssue",
]


@record
class Alert:
    """A level and its first instant."""

    level: Level
    """`notice`, `warning` or `critical`."""
    at: datetime
    """Its first instant."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Alert:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["level"],
            _v.instant(raw["at"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "level": self.level,
            "at": _v.instant_text(self.at),
        }


@record
class Anomaly:
    """One thing wrong with a certificate or revocation list by itself."""

    code: AnomalyCode
    """What, by its stable code."""
    facts: Facts = field(default_factory=dict)
    """Where and how much."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Anomaly:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "facts": _v.facts_dict(self.facts),
        }


@record
class Attempt:
    """One address that was tried."""

    address: IpAddress
    """The address."""
    outcome: Outcome
    """What came of it, by its code."""
    outcome_message: str
    """The same as a sentence."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Attempt:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.ip_address(raw["address"]),
            raw["outcome"],
            raw["outcome_message"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "address": str(self.address),
            "outcome": self.outcome,
            "outcome_message": self.outcome_message,
        }


@record
class Cadence:
    """The rhythm of one target's renewals."""

    renewals: int
    """Renewals that it was learned from."""
    used_ppm: int
    """The share of its lifetime that a certificate has used up when the next one comes, in
    millionths: the median."""
    deviation_ppm: int
    """How far the renewals lie from that, in millionths of the lifetime: the median deviation."""
    period_seconds: int
    """Seconds from one certificate to the next: the median."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Cadence:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["renewals"],
            raw["used_ppm"],
            raw["deviation_ppm"],
            raw["period_seconds"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "renewals": self.renewals,
            "used_ppm": self.used_ppm,
            "deviation_ppm": self.deviation_ppm,
            "period_seconds": self.period_seconds,
        }


@record
class Candidate:
    """A target that may show a certificate."""

    target: str
    """The target in its canonical text."""
    reason: CandidateReasonCode
    """Why it is one, by its stable code: `given`, `usual-name` or `zone-record`."""
    reason_message: str
    """The same as a sentence."""
    reason_facts: Facts = field(default_factory=dict)
    """The particulars of the reason."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Candidate:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            raw["reason"],
            raw["reason_message"],
            _v.facts(get("reason_facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "reason": self.reason,
            "reason_message": self.reason_message,
            "reason_facts": _v.facts_dict(self.reason_facts),
        }


@record
class CertificatePolicy:
    """A certificate policy with its qualifiers (RFC 5280 section 4.2.1.4)."""

    oid: str
    """The policy, as a dotted OID."""
    cps: tuple[str, ...] = ()
    """Where its practice statements are."""
    notices: tuple[str, ...] = ()
    """What is to be shown to users."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CertificatePolicy:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["oid"],
            tuple(get("cps", ())),
            tuple(get("notices", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "oid": self.oid,
            "cps": list(self.cps),
            "notices": list(self.notices),
        }


@record
class CertificateRenewals:
    """How many renewals one certificate needs."""

    renewals: int
    """How many there are."""
    first_at: Optional[datetime] = None
    """When the first one is, if there is any."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CertificateRenewals:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["renewals"],
            None if (it := get("first_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "first_at": None if self.first_at is None else _v.instant_text(self.first_at),
            "renewals": self.renewals,
        }


@record
class CheckError:
    """Why there was nothing to check."""

    code: CheckErrorCode
    """Why, by its stable code."""
    message: str
    """Why and what to do instead, as a sentence."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CheckError:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            raw["message"],
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "message": self.message,
            "facts": _v.facts_dict(self.facts),
        }


@record
class ClientCertificate:
    """A client certificate with its private key."""

    certificates: bytes
    """PEM of the certificate, its intermediates behind it."""
    private_key: bytes = field(repr=False)
    """PEM of the private key."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ClientCertificate:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.octets(raw["certificates"]),
            _v.octets(raw["private_key"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "certificates": _v.octets_text(self.certificates),
            "private_key": _v.octets_text(self.private_key),
        }


@record
class Divergence:
    """One disagreement."""

    code: DivergenceCode
    """In what, by its stable code."""
    severity: Severity
    """`error`, `warning` or `info`."""
    message: str
    """The same as a sentence."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Divergence:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            raw["severity"],
            raw["message"],
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "facts": _v.facts_dict(self.facts),
        }


@record
class Drift:
    """One thing in which a certificate is another one than expected."""

    kind: DriftKind
    """In what: `fingerprint`, `names` or `issuer`."""
    expected: str
    """What was expected, as text."""
    observed: str
    """What was seen, as text."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Drift:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["expected"],
            raw["observed"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "expected": self.expected,
            "observed": self.observed,
        }


@record
class End:
    """When the last path of a certificate ends, and why."""

    not_after: datetime
    """The last valid instant."""
    limited_by: LimitedBy
    """What ends there: `leaf`, `intermediate`, `root` or `root-removal`."""
    fingerprint_sha256: Optional[str] = None
    """SHA-256 of the certificate that limits it, in hex, where it is not the leaf."""
    subject: Optional[str] = None
    """That one's subject, as RFC 4514 text."""
    is_at_least: bool = False
    """Whether a limit ended the search, so that the true end may be later."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> End:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["not_after"]),
            raw["limited_by"],
            get("fingerprint_sha256"),
            get("subject"),
            get("is_at_least", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "not_after": _v.instant_text(self.not_after),
            "limited_by": self.limited_by,
            "fingerprint_sha256": self.fingerprint_sha256,
            "subject": self.subject,
            "is_at_least": self.is_at_least,
        }


@record
class CertificateSummary:
    """A certificate as far as tracking goes."""

    fingerprint_sha256: str
    """SHA-256 of its DER, in hex."""
    not_before: datetime
    """The first valid instant."""
    not_after: datetime
    """The last valid instant, inclusive."""
    spki_sha256: str = ""
    """SHA-256 of its subject public key info, in hex."""
    key: str = ""
    """The kind of key and its size: `RSA 2048`, `EC P-256`."""
    subject: str = ""
    """Its subject, as RFC 4514 text."""
    issuer: str = ""
    """Its issuer, as RFC 4514 text."""
    issuer_organization: Optional[str] = None
    """The organisation of its issuer."""
    issuer_common_name: Optional[str] = None
    """The common name of its issuer."""
    root_fingerprint_sha256: Optional[str] = None
    """SHA-256 of the trusted root that its path ends in, in hex."""
    serial_number: str = ""
    """The serial number in hex."""
    names: Sequence[str] = ()
    """The names it is for, in lower case, sorted, each once."""
    effective_expiry: Optional[End] = None
    """When its last path ends, if that was asked for."""
    trusted: Optional[bool] = None
    """Whether a validation found it in order apart from its dates."""
    trust_errors: Sequence[TrustErrorCode] = ()
    """Why it is not trusted: the codes of the findings."""
    revoked: bool = False
    """Whether it is known to be revoked."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CertificateSummary:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["fingerprint_sha256"],
            _v.instant(raw["not_before"]),
            _v.instant(raw["not_after"]),
            get("spki_sha256", ""),
            get("key", ""),
            get("subject", ""),
            get("issuer", ""),
            get("issuer_organization"),
            get("issuer_common_name"),
            get("root_fingerprint_sha256"),
            get("serial_number", ""),
            tuple(get("names", ())),
            None if (it := get("effective_expiry")) is None else End.from_dict(it),
            get("trusted"),
            tuple(get("trust_errors", ())),
            get("revoked", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "fingerprint_sha256": self.fingerprint_sha256,
            "spki_sha256": self.spki_sha256,
            "key": self.key,
            "subject": self.subject,
            "issuer": self.issuer,
            "issuer_organization": self.issuer_organization,
            "issuer_common_name": self.issuer_common_name,
            "root_fingerprint_sha256": self.root_fingerprint_sha256,
            "serial_number": self.serial_number,
            "names": list(self.names),
            "not_before": _v.instant_text(self.not_before),
            "not_after": _v.instant_text(self.not_after),
            "effective_expiry": None if self.effective_expiry is None else self.effective_expiry.to_dict(),
            "trusted": self.trusted,
            "trust_errors": list(self.trust_errors),
            "revoked": self.revoked,
        }


@record
class Episode:
    """Something that is wrong."""

    condition: Condition
    """What: the code of a condition."""
    level: Level
    """The highest level that it has reached."""
    since: datetime
    """When it began."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Episode:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["condition"],
            raw["level"],
            _v.instant(raw["since"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "condition": self.condition,
            "level": self.level,
            "since": _v.instant_text(self.since),
        }


@record
class Expected:
    """What an inventory says of a place. It can be read: fields that are missing are not compared,
    and fields that are not known are passed over.
    """

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    fingerprint_sha256: Optional[str] = None
    """SHA-256 of the certificate's DER, in hex."""
    names: Sequence[str] = ()
    """All names it is for."""
    issuer: Optional[str] = None
    """Its issuer: the RFC 4514 text, the organisation or the common name."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Expected:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            get("fingerprint_sha256"),
            tuple(get("names", ())),
            get("issuer"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "fingerprint_sha256": self.fingerprint_sha256,
            "names": list(self.names),
            "issuer": self.issuer,
        }


@record
class ExpectedRenewal:
    """When a certificate's renewal is expected."""

    earliest: datetime
    """The earliest instant at which it would be no surprise."""
    expected: datetime
    """The most likely one."""
    latest: datetime
    """The latest; past it, the rhythm has been missed."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ExpectedRenewal:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["earliest"]),
            _v.instant(raw["expected"]),
            _v.instant(raw["latest"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "earliest": _v.instant_text(self.earliest),
            "expected": _v.instant_text(self.expected),
            "latest": _v.instant_text(self.latest),
        }


@record
class CadenceAnswer:
    """A rhythm, and what follows from it."""

    cadence: Optional[Cadence] = None
    """The rhythm; `None` where too little is known."""
    expected_renewal: Optional[ExpectedRenewal] = None
    """When the present certificate is expected to be renewed."""
    is_overdue: Optional[bool] = None
    """Whether it should have been by then: never where nothing is expected; `None` where no
    instant was given."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CadenceAnswer:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("cadence")) is None else Cadence.from_dict(it),
            None if (it := get("expected_renewal")) is None else ExpectedRenewal.from_dict(it),
            get("is_overdue"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "cadence": None if self.cadence is None else self.cadence.to_dict(),
            "expected_renewal": None if self.expected_renewal is None else self.expected_renewal.to_dict(),
            "is_overdue": self.is_overdue,
        }


@record
class Extension:
    """An extension."""

    oid: str
    """What it is, as a dotted OID."""
    value: bytes
    """The octets of its value: DER."""
    critical: bool = False
    """Whether whoever does not know it has to refuse the certificate."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Extension:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["oid"],
            _v.octets(raw["value"]),
            get("critical", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "oid": self.oid,
            "critical": self.critical,
            "value": _v.octets_text(self.value),
        }


@record
class Failing:
    """A place whose newest look shows no certificate."""

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    observed_at: datetime
    """When."""
    outcome: SnapshotOutcome
    """How far it came: `certificate`, or why there is none."""
    failing_since: datetime
    """The first look of all those since the last certificate."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    certificate: Optional[CertificateSummary] = None
    """The certificate, where there was one that could be read."""
    renewal_mode: RenewalMode = "unknown"
    """Who renews it: `automated`, `manual` or `unknown`."""
    last_seen_at: Optional[datetime] = None
    """When a certificate was last seen there."""
    last_seen_fingerprint_sha256: Optional[str] = None
    """SHA-256 of its DER, in hex."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Failing:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            _v.instant(raw["observed_at"]),
            raw["outcome"],
            _v.instant(raw["failing_since"]),
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            None if (it := get("certificate")) is None else CertificateSummary.from_dict(it),
            get("renewal_mode", "unknown"),
            None if (it := get("last_seen_at")) is None else _v.instant(it),
            get("last_seen_fingerprint_sha256"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "observed_at": _v.instant_text(self.observed_at),
            "outcome": self.outcome,
            "certificate": None if self.certificate is None else self.certificate.to_dict(),
            "renewal_mode": self.renewal_mode,
            "failing_since": _v.instant_text(self.failing_since),
            "last_seen_at": None if self.last_seen_at is None else _v.instant_text(self.last_seen_at),
            "last_seen_fingerprint_sha256": self.last_seen_fingerprint_sha256,
        }


@record
class FetchOptions:
    """How to fetch. Everything may be missing; what is missing is right for a public server."""

    timeout_millis: Optional[int] = None
    """Time for the whole, resolution included, in milliseconds."""
    method: Optional[Method] = None
    """`handshake` or `certificate-only`."""
    prove_possession: bool = False
    """Whether `certificate-only` goes on to the signature that shows possession."""
    fallback: Optional[bool] = None
    """Whether old servers are asked again in their own way; yes where it is missing."""
    server_name: Optional[str] = None
    """The name to send in Server Name Indication, in place of the target's; empty for none."""
    key_type: Optional[KeyType] = None
    """The only type of key that is wanted: `rsa` or `ecdsa`."""
    alpn: Sequence[str] = ()
    """Application protocols to offer, the preferred one first."""
    client_certificate: Optional[ClientCertificate] = None
    """The certificate to give where one is demanded."""
    address_policy: Optional[AddressPolicy] = None
    """Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks`
    are missing."""
    networks: Sequence[str] = ()
    """Or these networks alone: `192.0.2.0/24`."""
    address: Optional[IpAddress] = None
    """The address to connect to, in place of those of the target's name."""
    proxy: Optional[str] = field(default=None, repr=False)
    """The proxy: `http://...` or `socks5://...`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> FetchOptions:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("timeout_millis"),
            get("method"),
            get("prove_possession", False),
            get("fallback"),
            get("server_name"),
            get("key_type"),
            tuple(get("alpn", ())),
            None if (it := get("client_certificate")) is None else ClientCertificate.from_dict(it),
            get("address_policy"),
            tuple(get("networks", ())),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("proxy"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "timeout_millis": self.timeout_millis,
            "method": self.method,
            "prove_possession": self.prove_possession,
            "fallback": self.fallback,
            "server_name": self.server_name,
            "key_type": self.key_type,
            "alpn": list(self.alpn),
            "client_certificate": None if self.client_certificate is None else self.client_certificate.to_dict(),
            "address_policy": self.address_policy,
            "networks": list(self.networks),
            "address": None if self.address is None else str(self.address),
            "proxy": self.proxy,
        }


@record
class Finding:
    """One thing to be said of a chain."""

    code: FindingCode
    """What, by its stable code."""
    severity: Severity
    """`error`, `warning` or `info`."""
    message: str
    """What, as a sentence."""
    certificate_index: Optional[int] = None
    """Which certificate: its place in the path, from 0 for the leaf."""
    remedy: Optional[str] = None
    """How to mend it; `None` where there is nothing to do."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""
    fingerprint_sha256: Optional[str] = None
    """SHA-256 of that certificate, in hex."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Finding:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            raw["severity"],
            raw["message"],
            get("certificate_index"),
            get("remedy"),
            _v.facts(get("facts", ())),
            get("fingerprint_sha256"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "severity": self.severity,
            "certificate_index": self.certificate_index,
            "message": self.message,
            "remedy": self.remedy,
            "facts": _v.facts_dict(self.facts),
            "fingerprint_sha256": self.fingerprint_sha256,
        }


@record
class GeneralName:
    """A name of one type."""

    type: GeneralNameKind
    """`dns`, `ip`, `email`, `uri`, `directory` or `other`."""
    value: str
    """The name. An IP address in its canonical text; a directory name as RFC 4514 text; a
    registered OID in the dotted form; an otherName as its type, `=#` and its DER in hex; what
    else has no text, as the hex of its octets."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> GeneralName:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["type"],
            raw["value"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "type": self.type,
            "value": self.value,
        }


@record
class AccessDescription:
    """Where there is more about somebody."""

    method: str
    """What is there, as a dotted OID."""
    location: GeneralName
    """Where: a URI as a rule."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> AccessDescription:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["method"],
            GeneralName.from_dict(raw["location"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "method": self.method,
            "location": self.location.to_dict(),
        }


@record
class AuthorityKeyId:
    """Which key signed a certificate (RFC 5280 section 4.2.1.1)."""

    key_id: Optional[str] = None
    """The key identifier, in hex."""
    issuer: tuple[GeneralName, ...] = ()
    """The names of the issuer of the issuer's certificate."""
    serial_number: Optional[str] = None
    """The serial number of the issuer's certificate, as the magnitude in hex."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> AuthorityKeyId:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("key_id"),
            tuple([GeneralName.from_dict(one) for one in get("issuer", ())]),
            get("serial_number"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "key_id": self.key_id,
            "issuer": [one.to_dict() for one in self.issuer],
            "serial_number": self.serial_number,
        }


@record
class CrlScope:
    """Which certificates a revocation list is about (RFC 5280 section 5.2.5)."""

    names: tuple[GeneralName, ...] = ()
    """Where the list is, URIs as a rule: it is about certificates that name one of these places."""
    relative_name: Optional[str] = None
    """The same in another form: the contents of an RDN to be put behind the issuer's name, in hex."""
    only_user_certificates: bool = False
    """Only about certificates that are no CA's."""
    only_ca_certificates: bool = False
    """Only about certificates of CAs."""
    only_attribute_certificates: bool = False
    """Only about attribute certificates."""
    is_indirect: bool = False
    """Also about certificates of other issuers than the list's own."""
    reasons: Optional[tuple[RevocationReason, ...]] = None
    """The reasons it is about, by their names in RFC 5280; `None` where it is about all."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CrlScope:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple([GeneralName.from_dict(one) for one in get("names", ())]),
            get("relative_name"),
            get("only_user_certificates", False),
            get("only_ca_certificates", False),
            get("only_attribute_certificates", False),
            get("is_indirect", False),
            None if (it := get("reasons")) is None else tuple(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "names": [one.to_dict() for one in self.names],
            "relative_name": self.relative_name,
            "only_user_certificates": self.only_user_certificates,
            "only_ca_certificates": self.only_ca_certificates,
            "only_attribute_certificates": self.only_attribute_certificates,
            "is_indirect": self.is_indirect,
            "reasons": None if self.reasons is None else list(self.reasons),
        }


@record
class Crl:
    """A certificate revocation list (RFC 5280 section 5)."""

    kind: Literal["crl"]
    """Always `crl`."""
    issuer: str
    """Who issued it, as RFC 4514 text."""
    version: int
    """1 or 2."""
    this_update: datetime
    """When it was issued."""
    revoked_count: int
    """How many certificates it revokes."""
    signature_algorithm: str
    """The RFC's name of the algorithm that signed it, or the dotted OID."""
    fingerprint_sha256: str
    """SHA-256 of its DER, in hex."""
    source: Optional[str] = None
    """Where it came from, in the caller's words."""
    next_update: Optional[datetime] = None
    """When the next one is due at the latest."""
    crl_number: Optional[str] = None
    """Its number, as the magnitude in hex."""
    is_delta: bool = False
    """Whether it tells but the changes to another list."""
    base_crl_number: Optional[str] = None
    """The number of that other list, as the magnitude in hex."""
    scope: Optional[CrlScope] = None
    """Which certificates it is about; `None` where it does not say: all of its issuer's."""
    authority_key_id: Optional[str] = None
    """Which key signed it: the key identifier of the authority key identifier, in hex."""
    issuer_alt_names: tuple[GeneralName, ...] = ()
    """The issuer's other names, in their order."""
    delta_urls: tuple[str, ...] = ()
    """Where its delta lists are."""
    anomalies: tuple[Anomaly, ...] = ()
    """What is wrong with it by itself."""
    der: Optional[bytes] = None
    """Its DER. The command line leaves it out."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Crl:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["issuer"],
            raw["version"],
            _v.instant(raw["this_update"]),
            raw["revoked_count"],
            raw["signature_algorithm"],
            raw["fingerprint_sha256"],
            get("source"),
            None if (it := get("next_update")) is None else _v.instant(it),
            get("crl_number"),
            get("is_delta", False),
            get("base_crl_number"),
            None if (it := get("scope")) is None else CrlScope.from_dict(it),
            get("authority_key_id"),
            tuple([GeneralName.from_dict(one) for one in get("issuer_alt_names", ())]),
            tuple(get("delta_urls", ())),
            tuple([Anomaly.from_dict(one) for one in get("anomalies", ())]),
            None if (it := get("der")) is None else _v.octets(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        raw["kind"] = self.kind
        raw["source"] = self.source
        raw["issuer"] = self.issuer
        raw["version"] = self.version
        raw["this_update"] = _v.instant_text(self.this_update)
        raw["next_update"] = None if self.next_update is None else _v.instant_text(self.next_update)
        raw["revoked_count"] = self.revoked_count
        raw["crl_number"] = self.crl_number
        raw["signature_algorithm"] = self.signature_algorithm
        raw["fingerprint_sha256"] = self.fingerprint_sha256
        raw["is_delta"] = self.is_delta
        raw["base_crl_number"] = self.base_crl_number
        raw["scope"] = None if self.scope is None else self.scope.to_dict()
        raw["authority_key_id"] = self.authority_key_id
        raw["issuer_alt_names"] = [one.to_dict() for one in self.issuer_alt_names]
        raw["delta_urls"] = list(self.delta_urls)
        raw["anomalies"] = [one.to_dict() for one in self.anomalies]
        if self.der is not None:
            raw["der"] = _v.octets_text(self.der)
        return raw


@record
class DistributionPoint:
    """Where a revocation list is (RFC 5280 section 4.2.1.13)."""

    full_name: tuple[GeneralName, ...] = ()
    """Its places, URIs as a rule."""
    relative_name: Optional[str] = None
    """The same below the name of the list's issuer: an RDN as RFC 4514 text."""
    reasons: Optional[tuple[RevocationReason, ...]] = None
    """The reasons that the list is about, by their names in RFC 5280; `None` where it is about
    all."""
    crl_issuer: tuple[GeneralName, ...] = ()
    """Who signs the list, where that is not the certificate's issuer."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> DistributionPoint:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple([GeneralName.from_dict(one) for one in get("full_name", ())]),
            get("relative_name"),
            None if (it := get("reasons")) is None else tuple(it),
            tuple([GeneralName.from_dict(one) for one in get("crl_issuer", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "full_name": [one.to_dict() for one in self.full_name],
            "relative_name": self.relative_name,
            "reasons": None if self.reasons is None else list(self.reasons),
            "crl_issuer": [one.to_dict() for one in self.crl_issuer],
        }


@record
class Grace:
    """How long automated renewal may take from when it falls due: a fixed time, or a share of the
    notice.
    """

    fixed: Optional[timedelta] = None
    """A fixed time: in place of the others."""
    fraction_of_notice: Optional[Fraction] = None
    """A share of the notice."""
    ceiling: Optional[timedelta] = None
    """At most so much of that."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Grace:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("fixed")) is None else _v.duration(it),
            None if (it := get("fraction_of_notice")) is None else _v.fraction(it),
            None if (it := get("ceiling")) is None else _v.duration(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        if self.fixed is not None:
            raw["fixed"] = _v.duration_text(self.fixed)
        if self.fraction_of_notice is not None:
            raw["fraction_of_notice"] = _v.fraction_text(self.fraction_of_notice)
        if self.ceiling is not None:
            raw["ceiling"] = _v.duration_text(self.ceiling)
        return raw


@record
class HorizonCounts:
    """How many there are of each horizon: each excludes the others."""

    expired: int
    """No time is left."""
    within_30: int
    """At most 30 days are left."""
    within_60: int
    """More than that, and at most 60."""
    within_90: int
    """More than that, and at most 90."""
    later: int
    """More than that."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> HorizonCounts:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["expired"],
            raw["within_30"],
            raw["within_60"],
            raw["within_90"],
            raw["later"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "expired": self.expired,
            "within_30": self.within_30,
            "within_60": self.within_60,
            "within_90": self.within_90,
            "later": self.later,
        }


@record
class LevelCounts:
    """How many there are of each level."""

    none: int
    """Nothing to do."""
    notice: int
    """Renewal is due."""
    warning: int
    """Half of the time for renewal is gone."""
    critical: int
    """The end is near or past, or it is revoked."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> LevelCounts:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["none"],
            raw["notice"],
            raw["warning"],
            raw["critical"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "none": self.none,
            "notice": self.notice,
            "warning": self.warning,
            "critical": self.critical,
        }


@record
class Limit:
    """The certificate above the leaf that ends first."""

    fingerprint_sha256: str
    """SHA-256 of its DER, in hex."""
    subject: str
    """Its subject, as RFC 4514 text."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Limit:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["fingerprint_sha256"],
            raw["subject"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "fingerprint_sha256": self.fingerprint_sha256,
            "subject": self.subject,
        }


@record
class EffectiveExpiry:
    """When the last valid path of a certificate ends, and why."""

    not_after: datetime
    """The last valid instant."""
    limited_by: LimitedBy
    """What ends there: `leaf`, `intermediate`, `root` or `root-removal`."""
    is_at_least: bool = False
    """Whether a limit ended the search for the last path, so that the true end may be later."""
    limited_by_certificate: Optional[Limit] = None
    """The certificate that limits it, where it is not the leaf."""
    path: tuple[str, ...] = ()
    """The path that lasts until then, leaf first: each certificate's SHA-256, in hex."""
    unneeded: tuple[Finding, ...] = ()
    """Certificates that end earlier and are not needed; `certificate_index` is their place among
    the intermediates as given, from 1."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> EffectiveExpiry:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["not_after"]),
            raw["limited_by"],
            get("is_at_least", False),
            None if (it := get("limited_by_certificate")) is None else Limit.from_dict(it),
            tuple(get("path", ())),
            tuple([Finding.from_dict(one) for one in get("unneeded", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "not_after": _v.instant_text(self.not_after),
            "is_at_least": self.is_at_least,
            "limited_by": self.limited_by,
            "limited_by_certificate": None if self.limited_by_certificate is None else self.limited_by_certificate.to_dict(),
            "path": list(self.path),
            "unneeded": [one.to_dict() for one in self.unneeded],
        }


@record
class Expiry:
    """How a certificate stands at one instant, and when that changes."""

    state: State
    """`not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`."""
    level: Level
    """`none`, `notice`, `warning` or `critical`."""
    not_before: datetime
    """The certificate's first valid instant."""
    not_after: datetime
    """The certificate's own last valid instant."""
    effective_not_after: datetime
    """The last valid instant that counts."""
    limited_by: LimitedBy
    """Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`."""
    remaining_seconds: int
    """Whole seconds from `at` to the first instant at which it is no longer valid; negative after
    it."""
    remaining_days: int
    """The same in days of 86,400 seconds, rounded down; for display."""
    renew_due: datetime
    """When renewal is due."""
    overdue_at: datetime
    """When it is overdue that nobody renewed it."""
    lifetime_seconds: int
    """Seconds for which the certificate is valid."""
    overdue_permille: int
    """How far the time for renewal has run out, in thousandths."""
    at: datetime
    """The instant that was asked about."""
    effective_is_at_least: bool = False
    """Whether the true end may be later: a limit ended the search for the last path, or that is
    over."""
    limited_by_certificate: Optional[Limit] = None
    """The certificate that limits it, where it is not the leaf."""
    renewal_mode: RenewalMode = "unknown"
    """Who renews it: `automated`, `manual` or `unknown`."""
    trusted: Optional[bool] = None
    """Whether a validation found it in order apart from its dates; nothing where nobody asked."""
    next_transition_at: Optional[datetime] = None
    """The next instant at which state or level changes."""
    alert_at: Sequence[Alert] = ()
    """Each level and its first instant; an automated certificate has no notice."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Expiry:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["state"],
            raw["level"],
            _v.instant(raw["not_before"]),
            _v.instant(raw["not_after"]),
            _v.instant(raw["effective_not_after"]),
            raw["limited_by"],
            raw["remaining_seconds"],
            raw["remaining_days"],
            _v.instant(raw["renew_due"]),
            _v.instant(raw["overdue_at"]),
            raw["lifetime_seconds"],
            raw["overdue_permille"],
            _v.instant(raw["at"]),
            get("effective_is_at_least", False),
            None if (it := get("limited_by_certificate")) is None else Limit.from_dict(it),
            get("renewal_mode", "unknown"),
            get("trusted"),
            None if (it := get("next_transition_at")) is None else _v.instant(it),
            tuple([Alert.from_dict(one) for one in get("alert_at", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "state": self.state,
            "level": self.level,
            "not_before": _v.instant_text(self.not_before),
            "not_after": _v.instant_text(self.not_after),
            "effective_not_after": _v.instant_text(self.effective_not_after),
            "effective_is_at_least": self.effective_is_at_least,
            "limited_by": self.limited_by,
            "limited_by_certificate": None if self.limited_by_certificate is None else self.limited_by_certificate.to_dict(),
            "remaining_seconds": self.remaining_seconds,
            "remaining_days": self.remaining_days,
            "renewal_mode": self.renewal_mode,
            "trusted": self.trusted,
            "renew_due": _v.instant_text(self.renew_due),
            "overdue_at": _v.instant_text(self.overdue_at),
            "next_transition_at": None if self.next_transition_at is None else _v.instant_text(self.next_transition_at),
            "lifetime_seconds": self.lifetime_seconds,
            "overdue_permille": self.overdue_permille,
            "alert_at": [one.to_dict() for one in self.alert_at],
            "at": _v.instant_text(self.at),
        }


@record
class Limits:
    """Bounds of a validation."""

    signature_checks: Optional[int] = None
    """Signatures at most."""
    name_comparisons: Optional[int] = None
    """Comparisons of names at most."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Limits:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("signature_checks"),
            get("name_comparisons"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "signature_checks": self.signature_checks,
            "name_comparisons": self.name_comparisons,
        }


@record
class Location:
    """A place where a certificate is served or kept."""

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Location:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
        }


@record
class Event:
    """One thing to tell, of one matter, at all the places that share it."""

    kind: EventKind
    """What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`."""
    level: Level
    """How urgent that is: `none`, `notice`, `warning` or `critical`."""
    event_key: str
    """32 hexadecimal digits: who has delivered an event with this key need not do it again."""
    episode_key: str
    """32 hexadecimal digits: the same for all that happens in one episode."""
    since: datetime
    """When the episode began; for a certificate that took the place of another, when it was first
    seen there."""
    at: datetime
    """The instant for which it was found."""
    message: str
    """The same as one sentence."""
    condition: Optional[Condition] = None
    """Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`;
    none where a certificate was renewed or changed."""
    tag: Optional[str] = None
    """The caller's own word, which all the locations have."""
    locations: tuple[Location, ...] = ()
    """Where it is so, or was so last."""
    certificate: Optional[CertificateSummary] = None
    """The certificate."""
    previous_certificate: Optional[CertificateSummary] = None
    """The certificate whose place it took."""
    facts: Facts = field(default_factory=dict)
    """What else there is to say."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Event:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["level"],
            raw["event_key"],
            raw["episode_key"],
            _v.instant(raw["since"]),
            _v.instant(raw["at"]),
            raw["message"],
            get("condition"),
            get("tag"),
            tuple([Location.from_dict(one) for one in get("locations", ())]),
            None if (it := get("certificate")) is None else CertificateSummary.from_dict(it),
            None if (it := get("previous_certificate")) is None else CertificateSummary.from_dict(it),
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "condition": self.condition,
            "level": self.level,
            "event_key": self.event_key,
            "episode_key": self.episode_key,
            "since": _v.instant_text(self.since),
            "at": _v.instant_text(self.at),
            "tag": self.tag,
            "locations": [one.to_dict() for one in self.locations],
            "certificate": None if self.certificate is None else self.certificate.to_dict(),
            "previous_certificate": None if self.previous_certificate is None else self.previous_certificate.to_dict(),
            "facts": _v.facts_dict(self.facts),
            "message": self.message,
        }


@record
class Expiration:
    """One certificate with one tag, wherever it is."""

    horizon: Horizon
    """How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`."""
    expiry: Expiry
    """How it stands."""
    certificate: CertificateSummary
    """The certificate."""
    last_seen_at: datetime
    """The newest of all looks that showed it at these places."""
    tag: Optional[str] = None
    """The caller's tag."""
    locations: tuple[Location, ...] = ()
    """Where it is, in the order of places. Where the newest look failed, it is the last one that
    was seen."""
    failing: tuple[Failing, ...] = ()
    """Those of the places whose newest look failed."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Expiration:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["horizon"],
            Expiry.from_dict(raw["expiry"]),
            CertificateSummary.from_dict(raw["certificate"]),
            _v.instant(raw["last_seen_at"]),
            get("tag"),
            tuple([Location.from_dict(one) for one in get("locations", ())]),
            tuple([Failing.from_dict(one) for one in get("failing", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "horizon": self.horizon,
            "expiry": self.expiry.to_dict(),
            "certificate": self.certificate.to_dict(),
            "locations": [one.to_dict() for one in self.locations],
            "failing": [one.to_dict() for one in self.failing],
            "last_seen_at": _v.instant_text(self.last_seen_at),
        }


@record
class Expirations:
    """What ends when, the most urgent first."""

    at: datetime
    """The instant that was asked about."""
    horizons: HorizonCounts
    """How many rows there are of each horizon."""
    levels: LevelCounts
    """How many rows there are of each level."""
    superseded: int
    """How many looks there are besides the newest one at each place."""
    rows: tuple[Expiration, ...] = ()
    """One row for each tag and certificate."""
    without_certificate: tuple[Failing, ...] = ()
    """The places whose newest look shows no certificate."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Expirations:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["at"]),
            HorizonCounts.from_dict(raw["horizons"]),
            LevelCounts.from_dict(raw["levels"]),
            raw["superseded"],
            tuple([Expiration.from_dict(one) for one in get("rows", ())]),
            tuple([Failing.from_dict(one) for one in get("without_certificate", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "at": _v.instant_text(self.at),
            "horizons": self.horizons.to_dict(),
            "levels": self.levels.to_dict(),
            "rows": [one.to_dict() for one in self.rows],
            "without_certificate": [one.to_dict() for one in self.without_certificate],
            "superseded": self.superseded,
        }


@record
class Group:
    """Places that have something in common."""

    key: Optional[str] = None
    """What they have in common: a fingerprint, a tag, an issuer or a state; `None` where they have
    no tag."""
    locations: tuple[Location, ...] = ()
    """The places, in the order given."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Group:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("key"),
            tuple([Location.from_dict(one) for one in get("locations", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "key": self.key,
            "locations": [one.to_dict() for one in self.locations],
        }


@record
class MicrosoftTemplate:
    """Microsoft's template of the second version."""

    oid: str
    """Which one, as a dotted OID."""
    major_version: Optional[int] = None
    """Its major version."""
    minor_version: Optional[int] = None
    """Its minor version."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> MicrosoftTemplate:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["oid"],
            get("major_version"),
            get("minor_version"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "oid": self.oid,
            "major_version": self.major_version,
            "minor_version": self.minor_version,
        }


@record
class NameConstraints:
    """Which names the certificates below a CA may have (RFC 5280 section 4.2.1.10). Networks are
    written `10.0.0.0/8`.
    """

    permitted: tuple[GeneralName, ...] = ()
    """Names of these types must lie in one of these."""
    excluded: tuple[GeneralName, ...] = ()
    """Names must lie in none of these."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> NameConstraints:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple([GeneralName.from_dict(one) for one in get("permitted", ())]),
            tuple([GeneralName.from_dict(one) for one in get("excluded", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "permitted": [one.to_dict() for one in self.permitted],
            "excluded": [one.to_dict() for one in self.excluded],
        }


@record
class NameMatch:
    """Whether a certificate is for a name (RFC 9525)."""

    matches: bool
    """Whether it is."""
    name: str
    """The name as it was understood: in lower case, A-labels, no final dot."""
    code: Optional[MismatchReason] = None
    """Why it is not, by its stable code: the reason that is nearest to a match."""
    message: Optional[str] = None
    """The same as a sentence."""
    facts: Facts = field(default_factory=dict)
    """The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of
    the certificate and its `index` among the subject alternative names, else the names that are
    `presented`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> NameMatch:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["matches"],
            raw["name"],
            get("code"),
            get("message"),
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "matches": self.matches,
            "name": self.name,
            "code": self.code,
            "message": self.message,
            "facts": _v.facts_dict(self.facts),
        }


@record
class NormalisedInput:
    """What became of a certificate."""

    subject: str
    """Its subject, as RFC 4514 text."""
    fingerprint_sha256: str
    """Its SHA-256, in hex."""
    fate: Fate
    """`kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`,
    `leaf-refused` or `not-looked-at`."""
    source: Optional[str] = None
    """Where it came from, in the caller's words: `bundle.pem#2`."""
    place: Optional[int] = None
    """Its place in `certificates`, from 0; for a duplicate that of its equal. `None` where it is
    not there."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> NormalisedInput:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["subject"],
            raw["fingerprint_sha256"],
            raw["fate"],
            get("source"),
            get("place"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "source": self.source,
            "subject": self.subject,
            "fingerprint_sha256": self.fingerprint_sha256,
            "fate": self.fate,
            "place": self.place,
        }


@record
class Normalised:
    """A chain put in order, with what was wrong with it."""

    outcome: NormaliseOutcome
    """`unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was
    not looked at."""
    chain_length: int
    """How many of the certificates stand before the alternatives."""
    has_leaf: bool = False
    """Whether the first certificate is a leaf: not, where only certificates of CAs were given."""
    certificates: tuple[str, ...] = ()
    """The certificates as PEM, leaf first, the root left out; alternatives stand last."""
    inputs: tuple[NormalisedInput, ...] = ()
    """What became of each certificate, in the order in which they were given."""
    findings: tuple[Finding, ...] = ()
    """What was wrong; `certificate_index` is the place in `inputs`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Normalised:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["outcome"],
            raw["chain_length"],
            get("has_leaf", False),
            tuple(get("certificates", ())),
            tuple([NormalisedInput.from_dict(one) for one in get("inputs", ())]),
            tuple([Finding.from_dict(one) for one in get("findings", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "outcome": self.outcome,
            "has_leaf": self.has_leaf,
            "certificates": list(self.certificates),
            "chain_length": self.chain_length,
            "inputs": [one.to_dict() for one in self.inputs],
            "findings": [one.to_dict() for one in self.findings],
        }


@record
class Observation:
    """What a server showed."""

    target: str
    """What was asked for, in its canonical text."""
    observed_at: datetime
    """When it was asked."""
    outcome: Outcome
    """How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ..."""
    outcome_message: str
    """The same as a sentence."""
    method: Method
    """How the certificates were read: `handshake`, or `certificate-only`, which is as much of a
    handshake as shows them."""
    port: int
    """The TCP port."""
    service: Service
    """How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such
    as `smtp`."""
    outcome_facts: Facts = field(default_factory=dict)
    """The particulars of the outcome."""
    address: Optional[IpAddress] = None
    """The address that was connected to; where no connection came about, the last one tried."""
    server_name: Optional[str] = None
    """The name sent in Server Name Indication."""
    tls_version: Optional[TlsVersion] = None
    """The version agreed on: `TLSv1.3`."""
    cipher_suite: Optional[str] = None
    """The cipher suite agreed on, by its IANA name."""
    key_exchange_group: Optional[str] = None
    """The key exchange group agreed on, by its IANA name."""
    alpn: Optional[str] = None
    """The application protocol agreed on; octets that are not UTF-8 are replaced."""
    ocsp_response: Optional[str] = None
    """The stapled OCSP response, in DER as served, in hexadecimal."""
    possession: Optional[Possession] = None
    """Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven`
    where its signature is wrong; `None` where no certificate was obtained."""
    handshake_completed: bool = False
    """Whether the handshake came to its end."""
    client_certificate_requested: bool = False
    """Whether the server asked for a client certificate."""
    client_certificate_given: bool = False
    """Whether it was given one."""
    interruption: Optional[Outcome] = None
    """What ended the conversation after the certificates were here, by its code."""
    interruption_message: Optional[str] = None
    """The same as a sentence."""
    interruption_facts: Facts = field(default_factory=dict)
    """The particulars of what ended it."""
    handshake_failure: Optional[Outcome] = None
    """What a full handshake ended with, where the certificates were then read without one, by its
    code."""
    handshake_failure_message: Optional[str] = None
    """The same as a sentence."""
    connection_findings: Sequence[Finding] = ()
    """What is to be said of the connection."""
    attempts: Sequence[Attempt] = ()
    """Every address tried, in order."""
    chain: Sequence[bytes] = ()
    """DER of each certificate, as served."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Observation:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            _v.instant(raw["observed_at"]),
            raw["outcome"],
            raw["outcome_message"],
            raw["method"],
            raw["port"],
            raw["service"],
            _v.facts(get("outcome_facts", ())),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("server_name"),
            get("tls_version"),
            get("cipher_suite"),
            get("key_exchange_group"),
            get("alpn"),
            get("ocsp_response"),
            get("possession"),
            get("handshake_completed", False),
            get("client_certificate_requested", False),
            get("client_certificate_given", False),
            get("interruption"),
            get("interruption_message"),
            _v.facts(get("interruption_facts", ())),
            get("handshake_failure"),
            get("handshake_failure_message"),
            tuple([Finding.from_dict(one) for one in get("connection_findings", ())]),
            tuple([Attempt.from_dict(one) for one in get("attempts", ())]),
            tuple([_v.octets(one) for one in get("chain", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "observed_at": _v.instant_text(self.observed_at),
            "outcome": self.outcome,
            "outcome_message": self.outcome_message,
            "outcome_facts": _v.facts_dict(self.outcome_facts),
            "method": self.method,
            "address": None if self.address is None else str(self.address),
            "port": self.port,
            "service": self.service,
            "server_name": self.server_name,
            "tls_version": self.tls_version,
            "cipher_suite": self.cipher_suite,
            "key_exchange_group": self.key_exchange_group,
            "alpn": self.alpn,
            "ocsp_response": self.ocsp_response,
            "possession": self.possession,
            "handshake_completed": self.handshake_completed,
            "client_certificate_requested": self.client_certificate_requested,
            "client_certificate_given": self.client_certificate_given,
            "interruption": self.interruption,
            "interruption_message": self.interruption_message,
            "interruption_facts": _v.facts_dict(self.interruption_facts),
            "handshake_failure": self.handshake_failure,
            "handshake_failure_message": self.handshake_failure_message,
            "connection_findings": [one.to_dict() for one in self.connection_findings],
            "attempts": [one.to_dict() for one in self.attempts],
            "chain": [_v.octets_text(one) for one in self.chain],
        }


@record
class ObservationCell:
    """One question to a target, and its answer."""

    observation: Observation
    """The answer."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`; `None` where the server had the choice."""
    without_server_name: bool = False
    """Whether it was asked without a name, though it has one."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ObservationCell:
        """What this JSON object says."""
        get = raw.get
        return cls(
            Observation.from_dict(raw["observation"]),
            get("key_type"),
            get("without_server_name", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "key_type": self.key_type,
            "without_server_name": self.without_server_name,
            "observation": self.observation.to_dict(),
        }


@record
class ObservationMatrix:
    """Everything that a target showed."""

    target: str
    """What was asked for, in its canonical text."""
    cells: tuple[ObservationCell, ...] = ()
    """Each question and its answer."""
    divergences: tuple[Divergence, ...] = ()
    """In what the answers differ."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ObservationMatrix:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            tuple([ObservationCell.from_dict(one) for one in get("cells", ())]),
            tuple([Divergence.from_dict(one) for one in get("divergences", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "cells": [one.to_dict() for one in self.cells],
            "divergences": [one.to_dict() for one in self.divergences],
        }


@record
class OrganizationIdentifier:
    """Where an organisation is registered (EV Guidelines section 9.8.2)."""

    scheme: str
    """The scheme of registration: `NTR`, `VAT`, `PSD` ..."""
    country: str
    """The country of the scheme."""
    reference: str
    """The number there."""
    state_or_province: Optional[str] = None
    """The state or province."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> OrganizationIdentifier:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["scheme"],
            raw["country"],
            raw["reference"],
            get("state_or_province"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "scheme": self.scheme,
            "country": self.country,
            "state_or_province": self.state_or_province,
            "reference": self.reference,
        }


@record
class OutcomeCount:
    """How many ended with an outcome."""

    outcome: SnapshotOutcome
    """The outcome's code."""
    count: int
    """How many."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> OutcomeCount:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["outcome"],
            raw["count"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "outcome": self.outcome,
            "count": self.count,
        }


@record
class PastCertificate:
    """A certificate that one target has shown, as far as its rhythm goes. It can be read again."""

    not_before: datetime
    """Its first valid instant."""
    not_after: datetime
    """Its last valid instant, inclusive."""
    seen_at: Optional[datetime] = None
    """The first look that showed it, where one before that showed another."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PastCertificate:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["not_before"]),
            _v.instant(raw["not_after"]),
            None if (it := get("seen_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "not_before": _v.instant_text(self.not_before),
            "not_after": _v.instant_text(self.not_after),
            "seen_at": None if self.seen_at is None else _v.instant_text(self.seen_at),
        }


@record
class PastEpisode:
    """Something that was wrong."""

    condition: Condition
    """What: the code of a condition."""
    since: datetime
    """When it began."""
    closed_at: datetime
    """When it was found to be over."""
    fingerprint_sha256: Optional[str] = None
    """The certificate's fingerprint, where it was a matter of a certificate."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PastEpisode:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["condition"],
            _v.instant(raw["since"]),
            _v.instant(raw["closed_at"]),
            get("fingerprint_sha256"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "condition": self.condition,
            "fingerprint_sha256": self.fingerprint_sha256,
            "since": _v.instant_text(self.since),
            "closed_at": _v.instant_text(self.closed_at),
        }


@record
class Policies:
    """The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in
    the order of their DER. `2.5.29.32.0` stands for all.
    """

    authority_constrained: Sequence[str] = ()
    """What the CAs allow."""
    user_constrained: Sequence[str] = ()
    """What of that is acceptable to whoever asked."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Policies:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple(get("authority_constrained", ())),
            tuple(get("user_constrained", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "authority_constrained": list(self.authority_constrained),
            "user_constrained": list(self.user_constrained),
        }


@record
class PolicyConstraints:
    """From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11)."""

    require_explicit_policy: Optional[int] = None
    """Certificates before an explicit policy is needed."""
    inhibit_policy_mapping: Optional[int] = None
    """Certificates before mappings count no more."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PolicyConstraints:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("require_explicit_policy"),
            get("inhibit_policy_mapping"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "require_explicit_policy": self.require_explicit_policy,
            "inhibit_policy_mapping": self.inhibit_policy_mapping,
        }


@record
class PolicyError:
    """A record that is no policy."""

    code: PolicyErrorCode
    """What is wrong, by its stable code."""
    message: str
    """What is wrong, as a sentence."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PolicyError:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            raw["message"],
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "message": self.message,
            "facts": _v.facts_dict(self.facts),
        }


@record
class PolicyInputs:
    """The inputs (c) to (f) of RFC 5280 section 6.1.1."""

    acceptable: Optional[Sequence[str]] = None
    """Those that are acceptable, as dotted OIDs; where it is missing, any."""
    require_explicit_policy: bool = False
    """Whether one of them is needed."""
    inhibit_policy_mapping: bool = False
    """Whether mappings are ignored."""
    inhibit_any_policy: bool = False
    """Whether `anyPolicy` stands for nothing."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PolicyInputs:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("acceptable")) is None else tuple(it),
            get("require_explicit_policy", False),
            get("inhibit_policy_mapping", False),
            get("inhibit_any_policy", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "acceptable": None if self.acceptable is None else list(self.acceptable),
            "require_explicit_policy": self.require_explicit_policy,
            "inhibit_policy_mapping": self.inhibit_policy_mapping,
            "inhibit_any_policy": self.inhibit_any_policy,
        }


@record
class PolicyMapping:
    """A policy of the issuer that counts as one of the subject."""

    issuer_domain_policy: str
    """The issuer's, as a dotted OID."""
    subject_domain_policy: str
    """The subject's, as a dotted OID."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PolicyMapping:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["issuer_domain_policy"],
            raw["subject_domain_policy"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "issuer_domain_policy": self.issuer_domain_policy,
            "subject_domain_policy": self.subject_domain_policy,
        }


@record
class PrivateKeyUsagePeriod:
    """When a private key may be used to sign (RFC 3280 section 4.2.1.4)."""

    not_before: Optional[datetime] = None
    """From this instant on."""
    not_after: Optional[datetime] = None
    """Until this one."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PrivateKeyUsagePeriod:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("not_before")) is None else _v.instant(it),
            None if (it := get("not_after")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "not_before": None if self.not_before is None else _v.instant_text(self.not_before),
            "not_after": None if self.not_after is None else _v.instant_text(self.not_after),
        }


@record
class PublicKey:
    """What can be said of a public key."""

    algorithm: KeyAlgorithm
    """The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one
    that is not known."""
    bits: Optional[int] = None
    """Its size in bits, where that says something."""
    curve: Optional[str] = None
    """The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here."""
    parameter_set: Optional[str] = None
    """The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PublicKey:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["algorithm"],
            get("bits"),
            get("curve"),
            get("parameter_set"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "algorithm": self.algorithm,
            "bits": self.bits,
            "curve": self.curve,
            "parameter_set": self.parameter_set,
        }


@record
class CertificateRequest:
    """A certificate request (PKCS #10)."""

    kind: Literal["certificate-request"]
    """Always `certificate-request`."""
    subject: str
    """Whom the certificate is asked for, as RFC 4514 text."""
    public_key: PublicKey
    """The key that a certificate is asked for."""
    signature_algorithm: str
    """The RFC's name of the algorithm that signed it, or the dotted OID."""
    spki_sha256: str
    """SHA-256 of the subject public key info, in hex."""
    source: Optional[str] = None
    """Where it came from, in the caller's words."""
    subject_alt_names: tuple[GeneralName, ...] = ()
    """The subject alternative names that are asked for, in their order."""
    signature_valid: Optional[bool] = None
    """Whether it is signed by the key that it names; `None` where that cannot be told."""
    matches: tuple[str, ...] = ()
    """The certificates given with it that have the same key, by their sources."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CertificateRequest:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["subject"],
            PublicKey.from_dict(raw["public_key"]),
            raw["signature_algorithm"],
            raw["spki_sha256"],
            get("source"),
            tuple([GeneralName.from_dict(one) for one in get("subject_alt_names", ())]),
            get("signature_valid"),
            tuple(get("matches", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "source": self.source,
            "subject": self.subject,
            "subject_alt_names": [one.to_dict() for one in self.subject_alt_names],
            "public_key": self.public_key.to_dict(),
            "signature_algorithm": self.signature_algorithm,
            "signature_valid": self.signature_valid,
            "spki_sha256": self.spki_sha256,
            "matches": list(self.matches),
        }


@record
class PrivateKey:
    """A private key: what may be told of it."""

    kind: Literal["private-key"]
    """Always `private-key`."""
    form: PrivateKeyForm
    """How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`."""
    source: Optional[str] = None
    """Where it came from, in the caller's words."""
    encrypted: bool = False
    """Whether a password is needed to use it."""
    algorithm: Optional[KeyAlgorithm] = None
    """The kind of key, as in `PublicKey.algorithm`; `None` where encryption hides it."""
    public_key: Optional[PublicKey] = None
    """The public half, where the file holds it."""
    spki_sha256: Optional[str] = None
    """SHA-256 of the public half's subject public key info, in hex."""
    matches: tuple[str, ...] = ()
    """The certificates and requests given with it that the key belongs to, by their sources."""
    undecided: tuple[str, ...] = ()
    """Those of which that cannot be told."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PrivateKey:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["form"],
            get("source"),
            get("encrypted", False),
            get("algorithm"),
            None if (it := get("public_key")) is None else PublicKey.from_dict(it),
            get("spki_sha256"),
            tuple(get("matches", ())),
            tuple(get("undecided", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "source": self.source,
            "form": self.form,
            "encrypted": self.encrypted,
            "algorithm": self.algorithm,
            "public_key": None if self.public_key is None else self.public_key.to_dict(),
            "spki_sha256": self.spki_sha256,
            "matches": list(self.matches),
            "undecided": list(self.undecided),
        }


@record
class PublicKeyItem:
    """A public key by itself."""

    kind: Literal["public-key"]
    """Always `public-key`."""
    public_key: PublicKey
    """The key."""
    spki_sha256: str
    """SHA-256 of its subject public key info, in hex."""
    source: Optional[str] = None
    """Where it came from, in the caller's words."""
    matches: tuple[str, ...] = ()
    """The certificates and requests given with it that have this key, by their sources."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PublicKeyItem:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            PublicKey.from_dict(raw["public_key"]),
            raw["spki_sha256"],
            get("source"),
            tuple(get("matches", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "source": self.source,
            "public_key": self.public_key.to_dict(),
            "spki_sha256": self.spki_sha256,
            "matches": list(self.matches),
        }


@record
class PublicRoot:
    """A public root, and when its key was made."""

    fingerprint_sha256: str
    """SHA-256 of its DER, in hex."""
    spki_sha256: str
    """SHA-256 of its subject public key info, in hex."""
    name: str
    """Its common name or, where it has none or shares it, its whole subject."""
    key_created: datetime
    """When its key was made."""
    key_date_basis: KeyDateBasis
    """How that is known: `stated`, or `not-before` where it is a guess."""
    key_date_source: Optional[str] = None
    """Where it is stated."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PublicRoot:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["fingerprint_sha256"],
            raw["spki_sha256"],
            raw["name"],
            _v.instant(raw["key_created"]),
            raw["key_date_basis"],
            get("key_date_source"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "fingerprint_sha256": self.fingerprint_sha256,
            "spki_sha256": self.spki_sha256,
            "name": self.name,
            "key_created": _v.instant_text(self.key_created),
            "key_date_basis": self.key_date_basis,
            "key_date_source": self.key_date_source,
        }


@record
class RefreshDue:
    """Whether a look is due."""

    is_due: bool
    """Whether it is."""
    due_at: Optional[datetime] = None
    """When it is or was; `None` for what is never looked for."""
    staleness_seconds: Optional[int] = None
    """How old the last certificate is, in seconds; `None` where there was none."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RefreshDue:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["is_due"],
            None if (it := get("due_at")) is None else _v.instant(it),
            get("staleness_seconds"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "is_due": self.is_due,
            "due_at": None if self.due_at is None else _v.instant_text(self.due_at),
            "staleness_seconds": self.staleness_seconds,
        }


@record
class RefreshPolicy:
    """How often a target is looked at. All times are in seconds. What is missing is as `tracker`
    has it; a field that is not known is refused, since it is a slip of somebody who meant
    another.
    """

    interval_min_seconds: int = 86400
    """The shortest time between two looks while all is well."""
    interval_max_seconds: int = 172800
    """The longest such time."""
    minimum_gap_seconds: int = 300
    """The least time between two looks, whatever happens."""
    attempts: int = 5
    """Failures in a row before the rest; 1 to 255."""
    first_retry_seconds: int = 900
    """The delay after the first failure."""
    retry_factor: int = 4
    """Each further delay is so many times the one before it; 1 to 255."""
    longest_retry_seconds: int = 57600
    """The longest delay."""
    rest_seconds: int = 604800
    """The time without looks after the last attempt."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RefreshPolicy:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("interval_min_seconds", 86400),
            get("interval_max_seconds", 172800),
            get("minimum_gap_seconds", 300),
            get("attempts", 5),
            get("first_retry_seconds", 900),
            get("retry_factor", 4),
            get("longest_retry_seconds", 57600),
            get("rest_seconds", 604800),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "interval_min_seconds": self.interval_min_seconds,
            "interval_max_seconds": self.interval_max_seconds,
            "minimum_gap_seconds": self.minimum_gap_seconds,
            "attempts": self.attempts,
            "first_retry_seconds": self.first_retry_seconds,
            "retry_factor": self.retry_factor,
            "longest_retry_seconds": self.longest_retry_seconds,
            "rest_seconds": self.rest_seconds,
        }


@record
class RefreshState:
    """What is kept of one target between two looks. Any values make a state that works; fields
    that are missing are as if nothing was known, and fields that are not known are passed over.
    """

    version: int
    """The version of this format: 1."""
    seed: str = ""
    """Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex."""
    pasted: bool = False
    """Whether it is a pasted certificate, which is never looked for again."""
    failures: int = 0
    """Failures in a row, the last look included."""
    last_attempt_at: Optional[datetime] = None
    """The last look, whatever came of it."""
    last_success_at: Optional[datetime] = None
    """The last look that showed a certificate, or when it was pasted."""
    effective_not_after: Optional[datetime] = None
    """The last valid instant of that certificate, inclusive."""
    next_transition_at: Optional[datetime] = None
    """The next change of its state or level, as it was known then."""
    next_attempt_at: Optional[datetime] = None
    """When to look again; where it is missing and nothing was pasted, at once."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RefreshState:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["version"],
            get("seed", ""),
            get("pasted", False),
            get("failures", 0),
            None if (it := get("last_attempt_at")) is None else _v.instant(it),
            None if (it := get("last_success_at")) is None else _v.instant(it),
            None if (it := get("effective_not_after")) is None else _v.instant(it),
            None if (it := get("next_transition_at")) is None else _v.instant(it),
            None if (it := get("next_attempt_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "version": self.version,
            "seed": self.seed,
            "pasted": self.pasted,
            "failures": self.failures,
            "last_attempt_at": None if self.last_attempt_at is None else _v.instant_text(self.last_attempt_at),
            "last_success_at": None if self.last_success_at is None else _v.instant_text(self.last_success_at),
            "effective_not_after": None if self.effective_not_after is None else _v.instant_text(self.effective_not_after),
            "next_transition_at": None if self.next_transition_at is None else _v.instant_text(self.next_transition_at),
            "next_attempt_at": None if self.next_attempt_at is None else _v.instant_text(self.next_attempt_at),
        }


@record
class RolloutPlace:
    """One place of a rollout."""

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    served: Served
    """What it serves: `old`, `new`, `other` or `unreachable`."""
    outcome: SnapshotOutcome
    """How far the newest look came: `certificate`, or why there is none."""
    observed_at: datetime
    """When that was."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    mixed: bool = False
    """Whether its target serves the old certificate at one place and the new one at another."""
    last_served: Optional[Served] = None
    """Where it is unreachable: what it served last, `old`, `new` or `other`."""
    last_seen_at: Optional[datetime] = None
    """When it did."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RolloutPlace:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            raw["served"],
            raw["outcome"],
            _v.instant(raw["observed_at"]),
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            get("mixed", False),
            get("last_served"),
            None if (it := get("last_seen_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "served": self.served,
            "mixed": self.mixed,
            "outcome": self.outcome,
            "observed_at": _v.instant_text(self.observed_at),
            "last_served": self.last_served,
            "last_seen_at": None if self.last_seen_at is None else _v.instant_text(self.last_seen_at),
        }


@record
class Rollout:
    """How far one certificate has replaced another."""

    state: RolloutState
    """`done`, `stale`, `mixed` or `absent`."""
    old: int
    """How many places serve the `old` certificate."""
    new: int
    """How many the `new` one."""
    other: int
    """How many an `other` one."""
    unreachable: int
    """How many showed none."""
    places: tuple[RolloutPlace, ...] = ()
    """Every place that was looked at, in the order of places."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Rollout:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["state"],
            raw["old"],
            raw["new"],
            raw["other"],
            raw["unreachable"],
            tuple([RolloutPlace.from_dict(one) for one in get("places", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "state": self.state,
            "old": self.old,
            "new": self.new,
            "other": self.other,
            "unreachable": self.unreachable,
            "places": [one.to_dict() for one in self.places],
        }


@record
class RootLeaving:
    """When a root leaves the root programs, by the age of its key."""

    mozilla: Optional[datetime] = None
    """Mozilla, for servers."""
    mozilla_email: Optional[datetime] = None
    """Mozilla, for mail."""
    chrome: Optional[datetime] = None
    """Chrome."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RootLeaving:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("mozilla")) is None else _v.instant(it),
            None if (it := get("mozilla_email")) is None else _v.instant(it),
            None if (it := get("chrome")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "mozilla": None if self.mozilla is None else _v.instant_text(self.mozilla),
            "mozilla_email": None if self.mozilla_email is None else _v.instant_text(self.mozilla_email),
            "chrome": None if self.chrome is None else _v.instant_text(self.chrome),
        }


@record
class Roots:
    """Roots, and what they are trusted for."""

    input: bytes
    """DER of one certificate, or PEM of any number."""
    purposes: Sequence[Purpose] = ()
    """What for: `server-auth`, `code-signing` ...; where it is empty, everything."""
    distrust_after: Optional[datetime] = None
    """Certificates that are issued later are not trusted."""
    removed_at: Optional[datetime] = None
    """From then on they are no roots any more."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Roots:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.octets(raw["input"]),
            tuple(get("purposes", ())),
            None if (it := get("distrust_after")) is None else _v.instant(it),
            None if (it := get("removed_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "input": _v.octets_text(self.input),
            "purposes": list(self.purposes),
            "distrust_after": None if self.distrust_after is None else _v.instant_text(self.distrust_after),
            "removed_at": None if self.removed_at is None else _v.instant_text(self.removed_at),
        }


@record
class RootsSource:
    """Where roots come from."""

    name: str
    """Its name."""
    version: Optional[str] = None
    """Its version."""
    as_of: Optional[datetime] = None
    """As of when."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RootsSource:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["name"],
            get("version"),
            None if (it := get("as_of")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "name": self.name,
            "version": self.version,
            "as_of": None if self.as_of is None else _v.instant_text(self.as_of),
        }


@record
class RsaPss:
    """The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1), by the names of hashes:
    `sha256` ..., or dotted OIDs.
    """

    hash: str
    """The hash over the message."""
    mask_hash: str
    """The hash within the mask generation function."""
    salt_length: int
    """Octets of salt."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RsaPss:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["hash"],
            raw["mask_hash"],
            raw["salt_length"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "hash": self.hash,
            "mask_hash": self.mask_hash,
            "salt_length": self.salt_length,
        }


@record
class RuleAnswers:
    """What the rules say of a certificate that has been issued."""

    is_issued_too_long: bool
    """Whether it lasts longer than the rules of the day of its issue allow."""
    is_short_lived: bool
    """Whether it is short-lived, by the rules of that day."""
    missing_scts_chrome: int
    """How many embedded signed certificate timestamps Chrome misses."""
    missing_scts_apple: int
    """How many Apple misses."""
    renewal_at: Optional[datetime] = None
    """When it is renewed: as stated, or as the default policy has it."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RuleAnswers:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["is_issued_too_long"],
            raw["is_short_lived"],
            raw["missing_scts_chrome"],
            raw["missing_scts_apple"],
            None if (it := get("renewal_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "is_issued_too_long": self.is_issued_too_long,
            "is_short_lived": self.is_short_lived,
            "missing_scts_chrome": self.missing_scts_chrome,
            "missing_scts_apple": self.missing_scts_apple,
            "renewal_at": None if self.renewal_at is None else _v.instant_text(self.renewal_at),
        }


@record
class RuleRow:
    """One row of a table of dated rules."""

    table: RuleTable
    """The table: `tls-lifetime`, `scts-chrome` ..."""
    from_: datetime
    """The first instant that it is about; it holds until the next row's of the same table."""
    value: str
    """What it says, in a few words."""
    source: str
    """Where it stands: document and section."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RuleRow:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["table"],
            _v.instant(raw["from"]),
            raw["value"],
            raw["source"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "table": self.table,
            "from": _v.instant_text(self.from_),
            "value": self.value,
            "source": self.source,
        }


@record
class RuleSubject:
    """What the rules ask of a certificate. It can be read again: fields that are missing are as if
    nothing was known, and fields that are not known are passed over.
    """

    not_before: datetime
    """The first valid instant."""
    not_after: datetime
    """The last valid instant, inclusive."""
    kind: RuleKind = "other"
    """Whose rules it is under: `tls-server`, `code-signing` or `other`."""
    extended_key_usages: Sequence[str] = ()
    """Its extended key usages, by their names in RFC 5280 or as dotted OIDs."""
    uses_sha1: bool = False
    """Whether it is signed over SHA-1."""
    sct_count: int = 0
    """How many signed certificate timestamps are embedded in it."""
    root_sha256: Optional[str] = None
    """SHA-256 of the root that its path ends in, or of that root's subject public key info, in
    hex."""
    is_public: Optional[bool] = None
    """Whether a public CA issued it. Missing or `null`: whether that root is in the table of
    public roots."""
    renewal_at: Optional[datetime] = None
    """When it will be renewed; missing or `null` where the policy decides."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RuleSubject:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["not_before"]),
            _v.instant(raw["not_after"]),
            get("kind", "other"),
            tuple(get("extended_key_usages", ())),
            get("uses_sha1", False),
            get("sct_count", 0),
            get("root_sha256"),
            get("is_public"),
            None if (it := get("renewal_at")) is None else _v.instant(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "not_before": _v.instant_text(self.not_before),
            "not_after": _v.instant_text(self.not_after),
            "kind": self.kind,
            "extended_key_usages": list(self.extended_key_usages),
            "uses_sha1": self.uses_sha1,
            "sct_count": self.sct_count,
            "root_sha256": self.root_sha256,
            "is_public": self.is_public,
            "renewal_at": None if self.renewal_at is None else _v.instant_text(self.renewal_at),
        }


@record
class ScanProgress:
    """How far a scan is."""

    targets: int
    """Targets in all."""
    started: int
    """Those that were begun."""
    finished: int
    """Those of which the answer is there, whether or not somebody took it."""
    in_flight: int
    """Those that are being asked."""
    certificates: int
    """Those that showed a certificate."""
    refused: int = 0
    """Those that could not be asked: texts that are no target."""
    outcomes: tuple[OutcomeCount, ...] = ()
    """How many ended with each outcome, in the order of the codes; those with none are left out."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ScanProgress:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["targets"],
            raw["started"],
            raw["finished"],
            raw["in_flight"],
            raw["certificates"],
            get("refused", 0),
            tuple([OutcomeCount.from_dict(one) for one in get("outcomes", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "targets": self.targets,
            "started": self.started,
            "finished": self.finished,
            "in_flight": self.in_flight,
            "certificates": self.certificates,
            "refused": self.refused,
            "outcomes": [one.to_dict() for one in self.outcomes],
        }


@record
class ScanTarget:
    """One of many targets."""

    target: str
    """The target, as it may be typed; one that names nothing is answered with the reason."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ScanTarget:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("tag"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "tag": self.tag,
        }


@record
class Sct:
    """A signed certificate timestamp (RFC 6962 section 3.2)."""

    log_id: str
    """Which log, in hex: the SHA-256 of its key."""
    timestamp: datetime
    """When it was logged, to the second."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Sct:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["log_id"],
            _v.instant(raw["timestamp"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "log_id": self.log_id,
            "timestamp": _v.instant_text(self.timestamp),
        }


@record
class SctDetails:
    """A signed certificate timestamp (RFC 6962 section 3.2)."""

    version: int
    """1 for RFC 6962."""
    log_id: str
    """Which log, in hex: the SHA-256 of its key."""
    timestamp_millis: int
    """When it was logged: milliseconds since 1970-01-01T00:00:00Z."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> SctDetails:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["version"],
            raw["log_id"],
            raw["timestamp_millis"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "version": self.version,
            "log_id": self.log_id,
            "timestamp_millis": self.timestamp_millis,
        }


@record
class CertificateDetails:
    """What is rarely asked of a certificate: each extension, and what is in it. An extension that
    is absent or cannot be read gives `None`, or an empty list.
    """

    extensions: tuple[Extension, ...] = ()
    """Its extensions, in their order."""
    authority_key_id: Optional[AuthorityKeyId] = None
    """Which key signed it, in all that the extension may say."""
    issuer_alt_names: tuple[GeneralName, ...] = ()
    """The issuer's other names, in their order."""
    certificate_policies: tuple[CertificatePolicy, ...] = ()
    """The policies, each with its qualifiers."""
    policy_mappings: tuple[PolicyMapping, ...] = ()
    """Which policies of the issuer count as which of the subject."""
    policy_constraints: Optional[PolicyConstraints] = None
    """From where on policies are needed, or no longer mapped."""
    inhibit_any_policy: Optional[int] = None
    """After how many certificates `anyPolicy` counts no more."""
    name_constraints: Optional[NameConstraints] = None
    """Which names the certificates below it may have."""
    crl_distribution_points: tuple[DistributionPoint, ...] = ()
    """Where its revocation lists are."""
    freshest_crl_urls: tuple[str, ...] = ()
    """Where the changes to those are."""
    subject_info_access: tuple[AccessDescription, ...] = ()
    """Where there is more about the subject."""
    subject_directory_attributes: tuple[str, ...] = ()
    """The types of the attributes of the subject, as dotted OIDs."""
    private_key_usage_period: Optional[PrivateKeyUsagePeriod] = None
    """When the private key may be used to sign."""
    signed_certificate_timestamps: tuple[SctDetails, ...] = ()
    """The signed certificate timestamps that can be read."""
    is_precertificate: bool = False
    """Whether it is a precertificate, which no server may use."""
    must_staple: bool = False
    """Whether a server with it must staple an OCSP response."""
    ocsp_no_check: bool = False
    """Whether nobody need ask for the status of this certificate, which signs OCSP responses."""
    tls_features: tuple[int, ...] = ()
    """The TLS extensions that a server with it must have, by number."""
    microsoft_template: Optional[MicrosoftTemplate] = None
    """Microsoft's template."""
    microsoft_template_name: Optional[str] = None
    """Microsoft's template of the first version: a name."""
    netscape_cert_type: tuple[str, ...] = ()
    """What Netscape's extension says it is for: `sslClient`, `sslServer` ..."""
    qc_statements: tuple[str, ...] = ()
    """The statements of a qualified certificate, as dotted OIDs."""
    cabf_organization_identifier: Optional[OrganizationIdentifier] = None
    """Where the organisation is registered (EV Guidelines section 9.8.2)."""
    rsa_pss: Optional[RsaPss] = None
    """The parameters of an RSASSA-PSS signature."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CertificateDetails:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple([Extension.from_dict(one) for one in get("extensions", ())]),
            None if (it := get("authority_key_id")) is None else AuthorityKeyId.from_dict(it),
            tuple([GeneralName.from_dict(one) for one in get("issuer_alt_names", ())]),
            tuple([CertificatePolicy.from_dict(one) for one in get("certificate_policies", ())]),
            tuple([PolicyMapping.from_dict(one) for one in get("policy_mappings", ())]),
            None if (it := get("policy_constraints")) is None else PolicyConstraints.from_dict(it),
            get("inhibit_any_policy"),
            None if (it := get("name_constraints")) is None else NameConstraints.from_dict(it),
            tuple([DistributionPoint.from_dict(one) for one in get("crl_distribution_points", ())]),
            tuple(get("freshest_crl_urls", ())),
            tuple([AccessDescription.from_dict(one) for one in get("subject_info_access", ())]),
            tuple(get("subject_directory_attributes", ())),
            None if (it := get("private_key_usage_period")) is None else PrivateKeyUsagePeriod.from_dict(it),
            tuple([SctDetails.from_dict(one) for one in get("signed_certificate_timestamps", ())]),
            get("is_precertificate", False),
            get("must_staple", False),
            get("ocsp_no_check", False),
            tuple(get("tls_features", ())),
            None if (it := get("microsoft_template")) is None else MicrosoftTemplate.from_dict(it),
            get("microsoft_template_name"),
            tuple(get("netscape_cert_type", ())),
            tuple(get("qc_statements", ())),
            None if (it := get("cabf_organization_identifier")) is None else OrganizationIdentifier.from_dict(it),
            None if (it := get("rsa_pss")) is None else RsaPss.from_dict(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "extensions": [one.to_dict() for one in self.extensions],
            "authority_key_id": None if self.authority_key_id is None else self.authority_key_id.to_dict(),
            "issuer_alt_names": [one.to_dict() for one in self.issuer_alt_names],
            "certificate_policies": [one.to_dict() for one in self.certificate_policies],
            "policy_mappings": [one.to_dict() for one in self.policy_mappings],
            "policy_constraints": None if self.policy_constraints is None else self.policy_constraints.to_dict(),
            "inhibit_any_policy": self.inhibit_any_policy,
            "name_constraints": None if self.name_constraints is None else self.name_constraints.to_dict(),
            "crl_distribution_points": [one.to_dict() for one in self.crl_distribution_points],
            "freshest_crl_urls": list(self.freshest_crl_urls),
            "subject_info_access": [one.to_dict() for one in self.subject_info_access],
            "subject_directory_attributes": list(self.subject_directory_attributes),
            "private_key_usage_period": None if self.private_key_usage_period is None else self.private_key_usage_period.to_dict(),
            "signed_certificate_timestamps": [one.to_dict() for one in self.signed_certificate_timestamps],
            "is_precertificate": self.is_precertificate,
            "must_staple": self.must_staple,
            "ocsp_no_check": self.ocsp_no_check,
            "tls_features": list(self.tls_features),
            "microsoft_template": None if self.microsoft_template is None else self.microsoft_template.to_dict(),
            "microsoft_template_name": self.microsoft_template_name,
            "netscape_cert_type": list(self.netscape_cert_type),
            "qc_statements": list(self.qc_statements),
            "cabf_organization_identifier": None if self.cabf_organization_identifier is None else self.cabf_organization_identifier.to_dict(),
            "rsa_pss": None if self.rsa_pss is None else self.rsa_pss.to_dict(),
        }


@record
class ServedAt:
    """A place where a certificate is served."""

    target: str
    """What was asked for."""
    port: int
    """The TCP port."""
    position: int
    """Its place among the certificates as served, from 0; 0 is the server's own."""
    address: Optional[IpAddress] = None
    """The address that showed it; `None` where a proxy was given the name."""
    server_name: Optional[str] = None
    """The name sent in Server Name Indication."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ServedAt:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            raw["port"],
            raw["position"],
            None if (it := get("address")) is None else _v.ip_address(it),
            get("server_name"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "port": self.port,
            "server_name": self.server_name,
            "position": self.position,
        }


@record
class SignatureParameters:
    """The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1)."""

    hash: str
    """The hash over the message, by its dotted OID."""
    mask_generation: str
    """The mask generation function, by its dotted OID."""
    mask_hash: str
    """The hash within the mask generation function, by its dotted OID."""
    salt_length: int
    """Octets of salt."""
    trailer_field: int
    """The trailer field."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> SignatureParameters:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["hash"],
            raw["mask_generation"],
            raw["mask_hash"],
            raw["salt_length"],
            raw["trailer_field"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "hash": self.hash,
            "mask_generation": self.mask_generation,
            "mask_hash": self.mask_hash,
            "salt_length": self.salt_length,
            "trailer_field": self.trailer_field,
        }


@record
class Skipped:
    """Something in an input that gave no item."""

    kind: Literal["skipped"]
    """Always `skipped`."""
    position: str
    """Where in the input: `line 12`, `byte 0`."""
    code: SkipReason
    """Why, by its stable code."""
    message: str
    """Why, as a sentence."""
    source: Optional[str] = None
    """Where it came from, in the caller's words."""
    harmless: bool = False
    """Whether nothing was lost by skipping it."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Skipped:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["kind"],
            raw["position"],
            raw["code"],
            raw["message"],
            get("source"),
            get("harmless", False),
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "kind": self.kind,
            "source": self.source,
            "position": self.position,
            "code": self.code,
            "message": self.message,
            "harmless": self.harmless,
            "facts": _v.facts_dict(self.facts),
        }


@record
class Contents:
    """Everything that was found in a file or a paste, by kind."""

    order: tuple[ItemKind, ...] = ()
    """The kinds of all items in their order: `certificate`, `private-key` ..."""
    certificates: tuple[Certificate, ...] = ()
    """The certificates, in their order."""
    certificate_requests: tuple[CertificateRequest, ...] = ()
    """The certificate requests, in their order."""
    crls: tuple[Crl, ...] = ()
    """The revocation lists, in their order."""
    private_keys: tuple[PrivateKey, ...] = ()
    """The private keys, in their order: nothing secret of them."""
    public_keys: tuple[PublicKeyItem, ...] = ()
    """The public keys, in their order."""
    skipped: tuple[Skipped, ...] = ()
    """What could not be read, with the reason."""
    too_many_to_match: bool = False
    """Whether there are too many keys and certificates to tell which belong together: `matches`
    and `undecided` are empty then."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Contents:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple(get("order", ())),
            tuple([_v.certificate(one) for one in get("certificates", ())]),
            tuple([CertificateRequest.from_dict(one) for one in get("certificate_requests", ())]),
            tuple([Crl.from_dict(one) for one in get("crls", ())]),
            tuple([PrivateKey.from_dict(one) for one in get("private_keys", ())]),
            tuple([PublicKeyItem.from_dict(one) for one in get("public_keys", ())]),
            tuple([Skipped.from_dict(one) for one in get("skipped", ())]),
            get("too_many_to_match", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "order": list(self.order),
            "certificates": [one.to_dict() for one in self.certificates],
            "certificate_requests": [one.to_dict() for one in self.certificate_requests],
            "crls": [one.to_dict() for one in self.crls],
            "private_keys": [one.to_dict() for one in self.private_keys],
            "public_keys": [one.to_dict() for one in self.public_keys],
            "skipped": [one.to_dict() for one in self.skipped],
            "too_many_to_match": self.too_many_to_match,
        }


@record
class Snapshot:
    """How one place stood when it was looked at. It can be read again: fields that are missing are
    as if nothing was known, and fields that are not known are passed over.
    """

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    observed_at: datetime
    """When."""
    outcome: SnapshotOutcome
    """How far it came: `certificate`, or why there is none."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    certificate: Optional[CertificateSummary] = None
    """The certificate, where there was one that could be read."""
    renewal_mode: RenewalMode = "unknown"
    """Who renews it: `automated`, `manual` or `unknown`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Snapshot:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            _v.instant(raw["observed_at"]),
            raw["outcome"],
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            None if (it := get("certificate")) is None else CertificateSummary.from_dict(it),
            get("renewal_mode", "unknown"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "observed_at": _v.instant_text(self.observed_at),
            "outcome": self.outcome,
            "certificate": None if self.certificate is None else self.certificate.to_dict(),
            "renewal_mode": self.renewal_mode,
        }


@record
class Reconciled:
    """One place, with what was expected and what was seen there."""

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    verdict: PlaceVerdict
    """`missing`, `unexpected`, `drifted` or `fine`."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    drifts: tuple[Drift, ...] = ()
    """In what they differ, where it has drifted."""
    expected: Optional[Expected] = None
    """What was expected."""
    observed: Optional[Snapshot] = None
    """The newest look, where there was one."""
    last_seen: Optional[Snapshot] = None
    """Of a missing certificate, the last look that showed one."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Reconciled:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            raw["verdict"],
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            tuple([Drift.from_dict(one) for one in get("drifts", ())]),
            None if (it := get("expected")) is None else Expected.from_dict(it),
            None if (it := get("observed")) is None else Snapshot.from_dict(it),
            None if (it := get("last_seen")) is None else Snapshot.from_dict(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "verdict": self.verdict,
            "drifts": [one.to_dict() for one in self.drifts],
            "expected": None if self.expected is None else self.expected.to_dict(),
            "observed": None if self.observed is None else self.observed.to_dict(),
            "last_seen": None if self.last_seen is None else self.last_seen.to_dict(),
        }


@record
class Reconciliation:
    """What is expected against what was seen."""

    missing: int
    """How many places are `missing`."""
    unexpected: int
    """How many are `unexpected`."""
    drifted: int
    """How many have `drifted`."""
    fine: int
    """How many are `fine`."""
    places: tuple[Reconciled, ...] = ()
    """The places, in their order."""
    nothing_expected: tuple[Snapshot, ...] = ()
    """Places that show no certificate and of which none is expected."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Reconciliation:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["missing"],
            raw["unexpected"],
            raw["drifted"],
            raw["fine"],
            tuple([Reconciled.from_dict(one) for one in get("places", ())]),
            tuple([Snapshot.from_dict(one) for one in get("nothing_expected", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "missing": self.missing,
            "unexpected": self.unexpected,
            "drifted": self.drifted,
            "fine": self.fine,
            "places": [one.to_dict() for one in self.places],
            "nothing_expected": [one.to_dict() for one in self.nothing_expected],
        }


@record
class Standing:
    """How one place stands. It can be read again: fields that are missing are as if nothing was
    known, and fields that are not known are passed over.
    """

    target: str
    """What was asked: a server in its canonical text, a file by its name."""
    observed_at: datetime
    """When it was last looked at."""
    outcome: SnapshotOutcome
    """How far that look came: `certificate`, or why there was none."""
    at: datetime
    """The instant for which everything below was found."""
    version: int = 1
    """The version of the format."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    address: Optional[IpAddress] = None
    """The address, where each address of the target is a place of its own."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself."""
    renewal_mode: RenewalMode = "unknown"
    """Who renews it: `automated`, `manual` or `unknown`."""
    failures: int = 0
    """How many looks in a row have shown no certificate."""
    failing_since: Optional[datetime] = None
    """When the first of those was."""
    certificate: Optional[CertificateSummary] = None
    """The last certificate that was obtained."""
    certificate_seen_at: Optional[datetime] = None
    """When that was last seen."""
    previous_certificate: Optional[CertificateSummary] = None
    """The certificate whose place that took."""
    changed_at: Optional[datetime] = None
    """When it was first seen in its place."""
    returns: int = 0
    """How often in a row the certificate whose place was taken came back."""
    state: Optional[State] = None
    """The state of the certificate."""
    level: Level = "none"
    """How urgent that is: `none`, `notice`, `warning` or `critical`."""
    episodes: Sequence[Episode] = ()
    """What is wrong."""
    past: Sequence[PastEpisode] = ()
    """What was wrong before, the latest one last."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Standing:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            _v.instant(raw["observed_at"]),
            raw["outcome"],
            _v.instant(raw["at"]),
            get("version", 1),
            get("tag"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("key_type"),
            get("renewal_mode", "unknown"),
            get("failures", 0),
            None if (it := get("failing_since")) is None else _v.instant(it),
            None if (it := get("certificate")) is None else CertificateSummary.from_dict(it),
            None if (it := get("certificate_seen_at")) is None else _v.instant(it),
            None if (it := get("previous_certificate")) is None else CertificateSummary.from_dict(it),
            None if (it := get("changed_at")) is None else _v.instant(it),
            get("returns", 0),
            get("state"),
            get("level", "none"),
            tuple([Episode.from_dict(one) for one in get("episodes", ())]),
            tuple([PastEpisode.from_dict(one) for one in get("past", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "version": self.version,
            "tag": self.tag,
            "target": self.target,
            "address": None if self.address is None else str(self.address),
            "key_type": self.key_type,
            "observed_at": _v.instant_text(self.observed_at),
            "outcome": self.outcome,
            "renewal_mode": self.renewal_mode,
            "failures": self.failures,
            "failing_since": None if self.failing_since is None else _v.instant_text(self.failing_since),
            "certificate": None if self.certificate is None else self.certificate.to_dict(),
            "certificate_seen_at": None if self.certificate_seen_at is None else _v.instant_text(self.certificate_seen_at),
            "previous_certificate": None if self.previous_certificate is None else self.previous_certificate.to_dict(),
            "changed_at": None if self.changed_at is None else _v.instant_text(self.changed_at),
            "returns": self.returns,
            "at": _v.instant_text(self.at),
            "state": self.state,
            "level": self.level,
            "episodes": [one.to_dict() for one in self.episodes],
            "past": [one.to_dict() for one in self.past],
        }


@record
class Target:
    """A target, as it was understood."""

    target: str
    """Its canonical text: `www.example.com:443`."""
    host: str
    """The DNS name (A-labels, lower case, no final dot) or IP address."""
    is_address: bool
    """Whether the host is an IP address."""
    port: int
    """The TCP port, 1 to 65535."""
    service: Service
    """How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`."""
    server_name: Optional[str] = None
    """The name that is sent in Server Name Indication, if there is one."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Target:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            raw["host"],
            raw["is_address"],
            raw["port"],
            raw["service"],
            get("server_name"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "target": self.target,
            "host": self.host,
            "is_address": self.is_address,
            "port": self.port,
            "service": self.service,
            "server_name": self.server_name,
        }


@record
class TargetError:
    """A text that is no target."""

    code: TargetErrorCode
    """What is wrong, by its stable code."""
    message: str
    """What is wrong and what to write instead, as a sentence."""
    suggestion: Optional[str] = None
    """What was probably meant: a text that parses as a target."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> TargetError:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            raw["message"],
            get("suggestion"),
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "message": self.message,
            "suggestion": self.suggestion,
            "facts": _v.facts_dict(self.facts),
        }


@record
class Threshold:
    """How much time left begins a level: a fixed time, or a share of the lifetime."""

    remaining: Optional[timedelta] = None
    """A fixed time left: in place of the others."""
    fraction_of_lifetime: Optional[Fraction] = None
    """A share of the lifetime left."""
    floor: Optional[timedelta] = None
    """At least so much of that (but at most half of the lifetime)."""
    ceiling: Optional[timedelta] = None
    """At most so much of that."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Threshold:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("remaining")) is None else _v.duration(it),
            None if (it := get("fraction_of_lifetime")) is None else _v.fraction(it),
            None if (it := get("floor")) is None else _v.duration(it),
            None if (it := get("ceiling")) is None else _v.duration(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        if self.remaining is not None:
            raw["remaining"] = _v.duration_text(self.remaining)
        if self.fraction_of_lifetime is not None:
            raw["fraction_of_lifetime"] = _v.fraction_text(self.fraction_of_lifetime)
        if self.floor is not None:
            raw["floor"] = _v.duration_text(self.floor)
        if self.ceiling is not None:
            raw["ceiling"] = _v.duration_text(self.ceiling)
        return raw


@record
class Thresholds:
    """A threshold for each level."""

    notice: Threshold
    """Where renewal is due."""
    warning: Threshold
    """Where it is overdue."""
    critical: Threshold
    """Where the end is near."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Thresholds:
        """What this JSON object says."""
        get = raw.get
        return cls(
            Threshold.from_dict(raw["notice"]),
            Threshold.from_dict(raw["warning"]),
            Threshold.from_dict(raw["critical"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "notice": self.notice.to_dict(),
            "warning": self.warning.to_dict(),
            "critical": self.critical.to_dict(),
        }


@record
class ShortLived:
    """Thresholds of their own for short lifetimes."""

    below: timedelta
    """They count for lifetimes under this."""
    thresholds: Thresholds
    """The thresholds."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ShortLived:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.duration(raw["below"]),
            Thresholds.from_dict(raw["thresholds"]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "below": _v.duration_text(self.below),
            "thresholds": self.thresholds.to_dict(),
        }


@record
class ExpiryPolicy:
    """When each level of urgency begins: a preset, or thresholds. People write it, so that a field
    that is not known is an error: it would be a level that is never told.
    """

    preset: Optional[Preset] = None
    """`lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `short_lived`."""
    thresholds: Optional[Thresholds] = None
    """The thresholds, for all lifetimes but short ones that have their own."""
    short_lived: Optional[ShortLived] = None
    """Thresholds of their own for short lifetimes."""
    automated_grace: Optional[Grace] = None
    """How long automated renewal may take from when it falls due; without it, as the presets have
    it."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ExpiryPolicy:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("preset"),
            None if (it := get("thresholds")) is None else Thresholds.from_dict(it),
            None if (it := get("short_lived")) is None else ShortLived.from_dict(it),
            None if (it := get("automated_grace")) is None else Grace.from_dict(it),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        if self.preset is not None:
            raw["preset"] = self.preset
        if self.thresholds is not None:
            raw["thresholds"] = self.thresholds.to_dict()
        if self.short_lived is not None:
            raw["short_lived"] = self.short_lived.to_dict()
        if self.automated_grace is not None:
            raw["automated_grace"] = self.automated_grace.to_dict()
        return raw


@record
class EventOptions:
    """What is worth telling."""

    policy: Optional[ExpiryPolicy] = None
    """How early an end is urgent; `relative` where it is missing."""
    allowed_issuers: Optional[Sequence[str]] = None
    """The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is
    missing."""
    unreachable_after: int = 2
    """Failures in a row from which on a place is unreachable."""
    accept_untrusted: bool = False
    """Whether untrusted certificates are no event."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> EventOptions:
        """What this JSON object says."""
        get = raw.get
        return cls(
            None if (it := get("policy")) is None else ExpiryPolicy.from_dict(it),
            None if (it := get("allowed_issuers")) is None else tuple(it),
            get("unreachable_after", 2),
            get("accept_untrusted", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "policy": None if self.policy is None else self.policy.to_dict(),
            "allowed_issuers": None if self.allowed_issuers is None else list(self.allowed_issuers),
            "unreachable_after": self.unreachable_after,
            "accept_untrusted": self.accept_untrusted,
        }


@record
class Unreadable:
    """A certificate that cannot be read."""

    index: int
    """Its place in the chain as served, from 0."""
    code: ParseErrorCode
    """Why, by its stable code."""
    message: str
    """Why, as a sentence."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Unreadable:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["index"],
            raw["code"],
            raw["message"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "index": self.index,
            "code": self.code,
            "message": self.message,
        }


@record
class UpcomingRule:
    """A rule that will hit a certificate."""

    code: RuleCode
    """What it does: `shorter-lifetime`, `root-leaves` ..."""
    at: datetime
    """When that is felt."""
    sentence: str
    """What that means, and what to do."""
    source: str
    """Where the rule stands: document and section."""
    facts: Facts = field(default_factory=dict)
    """With what numbers."""
    is_estimate: bool = False
    """Whether `at` is a guess."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> UpcomingRule:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["code"],
            _v.instant(raw["at"]),
            raw["sentence"],
            raw["source"],
            _v.facts(get("facts", ())),
            get("is_estimate", False),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "code": self.code,
            "at": _v.instant_text(self.at),
            "facts": _v.facts_dict(self.facts),
            "sentence": self.sentence,
            "source": self.source,
            "is_estimate": self.is_estimate,
        }


@record
class ValidationReuse:
    """How long a CA may reuse what it has validated: days; `None` before the first rule."""

    domains_and_addresses_days: Optional[int] = None
    """Of domain names and IP addresses."""
    identity_days: Optional[int] = None
    """Of the subject's identity."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ValidationReuse:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("domains_and_addresses_days"),
            get("identity_days"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "domains_and_addresses_days": self.domains_and_addresses_days,
            "identity_days": self.identity_days,
        }


@record
class ValidatorSettings:
    """What a validator trusts and which rules it goes by."""

    builtin_roots: Optional[BuiltinRoots] = None
    """Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla`
    where it is missing and `roots` is empty, `none` where it is missing and `roots` is not."""
    roots: Sequence[Roots] = ()
    """Roots of one's own, besides those."""
    profile: Optional[Profile] = None
    """The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without."""
    source: Optional[RootsSource] = None
    """Where the roots come from, for findings."""
    limits: Optional[Limits] = None
    """Bounds in place of notafter's own."""
    remembered_links: Optional[int] = None
    """How many verified links are remembered: 0 for none; missing for notafter's own number."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ValidatorSettings:
        """What this JSON object says."""
        get = raw.get
        return cls(
            get("builtin_roots"),
            tuple([Roots.from_dict(one) for one in get("roots", ())]),
            get("profile"),
            None if (it := get("source")) is None else RootsSource.from_dict(it),
            None if (it := get("limits")) is None else Limits.from_dict(it),
            get("remembered_links"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "builtin_roots": self.builtin_roots,
            "roots": [one.to_dict() for one in self.roots],
            "profile": self.profile,
            "source": None if self.source is None else self.source.to_dict(),
            "limits": None if self.limits is None else self.limits.to_dict(),
            "remembered_links": self.remembered_links,
        }


@record
class Work:
    """What a validation has cost."""

    signatures_checked: int
    """Signatures that were verified."""
    candidates_tried: int
    """Certificates that were weighed as the issuer of another."""
    paths_completed: int
    """Paths that reached a trusted root, and were judged as a whole."""
    links_remembered: int
    """Signatures that were known from before, and not verified again."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Work:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["signatures_checked"],
            raw["candidates_tried"],
            raw["paths_completed"],
            raw["links_remembered"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "signatures_checked": self.signatures_checked,
            "candidates_tried": self.candidates_tried,
            "paths_completed": self.paths_completed,
            "links_remembered": self.links_remembered,
        }


@record
class Validation:
    """A verdict, and everything that it rests on."""

    verdict: Verdict
    """`valid` or `invalid`."""
    work: Work
    """What it has cost."""
    path: Sequence[str] = ()
    """The path, leaf first: each certificate's SHA-256, in hex."""
    findings: Sequence[Finding] = ()
    """Everything that is to be said of the path."""
    policies: Optional[Policies] = None
    """The certificate policies for which the path is valid; `None` where it ends before any
    trusted root."""
    other_paths: Sequence[Sequence[str]] = ()
    """Other valid paths, as many as were asked for and found: in the form of `path`."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Validation:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["verdict"],
            Work.from_dict(raw["work"]),
            tuple(get("path", ())),
            tuple([Finding.from_dict(one) for one in get("findings", ())]),
            None if (it := get("policies")) is None else Policies.from_dict(it),
            tuple([tuple(one) for one in get("other_paths", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "verdict": self.verdict,
            "path": list(self.path),
            "findings": [one.to_dict() for one in self.findings],
            "policies": None if self.policies is None else self.policies.to_dict(),
            "other_paths": [list(one) for one in self.other_paths],
            "work": self.work.to_dict(),
        }


@record
class Check:
    """A target with everything that is known of it. The fields of the connection are absent where
    there was none: a file.
    """

    target: str
    """What was asked for: a server in its canonical text, a file by its name."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    input: Optional[str] = None
    """What was given for it, as far as it may be repeated: an argument, or a line of a list."""
    observed_at: Optional[datetime] = None
    """When it was looked at, if anybody told."""
    outcome: Optional[Outcome] = None
    """How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ..."""
    outcome_message: Optional[str] = None
    """The same as a sentence."""
    outcome_facts: Facts = field(default_factory=dict)
    """The particulars of the outcome."""
    method: Optional[Method] = None
    """How the certificates were read: `handshake`, or `certificate-only`, which is as much of a
    handshake as shows them."""
    address: Optional[IpAddress] = None
    """The address that was connected to; where no connection came about, the last one tried."""
    port: Optional[int] = None
    """The TCP port."""
    service: Optional[Service] = None
    """How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such
    as `smtp`."""
    server_name: Optional[str] = None
    """The name sent in Server Name Indication."""
    tls_version: Optional[TlsVersion] = None
    """The version agreed on: `TLSv1.3`."""
    cipher_suite: Optional[str] = None
    """The cipher suite agreed on, by its IANA name."""
    key_exchange_group: Optional[str] = None
    """The key exchange group agreed on, by its IANA name."""
    alpn: Optional[str] = None
    """The application protocol agreed on; octets that are not UTF-8 are replaced."""
    ocsp_response: Optional[str] = None
    """The stapled OCSP response, in DER as served, in hexadecimal."""
    possession: Optional[Possession] = None
    """Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven`
    where its signature is wrong; `None` where no certificate was obtained."""
    handshake_completed: Optional[bool] = None
    """Whether the handshake came to its end."""
    client_certificate_requested: Optional[bool] = None
    """Whether the server asked for a client certificate."""
    client_certificate_given: Optional[bool] = None
    """Whether it was given one."""
    interruption: Optional[Outcome] = None
    """What ended the conversation after the certificates were here, by its code."""
    interruption_message: Optional[str] = None
    """The same as a sentence."""
    interruption_facts: Facts = field(default_factory=dict)
    """The particulars of what ended it."""
    handshake_failure: Optional[Outcome] = None
    """What a full handshake ended with, where the certificates were then read without one, by its
    code."""
    handshake_failure_message: Optional[str] = None
    """The same as a sentence."""
    connection_findings: Sequence[Finding] = ()
    """What is to be said of the connection."""
    attempts: Sequence[Attempt] = ()
    """Every address tried, in order."""
    error: Optional[CheckError] = None
    """Why there was nothing to check: the text is no target, or the file holds no certificate."""
    chain: Sequence[Certificate] = ()
    """The certificates as served, those that can be read."""
    validation: Optional[Validation] = None
    """Whether they are valid."""
    expiry: Optional[Expiry] = None
    """When they end."""
    chain_findings: Sequence[Finding] = ()
    """What is wrong with the chain as it is served; `certificate_index` is the place in `chain`."""
    unreadable: Sequence[Unreadable] = ()
    """The certificates that cannot be read."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Check:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("tag"),
            get("input"),
            None if (it := get("observed_at")) is None else _v.instant(it),
            get("outcome"),
            get("outcome_message"),
            _v.facts(get("outcome_facts", ())),
            get("method"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("port"),
            get("service"),
            get("server_name"),
            get("tls_version"),
            get("cipher_suite"),
            get("key_exchange_group"),
            get("alpn"),
            get("ocsp_response"),
            get("possession"),
            get("handshake_completed"),
            get("client_certificate_requested"),
            get("client_certificate_given"),
            get("interruption"),
            get("interruption_message"),
            _v.facts(get("interruption_facts", ())),
            get("handshake_failure"),
            get("handshake_failure_message"),
            tuple([Finding.from_dict(one) for one in get("connection_findings", ())]),
            tuple([Attempt.from_dict(one) for one in get("attempts", ())]),
            None if (it := get("error")) is None else CheckError.from_dict(it),
            tuple([_v.certificate(one) for one in get("chain", ())]),
            None if (it := get("validation")) is None else Validation.from_dict(it),
            None if (it := get("expiry")) is None else Expiry.from_dict(it),
            tuple([Finding.from_dict(one) for one in get("chain_findings", ())]),
            tuple([Unreadable.from_dict(one) for one in get("unreadable", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        raw["tag"] = self.tag
        raw["input"] = self.input
        raw["target"] = self.target
        raw["observed_at"] = None if self.observed_at is None else _v.instant_text(self.observed_at)
        if self.outcome is not None:
            raw["outcome"] = self.outcome
            raw["outcome_message"] = self.outcome_message
            raw["outcome_facts"] = _v.facts_dict(self.outcome_facts)
            raw["method"] = self.method
            raw["address"] = None if self.address is None else str(self.address)
            raw["port"] = self.port
            raw["service"] = self.service
            raw["server_name"] = self.server_name
            raw["tls_version"] = self.tls_version
            raw["cipher_suite"] = self.cipher_suite
            raw["key_exchange_group"] = self.key_exchange_group
            raw["alpn"] = self.alpn
            raw["ocsp_response"] = self.ocsp_response
            raw["possession"] = self.possession
            raw["handshake_completed"] = self.handshake_completed
            raw["client_certificate_requested"] = self.client_certificate_requested
            raw["client_certificate_given"] = self.client_certificate_given
            raw["interruption"] = self.interruption
            raw["interruption_message"] = self.interruption_message
            raw["interruption_facts"] = _v.facts_dict(self.interruption_facts)
            raw["handshake_failure"] = self.handshake_failure
            raw["handshake_failure_message"] = self.handshake_failure_message
            raw["connection_findings"] = [one.to_dict() for one in self.connection_findings]
            raw["attempts"] = [one.to_dict() for one in self.attempts]
        raw["error"] = None if self.error is None else self.error.to_dict()
        raw["chain"] = [one.to_dict() for one in self.chain]
        raw["validation"] = None if self.validation is None else self.validation.to_dict()
        raw["expiry"] = None if self.expiry is None else self.expiry.to_dict()
        raw["chain_findings"] = [one.to_dict() for one in self.chain_findings]
        raw["unreadable"] = [one.to_dict() for one in self.unreadable]
        return raw


@record
class MatrixCell:
    """One observation of a matrix."""

    target: str
    """What was asked for: a server in its canonical text, a file by its name."""
    key_type: Optional[KeyType] = None
    """The only type of key asked for, `rsa` or `ecdsa`; `None` where the server had the choice. A
    server without such a key refuses: that is no fault of it."""
    without_server_name: bool = False
    """Whether it was asked without a name, though it has one."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    input: Optional[str] = None
    """What was given for it, as far as it may be repeated: an argument, or a line of a list."""
    observed_at: Optional[datetime] = None
    """When it was looked at, if anybody told."""
    outcome: Optional[Outcome] = None
    """How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ..."""
    outcome_message: Optional[str] = None
    """The same as a sentence."""
    outcome_facts: Facts = field(default_factory=dict)
    """The particulars of the outcome."""
    method: Optional[Method] = None
    """How the certificates were read: `handshake`, or `certificate-only`, which is as much of a
    handshake as shows them."""
    address: Optional[IpAddress] = None
    """The address that was connected to; where no connection came about, the last one tried."""
    port: Optional[int] = None
    """The TCP port."""
    service: Optional[Service] = None
    """How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such
    as `smtp`."""
    server_name: Optional[str] = None
    """The name sent in Server Name Indication."""
    tls_version: Optional[TlsVersion] = None
    """The version agreed on: `TLSv1.3`."""
    cipher_suite: Optional[str] = None
    """The cipher suite agreed on, by its IANA name."""
    key_exchange_group: Optional[str] = None
    """The key exchange group agreed on, by its IANA name."""
    alpn: Optional[str] = None
    """The application protocol agreed on; octets that are not UTF-8 are replaced."""
    ocsp_response: Optional[str] = None
    """The stapled OCSP response, in DER as served, in hexadecimal."""
    possession: Optional[Possession] = None
    """Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven`
    where its signature is wrong; `None` where no certificate was obtained."""
    handshake_completed: Optional[bool] = None
    """Whether the handshake came to its end."""
    client_certificate_requested: Optional[bool] = None
    """Whether the server asked for a client certificate."""
    client_certificate_given: Optional[bool] = None
    """Whether it was given one."""
    interruption: Optional[Outcome] = None
    """What ended the conversation after the certificates were here, by its code."""
    interruption_message: Optional[str] = None
    """The same as a sentence."""
    interruption_facts: Facts = field(default_factory=dict)
    """The particulars of what ended it."""
    handshake_failure: Optional[Outcome] = None
    """What a full handshake ended with, where the certificates were then read without one, by its
    code."""
    handshake_failure_message: Optional[str] = None
    """The same as a sentence."""
    connection_findings: Sequence[Finding] = ()
    """What is to be said of the connection."""
    attempts: Sequence[Attempt] = ()
    """Every address tried, in order."""
    error: Optional[CheckError] = None
    """Why there was nothing to check: the text is no target, or the file holds no certificate."""
    chain: Sequence[Certificate] = ()
    """The certificates as served, those that can be read."""
    validation: Optional[Validation] = None
    """Whether they are valid."""
    expiry: Optional[Expiry] = None
    """When they end."""
    chain_findings: Sequence[Finding] = ()
    """What is wrong with the chain as it is served; `certificate_index` is the place in `chain`."""
    unreadable: Sequence[Unreadable] = ()
    """The certificates that cannot be read."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> MatrixCell:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("key_type"),
            get("without_server_name", False),
            get("tag"),
            get("input"),
            None if (it := get("observed_at")) is None else _v.instant(it),
            get("outcome"),
            get("outcome_message"),
            _v.facts(get("outcome_facts", ())),
            get("method"),
            None if (it := get("address")) is None else _v.ip_address(it),
            get("port"),
            get("service"),
            get("server_name"),
            get("tls_version"),
            get("cipher_suite"),
            get("key_exchange_group"),
            get("alpn"),
            get("ocsp_response"),
            get("possession"),
            get("handshake_completed"),
            get("client_certificate_requested"),
            get("client_certificate_given"),
            get("interruption"),
            get("interruption_message"),
            _v.facts(get("interruption_facts", ())),
            get("handshake_failure"),
            get("handshake_failure_message"),
            tuple([Finding.from_dict(one) for one in get("connection_findings", ())]),
            tuple([Attempt.from_dict(one) for one in get("attempts", ())]),
            None if (it := get("error")) is None else CheckError.from_dict(it),
            tuple([_v.certificate(one) for one in get("chain", ())]),
            None if (it := get("validation")) is None else Validation.from_dict(it),
            None if (it := get("expiry")) is None else Expiry.from_dict(it),
            tuple([Finding.from_dict(one) for one in get("chain_findings", ())]),
            tuple([Unreadable.from_dict(one) for one in get("unreadable", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        raw: Dict[str, Any] = {}
        raw["key_type"] = self.key_type
        raw["without_server_name"] = self.without_server_name
        raw["tag"] = self.tag
        raw["input"] = self.input
        raw["target"] = self.target
        raw["observed_at"] = None if self.observed_at is None else _v.instant_text(self.observed_at)
        if self.outcome is not None:
            raw["outcome"] = self.outcome
            raw["outcome_message"] = self.outcome_message
            raw["outcome_facts"] = _v.facts_dict(self.outcome_facts)
            raw["method"] = self.method
            raw["address"] = None if self.address is None else str(self.address)
            raw["port"] = self.port
            raw["service"] = self.service
            raw["server_name"] = self.server_name
            raw["tls_version"] = self.tls_version
            raw["cipher_suite"] = self.cipher_suite
            raw["key_exchange_group"] = self.key_exchange_group
            raw["alpn"] = self.alpn
            raw["ocsp_response"] = self.ocsp_response
            raw["possession"] = self.possession
            raw["handshake_completed"] = self.handshake_completed
            raw["client_certificate_requested"] = self.client_certificate_requested
            raw["client_certificate_given"] = self.client_certificate_given
            raw["interruption"] = self.interruption
            raw["interruption_message"] = self.interruption_message
            raw["interruption_facts"] = _v.facts_dict(self.interruption_facts)
            raw["handshake_failure"] = self.handshake_failure
            raw["handshake_failure_message"] = self.handshake_failure_message
            raw["connection_findings"] = [one.to_dict() for one in self.connection_findings]
            raw["attempts"] = [one.to_dict() for one in self.attempts]
        raw["error"] = None if self.error is None else self.error.to_dict()
        raw["chain"] = [one.to_dict() for one in self.chain]
        raw["validation"] = None if self.validation is None else self.validation.to_dict()
        raw["expiry"] = None if self.expiry is None else self.expiry.to_dict()
        raw["chain_findings"] = [one.to_dict() for one in self.chain_findings]
        raw["unreadable"] = [one.to_dict() for one in self.unreadable]
        return raw


@record
class Matrix:
    """A target with everything that each of its addresses shows."""

    target: str
    """What was asked for, in its canonical text."""
    tag: Optional[str] = None
    """The caller's own word for whom or what it belongs to."""
    input: Optional[str] = None
    """What was given for it, as far as it may be repeated: an argument, or a line of a list."""
    cells: Sequence[MatrixCell] = ()
    """What was seen: in the order of the addresses, of each address first what it shows of itself."""
    divergences: Sequence[Divergence] = ()
    """Where the cells disagree."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Matrix:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["target"],
            get("tag"),
            get("input"),
            tuple([MatrixCell.from_dict(one) for one in get("cells", ())]),
            tuple([Divergence.from_dict(one) for one in get("divergences", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "tag": self.tag,
            "input": self.input,
            "target": self.target,
            "cells": [one.to_dict() for one in self.cells],
            "divergences": [one.to_dict() for one in self.divergences],
        }


@record
class YearlyRenewals:
    """How many renewals there are in a year (UTC)."""

    year: int
    """The year."""
    renewals: int
    """How many renewals of all certificates."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> YearlyRenewals:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["year"],
            raw["renewals"],
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "year": self.year,
            "renewals": self.renewals,
        }


@record
class RenewalPlan:
    """The renewals of a fleet over some years."""

    from_: datetime
    """The first instant that it covers."""
    until: datetime
    """The first instant that it does not cover."""
    total: int
    """All of them."""
    years: tuple[YearlyRenewals, ...] = ()
    """Every year that it touches, in order."""
    certificates: tuple[CertificateRenewals, ...] = ()
    """Every certificate, in the order given."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RenewalPlan:
        """What this JSON object says."""
        get = raw.get
        return cls(
            _v.instant(raw["from"]),
            _v.instant(raw["until"]),
            raw["total"],
            tuple([YearlyRenewals.from_dict(one) for one in get("years", ())]),
            tuple([CertificateRenewals.from_dict(one) for one in get("certificates", ())]),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "from": _v.instant_text(self.from_),
            "until": _v.instant_text(self.until),
            "years": [one.to_dict() for one in self.years],
            "certificates": [one.to_dict() for one in self.certificates],
            "total": self.total,
        }


@record
class ZoneIssue:
    """A line of a zone that gave no candidate although it was meant to."""

    line: int
    """The line on which the record starts, from 1; 0 where it is not the text but the origin that
    was given with it."""
    code: ZoneIssueCode
    """What is wrong, by its stable code."""
    message: str
    """What is wrong and what to do about it, as a sentence."""
    suggestion: Optional[str] = None
    """A host to try instead: a text that parses as a target."""
    facts: Facts = field(default_factory=dict)
    """The particulars."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ZoneIssue:
        """What this JSON object says."""
        get = raw.get
        return cls(
            raw["line"],
            raw["code"],
            raw["message"],
            get("suggestion"),
            _v.facts(get("facts", ())),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "line": self.line,
            "code": self.code,
            "message": self.message,
            "suggestion": self.suggestion,
            "facts": _v.facts_dict(self.facts),
        }


@record
class Candidates:
    """Targets where certificates are likely to be, and what of a zone could not be read."""

    candidates: tuple[Candidate, ...]
    """The candidates, each target once: in the order of the zone, or the domain itself first."""
    skipped: tuple[ZoneIssue, ...] = ()
    """Lines of the zone that gave none although they were meant to: the first thousand."""
    skipped_in_all: int = 0
    """How many of those there are in all."""
    zone_records: Optional[int] = None
    """Records that were read of a zone, whether or not they gave a candidate; `None` where a
    domain was given. With 0 the text is no zone."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Candidates:
        """What this JSON object says."""
        get = raw.get
        return cls(
            tuple([Candidate.from_dict(one) for one in raw["candidates"]]),
            tuple([ZoneIssue.from_dict(one) for one in get("skipped", ())]),
            get("skipped_in_all", 0),
            get("zone_records"),
        )

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "candidates": [one.to_dict() for one in self.candidates],
            "skipped": [one.to_dict() for one in self.skipped],
            "skipped_in_all": self.skipped_in_all,
            "zone_records": self.zone_records,
        }
