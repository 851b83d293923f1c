"""What a screen reader hears of painted items: a list, with one entry for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast
from weakref import ref

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QFocusEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget

from pathways_app.ui.widgets.announcing import spoken

_NO_OBJECT = cast("QObject", None)
_NO_INTERFACE = cast("QAccessibleInterface", None)
"""Null pointers that Qt takes for an answer, unknown to PySide's stubs."""

_kept: list[QAccessibleWidget] = []
"""Interfaces made; Qt deletes each with its widget, and must find it alive then."""


class Items:
    """What a scroll area that paints items says of each of them."""

    def item_texts(self) -> Sequence[str]:
        """Return what each item says, in the order the arrow keys walk."""
        raise NotImplementedError

    def item_description(self, number: int) -> str:
        """Return what more there is to say of an item to who asks for it."""
        return ""

    def item_rect(self, number: int) -> QRect:
        """Return where an item is, in the coordinates of the viewport."""
        raise NotImplementedError

    def current_item(self) -> int:
        """Return the number of the current item, -1 where there is none."""
        raise NotImplementedError

    def tell_current(self) -> None:
        """Tell whoever reads the screen that another item is current; nothing while the keyboard is elsewhere.

        There it would be taken for a move of the keyboard, and what it is really at would not be read.
        """
        if not isinstance(self, QWidget) or not self.hasFocus():
            return
        if QAccessible.isActive() and self.current_item() >= 0:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.current_item())
            QAccessible.updateAccessibility(event)


class PaintedItems(QAbstractScrollArea, Items):
    """A scroll area that paints items and can say what each of them is."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.tell_current)  # after Qt has told that the whole of it has the keyboard


class _Entry(QAccessibleInterface):
    """One painted item."""

    def __init__(self, owner: _List, number: int) -> None:
        super().__init__()
        self._owner = owner
        self._number = number

    @property
    def _area(self) -> QAbstractScrollArea:
        return self._owner.area

    def isValid(self) -> bool:
        return self._owner.isValid() and self._number < self._owner.childCount()

    def object(self) -> QObject:
        return _NO_OBJECT

    def window(self) -> QWindow:
        return self._area.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def child(self, index: int) -> QAccessibleInterface:
        return _NO_INTERFACE

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return _NO_INTERFACE

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        items = self._owner.items
        match kind:
            case QAccessible.Text.Name:
                return spoken(items.item_texts()[self._number])
            case QAccessible.Text.Description:
                return spoken(items.item_description(self._number))
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        return

    def rect(self) -> QRect:
        place = self._owner.items.item_rect(self._number)
        return QRect(self._area.viewport().mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.selected = self._number == self._owner.items.current_item()
        state.focused = state.selected and self._area.hasFocus()
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


class _List(QAccessibleWidget):
    """The items of one area; entries are made once, since whoever reads the screen keeps hold of them."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area, QAccessible.Role.List)
        self._area = ref(area)
        self._entries: list[_Entry] = []

    @property
    def area(self) -> QAbstractScrollArea:
        """The area whose items these are."""
        area = self._area()
        if area is None:
            raise RuntimeError("asked for items after their area was gone")
        return area

    @property
    def items(self) -> Items:
        """What the area says of its items."""
        area = self.area
        if not isinstance(area, Items):
            raise TypeError(area)
        return area

    def childCount(self) -> int:
        return len(self.items.item_texts())

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return _NO_INTERFACE
        while len(self._entries) <= index:
            self._entries.append(_Entry(self, len(self._entries)))
        return self._entries[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._entries.index(child) if child in self._entries else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        entries = map(self.child, range(self.childCount()))
        return next((entry for entry in entries if entry.rect().contains(x, y)), self)

    def focusChild(self) -> QAccessibleInterface:
        current = self.items.current_item()
        return self.child(current) if current >= 0 else self


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not (isinstance(thing, QAbstractScrollArea) and isinstance(thing, Items)):
        return None
    interface = _List(thing)
    _kept.append(interface)
    return interface


QAccessible.installFactory(_interface)
