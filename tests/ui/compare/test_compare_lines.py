from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.step import Status
from pathways_app.services.route_details import route_details
from pathways_app.ui.compare.compare_lines import Compared, compare
from pathways_app.ui.compare.comparison import Tone

TODAY = date(2026, 11, 22)


@pytest.fixture
def comparison(place, request_, route, paid):
    routes = (route, paid)
    details = route_details(place, request_, routes)
    return compare(place, request_, [Compared(*pair) for pair in zip(routes, details, strict=True)], TODAY)


@pytest.fixture
def line(comparison):
    return lambda name: next(line for line in comparison.lines if line.name == name)


def test_routes_are_named_as_among_all_that_were_found(place, request_, route):
    untested = replace(route, steps=route.steps[1:])
    other = replace(route, steps=(replace(route.steps[1], id="w.other-degree"),))
    (details,) = route_details(place, request_, (route,))
    compared = [Compared(route, details), Compared(other, details)]
    among = compare(place, request_, compared, TODAY, (route, untested, other))
    assert [column.title for column in among.columns] == ["Test, then Degree course", "Other degree"]
    alone = compare(place, request_, compared, TODAY)
    assert [column.title for column in alone.columns] == ["Degree course", "Other degree"]


def test_the_quicker_route_is_best_in_the_rows_of_time(line):
    assert [cell.text for cell in line("Arrive").cells] == ["Oct\u00a02031", "Oct\u00a02032"]
    assert line("Arrive").best == 0
    assert line("Time from Dec\u00a02026").best == 0
    assert line("Months without pay").best == 1


def test_no_cost_is_best_while_a_fee_is_not_known(line):
    net = line("Net cost")
    assert net.best is None
    assert net.note == "No best: fees not published"
    assert net.cells[1].open.startswith("+ 1 fee")
    assert net.cells[0].note == "after £500 of grants · 2026–27 figures"


def test_it_says_what_each_route_takes_for_granted(line):
    assumed, nothing = line("It assumes").cells
    assert (assumed.text, assumed.tone) == ("Backing", Tone.ASSUMED)
    assert nothing.tone is Tone.NOTHING


def test_possible_money_counts_no_loan(line):
    first, second = line("Possible money").cells
    assert first.text.startswith("1 possible")
    assert first.text.endswith("£12,345")
    assert second.text == "none"


@pytest.mark.parametrize("kind", [BursaryKind.LOAN_FORGIVENESS, BursaryKind.SALARY_SUPPORT])
def test_possible_money_counts_neither_loans_written_off_nor_money_of_the_employer(place, request_, route, paid, kind):
    other = {ident: replace(bursary, kind=kind) for ident, bursary in place.bursaries.items()}
    place = replace(place, bursaries=MappingProxyType(other))
    details = route_details(place, request_, (route, paid))
    compared = [Compared(*pair) for pair in zip((route, paid), details, strict=True)]
    lines = compare(place, request_, compared, TODAY).lines
    assert next(line for line in lines if line.name == "Possible money").cells[0].text == "none"


def test_half_way_is_after_the_longest_study(line):
    assert line("If you stop half-way").cells[0].text.startswith("After Sept\u00a02030: ")


def test_the_table_as_text_has_a_column_for_each_route(comparison):
    rows = [row.split("\t") for row in comparison.as_text.splitlines()]
    assert {len(row) for row in rows} == {3}
    assert rows[0] == ["", *(column.title for column in comparison.columns)]
    assert rows[0][1] != rows[0][2] or comparison.columns[0].title == comparison.columns[1].title


def test_counting_on_a_proposal_is_no_assuming_nothing(place, request_, route, paid):
    steps = {**place.steps, "w.register": replace(place.steps["w.register"], status=Status.PROPOSED)}
    planned = replace(place, steps=MappingProxyType(steps))
    details = route_details(planned, request_, (route, paid))
    compared = [Compared(*pair) for pair in zip((route, paid), details, strict=True)]
    line = next(line for line in compare(planned, request_, compared, TODAY).lines if line.name == "It assumes")
    assert [cell.tone for cell in line.cells] == [Tone.ASSUMED, Tone.ASSUMED]
    assert line.cells[0].note == line.cells[1].text == "Counts on what is only proposed: Register"


def test_every_sum_has_the_year_of_its_figures(line):
    assert line("Most to find at once").cells[0].note.endswith("2026–27 figures")
    assert line("Can be borrowed").cells[0].note == "2026–27 figures"
    assert line("Possible money").cells[0].note == "1 answer decides · 2026–27 figures"


def test_a_paper_is_late_only_once_it_should_be_under_way(place, request_, route, paid):
    routes = (route, paid)
    details = route_details(place, request_, routes)

    def papers(today):
        compared = [Compared(*pair) for pair in zip(routes, details, strict=True)]
        (line,) = (line for line in compare(place, request_, compared, today).lines if line.name == "Papers")
        return line.cells[0].note, line.cells[0].tone

    assert papers(TODAY) == ("1 should be under way already", Tone.LATE)
    assert papers(date(2026, 10, 31)) == ("", Tone.PLAIN)


def test_what_costs_nothing_needs_no_year(place, request_, route, paid):
    free = Money(0, "GBP")
    steps = tuple(replace(step, fee=free, planned_fee=free) for step in route.steps)
    routes = (replace(route, steps=steps, bursaries=(), net_cost=free, gross_cost=free), paid)
    details = route_details(place, request_, routes)
    lines = compare(place, request_, [Compared(*pair) for pair in zip(routes, details, strict=True)], TODAY).lines
    assert next(line for line in lines if line.name == "Net cost").cells[0].note == ""
