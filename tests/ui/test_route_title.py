from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.route_title import fitted, halved
from pathways_app.ui.theme import Role


class _Named:
    def __init__(self, title, *parts):
        self.title, self.parts = title, parts


def test_a_name_too_long_for_a_line_is_broken_where_its_parts_are_joined():
    row = _Named("Open University degree, then Salaried PGCE", "Open University degree", "Salaried PGCE")
    assert halved(row) == ("Open University degree,", "then Salaried PGCE")
    assert halved(_Named("Post, a primary teacher", "Post, a primary teacher")) == ()
    assert halved(_Named("Salaried PGCE after a degree", "a degree", "Salaried PGCE")) == ()


def test_of_a_name_too_long_for_its_room_both_parts_can_be_told(theme):
    metrics = QFontMetricsF(theme.font(Role.STRONG))
    row = _Named("Open University degree, then Salaried PGCE", "Open University degree", "Salaried PGCE")
    whole = metrics.horizontalAdvance(row.title)
    assert fitted(row, metrics, whole) == row.title
    short = fitted(row, metrics, 0.7 * whole)
    assert short.startswith("Open")
    assert "then Sal" in short
    assert metrics.horizontalAdvance(short) <= 0.7 * whole
