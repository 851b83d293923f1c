"""Own entries that come and go while the place is still being read with others."""

import threading

import pytest

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.open_catalogue import open_file
from tests.ui.additions.conftest import TODAY, course
from tests.ui.additions.test_planning import AWARD, LOCAL, ask, steps_of

GONE = "gone.db"


class Told:
    """A workspace that tells when entries have been laid over it, and holds back answers while it is told to."""

    def __init__(self, workspace):
        self._workspace = workspace
        self.laid, self.may_answer = threading.Event(), threading.Event()
        self.may_answer.set()

    def __getattr__(self, name):
        return getattr(self._workspace, name)

    def use_local(self, entries):
        self._workspace.use_local(entries)
        self.laid.set()

    def find_routes(self, request, **options):
        answer = self._workspace.find_routes(request, **options)
        self.may_answer.wait(20)
        return answer


@pytest.fixture
def told():
    return Told(open_file(None))


@pytest.fixture
def enquiry(qtbot, tmp_path, told):
    """Wales is open; entries have been there and are gone."""

    def open_workspace(file):
        return open_file(file) if file.name == GONE else told

    made = Enquiry(open_workspace=open_workspace, today=lambda: TODAY, casebook=tmp_path / "casebook.pathways")
    made.start("wales")
    qtbot.waitUntil(lambda: made.world is not None, timeout=20_000)
    for entries in ((course(),), ()):
        with qtbot.waitSignal(made.opened, timeout=20_000):
            made.use_local(entries)
    yield made
    told.may_answer.set()
    made.close()


def lay_unheard(enquiry, told):
    """Lay entries over the place, and hear nothing of it: no event is handled meanwhile."""
    told.laid.clear()
    enquiry.use_local((course(),))
    assert told.laid.wait(20)


def test_entries_that_go_at_once_are_not_in_the_place(qtbot, enquiry, told):
    lay_unheard(enquiry, told)
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.use_local(())
    assert LOCAL not in enquiry.catalogue.steps
    assert LOCAL not in enquiry.open_now.workspace.jurisdiction("wales").steps


def test_an_answer_that_came_meanwhile_is_asked_for_anew(qtbot, enquiry, told):
    told.may_answer.clear()
    enquiry.session.edit("choose the goal", goal=AWARD)
    lay_unheard(enquiry, told)
    enquiry.use_local(())
    told.may_answer.set()
    qtbot.waitUntil(lambda: enquiry.world.answer is not None, timeout=20_000)
    assert LOCAL not in enquiry.catalogue.steps
    assert LOCAL not in steps_of(enquiry)


def test_an_answer_with_entries_that_went_at_once_is_not_shown(qtbot, enquiry, told):
    shown = []
    enquiry.changed.connect(lambda: shown.append(steps_of(enquiry)))
    lay_unheard(enquiry, told)
    enquiry.session.edit("choose the goal", goal=AWARD)
    enquiry.use_local(())
    qtbot.waitUntil(lambda: enquiry.world.answer is not None, timeout=20_000)
    assert not any(LOCAL in steps for steps in shown)


def test_another_file_that_cannot_be_read_leaves_what_is_to_be_planned_with(qtbot, enquiry, told, tmp_path):
    lay_unheard(enquiry, told)
    enquiry.use_local(())
    with qtbot.waitSignal(enquiry.refused, timeout=20_000):
        enquiry.open_file(tmp_path / GONE)
    qtbot.waitUntil(lambda: LOCAL not in enquiry.open_now.workspace.jurisdiction("wales").steps, timeout=20_000)
    ask(qtbot, enquiry)
    assert LOCAL not in steps_of(enquiry)
