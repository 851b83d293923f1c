"""Marks behind a name: that something is only proposed, or made up for the question."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.step import Status
from pathways_app.services.made_up_bursary import is_made_up


def what_if_mark(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return the mark of a step or bursary that is only proposed, or made up; nothing for any other."""
    if is_made_up(ident):
        return " " + _("[made up]")
    entry = catalogue.steps.get(ident) or catalogue.bursaries.get(ident)
    return " " + _("[proposed]") if entry is not None and entry.status is Status.PROPOSED else ""
