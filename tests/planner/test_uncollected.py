"""That the collector of cycles stands still during a search, and that it would find nothing to do."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Thread

import pytest

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest
from pathways_app.planner.find import find, find_all
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


def test_of_two_threads_whoever_ends_first_the_collector_goes_on():
    """The one that found it on has it go on beside the other, who leaves it as it then is."""
    begun, end = Event(), Event()

    def beside() -> None:
        with uncollected():
            begun.set()
            end.wait()

    for first in ("the one that switched it off", "the other"):
        begun.clear()
        end.clear()
        other = Thread(target=beside)
        with uncollected():
            other.start()
            begun.wait()
            if first == "the other":
                end.set()
                other.join()
            assert not gc.isenabled()
        assert gc.isenabled()
        end.set()
        other.join()
        assert gc.isenabled()


class TurnedError(Exception):
    """What somebody who is asked whether to stop may raise."""


def test_collector_goes_on_after_many_threads_however_each_of_them_ends():
    """Answered, told to stop by another thread, out of time or failing, again and again and all at once.

    None of it changes an answer, of a place of which nothing had been asked.
    """
    elsewhere, place = (CatalogueStore(catalogue_file()).jurisdiction("wales") for _ in range(2))
    asked = [question.request for question in list(questions(place))[::150]]
    alone = [find_all(elsewhere, request, lambda: False, None) for request in asked]
    at_once = 8
    start, told = Barrier(at_once + 1), Event()

    def fail() -> bool:
        raise TurnedError

    def ask(number: int) -> set[str]:
        seen = set()
        start.wait()
        for turn, request in enumerate(asked):
            match (number + turn) % 4:
                case 0:
                    found = find_all(place, request, lambda: False, None)
                    seen.add("answered" if found == alone[turn] else "?")
                case 1:
                    seen.add("stopped" if not find_all(place, request, told.is_set, None).exact else "answered")
                case 2:
                    seen.add("late" if not find_all(place, request, lambda: False, time.monotonic()).exact else "?")
                case _:
                    with pytest.raises(TurnedError):
                        find_all(place, request, fail, None)
                    seen.add("failed")
        return seen

    with ThreadPoolExecutor(at_once) as pool:
        each = [pool.submit(ask, number) for number in range(at_once)]
        start.wait()
        time.sleep(0.02)
        told.set()
        seen = {end for one in each for end in one.result()}
    assert {"answered", "stopped", "late", "failed"} == seen
    assert gc.isenabled()


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
