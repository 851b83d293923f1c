"""A local course is added by hand, planned with, and gone when the casebook is locked."""

import pytest

from pathways_app.casebook import key
from pathways_app.domain.worth_asking import Questions
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.badge import Badge, Mark, mark_meaning

PASSPHRASE, GOAL, LOCAL = "nine quiet herons wading", "wales.stl-l3", "wales.local.evening-course"


@pytest.fixture
def somebody(start, monkeypatch, tmp_path):
    """Somebody whose casebook is open, and whose question is answered."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    somebody = start(rank=lambda *_asked, **_more: Questions(), casebook=tmp_path / "mine.pathways")
    casework = somebody.enquiry.casework
    casework.create(PASSPHRASE)
    somebody.until(lambda: casework.book is not None)
    somebody.ask(Draft(jurisdiction="wales", goal=GOAL))
    return somebody


def names(somebody):
    model = somebody.routes.place.routes.list.view.model()
    return " / ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))


def planned(somebody):
    world = somebody.enquiry.world
    answer = world.answer if world is not None else None
    return answer is not None and {step.id for route in answer.routes for step in route.steps}


def add_course(somebody):
    somebody.shell.clients().show_additions()
    dialog = somebody.shell.additions
    somebody.click(dialog.add_step)
    somebody.until(lambda: dialog.entry is not None)
    form = dialog.entry
    form.fields.name.setFocus()
    somebody.type("Evening course")
    form.fields.provider.setText("Caerphilly")
    somebody.look_up(form.fields.gives.field, "Supporting Teaching", GOAL)
    assert form.fields.gives.ids == (GOAL,)
    form.fields.months.setValue(1)
    form.fields.year.setText("2026-27")
    form.source.publisher.setText("Caerphilly")
    form.source.title.setText("Prospectus")
    form.source.address.setText("https://example.org")
    form.author.setText("Sioned")
    somebody.click(form.accept_button)
    somebody.until(lambda: LOCAL in somebody.enquiry.catalogue.steps)
    dialog.reject()


def test_a_local_course_is_planned_with_marked_and_gone_on_locking(somebody):
    before = planned(somebody)
    assert LOCAL not in before
    add_course(somebody)
    somebody.until(lambda: LOCAL in (planned(somebody) or ()))
    assert "Evening course ·\u00a0local" in names(somebody)

    people = somebody.shell.print_people()
    assert "1 addition of your own is planned with." in people.default.text()
    people.close()

    somebody.shell.go(Location(PlaceName.EXPLORE, f"entry:{LOCAL}"))
    page = somebody.shell.in_front
    somebody.until(lambda: page.browse.view is not None and page.browse.view.entry.id == LOCAL)
    somebody.until(lambda: mark_meaning(Mark.LOCAL) in {one.toolTip() for one in page.findChildren(Badge)})

    somebody.enquiry.casework.lock()
    somebody.until(lambda: LOCAL not in somebody.enquiry.catalogue.steps)
    somebody.until(lambda: page.browse.view is None)
    somebody.shell.go(Location(PlaceName.ROUTES))
    somebody.until(lambda: planned(somebody) == before)
    assert "local" not in names(somebody)


def test_another_casebook_knows_nothing_of_it(somebody, start, tmp_path):
    add_course(somebody)
    somebody.enquiry.casework.lock()
    somebody.until(lambda: LOCAL not in somebody.enquiry.catalogue.steps)
    other = start(casebook=tmp_path / "theirs.pathways")
    other.enquiry.casework.create(PASSPHRASE)
    other.until(lambda: other.enquiry.casework.book is not None)
    assert other.enquiry.casework.additions() == ()
    assert LOCAL not in other.enquiry.catalogue.steps
