from PySide6.QtWidgets import QLabel

from pathways_app.ui.widgets.zoom_bar import ZoomBar


def test_the_zoom_is_said_and_every_button_named(qtbot, theme):
    bar = ZoomBar(theme, 0.5)
    qtbot.addWidget(bar)
    (percent,) = bar.findChildren(QLabel)
    assert percent.text() == "50\u00a0%"
    bar.say(1.26)
    assert percent.text() == "126\u00a0%"
    assert all(button.accessibleName() for button in (bar.out, bar.into, bar.fit))
