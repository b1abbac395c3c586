"""The rhythm of renewals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Union

from ._instants import text_of
from ._records import CadenceAnswer, PastCertificate
from ._request import called

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["cadence"]


def cadence(
    history: Sequence[Union[PastCertificate, Mapping[str, Any]]],
    *,
    current: Optional[Union[PastCertificate, Mapping[str, Any]]] = None,
    at: Optional[datetime] = None,
) -> CadenceAnswer:
    """The rhythm of the certificates that a target had, when the present one is expected to be renewed,
    and whether it is overdue at that instant (now unless told)."""
    request = {"history": history, "current": current, "at": text_of(at)}
    return CadenceAnswer.from_dict(called("cadence", request))
