"""What reach has of its own in words: bars."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.cli.words import limit_words
from pathways_app.domain.reach import Bar


def bar_words(bar: Bar) -> str:
    """Say what keeps a role out of reach."""
    return {
        Bar.CIRCUMSTANCES: _("something you have said of yourself"),
        Bar.SEVERAL: _("several of your limits and answers, and what is only proposed, together"),
        Bar.NO_WAY: _("nothing in the catalogue leads there from what is held"),
    }.get(bar, limit_words(bar.value))
