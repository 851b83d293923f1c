from PySide6.QtWidgets import QMainWindow, QMessageBox

from pathways_app.ui.main_menu import MainMenu
from pathways_app.ui.route_views import RouteViews, ViewName
from pathways_app.ui.session import Session


def test_every_action_does_something(qtbot, theme, monkeypatch):
    window, session, views, done = QMainWindow(), Session(), RouteViews(theme), []
    qtbot.addWidget(window)
    qtbot.addWidget(views)
    MainMenu(
        window,
        edits=session.undo_stack,
        views=views,
        choose_file=lambda: done.append("file"),
        next_pane=lambda: done.append("pane"),
    )
    monkeypatch.setattr(QMessageBox, "about", lambda *_: done.append("about"))
    session.edit("choose the goal", goal="g")
    actions = {
        action.text().replace("&", ""): action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    }
    assert actions["Undo choose the goal"].isEnabled()
    actions["Undo choose the goal"].trigger()
    assert session.draft.goal is None
    for name in ("Open a catalogue…", "Next pane", "About Pathways"):
        actions[name].trigger()
    assert done == ["file", "pane", "about"]
    actions["Steps"].trigger()
    assert views.current is ViewName.STEPS
    views.open(ViewName.TIMELINE)
    assert actions["Timeline"].isChecked()
    window.show()
    actions["Quit"].trigger()
    assert not window.isVisible()
