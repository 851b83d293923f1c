from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Label, Route, RouteStep
from pathways_app.services.choose import HANDFUL, choose, only_one_way


def route(steps, *labels):
    nothing = Money(0, "GBP")
    return Route(
        arrival=Month(1),
        months=1,
        net_cost=nothing,
        gross_cost=nothing,
        unpaid_months=0,
        steps=tuple(RouteStep(name, Month(0), Month(1), nothing, nothing, ("goal",)) for name in steps),
        labels=labels,
    )


def test_a_few_are_all_shown():
    routes = tuple(route("ab") for _ in range(3))
    assert choose(routes, few=3) == routes


def test_the_first_route_of_every_label_is_shown_in_order():
    routes = (route("a"), route("a"), route("a", Label.CHEAPEST), route("a", Label.FASTEST), route("a", Label.FASTEST))
    assert choose(routes, few=2) == routes[2:4]


def test_one_route_may_stand_out_in_several_ways():
    routes = (route("a", Label.CHEAPEST, Label.FASTEST), route("a"), route("b"))
    assert choose(routes, few=1) == routes[:1]


def test_what_brings_most_that_is_new_comes_first():
    routes = (route("ab", Label.FASTEST), route("b"), route("axyz"), route("az"), route("q"))
    assert choose(routes, few=2) == (routes[0], routes[2])
    assert choose(routes, few=3) == (routes[0], routes[2], routes[4])


def test_no_more_than_a_handful_is_shown_of_many():
    assert len(choose([route(name, Label.NO_ASSUMPTIONS) for name in "abcdefghijklm"])) == HANDFUL


def test_a_handful_is_filled_with_the_earlier_ones():
    routes = (route("ab", Label.FASTEST), route("a"), route("b"), route("ab"))
    assert choose(routes, few=3) == routes[:3]


def test_one_way_is_one_set_of_steps_when_the_search_is_complete():
    request = RouteRequest(Person(), "goal", Month(0))

    def answer(*routes, exact=True, status=AnswerStatus.FOUND):
        return Answer(request, "isle", status, routes, Explanation(exact=exact))

    assert only_one_way(answer(route("ab"), route("ba")))
    assert not only_one_way(answer(route("ab"), route("a")))
    assert not only_one_way(answer(route("ab"), exact=False))
    assert not only_one_way(answer(status=AnswerStatus.HELD))
