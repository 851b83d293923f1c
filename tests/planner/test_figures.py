from pathways_app.planner.figures import NOTHING, Figures, least, of_routes
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import catalogue, request, step


def test_each_figure_is_the_least_of_its_own_kind():
    steps = [step("a", "G", 9, 500), step("b", "G", 12, 200)]
    start = request().start
    assert of_routes(find_routes(catalogue(steps), request()).routes) == Figures(start + 9, 20000, 0)
    assert of_routes(()) == NOTHING
    assert least(Figures(10, None, 3), Figures(12, 100, 0)) == Figures(10, 100, 0)
    assert least(NOTHING, NOTHING) == NOTHING


def test_a_cost_with_nothing_to_go_by_is_no_figure():
    routes = find_routes(catalogue([step("g", "G", 6, None)]), request()).routes
    assert of_routes(routes) == Figures(request().start + 6, None, 0)
