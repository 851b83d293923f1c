import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from pathways_app.ui.held_chips import HeldChips
from pathways_app.ui.widgets.chip import Chip


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def chips(window, theme, place):
    chips = HeldChips(theme, window)
    chips.show_held(tuple(place.credentials[f"w.{name}"] for name in ("assistant", "level-3", "maths-c")))
    chips.resize(200, 200)
    window.show()
    return chips


def all_of(chips):
    return [chip.text for chip in chips.findChildren(Chip) if chip.isVisible()]


def test_each_thing_held_has_a_chip_in_order(chips):
    assert all_of(chips) == ["Assistant", "Level 3", "Maths c"]
    assert chips.name_of("w.level-3") == "Level 3"


def test_delete_and_the_cross_ask_to_remove(qtbot, chips):
    first, second, _ = chips.findChildren(Chip)
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert removed.args == ["w.assistant"]
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(second.width() - 8, second.height() // 2))
    assert removed.args == ["w.level-3"]
    with qtbot.assertNotEmitted(chips.removed):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(20, second.height() // 2))


def test_arrow_keys_move_between_chips(qtbot, chips):
    first, second, third = chips.findChildren(Chip)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert chips.window().focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(third, Qt.Key.Key_Right)
    assert chips.window().focusWidget() is third
    qtbot.keyClick(third, Qt.Key.Key_Left)
    assert chips.window().focusWidget() is second


def test_chips_that_stay_are_kept_and_those_gone_are_hidden(qtbot, chips, place):
    before = chips.findChildren(Chip)
    chips.show_held((place.credentials["w.level-3"], place.credentials["w.degree"]))
    qtbot.waitUntil(lambda: all_of(chips) == ["Level 3", "Degree"])
    assert before[1] in chips.findChildren(Chip)
    chips.show_held(())
    assert not chips.isVisible()


def test_chips_go_on_in_the_next_line(chips):
    tops = [chip.y() for chip in chips.findChildren(Chip)]
    assert tops == sorted(tops)
    assert tops[-1] > tops[0]
    assert chips.layout().heightForWidth(2000) < chips.layout().heightForWidth(100)
