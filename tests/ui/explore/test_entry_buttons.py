import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.explore.entry_buttons import EntryButtons
from pathways_app.ui.explore.entry_view import entry_view
from pathways_app.ui.session import Draft


@pytest.fixture
def buttons(qtbot, theme):
    buttons = EntryButtons(theme)
    qtbot.addWidget(buttons)
    buttons.resize(700, 60)
    buttons.show()
    return buttons


def visible(buttons):
    return {
        name
        for name in ("plan", "goal", "hold", "money", "neighbours")
        if getattr(buttons, f"{name}_button").isVisible()
    }


@pytest.mark.parametrize(
    ("ident", "offered"),
    [
        ("w.teacher", {"plan", "goal", "hold", "neighbours"}),
        ("w.level-3", {"hold", "neighbours"}),  # nothing leads to it
        ("w.degree-course", {"neighbours"}),
        ("w.loan", {"money", "neighbours"}),
        ("w.mentor", {"neighbours"}),
    ],
)
def test_only_what_fits_the_entry_is_offered(buttons, shelf, ident, offered):
    buttons.show_entry(entry_view(shelf, ident), Draft("w"))
    assert visible(buttons) == offered


def test_holding_goes_both_ways(qtbot, buttons, shelf):
    view = entry_view(shelf, "w.level-3")
    for holds, wanted in (((), True), (("w.level-3",), False)):
        buttons.show_entry(view, Draft("w", holds=holds))
        with qtbot.waitSignal(buttons.hold, timeout=1000) as told:
            qtbot.mouseClick(buttons.hold_button, Qt.MouseButton.LeftButton)
        assert told.args == [wanted]


def test_the_goal_is_marked(buttons, shelf):
    buttons.show_entry(entry_view(shelf, "w.teacher"), Draft("w", goal="w.teacher"))
    assert not buttons.goal_button.isEnabled()
    assert buttons.plan_button.isEnabled()


def test_an_entry_of_another_place_begins_a_new_question_and_cannot_be_held(buttons, shelf):
    buttons.show_entry(entry_view(shelf, "w.teacher"), Draft("v"))
    assert not buttons.hold_button.isEnabled()
    assert "Small place" in buttons.plan_button.toolTip()
