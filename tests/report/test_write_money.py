from dataclasses import replace
from types import MappingProxyType

from pathways_app.domain.bursary import AmountBasis, Instalment
from pathways_app.domain.due import Due
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Holds
from pathways_app.report.route_page import Mark
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import words_in
from pathways_app.report.write_money import cash, money_rows
from pathways_app.services.route_details import route_details

WORDS = words_in("en")


def rows(place, request, route):
    return money_rows(WORDS, place, request, route, SourceList(WORDS, place))


def with_bursary(place, ident, name=None, **changes):
    made = replace(place.bursaries[ident], id=name or ident, **changes)
    return replace(place, bursaries=MappingProxyType(dict(sorted({**place.bursaries, made.id: made}.items()))))


def test_money_is_due_possible_a_loan_or_not_due_and_says_why(place, request_, route):
    found, more = rows(place, request_, route)
    assert [(row.mark, row.name, row.worth, row.why) for row in found] == [
        (Mark.DUE, "Waiver", "£500", "2026–27 figure. The step starts later: for then it is still to be announced."),
        (Mark.POSSIBLE, "Grant", "up to £12,345", "Needs: Income. 2026–27 figure."),
        (Mark.LOAN, "Loan", "up to £29,370", "A loan: not money off. 2026–27 figure."),
        (Mark.NOT_DUE, "Incentive", "£15,000", "Asks for subject: physics. 2026–27 figure."),
    ]
    assert more == 0
    assert found[0].duty == "Two years of service."
    assert found[1].ask == ("What is your household’s income?",)


def test_what_is_counted_for_a_later_year_says_that_it_is_still_to_be_announced(place, request_, route):
    found, _ = rows(with_bursary(place, "w.waiver", academic_year="2025-26"), request_, route)
    assert found[0].why == "2025–26 figure. The step starts later: for then it is still to be announced."


def test_of_what_is_not_due_a_few_are_listed_and_the_rest_counted(place, request_, route):
    for number in range(6):
        place = with_bursary(place, "w.incentive", f"w.more-{number}")
    found, more = rows(place, request_, route)
    assert len([row for row in found if row.mark is Mark.NOT_DUE]) == 4
    assert more == 3


def test_what_goes_with_several_steps_stands_there_once(place, request_, route):
    place = with_bursary(place, "w.incentive", for_steps=("w.degree-course", "w.register"))
    found, _ = rows(place, request_, route)
    (row,) = [row for row in found if row.id == "w.incentive"]
    assert (row.steps, row.steps_words) == ((2, 3), "steps 2 and 3")


def test_a_yearly_sum_says_so(place, request_, route):
    yearly = replace(place.bursaries["w.incentive"].amount, basis=AmountBasis.PER_YEAR)
    found, _ = rows(with_bursary(place, "w.incentive", amount=yearly), request_, route)
    assert [row.worth for row in found if row.id == "w.incentive"] == ["£15,000 a year"]


def test_what_is_needed_for_it_is_named(place, request_, route):
    found, _ = rows(with_bursary(place, "w.incentive", eligibility=Holds("w.registered")), request_, route)
    assert [row.why for row in found if row.id == "w.incentive"] == ["Only with: Registered. 2026–27 figure."]


def test_a_figure_from_memory_is_unverified(place, request_, route):
    found, _ = rows(with_bursary(place, "w.waiver", sources=("s-memory",)), request_, route)
    assert found[0].why.endswith("announced. Unverified.")


def test_the_cash_line_adds_up(place, request_, route):
    (details,) = route_details(place, request_, (route,))
    told = cash(WORDS, place, details.cash_line)
    assert told.said[0] == "The most to find at any one time is £28,915, in September\u00a02030."
    assert sum(row.money.minor for row in told.rows if not row.what.startswith("Loan")) == -route.net_cost.minor
    assert [row.balance for row in told.rows if row.balance] == ["−£28,870", "−£28,915"]


def test_unknown_fees_and_renewals_are_said(place, request_, route):
    unknown = replace(route.steps[0], fee=None, planned_fee=Money.of(1000, "GBP"))
    costly = replace(route, steps=(unknown, *route.steps[1:]), unknown_fees=("w.test",))
    (details,) = route_details(place, request_, (costly,))
    told = cash(WORDS, place, replace(details.cash_line, running_costs=Money.of(90, "GBP")))
    assert "1 fee is not known: it counts as what it is planned at." in told.said
    assert "Renewals on the way come to £90; they are not in the net cost." in told.said
    assert told.rows[0].amount == "not known, planned −£1,000"


def test_nothing_to_find_is_said(place, request_, route):
    (details,) = route_details(place, request_, (route,))
    none = replace(details.cash_line, lowest=replace(details.cash_line.lowest, balance=Money(0, "GBP")))
    assert cash(WORDS, place, none).said == ("Nothing has to be found beforehand.",)


def test_money_to_be_applied_for_by_a_day_of_every_year_says_so(place, request_, route):
    yearly = with_bursary(place, "w.grant", apply_by="10-17")
    found, _ = rows(yearly, request_, route)
    (why,) = [row.why for row in found if row.id == "w.grant"]
    assert why.replace("\u00a0", " ").endswith("2026–27 figure. To be applied for by 17 October as a rule.")


def test_a_loan_that_comes_every_year_says_so(place, request_, route):
    loan = place.bursaries["w.loan"]
    (entry,) = [entry for entry in route.possible_bursaries if entry.bursary == "w.loan"]
    paid = Instalment(entry.amount, "each year", due=Due(every=12))
    yearly = with_bursary(place, "w.loan", amount=replace(loan.amount, instalments=(paid,)))
    worths = [[row.worth for row in rows(one, request_, route)[0] if row.id == "w.loan"] for one in (place, yearly)]
    assert worths == [["up to £29,370"], ["up to £29,370 a year"]]
