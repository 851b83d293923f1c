from dataclasses import replace

from pathways_app.domain.source import Trust
from pathways_app.services.funding_board import EitherOr, Group
from pathways_app.ui.funding.rows import EITHER, columns, ledger_rows, look_of, plain_headers, trust_of
from pathways_app.ui.widgets.ledger_model import LedgerHead, LedgerRow
from tests.ui.funding.conftest import TODAY


def test_each_group_has_its_rows_under_its_heading(place, on_routes):
    shown = [row.title if isinstance(row, LedgerHead) else row.key for row in ledger_rows(place, on_routes, TODAY)]
    assert shown == [
        "Due",
        "w.waiver",
        "Possible",
        "w.grant",
        "No money off",
        "w.loan",
        "Not due",
        "w.incentive",
    ]


def test_what_is_not_due_never_looks_due(place, on_routes, row_of):
    rows = {row.key: row for row in ledger_rows(place, on_routes, TODAY) if isinstance(row, LedgerRow)}
    out, due = rows["w.incentive"], rows["w.waiver"]
    assert {line.tone for cell in out.cells for line in cell.lines} == {"ink-muted"}
    assert out.cells[0].icon == ("circle-slash", "ink-muted")
    assert due.cells[0].icon == ("circle-check", "met")
    assert "not due" in out.said
    assert out.plain[0] == "not due"
    assert {look_of(place, row)[0] for row in on_routes.rows if row.group is Group.DUE} == {"circle-check"}
    assert look_of(place, row_of(on_routes, "loan")) == ("repeat", "money")


def test_rows_fit_their_columns_and_headers(place, on_routes, today):
    for board in (on_routes, today):
        for row in ledger_rows(place, board, TODAY):
            if isinstance(row, LedgerRow):
                assert len(row.cells) == len(columns())
                assert len(row.plain) == len(plain_headers())


def test_a_spreadsheet_says_what_it_binds_to_and_where_it_is_from(place, on_routes):
    rows = {row.key: row for row in ledger_rows(place, on_routes, TODAY) if isinstance(row, LedgerRow)}
    found = dict(zip(plain_headers(), rows["w.waiver"].plain, strict=True))
    assert found["What it binds you to"] == "Two years of service."
    assert found["Sources"] == "Prospectus"
    assert found["For"] == "Degree course"
    assert found["Standing"] == "due"
    assert dict(zip(plain_headers(), rows["w.grant"].plain, strict=True))["Needs"] == "Income"


def test_exclusions_are_rows_of_their_own_before_what_is_not_due(place, on_routes):
    groups = (EitherOr(("w.grant", "w.waiver")), EitherOr(("w.grant", "w.loan"), whole_route=True))
    rows = ledger_rows(place, replace(on_routes, either_ors=groups), TODAY)
    titles = [row.title for row in rows if isinstance(row, LedgerHead)]
    assert titles[-2:] == ["Either – or", "Not due"]
    either = [row for row in rows if isinstance(row, LedgerRow) and row.key.startswith(EITHER)]
    assert [row.cells[0].text for row in either] == ["Grant\nor Waiver", "Grant\nor Loan"]
    assert [row.cells[3].text for row in either] == ["Only one of them on the same step", "Only one of them on a route"]
    assert all(len(row.plain) == len(plain_headers()) for row in either)


def test_sources_are_trusted_by_the_best_of_them(place):
    assert trust_of(place, ("s-old", "s-read")) is Trust.READ
    assert trust_of(place, ("s-old", "s-memory")) is Trust.STALE
    assert trust_of(place, ("s-memory",)) is Trust.UNVERIFIED
    assert trust_of(place, ()) is Trust.UNVERIFIED
