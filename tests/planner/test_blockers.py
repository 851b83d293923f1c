from pathways_app.domain.change import Limit
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.blockers import blockers, closed_by, steps_towards, within_reach
from tests.planner.small_catalogue import attribute, catalogue, credential, request, step

PLACES = catalogue(
    [
        step("g", "G", 12, 100, requires=Holds("X"), hours=37, study_modes=("full_time",)),
        step("x", "X", 1, 1, requires=Holds("Y"), status=Status.PROPOSED),
        step("y", "Y", 1, 1, requires=Condition("a", (True,))),
        step("z", "Z", 1, 1),
    ],
    attributes=[attribute("a")],
)


def test_steps_of_every_status_are_followed_back_from_the_goal():
    assert [one.id for one in steps_towards(PLACES, request())] == ["g", "x", "y"]
    assert [one.id for one in steps_towards(PLACES, request(holds=["X"]))] == ["g"]


def test_each_limit_is_counted_by_the_steps_it_closes_alone():
    asked = request(keep_earning=True, strict=True, modes=frozenset({"online"}))
    assert closed_by(PLACES, asked, steps_towards(PLACES, asked)) == {
        Limit.KEEP_EARNING: 1,
        Limit.STUDY_HOURS: 1,
        Limit.MODES: 1,
        Limit.STRICT: 1,
        Limit.PROPOSED: 1,
    }
    assert closed_by(PLACES, request(what_if=True), steps_towards(PLACES, request())) == {}


def test_what_is_within_reach_takes_for_granted_what_is_not_said():
    assert within_reach(PLACES, request()) == {"Y", "Z"}
    assert within_reach(PLACES, request(attributes={"a": False})) == {"Z"}
    assert within_reach(PLACES, request(what_if=True)) == {"G", "X", "Y", "Z"}


def test_blockers_go_back_from_the_goal():
    found = list(blockers(PLACES, request(attributes={"a": False})))
    assert [(one.credential, one.steps) for one in found] == [
        ("G", (("g", "credential"),)),
        ("X", (("x", "proposed"),)),
    ]


def test_what_is_shut_of_itself_comes_before_what_only_wants_for_it():
    places = catalogue(
        [
            step("g", "G", 1, 1, requires=AllOf((Holds("X"), Holds("Y"), Holds("Z")))),
            step("x", "X", 1, 1, requires=Holds("Y")),
            step("y", "Y", 1, 1, requires=Condition("a", (True,))),
        ],
        attributes=[attribute("a")],
        credentials=[credential("Z")],
    )
    found = blockers(places, request(attributes={"a": False}))
    assert [one.credential for one in found] == ["G", "Y", "Z", "X"]


def test_all_that_cannot_be_had_is_given_however_much():
    many = AllOf(tuple(Holds(f"x{n}") for n in range(20)))
    places = catalogue([step("g", "G", 1, 1, requires=many)], credentials=[credential(f"x{n}") for n in range(20)])
    assert len(blockers(places, request())) == 21
