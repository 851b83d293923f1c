from pathways_app.planner.figures import NOTHING, Figures, least, of_points, of_routes
from pathways_app.planner.find import find_routes
from pathways_app.planner.instance import PlanPoint
from tests.planner.small_catalogue import catalogue, request, step


def test_each_figure_is_the_least_of_its_own_kind():
    points = [PlanPoint(10, 500, 3, ("a",), (1,), ()), PlanPoint(14, 200, 6, ("b",), (1,), ())]
    assert of_points(points, ()) == Figures(10, 200, 3)
    assert of_points(points, {"b"}) == Figures(10, 500, 3)
    assert of_points([], ()) == NOTHING
    assert least(Figures(10, None, 3), Figures(12, 100, 0)) == Figures(10, 100, 0)
    assert least(NOTHING, NOTHING) == NOTHING


def test_a_cost_with_nothing_to_go_by_is_no_figure():
    routes = find_routes(catalogue([step("g", "G", 6, None)]), request()).routes
    assert of_routes(routes) == Figures(request().start + 6, None, 0)
