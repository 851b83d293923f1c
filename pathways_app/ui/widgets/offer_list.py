"""The list that opens under a field with what may be chosen for the text typed."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, QRect, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate

from pathways_app.ui.theme import Theme, dress


class OfferList(QObject):
    """What `model` offers under `field`: a list that is made when it is first wanted.

    Events of the list pass the field's event filter before anything else. Signals: chosen(), by Enter or a click; what
    was chosen is the current row.
    """

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        field: QLineEdit,
        model: QAbstractListModel,
        delegate: QStyledItemDelegate,
        *,
        rows: int,
        width: int,
    ) -> None:
        super().__init__(field)
        self._theme, self._field, self._model, self._delegate = theme, field, model, delegate
        self._rows, self._width = rows, width

    @cached_property
    def _made(self) -> tuple[QCompleter, QListView]:
        """What opens the list, and the list."""
        completer = QCompleter(self._model, self._field)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(self._rows)
        completer.setWidget(self._field)  # not setCompleter: moving in the list must not rewrite what was typed
        popup = QListView()
        popup.setMouseTracking(True)
        popup.setUniformItemSizes(True)
        dress(popup, look="offers")
        popup.setAccessibleName(QCoreApplication.translate("OfferList", "What was found"))
        completer.setPopup(popup)
        popup.setItemDelegate(self._delegate)  # after setPopup, which puts in its own
        popup.installEventFilter(self._field)  # likewise, so that the field is asked before the completer
        completer.activated.connect(self.chosen)
        return completer, popup

    @property
    def popup(self) -> QListView:
        """The list itself."""
        return self._made[1]

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return "_made" in vars(self) and self.popup.isVisible()

    def is_of(self, watched: QObject) -> bool:
        """Say whether `watched` is the list."""
        return "_made" in vars(self) and watched is self.popup

    def open(self, *, at_end: bool = False) -> None:
        """Open the list with its first row current, under the start of the field or its end."""
        completer, popup = self._made
        wide = round(self._theme.px(self._width))  # now, as letters may have grown since the list was made
        popup.setMinimumWidth(wide)
        completer.complete(QRect(self._field.width() - wide, 0, wide, self._field.height()) if at_end else QRect())
        popup.setCurrentIndex(completer.completionModel().index(0, 0))

    def close(self) -> None:
        """Close the list, if it is open."""
        if self.is_open:
            self.popup.hide()
