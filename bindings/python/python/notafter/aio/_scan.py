"""Scans for asyncio."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, AsyncIterator, Iterable, Optional, Type

from .. import _native
from .._asking import OptionsLike, Timeout, scan_request
from .._records import Check, ScanProgress
from .._request import PolicyLike, handle_of
from .._scan import ScanTargetLike
from ._delivery import answer_of

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from .._validator import Validator

__all__ = ["Scan", "scan"]


class Scan(AsyncIterator[Check]):
    """A scan that runs: an asynchronous iterator of checks, in the order in which they are ready.

    It is an asynchronous context manager: leaving it stops what still runs. `notafter.aio.scan` makes it.
    """

    def __init__(self, handle: _native.Scan) -> None:
        self._handle = handle
        self._is_closed = False

    def __aiter__(self) -> Scan:
        return self

    async def __anext__(self) -> Check:
        if self._is_closed:
            raise StopAsyncIteration
        try:
            answer = json.loads(await answer_of(self._handle.next()))
        except BaseException:
            # A task that is cancelled wants no further answers.
            self._close()
            raise
        if answer is None:
            self._is_closed = True
            raise StopAsyncIteration
        return Check.from_dict(answer)

    @property
    def progress(self) -> ScanProgress:
        """How far it is."""
        return ScanProgress.from_dict(json.loads(self._handle.progress()))

    def cancel(self) -> None:
        """Stops it: what has not been asked is answered as cancelled. The answers go on until each
        target has one."""
        self._handle.cancel()

    async def aclose(self) -> None:
        """Stops it, and gives no answers any more."""
        self._close()

    def _close(self) -> None:
        self._is_closed = True
        self._handle.cancel()

    async def __aenter__(self) -> Scan:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._close()

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
    """As `notafter.scan`: `async for check in notafter.aio.scan(targets): ...`."""
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
