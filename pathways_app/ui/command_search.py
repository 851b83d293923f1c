"""The command search: one field that runs any command and finds any entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMargins,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QToolBar, QWidget
from shiboken6 import isValid

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.offers import Offer, OfferDelegate, OfferModel, OfferRole
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.icon_field import IconField
from pathways_app.ui.widgets.offer_list import OfferList

_WAIT_MS = 60
_ROWS = 10
_MOST_COMMANDS = 5
_WIDTH, _HEIGHT = 372, 26
_LIST_WIDTH = 460
_KEYS = "Ctrl+K"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandSearch(IconField):
    """Offers what matches the text typed; Enter or a click chooses.

    `commands` returns every command there is now, `find` the entries that match a text (called on another thread) and
    `offer` what may be done with one of them.
    """

    def __init__(
        self,
        theme: Theme,
        commands: Callable[[], tuple[Offer, ...]],
        find: Callable[[str], tuple[SearchHit, ...]],
        offer: Callable[[SearchHit], Offer | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "search", parent)
        self._theme, self._commands, self._offer = theme, commands, offer
        self._before: QWidget | None = None
        self.setPlaceholderText(self.tr("Search or run a command"))
        self.setAccessibleName(self.tr("Search or run a command"))
        dress(self, look="command")
        self._model = OfferModel(self)
        delegate = OfferDelegate(theme, self)
        self._list = OfferList(theme, self, self._model, delegate, rows=_ROWS, width=_LIST_WIDTH)
        self._list.chosen.connect(self._activate)
        self._waiting = False  # for the entries that the text typed finds
        self._wanted: Qt.KeyboardModifier | None = None  # Enter was struck meanwhile, with these keys
        self._jobs = SearchJobs(lambda text, _stop: (text, find(text)), self)
        self._jobs.finished.connect(self._take_found)
        self._jobs.failed.connect(lambda _: self._take_found((self.text(), ())))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.textEdited.connect(self._typed)
        theme.changed.connect(self._redress)
        self._redress()

    @property
    def popup(self) -> QListView:
        """The list below the field."""
        return self._list.popup

    def sizeHint(self) -> QSize:
        return QSize(round(self._theme.px(_WIDTH)), round(self._theme.px(_HEIGHT)))

    def stand_in(self, window: QMainWindow) -> None:
        """Stand in the menu bar of `window`, or below it where that is at the top of the screen and takes no field."""
        bar = window.menuBar()
        if bar.isNativeMenuBar():
            strip = QToolBar(self.tr("Search"))
            strip.setMovable(False)
            strip.addWidget(self)
            window.addToolBar(strip)
            return
        self.setParent(window)  # what stands in a menu bar is unknown to screen readers, but for its menus
        bar.setCornerWidget(_Corner(self, QMargins(*(round(self._theme.px(side)) for side in (8, 4, 12, 4))), bar))
        self.show()

    def take_focus(self) -> None:
        """Begin to search; Escape gives the keyboard back to where it was."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._before = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if not self.text():
            announce(self, self.accessibleName())  # what opens below it is read at once, as if nothing lay between
            self._show(self._commands())

    def close_jobs(self) -> None:
        """Stop looking things up; call before what is searched is closed."""
        self._timer.stop()
        self._jobs.close()

    def _activate(self) -> None:
        self._choose(self.popup.currentIndex(), Qt.KeyboardModifier.NoModifier)

    def _typed(self, text: str) -> None:
        self._jobs.cancel()
        words = text.casefold().split()
        self._waiting, self._wanted = bool(words), None
        if not words:
            self._timer.stop()
            self._show(self._commands())
            return
        self._show((*self._named(words), *self._holding(words)))
        self._timer.start()

    def _look(self) -> None:
        self._jobs.start(self.text())

    def _named(self, words: list[str]) -> list[Offer]:
        """Return the commands of which each of `words` begins a word."""
        return [offer for offer in self._commands() if _begins_all(offer, words)][:_MOST_COMMANDS]

    def _holding(self, words: list[str]) -> list[Offer]:
        """Return the commands that hold each of `words`, some only within a word: what they name may be meant less."""
        held = [offer for offer in self._commands() if all(word in offer.words.casefold() for word in words)]
        return [offer for offer in held if not _begins_all(offer, words)][:_MOST_COMMANDS]

    def _take_found(self, found: object) -> None:
        if not isinstance(found, tuple):
            return
        text, hits = found
        if text != self.text():
            return
        words = text.casefold().split()
        offers = [offer for hit in hits if (offer := self._offer(hit)) is not None]
        wanted, self._waiting, self._wanted = self._wanted, False, None
        offers = [*self._named(words), *offers, *self._holding(words)]
        if wanted is None or not offers:
            self._show(tuple(offers))
        else:
            self._run(offers[0], wanted)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        if not self.hasFocus():
            return
        if not offers and self._waiting:
            self._model.replace(())
            self._list.close()
            return
        message = "" if offers else QCoreApplication.translate("SearchPane", "Nothing has these words")
        if message:
            announce(self, message)
        self._model.replace(offers, message)
        self._list.open(at_end=True)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        """Choose what is current; while what was typed is looked up, the first of what it finds once that is there."""
        sure = self.popup.currentIndex().row() > 0 or bool(self._named(self.text().casefold().split()))
        if self._waiting and not sure:
            self._wanted = modifiers
        else:
            self._choose(self.popup.currentIndex(), modifiers)

    def _choose(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        offer = index.data(OfferRole)
        if isinstance(offer, Offer):
            self._run(offer, modifiers)

    def _run(self, offer: Offer, modifiers: Qt.KeyboardModifier) -> None:
        run = offer.run
        if modifiers & Qt.KeyboardModifier.ControlModifier and offer.as_goal is not None:
            run = offer.as_goal
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and offer.as_held is not None:
            run = offer.as_held
        self._leave_off()
        self._list.close()
        self.setText("")
        self._leave()
        run()

    def _leave_off(self) -> None:
        """Stop looking up what was typed, and forget that anything of it was wanted."""
        self._timer.stop()
        self._jobs.cancel()
        self._waiting, self._wanted = False, None

    def _leave(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before):  # what was asked there may have been answered meanwhile
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._list.is_of(watched):
            if event.key() in _ENTER:
                self._enter(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave_off()
                self._list.close()
                self.setText("")
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_off()
            self.setText("")
            self._leave()
        elif event.key() in _ENTER:
            self._enter(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        elif event.key() == Qt.Key.Key_Down and not self._list.is_open:
            self._typed(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self._list.is_open:
            self._leave_off()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Role.SMALL))
        keys, px = _keys(), self._theme.px
        wide = self._plate_width()
        plate = QRectF(self.width() - wide - px(6), px(4), wide, self.height() - px(8))
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(plate, px(4), px(4))
        painter.setPen(self._theme.color("ink-muted"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, keys)

    def _plate_width(self) -> float:
        """Return how wide the plate is that names the keys."""
        return QFontMetricsF(self._worn.font(Role.SMALL)).horizontalAdvance(_keys()) + self._worn.px(12)

    def _arrange(self) -> None:
        super()._arrange()
        margins = self.textMargins()
        margins.setRight(round(self._plate_width()))  # else the words that stand there while it is empty run under it
        self.setTextMargins(margins)

    def _redress(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


class _Corner(QWidget):
    """Keeps the corner of a menu bar free for a field that lies over it."""

    def __init__(self, field: QWidget, margins: QMargins, bar: QWidget) -> None:
        super().__init__(bar)
        self._field, self._margins = field, margins

    def sizeHint(self) -> QSize:
        return self._field.sizeHint().boundedTo(self._field.maximumSize()).grownBy(self._margins)

    def minimumSizeHint(self) -> QSize:
        return self._field.minimumSizeHint().grownBy(self._margins)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        over = self._field.parentWidget() if isValid(self._field) else None  # it may go before the bar does
        if over is not None:
            free = self.rect().marginsRemoved(self._margins)
            self._field.setGeometry(QRect(self.mapTo(over, free.topLeft()), free.size()))
            self._field.raise_()


def _keys() -> str:
    return QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)


def _begins_all(offer: Offer, words: list[str]) -> bool:
    parts = offer.words.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words)
