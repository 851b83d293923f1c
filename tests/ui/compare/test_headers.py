from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.compare.headers import _in_lines
from pathways_app.ui.theme import Role


def test_a_long_title_takes_as_many_lines_as_there_are_and_is_then_shortened(theme):
    metrics = QFontMetricsF(theme.font(Role.TITLE))
    room = metrics.horizontalAdvance("Open University honours")
    title = "Open University honours degree, then Salaried PGCE Secondary with a year of induction"
    assert " ".join(_in_lines(title, metrics, room)) == title
    lines = _in_lines(title, metrics, room, 3)
    assert lines[0] == "Open University honours"
    assert len(lines) == 3
    assert lines[2].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= room + 1 for line in lines)
    assert _in_lines("Short", metrics, room) == ["Short"]
    assert len(_in_lines("Incomprehensibilities of universities", metrics, room / 2)) > 1


def test_the_first_line_of_a_title_leaves_room_for_its_button(theme):
    metrics = QFontMetricsF(theme.font(Role.TITLE))
    room = metrics.horizontalAdvance("Open University")
    assert _in_lines("Open University degree", metrics, room, first=room - 1) == ["Open", "University", "degree"]
