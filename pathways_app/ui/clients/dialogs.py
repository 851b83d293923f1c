"""Small questions of the Clients place: a name, a passphrase, whether to erase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.field_label import field_label
from pathways_app.ui.widgets.inspector_rows import text_label

translate = QCoreApplication.translate
_WIDTH = 400
_OF_SCREEN = 0.9
"""The part of a screen that a dialog takes at most, so that its frame and title are seen too."""
_WORDS_OF_SCREEN = 0.7  # of a question, beside its icon
_LINE = 55  # letters, about, in a line of a question
_BREAKS_FROM = 500  # the width from which Qt breaks the words of a message box into lines


class FieldsDialog(QDialog):
    """Asks for some lines of text; the first must not be empty.

    Signals: entered(tuple of the texts), when it is accepted.
    """

    entered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        fields: tuple[tuple[str, str], ...],
        accept: str,
        *,
        said: str = "",
        secret: bool = False,
        judge: Callable[[tuple[str, ...]], str] = lambda _texts: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._judge = judge
        self.setWindowTitle(title)
        self.setMinimumWidth(round(theme.px(_WIDTH)))
        form = QVBoxLayout()  # each label over its field: words are long in some languages
        form.setSpacing(round(theme.px(4)))
        self.fields: list[QLineEdit] = []
        for label, text in fields:
            field = QLineEdit(text)
            field.setAccessibleName(label)
            if secret:
                field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._show_ready)
            if self.fields:
                form.addSpacing(round(theme.px(8)))  # nearer to its own field than to the one before
            form.addWidget(field_label(label, field))
            form.addWidget(field)
            self.fields.append(field)
        self.problem = text_label("", Role.FIELD, "unmet")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole), look="primary")
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(12)))
        if said:
            above = text_label(said, Role.FIELD, "ink-muted")
            policy = above.sizePolicy()
            policy.setHeightForWidth(True)
            above.setSizePolicy(policy)
            column.addWidget(above)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)
        if secret:
            self.finished.connect(self._forget)
        self._show_ready()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._column.hasHeightForWidth():  # else what is said over the fields is given room for narrower lines
            self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(field.text() for field in self.fields)

    def say(self, words: str) -> None:
        """Say what is wrong, and let it be put right."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.setEnabled(True)

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.fields[0].text().strip()))
        self.problem.hide()

    def _forget(self) -> None:
        """Leave no passphrase in the fields."""
        for field in self.fields:
            field.clear()

    def _enter(self) -> None:
        wrong = self._judge(self.texts)
        if wrong:
            self.say(wrong)
            return
        self.entered.emit(self.texts)
        self.accept()


def fit(dialog: QDialog, theme: Theme, width: int, height: int) -> None:
    """Give `dialog` so much room, in pixels at 100 %, as far as the screen has it."""
    screen = dialog.screen().availableGeometry()
    most = round(screen.width() * _OF_SCREEN), round(screen.height() * _OF_SCREEN)
    dialog.resize(min(round(theme.px(width)), most[0]), min(round(theme.px(height)), most[1]))


def sure(parent: QWidget, title: str, question: str, deed: str, until: SignalInstance | None = None) -> bool:
    """Ask whether something that cannot be taken back is to be done; `deed` is the button that does it.

    Once there is a signal of `until` nothing is asked any more, and it is not to be done.
    """
    box, button = sure_box(parent, title, question, deed)
    if until is not None:
        until.connect(box.reject)
    box.exec()
    if until is not None and isValid(box):
        until.disconnect(box.reject)
    # What asked may have been closed meanwhile, as when the casebook is locked after idle time.
    return isValid(box) and box.clickedButton() is button


def sure_box(parent: QWidget, title: str, question: str, deed: str) -> tuple[QMessageBox, QPushButton]:
    """Return what asks so, with the button that does it; Enter and Esc leave all as it is."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, question, QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = box.findChild(QLabel, "qt_msgbox_label")  # which stays as narrow in large text, and so grows too high
    if words is not None:
        most = round(box.screen().availableSize().width() * _WORDS_OF_SCREEN)
        least = min(words.fontMetrics().averageCharWidth() * _LINE, most)
        if least > _BREAKS_FROM:  # below, words told how wide to be would be one line, cut there
            words.setMinimumWidth(least)
    button = dress(box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole), look="danger")
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box, button


def close_dialogs(view: QWidget) -> None:
    """Close whatever is open over `view` without doing what it asks about."""
    for dialog in view.findChildren(QDialog):
        dialog.reject()
