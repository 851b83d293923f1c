from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

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


def test_a_screen_reader_hears_a_link_and_can_follow_it(qtbot, theme):
    link = Link(theme, "Induction")
    qtbot.addWidget(link)
    heard = QAccessible.queryAccessibleInterface(link)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.Link, "Induction")
    actions = heard.actionInterface()
    with qtbot.waitSignal(link.followed):
        actions.doAction(actions.pressAction())
    with qtbot.assertNotEmitted(link.followed):
        actions.doAction(actions.setFocusAction())
