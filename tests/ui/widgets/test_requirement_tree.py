import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from pathways_app.domain.standing import State, asks_of
from pathways_app.ui.widgets.requirement_tree import BesideRole, ReasonRole, RequirementTree, StateRole


@pytest.fixture
def tree(qtbot, theme, place, request_, route):
    page = QWidget()
    qtbot.addWidget(page)
    tree = RequirementTree(theme, page)
    page.resize(300, 400)
    tree.resize(300, 100)
    tree.show_parts(place, asks_of(place, request_, route, "w.degree-course"), route)
    page.show()
    yield tree
    page.close()


def test_what_meets_a_group_stands_for_it(tree):
    index = tree.model().index(1, 0)
    assert index.data() == "Science test"
    assert index.data(StateRole) is State.EARNED
    assert index.data(ReasonRole) == "step 1, free"
    other = tree.model().index(0, 0, index)
    assert (other.data(), other.data(BesideRole)) == ("Science c", True)


def test_other_ways_open_at_a_click(qtbot, tree):
    before = tree.height()
    place = tree.visualRect(tree.model().index(1, 0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tree.height() > before
    assert tree.verticalScrollBar().maximum() == 0


def test_a_click_on_a_line_chooses_what_it_asks_for(qtbot, tree):
    chosen = []
    tree.credential_chosen.connect(chosen.append)
    for row in range(3):  # a qualification, a group that only unfolds, and a question about the person
        place = tree.visualRect(tree.model().index(row, 0)).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["w.level-3"]
    tree.setCurrentIndex(tree.model().index(1, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert chosen == ["w.level-3", "w.science-test"]


def test_long_texts_wrap_instead_of_being_cut(tree):
    wide = tree.height()
    tree.resize(130, tree.height())
    assert tree.height() > wide


def test_screen_readers_hear_the_state_and_the_question(tree):
    said = tree.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Backing, assumed, assumed, Would a school back you?"


def test_model_keeps_qt_rules(tree, qtmodeltester):
    qtmodeltester.check(tree.model())


def test_reasons_end_in_one_line_before_the_marks_of_what_unfolds(tree):
    room = QRectF(0, 0, 260, 24)
    reasons = [tree.itemDelegate()._places(room, tree.model().index(row, 0))[1] for row in (0, 1)]
    assert tree.unfolds
    assert reasons[0].right() == reasons[1].right() <= room.right() - 14
    assert not tree.grab().isNull()
