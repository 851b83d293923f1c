from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Route, RouteStep
from pathways_app.domain.what_if import Standing
from pathways_app.services.plan_gain import plan_gain

WITHOUT = RouteRequest(Person(), "isle.teacher", Month(0))
WITH = replace(WITHOUT, what_if=True)
NOTHING = Money(0, "GBP")


def route(arrival, step="isle.course"):
    taken = RouteStep(step, Month(0), Month(arrival), NOTHING, NOTHING, ())
    return Route(Month(arrival), arrival, Money(100 * arrival, "GBP"), NOTHING, 0, (taken,))


def finder(before, after, *, status=AnswerStatus.FOUND, exact=True):
    asked = []

    def find(request, *, should_stop, time_limit=None):
        asked.append(request)
        assert time_limit > 0
        routes = after if request.what_if else before
        return Answer(request, "isle", status, routes, Explanation(exact=exact))

    return find, asked


def test_both_answers_are_set_against_each_other():
    find, asked = finder((route(24),), (route(24), route(12, "isle.new")))
    gain = plan_gain(find, WITHOUT, WITH, ("isle.new",))
    assert asked == [WITHOUT, WITH]
    assert gain.without == Standing(1, Month(24), Money(2400, "GBP"), 0)
    assert gain.with_it == Standing(2, Month(12), Money(1200, "GBP"), 0)
    assert (gain.used, gain.held, gain.exact, gain.request) == (1, False, True, WITH)


def test_a_goal_that_is_held_and_a_search_cut_short_are_told():
    assert plan_gain(finder((), (), status=AnswerStatus.HELD)[0], WITHOUT, WITH, ()).held
    assert not plan_gain(finder((), (), exact=False)[0], WITHOUT, WITH, ()).exact
