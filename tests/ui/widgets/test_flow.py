import pytest
from PySide6.QtWidgets import QWidget

from pathways_app.ui.widgets.flow import FlowLayout


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, gap=10)
    for width, height in ((100, 20), (100, 30), (100, 24)):
        part = QWidget()
        part.setFixedSize(width, height)
        flow.addWidget(part)
    host.show()
    return host


def test_parts_of_one_line_stand_in_its_middle(host):
    host.resize(400, 100)
    parts = [part.geometry() for part in host.findChildren(QWidget)]
    assert [part.left() for part in parts] == [0, 110, 220]
    assert [part.top() for part in parts] == [5, 0, 3]
    assert host.layout().heightForWidth(400) == 30


def test_what_has_no_room_goes_on_in_the_next_line(host):
    host.resize(220, 100)
    parts = [part.geometry() for part in host.findChildren(QWidget)]
    assert [(part.left(), part.top()) for part in parts] == [(0, 5), (110, 0), (0, 40)]
    assert host.layout().heightForWidth(220) == 64


def test_what_is_hidden_takes_no_room(host):
    host.findChildren(QWidget)[1].hide()
    host.resize(220, 100)
    assert host.layout().heightForWidth(220) == 24
    for part in host.findChildren(QWidget):
        part.hide()
    assert host.layout().heightForWidth(220) == 0
