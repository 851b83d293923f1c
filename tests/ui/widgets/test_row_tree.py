import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QTreeWidgetItem

from pathways_app.ui.theme import dress
from pathways_app.ui.widgets.row_tree import RowTree, WrappedRows

LONG = "A name that is a good deal longer than the column it stands in, as names of courses are"


@pytest.fixture
def tree(qtbot, theme):
    made = RowTree(theme)
    qtbot.addWidget(made)
    made.setHeaderLabels(["Name", "What becomes of it"])
    for name in ("Course", LONG):
        made.addTopLevelItem(QTreeWidgetItem([name, "Added"]))
    made.resize(400, 300)
    made.setColumnWidth(0, 160)
    made.show()
    return made


def height(tree, row):
    return tree.visualItemRect(tree.topLevelItem(row)).height()


def test_a_row_is_as_high_as_its_words(qtbot, tree):
    line = tree.fontMetrics().height()
    assert line + 8 <= height(tree, 0) < 2 * line
    assert height(tree, 1) >= 4 * line
    tree.setColumnWidth(0, 1200)
    qtbot.waitUntil(lambda: height(tree, 1) == height(tree, 0))


def test_a_row_of_a_list_has_room_for_words_that_only_the_padding_breaks(qtbot, theme):
    view = dress(QListView(), look="card")
    qtbot.addWidget(view)
    view.setItemDelegate(WrappedRows(theme, view))
    view.setModel(QStringListModel([LONG]))
    view.show()
    line, wide = view.fontMetrics().height(), view.fontMetrics().horizontalAdvance(LONG)
    edges = view.width() - view.viewport().width()

    def lines(room):
        view.resize(wide + edges + room, 200)
        view.doItemsLayout()
        return view.visualRect(view.model().index(0, 0)).height() // line

    assert [lines(room) for room in (round(theme.px(60)), 4)] == [1, 2]


def test_the_row_that_has_the_keyboard_is_ringed(qtbot, theme, tree):
    tree.setCurrentItem(tree.topLevelItem(0))
    box = tree.visualItemRect(tree.topLevelItem(0))

    def ringed():
        colour = tree.viewport().grab().toImage().pixelColor(box.left() + 20, box.top())
        return colour == theme.color("focus")

    tree.activateWindow()
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    assert ringed()
    tree.clearFocus()
    assert not ringed()
