import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.icon_field import IconField


@pytest.fixture
def field(qtbot, theme):
    field = IconField(theme, "search")
    qtbot.addWidget(field)
    field.resize(200, 30)
    field.show()
    return field


def test_text_begins_after_the_icon_and_both_grow_together(theme, field):
    narrow = field.textMargins().left()
    theme.enlarge(200)
    assert field.textMargins().left() == pytest.approx(2 * narrow, abs=1)


def test_the_icon_is_drawn_in_the_colours_of_the_theme(theme, field):
    light = field.grab().toImage()
    theme.use(Scheme.DARK)
    assert field.grab().toImage() != light


def test_its_button_has_a_name_and_leaves_the_keyboard_in_the_field(qtbot, field):
    button = field.add_button("x", "Clear")
    field.setFocus()
    assert (button.accessibleName(), button.toolTip()) == ("Clear", "Clear")
    assert field.rect().contains(button.geometry())
    assert field.textMargins().right() > 0
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
