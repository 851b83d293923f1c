"""Files of any size, and the question asked of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.month import format_month
from pathways_app.planner.find import find_routes
from tests.bench.growth import AHEAD, command, peak, query
from tests.bench.growth_file import growth_file
from tests.bench.synthetic import PLACE, Shape
from tests.bench.synthetic_catalogue import synthetic_catalogue, synthetic_request

SHAPE = Shape(11, steps=3_000, cone=20)
REQUEST = synthetic_request(SHAPE)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return growth_file(SHAPE, tmp_path_factory.mktemp("growth"))


@pytest.fixture(scope="module")
def place():
    return synthetic_catalogue(SHAPE)


def test_the_file_holds_what_is_drawn(file, place):
    store = CatalogueStore(file)
    read = store.jurisdiction(PLACE)
    modes = store.study_modes(PLACE)
    store.close()
    assert read == place
    assert modes == ("full_time", "part_time")


def test_a_file_is_written_once(file):
    before = file.stat()
    assert growth_file(SHAPE, file.parent) == file
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_the_question_is_answered_from_its_cone_as_from_the_whole(file, place):
    _, _, answer = query(file, REQUEST)
    assert answer == find_routes(place, REQUEST)
    assert answer.routes


def test_the_command_line_answers_the_same_of_a_large_place(file, place):
    _, told = command(file, SHAPE)
    later = replace(REQUEST, start=AHEAD, person=replace(REQUEST.person, by=None))
    expected = [
        (format_month(route.arrival), [step.id for step in route.steps]) for route in find_routes(place, later).routes
    ]
    assert [(route["arrival"], [step["id"] for step in route["steps"]]) for route in told["routes"]] == expected


def test_the_peak_of_an_answer_is_above_that_of_a_bare_interpreter(file):
    bare, answering = peak(None, REQUEST, 0.0), peak(file, REQUEST, 5.0)
    assert answering["steps"] >= 20
    assert 5 < bare["peak_mib"] < answering["peak_mib"]
