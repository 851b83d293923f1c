import pytest
from PySide6.QtWidgets import QLabel, QWidget

from pathways_app.ui.inspector_data import step_view
from pathways_app.ui.widgets.badge import Badge, Mark
from pathways_app.ui.widgets.inspector_rows import BursaryRow, FactRow, text_label


@pytest.mark.parametrize(("width", "below"), [(320, False), (150, True)])
def test_a_badge_moves_below_before_the_figure_is_squeezed(qtbot, theme, width, below):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(width, 80)
    row = FactRow(theme, "banknote", "£29,370 at 2026–27 prices", badge=Mark.ESTIMATE)
    row.setParent(page)
    row.resize(width, 80)
    page.show()
    row.layout().activate()
    (badge,), (text,) = row.findChildren(Badge), row.findChildren(QLabel)
    assert (badge.y() >= text.geometry().bottom()) is below


def test_labels_show_text_as_it_is(qtbot, theme):
    label = text_label("<b>5 < 6</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>5 < 6</b>"
    assert label.textFormat().name == "PlainText"


def test_money_not_due_is_struck_through_and_says_why(qtbot, theme, place, request_, route):
    rows = {row.bursary: row for row in step_view(place, request_, route, "w.degree-course").money}
    struck = {}
    for bursary, row in rows.items():
        widget = BursaryRow(theme, place, row)
        qtbot.addWidget(widget)
        struck[bursary] = any(label.font().strikeOut() for label in widget.findChildren(QLabel))
        assert widget.accessibleName()
    assert struck == {"w.waiver": False, "w.loan": False, "w.grant": False, "w.incentive": True}
