from datetime import date

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.timeline import Deadline, Lane, timeline_of
from pathways_app.ui.widgets.timeline_paint import bar_words, deadline_lines, deadline_words, lane_name, months_unpaid


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (53, "Apply by 14\u00a0Jan\u00a02027 · 53 days"),
        (1, "Apply by 14\u00a0Jan\u00a02027 · 1 day"),
        (0, "Apply by 14\u00a0Jan\u00a02027 · 0 days"),
        (-3, "Applications closed 14\u00a0Jan\u00a02027"),
    ],
)
def test_deadlines_say_how_long_is_left(left, words):
    assert deadline_words(Deadline("w.x", date(2027, 1, 14), left)) == words


def test_what_has_closed_tells_when_it_starts_again():
    closed = Deadline("w.x", date(2027, 1, 14), -3, month(2028, 9))
    assert deadline_lines(closed) == [
        "Applications closed 14\u00a0Jan\u00a02027",
        "Unless late applications are taken, the next start is September\u00a02028",
    ]
    assert deadline_lines(Deadline("w.x", date(2027, 1, 14), 1)) == ["Apply by 14\u00a0Jan\u00a02027 · 1 day"]


def test_months_without_pay_are_counted():
    assert (months_unpaid(1), months_unpaid(36)) == ("1 month without pay", "36 months without pay")


def test_each_lane_has_a_name():
    assert [lane_name(lane) for lane in Lane] == ["Study", "Also", "Work"]


def test_bars_say_name_months_hours_and_pay(place, request_, route):
    bars = {bar.step: bar for bar in timeline_of(place, request_, route, date(2026, 11, 22)).bars}
    name, months, hours = bar_words(place, bars["w.degree-course"]).split("\n")
    assert (name, hours) == ("Degree course", "37 h a week")
    assert str(month(2030, 9) // 12) in months
    assert bar_words(place, bars["w.induction"]).endswith("paid")
