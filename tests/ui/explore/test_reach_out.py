import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.reach import Bar, RoleStatus
from pathways_app.ui.explore.reach_out import OutOfReach
from pathways_app.ui.explore.reach_spots import Spot
from tests.ui.explore.shelf import spot

OUT = (
    Spot("w.a", "A", RoleStatus.UNREACHABLE, bars=(Bar.BY,)),
    Spot("w.b", "B", RoleStatus.UNREACHABLE, bars=(Bar.BY, Bar.PROPOSED)),
)


@pytest.fixture
def out(qtbot, theme):
    out = OutOfReach(theme)
    qtbot.addWidget(out)
    return out


def test_it_counts_each_role_once_and_says_what_bars_it(qtbot, out):
    out.show_spots((spot("in", 5, 5), *OUT))
    assert out.isVisibleTo(None)
    assert out.button.text().startswith("2 ")
    assert [entry.cells[0] for entry in out._model.entries()] == [
        "Your latest month of arrival",
        "A",
        "B",
        "Only proposed steps lead there",
        "B",
    ]
    out.show()
    assert not out.tree.isVisible()
    qtbot.mouseClick(out.button, Qt.MouseButton.LeftButton)
    assert out.tree.isVisible()
    with qtbot.waitSignal(out.opened, timeout=1000) as opened:
        out.tree.activated.emit(out.tree.model().index(0, 0, out.tree.model().index(0, 0)))
    assert opened.args == ["w.a"]


def test_there_is_nothing_to_see_where_nothing_is_out_of_reach(out):
    out.show_spots((spot("in", 5, 5),))
    assert not out.isVisibleTo(None)


def test_the_role_that_the_keyboard_is_on_stays_so_when_more_is_known(out):
    out.show_spots(OUT)
    out.show()
    out.button.click()
    model = out.tree.model()
    out.tree.setCurrentIndex(model.index(1, 0, model.index(0, 0)))
    out.show_spots((*OUT, Spot("w.c", "C", RoleStatus.UNREACHABLE, bars=(Bar.KEEP_EARNING,))))
    current = out.tree.currentIndex()
    assert (current.data(), current.parent().data()) == ("B", "Your latest month of arrival")
