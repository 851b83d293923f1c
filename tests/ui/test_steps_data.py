from dataclasses import replace
from types import MappingProxyType

from pathways_app.ui import steps_data
from pathways_app.ui.steps_data import OtherWays, other_ways, outline_of, wanted_of


def test_steps_come_in_order_with_what_they_serve(place, request_, route):
    outline = outline_of(place, request_, route)
    assert [(step.number, step.step) for step in outline] == [(n + 1, s.id) for n, s in enumerate(route.steps)]
    assert outline[-1].serves == ("w.teacher",)


def test_only_what_the_route_uses_of_an_award_counts(place, route):
    assert wanted_of(place, route, "w.degree-course") == ("w.qts",)
    assert wanted_of(place, route, "w.induction") == ("w.teacher",)


def test_other_ways_are_open_and_off_the_route(place, request_, route):
    assert other_ways(place, request_, route, "w.degree-course") == (OtherWays("w.qts", ("w.other-degree",), 0),)
    assert other_ways(place, request_, route, "w.test") == ()


def test_of_many_other_ways_the_rest_are_counted(place, request_, route, monkeypatch):
    monkeypatch.setattr(steps_data, "MOST_OTHER_WAYS", 1)
    another = replace(place.steps["w.other-degree"], id="w.third-degree")
    grown = replace(place, steps=MappingProxyType({**place.steps, "w.third-degree": another}))
    assert other_ways(grown, request_, route, "w.degree-course") == (OtherWays("w.qts", ("w.other-degree",), 1),)
