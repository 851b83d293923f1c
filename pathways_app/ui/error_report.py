"""What a person sees of an error that nobody expected: what happened, what to do, and the details if asked for."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from pathways_app.runtime.version import VERSION
from pathways_app.ui.theme import Role, dress, grown

_WIDTH, _LINES, _LEAST_LINES = 520, 12, 4
_DETAIL = 12
_FRAME = 48


class ErrorReport(QDialog):
    """Says in plain words that something went wrong; `details` are folded away, and can be copied."""

    def __init__(self, details: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(grown(_WIDTH))
        self.text = (
            f"Pathways {VERSION}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}\n\n"
        )
        self.text += details
        heading = dress(QLabel(self.tr("Something went wrong in Pathways")), text=Role.TITLE)
        said = QLabel(
            self.tr(
                "What you entered is kept, and you can go on working. If what is shown looks wrong, undo the last step "
                "or open the place again. If it happens again, copy the details and send them to whoever looks after "
                "Pathways for you: they say where in the program it happened."
            )
        )
        dress(said).setWordWrap(True)
        self.details = QPlainTextEdit(self.text)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(grown(_DETAIL))
        self.details.setFont(font)
        line = QFontMetrics(font).lineSpacing()
        self.details.setMinimumHeight(line * _LEAST_LINES)
        self.details.setMaximumHeight(line * _LINES)
        self.details.hide()
        self.fold = QPushButton(self.tr("Show details"))
        self.fold.clicked.connect(self._toggle)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        close = dress(QPushButton(self.tr("Go on")), look="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(close)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(grown(20), grown(18), grown(20), grown(16))
        column.setSpacing(grown(12))
        for widget in (heading, said, self.details):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(row)
        close.setFocus()

    def _toggle(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.fold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the words need at this width, as far as the screen has it."""
        most = self.screen().availableSize().height() - grown(_FRAME)
        wanted = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), min(wanted, most))
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if below > 0:
            self.move(self.x(), max(self.screen().availableGeometry().top(), self.y() - below))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.setText(self.tr("Copied"))


def show_report(details: str) -> None:
    """Show an error; of several that come together, the first alone."""
    if not _shown:
        report = ErrorReport(details)
        _shown.append(report)  # Python would else delete it while it is open
        report.finished.connect(_shown.clear)
        report.open()


_shown: list[ErrorReport] = []
