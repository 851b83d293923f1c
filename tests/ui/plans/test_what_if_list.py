from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox

from pathways_app.ui.plans.what_if_list import Proposal, WhatIfList


def boxes(shown):
    return {box.accessibleName(): box for box in shown.findChildren(QCheckBox) if box.isVisibleTo(shown)}


def test_a_box_supposes_and_takes_back(qtbot, theme):
    shown = WhatIfList(theme)
    qtbot.addWidget(shown)
    shown.show_proposals((Proposal("w.a", "First", "4.1", False), Proposal("w.b", "Second", "4.2", True)))
    found = boxes(shown)
    assert [box.isChecked() for box in found.values()] == [False, True]
    with qtbot.waitSignal(shown.supposed) as told:
        found["Suppose First existed"].click()
    assert told.args == ["w.a", True]
    with qtbot.waitSignal(shown.supposed) as told:
        found["Suppose Second existed"].click()
    assert told.args == ["w.b", False]


def test_the_words_can_be_clicked_too(qtbot, theme):
    shown = WhatIfList(theme)
    qtbot.addWidget(shown)
    shown.show_proposals((Proposal("w.a", "First", "4.1", False),))
    row = boxes(shown)["Suppose First existed"].parentWidget()
    row.resize(240, 30)
    with qtbot.waitSignal(shown.supposed):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))


def test_says_why_nothing_can_be_supposed(qtbot, theme):
    shown = WhatIfList(theme)
    qtbot.addWidget(shown)
    shown.show_proposals((Proposal("w.a", "First", "4.1", False),), "Choose a goal first.")
    box = boxes(shown)["Suppose First existed"]
    assert not box.isEnabled()
    assert box.toolTip() == "Choose a goal first."
    shown.show_proposals(())
    assert shown.isHidden()


def test_the_keyboard_stays_at_its_box(qtbot, theme):
    shown = WhatIfList(theme)
    qtbot.addWidget(shown)
    shown.show_proposals((Proposal("w.a", "First", "4.1", False),))
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    boxes(shown)["Suppose First existed"].setFocus()
    shown.show_proposals((Proposal("w.a", "First", "4.1", True),))
    assert boxes(shown)["Suppose First existed"].hasFocus()
