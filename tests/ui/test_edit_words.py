from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.step import Status
from pathways_app.ui.edit_words import edit_words
from pathways_app.ui.session import Draft, Session

BASE = Draft(jurisdiction="w", goal="w.teacher", holds=("w.degree",), skipped=frozenset({"income"}))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"goal": "w.new-teacher"}, "choose the goal"),
        ({"jurisdiction": "x", "goal": None}, "change the place"),
        ({"jurisdiction": "x", "goal": "x.teacher"}, "choose the goal"),
        ({"holds": ("w.degree", "w.qts")}, "add Qts"),
        ({"holds": ()}, "remove Degree"),
        ({"holds": ("w.qts",)}, "try a change"),
        ({"attributes": {"income": 5}}, "answer “Income”"),
        ({"attributes": {"income": 5, "age": 7}}, "try a change"),
        ({"skipped": frozenset({"income", "age"})}, "put a question aside"),
        ({"skipped": frozenset()}, "ask again what was put aside"),
        ({"study_hours": 9}, "change time to study"),
        ({"budget": Money.of(9, "GBP")}, "change the budget"),
        ({"start": month(2027, 1)}, "change the start"),
        ({"by": month(2030, 1)}, "change the latest date"),
        ({"modes": frozenset({"online"})}, "change ways to study"),
        ({"keep_earning": True}, "keeping pay"),
        ({"strict": True}, "routes without assumptions"),
        ({"what_if": True}, "proposed pathways"),
        ({"without": ("w.test",)}, "leave out “Test”"),
        ({"keep_earning": True, "strict": True}, "try a change"),
    ],
)
def test_an_edit_is_told_from_what_it_changed(place, changes, said):
    assert edit_words(BASE, replace(BASE, **changes), place) == said


def test_supposing_names_what_is_supposed(place):
    proposed = {
        ident: replace(step, status=Status.PROPOSED) if ident in ("w.test", "w.register") else step
        for ident, step in place.steps.items()
    }
    place = replace(place, steps=proposed)
    one = replace(BASE, what_if=True, without=("w.register",))
    assert edit_words(BASE, one, place) == "suppose Test"
    assert edit_words(one, BASE, place) == "suppose Test no longer"
    assert edit_words(one, replace(one, without=()), place) == "suppose Register"
    none = replace(BASE, what_if=True, without=("w.register", "w.test"))
    assert edit_words(none, replace(none, without=()), place) == "what is supposed"


def test_what_can_be_undone_follows_the_language(languages, place):
    session = Session()
    session.restart(BASE)
    session.edit("anything", keep_earning=True)
    session.edit("something", holds=())
    session.undo_stack.undo()
    languages.use("sv")
    session.retell(lambda before, after: edit_words(before, after, place))
    assert (session.undo_stack.undoText(), session.undo_stack.redoText()) == ("behållen lön", "borttagning av ”Degree”")
