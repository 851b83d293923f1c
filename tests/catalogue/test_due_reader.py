"""When money falls due: written, refused, and read back from the database."""

from __future__ import annotations

import pytest

from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.problem import Reason
from pathways_app.services.workspace import Workspace
from tests.catalogue.test_yaml_reader import noted


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ({}, Due()),
        ({"at": "end"}, Due(DueAt.END)),
        ({"month": 1}, Due(month=1)),
        ({"at": "end", "month": 8}, Due(DueAt.END, month=8)),
        ({"every": 12}, Due(every=12)),
        (None, None),
    ],
)
def test_a_date_is_read(sources, written, due):
    sources.entry("steps", "isle.course")["fee"]["due"] = written
    sources.entry("bursaries", "isle.grant")["amount"]["instalments"][1]["due"] = written
    place = sources.read().catalogue.jurisdictions["isle"]
    assert place.steps["isle.course"].fee.due == due
    assert [part.due for part in place.bursaries["isle.grant"].amount.instalments] == [None, due]


@pytest.mark.parametrize(
    ("written", "field", "reason"),
    [
        ({"month": 13}, "fee.due.month", Reason.BAD_VALUE),
        ({"month": 0}, "fee.due.month", Reason.BAD_VALUE),
        ({"every": 0}, "fee.due.every", Reason.BAD_VALUE),
        ({"at": "sometime"}, "fee.due.at", Reason.BAD_VALUE),
        ({"on": "Monday"}, "fee.due.on", Reason.UNKNOWN_KEY),
        ("yearly", "fee.due", Reason.WRONG_TYPE),
    ],
)
def test_a_date_outside_the_grammar(sources, written, field, reason):
    sources.entry("steps", "isle.course")["fee"]["due"] = written
    assert noted(sources) == [("isle/steps.yaml", "isle.course", field, reason)]


def test_dates_are_in_the_database():
    with Workspace.open() as workspace:
        wales = workspace.jurisdiction("wales")
    assert wales.steps["wales.degree-ft"].fee.due == Due(every=12)
    assert wales.steps["wales.pgce-secondary-swansea"].fee.due is None
    assert [part.due for part in wales.bursaries["wales.psi"].amount.instalments] == [
        Due(month=1),
        Due(DueAt.END, month=8),
        None,
    ]
