import pytest
from PySide6.QtCore import QRectF, QSizeF

from pathways_app.report.pages import PageSize
from pathways_app.ui.print.paper_layout import GAP, LEAST_ZOOM, MARGIN, MOST_ZOOM, Fit, lay_out

A4, LETTER = PageSize(595.28, 841.89), PageSize(612, 792)
WINDOW = QSizeF(900, 700)


def test_at_full_size_an_inch_of_paper_is_an_inch_of_the_screen():
    layout = lay_out([LETTER, A4], 1.0, WINDOW)
    first, second = layout.pages
    assert (first.width(), first.height()) == pytest.approx((816, 1056))
    assert second.top() == first.bottom() + GAP
    assert first.center().x() == pytest.approx(second.center().x())
    assert layout.size == QSizeF(900, second.bottom() + MARGIN)


def test_the_width_can_be_filled():
    layout = lay_out([A4], Fit.WIDTH, WINDOW)
    assert layout.pages[0].width() == pytest.approx(900 - 2 * MARGIN)


def test_a_whole_page_can_be_seen_in_the_middle():
    layout = lay_out([A4], Fit.PAGE, WINDOW)
    (page,) = layout.pages
    assert page.height() == pytest.approx(700 - 2 * MARGIN)
    assert page.center().x() == pytest.approx(450)
    assert page.center().y() == pytest.approx(350)
    assert layout.zoom == pytest.approx(660 / 841.89 * 72 / 96)


@pytest.mark.parametrize(("wish", "zoom"), [(100.0, MOST_ZOOM), (0.001, LEAST_ZOOM)])
def test_the_zoom_has_bounds(wish, zoom):
    assert lay_out([A4], wish, WINDOW).zoom == pytest.approx(zoom)


def test_a_wide_page_makes_the_canvas_wide():
    layout = lay_out([A4], 2.0, WINDOW)
    assert layout.size.width() == pytest.approx(layout.pages[0].width() + 2 * MARGIN)
    assert layout.pages[0].left() == pytest.approx(MARGIN)


def test_the_page_in_front_is_the_one_of_which_most_is_seen():
    layout = lay_out([A4, A4, A4], 1.0, WINDOW)
    top = layout.pages[1].top()
    assert layout.page_in_front(QRectF(0, top - 300, 900, 700)) == 1
    assert layout.page_in_front(QRectF(0, top - 400, 900, 700)) == 0
    assert layout.shown_in(QRectF(0, top - 300, 900, 700)) == (0, 1)


def test_without_pages_there_is_nothing():
    layout = lay_out([], Fit.PAGE, WINDOW)
    assert (layout.pages, layout.page_in_front(QRectF(0, 0, 900, 700))) == ((), -1)
