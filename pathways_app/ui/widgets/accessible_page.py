"""What a screen reader hears of pages: one that is only read says all its text, a stack of them says nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from weakref import ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QScrollArea, QStackedWidget, QWidget

from pathways_app.ui.widgets.announcing import spoken
from pathways_app.ui.widgets.as_read import as_read

_kept: list[QAccessibleWidget] = []
"""Interfaces made; Qt deletes each with its widget, and must find it alive then."""


_ENDS = (".", "?", "!", "…", ":")


def page_text(page: QWidget) -> str:
    """Return what `page` says as it is read, but for what the keyboard comes to, which speaks for itself."""
    return " ".join(text if text.endswith(_ENDS) else f"{text}." for text in _texts(page))


def _texts(parent: QWidget) -> Iterator[str]:
    for child in as_read(parent):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(child, QAbstractButton):
            continue
        if isinstance(child, QLabel):
            text = child.accessibleName() or child.text()
        elif child.accessibleName() and not _has_stops(child):
            text = child.accessibleName()
        else:
            yield from _texts(child)
            continue
        if text.strip():
            yield text.strip()


def _has_stops(parent: QWidget) -> bool:
    return any(child.focusPolicy() & Qt.FocusPolicy.TabFocus for child in parent.findChildren(QWidget))


class _Page(QAccessibleWidget):
    """A page that is scrolled: its name, then all that it says."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area, QAccessible.Role.Client)
        self._area = ref(area)

    def text(self, kind: QAccessible.Text) -> str:
        area = self._area()
        body = area.widget() if area is not None else None
        if kind is QAccessible.Text.Description and area is not None and body is not None:
            return spoken(area.accessibleDescription() or page_text(body))
        return super().text(kind)


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QScrollArea):
        interface: QAccessibleWidget = _Page(thing)
    elif isinstance(thing, QStackedWidget):  # else it is a "layered pane", said whenever the keyboard comes into it
        interface = QAccessibleWidget(thing, QAccessible.Role.Client)
    else:
        return None
    _kept.append(interface)
    return interface


@cache
def install() -> None:
    """Have pages and stacks heard so from now on; after the application is made, else Qt's own ways go before."""
    QAccessible.installFactory(_interface)
