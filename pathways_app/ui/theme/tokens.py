"""Colour tokens: one named set of colours for each scheme."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from PySide6.QtGui import QColor, QPalette

from pathways_app.domain.errors import ResourceMissingError

Tokens: TypeAlias = Mapping[str, str]
"""Token names with their colours written #RRGGBB."""


class Scheme(StrEnum):
    """Which set of colours is in use."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


_CONTRAST_ROLES: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: (
        "surface pane raised banner selected accent-soft met-soft unmet-soft unknown-soft money-soft warning-soft "
        "stale-soft job on-paper on-study"
    ),
    QPalette.ColorRole.WindowText: (
        "ink ink-muted line line-strong met unmet unknown money warning stale study on-job job-edge paper wait "
        "on-banner"
    ),
    QPalette.ColorRole.Highlight: "accent focus",
    QPalette.ColorRole.HighlightedText: "on-accent",
}
"""The role of the system's palette that each token takes in high contrast: no soft grounds, states differ in shape."""


def read_tokens(file: Path) -> Mapping[Scheme, Tokens]:
    """Return the light and the dark tokens written in `file`.

    Raises: ResourceMissingError, when the file is not there.
    """
    try:
        written = json.loads(file.read_text("utf-8"))
    except OSError as problem:
        raise ResourceMissingError(resource=file.name) from problem
    return {Scheme(name): dict(colours) for name, colours in written.items()}


def contrast_tokens(system: QPalette) -> Tokens:
    """Return the tokens for high contrast, every one a colour of the `system` palette."""
    return {token: system.color(role).name() for role, tokens in _CONTRAST_ROLES.items() for token in tokens.split()}


def plain_contrast(*, dark: bool) -> QPalette:
    """Return black on white, or white on black, for who asks for high contrast where the system has none."""
    ground, ink, mark = ("#000000", "#FFFFFF", "#FFE14D") if dark else ("#FFFFFF", "#000000", "#00309C")
    role, palette = QPalette.ColorRole, QPalette()
    colours = ((role.Window, ground), (role.WindowText, ink), (role.Highlight, mark), (role.HighlightedText, ground))
    for target, colour in colours:
        palette.setColor(target, QColor(colour))
    return palette


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that makes native widgets wear `tokens`."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, token in (
        (role.Window, "surface"),
        (role.WindowText, "ink"),
        (role.Base, "raised"),
        (role.AlternateBase, "pane"),
        (role.Text, "ink"),
        (role.Button, "raised"),
        (role.ButtonText, "ink"),
        (role.BrightText, "unmet"),
        (role.PlaceholderText, "ink-muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on-accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "ink"),
        (role.Light, "raised"),
        (role.Midlight, "line"),
        (role.Mid, "line-strong"),
        (role.Dark, "line-strong"),
        (role.Shadow, "line-strong"),
    ):
        palette.setColor(target, QColor(tokens[token]))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens["ink-muted"]))
    return palette
