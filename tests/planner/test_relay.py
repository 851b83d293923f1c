"""What follows from occupations taken in turn, and what study beside them must wait for."""

from __future__ import annotations

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.relay import Relay
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START


def relay_of(*steps: PlanStep) -> Relay:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return Relay(prepared.problem, Windows(prepared.problem).order.options)


def place(relay: Relay, step: str) -> int:
    options = relay.problem.options
    index = next(index for index, option in enumerate(options) if option.step.id == step)
    return relay.of(1 << index).bit_length() - 1


STUDY = PlanStep("study", all_of(), frozenset({"S"}), 12, 10, load=35, occupies=True)
POST = PlanStep("post", all_of(), frozenset({"P"}), 6, 10, occupies=True)
COURSE = PlanStep("course", all_of(), frozenset({"C"}), 4, 10, load=10)
TEST = PlanStep("test", all_of(), frozenset({"T"}), 1, 10, load=5)
GOAL = PlanStep("g", all_of(*map(Has, "SPCT")), frozenset({"G"}), 1, 10)


def test_only_study_with_too_many_hours_waits():
    relay = relay_of(STUDY, POST, COURSE, TEST, GOAL)
    every = relay.of(relay.problem.every)
    assert relay.waiting(every) == 1 << place(relay, "course")
    assert not relay.never_beside[place(relay, "post")]
    # Without what takes all the hours, nothing need wait.
    assert not relay.waiting(every & ~(1 << place(relay, "study")))


def test_an_occupation_begins_at_once_or_after_the_study():
    relay = relay_of(STUDY, POST, COURSE, TEST, GOAL)
    study, course = place(relay, "study"), place(relay, "course")
    every = relay.of(relay.problem.every)
    since = [START] * len(relay.rows)
    others = every & ~relay.occupations
    time = relay.spread(list(relay.problem.base_time), others, others, since, START, relay.never_late)
    wanted, dues, _ = relay.wanted(every, time, START, START + 40)
    assert wanted == every
    assert relay.starts(study, time, since, START, 1 << course, dues) == [START, START + 4]
    fact = relay.rows[course].awards[0]
    after, later = relay.taken(time, since, others, 1 << course, study, START, START + 12)
    assert (after[fact], later[course]) == (START + 16, START + 12)
    after, _ = relay.taken(time, since, others, 1 << course, study, START + 4, START + 16)
    assert after[fact] == START + 4


def test_what_is_in_hand_is_wanted_of_nobody():
    relay = relay_of(STUDY, POST, COURSE, TEST, GOAL)
    every = relay.of(relay.problem.every)
    time = list(relay.problem.base_time)
    time[relay.rows[place(relay, "post")].awards[0]] = START + 6
    wanted, _, _ = relay.wanted(every, time, START + 6, START + 40)
    assert not wanted >> place(relay, "post") & 1
    assert wanted >> place(relay, "study") & 1


def test_a_place_is_given_to_what_can_start_alone():
    lost = PlanStep("lost", all_of(Has("X")), frozenset({"P"}), 1, 1)
    relay = relay_of(STUDY, POST, COURSE, TEST, GOAL, lost)
    assert relay.of(relay.problem.every).bit_count() == len(relay.rows)
    assert relay.end(place(relay, "g"), list(relay.problem.base_time), START) == NEVER
