"""Dumps of memory, which systems write to the disk when a program crashes: refused where people are in it."""

from __future__ import annotations

import sys
from contextlib import suppress


def refuse_core_dumps() -> None:
    """Have the system write no dump of this process, for good; what keeps dumps for it goes by the same limit.

    Windows writes none unless it was told to, and knows no such limit.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        with suppress(OSError, ValueError):  # a system that lets nobody change it: no reason not to work
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
