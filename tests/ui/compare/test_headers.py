from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.compare.headers import _two_lines
from pathways_app.ui.theme import Role


def test_a_long_title_takes_two_lines_and_is_then_shortened(theme):
    metrics = QFontMetricsF(theme.font(Role.TITLE))
    room = metrics.horizontalAdvance("Open University honours")
    lines = _two_lines("Open University honours degree, then Salaried PGCE Secondary", metrics, room).split("\n")
    assert lines[0] == "Open University honours"
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= room + 1 for line in lines)
    assert _two_lines("Short", metrics, room) == "Short"
