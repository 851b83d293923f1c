import re
from string import Template

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QTextEdit, QToolButton

from pathways_app.runtime.paths import resource
from pathways_app.ui.theme import dress
from pathways_app.ui.theme.fonts import Role
from pathways_app.ui.theme.stylesheet import TONES, stylesheet
from pathways_app.ui.theme.tokens import Scheme, read_tokens

SETS = read_tokens(resource("theme", "tokens.json"))


def sheet(scheme=Scheme.LIGHT, scale=1.0, line=1):
    return stylesheet(SETS[scheme], scale=scale, line=line, asset=lambda name, token: f"/{name}-{token}.svg")


def test_every_placeholder_is_filled(qapp):
    assert not Template.pattern.findall(sheet())


def test_every_role_and_tone_can_be_asked_for(qapp):
    written = sheet(Scheme.DARK)
    assert all(f'text_role="{role}"' in written for role in Role)
    assert all(f'tone="{tone}"] {{ color: {SETS[Scheme.DARK][tone]}' in written for tone in TONES)


def test_the_ground_of_a_button_never_takes_the_colour_of_the_icon_on_it(qapp):
    rules = re.findall(r'QPushButton\[look="banner"\]([^{]*)\{([^}]*)\}', sheet())
    assert {state for state, _ in rules} >= {" ", ":hover "}
    ink = SETS[Scheme.LIGHT]["on-banner"]
    assert not [state for state, rule in rules if f"background: {ink}" in rule]


def test_controls_grow_with_the_text_and_borders_in_high_contrast(qapp):
    assert "min-height: 28px" in sheet()
    assert "min-height: 56px" in sheet(scale=2.0)
    assert "border: 2px solid" in sheet(line=2)
    assert "/check-on-accent.svg" in sheet()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_what_a_field_asks_for_can_be_read(qtbot, qapp, kind):
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(sheet())
    field.ensurePolished()
    assert field.palette().placeholderText().color() == QColor(SETS[Scheme.LIGHT]["ink-muted"])


@pytest.mark.parametrize(
    ("kind", "look", "height"),
    [
        (QPushButton, None, 30),
        (QToolButton, "button", 30),
        (QToolButton, "segment", 30),
        (QLineEdit, None, 30),
        (QSpinBox, None, 30),
        (QComboBox, None, 30),
        (QPushButton, "small", 26),
        (QPushButton, "quiet", 26),
        (QToolButton, "quiet", 26),
        (QToolButton, "chip", 26),
        (QComboBox, "filter", 26),
    ],
)
def test_controls_side_by_side_are_equally_high(qtbot, theme, kind, look, height):
    control = kind()
    qtbot.addWidget(control)
    dress(control, look=look)
    control.setStyleSheet(sheet())
    assert control.sizeHint().height() == height
