"""Rows of the inspector: a line with an icon, a bursary, a source."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.source import Source, Trust
from pathways_app.domain.step_money import MoneyRow, Verdict
from pathways_app.ui import wording
from pathways_app.ui.inspector_words import (
    amount_words,
    money_questions,
    money_reason,
    source_words,
    verdict_words,
)
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.badge import Badge, Mark
from pathways_app.ui.widgets.copyable import CopyableLabel
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.source_popup import BadgeButton, SourcePopup
from pathways_app.ui.widgets.state_icon import VERDICT_LOOKS, Icon

_TOP = Qt.AlignmentFlag.AlignTop
_LEAST_BESIDE_BADGE = 150.0


def text_label(text: str, role: Role = Role.FIELD, tone: str = "ink") -> QLabel:
    """Return a label that wraps and can be copied from."""
    label = dress(CopyableLabel(text), text=role, tone=tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # Else the longest word keeps the pane from being made narrower.
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def rule() -> QFrame:
    """Return a thin line between rows."""
    return dress(QFrame(), look="rule")


class FactRow(QWidget):
    """A line with an icon before it and, if need be, a badge after it, or below it where the line is too narrow."""

    def __init__(self, theme: Theme, icon: str, text: str, token: str = "ink-muted", badge: Mark | None = None) -> None:
        super().__init__()
        self._text = text_label(text)
        self._badge = Badge(theme, badge) if badge is not None else None
        self._least = theme.px(_LEAST_BESIDE_BADGE)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(round(theme.px(7)))
        self._grid.setVerticalSpacing(round(theme.px(2)))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(Icon(theme, icon, token, 15), 0, 0, _TOP)
        self._grid.addWidget(self._text, 0, 1)
        self._set_badge(below=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._badge is not None:
            natural = self._text.fontMetrics().horizontalAdvance(self._text.text())
            room = event.size().width() - self._badge.sizeHint().width() - 3 * self._grid.horizontalSpacing()
            self._set_badge(below=room < min(natural, self._least))

    def _set_badge(self, *, below: bool) -> None:
        if self._badge is not None:
            self._grid.removeWidget(self._badge)
            row, column = (1, 1) if below else (0, 2)
            self._grid.addWidget(self._badge, row, column, _TOP | Qt.AlignmentFlag.AlignLeft)


class BursaryRow(QWidget):
    """A bursary with its verdict, reason and amount; what is not due is struck through."""

    def __init__(self, theme: Theme, catalogue: JurisdictionCatalogue, row: MoneyRow) -> None:
        super().__init__()
        bursary = catalogue.bursaries[row.bursary]
        icon, token = VERDICT_LOOKS[row.verdict]
        out = row.verdict is Verdict.NOT_DUE
        layout = QGridLayout(self)
        layout.setContentsMargins(0, round(theme.px(4)), 0, round(theme.px(4)))
        layout.setHorizontalSpacing(round(theme.px(6)))
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        name, reason, amount = wording.name_of(bursary.name), money_reason(catalogue, row), amount_words(row)
        says = verdict_words(row.verdict)
        layout.addWidget(Icon(theme, icon, token, 16, says=says), 0, 0, 2, 1, _TOP)
        layout.addWidget(text_label(name), 0, 1)
        worth = dress(QLabel(amount), text=Role.FIELD if out else Role.FIELD_STRONG, tone="ink-muted" if out else "ink")
        if out:
            font = worth.font()
            font.setStrikeOut(True)
            worth.setFont(font)
        layout.addWidget(worth, 0, 2, Qt.AlignmentFlag.AlignRight | _TOP)
        if reason:
            layout.addWidget(text_label(reason, Role.SMALL, "ink-muted"), 1, 1, 1, 2)
        self.setAccessibleName(", ".join(filter(None, (name, says, amount, reason))))
        self.setToolTip(plain_tip(money_questions(catalogue, row)))


_TRUST_MARKS = {Trust.READ: Mark.READ, Trust.UNVERIFIED: Mark.UNVERIFIED, Trust.STALE: Mark.STALE}


class SourceRow(QWidget):
    """A source with how far to trust it, which tells more when pressed, and a button that opens its page.

    `covers` names what was taken from it.
    """

    def __init__(self, theme: Theme, source: Source, trust: Trust, covers: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._source, self._mark, self._covers = source, _TRUST_MARKS[trust], covers
        self._url = QUrl(source.url)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, round(theme.px(3)), 0, round(theme.px(3)))
        layout.setSpacing(round(theme.px(6)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(source.title, Role.SMALL))
        words.addWidget(text_label(source_words(source), Role.SMALL, "ink-muted"))
        layout.addLayout(words, 1)
        self.badge = BadgeButton(theme, self._mark, source.title)
        self.badge.clicked.connect(self._tell)
        layout.addWidget(self.badge, 0, _TOP)
        self.open_button: QToolButton | None = None
        if self._url.scheme() in ("http", "https"):
            self.open_button = dress(QToolButton(), look="quiet")
            self.open_button.setToolTip(plain_tip(self.tr("Open in browser: {url}").format(url=source.url)))
            self.open_button.setAccessibleName(self.tr("Open {title} in browser").format(title=source.title))
            self.open_button.clicked.connect(self._open)
            layout.addWidget(self.open_button, 0, _TOP)
            theme.changed.connect(self._dress_button)
            self._dress_button()

    def _dress_button(self) -> None:
        if self.open_button is not None:
            self._theme.adorn(self.open_button, "external-link", "accent", 14)

    def _tell(self) -> None:
        SourcePopup(self._theme, self._source, self._mark, self._covers, self).open_beside(self.badge)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)
