from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.route import Renewal
from pathways_app.report.words import words_in
from pathways_app.report.write_dates import dates_of, first_day
from pathways_app.services.route_details import route_details

WORDS = words_in("en")


@pytest.fixture
def dated(place, request_, route):
    def make(place=place, route=route):
        (details,) = route_details(place, request_, (route,))
        return {entry.key: entry for entry in dates_of(WORDS, place, "w.teacher", route, details.documents)}

    return make


def test_steps_begin_end_and_are_applied_for(dated):
    found = dated()
    assert found["w.degree-course/start"].day == date(2027, 9, 1)
    assert found["w.degree-course/end"].day == date(2030, 9, 1)
    assert (found["w.degree-course/apply"].day, found["w.degree-course/apply"].whole_month) == (
        date(2027, 1, 14),
        False,
    )
    assert found["w.degree-course/start"].url == "https://example.org/a"
    assert "w.test/end" not in found  # over within its month


def test_documents_renewals_and_the_arrival_have_their_day(dated, route):
    renewal = Renewal("w.registered", "w.register", month(2031, 9), None)
    found = dated(route=replace(route, renewals=(renewal,)))
    assert found["w.degree-course/document/0"].text == "Send for: Police check"
    assert found[f"w.registered/renewal/{month(2031, 9)}"].day == date(2031, 9, 1)
    assert found["w.teacher/arrival"].text == "You arrive: Teacher"


@pytest.mark.parametrize(
    ("apply_by", "day"),
    [
        ("02-28", date(2027, 2, 28)),
        ("11-30", date(2026, 11, 30)),
        ("02-29", date(2027, 2, 28)),
        ("rolling", None),
        (None, None),
    ],
)
def test_money_is_applied_for_before_the_step_it_goes_with(dated, place, apply_by, day):
    grant = replace(place.bursaries["w.grant"], apply_by=apply_by)
    found = dated(place=replace(place, bursaries=MappingProxyType({**place.bursaries, "w.grant": grant})))
    entry = found.get("w.grant/apply/w.degree-course")
    assert (entry.day if entry else None) == day


def test_dates_come_in_order(dated):
    days = [entry.day for entry in dated().values()]
    assert days == sorted(days)


def test_a_month_begins_with_its_first_day():
    assert first_day(month(2027, 12)) == date(2027, 12, 1)
