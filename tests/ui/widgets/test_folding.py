import pytest
from PySide6.QtWidgets import QLabel

from pathways_app.ui.widgets.folding import FoldingPanes


@pytest.fixture
def panes(qtbot, theme):
    panes = FoldingPanes(theme)
    panes.left = panes.add_pane(QLabel("a"), name="A", icon="info", left=True, width=260, below=700)
    panes.centre = QLabel("centre")
    panes.add_centre(panes.centre)
    panes.right = panes.add_pane(QLabel("b"), name="B", icon="info", left=False, width=260, below=900)
    qtbot.addWidget(panes)
    panes.resize(1000, 400)
    panes.show()
    return panes


def test_panes_have_their_width_and_the_centre_the_rest(panes):
    assert not panes.left.folded
    assert not panes.right.folded
    assert panes.left.width() == pytest.approx(260, abs=2)
    assert panes.centre.width() == pytest.approx(480, abs=4)


def test_each_folds_where_there_is_no_room_for_it_and_comes_back(panes):
    panes.resize(800, 400)
    assert (panes.left.folded, panes.right.folded) == (False, True)
    panes.resize(600, 400)
    assert panes.left.folded
    panes.resize(1000, 400)
    assert (panes.left.folded, panes.right.folded) == (False, False)


def test_what_lies_open_over_the_centre_moves_with_it(panes):
    panes.resize(800, 400)
    panes.right.open_over()
    before = panes.right._over.geometry()
    panes.resize(850, 400)
    assert panes.right._over.geometry().right() == before.right() + 50


def test_the_width_it_folds_at_grows_with_the_text(theme, qtbot):
    theme.enlarge(200)
    panes = FoldingPanes(theme)
    qtbot.addWidget(panes)
    pane = panes.add_pane(QLabel("a"), name="A", icon="info", left=True, width=260, below=700)
    panes.add_centre(QLabel("centre"))
    panes.resize(1000, 400)
    panes.show()
    assert pane.folded
