"""The bar above the pages: which page, and how large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from pathways_app.ui.print.paper_layout import Fit
from pathways_app.ui.print.paper_view import ZOOM_STEP, PaperView
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.accessible_choice import ChoiceButton
from pathways_app.ui.widgets.plain_tip import plain_tip

_FIELD = 52


class PageBar(QWidget):
    """Turns the pages of `view` and sets its zoom; its shortcuts hold in the whole window that `view` is in."""

    def __init__(self, theme: Theme, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self.page = QLineEdit()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setFixedWidth(round(theme.px(_FIELD)))
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._of = dress(QLabel(), text=Role.FIELD, tone="ink-muted")
        self._percent = dress(QLabel(), text=Role.FIELD, tone="ink-muted")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.before = self._icon_button(self.tr("Page before"))
        self.next = self._icon_button(self.tr("Next page"))
        self.out = self._icon_button(self.tr("Zoom out"))
        self.into = self._icon_button(self.tr("Zoom in"))
        self.whole = self._fit_button(self.tr("Whole page"), Fit.PAGE)
        self.width_ = self._fit_button(self.tr("Page width"), Fit.WIDTH)
        self._said = dress(QLabel(self.tr("Making the pages…")), text=Role.FIELD, tone="ink-muted")
        self._said.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(theme.px(4)))
        for part in (self.before, self.page, self._of, self.next):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._said)
        row.addStretch()
        for part in (self.out, self._percent, self.into, self.whole, self.width_):
            row.addWidget(part)
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Show how many pages there are, which is in front and how large it is."""
        count = self._view.pages.count if self._view.pages is not None else 0
        current = self._view.current + 1 if count else 0
        self.page.setText(str(current) if count else "")
        self.page.setEnabled(count > 1)
        self._of.setText(self.tr("of %n", "pages in all", count) if count else "")
        self.before.setEnabled(current > 1)
        self.next.setEnabled(0 < current < count)
        self._percent.setText(
            self.tr("{percent} %").format(percent=round(self._view.zoom * 100)).replace(" ", "\u00a0")
        )
        for button, fit in ((self.whole, Fit.PAGE), (self.width_, Fit.WIDTH)):
            button.setChecked(self._view.fit is fit)

    def be_brief(self, brief: bool) -> None:
        """Leave out what there are keys for, or show all."""
        for part in (self.before, self.next, self._percent, self.whole, self.width_):
            part.setVisible(not brief)

    def say_making(self, making: bool) -> None:
        """Say that pages are being made, or do not."""
        self._said.setVisible(making)

    def _connect(self) -> None:
        view = self._view
        view.page_changed.connect(self.show_state)
        view.zoomed.connect(self.show_state)
        self.page.editingFinished.connect(self._turn)
        self.before.clicked.connect(lambda: view.go_to(view.current - 1))
        self.next.clicked.connect(lambda: view.go_to(view.current + 1))
        self.into.clicked.connect(lambda: view.zoom_by(ZOOM_STEP))
        self.out.clicked.connect(lambda: view.zoom_by(1 / ZOOM_STEP))
        for keys, press in (
            (("Ctrl++", "Ctrl+="), self.into.click),
            (("Ctrl+-",), self.out.click),
            (("Ctrl+0",), self.whole.click),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), view).activated.connect(press)
        self._theme.changed.connect(self._redress)
        self._redress()

    def _turn(self) -> None:
        """Go to the page whose number was typed, as near as there is one; anything else is forgotten."""
        written = self.page.text().strip()
        if written.isdecimal() and self._view.pages is not None:
            self._view.go_to(min(max(int(written), 1), self._view.pages.count) - 1)
        self.show_state()

    def _fit_button(self, words: str, fit: Fit) -> ChoiceButton:
        button = dress(ChoiceButton(), look="chip")
        button.setText(words)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._view.set_zoom(fit))
        return button

    def _icon_button(self, words: str) -> QToolButton:
        button = dress(QToolButton(), look="quiet")
        button.setToolTip(plain_tip(words))
        button.setAccessibleName(words)
        return button

    def _redress(self) -> None:
        side = round(self._theme.px(16))
        for button, icon in (
            (self.before, "chevron-left"),
            (self.next, "chevron-right"),
            (self.out, "zoom-out"),
            (self.into, "zoom-in"),
        ):
            button.setIconSize(QSize(side, side))
            button.setIcon(self._theme.icon(icon, "accent", 16))
