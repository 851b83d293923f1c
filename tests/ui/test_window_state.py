import json

import pytest

from pathways_app.runtime.settings import GEOMETRY, JURISDICTION, Settings
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.window_state import STATE, VIEW, restore_state, save_state


@pytest.fixture
def state(tmp_path):
    return Settings(tmp_path / "window.json", STATE)


@pytest.fixture
def open_window(qtbot, theme, workspace):
    made = []

    def open_():
        window = MainWindow(theme, Enquiry(open_workspace=lambda file: workspace))
        qtbot.addWidget(window)
        made.append(window)
        window.enquiry.start()
        qtbot.waitUntil(lambda: window.enquiry.world is not None)
        return window

    yield open_
    for window in made:
        window.close()


def test_view_place_and_widths_come_back(open_window, state):
    window = open_window()
    window.routes.place.routes.views.open(ViewName.STEPS)
    window.routes.widths = (260, 0)
    window.shell.go(Location(PlaceName.EXPLORE))
    save_state(window, state)
    other = open_window()
    restore_state(other, state)
    assert other.routes.place.routes.views.current is ViewName.STEPS
    assert other.routes.widths == (260, 0)
    assert other.shell.places.current is PlaceName.EXPLORE


def test_only_what_the_table_names_is_kept(open_window, state, tmp_path):
    window = open_window()
    window.enquiry.session.edit("hold", holds=("w.science-c",), goal="w.teacher")
    save_state(window, state)
    kept = json.loads((tmp_path / "window.json").read_text("utf-8"))
    assert set(kept) == {setting.key for setting in STATE}
    assert "w." not in json.dumps(kept)
    assert state.get(JURISDICTION) == "w"
    assert state.get(GEOMETRY)


def test_a_place_that_is_gone_is_left_out(open_window, tmp_path):
    (tmp_path / "window.json").write_text(json.dumps({"place": "gone"}), "utf-8")
    state = Settings(tmp_path / "window.json", STATE)
    window = open_window()
    restore_state(window, state)
    assert window.shell.places.current is PlaceName.ROUTES
    assert state.get(VIEW) == ViewName.TIMELINE
