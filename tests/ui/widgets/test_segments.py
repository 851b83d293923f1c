import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.widgets.segments import Segments


def test_tells_what_the_person_chose_and_not_what_was_set(qtbot):
    segments = Segments(("These", "All"), "Which")
    qtbot.addWidget(segments)
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(0)
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.mouseClick(segments.button(1), Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert not segments.button(0).isChecked()


def test_what_cannot_be_chosen_says_why(qtbot):
    segments = Segments(("These", "All"), "Which")
    qtbot.addWidget(segments)
    segments.set_enabled(0, False, "No goal yet")
    assert (segments.button(0).isEnabled(), segments.button(0).toolTip()) == (False, "No goal yet")
    segments.set_enabled(0, True, "No goal yet")
    assert segments.button(0).toolTip() == ""
    segments.set_words(1, "All (3)")
    assert segments.button(1).text() == "All (3)"
    with pytest.raises(IndexError):
        segments.button(2)


def test_only_some_can_be_shown_with_the_frame_closed_round_them(qtbot):
    segments = Segments(("One", "Two", "Three"), "Which", fills=True)
    qtbot.addWidget(segments)
    segments.show()
    segments.show_only({1, 2})
    assert [segments.button(number).isVisible() for number in range(3)] == [False, True, True]
    assert [segments.button(number).property("edge") for number in (1, 2)] == ["first", "last"]
    segments.show_only({0, 1, 2})
    assert [segments.button(number).property("edge") for number in range(3)] == ["first", "", "last"]


def test_icons_follow_the_choice_and_the_size_of_the_text(qtbot, theme):
    segments = Segments(("One", "Two"), "Which", theme=theme, icons=("search", "compass"))
    qtbot.addWidget(segments)
    segments.choose(1)
    gap = segments.button(1).iconSize().width() - round(theme.px(16))
    plain = theme.icon("compass", "ink", gap=gap).cacheKey()
    assert segments.button(1).icon().cacheKey() != plain
    segments.choose(0)
    assert segments.button(1).icon().cacheKey() == plain
    assert segments.button(1).iconSize().height() == round(theme.px(16))
