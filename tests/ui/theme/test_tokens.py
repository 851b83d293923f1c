import pytest
from PySide6.QtGui import QColor, QPalette

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.paths import resource
from pathways_app.ui.theme.tokens import Scheme, contrast_tokens, palette_of, read_tokens

SETS = read_tokens(resource("theme", "tokens.json"))
GROUNDS = ("surface", "pane", "raised")
TEXT = [
    (text, ground)
    for text in ("ink", "ink-muted", "accent", "met", "unmet", "unknown", "money", "warning", "stale")
    for ground in (*GROUNDS, "selected")
]
TEXT += [(f"on-{ground}", ground) for ground in ("accent", "study", "job", "paper", "banner")]
TEXT += [(state, f"{state}-soft") for state in ("accent", "met", "unmet", "unknown", "money", "warning", "stale")]
TEXT += [("ink", f"{state}-soft") for state in ("accent", "money", "warning", "unknown")]
MARKS = [(m, g) for m in ("line-strong", "study", "job-edge", "paper", "wait", "focus") for g in GROUNDS]


def contrast(first, second):
    """The contrast ratio of WCAG 2.2."""

    def luminance(colour):
        parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(("least", "pairs"), [(4.5, TEXT), (3.0, MARKS)], ids=["text", "marks"])
def test_every_pair_in_use_is_legible(scheme, least, pairs):
    tokens = SETS[scheme]
    assert {
        pair: contrast(tokens[pair[0]], tokens[pair[1]])
        for pair in pairs
        if contrast(tokens[pair[0]], tokens[pair[1]]) < least
    } == {}


def test_both_schemes_and_high_contrast_have_the_same_tokens():
    assert set(SETS[Scheme.LIGHT]) == set(SETS[Scheme.DARK]) == set(contrast_tokens(QPalette()))


def test_high_contrast_uses_the_systems_own_colours():
    system = QPalette()
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    tokens = contrast_tokens(system)
    assert (tokens["ink"], tokens["unmet"], tokens["surface"]) == ("#ffff00", "#ffff00", "#000000")


def test_palette_wears_the_tokens():
    palette = palette_of(SETS[Scheme.DARK])
    assert palette.color(QPalette.ColorRole.Window) == QColor(SETS[Scheme.DARK]["surface"])
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(SETS[Scheme.DARK]["accent"])


def test_missing_table_is_named(tmp_path):
    with pytest.raises(ResourceMissingError) as raised:
        read_tokens(tmp_path / "tokens.json")
    assert raised.value.resource == "tokens.json"
