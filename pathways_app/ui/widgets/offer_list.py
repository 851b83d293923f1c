"""The list that opens under a field with what may be chosen for the text typed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate

from pathways_app.ui.theme import dress


def offer_list(
    field: QLineEdit, model: QAbstractListModel, delegate: QStyledItemDelegate, rows: int
) -> tuple[QCompleter, QListView]:
    """Return what opens the list of `model` under `field`, and the list itself, of which `rows` are seen at once."""
    completer = QCompleter(model, field)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(rows)
    completer.setWidget(field)  # not setCompleter: moving through the list must not rewrite what was typed
    view = QListView()
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    dress(view, look="offers")
    view.setAccessibleName(QCoreApplication.translate("OfferList", "What was found"))
    completer.setPopup(view)
    view.setItemDelegate(delegate)  # after setPopup, which puts in its own
    return completer, view
