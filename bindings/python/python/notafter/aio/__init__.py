"""Asking servers from asyncio: `await notafter.aio.check("example.com")`.

Nothing here blocks the event loop or uses its thread pool. A task that is cancelled stops the work:
the connection is closed.
"""

from ._asking import check, check_all, fetch, observe_all
from ._scan import Scan, scan

__all__ = ["Scan", "check", "check_all", "fetch", "observe_all", "scan"]
