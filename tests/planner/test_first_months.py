"""The first month of everything, against what the search itself works out goal by goal."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.month import format_month, parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import AnyOf, AtLeast, Condition, Holds
from pathways_app.planner.first_months import first_months
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.windows import Windows
from tests.planner.random_place import FACTS, ROLES, random_place, random_question
from tests.planner.small_catalogue import attribute, catalogue, step

START = parse_month("2026-09")
NOBODY = Person()


def months(places, person: Person = NOBODY, *, what_if: bool = False, assuming: bool = False) -> dict[str, str]:
    found = first_months(places, person, START, what_if=what_if, assuming=assuming)
    return {credential: format_month(month) for credential, month in found.items()}


def test_it_is_never_later_than_what_the_search_works_out_for_one_goal_and_mostly_the_same():
    same = compared = 0
    for seed in range(60):
        places, request = random_place(seed), random_question(seed)
        request = replace(request, person=replace(request.person, by=None, budget=None))
        for assuming in (False, True):
            first = first_months(places, request.person, request.start, what_if=request.what_if, assuming=assuming)
            for goal in (*ROLES, *FACTS):
                if goal in request.person.holds:
                    assert first[goal] == request.start
                    continue
                prepared = prepare(pose(places, request.towards(goal), assuming=assuming).instance)
                wanted = NEVER if prepared is None else Windows(prepared.problem).earliest
                assert first.get(goal, NEVER) <= wanted
                same += first.get(goal, NEVER) == wanted
                compared += 1
    assert same > compared * 0.95


def test_intakes_alternatives_and_counts():
    places = catalogue(
        [
            step("a", "A", 3, 0),
            step("b", "B", 8, 0, intake_months=(1,)),
            step("c", "C", 2, 0),
            step("any", "X", 1, 0, requires=AnyOf((Holds("A"), Holds("B")))),
            step("two", "Y", 1, 0, requires=AtLeast(2, (Holds("A"), Holds("B"), Holds("C")))),
            step("none", "Z", 1, 0, requires=AtLeast(0, ())),
            step("out", "W", 1, 0, requires=Holds("nowhere")),
        ]
    )
    assert months(places) == {
        "A": "2026-12",
        "B": "2027-09",
        "C": "2026-11",
        "X": "2027-01",
        "Y": "2027-01",
        "Z": "2026-10",
    }


def test_an_open_question_lets_in_only_where_it_may_be_assumed():
    places = catalogue([step("a", "A", 3, 0, requires=Condition("free", (True,)))], attributes=[attribute("free")])
    assert months(places) == {}
    assert months(places, assuming=True) == {"A": "2026-12"}
    assert months(places, Person(attributes={"free": True})) == {"A": "2026-12"}
    assert months(places, Person(attributes={"free": False}), assuming=True) == {}


def test_limits_of_the_person_are_kept():
    places = catalogue([step("a", "A", 3, 0, hours=37), step("b", "B", 6, 0, hours=10, study_modes=("online",))])
    assert set(months(places, Person(keep_earning=True))) == {"B"}
    assert set(months(places, Person(study_hours=5))) == set()
    assert set(months(places, Person(modes=frozenset({"full_time"})))) == {"A"}
