"""A pack is taken in while a client is in hand, or somebody goes to another place."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pathways_app.casebook import key
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.override import FactReplaced, Rule
from pathways_app.services.import_pack import look_into, take_in
from pathways_app.services.install_catalogue import restore
from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.ui.session import Draft
from tests.services.pack_maker import NOW, TODAY, isle_content, pack
from tests.ui.additions.conftest import unlock

PATIENCE = 20_000
ASKED = {"goal": "isle.teacher", "holds": ("isle.maths-good",), "attributes": {"subject": "physics"}}
SEVEN = Money.of("7", "GBP")


@pytest.fixture
def casework(qtbot, enquiry, monkeypatch):
    """A casebook is open beside the small catalogue."""
    monkeypatch.setattr(key, "ITERATIONS", 10)
    unlock(qtbot, enquiry, enquiry.casework.create)
    return enquiry.casework


def answered(qtbot, enquiry):
    def is_answered():
        world = enquiry.world
        answer = None if world is None else world.answer
        return answer is not None and answer.request == enquiry.session.draft.request(TODAY)

    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    return enquiry.answer


def meet(qtbot, enquiry):
    client = enquiry.casework.book.clients.add("Ann", "Ann").id
    enquiry.casework.start_session(client)
    enquiry.session.edit("ask", **ASKED)
    answered(qtbot, enquiry)
    return client


def reopen(qtbot, enquiry):
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        enquiry.open_in_use()


def renamed(sources):
    """Give the one course another id."""
    sources.entry("steps", "isle.course")["id"] = "isle.lessons"
    for bursary in sources.content["isle/bursaries"]:
        bursary["for_steps"] = ["isle.lessons"]
    sources.content["isle/supports"][0]["for"] = ["isle.teacher", "isle.lessons"]
    sources.content["isle/plan_links"][0]["answered_by"] = ["isle.lessons"]
    sources.content["renamed"] = {"isle.course": "isle.lessons", "isle.old-course": "isle.lessons"}


def test_wishes_that_no_record_keeps_stay(qtbot, enquiry, casework, dearer):
    meet(qtbot, enquiry)
    wishes = {"start": month(2027, 5), "strict": True, "what_if": True, "skipped": frozenset({"age"})}
    enquiry.session.edit("wish", **wishes)
    asked = enquiry.session.draft
    take_in(look_into(dearer, TODAY), TODAY)
    reopen(qtbot, enquiry)
    assert enquiry.session.draft == asked == replace(Draft(jurisdiction="isle"), **ASKED, **wishes)


def test_a_rule_set_aside_follows_its_step_to_another_id(qtbot, enquiry, casework, tmp_path):
    client = meet(qtbot, enquiry)
    casework.set_aside(client, Rule("isle.course", FactReplaced(fee=SEVEN)), "They said so.", "Ann", TODAY)
    assert answered(qtbot, enquiry).routes[0].steps[0].fee == SEVEN
    content = isle_content(tmp_path / "renamed", renamed)
    newer = pack(tmp_path / "renamed.pathways-catalogue", content, now=NOW + timedelta(hours=1))
    take_in(look_into(newer, TODAY), TODAY)
    reopen(qtbot, enquiry)
    (step,) = answered(qtbot, enquiry).routes[0].steps
    assert (step.id, step.fee) == ("isle.lessons", SEVEN)
    other = Rule("isle.lessons", FactReplaced(fee=Money.of("8", "GBP")))
    casework.set_aside(client, other, "Dearer.", "Ann", TODAY)
    assert [override.rule for override in casework.overrides_of(client)] == [other], "it took the place of the other"


def test_the_pack_is_opened_though_the_place_is_changed_meanwhile(qtbot, enquiry, dearer):
    restore()
    reopen(qtbot, enquiry)
    assert enquiry.session.draft == Draft(jurisdiction="wales")
    take_in(look_into(dearer, TODAY), TODAY)
    enquiry.open_in_use()
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        enquiry.session.edit("move", jurisdiction="bc")
    assert enquiry.catalogue_file == file_in_use()
    assert enquiry.world.catalogue.jurisdiction.id == "isle", "as it has no other place"


def test_a_client_of_whose_place_the_pack_tells_nothing_keeps_what_is_recorded(qtbot, enquiry, casework, dearer):
    restore()
    reopen(qtbot, enquiry)
    assert enquiry.session.draft == Draft(jurisdiction="wales")
    client = casework.book.clients.add("Ann", "Ann").id
    casework.start_session(client)
    enquiry.session.edit("ask", goal="wales.stl-l3")
    casework.end_session()
    facts = casework.book.clients.get(client).facts
    take_in(look_into(dearer, TODAY), TODAY)
    reopen(qtbot, enquiry)
    with qtbot.waitSignal(casework.unknown, timeout=PATIENCE) as said:
        casework.start_session(client)
    assert said.args == [("wales",)]
    assert enquiry.world.draft == Draft(jurisdiction="isle")
    enquiry.session.edit("ask", **ASKED)
    casework.end_session()
    assert casework.book.clients.get(client).facts == facts
