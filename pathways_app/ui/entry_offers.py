"""What the command search can do with an entry of the catalogue or an item of a plan."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.kind_icons import kind_icon, kind_words, step_icon
from pathways_app.ui.offers import Offer
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.wording import language, marked

_MOST = 12

translate = QCoreApplication.translate


class EntryOffers:
    """Finds entries of the open place and says what may be done with each.

    `go` shows a location, `edit` changes the draft as a place would; `places` are those there are.
    """

    def __init__(
        self,
        enquiry: Enquiry,
        go: Callable[[Location], None],
        edit: Callable[[str, dict[str, object]], None],
        places: Collection[PlaceName],
    ) -> None:
        self._enquiry, self._go, self._edit, self._places = enquiry, go, edit, places

    def find(self, text: str) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first; may be called on any thread."""
        opened = self._enquiry.open_now
        if opened is None:
            return ()
        place = opened.catalogue.jurisdiction.id
        return opened.workspace.search(text, jurisdiction=place, limit=_MOST, language=language())

    def offer(self, hit: SearchHit) -> Offer | None:
        """Return what may be done with `hit`, None where no place shows it."""
        world = self._enquiry.world
        location = self._location(hit)
        if world is None:
            return None
        as_goal = as_held = None
        if hit.section == "credential":
            if hit.id in world.catalogue.steps_awarding and hit.id != world.draft.goal:
                as_goal = self._goal(hit)
            if hit.id not in world.draft.holds:
                as_held = self._holding(hit)
        run = self._show(location) if location is not None else as_goal or as_held
        if run is None:
            return None
        return Offer(_icon(hit), marked(hit.name, hit.id), _note(hit), run, as_goal, as_held)

    def _location(self, hit: SearchHit) -> Location | None:
        wanted = {
            "plan_item": Location(PlaceName.PLANS, hit.id),
            "bursary": Location(PlaceName.FUNDING, f"bursary:{hit.id}"),
        }.get(hit.section, Location(PlaceName.EXPLORE, f"entry:{hit.id}"))
        return wanted if wanted.place in self._places else None

    def _show(self, location: Location) -> Callable[[], None]:
        return lambda: self._go(location)

    def _goal(self, hit: SearchHit) -> Callable[[], None]:
        def choose() -> None:
            self._go(Location(PlaceName.ROUTES))
            self._edit(translate("Offers", "choose the goal"), {"goal": hit.id})

        return choose

    def _holding(self, hit: SearchHit) -> Callable[[], None]:
        def add() -> None:
            held = self._enquiry.session.draft.holds
            words = translate("Offers", "add {name}").format(name=marked(hit.name, hit.id))
            self._edit(words, {"holds": (*held, hit.id)})

        return add


_ICONS = {"bursary": "hand-coins", "support": "users", "plan_item": "list-checks"}


def _note(hit: SearchHit) -> str:
    match hit.section:
        case "credential":
            return kind_words(hit.kind)
        case "step":
            return translate("Offers", "step")
        case "bursary":
            return translate("Offers", "funding")
        case "support":
            return translate("Offers", "support")
        case _:
            return translate("Offers", "plan item")


def _icon(hit: SearchHit) -> str:
    if hit.section == "credential":
        return kind_icon(hit.kind)
    return step_icon(hit.kind) if hit.section == "step" else _ICONS[hit.section]
