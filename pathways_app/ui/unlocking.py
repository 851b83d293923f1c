"""Opening the casebook: what does it in a thread, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when a casebook is first opened, not when the window is
    from pathways_app.domain.backup import Rescued
    from pathways_app.services.casebook import Casebook


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The casebook, open; `rescued` is what could be saved of a damaged one, `set_aside` the one a copy replaced.

    `key_kept` says that the system keeps the key from now on.
    """

    book: Casebook
    rescued: Rescued | None = None
    set_aside: Path | None = None
    key_kept: bool = False


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What opens the casebook, in a thread; `say` returns it open, None where the system keeps no key of it."""

    say: Callable[[], Unlocked | None]
