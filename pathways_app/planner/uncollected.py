"""What makes nothing that only the cyclic collector would find, done without it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cycles switched off, and switch it on again if it was on.

    A search holds a lot and leaves no cycles: all of it goes as the last name for it does. Of several threads at
    once, or one such block inside another, those that found the collector on switch it on again.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
