"""Papers, and who gives them or a credential, in the window's language where that has words for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.issuers import NAMES, kind_of_body
from pathways_app.ui.code_words import amid

_of_catalogue = QCoreApplication.translate  # these stand in domain and catalogue, not here, and are found there


def issuer_words(issuer: str) -> str:
    """Return the words for a kind of body, or the official name of somebody; one that has none here stays as it is."""
    known = kind_of_body(issuer) or (issuer if issuer in NAMES else "")
    return _of_catalogue("Issuers", known) if known else issuer


def issuer_amid(issuer: str) -> str:
    """Return `issuer` as it stands within a sentence."""
    return amid(issuer_words(issuer)) if kind_of_body(issuer) else issuer_words(issuer)


def paper_words(name: str) -> str:
    """Return the name of a paper that a step asks for; one of an own addition stays as it was written."""
    return _of_catalogue("Papers", name)


def providers_words(providers: Iterable[str]) -> str:
    """Return those who offer a step, each told as an issuer is, after one another."""
    return ", ".join(issuer_words(provider) for provider in providers)
