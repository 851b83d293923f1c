"""What a place of the window is: a page of the rail, shown for the question at hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.route import Answer
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.session import Draft


class PlaceName(StrEnum):
    """The places, in the order of the rail."""

    ROUTES = "routes"
    EXPLORE = "explore"
    FUNDING = "funding"
    CLIENTS = "clients"
    PLANS = "plans"


@dataclass(frozen=True, slots=True)
class Location:
    """Somewhere in the window that one can come back to: a place and, where it has any, what is shown in it."""

    place: PlaceName
    detail: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """What there is to show: the catalogue of one jurisdiction, the question as it is edited, and its newest answer.

    `local` are the own additions that were laid over the catalogue.
    """

    workspace: Workspace
    catalogue: JurisdictionCatalogue
    draft: Draft
    answer: Answer | None = None
    local: tuple[LocalEntry, ...] | None = None

    def is_elsewhere(self, other: World) -> bool:
        """Say whether what was read of the workspace of `other` says nothing of this one."""
        return self.workspace is not other.workspace or self.local is not other.local


class Place(QWidget):
    """One page of the rail.

    Signals: `go` (Location) when the person wants to be elsewhere; `moved` (str) when another detail is shown, which
    Back then returns from; `edit` (str, dict) a change of the draft with the words for the Edit menu; `said` (str)
    words for the status bar.
    """

    go = Signal(object)
    moved = Signal(str)
    edit = Signal(str, object)
    said = Signal(str)

    def show_world(self, world: World) -> None:
        """Show `world`; called while this place is in front, after every edit and every answer."""
        raise NotImplementedError

    def show_detail(self, detail: str) -> None:
        """Show what a location of this place names; "" is how the place begins."""

    def as_text(self) -> str:
        """Return what is shown as plain text to copy, "" where there is nothing to."""
        return ""

    def take_focus(self) -> None:
        """Put the keyboard where work in this place begins."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs for this place."""
