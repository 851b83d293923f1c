from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Label, Route, RouteStep
from pathways_app.services.choose import choose, only_one_way


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
    assert choose(routes, most=3) == routes


def test_labelled_routes_are_kept_in_their_order():
    routes = (route("a"), route("b"), route("c", Label.CHEAPEST), route("d", Label.FASTEST))
    assert choose(routes, most=2) == routes[2:]


def test_the_rest_are_those_with_most_new_steps():
    routes = (route("ab", Label.FASTEST), route("abc"), route("axyz"), route("ab"))
    assert choose(routes, most=2) == (routes[0], routes[2])
    assert choose(routes, most=3) == routes[:3]


def test_more_labels_than_places_keep_the_first():
    routes = tuple(route("a", Label.FASTEST) for _ in range(4))
    assert choose(routes, most=2) == routes[:2]


def test_one_way_is_one_set_of_steps_when_the_search_is_complete():
    request = RouteRequest(Person(), "goal", Month(0))

    def answer(*routes, exact=True, status=AnswerStatus.FOUND):
        return Answer(request, "isle", status, routes, Explanation(exact=exact))

    assert only_one_way(answer(route("ab"), route("ba")))
    assert not only_one_way(answer(route("ab"), route("a")))
    assert not only_one_way(answer(route("ab"), exact=False))
    assert not only_one_way(answer(status=AnswerStatus.HELD))
