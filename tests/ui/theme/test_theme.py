import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.ui.theme import Role, Scheme, Theme, dress


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


def test_icons_take_the_colour_asked_for(theme):
    theme.use(Scheme.LIGHT)
    image = theme.icon("circle-check", "unmet", 16).pixmap(QSize(16, 16)).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen <= {"#9e3120"}


def test_painted_icons_stay_within_their_place(theme):
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    theme.paint_icon(painter, "history", QRectF(10, 10, 20, 20), "ink")
    painter.end()
    drawn = [(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 0]
    assert drawn
    assert all(10 <= x < 30 and 10 <= y < 30 for x, y in drawn)


def test_unknown_icon_is_named(theme):
    with pytest.raises(ResourceMissingError) as raised:
        theme.icon("no-such-icon")
    assert raised.value.resource == "icons/no-such-icon.svg"


def test_missing_fonts_are_named(qapp, tmp_path):
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "tokens.json").write_text('{"light": {}, "dark": {}}', "utf-8")
    with pytest.raises(ResourceMissingError) as raised:
        Theme(tmp_path)
    assert raised.value.resource.startswith("fonts/")


def test_dress_sets_what_the_style_sheet_reads(qtbot, qapp, theme):
    theme.use(Scheme.LIGHT)
    theme.apply(qapp)
    label, button = QLabel("x"), QPushButton("y")
    for widget in (label, button):
        qtbot.addWidget(widget)
    dress(label, text=Role.TITLE, tone="unmet")
    dress(button, look="primary")
    label.ensurePolished()
    assert label.font().family() == "Source Serif 4"
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("unmet")
    assert button.property("look") == "primary"
    dress(label, tone="met")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("met")
