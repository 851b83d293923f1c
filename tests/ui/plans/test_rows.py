from pathways_app.domain.plan import PlanStatus
from pathways_app.ui.plans.rows import columns, filtered, ledger_rows, plain_headers
from pathways_app.ui.widgets.ledger_model import LedgerHead, LedgerRow


def items(found):
    return [one.item.item for one in found]


def test_filters_by_state_and_by_every_word(board, view):
    assert items(filtered(board, view, ())) == ["1.1", "1.2", "2.1", "2.2"]
    assert items(filtered(board, view, {PlanStatus.GAP, None})) == ["2.1", "2.2"]
    assert items(filtered(board, view, (), "MENTOR beginners")) == ["1.2"]
    assert items(filtered(board, view, (), "only open")) == ["1.1"]  # in the note
    assert items(filtered(board, view, {PlanStatus.MET}, "campaign")) == []


def test_items_stand_under_the_part_of_their_plan(board, view):
    rows = ledger_rows(board, view, filtered(board, view, ()))
    shown = [row.title if isinstance(row, LedgerHead) else row.key for row in rows]
    assert shown == ["Part 1", "1.1", "1.2", "Part 2", "2.1", "2.2"]


def test_a_row_has_its_state_and_what_answers_it(board, view):
    row = ledger_rows(board, view, view.commitments)[1]
    assert isinstance(row, LedgerRow)
    assert [cell.text for cell in row.cells[:3]] == ["1.1", "More ways in", "partly"]
    assert row.said.startswith("1.1, More ways in, partly")
    assert len(row.cells) == len(columns())
    plain = dict(zip(plain_headers(), row.plain, strict=True))
    assert plain["Answered by"] == "Other degree; Degree course; Teacher"
    assert plain["What is missing"] == "Only one is open."
    assert plain["Place"] == "Small place"


def test_what_is_not_linked_is_muted_and_claims_nothing(board, view):
    row = ledger_rows(board, view, view.commitments)[-1]
    assert row.cells[3].text == ""
    assert row.cells[1].lines[0].tone == "ink-muted"
    assert row.plain[4:] == ("not linked", "", "", "")
