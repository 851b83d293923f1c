"""What stops every route: how many ways each limit closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer
from pathways_app.ui.limit_words import limit_name
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.wording import name_of, number


class WhyNot(QScrollArea):
    """Stands in the inspector's place while there is no route."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        dress(self, look="pane")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What stops every route"))

    def show_answer(self, answer: Answer, catalogue: JurisdictionCatalogue) -> None:
        """Show the limits that close routes to the goal of `answer`."""
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(4)
        layout.addWidget(dress(QLabel(self.tr("Why not")), text=Role.SMALL, tone="ink-muted"))
        layout.addWidget(dress(_wrapped(self.tr("What stops every route")), text=Role.TITLE))
        closed = answer.explanation.closed_by or {}
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        said = self.tr("Steps towards {goal} that each limit alone closes.").format(goal=goal)
        if not closed:
            said = self.tr("None of your limits closes a way to {goal}.").format(goal=goal)
        layout.addWidget(dress(_wrapped(said), text=Role.FIELD))
        for limit, count in sorted(closed.items(), key=lambda item: (-item[1], item[0].value)):
            layout.addSpacing(4)
            layout.addWidget(dress(QFrame(), look="rule"))
            row = QHBoxLayout()
            name = limit_name(limit, answer.request, catalogue.jurisdiction.currency)
            row.addWidget(IconLabel(self._theme, "square-x", name, role=Role.FIELD, tone="unmet", text_tone="ink"), 1)
            row.addWidget(dress(QLabel(number(count)), text=Role.FIELD_STRONG))
            layout.addLayout(row)
        if answer.explanation.rejected_for_expiry:
            layout.addSpacing(6)
            text = self.tr("Some ways were left out because something held would lapse on the way.")
            layout.addWidget(dress(_wrapped(text), text=Role.SMALL, tone="ink-muted"))
        layout.addStretch()
        self.setWidget(body)


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
