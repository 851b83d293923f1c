from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pathways_app.ui.theme import Role, dress
from pathways_app.ui.widgets.heading_line import heading_line


def test_heading_and_note_stand_on_one_line_whatever_is_beside_them(qtbot, qapp, theme):
    theme.apply(qapp)
    page, tall = QWidget(), QWidget()
    qtbot.addWidget(page)
    tall.setFixedSize(20, 90)
    heading, note = dress(QLabel("Heading"), text=Role.DISPLAY), dress(QLabel("note"), text=Role.FIELD)
    row = QHBoxLayout(page)
    heading_line(theme, heading, note, row)
    row.addWidget(tall)
    page.show()

    def base(label: QLabel) -> float:
        inside = label.contentsRect()
        return label.y() + inside.bottom() + 1 - label.fontMetrics().descent()

    assert abs(base(heading) - base(note)) <= 1
