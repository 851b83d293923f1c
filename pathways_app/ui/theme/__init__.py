"""The look of the window: colours, fonts, icons and style sheet from one table of tokens."""

from pathways_app.ui.theme.dress import dress, flush, inset
from pathways_app.ui.theme.focus import ringed
from pathways_app.ui.theme.fonts import Role, grown
from pathways_app.ui.theme.theme import Theme
from pathways_app.ui.theme.tokens import Scheme

__all__ = ["Role", "Scheme", "Theme", "dress", "flush", "grown", "inset", "ringed"]
