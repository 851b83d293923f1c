from contextlib import closing
from datetime import date

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.worth_asking import Questions
from pathways_app.services import asking
from pathways_app.services.remote_workspace import RemoteWorkspace
from pathways_app.services.worker import Worker
from pathways_app.services.workspace import Workspace

HOLDS = frozenset({"wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c"})
REQUEST = RouteRequest(Person(HOLDS), "wales.role-teacher-primary", month(2026, 12))


def never():
    return False


@pytest.fixture(scope="module")
def remote():
    with closing(Worker()) as worker:
        yield RemoteWorkspace(worker)


@pytest.fixture(scope="module")
def here():
    with Workspace.open() as workspace:
        yield workspace


@pytest.fixture(scope="module")
def answer(remote):
    return remote.find_routes(REQUEST, should_stop=never)


ASKED = {
    "choose": asking.choose,
    "also at": lambda place, answer: asking.also_at(place, answer, asking.choose(place, answer), never),
    "worth asking": lambda place, answer: asking.worth_asking(place, answer, should_stop=never),
    "why not": lambda place, answer: asking.why_not(place, answer, ("wales.role-head",), should_stop=never),
    "better routes": lambda place, answer: asking.better_routes(place, answer, should_stop=never),
    "gains": lambda place, answer: asking.gains_of(place, answer, (), should_stop=never),
    "facts": lambda place, answer: asking.facts(place, answer, should_stop=never),
    "details": lambda place, answer: asking.route_details(place, answer.request, answer.routes[:2]),
    "funding of routes": lambda place, answer: asking.funding_board(place, answer.request.person, answer),
    "a summary": lambda place, answer: asking.summarise(
        place, answer, {"day": date(2026, 11, 22)}, handful=asking.choose(place, answer), questions=Questions()
    ),
    "for programs": asking.answer_as_json,
    "funding now": lambda place, answer: asking.funding_board(place, answer.request.person, None),
}


@pytest.mark.parametrize("what", ASKED)
def test_the_worker_says_what_is_found_here(remote, here, answer, what):
    ask = ASKED[what]
    assert ask(remote.jurisdiction("wales"), answer) == ask(here.jurisdiction("wales"), answer)


def test_plans_are_read_and_supposed_alike(remote, here):
    assert asking.plan_board(remote) == asking.plan_board(here)
    asked = (REQUEST, REQUEST, ("wales.qts",))
    assert asking.plan_gain(remote, *asked, should_stop=never) == asking.plan_gain(here, *asked, should_stop=never)
