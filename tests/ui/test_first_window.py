import json
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QPalette

from pathways_app.runtime.settings import COLOURS, GEOMETRY, Settings
from pathways_app.ui.first_window import first_window

LOADED_AT_FIRST_PAINT = """
import json, sys
import PySide6.QtCore
from PySide6.QtWidgets import QApplication
from pathways_app.ui.main_window import MainWindow
def stop(self, *_):
    print(json.dumps([*sorted(sys.modules), *("Qt." + name for name in vars(PySide6.QtCore))]), flush=True)
    QApplication.exit(0)
made = MainWindow.__init__
def watched(self, *given, **named):
    made(self, *given, **named)
    self.painted.connect(lambda: stop(self))
MainWindow.__init__ = watched
from pathways_app.__main__ import main
sys.exit(main([]))
"""


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


def test_next_to_nothing_is_loaded_before_the_first_paint():
    done = subprocess.run(
        [sys.executable, "-c", LOADED_AT_FIRST_PAINT],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    loaded = json.loads(done.stdout.splitlines()[0])
    roots = {name.partition(".")[0] for name in loaded}
    assert not roots & {"networkx", "sqlalchemy", "sqlite3", "yaml"}
    assert not {"ctypes", "dataclasses", "platformdirs"} & roots
    assert "Qt.QTimer" in loaded  # PySide makes a class when it is first asked for,
    assert "Qt.Qt" not in loaded  # and this one has a hundred enumerations
    ours = {name for name in loaded if name.startswith("pathways_app.")}
    assert not {name for name in ours if name.split(".")[1] in ("domain", "planner", "catalogue")}
    services = {name for name in ours if name.split(".")[1] == "services"}
    assert services == {f"pathways_app.services{part}" for part in ("", ".worker", ".worker_wire")}  # starts the worker


@pytest.mark.parametrize(("colours", "ground"), [("light", "#f3f1eb"), ("dark", "#14181a")])
def test_it_has_its_colour_before_the_theme_is_there(qtbot, settings, colours, ground):
    settings.put(COLOURS, colours)
    window = first_window(settings, settings)
    qtbot.addWidget(window)
    assert window.palette().color(QPalette.ColorRole.Window).name() == ground


def test_it_leaves_room_for_its_frame_on_a_small_screen(qtbot, settings):
    window = first_window(settings, settings)
    qtbot.addWidget(window)
    area = window.screen().availableGeometry()
    assert area.height() < 900  # the one that tests are given
    assert 400 < window.height() <= area.height() - 40
    assert 400 < window.width() < area.width()


def test_it_opens_where_it_was_left(qtbot, settings):
    window = first_window(settings, settings)
    qtbot.addWidget(window)
    window.resize(640, 480)
    settings.put(GEOMETRY, bytes(window.saveGeometry().toHex().data()).decode())
    again = first_window(settings, settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (640, 480)


def test_geometry_that_is_none_is_left_aside(qtbot, settings):
    settings.put(GEOMETRY, "zz\u00e9")
    window = first_window(settings, settings)
    qtbot.addWidget(window)
    assert window.width() > 400
