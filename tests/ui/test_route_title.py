from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.route_title import fitted, halved
from pathways_app.ui.theme import Role


class _Named:
    def __init__(self, title, *parts):
        self.title, self.parts = title, parts


def test_a_name_too_long_for_a_line_is_broken_where_its_parts_are_joined():
    row = _Named("Open University degree, then Salaried PGCE", "Open University degree", "Salaried PGCE")
    assert halved(row) == ("Open University degree,", "then Salaried PGCE")
    three = _Named("Degree, then Scheme, then Salaried PGCE", "Degree", "Scheme", "Salaried PGCE")
    assert halved(three) == ("Degree, then Scheme,", "then Salaried PGCE")
    same = _Named("Degree, then Degree by another way", "Degree", "Degree by another way")
    assert halved(same) == ("Degree,", "then Degree by another way")
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


def test_of_three_parts_none_is_lost_and_a_short_one_stays_whole(theme):
    metrics = QFontMetricsF(theme.font(Role.STRONG))
    parts = ("Open University honours degree", "HLTA", "PGCE Secondary with QTS for employees of schools")
    row = _Named(", then ".join(parts), *parts)
    for share in (0.9, 0.7, 0.6):
        short = fitted(row, metrics, share * metrics.horizontalAdvance(row.title))
        assert short.startswith("Open")
        assert ", then HLTA, then PGCE" in short
        assert metrics.horizontalAdvance(short) <= share * metrics.horizontalAdvance(row.title)


def test_where_three_parts_could_not_be_told_there_is_only_the_core(theme):
    metrics = QFontMetricsF(theme.font(Role.STRONG))
    parts = ("Open University honours degree", "HLTA scheme", "Mandatory qualification")
    row = _Named(", then ".join(parts), *parts)
    tight = metrics.horizontalAdvance("Open University honours, then HLTA scheme")
    assert fitted(row, metrics, tight, parts[:2]).endswith("…, then HLTA scheme")
    assert "Mandat" in fitted(row, metrics, tight)
    assert "Mandat" in fitted(row, metrics, 0.9 * metrics.horizontalAdvance(row.title), parts[:2])
