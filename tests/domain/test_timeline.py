from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.timeline import Lane, apply_by, month_at, next_start, timeline_of

TODAY = date(2026, 11, 22)


@pytest.fixture
def data(place, request_, route):
    return timeline_of(place, request_, route, TODAY)


def test_each_step_has_its_lane(data):
    assert {bar.step: bar.lane for bar in data.bars} == {
        "w.test": Lane.ALSO,
        "w.degree-course": Lane.STUDY,
        "w.register": Lane.ALSO,
        "w.first-post": Lane.WORK,
        "w.induction": Lane.WORK,
    }


def test_study_beside_the_main_study_has_another_lane(place, request_, route):
    beside = replace(route.steps[0], id="w.re-sit", start=month(2028, 1), end=month(2028, 11))
    data = timeline_of(place, request_, replace(route, steps=(*route.steps, beside)), TODAY)
    assert next(bar.lane for bar in data.bars if bar.step == "w.re-sit") is Lane.ALSO


def test_days_left_to_apply_are_counted_from_today(data):
    (deadline,) = data.deadlines
    assert (deadline.step, deadline.day, deadline.left) == ("w.degree-course", date(2027, 1, 14), 53)


@pytest.mark.parametrize(
    ("written", "start", "day"),
    [
        ("01-14", month(2027, 9), date(2027, 1, 14)),
        ("09-29", month(2027, 9), date(2026, 9, 29)),
        ("10-15", month(2027, 9), date(2026, 10, 15)),
        ("02-29", month(2027, 9), date(2027, 2, 28)),
        ("rolling", month(2027, 9), None),
        (None, month(2027, 9), None),
        ("01-14", month(2028, 1), None),  # another intake, which an adviser knows of
    ],
)
def test_the_last_day_to_apply_lies_before_the_start(place, written, start, day):
    assert apply_by(replace(place.steps["w.degree-course"], apply_by=written), start) == day


@pytest.mark.parametrize("intakes", [(), (1, 8)])
def test_a_yearly_day_is_laid_to_no_intake_where_there_is_not_just_one(place, intakes):
    step = replace(place.steps["w.degree-course"], apply_by="04-15", intake_months=intakes)
    assert apply_by(step, month(2028, 1)) is None


def test_each_of_two_intakes_has_its_own_last_day(place):
    days = ("10-15", "04-15")
    step = replace(place.steps["w.degree-course"], apply_by="04-15", intake_months=(1, 8), apply_by_intake=days)
    assert apply_by(step, month(2028, 1)) == date(2027, 10, 15)
    assert apply_by(step, month(2028, 8)) == date(2028, 4, 15)
    assert apply_by(step, month(2028, 3)) is None


@pytest.mark.parametrize(
    ("intakes", "each", "today", "again"),
    [
        ((1, 8), ("10-15", "04-15"), date(2026, 11, 23), month(2027, 8)),
        ((1, 8), ("10-15", "04-15"), date(2027, 4, 16), month(2028, 1)),  # that has gone by as well
        ((8,), (), date(2026, 11, 23), month(2027, 8)),
        ((9, 2), (), date(2026, 11, 23), month(2027, 2)),  # its last day is not known
        ((), (), date(2026, 11, 23), None),
    ],
)
def test_a_step_starts_again_where_one_may_still_apply(place, intakes, each, today, again):
    step = replace(place.steps["w.degree-course"], apply_by="04-15", intake_months=intakes, apply_by_intake=each)
    assert next_start(step, month(2027, 1), today) == again


def test_only_a_deadline_that_has_passed_tells_the_next_start(place, request_, route):
    (open_,) = timeline_of(place, request_, route, date(2026, 11, 22)).deadlines
    (closed,) = timeline_of(place, request_, route, date(2027, 2, 1)).deadlines
    assert (open_.next_start, closed.next_start) == (None, month(2028, 9))


def test_unpaid_months_are_those_of_the_route(data, route):
    assert sum(end - start for start, end in data.unpaid) == route.unpaid_months


def test_the_post_held_today_lasts_until_the_first_main_occupation(data):
    assert (data.present.role, data.present.end) == ("w.assistant", month(2027, 9))


def test_of_several_roles_the_one_that_implies_the_others_is_held(place, request_, route):
    both = replace(request_, person=replace(request_.person, holds=frozenset({"w.teacher", "w.new-teacher"})))
    assert timeline_of(place, both, route, TODAY).present.role == "w.teacher"
    unsure = replace(request_, person=replace(request_.person, holds=frozenset({"w.teacher", "w.assistant"})))
    assert timeline_of(place, unsure, route, TODAY).present.role is None


def test_who_has_no_post_shows_none(place, request_, route):
    none = replace(request_, person=replace(request_.person, holds=frozenset({"w.level-3"})))
    assert timeline_of(place, none, route, TODAY).present is None


def test_days_lie_between_the_beginnings_of_months():
    assert month_at(date(2027, 1, 1)) == month(2027, 1)
    assert month(2027, 1) < month_at(date(2027, 1, 31)) < month(2027, 2)
