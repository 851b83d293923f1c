from dataclasses import replace
from itertools import pairwise

from pathways_app.domain.month import month
from pathways_app.domain.track import Doing, Pay, doing_of, earns_now, one_track, pay_track, waits

START = month(2026, 12)


def test_track_covers_the_route_end_to_end(place, route):
    track = one_track(place, route, START)
    assert (track[0].start, track[-1].end) == (START, route.arrival)
    assert all(first.end == second.start for first, second in pairwise(track))
    assert [(s.doing, s.step) for s in track] == [
        (Doing.WAIT, None),
        (Doing.STUDY, "w.test"),
        (Doing.WAIT, None),
        (Doing.STUDY, "w.degree-course"),
        (Doing.PAPER, "w.register"),
        (Doing.JOB, "w.first-post"),
        (Doing.WAIT, None),
        (Doing.JOB, "w.induction"),
    ]


def test_of_steps_side_by_side_the_weightiest_shows(place, route):
    test, degree = route.steps[0], route.steps[1]
    beside = replace(test, start=degree.start, end=month(2028, 1))
    track = one_track(place, replace(route, steps=(beside, *route.steps[1:])), START)
    assert [s.step for s in track if s.doing is Doing.STUDY] == ["w.degree-course"]


def test_waits_are_months_in_which_nothing_goes_on(place, route):
    assert [(w.start, w.end) for w in waits(place, route, START)] == [
        (START, month(2027, 2)),
        (month(2027, 3), month(2027, 9)),
        (month(2030, 11), month(2030, 12)),
    ]


def test_unpaid_months_add_up_to_the_routes_own_count(place, route):
    for earning in (True, False):
        spans = pay_track(place, route, START, earning=earning)
        assert sum(s.end - s.start for s in spans if s.pay is Pay.UNPAID) == route.unpaid_months
        assert sum(s.end - s.start for s in spans) == route.arrival - START


def test_a_post_goes_on_until_unpaid_study_takes_its_place(place, route):
    kept = [s.pay for s in pay_track(place, route, START, earning=True)]
    assert kept == [Pay.PAID, Pay.UNPAID, Pay.NONE, Pay.PAID]


def test_without_a_post_nothing_is_known_of_pay_before_the_first(place, route):
    assert pay_track(place, route, START)[0].pay is Pay.NONE


def test_whoever_holds_a_role_earns(place, request_):
    assert earns_now(place, request_.person)
    assert not earns_now(place, replace(request_.person, holds=frozenset({"w.level-3"})))
    assert earns_now(place, replace(request_.person, holds=frozenset(), keep_earning=True))


def test_paid_training_is_study_and_not_a_job(place):
    assert doing_of(place.steps["w.induction"]) is Doing.JOB
    assert doing_of(replace(place.steps["w.degree-course"], job=True, pays_salary=True)) is Doing.STUDY
    assert doing_of(place.steps["w.register"]) is Doing.PAPER
