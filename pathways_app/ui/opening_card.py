"""A card with one change that would open a route, and what it gives."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Opening
from pathways_app.domain.route_name import known_cost
from pathways_app.ui.limit_words import opening_title
from pathways_app.ui.route_rows import title_of
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.plate import Plate
from pathways_app.ui.wording import money, month_short


class OpeningCard(QFrame):
    """Shows an opening.

    Signals: tried(Opening), when the person wants to see what the change brings.
    """

    tried = Signal(object)

    def __init__(
        self,
        theme: Theme,
        opening: Opening,
        request: RouteRequest,
        catalogue: JurisdictionCatalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        dress(self, look="card")
        route = opening.route
        self.is_fact = fact = all(change.limit is None for change in opening.changes)
        count = len(opening.changes)
        said = self.tr("One change") if count == 1 else self.tr("%n changes together", "", count)
        badge = Plate(theme, self.tr("Is this true?") if fact else said, "unknown" if fact else "accent")
        title = dress(QLabel(opening_title(opening, request, catalogue)), text=Role.STRONG)
        title.setWordWrap(True)
        self.setAccessibleName(title.text())
        then = dress(
            QLabel(self.tr("Then: {route}").format(route=title_of(route, catalogue))), text=Role.FIELD, tone="ink-muted"
        )
        then.setWordWrap(True)
        figures = QGridLayout()
        figures.setColumnStretch(0, 1)
        figures.setVerticalSpacing(round(theme.px(1)))
        figures.addWidget(dress(QLabel(month_short(route.arrival)), text=Role.TITLE), 0, 0)
        figures.addWidget(dress(QLabel(self.tr("arrive")), text=Role.SMALL, tone="ink-muted"), 1, 0)
        cost = money(known_cost(route)) + (" + ?" if route.unknown_fees else "")
        figures.addWidget(dress(QLabel(cost), text=Role.STRONG), 0, 1, Qt.AlignmentFlag.AlignRight)
        unpaid_months = route.unpaid_months
        months = self.tr("1 month unpaid") if unpaid_months == 1 else self.tr("%n months unpaid", "", unpaid_months)
        unpaid = dress(QLabel(months), text=Role.SMALL, tone="ink-muted")
        figures.addWidget(unpaid, 1, 1, Qt.AlignmentFlag.AlignRight)
        self.opening = opening
        self.button = QPushButton(self.tr("Try this change"))
        self.button.setAccessibleDescription(title.text())
        self.button.clicked.connect(lambda: self.tried.emit(opening))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(round(theme.px(side)) for side in (14, 12, 14, 12)))
        layout.setSpacing(round(theme.px(8)))
        layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(title)
        layout.addWidget(then)
        layout.addStretch()
        layout.addWidget(dress(QFrame(), look="rule"))
        layout.addLayout(figures)
        layout.addWidget(self.button)
