"""Own additions are being laid over the place while the question goes on to something else."""

import pytest

from pathways_app.services.local_entries import draft, keep_entry
from tests.ui.additions.conftest import SOURCES, TODAY, course, keep, unlock

PATIENCE = 20_000
BADGE = {
    "kind": "qualification",
    "name": {"en": "Zebra badge"},
    "summary": "Of use here.",
    "starting_point": True,
    "sources": ["local-prospectus"],
}


@pytest.fixture
def said(enquiry):
    """What was said to be unknown."""
    found = []
    enquiry.casework.unknown.connect(found.append)
    return found


def test_a_client_met_at_once_holds_what_was_added(qtbot, enquiry, said):
    casework = enquiry.casework
    keep(qtbot, enquiry, draft("wales", "credential", "wales.local.badge", BADGE, SOURCES))
    client = casework.book.clients.add("Ann", "Ann").id
    casework.start_session(client)
    enquiry.session.edit("hold", holds=("wales.local.badge",))
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        casework.lock()
    unlock(qtbot, enquiry, casework.open)
    assert "wales.local.badge" not in enquiry.catalogue.credentials
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        casework.start_session(client)
    assert enquiry.session.draft.holds == ("wales.local.badge",)
    assert said == []


def test_answers_go_on_when_a_change_of_place_is_taken_back(qtbot, enquiry):
    enquiry.session.edit("ask", goal="wales.role-teacher-primary")
    keep_entry(enquiry.casework.book, course())
    enquiry.casework.written.emit()
    enquiry.session.edit("move", jurisdiction="bc", goal="bc.coq-professional")
    enquiry.session.undo_stack.undo()
    qtbot.waitUntil(lambda: "wales.local.course" in enquiry.catalogue.steps, timeout=PATIENCE)
    request = enquiry.session.draft.request(TODAY)
    qtbot.waitUntil(lambda: enquiry.answer is not None and enquiry.answer.request == request, timeout=PATIENCE)
    assert enquiry.world.draft.goal == "wales.role-teacher-primary"
