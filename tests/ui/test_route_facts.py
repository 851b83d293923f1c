from dataclasses import replace

from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.route_facts import Asked, FactsJobs, facts_of


def found(request_, *routes):
    return Answer(request_, "w", AnswerStatus.FOUND, routes)


def test_every_route_is_explained(place, request_, route):
    later = replace(route, arrival=route.arrival + 1)
    answer = found(request_, route, later)
    facts = facts_of(Asked(place, answer))
    assert facts.of(later).route is later
    assert [reason.step for reason in facts.of(route).reasons] == [step.id for step in route.steps]
    assert facts.of(route).apart.months == -1
    assert facts.of(replace(route)) is None


def test_after_a_stop_nothing_more_is_worked_out(place, request_, route):
    assert facts_of(Asked(place, found(request_, route)), lambda: True).routes == ()


def test_only_the_newest_answer_is_heard_of(qtbot, place, request_, route):
    jobs = FactsJobs()
    old, new = found(request_, route), found(replace(request_, strict=True), route)
    heard = []
    jobs.found.connect(heard.append)
    with qtbot.waitSignal(jobs.found):
        jobs.explain(place, old)
        jobs.explain(place, new)
    assert [facts.answer for facts in heard] == [new]
    jobs.close()
