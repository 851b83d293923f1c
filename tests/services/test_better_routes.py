from dataclasses import replace

from pathways_app.domain.route import Explanation, OutOfReach
from pathways_app.planner.find import find_routes
from pathways_app.services.better_routes import better_routes
from tests.planner.small_catalogue import catalogue, request, step

PLACES = catalogue([step("slow", "G", 24, 100, hours=8), step("quick", "G", 6, 100, hours=12)])


def test_a_whole_answer_may_be_bettered_and_others_are_left_alone():
    answer = find_routes(PLACES, request(study_hours=8))
    assert [opening.gain.months for opening in better_routes(PLACES, answer).openings] == [18]
    assert better_routes(PLACES, answer, should_stop=lambda: True) == OutOfReach((), False)
    unfinished = replace(answer, explanation=Explanation(exact=False))
    assert better_routes(PLACES, unfinished) == OutOfReach((), False)
    assert better_routes(PLACES, replace(answer, routes=())) == OutOfReach((), False)
