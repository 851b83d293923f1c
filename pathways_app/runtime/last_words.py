"""Saying why the program ends, where there is no window to say it in."""

from __future__ import annotations

import sys

_TITLE = "Pathways"
_ICON_ERROR = 0x10
"""MB_ICONERROR, of Windows' own MessageBoxW."""


def say(sentence: str) -> None:
    """Print `sentence` on standard error; on Windows a program without a console has none, and shows it in a box."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 – there is no window to say it in
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415 – only where something is wrong

        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, _ICON_ERROR)
