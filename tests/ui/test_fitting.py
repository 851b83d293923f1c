from dataclasses import replace
from types import MappingProxyType

from pathways_app.ui.fitting import fitted
from pathways_app.ui.session import Draft
from tests.catalogue.conftest import Sources


def isle(tmp_path):
    return Sources(tmp_path).read().catalogue.jurisdictions["isle"]


ASKED = Draft(
    jurisdiction="isle",
    goal="isle.teacher",
    holds=("isle.maths", "isle.maths-good"),
    attributes=MappingProxyType({"subject": "physics", "age": 30}),
    modes=frozenset({"part_time"}),
    skipped=frozenset({"settled"}),
    without=("isle.course",),
    study_hours=20,
)


def test_a_question_that_still_fits_stays_as_it_is(tmp_path):
    assert fitted(ASKED, isle(tmp_path)) == ASKED


def test_what_was_renamed_is_asked_under_its_new_id(tmp_path):
    asked = replace(ASKED, without=("isle.old-course", "isle.course"))
    assert fitted(asked, isle(tmp_path)).without == ("isle.course",)
    place = isle(tmp_path)
    round_and_round = replace(place, renamed=MappingProxyType({"isle.a": "isle.b", "isle.b": "isle.a"}))
    assert fitted(replace(ASKED, goal="isle.a"), round_and_round).goal is None


def test_what_is_gone_is_left_out(tmp_path):
    asked = replace(
        ASKED,
        goal="isle.head",
        holds=("isle.gone", "isle.maths"),
        attributes=MappingProxyType({"subject": "alchemy", "hair": "red", "age": 30}),
        modes=frozenset({"online"}),
        skipped=frozenset({"hair"}),
        without=("isle.gone",),
    )
    assert fitted(asked, isle(tmp_path)) == Draft(
        jurisdiction="isle", holds=("isle.maths",), attributes={"age": 30}, study_hours=20
    )
