import pytest

from pathways_app.domain.requirement import Condition
from pathways_app.planner.find import find_routes
from pathways_app.services.why import worth_asking
from pathways_app.ui.ranked_questions import RankedQuestions
from tests.planner.small_catalogue import attribute, catalogue, money, request, step

PLACE = catalogue(
    [step("short", "G", 6, 500, requires=Condition("backed", (True,))), step("long", "G", 12, 500)],
    attributes=[attribute("backed")],
)


@pytest.fixture
def ranking(qtbot):
    made = RankedQuestions(worth_asking)
    yield made
    made.close()


def test_the_questions_of_an_answer_come_with_their_gains(qtbot, ranking):
    answer = find_routes(PLACE, request())
    with qtbot.waitSignal(ranking.ranked) as heard:
        ranking.rank(PLACE, answer)
    (ranked,) = heard.args
    assert ranked.answer is answer
    (question,) = ranked.questions.questions
    assert (question.attribute, question.months, question.money) == ("backed", 6, money(0))


def test_only_the_newest_answer_is_heard_of(qtbot, ranking):
    old, new = find_routes(PLACE, request()), find_routes(PLACE, request(attributes={"backed": True}))
    with qtbot.waitSignal(ranking.ranked) as heard:
        ranking.rank(PLACE, old)
        ranking.rank(PLACE, new)
    assert heard.args[0].answer is new


def test_nothing_is_heard_once_it_is_cancelled(qtbot, ranking):
    with qtbot.assertNotEmitted(ranking.ranked):
        ranking.rank(PLACE, find_routes(PLACE, request()))
        ranking.cancel()
        ranking.close()
