"""Additions of one's own carry their mark wherever the window names them."""

import re

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QGraphicsView, QLabel, QWidget

from pathways_app.casebook import key
from pathways_app.domain.worth_asking import Questions
from pathways_app.services.local_entries import draft, keep_entry
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.badge import Badge
from tests.catalogue.test_overlay import BURSARY, COURSE, SOURCE

SOURCES = {"local-prospectus": SOURCE}
BADGE = {
    "kind": "qualification",
    "name": {"en": "Zebra badge (Level 2)"},
    "summary": "Of use in the district.",
    "starting_point": True,
    "sources": ["local-prospectus"],
}
ENTRIES = (
    draft("wales", "credential", "wales.local.badge", BADGE, SOURCES),
    draft(
        "wales",
        "step",
        "wales.local.course",
        {**COURSE, "name": {"en": "Zebra course (STL): Level 3"}, "requires": {"all_of": ["wales.local.badge"]}},
        SOURCES,
    ),
    draft("wales", "bursary", "wales.local.help", {**BURSARY, "name": {"en": "Zebra help"}}, SOURCES),
)


@pytest.fixture
def somebody(start, monkeypatch, tmp_path):
    """Somebody whose question rests on additions of their own."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    somebody = start(rank=lambda *_asked, **_more: Questions(), casebook=tmp_path / "mine.pathways")
    casework = somebody.enquiry.casework
    casework.create("nine quiet herons wading")
    somebody.until(lambda: casework.book is not None)
    for entry in ENTRIES:
        keep_entry(casework.book, entry)
    casework.written.emit()
    somebody.until(lambda: "wales.local.course" in somebody.enquiry.catalogue.steps)
    somebody.ask(Draft(jurisdiction="wales", goal="wales.stl-l3", holds=("wales.local.badge",)))
    return somebody


def said(window):
    """Yield every text of the window, seen or read out."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QGraphicsView) and widget.scene() is not None:
            yield from (item.toolTip() for item in widget.scene().items())
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            yield from read_out(interface)


def read_out(interface, depth=0):
    for part in (QAccessible.Text.Name, QAccessible.Text.Description):
        yield interface.text(part)
    for number in range(min(interface.childCount(), 200) if depth < 3 else 0):
        child = interface.child(number)
        if child is not None and child.object() is None:
            yield from read_out(child, depth + 1)


def unmarked(window):
    """Return what names an addition without saying that it is local."""
    found = {text for text in said(window) if "Zebra" in text}
    assert found
    return {text for text in found if len(re.findall("Zebra", text)) > len(re.findall("local", text, re.IGNORECASE))}


@pytest.mark.parametrize("view", ["Timeline", "Map", "Steps"])
def test_on_a_route(somebody, view):
    somebody.click(somebody.button(view))
    somebody.until(lambda: unmarked(somebody.window) == set())


@pytest.mark.parametrize(
    ("place", "detail"),
    [
        (PlaceName.FUNDING, ""),
        (PlaceName.FUNDING, "bursary:wales.local.help"),
        (PlaceName.EXPLORE, "map:wales.stl-l3"),
        (PlaceName.EXPLORE, "entry:wales.stl-l3"),
    ],
)
def test_in_a_place(somebody, place, detail):
    somebody.shell.go(Location(place, detail))
    somebody.until(lambda: any("Zebra" in text for text in said(somebody.shell.in_front)))
    assert unmarked(somebody.window) == set()


def test_its_own_entry_has_a_badge(somebody):
    somebody.shell.go(Location(PlaceName.EXPLORE, "entry:wales.local.course"))
    page = somebody.shell.in_front
    somebody.until(lambda: page.browse.view is not None and page.browse.view.entry.id == "wales.local.course")
    somebody.until(lambda: page.findChildren(Badge))
    assert unmarked(somebody.window) == {"Zebra course (STL): Level 3"}, "the heading, which the badge stands under"
