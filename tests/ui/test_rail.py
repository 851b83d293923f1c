import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.place import Place, PlaceName
from pathways_app.ui.places import PlaceKind
from pathways_app.ui.rail import Rail

KINDS = {
    PlaceName.ROUTES: PlaceKind("route", lambda: "Routes", Place),
    PlaceName.EXPLORE: PlaceKind("compass", lambda: "Explore", Place),
    PlaceName.PLANS: PlaceKind("list-checks", lambda: "Plans", Place),
}


@pytest.fixture
def rail(qtbot, theme):
    rail = Rail(theme, KINDS)
    qtbot.addWidget(rail)
    rail.show_current(PlaceName.ROUTES)
    rail.show()
    return rail


def test_a_click_chooses_a_place(qtbot, rail):
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.buttons[PlaceName.EXPLORE], Qt.MouseButton.LeftButton)
    assert chosen.args == [PlaceName.EXPLORE]


def test_arrow_keys_move_and_go_round(qtbot, rail):
    chosen = []
    rail.chosen.connect(chosen.append)
    rail.take_focus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(rail.focusWidget(), key)
    assert chosen == [PlaceName.EXPLORE, PlaceName.PLANS, PlaceName.ROUTES]
    assert rail.settings.hasFocus()
    with qtbot.waitSignal(rail.settings_chosen):
        qtbot.keyClick(rail.settings, Qt.Key.Key_Space)


def test_every_button_says_its_name_and_its_key(rail):
    tips = [button.toolTip() for button in (*rail.buttons.values(), rail.settings)]
    assert tips == ["Routes (Ctrl+1)", "Explore (Ctrl+2)", "Plans (Ctrl+5)", "Settings (Ctrl+,)"]


def test_it_grows_narrow_with_the_window_and_keeps_the_icons(theme, rail):
    styles = []
    for width in (1440, 1099, 720):
        rail.fit(width)
        styles.append((rail.width() / theme.scale, rail.settings.toolButtonStyle()))
    beside, alone = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    assert styles == [(76, beside), (56, alone), (44, alone)]


def test_only_routes_can_be_chosen_without_a_catalogue(rail):
    rail.allow(False)
    assert [button.isEnabled() for button in rail.buttons.values()] == [True, False, False]
