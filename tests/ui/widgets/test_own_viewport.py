import subprocess
import sys

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QListView

from pathways_app.ui.widgets.own_viewport import know_every_kind, own_viewport

KINDS_MADE = """
import enum
made, create = [], enum.EnumType.__dict__["_create_"]
def note(cls, name, names, **named):
    made.append(name)
    return create(cls, name, names, **named)
enum.EnumType._create_ = note
from PySide6.QtWidgets import QApplication, QListView
app = QApplication(["", "-platform", "offscreen"])
from pathways_app.ui.widgets.own_viewport import know_every_kind, own_viewport
view = QListView()
own_viewport(view)
before = len(made)
view.viewport().update()
used = len(made)
know_every_kind()
after = len(made)
QListView().viewport()
print(used - before, after - used > 20, len(made) - after)
"""


@pytest.mark.parametrize("kind", [QAbstractScrollArea, QListView])
def test_it_is_like_the_one_that_qt_made(qtbot, kind):
    area, other = kind(), kind()
    qtbot.addWidget(area)
    qtbot.addWidget(other)
    ours, theirs = own_viewport(area), other.viewport()
    assert area.viewport() is ours
    assert ours.parent() is area
    for tell in (
        "objectName",
        "backgroundRole",
        "autoFillBackground",
        "acceptDrops",
        "focusPolicy",
        "hasMouseTracking",
    ):
        assert getattr(ours, tell)() == getattr(theirs, tell)()
    assert ours.focusProxy() is (area if theirs.focusProxy() is other else None)


def test_no_kind_of_widget_is_made_for_it_and_none_is_left_to_make_later():
    done = subprocess.run([sys.executable, "-c", KINDS_MADE], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.split() == ["0", "True", "0"]


def test_kinds_can_be_made_again_and_again(qapp):
    know_every_kind()
    know_every_kind()
