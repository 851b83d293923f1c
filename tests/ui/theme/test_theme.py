import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.ui.theme import Role, Scheme, Theme, dress
from pathways_app.ui.theme import theme as module


def test_choosing_a_scheme_changes_colours_and_says_so(qtbot, theme):
    theme.use(Scheme.LIGHT)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.use(Scheme.DARK)
    assert theme.scheme is Scheme.DARK
    assert theme.color("surface") == QColor("#14181A")


def test_apply_dresses_the_application(qapp, theme):
    theme.use(Scheme.DARK)
    theme.apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("surface")
    assert qapp.font().families()[0] == "Source Sans 3"
    theme.use(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("surface")


def test_high_contrast_has_thick_borders(qapp, theme):
    theme.apply(qapp)
    theme.use(Scheme.HIGH_CONTRAST)
    assert theme.line_width == 2
    assert theme.color("met") == theme.color("ink")


def test_no_text_is_smaller_than_twelve_pixels(theme):
    sizes = {role: theme.font(role).pointSizeF() * 96 / 72 for role in Role}
    assert min(sizes.values()) >= 12
    assert sizes[Role.DISPLAY] == pytest.approx(22 * theme.scale)


def test_text_grows_with_the_persons_own_font(qapp):
    before = qapp.font()
    large = QFont(before)
    large.setPixelSize(28)
    qapp.setFont(large)
    try:
        theme = Theme()
    finally:
        qapp.setFont(before)
    assert theme.scale == pytest.approx(2.0)
    assert theme.px(10) == pytest.approx(20)


def test_missing_fonts_are_named(qapp, tmp_path):
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "tokens.json").write_text('{"light": {}, "dark": {}}', "utf-8")
    with pytest.raises(ResourceMissingError) as raised:
        Theme(tmp_path)
    assert raised.value.resource.startswith("fonts/")


def test_chosen_high_contrast_is_black_and_white_where_the_system_has_none(qapp, theme):
    theme.apply(qapp)
    theme.use(Scheme.HIGH_CONTRAST)
    assert {theme.color("surface").name(), theme.color("ink").name()} == {"#000000", "#ffffff"}


def test_text_grows_to_the_size_chosen_and_back(qtbot, theme):
    before = theme.font(Role.BODY).pointSizeF()
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.enlarge(150)
    assert theme.font(Role.BODY).pointSizeF() == pytest.approx(before * 1.5)
    assert theme.px(10) == 15 * theme.scale / 1.5
    theme.enlarge(100)
    assert theme.font(Role.BODY).pointSizeF() == pytest.approx(before)
    with qtbot.assertNotEmitted(theme.changed):
        theme.enlarge(100)


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_an_icon_stays_clear_of_the_words_beside_it(qtbot, theme, kind):
    button = kind()
    qtbot.addWidget(button)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.adorn(button, "printer")
    size = button.iconSize()
    assert size.width() > size.height() == theme.px(16)
    drawn = button.icon().pixmap(size).toImage()
    empty = range(drawn.width() * size.height() // size.width() + 1, drawn.width())
    assert not any(drawn.pixelColor(x, y).alpha() for x in empty for y in range(drawn.height()))


@pytest.mark.parametrize("look", ["chip", "segment"])
def test_a_chip_or_segment_with_an_icon_gives_back_the_room_that_qt_leaves_after_its_words(qapp, qtbot, theme, look):
    theme.apply(qapp)
    button = dress(QToolButton(), look=look)
    qtbot.addWidget(button)
    button.setText("Met 2")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.adorn(button, "circle-check", size=14)
    with_less = button.sizeHint().width()
    button.setProperty("pictured", False)
    dress(button)
    assert with_less < button.sizeHint().width()


def test_an_icon_without_words_beside_it_has_no_room_to_spare(qtbot, theme):
    button = QToolButton()
    qtbot.addWidget(button)
    theme.adorn(button, "x", "ink-muted", 14)
    assert button.iconSize() == QSize(round(theme.px(14)), round(theme.px(14)))


def test_nothing_moves_where_stillness_was_asked_for(theme):
    assert theme.duration(180) == 180
    theme.keep_still(True)
    assert theme.duration(180) == 0
    theme.keep_still(False)
    assert theme.duration(180) == 180


def test_the_style_sheet_comes_when_what_is_made_meanwhile_is_whole(qapp, theme):
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    try:
        qapp.setStyleSheet("")
        with theme.sheet_last():
            theme.apply(qapp)
            assert qapp.styleSheet() == ""
            assert qapp.font() == theme.font(Role.BODY)
        dressed = qapp.styleSheet()
        theme.use(Scheme.LIGHT)
        theme.apply(qapp)
        assert dressed == qapp.styleSheet() != ""
    finally:
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        qapp.setStyleSheet(before[2])


def test_what_cannot_be_made_leaves_no_style_sheet_waiting(qapp, theme):
    with pytest.raises(ZeroDivisionError), theme.sheet_last():
        raise ZeroDivisionError
    before = qapp.styleSheet()
    theme.apply(qapp)
    assert qapp.styleSheet()
    qapp.setStyleSheet(before)


def test_a_text_is_as_wide_as_in_its_font_also_once_that_has_grown(theme):
    texts = ["Teacher", "Sgwâr", "Teacher", ""]
    for percent in (100, 150):
        theme.enlarge(percent)
        for role in (Role.BODY, Role.HEADING):
            metrics = QFontMetricsF(theme.font(role))
            assert [theme.advance(role, text) for text in texts] == [metrics.horizontalAdvance(text) for text in texts]


def test_no_more_widths_are_kept_than_are_of_use(theme, monkeypatch):
    monkeypatch.setattr(module, "_MOST_WIDTHS", 3)
    wide = [theme.advance(Role.BODY, "m" * count) for count in (*range(8), *range(8))]
    assert wide == sorted(wide[:8]) * 2
    assert len(theme._widths[Role.BODY][0]) <= 3
