"""The small labels: elided, in a column, with an icon, on a plate, and the legend."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.theme import Role, Scheme
from pathways_app.ui.widgets.column_label import ColumnLabel
from pathways_app.ui.widgets.elided import ElidedLabel, whole_or_brief
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.legend import Legend
from pathways_app.ui.widgets.plate import Plate


def test_an_elided_label_asks_for_no_width_and_tells_all_in_its_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("a long name that does not fit")
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == label.text()
    label.resize(40, 20)
    cut = label.grab().toImage()
    label.resize(400, 20)
    assert label.grab().toImage().size() != cut.size()


def test_an_elided_label_with_a_most_is_as_wide_as_what_is_left_of_its_words(qtbot):
    label = ElidedLabel("GCSE English Language, grade C / 4 or above", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    whole = label.sizeHint()
    label.setMaximumWidth(whole.width() // 2)
    cut = label.fontMetrics().elidedText(label.text(), Qt.TextElideMode.ElideMiddle, label.sizeHint().width())
    assert "…" in cut
    assert label.sizeHint().width() - label.fontMetrics().horizontalAdvance(cut) <= 4
    label.setMaximumWidth(whole.width())
    assert label.sizeHint() == whole


def test_words_that_say_nothing_once_they_are_cut_are_shown_whole_or_not_at_all(qtbot):
    label = ElidedLabel("worth taking, by arrival")
    qtbot.addWidget(label)
    wide = label.sizeHint().width()
    label.resize(wide - 20, 20)
    assert label.shown().endswith("…")
    label.whole = True
    assert label.shown() == ""
    label.resize(wide, 20)
    assert label.shown() == label.text()


def test_a_figure_is_left_out_rather_than_cut(theme):
    metrics = QFontMetricsF(theme.font(Role.BADGE))
    whole, brief = "Fastest by 3 y 9 m", "Fastest"
    wide = metrics.horizontalAdvance(whole)
    assert whole_or_brief(metrics, whole, brief, wide) == whole
    assert whole_or_brief(metrics, whole, brief, wide - 1) == brief
    assert whole_or_brief(metrics, whole, brief, metrics.horizontalAdvance(brief) - 1).endswith("…")


def test_the_legend_moves_together_and_onto_two_lines_before_it_drops_an_entry(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    wide = legend.sizeHint().width()
    assert legend.fitting(wide) == legend.fitting(10_000)
    roomy, dense, low = (legend.fitting(width) for width in (wide, wide - theme.px(12), wide * 0.65))
    assert [(len(one.places), one.lines) for one in (roomy, dense, low)] == [(5, 1), (5, 1), (5, 2)]
    assert dense.spacing < roomy.spacing
    assert len({left for left, _ in low.places}) == 3
    assert len(legend.fitting(wide * 0.3).places) in (2, 3)
    assert not legend.fitting(0).places


@pytest.mark.parametrize("code", ["en", "cy", "sv", "fr"])
def test_two_lines_of_the_legend_are_set_by_themselves_where_columns_have_no_room(qtbot, theme, languages, code):
    languages.use(code)
    legend = Legend(theme)
    qtbot.addWidget(legend)
    settings = [legend.fitting(width) for width in range(legend.sizeHint().width(), 0, -1)]
    every = [setting for setting in settings if len(setting.places) == 5]
    assert [setting.lines for setting in every] == sorted(setting.lines for setting in every)
    close = every[-1]
    assert [line for _, line in close.places] == [0, 0, 0, 1, 1]
    ends = [*(left for left, _ in close.places[1:3]), close.width, close.places[4][0], close.width]
    assert all(left < end for (left, _), end in zip(close.places, ends, strict=True))
    assert all(setting.width <= legend.sizeHint().width() for setting in settings)


def test_a_column_label_is_as_high_as_its_text(qtbot, theme):
    label = ColumnLabel(120, "one")
    qtbot.addWidget(label)
    low = label.sizeHint()
    label.setText("one two three four five six seven eight nine ten eleven twelve")
    assert label.sizeHint().height() > 2 * low.height()
    assert label.sizeHint().width() == 120


@pytest.mark.parametrize("scheme", list(Scheme))
def test_they_follow_the_theme(qtbot, theme, scheme):
    widgets = (
        IconLabel(theme, "flag", "My goal"),
        Plate(theme, "One change", "accent"),
        Legend(theme),
    )
    before = [widget.grab().toImage() for widget in widgets if not qtbot.addWidget(widget)]
    theme.use(scheme)
    after = [widget.grab().toImage() for widget in widgets]
    assert scheme is Scheme.LIGHT or before != after
    assert all(widget.sizeHint() != QSize(0, 0) for widget in widgets)
