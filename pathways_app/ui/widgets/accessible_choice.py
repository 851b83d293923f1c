"""A tool button that is one of a row of which one is chosen, and is heard as that, not as a box to tick."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QToolButton, QWidget

_kept: list[QAccessibleWidget] = []
"""Interfaces made; Qt deletes each with its widget, and must find it alive then."""


class ChoiceButton(QToolButton):
    """Qt takes every tool button that can be pressed in for a check box, also where another one lets it out again."""


class ChoiceRow(QWidget):
    """Where such buttons stand; its name is what is chosen, and is said before the one that is."""


class _Choice(QAccessibleWidget):
    """A choice where the button can be pressed in; it is asked each time, since Qt asks before a button is ready."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__(button, QAccessible.Role.RadioButton)
        self._button = ref(button)

    def role(self) -> QAccessible.Role:
        button = self._button()
        chosen_from = button is not None and button.isCheckable()
        return QAccessible.Role.RadioButton if chosen_from else QAccessible.Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        button = self._button()
        if kind is QAccessible.Text.Name and button is not None:
            return button.accessibleName() or button.text().replace("&", "")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button()
        if button is not None and button.isCheckable():
            state.checkable = True
            state.checked = button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self._button()
        if name == self.pressAction() and button is not None:
            button.click()
        else:
            super().doAction(name)


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, ChoiceButton):
        interface: QAccessibleWidget = _Choice(thing)
    elif isinstance(thing, ChoiceRow):
        interface = QAccessibleWidget(thing, QAccessible.Role.Grouping)
    else:
        return None
    _kept.append(interface)
    return interface


QAccessible.installFactory(_interface)
