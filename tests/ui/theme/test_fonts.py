import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.ui.theme import Role
from pathways_app.ui.theme.fonts import BODY_PIXELS, body_pixels, font_of, grown, load_fonts, points, style_of


def test_body_text_is_never_smaller_than_ours_and_grows_with_the_systems():
    small, large = QFont(), QFont()
    small.setPixelSize(9)
    large.setPixelSize(30)
    assert body_pixels(small) == BODY_PIXELS
    assert body_pixels(large) == 30


@pytest.mark.parametrize("role", list(Role))
def test_each_role_has_its_family_weight_and_size(theme, role):
    family, weight, pixels = style_of(role)
    font = font_of(role, QFont(), scale=2.0)
    assert (font.families()[0], font.weight().value) == (family, weight)
    assert font.pointSizeF() == pytest.approx(points(2 * pixels))


def test_figures_are_of_equal_width(theme):
    metrics = QFontMetricsF(font_of(Role.FIGURE, QFont()))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1


def test_a_folder_without_fonts_is_told(qapp, tmp_path):
    with pytest.raises(ResourceMissingError):
        load_fonts(tmp_path)


def test_lengths_grow_with_the_text_of_the_application(theme, qapp):
    theme.apply(qapp)
    once = grown(20)
    theme.enlarge(200)
    assert grown(20) == pytest.approx(2 * once, abs=1)
