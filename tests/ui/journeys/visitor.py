"""Somebody in front of the window: strikes keys, clicks, and reads what is on the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.hits import HitRole

PATIENCE = 15_000
"""Milliseconds until something waited for is taken not to come; far more than anything takes."""

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Visitor:
    """Drives the window of a desktop by what a person has: a keyboard, a mouse and eyes."""

    def __init__(self, qtbot, desktop):
        self.qtbot, self.desktop = qtbot, desktop

    @property
    def window(self):
        return self.desktop.window

    @property
    def shell(self):
        return self.window.shell

    @property
    def enquiry(self):
        return self.desktop.enquiry

    @property
    def draft(self):
        return self.enquiry.session.draft

    @property
    def routes(self):
        return self.window.routes

    @property
    def page(self):
        """The page in the middle of Routes."""
        return self.routes.place.currentWidget()

    def until(self, true):
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def press(self, key, *modifiers):
        """Strike a key where the keyboard is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def type(self, text):
        QTest.keyClicks(QApplication.activePopupWidget() or QApplication.focusWidget() or self.window, text)

    def click(self, widget, modifiers=Qt.KeyboardModifier.NoModifier, at=None):
        """Click a widget that can be seen."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifiers, QPoint() if at is None else at)
        QApplication.processEvents()

    def click_row(self, view, row, modifiers=Qt.KeyboardModifier.NoModifier):
        """Click a row of a list or table."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.click(view.viewport(), modifiers, view.visualRect(index).center())

    def button(self, text, within=None):
        """Return the one button with this text that can be seen."""
        (found,) = {
            one
            for one in (within or self.window).findChildren(QAbstractButton)
            if one.isVisible() and text in (one.text(), one.accessibleName())
        }
        return found

    def buttons(self):
        """Return the text of every button that can be seen."""
        return [one.text() for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def words(self, within=None):
        """Return every text that can be seen."""
        labels = (within or self.window).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def look_up(self, field, text, ident):
        """Type into a field that looks things up, walk down to what is meant and pick it."""
        field.setFocus()
        field.selectAll()
        self.type(text)
        self.until(lambda: field._list.popup.isVisible() and self._offers(field, ident))
        first = field._list.popup.currentIndex().row()  # what is held already is passed over
        for _ in range(self._offers(field, ident).index(ident) - first):
            self.press(Qt.Key.Key_Down)
        assert field._list.popup.currentIndex().data(HitRole).id == ident
        self.press(Qt.Key.Key_Return)

    def hold(self, *pairs):
        """Add what is held, each by some of its name."""
        for text, ident in pairs:
            self.look_up(self.routes.about.holding, text, ident)
            assert self.draft.holds[-1] == ident

    def choose_place(self, letter):
        """Choose a place by its first letter."""
        self.routes.about.place.setFocus()
        self.type(letter)
        self.until(lambda: self.enquiry.world is not None)

    def state(self, attribute, value):
        """State a circumstance on its line of About you: a number is typed, all else chosen from the menu."""
        lines = self.routes.about.circumstances
        if attribute not in lines._rows:
            self.click(lines._more)
        row = lines._rows[attribute].button
        self.routes.about.ensureWidgetVisible(row)
        QApplication.processEvents()
        self.click(row)
        popup = QApplication.activePopupWidget()
        if isinstance(value, int) and not isinstance(value, bool):
            field = popup.findChild(QLineEdit)
            field.selectAll()
            QTest.keyClicks(field, str(value))
            QTest.keyClick(field, Qt.Key.Key_Return)
        else:
            self.choose(popup, value)

    def choose(self, menu, text):
        """Choose a line of an open menu."""
        action = next(action for action in menu.actions() if action.text() == text)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        QApplication.processEvents()

    def answered(self):
        """Wait until the question as it stands is answered."""
        self.until(self._is_answered)
        return self.enquiry.answer

    def _is_answered(self):
        try:
            request = self.draft.request(self.enquiry.today())
        except PathwaysError:
            return False
        answer = self.enquiry.answer
        return answer is not None and answer.request == request and self.enquiry.world is not None

    @staticmethod
    def _offers(field, ident):
        found = [field._model.index(row).data(HitRole).id for row in range(field._model.rowCount())]
        return found if ident in found else []

    def rows(self):
        """Return the arrival and the title of every route listed, as they are read out."""
        return [(row.arrival, row.title) for row in self.routes.place.routes.list.model.rows]

    def arrivals(self):
        """Return the months of arrival listed."""
        return [row.arrival for row in self.routes.place.routes.list.model.rows]

    def ask(self, draft):
        """Begin with a question as if it had been put together before."""
        self.enquiry.session.restart(draft)
        return self.answered()

    @property
    def front(self):
        """The place in front."""
        return self.shell.places.in_front()

    def go(self, key):
        """Go to a place by its shortcut, such as Ctrl+2."""
        self.press(key, CTRL)
        return self.front
