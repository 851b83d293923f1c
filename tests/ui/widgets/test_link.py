from PySide6.QtCore import Qt

from pathways_app.ui.widgets.link import Link


def test_is_followed_by_mouse_and_keyboard(qtbot, theme):
    link = Link(theme, "Degree & <more>")
    qtbot.addWidget(link)
    link.resize(200, 30)
    link.show()
    assert link.accessibleName() == "Degree & <more>"
    with qtbot.waitSignal(link.followed):
        link.linkActivated.emit("go")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(link.followed):
        qtbot.keyClick(link, Qt.Key.Key_Return)
