"""About you: the goal, the place, what is held and the circumstances, all editable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.circumstances import Circumstances
from pathways_app.ui.goals import Finder
from pathways_app.ui.held_chips import HeldChips
from pathways_app.ui.session import Draft, Session
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.type_ahead import TypeAhead
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.wording import marked, name_of


class AboutYou(QScrollArea):
    """Edits the session's draft; shows it again whenever it changes."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        finder: Finder,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._catalogue: JurisdictionCatalogue | None = None
        dress(self, look="pane")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About you"))
        self.goal = TypeAhead(
            theme, finder.goals, near=finder.near, icon="flag", keeps_value=True, start_with=finder.roles
        )
        self.goal.setPlaceholderText(self.tr("A role or qualification"))
        dress(self.goal, text=Role.STRONG)
        self.goal.picked.connect(self._choose_goal)
        self.place = QComboBox()
        self.place.activated.connect(self._choose_place)
        self.holding = TypeAhead(theme, finder.credentials, near=finder.near, icon="plus")
        self.holding.setPlaceholderText(self.tr("Add a qualification, role or check"))
        self.holding.picked.connect(self._add)
        self.chips = HeldChips(theme)
        self.chips.removed.connect(self._remove)
        self.circumstances = Circumstances(session, today)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*(round(theme.px(side)) for side in (16, 14, 14, 8)))
        layout.setSpacing(round(theme.px(6)))
        for icon, title, fields in (
            ("flag", self.tr("My goal"), (self.goal,)),
            ("map-pin", self.tr("Place"), (self.place,)),
            ("award", self.tr("What I hold"), (self.holding, self.chips)),
            ("sliders-horizontal", self.tr("My circumstances"), (self.circumstances,)),
        ):
            if layout.count():
                layout.addSpacing(8)
            layout.addWidget(IconLabel(theme, icon, title))
            for field in fields:
                if not field.accessibleName():
                    field.setAccessibleName(title)
                layout.addWidget(field)
                if isinstance(field, QComboBox):
                    name_choice(field, title)
        layout.addStretch()
        self.setWidget(body)

    def show_places(self, places: tuple[Jurisdiction, ...]) -> None:
        """Offer the places of the catalogue."""
        self.place.clear()
        for place in places:
            self.place.addItem(name_of(place.name), place.id)

    def show_draft(self, draft: Draft, catalogue: JurisdictionCatalogue) -> None:
        """Show `draft`, whose ids belong to `catalogue`."""
        self._catalogue = catalogue
        goal = catalogue.credentials.get(draft.goal or "")
        self.goal.show_value("" if goal is None else name_of(goal.name))
        self.place.setCurrentIndex(self.place.findData(draft.jurisdiction))
        self.holding.mark_held(draft.holds)
        self.chips.show_held(tuple(catalogue.credentials[held] for held in draft.holds))
        self.circumstances.show_draft(draft, catalogue)

    def close_jobs(self) -> None:
        """Stop looking things up; call before the catalogue is closed."""
        self.goal.close_jobs()
        self.holding.close_jobs()

    def _choose_goal(self, hit: SearchHit) -> None:
        self._session.edit(self.tr("choose the goal"), goal=hit.id)

    def _choose_place(self, index: int) -> None:
        place = self.place.itemData(index)
        if place != self._session.draft.jurisdiction:
            self._session.edit(self.tr("change the place"), **self._session.draft.moved_to(place))

    def _add(self, hit: SearchHit) -> None:
        held = self._session.draft.holds
        if hit.id not in held:
            self._session.edit(self.tr("add {name}").format(name=marked(hit.name, hit.id)), holds=(*held, hit.id))

    def _remove(self, credential: str) -> None:
        held = self._session.draft.holds
        name = self.chips.name_of(credential)
        self._session.edit(
            self.tr("remove {name}").format(name=name), holds=tuple(other for other in held if other != credential)
        )
