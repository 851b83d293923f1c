from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import Route, RouteStep

NOTHING = Money(0, "GBP")


def taken(ident, start, end):
    return RouteStep(ident, parse_month(start), parse_month(end), NOTHING, NOTHING, ())


def route(*steps):
    return Route(steps[-1].end, 9, NOTHING, NOTHING, 0, steps)


def done(steps, ident):
    return [one.id for one in route(*steps).done_before(ident)]


def test_what_is_over_when_a_step_begins_comes_before_it():
    steps = [taken("a", "2026-09", "2026-12"), taken("b", "2026-09", "2027-09"), taken("c", "2026-12", "2027-06")]
    assert [done(steps, ident) for ident in "abc"] == [[], [], ["a"]]
    assert done(steps, "z") == []


def test_what_takes_no_time_is_over_for_those_after_it_alone():
    steps = [taken("z", "2026-09", "2026-09"), taken("a", "2026-09", "2026-09"), taken("b", "2026-09", "2027-09")]
    assert [done(steps, ident) for ident in "zab"] == [[], ["z"], ["z", "a"]]
