from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.compare.headers import _in_lines
from pathways_app.ui.theme import Role


def test_a_long_title_takes_three_lines_and_is_then_shortened(theme):
    metrics = QFontMetricsF(theme.font(Role.TITLE))
    room = metrics.horizontalAdvance("Open University honours")
    title = "Open University honours degree, then Salaried PGCE Secondary with a year of induction"
    lines = _in_lines(title, metrics, room).split("\n")
    assert lines[0] == "Open University honours"
    assert len(lines) == 3
    assert lines[2].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= room + 1 for line in lines)
    assert _in_lines("Short", metrics, room) == "Short"
    assert "\n" in _in_lines("Incomprehensibilities of universities", metrics, room / 2)
