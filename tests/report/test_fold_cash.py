from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.report.fold_cash import folded
from pathways_app.report.route_page import CashRow


def row(at, what="Loan: Studies", amount="£90", balance="£0"):
    return CashRow(month(2027, 1) + at, f"M{at}", what, Money.of(90, "GBP"), amount, balance)


def told(rows):
    return [(line.when, line.what, line.amount.replace("\u00a0", " "), line.balance) for line in folded(rows)]


def test_the_same_month_after_month_is_one_line_with_the_balance_at_its_end():
    rows = [row(0, balance="£90"), row(1, balance="£180"), row(2, balance="£270")]
    assert told(rows) == [("M0 – M2", "Loan: Studies", "3 × £90", "£270")]


def test_two_months_stand_as_they_are():
    assert folded([row(0), row(1)]) == (row(0), row(1))


def test_a_month_left_out_or_another_sum_begins_a_new_line():
    rows = [row(0), row(1), row(2), row(4), row(5, amount="£80"), row(6, amount="£80"), row(7, amount="£80")]
    assert [line[0] for line in told(rows)] == ["M0 – M2", "M4", "M5 – M7"]


def test_a_month_with_something_else_in_it_stands_as_it_is():
    rows = [row(0), row(1), row(2), row(3, balance=""), row(3, "Fee: Course", "−£500", "−£500"), row(4)]
    assert [line[0] for line in told(rows)] == ["M0 – M2", "M3", "M3", "M4"]
