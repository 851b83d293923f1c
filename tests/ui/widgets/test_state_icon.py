import pytest

from pathways_app.domain.standing import State
from pathways_app.domain.step_money import Verdict
from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.state_icon import STATE_LOOKS, VERDICT_LOOKS, Icon


def test_each_state_and_verdict_has_an_outline_of_its_own():
    assert set(STATE_LOOKS) == set(State)
    assert len({icon for icon, _ in STATE_LOOKS.values()}) == len(State)
    assert set(VERDICT_LOOKS) == set(Verdict)
    assert len({icon for icon, _ in VERDICT_LOOKS.values()}) == len(Verdict)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_icons_wear_the_colour_of_their_token(qtbot, theme, scheme):
    icon = Icon(theme, "circle-check", "met", 32, says="met")
    qtbot.addWidget(icon)
    icon.resize(icon.sizeHint())
    theme.use(scheme)
    image = icon.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.color("met").name() in seen
    assert icon.accessibleName() == "met"
