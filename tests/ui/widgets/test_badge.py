import pytest

from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.badge import Badge, Mark, mark_meaning, mark_words


@pytest.mark.parametrize("mark", list(Mark))
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_badge_has_a_word_a_meaning_and_a_look(qtbot, theme, mark, scheme):
    theme.use(scheme)
    badge = Badge(theme, mark)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    assert badge.accessibleName() == mark_words(mark)
    assert badge.toolTip() == mark_meaning(mark)
    image = badge.grab().toImage()
    assert len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}) > 3
