from pathways_app.domain.errors import CasebookBusyError
from pathways_app.services.local_entries import draft
from pathways_app.ui.enquiry import Enquiry
from tests.ui.additions.conftest import SOURCES, TODAY, course, help_with, keep, unlock

LOCAL, AWARD = "wales.local.course", "wales.stl-l3"


def steps_of(enquiry):
    answer = enquiry.world.answer if enquiry.world is not None else None
    return set() if answer is None else {step.id for route in answer.routes for step in route.steps}


def ask(qtbot, enquiry, goal=AWARD):
    enquiry.session.edit("choose the goal", goal=goal)
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.world.answer is not None, timeout=20_000)


def test_an_addition_is_planned_with_while_the_casebook_is_open(qtbot, enquiry):
    ask(qtbot, enquiry)
    assert LOCAL not in steps_of(enquiry)
    shown = []
    enquiry.opened.connect(lambda: shown.append(enquiry.answer))
    keep(qtbot, enquiry, course(), help_with())
    assert shown == [None], "the answer of the catalogue before is not shown with the new one"
    qtbot.waitUntil(lambda: LOCAL in steps_of(enquiry), timeout=20_000)
    assert "wales.local.help" in enquiry.catalogue.bursaries
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.casework.lock()
    assert LOCAL not in enquiry.catalogue.steps
    assert shown == [None, None]
    assert enquiry.session.draft.goal == AWARD
    qtbot.waitUntil(lambda: enquiry.world.answer is not None, timeout=20_000)
    assert LOCAL not in steps_of(enquiry)


def test_what_speaks_of_an_addition_goes_with_it(qtbot, enquiry):
    skill = {
        "kind": "qualification",
        "name": {"en": "District badge"},
        "summary": "Of use in the district.",
        "sources": ["local-prospectus"],
    }
    badge = draft("wales", "credential", "wales.local.badge", skill, SOURCES)
    keep(qtbot, enquiry, badge, course(awards=["wales.local.badge"]))
    enquiry.session.edit("hold", holds=("wales.local.badge", "wales.gcse-english-c"), without=(LOCAL,))
    enquiry.session.edit("goal", goal="wales.local.badge")
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.casework.lock()
    held = enquiry.session.draft
    assert (held.goal, held.holds, held.without) == (None, ("wales.gcse-english-c",), ())
    assert not enquiry.session.undo_stack.canUndo()


def test_locking_at_once_leaves_nothing_behind(qtbot, enquiry):
    ask(qtbot, enquiry)
    keep(qtbot, enquiry, course())
    casework = enquiry.casework
    casework.lock()
    unlock(qtbot, enquiry, casework.open)
    casework.lock()
    qtbot.waitUntil(lambda: enquiry.world.answer is not None and LOCAL not in enquiry.catalogue.steps, timeout=20_000)
    qtbot.wait(50)
    assert LOCAL not in enquiry.open_now.workspace.jurisdiction("wales").steps


def test_additions_are_there_in_whatever_place_is_opened_next(qtbot, enquiry):
    keep(qtbot, enquiry, course())
    for place in ("bc", "wales"):
        enquiry.session.edit("place", jurisdiction=place)
        qtbot.waitUntil(lambda: enquiry.world is not None, timeout=20_000)
    assert LOCAL in enquiry.catalogue.steps


def test_a_casebook_opened_before_the_catalogue_is_planned_with_too(qtbot, enquiry, tmp_path):
    keep(qtbot, enquiry, course())
    enquiry.close()
    other = Enquiry(today=lambda: TODAY, casebook=tmp_path / "casebook.pathways")
    unlock(qtbot, other, other.casework.open)
    other.start("wales")
    qtbot.waitUntil(lambda: other.world is not None, timeout=20_000)
    assert LOCAL in other.catalogue.steps
    other.close()


def test_another_casebook_does_not_have_them(qtbot, enquiry, tmp_path):
    keep(qtbot, enquiry, course())
    other = Enquiry(today=lambda: TODAY, casebook=tmp_path / "another.pathways")
    other.start("wales")
    unlock(qtbot, other, other.casework.create)
    qtbot.waitUntil(lambda: other.world is not None, timeout=20_000)
    assert other.casework.additions() == ()
    assert LOCAL not in other.catalogue.steps
    other.close()


def test_additions_that_cannot_be_read_for_a_moment_stay_and_so_does_what_is_held_of_them(qtbot, enquiry, monkeypatch):
    keep(qtbot, enquiry, course())
    enquiry.session.edit("without", without=(LOCAL,))
    entries = enquiry.casework.book.local_entries

    def busy():
        raise CasebookBusyError(file="casebook")

    with monkeypatch.context() as patched:
        patched.setattr(entries, "all", busy)
        enquiry.casework.written.emit()
    enquiry._jobs._pool.waitForDone()
    qtbot.wait(0)
    assert enquiry.session.draft.without == (LOCAL,)
    assert enquiry._wanted is None, "nothing else is laid"
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.casework.lock()
    assert enquiry.casework.additions() == ()
    assert LOCAL not in enquiry.catalogue.steps
