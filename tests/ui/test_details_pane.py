from functools import partial

from PySide6.QtWidgets import QLabel

from pathways_app.ui.details_pane import DetailsPane, Tab


def test_only_the_tabs_wanted_can_be_reached(qtbot, theme):
    pages = {tab: QLabel(tab.value) for tab in Tab}
    pane = DetailsPane(theme, {tab: partial(pages.get, tab) for tab in Tab})
    qtbot.addWidget(pane)
    pane.show()
    pane.show_tabs(Tab.STEP, Tab.ROUTE, Tab.WHAT_IF)
    assert not pages[Tab.STEP].isVisible()
    pane.open_current()
    assert pages[Tab.STEP].isVisible()
    pane.button(Tab.WHAT_IF).click()
    assert pages[Tab.WHAT_IF].isVisible()
    assert pane.current is Tab.WHAT_IF
    pane.show_tabs(Tab.WHY_NOT, Tab.WHAT_IF)
    assert pane.current is Tab.WHAT_IF
    assert not pane.button(Tab.ROUTE).isVisible()
    pane.open(Tab.WHY_NOT)
    pane.show_tabs(Tab.STEP, Tab.ROUTE, Tab.WHAT_IF)
    assert pane.current is Tab.STEP
    assert not any(page.isVisible() for page in pages.values())  # until it says something of what is asked now
    pane.open_current()
    assert pages[Tab.STEP].isVisible()
