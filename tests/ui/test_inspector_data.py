import pytest

from pathways_app.domain.source import Trust
from pathways_app.ui.inspector_data import step_view


def test_a_step_knows_its_place_and_whom_it_serves(place, request_, route):
    view = step_view(place, request_, route, "w.degree-course")
    assert (view.number, view.total, view.serves) == (2, 5, ("w.register",))
    assert view.estimated
    assert view.fee_year == "2026-27"
    assert len(view.asks) == 3


def test_sources_of_step_and_money_are_judged_once_each(place, request_, route):
    view = step_view(place, request_, route, "w.degree-course")
    assert [(source.id, trust) for source, trust in view.sources] == [
        ("s-read", Trust.READ),
        ("s-old", Trust.STALE),
        ("s-memory", Trust.UNVERIFIED),
    ]


def test_supports_and_obligations_come_along(place, request_, route):
    assert [support.id for support in step_view(place, request_, route, "w.induction").supports] == ["w.mentor"]
    assert step_view(place, request_, route, "w.degree-course").obligations == (("w.waiver", "Two years of service."),)


def test_a_step_that_is_not_on_the_route_is_an_error(place, request_, route):
    with pytest.raises(KeyError):
        step_view(place, request_, route, "w.re-sit")
