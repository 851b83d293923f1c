"""How an entry that answers a commitment looks: its icon, its kind, and whether it can be taken up today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.step import Status
from pathways_app.services.plan_board import Answering
from pathways_app.ui.explore.entry_kinds import entry_icon, kind_words
from pathways_app.ui.issuer_words import issuer_words, providers_words
from pathways_app.ui.widgets.stamp import Stamp

translate = QCoreApplication.translate

_STATUS_LOOKS: Mapping[Status, tuple[str, str]] = {
    Status.OPEN: ("circle-check", "met"),
    Status.PILOT: ("circle-dot-dashed", "accent"),
    Status.PROPOSED: ("milestone", ""),
    Status.CLOSED: ("octagon-x", ""),
}


@dataclass(frozen=True, slots=True)
class AnswerLook:
    """Its icon, its kind in words with who offers it, and the stamp of its status where it has one."""

    icon: str
    kind: str
    stamp: Stamp | None


def look_of(catalogue: JurisdictionCatalogue, answer: Answering) -> AnswerLook:
    """Return how an entry looks."""
    ident = answer.ident
    status: Status | None = None
    kind, beside = "", ""
    if ident in catalogue.steps:
        step = catalogue.steps[ident]
        kind, status, beside = step.kind.value, step.status, providers_words(step.providers)
    elif ident in catalogue.bursaries:
        kind, status = catalogue.bursaries[ident].kind.value, catalogue.bursaries[ident].status
    elif ident in catalogue.credentials:
        kind, beside = catalogue.credentials[ident].kind.value, issuer_words(catalogue.credentials[ident].issuer)
    elif ident in catalogue.supports:
        kind = catalogue.supports[ident].kind.value
    words = " · ".join(filter(None, (kind_words(answer.section, kind), beside)))
    stamp = None if status is None else Stamp(status_words(status), *_STATUS_LOOKS[status])
    return AnswerLook(entry_icon(answer.section, kind), words, stamp)


def status_words(status: Status) -> str:
    """Say whether something can be taken up."""
    return {
        Status.OPEN: translate("Plans", "open"),
        Status.PILOT: translate("Plans", "pilot"),
        Status.PROPOSED: translate("Plans", "proposed", "of a step or bursary"),
        Status.CLOSED: translate("Plans", "closed"),
    }[status]
