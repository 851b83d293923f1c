"""That the collector of cycles stands still during a search, and that it would find nothing to do."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest
from pathways_app.planner.find import find
from pathways_app.planner.reach import reach
from pathways_app.planner.uncollected import uncollected
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import START, questions


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    was = gc.isenabled()
    gc.enable()
    yield
    if not was:
        gc.disable()


def test_collector_stands_still_and_goes_on_afterwards():
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collector_goes_on_after_a_failure():
    with pytest.raises(ValueError, match="of a search"), uncollected():
        raise ValueError("of a search")
    assert gc.isenabled()


def test_collector_that_was_off_stays_off():
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


@pytest.mark.parametrize("patience", [None, 20])
def test_search_leaves_no_cycles(patience):
    """Answered, or stopped half-way: what was held goes at once, and the collector would find nothing."""
    looks, on, ends = 0, set(), set()

    def stop() -> bool:
        nonlocal looks
        looks += 1
        on.add(gc.isenabled())
        return patience is not None and looks > patience

    place = CatalogueStore(catalogue_file()).jurisdiction("wales")
    asked = list(questions(place))[::75]
    find(place, asked[0].request, stop, None)  # what the place keeps is made once
    gc.collect()
    for question in asked:
        looks = 0
        gc.disable()
        _, exact, _ = find(place, question.request, stop, None)
        assert gc.collect() == 0
        gc.enable()
        find(place, question.request, stop, None)
        ends.add(exact)
    assert on == {False}
    assert (False in ends) is (patience is not None)


def test_reach_leaves_no_cycles():
    place = CatalogueStore(catalogue_file()).jurisdiction("wales")
    request = ReachRequest(Person(holds=frozenset({"wales.role-ta-l2"})), "wales", START)
    assert "wales.role-ta-l2" in place.credentials
    on = set()
    reach(place, request)  # what the place keeps is made once
    gc.collect()
    gc.disable()
    reach(place, request, report=lambda _sofar: on.add(gc.isenabled()))
    assert gc.collect() == 0
    gc.enable()
    reach(place, request, report=lambda _sofar: on.add(gc.isenabled()))
    assert on == {False}
