from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pathways_app.services.route_details import route_details
from pathways_app.ui.cash_data import cash_view
from pathways_app.ui.widgets.cash_paint import CashPainter


@pytest.fixture
def drawn(theme, place, request_, route):
    """Return a function that draws a cash line 600 wide, months from 50 on, and returns the picture."""
    line = route_details(place, request_, (route,))[0].cash_line
    view = cash_view(line, request_.start, route.arrival)

    def draw(**changes):
        image = QImage(600, 110, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        months = route.arrival - request_.start
        CashPainter(
            painter,
            theme,
            replace(view, **changes),
            QRectF(0, 0, 600, 104),
            50.0,
            lambda month: 50 + (month - request_.start) / months * 540,
        ).paint()
        painter.end()
        return image

    return draw


def inked(image, theme, token):
    wanted = theme.color(token).rgb()
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]


def test_the_line_stops_where_a_fee_is_not_known(drawn, theme, route, request_):
    whole = inked(drawn(), theme, "money")
    stop = request_.start + 20
    stopped = drawn(unknown_from=stop, solid=(), dashed=(), fees=1)
    assert max(x for x, _ in whole) > 580
    middle = 50 + 20 / (route.arrival - request_.start) * 540
    assert max((x for x, y in inked(stopped, theme, "money") if y < 14), default=0) <= middle
    assert min(x for x, _ in inked(stopped, theme, "unknown")) >= middle - 12


def test_without_loans_is_dashed_below_the_line_with_loans(drawn, theme):
    both, one = drawn(), drawn(dashed=())
    assert len(inked(both, theme, "money")) > len(inked(one, theme, "money"))
