from itertools import pairwise

import pytest

from pathways_app.domain.money import Money
from pathways_app.ui.explore.reach_controls import ReachControls
from pathways_app.ui.explore.reach_spots import Limits
from pathways_app.ui.explore.sectors import Sector
from tests.ui.explore.shelf import spot

SPOTS = [spot("a", 5, 0), spot("b", 10, 150), spot("c", 30, 900), spot("d", 60, 30000)]


@pytest.fixture
def controls(qtbot, theme):
    controls = ReachControls(theme)
    qtbot.addWidget(controls)
    controls.resize(1200, 40)
    controls.show()
    return controls


def test_nothing_is_limited_at_first(controls):
    assert controls.limits() == Limits()


def test_limits_are_chosen_and_told(qtbot, controls):
    controls.offer_costs(SPOTS)
    with qtbot.waitSignals([controls.limited, controls.limited], timeout=1000):
        for box in (controls._years, controls._cost):
            box.setCurrentIndex(1)
            box.activated.emit(1)
    assert controls.limits() == Limits(1, Money.of(0, "GBP"))
    assert controls._cost.itemText(1) == "No cost"
    controls.clear()
    assert controls.limits() == Limits()


def test_boxes_keep_their_icons_when_the_limits_are_cleared(controls):
    controls._years.setCurrentIndex(2)
    controls._years.activated.emit(2)
    controls.clear()
    assert not controls._years.itemIcon(0).isNull()


def test_the_limit_chosen_stays_when_other_roles_are_known(controls):
    controls.offer_costs(SPOTS)
    controls._cost.setCurrentIndex(controls._cost.count() - 1)
    chosen = controls.limits().cost
    controls.offer_costs(SPOTS[:2])
    assert controls.limits().cost == chosen


def test_what_is_being_chosen_from_stays_as_it_is_until_it_is_chosen(qtbot, controls):
    controls.show()
    controls.offer_costs(SPOTS[:2])
    before = [controls._cost.itemText(row) for row in range(controls._cost.count())]
    controls._cost.showPopup()
    qtbot.waitUntil(controls._cost.view().isVisible)
    controls.offer_costs(SPOTS)  # as more roles are known
    assert [controls._cost.itemText(row) for row in range(controls._cost.count())] == before
    assert controls._cost.view().isVisible()
    controls._cost.hidePopup()
    controls.offer_costs(SPOTS)
    assert controls._cost.count() > len(before)


def test_in_a_narrow_window_nothing_is_cut_and_the_rest_goes_on_in_the_next_line(qtbot, controls):
    controls.offer_costs(SPOTS)
    controls.show_progress(12, 34)
    row = (controls._years, controls._cost, controls._sector, controls._progress, controls._stop)
    controls.resize(sum(part.sizeHint().width() for part in row[:3]) - 60, 200)
    qtbot.waitUntil(lambda: all(part.width() == part.sizeHint().width() for part in row[:3]))
    assert controls._sector.y() > controls._years.y()
    assert controls.legend.y() >= controls._stop.geometry().bottom()
    assert not any(one.geometry().intersects(other.geometry()) for one, other in pairwise(row))


def test_progress_can_be_stopped_and_gone_on_with(qtbot, controls):
    controls.show_progress(12, 34)
    assert controls._progress.text() == "Looking further… 12 of 34 roles"
    with qtbot.waitSignal(controls.stopped, timeout=1000):
        controls._stop.click()
    controls.show_done(3)
    assert controls._progress.isVisible()
    assert not controls._stop.isVisible()
    with qtbot.waitSignal(controls.further, timeout=1000):
        controls._further.click()
    controls.show_done(0)
    assert not controls._progress.isVisible()
    assert not controls._further.isVisible()


def test_the_legend_is_drawn(controls):
    empty = controls.legend.grab().toImage()
    assert len({empty.pixel(x, empty.height() // 2) for x in range(empty.width())}) > 3


def test_a_sector_is_chosen_and_cleared(qtbot, controls):
    with qtbot.waitSignal(controls.limited, timeout=1000):
        controls._sector.setCurrentIndex(controls._sector.findText("Early years"))
        controls._sector.activated.emit(1)
    assert controls.limits() == Limits(sector=Sector.EARLY_YEARS)
    controls.clear()
    assert controls.limits() == Limits()
