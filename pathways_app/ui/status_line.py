"""The status bar: which catalogue answers, how many routes there are, and that nothing leaves the computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStatusBar, QStyle, QStyleOption, QWidget

from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.wording import day

_SIDE = 10
_EDGE = 2  # Qt keeps what stands in the bar so far from where it may begin


class StatusLine(QStatusBar):
    """Three short facts in small type, which make way for a message while there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._theme = theme
        self.catalogue = IconLabel(theme, "book-open", "", role=Role.SMALL, size=14, fills=False, elides=True)
        self.count = IconLabel(theme, "route", "", role=Role.SMALL, size=14, fills=False, elides=True)
        self.offline = IconLabel(theme, "shield-check", self.tr("Offline"), role=Role.SMALL, size=14, fills=False)
        self.offline.setToolTip(self.tr("Pathways sends nothing and fetches nothing."))
        side = round(theme.px(_SIDE))
        self.setContentsMargins(side, 0, side, 0)
        self.count.setContentsMargins(round(theme.px(14)), 0, 0, 0)
        self.addWidget(self.catalogue)
        self.addWidget(self.count)
        self.addPermanentWidget(self.offline)
        self.catalogue.hide()
        self.count.hide()
        self._shown = {self.catalogue: False, self.count: False}
        self.messageChanged.connect(self._make_way)

    def show_catalogue(self, place: str, checked: str, publisher: str = "") -> None:
        """Show whose facts these are, and the day they were last checked (ISO 8601); nothing where there are none.

        `publisher` is who signed the pack that they came in, if they did.
        """
        text = (
            self.tr("Catalogue: {place}, checked {day}, signed by {name}")
            if publisher
            else self.tr("Catalogue: {place}, checked {day}")
        ).format(place=place, day=day(checked), name=publisher)
        self.catalogue.label.setText(text)
        self._show(self.catalogue, bool(place))

    def show_count(self, text: str) -> None:
        """Show how many routes there are."""
        self.count.label.setText(text)
        self._show(self.count, bool(text))

    def show_answer(self, answer: Answer, questions: int) -> None:
        """Show what came of the question."""
        routes = len(answer.routes)
        match answer.status:
            case AnswerStatus.FOUND | AnswerStatus.UNFINISHED:
                text = self.tr("1 route") if routes == 1 else self.tr("{count} routes").format(count=routes)
            case AnswerStatus.IMPOSSIBLE:
                text = self.tr("No route")
            case _:
                text = self.tr("Already held")
        if questions:
            asked = self.tr("1 open question") if questions == 1 else self.tr("{count} open questions")
            text = self.tr("{routes} · {questions}").format(routes=text, questions=asked.format(count=questions))
        self.show_count(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        if self.currentMessage():  # Qt would write it in larger letters, nearer the edge than the facts are
            left = round(self._theme.px(_SIDE + _EDGE))
            room = self.rect().adjusted(left, 0, self.offline.x() - left - self.width(), 0)
            painter.setFont(self._theme.font(Role.SMALL))
            painter.setPen(self._theme.color("ink-muted"))
            said = painter.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)
        painter.end()

    def _show(self, item: IconLabel, shown: bool) -> None:
        self._shown[item] = shown
        item.setVisible(shown and not self.currentMessage())

    def _make_way(self, message: str) -> None:
        """Leave the room to a message while there is one, and have it read out."""
        announce(self, message)
        for item, shown in self._shown.items():
            item.setVisible(shown and not message)
