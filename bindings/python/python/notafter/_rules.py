"""Dated rules: what the CA/Browser Forum and the root programs demand, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Sequence, Union

from ._errors import argument_error
from ._inputs import CertificateLike, der_of, several
from ._instants import text_of
from ._records import (
    PublicRoot,
    RenewalPlan,
    RootLeaving,
    RuleAnswers,
    RuleRow,
    RuleSubject,
    UpcomingRule,
    ValidationReuse,
)
from ._request import PolicyLike, called, policy_of

if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "public_roots",
    "renewal_plan",
    "root_leaving",
    "rule_answers",
    "rule_subject",
    "rules",
    "upcoming_rules",
    "validation_reuse",
]

SubjectLike = Union[RuleSubject, Mapping[str, Any]]
"""A certificate as the rules see it, or its JSON object."""


def _subject(subject: SubjectLike, field: str) -> SubjectLike:
    if isinstance(subject, (RuleSubject, Mapping)):
        return subject
    raise argument_error(
        field,
        f"a RuleSubject is needed, not a {type(subject).__name__}: rule_subject(path) makes it "
        "of certificates",
    )


def rules() -> List[RuleRow]:
    """Every row of every table, with its source."""
    return [RuleRow.from_dict(it) for it in called("rules", {})]


def public_roots() -> List[PublicRoot]:
    """The roots of the public programs, with the age of their keys."""
    return [PublicRoot.from_dict(it) for it in called("public_roots", {})]


def rule_subject(path: Sequence[CertificateLike]) -> RuleSubject:
    """What the rules have to know of a certificate, as its path (leaf first, root last) says it."""
    ders = [der_of(it, f"path[{index}]") for index, it in enumerate(several(path, "path"))]
    return RuleSubject.from_dict(called("rule_subject", {"path": ders}))


def rule_answers(subject: SubjectLike) -> RuleAnswers:
    """What the rules say of a certificate that has been issued."""
    return RuleAnswers.from_dict(called("rule_answers", {"subject": _subject(subject, "subject")}))


def upcoming_rules(
    subject: SubjectLike, *, until: datetime, from_: Optional[datetime] = None
) -> List[UpcomingRule]:
    """The rules that will hit it, from `from_` (now unless told) up to `until`."""
    request = {
        "subject": _subject(subject, "subject"),
        "from": text_of(from_, "from_"),
        "until": text_of(until, "until"),
    }
    return [UpcomingRule.from_dict(it) for it in called("upcoming_rules", request)]


def validation_reuse(issued: Optional[datetime] = None) -> ValidationReuse:
    """How long a CA may reuse what it has validated, for a certificate issued then (now unless told)."""
    request = {"issued": text_of(issued, "issued")}
    return ValidationReuse.from_dict(called("validation_reuse", request))


def root_leaving(key_created: datetime) -> RootLeaving:
    """When a root with a key of that age leaves the root programs."""
    request = {"key_created": text_of(key_created, "key_created")}
    return RootLeaving.from_dict(called("root_leaving", request))


def renewal_plan(
    subjects: Sequence[SubjectLike],
    *,
    until: datetime,
    from_: Optional[datetime] = None,
    policy: Optional[PolicyLike] = None,
    next_lifetime: Optional[str] = None,
) -> RenewalPlan:
    """How often each will have to be renewed, from `from_` (now unless told) up to `until`.

    `next_lifetime` is `present` unless told, or `maximum`.
    """
    request = {
        "subjects": [
            _subject(it, f"subjects[{index}]")
            for index, it in enumerate(several(subjects, "subjects"))
        ],
        "from": text_of(from_, "from_"),
        "until": text_of(until, "until"),
        "policy": policy_of(policy),
        "next_lifetime": next_lifetime,
    }
    return RenewalPlan.from_dict(called("renewal_plan", request))
