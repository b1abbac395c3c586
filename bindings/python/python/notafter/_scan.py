"""Scans: many targets, each answered exactly once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Optional, Tuple, Type, Union

from . import _native
from ._asking import OptionsLike, TargetLike, Timeout, scan_request
from ._records import Check, ScanProgress, ScanTarget
from ._request import PolicyLike, handle_of

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from ._validator import Validator

__all__ = ["Scan", "scan"]

ScanTargetLike = Union[TargetLike, Tuple[TargetLike, Optional[str]], ScanTarget, Mapping[str, Any]]
"""A target; a target with a tag; or its JSON object."""


class Scan(Iterator[Check]):
    """A scan that runs: an iterator of checks, in the order in which they are ready.

    It is a context manager: leaving it stops what still runs. `notafter.scan` makes it.
    """

    def __init__(self, handle: _native.Scan) -> None:
        self._handle = handle
        self._is_closed = False

    def __iter__(self) -> Scan:
        return self

    def __next__(self) -> Check:
        if self._is_closed:
            raise StopIteration
        try:
            answer = json.loads(self._handle.next().wait())
        except BaseException:
            # Ctrl-C ends the whole scan, not the wait for one answer.
            self.close()
            raise
        if answer is None:
            self._is_closed = True
            raise StopIteration
        return Check.from_dict(answer)

    @property
    def progress(self) -> ScanProgress:
        """How far it is."""
        return ScanProgress.from_dict(json.loads(self._handle.progress()))

    def cancel(self) -> None:
        """Stops it: what has not been asked is answered as cancelled. The answers go on until each
        target has one."""
        self._handle.cancel()

    def close(self) -> None:
        """Stops it, and gives no answers any more."""
        self._is_closed = True
        self._handle.cancel()

    def __enter__(self) -> Scan:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # A loop that was left with `break`: nobody wants the rest.
        handle = getattr(self, "_handle", None)
        if handle is not None and not self._is_closed:
            handle.cancel()


def scan(
    targets: Iterable[ScanTargetLike],
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    policy: Optional[PolicyLike] = None,
    renewal_mode: Optional[str] = None,
    concurrency: Optional[int] = None,
    connections_per_second: Optional[int] = None,
    connections_per_address: Optional[int] = None,
    validator: Optional[Validator] = None,
) -> Scan:
    """Checks many servers: `for check in notafter.scan(targets): ...`.

    Each target is answered exactly once, in the order in which answers are ready; one that names
    nothing is answered with the reason. A target may be a tuple of its text and a tag. `timeout` is for
    each target.
    """
    request = scan_request(
        targets,
        at,
        timeout,
        options,
        policy,
        renewal_mode,
        concurrency,
        connections_per_second,
        connections_per_address,
    )
    return Scan(_native.Scan(request, handle_of(validator)))
