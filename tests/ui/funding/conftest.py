"""The board of the small place, for the routes to its goal and for what is held today."""

from datetime import date

import pytest

from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.services.funding_board import board_now, board_of_routes

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def on_routes(place, request_, route):
    return board_of_routes(place, Answer(request_, "w", AnswerStatus.FOUND, (route,)))


@pytest.fixture(scope="session")
def today(place, request_):
    return board_now(place, request_.person)


@pytest.fixture
def row_of():
    def find(board, name):
        return next(row for row in board.rows if row.due.bursary == f"w.{name}")

    return find
