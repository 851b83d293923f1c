from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.ui.theme import Role, Scheme, dress


def test_dress_sets_what_the_style_sheet_reads(qtbot, qapp, theme):
    theme.use(Scheme.LIGHT)
    theme.apply(qapp)
    label, button = QLabel("x"), QPushButton("y")
    for widget in (label, button):
        qtbot.addWidget(widget)
    dress(label, text=Role.TITLE, tone="unmet")
    dress(button, look="primary")
    label.ensurePolished()
    assert label.font().family() == "Source Serif 4"
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("unmet")
    assert button.property("look") == "primary"
    dress(label, tone="met")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("met")
