"""Picks the window or the command line."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence

from pathways_app.runtime.logs import start_logging

NO_DISPLAY = (
    "pathways: there is no display to open the window on. "
    "Try 'pathways route --from ... --to ...' or 'pathways --help' for the command line."
)
NO_QT = (
    "pathways: the window cannot open, because Qt did not load: {reason}. The command line works: 'pathways --help'."
)

PRIVATE_ARGUMENT = "--answer-questions"
"""What makes the program the worker of the window that started it."""

QT_PACKAGES = ("PySide6", "shiboken6")


INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with a question where the only argument is the file of one; other arguments are a command.

    Returns: the exit status.
    """
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:  # while what is wanted was still being loaded
        return INTERRUPTED


def _run(given: list[str]) -> int:
    start_logging()
    if given == [PRIVATE_ARGUMENT]:
        _use_module_code()
        _use_class_code()
        from pathways_app.services.worker_loop import serve

        return serve()
    if given and not _is_question(given):
        _use_class_code()
        from pathways_app.cli.main import main as run_command

        return run_command(given)
    if not _has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    gc.disable()  # the window collects at times of its own; until then next to nothing made here goes again
    _use_module_code()
    from pathways_app.runtime.qt_code import qt_code
    from pathways_app.runtime.quick_enums import make_enumerations_quickly
    from pathways_app.services.worker import Worker

    worker = Worker()  # it loads the planner and opens the catalogue while the window is made
    make_enumerations_quickly()
    plain_import = builtins.__import__
    try:
        with qt_code():
            from pathways_app.ui.app import main as open_window
    except ImportError as problem:
        gc.enable()
        _leave_module_code()
        worker.close()
        if not _is_of_qt(problem):
            raise
        from pathways_app.runtime.last_words import say

        say(NO_QT.format(reason=problem))
        return 2
    finally:
        # PySide puts one of its own in its place, which reads the source of every module to see whether it uses PySide,
        # for the sake of features that are not used here.
        builtins.__import__ = plain_import
    try:
        return open_window(worker, given)
    finally:
        gc.enable()
        _leave_module_code()
        worker.close()


def _is_question(given: Sequence[str]) -> bool:
    from pathways_app.runtime.paths import is_question

    return len(given) == 1 and is_question(given[0])


def _use_module_code() -> None:
    from pathways_app.runtime.module_code import use_module_code  # the command line imports too few of them

    use_module_code()


def _leave_module_code() -> None:
    from pathways_app.runtime.module_code import leave_module_code

    leave_module_code()


def _use_class_code() -> None:
    from pathways_app.runtime.class_code import use_class_code  # the window does so once it is painted

    use_class_code()


def _is_of_qt(problem: ImportError) -> bool:
    """Tell whether Qt itself did not load; a frozen program names its modules without the package they are in."""
    from pathlib import PurePath

    parts = {(problem.name or "").partition(".")[0], *PurePath(problem.path or "").parts}
    return not parts.isdisjoint(QT_PACKAGES)


def _has_display() -> bool:
    """Tell whether Qt can be expected to find a screen; a platform named by hand is taken at its word."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
