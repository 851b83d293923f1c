"""Who gives a credential or a paper, in the window's language where it is a kind of body and no name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.issuers import kind_of_body
from pathways_app.ui.code_words import amid

_of_catalogue = QCoreApplication.translate  # the kinds stand in the domain, not here, and are found there


def issuer_words(issuer: str) -> str:
    """Return `issuer` as the catalogue writes it where it names somebody: official names stay as they are."""
    kind = kind_of_body(issuer)
    return _of_catalogue("Issuers", kind) if kind else issuer


def issuer_amid(issuer: str) -> str:
    """Return `issuer` as it stands within a sentence."""
    return amid(issuer_words(issuer)) if kind_of_body(issuer) else issuer


def providers_words(providers: Iterable[str]) -> str:
    """Return those who offer a step, each told as an issuer is, after one another."""
    return ", ".join(issuer_words(provider) for provider in providers)
