from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.bursary import Amount, AmountBasis, Instalment
from pathways_app.domain.money import Money
from pathways_app.ui.funding.details import BursaryDetails, Shown
from pathways_app.ui.widgets.link import Link
from tests.ui.funding.conftest import TODAY


@pytest.fixture
def show(qtbot, theme, place, row_of):
    def show_(board, name, catalogue=place, **more):
        page = BursaryDetails(theme, Shown(catalogue, row_of(board, name), TODAY, **more), ())
        qtbot.addWidget(page)
        return page

    return show_


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_says_what_it_is_worth_binds_to_and_rests_on(show, on_routes):
    found = texts(show(on_routes, "waiver", on_routes=True))
    assert "Fee paid, £500, 2026–27" in found
    assert "Two years of service." in found
    assert "Prospectus" in found
    assert "Whoever takes a step it is for." in found


def test_conditions_are_ticked_one_by_one(show, on_routes):
    page = show(on_routes, "incentive", on_routes=True)
    assert "It asks for: subject: physics" in texts(page)
    assert "Two years of service." not in texts(page)


def test_payments_and_steps_it_never_goes_with_are_told(show, on_routes, place):
    amount = Amount(
        AmountBasis.ONE_OFF,
        Money.of(500, "GBP"),
        cap=Money.of(900, "GBP"),
        instalments=(Instalment(Money.of(500, "GBP"), "at the start"),),
    )
    changed = replace(place.bursaries["w.waiver"], amount=amount, never_with=("w.test",))
    catalogue = replace(place, bursaries={**place.bursaries, "w.waiver": changed})
    found = texts(show(on_routes, "waiver", catalogue, on_routes=True))
    assert {"£500: at the start", "At most £900 in all.", "Not on: Test"} <= set(found)


def test_leads_to_routes_steps_and_explore(qtbot, show, on_routes, today):
    page = show(on_routes, "waiver", on_routes=True)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.routes_wanted):
        buttons["Show the routes"].click()
    with qtbot.waitSignal(page.entry_wanted) as told:
        buttons["Show in Explore"].click()
    assert told.args == ["w.waiver"]
    with qtbot.waitSignal(page.entry_wanted) as told:
        page.findChild(Link).followed.emit()
    assert told.args == ["w.degree-course"]
    with qtbot.waitSignal(page.closed):
        buttons["Questions worth answering"].click()
    assert "Show the routes" not in {b.text() for b in show(today, "waiver", on_routes=False).findChildren(QPushButton)}
