"""Two routes to one goal: the quick one, and one that takes a year more, is paid, and has a fee nobody knows."""

from dataclasses import replace

import pytest

from pathways_app.domain.route import Answer, AnswerStatus


@pytest.fixture(scope="session")
def paid(route):
    return replace(
        route,
        arrival=route.arrival + 12,
        months=route.months + 12,
        unpaid_months=0,
        steps=route.steps[1:],
        bursaries=(),
        possible_bursaries=(),
        assumptions=(),
        unknown_fees=("w.register",),
    )


@pytest.fixture(scope="session")
def answer(request_, route, paid):
    later = replace(paid, arrival=route.arrival + 24, months=route.months + 24, steps=route.steps[2:], unpaid_months=3)
    return Answer(request_, "w", AnswerStatus.FOUND, (route, paid, later))
