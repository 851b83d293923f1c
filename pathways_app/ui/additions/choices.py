"""What the forms of additions have in common: choices, names and figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox

from pathways_app.domain.step import Status
from pathways_app.ui.wording import language

translate = QCoreApplication.translate

_ENGLISH = "en"


class FigureBox(QDoubleSpinBox):
    """A figure, written without decimals where it has none."""

    def textFromValue(self, value: float) -> str:
        return self.locale().toString(value, "f", 0 if value == int(value) else self.decimals())


def choice(offered: Iterable[tuple[object, str]], chosen: object) -> QComboBox:
    """Return a choice of values, each with its words."""
    box = QComboBox()
    for value, words in offered:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def statuses() -> list[tuple[str, str]]:
    """Return how a step or bursary may stand."""
    return [
        (Status.OPEN.value, translate("Additions", "Open")),
        (Status.PILOT.value, translate("Additions", "A pilot")),
        (Status.PROPOSED.value, translate("Additions", "Only proposed: not open yet")),
        (Status.CLOSED.value, translate("Additions", "Closed")),
    ]


def name_in(written: Mapping[str, Any]) -> str:
    """Return the name of an entry as it is written, in the window's language where it has one."""
    names = written.get("name")
    if not isinstance(names, Mapping) or not names:
        return ""
    return str(names.get(language()) or names.get(_ENGLISH) or next(iter(names.values())))


def named(written: Mapping[str, Any], name: str) -> dict[str, str]:
    """Return the names of an entry that is now called `name`; a name that was left as it was changes nothing."""
    names = written.get("name")
    kept = dict(names) if isinstance(names, Mapping) else {}
    if kept and name_in(written) == name:
        return kept
    return {**kept, language(): name} if language() in kept else {**kept, _ENGLISH: name}


def figure(value: float) -> int | float:
    """Return a figure as it is written: without decimals where there are none."""
    return int(value) if value == int(value) else round(value, 2)
