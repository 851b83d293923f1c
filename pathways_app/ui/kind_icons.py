"""Which icon stands for which kind of thing held, and of step."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.step import StepKind

CIRCUMSTANCE = "circumstance"
"""What stands among the kinds for a fact about a person, where such can be looked up too."""

_ICONS: Mapping[str, str] = {
    CredentialKind.ROLE: "briefcase",
    CredentialKind.QUALIFICATION: "graduation-cap",
    CredentialKind.MICRO_CREDENTIAL: "award",
    CredentialKind.LICENCE: "id-card",
    CredentialKind.CHECK: "shield-check",
    CredentialKind.LANGUAGE: "languages",
    CredentialKind.EXPERIENCE: "clock",
    CIRCUMSTANCE: "sliders-horizontal",
}

_STEP_ICONS: Mapping[str, str] = {
    StepKind.PROGRAMME: "graduation-cap",
    StepKind.COURSE: "book-open",
    StepKind.ASSESSMENT: "pencil",
    StepKind.APPLICATION: "file-text",
    StepKind.RECOGNITION: "shield-check",
    StepKind.APPOINTMENT: "briefcase",
    StepKind.EXPERIENCE: "clock",
}


def step_icon(kind: str) -> str:
    """Return the name of the icon for a kind of step."""
    return _STEP_ICONS.get(kind, "route")


def kind_icon(kind: str) -> str:
    """Return the name of the icon for a kind of credential."""
    return _ICONS.get(kind, "award")


def kind_words(kind: str) -> str:
    """Return what a kind of credential is called."""
    names = {
        CredentialKind.ROLE: QCoreApplication.translate("Kinds", "role"),
        CredentialKind.QUALIFICATION: QCoreApplication.translate("Kinds", "qualification"),
        CredentialKind.MICRO_CREDENTIAL: QCoreApplication.translate("Kinds", "short course"),
        CredentialKind.LICENCE: QCoreApplication.translate("Kinds", "licence or registration"),
        CredentialKind.CHECK: QCoreApplication.translate("Kinds", "check"),
        CredentialKind.LANGUAGE: QCoreApplication.translate("Kinds", "language"),
        CredentialKind.EXPERIENCE: QCoreApplication.translate("Kinds", "experience"),
        CIRCUMSTANCE: QCoreApplication.translate("Kinds", "circumstance"),
    }
    return next((words for known, words in names.items() if known == kind), kind)
