from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pathways_app.ui.widgets.copyable import CopyableLabel

_NONE, _BY_MOUSE = Qt.TextInteractionFlag.NoTextInteraction, Qt.TextInteractionFlag.TextSelectableByMouse
_WORDS = "Sending every paper at once saves a month, as the college says, where all of them are there."


def _shown(qtbot, words=_WORDS):
    label = CopyableLabel(words)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(180, 120)
    label.show()
    return label


def _enter(label):
    inside = QPointF(4, 4)
    QApplication.sendEvent(label, QEnterEvent(inside, inside, QPointF(label.mapToGlobal(QPoint(4, 4)))))


def test_it_can_be_copied_from_once_it_is_pointed_at(qtbot):
    label = _shown(qtbot)
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.LinksAccessibleByMouse
    _enter(label)
    assert label.textInteractionFlags() == _BY_MOUSE
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=QPoint(15, 60 - label.heightForWidth(180) // 2 + 8))
    assert label.selectedText() == "Sending"


def test_a_press_without_a_pointer_selects_too(qtbot):
    label = _shown(qtbot)
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(15, 10))
    assert label.textInteractionFlags() == _BY_MOUSE


def test_what_may_not_be_copied_stays_so(qtbot):
    label = _shown(qtbot)
    label.setTextInteractionFlags(_NONE)
    _enter(label)
    assert label.textInteractionFlags() == _NONE


def test_it_looks_alike_before_and_after(qtbot):
    label = _shown(qtbot)
    heights = [label.heightForWidth(width) for width in range(90, 300, 7)]
    before = label.grab().toImage()
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    _enter(label)
    assert [label.heightForWidth(width) for width in range(90, 300, 7)] == heights
    assert label.grab().toImage() == before
