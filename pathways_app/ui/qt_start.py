"""Starting Qt: where it cannot, because of a display or a plug-in, one sentence says so instead of Qt's abort."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pathways_app.runtime.last_words import say

_COMMAND_LINE = "The command line works: 'pathways --help'."
NO_PLATFORM = (
    "pathways: the window cannot open, because QT_QPA_PLATFORM asks for '{asked}', and there is only {known}. "
    + _COMMAND_LINE
)
NO_PLUGIN = "pathways: the window cannot open, because Qt's display plug-ins are not in {folder}. " + _COMMAND_LINE
NO_LIBRARY = "pathways: the window cannot open, because a library of the system is missing: {reason}. " + _COMMAND_LINE
NO_DISPLAY = "pathways: there is no display to open the window on. " + _COMMAND_LINE
DISPLAY_SILENT = "pathways: the window cannot open, because the display {display} does not answer. " + _COMMAND_LINE
OTHER = "pathways: the window cannot open: {reason}. " + _COMMAND_LINE

_USUAL = ("wayland", "xcb")
_VARIABLES = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
_PLUGIN = re.compile(r"(lib)?q(?P<key>[a-z0-9]+)\.(so|dll|dylib)")
_FAILED = 2


def start_qt(arguments: Sequence[str]) -> QApplication:
    """Return the application; where Qt cannot start, say why on standard error and end the process with status 2."""
    kept: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            kept.append(text)
            return
        say(why_not(os.environ, plugins_folder(), text))
        os._exit(_FAILED)  # else Qt aborts, and leaves a core behind

    before = qInstallMessageHandler(hear)
    try:
        return QApplication([*arguments])
    finally:
        qInstallMessageHandler(before)
        for text in kept:
            say(text)


def plugins_folder() -> Path:
    """Return where Qt looks for what draws on a display."""
    named = os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH")
    return Path(named or f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)}/platforms")


def why_not(environment: Mapping[str, str], folder: Path, said: str) -> str:
    """Return the sentence for a Qt that cannot start; `folder` holds its plug-ins, `said` is what it says itself."""
    found = [(_PLUGIN.fullmatch(file.name), file) for file in folder.glob("*")]
    files = {name["key"]: file for name, file in found if name}
    if not files:
        return NO_PLUGIN.format(folder=folder)
    asked = environment.get("QT_QPA_PLATFORM", "")
    names = [one.partition(":")[0].partition("-")[0] for one in asked.split(";") if one]
    present = [name for name in names or _USUAL if name in files]
    if not present:
        return NO_PLATFORM.format(asked=asked, known=", ".join(sorted(files)))
    missing = [reason for name in present if (reason := _missing_library(files[name]))]
    if len(missing) == len(present):
        return NO_LIBRARY.format(reason=missing[-1])
    variables = [_VARIABLES[name] for name in present if name in _VARIABLES]
    displays = [environment[name] for name in variables if environment.get(name)]
    if displays:
        return DISPLAY_SILENT.format(display=displays[-1])
    return NO_DISPLAY if variables else OTHER.format(reason=" ".join(said.split()).rstrip("."))


def _missing_library(file: Path) -> str | None:
    import ctypes  # noqa: PLC0415 - start-up need not pay for it

    try:
        ctypes.CDLL(str(file))
    except OSError as problem:
        return str(problem.__cause__ or problem)  # a frozen program says less, and has the cause along
    return None
