import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.paths import resource
from pathways_app.ui.theme import Scheme, icons
from pathways_app.ui.theme.icons import STATE_ICONS, drawing, pixmap_of


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


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_shipped_can_be_drawn(qapp, file):
    image = pixmap_of(file, QColor("#123456"), 16, 2.0).toImage()
    assert (image.width(), image.devicePixelRatio()) == (32, 2.0)
    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_states_are_drawn_heavier_than_the_rest():
    assert 'stroke-width="2"' in drawing(resource("icons", "circle-check.svg"), "#000000")
    assert 'stroke-width="1.75"' in drawing(resource("icons", "route.svg"), "#000000")
    assert all(resource("icons", f"{name}.svg").is_file() for name in STATE_ICONS)


def test_an_icon_painted_again_is_the_same_and_one_on_a_larger_scale_is_drawn_anew(theme):
    pictures = []
    for _ in range(2):
        picture = QImage(32, 32, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        theme.paint_icon(painter, "flag", QRectF(4, 4, 16, 16))
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
    large = QImage(64, 64, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.white)
    painter = QPainter(large)
    painter.scale(2, 2)
    theme.paint_icon(painter, "flag", QRectF(4, 4, 16, 16))
    painter.end()
    assert large.scaled(32, 32) != pictures[0]
    assert large.pixelColor(2, 2) == pictures[0].pixelColor(1, 1)


def test_what_is_off_has_the_colour_of_a_strong_line(theme):
    theme.use(Scheme.LIGHT)
    image = theme.icon("flag").pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} <= {theme.color("line-strong").name()}
    assert any(pixel.alpha() > 128 for pixel in pixels)


def test_icons_are_drawn_anew_for_a_screen_of_another_kind(theme, qapp, qtbot, monkeypatch):
    theme.apply(qapp)
    told = []
    theme.changed.connect(lambda: told.append(True))
    screen = qapp.primaryScreen()
    assert [size.width() for size in theme.icon("flag").availableSizes()] == [16]
    qapp.screenAdded.emit(screen)
    screen.geometryChanged.emit(screen.geometry())
    assert told == []  # of the same kind as those before
    monkeypatch.setattr(icons, "ratios", lambda: frozenset({1.0, 2.5}))
    screen.geometryChanged.emit(screen.geometry())
    assert told == [True]
    assert sorted(size.width() for size in theme.icon("flag").availableSizes()) == [16, 40]
