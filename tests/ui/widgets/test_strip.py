from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pathways_app.domain.month import month
from pathways_app.domain.track import Doing
from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.strip import Axis, paint_strip, strip_of

START = month(2026, 12)


def drawn(strip, theme, ratio=1):
    image = QImage(400 * ratio, 25 * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color("raised"))
    painter = QPainter(image)
    paint_strip(painter, QRectF(0, 0, 380, 25), strip, Axis.spanning(START, [strip.arrival]), theme)
    painter.end()
    return image


def colour_at(image, strip, at, y, ratio=1):
    x = Axis.spanning(START, [strip.arrival]).at(at) * 380
    return image.pixelColor(round(x * ratio), round(y * ratio))


def test_posts_that_follow_at_once_are_one_block(place, route):
    steps = (
        *route.steps[:-1],
        type(route.steps[-1])("w.induction", month(2030, 11), month(2031, 10), None, route.net_cost, ()),
    )
    strip = strip_of(type(route)(route.arrival, 58, route.net_cost, route.gross_cost, 36, steps), place, START)
    assert [s.doing for s in strip.stretches].count(Doing.JOB) == 1


def test_each_track_shows_what_is_done_and_what_is_paid(place, route, theme):
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.use(scheme)
        for ratio in (1, 2):
            strip = strip_of(route, place, START, earning=True)
            image = drawn(strip, theme, ratio)
            assert colour_at(image, strip, month(2029, 3), 7, ratio) == theme.color("study")
            assert colour_at(image, strip, month(2031, 3), 7, ratio) == theme.color("job")
            assert colour_at(image, strip, month(2027, 1), 20, ratio) == theme.color("job-edge")
            assert colour_at(image, strip, month(2029, 3), 7, ratio) != colour_at(
                image, strip, month(2029, 3), 20, ratio
            )
            assert colour_at(image, strip, route.arrival, 7, ratio) == theme.color("accent")


def test_painting_leaves_the_painter_as_it_was(place, route, theme):
    image = QImage(400, 25, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    pen, brush = painter.pen(), painter.brush()
    paint_strip(painter, QRectF(0, 0, 380, 25), strip_of(route, place, START), Axis(START, month(2032, 1)), theme)
    assert (painter.pen(), painter.brush()) == (pen, brush)
    painter.end()
