import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.steps_view import OtherRole, StepsView
from pathways_app.ui.theme import Scheme


@pytest.fixture
def view(qtbot, theme, place, request_, route):
    view = StepsView(theme)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show_route(place, request_, route)
    view.show()
    return view


def test_model_keeps_qt_rules(view, qtmodeltester):
    qtmodeltester.check(view.model())


def test_each_step_says_when_how_much_and_what_for(view):
    row = [view.model().index(1, column).data() for column in range(4)]
    assert (row[0], row[2], row[3]) == ("2. Degree course", "£29,370", "Register")
    assert "2027 – " in row[1]


def test_below_a_step_stand_requirements_awards_and_other_ways(view):
    step = view.model().index(1, 0)
    lines = [view.model().index(row, 0, step).data() for row in range(view.model().rowCount(step))]
    assert lines == ["Level 3", "Science test", "Backing", "Gives you: Degree; Qts", "Other ways to Qts"]
    other = view.model().index(4, 0, step)
    assert view.model().index(0, 0, other).data() == "Other degree"
    assert view.model().index(0, 2, other).data() == "fee not known"


def test_the_keyboard_walks_and_says_which_step(qtbot, view):
    seen = []
    view.step_selected.connect(seen.append)
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert seen == ["w.test", "w.degree-course"]
    assert view.current_step == "w.degree-course"


def test_selecting_from_outside_says_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.step_selected):
        view.select_step("w.register")
        assert view.current_step == "w.register"
        view.select_step("w.gone")
    assert view.current_step is None


def test_other_colours_keep_the_current_step(view, theme):
    view.select_step("w.register")
    theme.use(Scheme.DARK)
    assert view.current_step == "w.register"
    assert view.model().index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == theme.color("ink")


def test_nothing_is_shown_once_cleared(view):
    view.clear()
    assert view.model().rowCount() == 0
    assert view.current_step is None


def test_another_way_opens_on_enter(qtbot, view):
    model = view.model()
    line = next(entry for entry in model.entries() if OtherRole in entry.values)
    view.expandAll()
    view.setCurrentIndex(model.index_of(line))
    with qtbot.waitSignal(view.other_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [line.values[OtherRole]]


@pytest.mark.parametrize("whole", [True, False])
def test_no_cell_of_a_step_is_heard_twice_where_rows_are_read_whole(view, theme, monkeypatch, whole):
    monkeypatch.setattr("pathways_app.ui.steps_view.ROWS_ARE_READ_WHOLE", whole)
    theme.use(Scheme.DARK)  # which fills it anew
    model = view.model()
    name, *others = (model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(3))
    assert name.startswith(model.index(1, 0).data())
    assert (others[0] in name) is not whole
    assert all("\u2013" not in text for text in (name, *others))


@pytest.mark.parametrize("width", [300, 420, 520, 620, 800])
def test_no_word_is_cut_or_moved_sideways(qtbot, view, width):
    view.resize(width, 300)
    qtbot.waitUntil(lambda: view.viewport().width() <= width)
    shown = [column for column in range(4) if not view.isColumnHidden(column)]
    assert sum(view.columnWidth(column) for column in shown) <= view.viewport().width()
    assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    lines = view.fontMetrics().lineSpacing()
    text = view.fontMetrics().horizontalAdvance(str(view.model().index(1, 0).data()))
    rows = view.visualRect(view.model().index(1, 0)).height() // lines
    assert rows * view.columnWidth(0) > text


def test_where_there_is_no_room_beside_a_step_its_month_and_fee_stand_under_it(qtbot, view):
    wide = view.visualRect(view.model().index(1, 0)).height()
    view.resize(300, 300)
    assert [view.isColumnHidden(column) for column in range(4)] == [False, True, True, True]
    view.executeDelayedItemsLayout()
    assert view.visualRect(view.model().index(1, 0)).height() > wide
    assert not view.grab().isNull()
