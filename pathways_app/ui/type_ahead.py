"""A field that looks things up while one types."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.hits import HitDelegate, HitModel, HitRole
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.icon_field import IconField
from pathways_app.ui.widgets.offer_list import OfferList
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.tab_order import bring_into_view
from pathways_app.ui.wording import marked, unmarked

_WAIT_MS = 60
_ROWS = 6
_LIST_WIDTH = 360

Find = Callable[[str], tuple[SearchHit, ...]]


@dataclass(frozen=True, slots=True)
class _Near:
    """What comes near to the text typed, where nothing has all its words."""

    hits: tuple[SearchHit, ...]


class TypeAhead(IconField):
    """Offers what `find` returns for the text typed; Enter or a click picks.

    With `keeps_value` the field goes on showing what was picked last, as a goal does; else it is emptied, ready for
    the next. `start_with` gives what is offered before anything is typed, `near` what is offered where `find` finds
    nothing: of that Enter alone picks none.
    Signals: picked(SearchHit), never for something already held.
    """

    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        find: Find,
        *,
        icon: str,
        keeps_value: bool = False,
        start_with: Callable[[], tuple[SearchHit, ...]] = tuple,
        near: Callable[[str, Find], tuple[SearchHit, ...]] = lambda _text, _find: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icon, parent)
        self._theme = theme
        self._keeps_value, self._start_with = keeps_value, start_with
        self._value = ""
        self._waiting = False  # for what the text typed finds
        self._wanted = False  # Enter was struck meanwhile, so its first is picked
        self._held: frozenset[str] = frozenset()
        if keeps_value:
            self.add_button("chevron-down", self.tr("Show what there is")).clicked.connect(self.open_list)
        self._model = HitModel(self)
        self._delegate = HitDelegate(theme, self)
        self._list = OfferList(theme, self, self._model, self._delegate, rows=_ROWS, width=_LIST_WIDTH)
        self._list.chosen.connect(self._take)
        self._jobs = SearchJobs(lambda text, _stop: find(text) or _Near(near(text, find)), self)
        self._jobs.finished.connect(self._offer)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(lambda: self._jobs.start(unmarked(self.text())))
        self.textEdited.connect(self._typed)

    def show_value(self, text: str) -> None:
        """Show `text` as what is chosen."""
        self._value = text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(plain_tip(text))

    def mark_held(self, held: Collection[str]) -> None:
        """Tell apart the entries in `held` when they are offered."""
        self._held = frozenset(held)

    def close_jobs(self) -> None:
        """Stop looking things up; call before what is searched is closed."""
        self._timer.stop()
        self._jobs.close()

    def open_list(self) -> None:
        """Offer what there is before anything is typed."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._delegate.typed = ""
        self._offer(self._start_with())

    def _typed(self, text: str) -> None:
        self._jobs.cancel()
        self._waiting, self._wanted = bool(text.strip()), False
        if self._waiting:
            self._delegate.typed = text
            self._timer.start()
        else:
            self._timer.stop()
            self._list.close()

    def _offer(self, found: object) -> None:
        if not isinstance(found, tuple | _Near) or not self.hasFocus():
            return
        wanted, self._waiting, self._wanted = self._wanted, False, False
        message = ""
        if isinstance(found, _Near):
            message = QCoreApplication.translate("SearchPane", "Nothing has these words")
            if found.hits:
                message = self.tr("Nothing has all these words. Some of them:")
            announce(self, message)
            found = found.hits
        elif not found:
            self._list.close()
            return
        self._model.replace(found, self._held, message)
        if wanted and self._model.first().isValid():
            self._pick(self._model.first())
            return
        bring_into_view(self)  # beside which the list opens
        self._list.open()
        popup = self._list.popup
        popup.setCurrentIndex(popup.model().index(max(0, self._model.first().row()), 0))

    def _take(self) -> None:
        if self._waiting:
            self._wanted = True  # the list still answers what was typed before
        else:
            self._pick(self._list.popup.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        hit = index.data(HitRole)
        if not isinstance(hit, SearchHit) or hit.id in self._held:
            return
        if self._keeps_value:
            self.show_value(marked(hit.name, hit.id))
        else:
            self.setText("")  # not clear(), which Undo would take back before the edit itself
        self.picked.emit(hit)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undo and self.text() == self._value:
                event.ignore()  # nothing is being typed, so what is undone is the last edit of the question
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._start_with() and not self._list.is_open:
            self.open_list()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._value:
            self._waiting = self._wanted = False
            self._jobs.cancel()
            self._timer.stop()
            self.setText(self._value)
        else:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._wanted = self._waiting
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._keeps_value and event.reason() is not Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.selectAll)  # after the click that brought the focus has set the cursor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self._list.is_open:
            self.setText(self._value)
            self.setCursorPosition(0)
