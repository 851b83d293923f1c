from datetime import date

import pytest

from pathways_app.services.deadlines import Deadline, next_deadline

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("apply_by", "expected"),
    [
        ("11-22", Deadline(date(2026, 11, 22), 0)),
        ("11-23", Deadline(date(2026, 11, 23), 1)),
        ("11-21", Deadline(date(2027, 11, 21), 364)),
        ("02-29", Deadline(date(2028, 2, 29), 464)),
        ("rolling", None),
        (None, None),
        ("soon", None),
    ],
)
def test_the_next_time_it_comes_round(apply_by, expected):
    assert next_deadline(apply_by, TODAY) == expected
