"""What the window was like when it was last closed: its size and what was open, nothing about any person."""

from __future__ import annotations

from pathways_app.runtime.settings import GEOMETRY, JURISDICTION, KEY_KEPT, AnySetting, Setting, Settings
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.route_views import ViewName

_WIDEST = 4000

PLACE = Setting("place", PlaceName.ROUTES.value, tuple(PlaceName))
VIEW = Setting("view", ViewName.TIMELINE.value, tuple(ViewName))
ABOUT_WIDTH = Setting("about_width", 0, most=_WIDEST)
DETAILS_WIDTH = Setting("details_width", 0, most=_WIDEST)

STATE: tuple[AnySetting, ...] = (
    GEOMETRY,
    PLACE,
    VIEW,
    JURISDICTION,
    ABOUT_WIDTH,
    DETAILS_WIDTH,
    KEY_KEPT,
)
"""What is kept of a window, and whether the casebook's key is kept; widths in logical pixels."""


def save_state(window: MainWindow, state: Settings) -> None:
    """Keep what `window` is like."""
    about, details = window.routes.widths
    jurisdiction = window.enquiry.session.draft.jurisdiction
    state.put_all(
        (
            (GEOMETRY, bytes(window.saveGeometry().toHex().data()).decode("ascii")),
            (PLACE, (window.shell.places.current or PlaceName.ROUTES).value),
            (VIEW, window.routes.place.routes.views.current.value),
            (JURISDICTION, jurisdiction or state.get(JURISDICTION)),
            (ABOUT_WIDTH, about),
            (DETAILS_WIDTH, details),
            (KEY_KEPT, window.enquiry.casework.key_kept),
        )
    )


def restore_state(window: MainWindow, state: Settings) -> None:
    """Make what is in `window` what it was like, as far as it still can be: places that are gone are left out."""
    window.routes.widths = (state.get(ABOUT_WIDTH), state.get(DETAILS_WIDTH))
    window.routes.place.routes.views.open(ViewName(state.get(VIEW)))
    place = PlaceName(state.get(PLACE))
    if place is not PlaceName.ROUTES and place in window.shell.kinds:
        window.shell.go(Location(place))
