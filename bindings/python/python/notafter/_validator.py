"""The validator: roots, rules and what it has learned, shared by any number of threads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Mapping, NoReturn, Optional, Sequence, Union

from . import _chains, _native
from ._inputs import CertificateLike, Octets, octets_of, several
from ._records import Roots, RootsSource
from ._request import PolicyLike, asked_json
from ._values import octets_text

if TYPE_CHECKING:
    from datetime import datetime

    from ._records import (
        Check,
        EffectiveExpiry,
        Limits,
        Normalised,
        PolicyInputs,
        Validation,
    )
    from ._values import IpAddress

__all__ = ["Validator"]

RootsLike = Union[Roots, CertificateLike]
"""Roots and what they are trusted for; or their certificates alone, trusted for everything."""


class Validator:
    """Validates chains: made once, used from any number of threads at once.

    Without arguments it has Mozilla's roots and the rules of the Web PKI. `roots` are roots of one's
    own; where they are given, `builtin_roots` is `none` and `profile` is `rfc5280` unless told.
    """

    __slots__ = ("_handle",)

    _handle: _native.Validator

    def __init__(
        self,
        *,
        roots: Sequence[RootsLike] = (),
        builtin_roots: Optional[str] = None,
        profile: Optional[str] = None,
        source: Optional[Union[RootsSource, Mapping[str, Any]]] = None,
        limits: Optional[Union[Limits, Mapping[str, Any]]] = None,
        remembered_links: Optional[int] = None,
    ) -> None:
        settings = {
            "roots": [_roots(it, f"roots[{index}]") for index, it in enumerate(several(roots, "roots"))],
            "builtin_roots": builtin_roots,
            "profile": profile,
            "source": source,
            "limits": limits,
            "remembered_links": remembered_links,
        }
        self._handle = _native.Validator(asked_json(settings))

    @classmethod
    def standard(cls) -> Validator:
        """The one that functions use where none is given: made at the first call, the same ever after."""
        it = cls.__new__(cls)
        it._handle = _native.Validator.standard()
        return it

    @property
    def root_count(self) -> int:
        """How many roots it has."""
        return self._handle.root_count

    @property
    def profile(self) -> str:
        """The rules that it goes by: `web-pki` or `rfc5280`."""
        return self._handle.profile

    @property
    def source(self) -> Optional[RootsSource]:
        """Where its roots come from, if that is known."""
        source = self._handle.source
        return None if source is None else RootsSource.from_dict(json.loads(source))

    def __repr__(self) -> str:
        return f"<Validator profile={self.profile!r} root_count={self.root_count}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Validator is of its process: make one in each with the same arguments")

    def validate(
        self,
        leaf: CertificateLike,
        *,
        intermediates: Sequence[CertificateLike] = (),
        at: Optional[datetime] = None,
        name: Optional[Union[str, IpAddress]] = None,
        purpose: Optional[str] = None,
        max_depth: Optional[int] = None,
        other_paths: Optional[int] = None,
        policies: Optional[Union[PolicyInputs, Mapping[str, Any]]] = None,
        crls: Sequence[Octets] = (),
        revocation: Optional[str] = None,
    ) -> Validation:
        """As `notafter.validate`."""
        return _chains.validate(
            leaf,
            intermediates=intermediates,
            at=at,
            name=name,
            purpose=purpose,
            max_depth=max_depth,
            other_paths=other_paths,
            policies=policies,
            crls=crls,
            revocation=revocation,
            validator=self,
        )

    def effective_expiry(
        self,
        leaf: CertificateLike,
        *,
        intermediates: Sequence[CertificateLike] = (),
        at: Optional[datetime] = None,
        name: Optional[Union[str, IpAddress]] = None,
        purpose: Optional[str] = None,
        max_depth: Optional[int] = None,
        other_paths: Optional[int] = None,
        policies: Optional[Union[PolicyInputs, Mapping[str, Any]]] = None,
        crls: Sequence[Octets] = (),
        revocation: Optional[str] = None,
    ) -> Optional[EffectiveExpiry]:
        """As `notafter.effective_expiry`."""
        return _chains.effective_expiry(
            leaf,
            intermediates=intermediates,
            at=at,
            name=name,
            purpose=purpose,
            max_depth=max_depth,
            other_paths=other_paths,
            policies=policies,
            crls=crls,
            revocation=revocation,
            validator=self,
        )

    def normalise(
        self,
        certificates: Sequence[CertificateLike],
        *,
        kind: Optional[str] = None,
        sources: Sequence[str] = (),
    ) -> Normalised:
        """As `notafter.normalise`."""
        return _chains.normalise(certificates, kind=kind, sources=sources, validator=self)

    def judge(
        self,
        chain: Sequence[CertificateLike],
        *,
        at: Optional[datetime] = None,
        target: Optional[str] = None,
        name: Optional[Union[str, IpAddress]] = None,
        purpose: Optional[str] = None,
        policy: Optional[PolicyLike] = None,
        renewal_mode: Optional[str] = None,
        tag: Optional[str] = None,
    ) -> Check:
        """As `notafter.judge`."""
        return _chains.judge(
            chain,
            at=at,
            target=target,
            name=name,
            purpose=purpose,
            policy=policy,
            renewal_mode=renewal_mode,
            tag=tag,
            validator=self,
        )


def _roots(it: RootsLike, field: str) -> Dict[str, Any]:
    if isinstance(it, Roots):
        return it.to_dict()
    if isinstance(it, Mapping) and "input" in it:
        raw = dict(it)
        if not isinstance(raw["input"], str) or "-----BEGIN" in raw["input"]:
            raw["input"] = octets_of(raw["input"], field)
        return raw
    return {"input": octets_text(octets_of(it, field))}
