"""What is asked of the shipped catalogue, and how answers are summed up."""

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import bundles, favourable, questions
from tests.bench.queries import Timing, measure, summary


def _timing(**more):
    return Timing(**{
        "jurisdiction": "wales", "asker": "answers nothing", "question": "a -> b", "seconds": 0.01, "wall": 0.02,
        "routes": 1, "exact": True, "cone": 30, "paying": 0, **more,
    })  # fmt: skip


def test_every_pair_of_a_place_is_asked_by_both_kinds_of_person():
    catalogue = CatalogueStore(catalogue_file()).jurisdiction("wales")
    asked = list(questions(catalogue))
    assert {question.asker for question in asked} == {"answers nothing", "suits bursaries"}
    assert {question.request.person.holds for question in asked} == set(bundles(catalogue))
    assert all(question.request.goal not in catalogue.close(question.request.person.holds) for question in asked)
    suited = favourable(catalogue)
    assert suited
    assert {name for question in asked for name in question.request.person.attributes} == set(suited)


def test_a_sample_is_measured():
    timings = measure(catalogue_file(), sample=1, workers=1)
    assert len(timings) == 1
    assert timings[0].seconds > 0
    assert timings[0].wall > 0


def test_timings_are_summed_up():
    timings = [_timing(), _timing(seconds=0.03, routes=0, paying=2), _timing(seconds=2.0, exact=False, cone=90)]
    found = summary(timings)
    assert found["cpu_ms"] == {"median": 30.0, "p75": 2000.0, "p90": 2000.0, "p99": 2000.0, "max": 2000.0}
    assert (found["pairs"], found["without_route"], found["unfinished"]) == (3, 1, 1)
    assert (found["cone_median"], found["cone_max"]) == (30, 90)
    assert found["net_paying_steps"] == {"0": 2, "2": 1}
