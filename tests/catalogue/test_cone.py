"""What a question touches: the part read gives the same answers as the whole place."""

import random
from dataclasses import replace

import pytest

from pathways_app.catalogue.build import build
from pathways_app.catalogue.cone import question_ids
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.catalogue import Catalogue
from pathways_app.domain.errors import QuestionTooWideError, UnknownJurisdictionError
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import credentials_of
from pathways_app.planner.find import find_routes
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import questions
from tests.bench.synthetic import PLACE, Shape
from tests.bench.synthetic_catalogue import synthetic_catalogue, synthetic_request

SHAPE = Shape(5, steps=240, cone=30, paying=1)


@pytest.fixture(scope="module")
def shipped():
    store = CatalogueStore(catalogue_file())
    yield store
    store.close()


@pytest.fixture(scope="module")
def places(shipped):
    return {place.id: shipped.jurisdiction(place.id) for place in shipped.jurisdictions()}


@pytest.fixture(scope="module")
def sample(places):
    """Return questions of the shipped catalogue in varied circumstances."""
    asked = [question for place in places.values() for question in questions(place)]
    dice = random.Random(22)
    varied = []
    for question in dice.sample(asked, 50):
        request = question.request
        limits = {
            "keep_earning": dice.random() < 0.2,
            "budget": Money(300_000, places[question.jurisdiction].jurisdiction.currency)
            if dice.random() < 0.2
            else None,
            "by": Month(request.start + 30) if dice.random() < 0.2 else None,
        }
        person = replace(request.person, **limits)
        varied.append((question.jurisdiction, replace(request, person=person, what_if=dice.random() < 0.3)))
    return varied


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """Return a synthetic place and the store of its file."""
    place = synthetic_catalogue(SHAPE)
    file = tmp_path_factory.mktemp("drawn") / "drawn.db"
    build(Catalogue({PLACE: place}, {}), file)
    store = CatalogueStore(file)
    yield place, store
    store.close()


def test_the_part_gives_the_same_answers_in_every_word(shipped, places, sample):
    small = [
        (place, request, part)
        for place, request in sample
        if len((part := shipped.cone(place, request.goal, request.person.holds)).steps) <= 60
    ]
    assert len(small) > 5
    for place, request, part in small:
        assert find_routes(part, request) == find_routes(places[place], request)


def test_the_part_of_a_drawn_place_gives_the_same_answer(drawn):
    place, store = drawn
    request = synthetic_request(SHAPE)
    part = store.cone(PLACE, request.goal, request.person.holds)
    assert len(part.steps) < 60 < len(place.steps)
    assert find_routes(part, request) == find_routes(place, request)


def test_entries_read_for_a_question_are_those_of_the_place(drawn):
    place, store = drawn
    request = synthetic_request(SHAPE)
    part = store.cone(PLACE, request.goal, request.person.holds)
    assert part.attributes == place.attributes
    assert part.jurisdiction == place.jurisdiction
    for section in ("credentials", "steps", "sources"):
        found = getattr(part, section)
        assert found.items() <= getattr(place, section).items()
        assert list(found) == sorted(found)
    for bursary in part.bursaries.values():
        known = place.bursaries[bursary.id]
        assert set(bursary.for_steps) == set(known.for_steps) & set(part.steps)
        assert replace(bursary, for_steps=known.for_steps) == known


def test_what_is_mentioned_is_read_too(shipped, sample):
    for place, request in sample[:20]:
        part = shipped.cone(place, request.goal, request.person.holds)
        assert {request.goal, *request.person.holds} <= part.credentials.keys()
        for step in part.steps.values():
            assert {*step.awards, *credentials_of(step.requires)} <= part.credentials.keys()
        for entry in part.credentials.values():
            assert set(entry.implies) <= part.credentials.keys()
        for entry in (*part.credentials.values(), *part.steps.values(), *part.bursaries.values()):
            assert set(entry.sources) <= part.sources.keys()


def test_too_wide_a_question_is_refused(drawn):
    _, store = drawn
    request = synthetic_request(SHAPE)
    with store._reading() as db, pytest.raises(QuestionTooWideError) as error:
        question_ids(db, PLACE, request.goal, request.person.holds, most=5)
    assert (error.value.goal, error.value.most) == (request.goal, 5)


def test_ids_that_are_not_there_are_left_out(drawn):
    _, store = drawn
    part = store.cone(PLACE, f"{PLACE}.nothing", ["elsewhere.thing"])
    assert not part.credentials.keys() & {f"{PLACE}.nothing", "elsewhere.thing"}
    with pytest.raises(UnknownJurisdictionError):
        store.cone("elsewhere", "elsewhere.thing", [])
