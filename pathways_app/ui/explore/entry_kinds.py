"""What the kinds of entries are called, and which icon stands for each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.step import StepKind
from pathways_app.domain.support import SupportKind
from pathways_app.ui import kind_icons

translate = QCoreApplication.translate

SECTIONS = ("credential", "step", "bursary", "support", "plan_item")
"""The sections of the catalogue, in the order they are offered."""

_SECTION_ICONS = {"bursary": "hand-coins", "support": "users", "plan_item": "list-checks"}


def entry_icon(section: str, kind: str) -> str:
    """Return the name of the icon for an entry."""
    if section == "credential":
        return kind_icons.kind_icon(kind)
    return kind_icons.step_icon(kind) if section == "step" else _SECTION_ICONS.get(section, "info")


def section_words(section: str) -> str:
    """Name all entries of a section."""
    return {
        "credential": translate("Explore", "Roles, qualifications and the like"),
        "step": translate("Explore", "Steps"),
        "bursary": translate("Explore", "Money"),
        "support": translate("Explore", "Support"),
        "plan_item": translate("Explore", "Plan items"),
    }.get(section, section)


def kind_words(section: str, kind: str) -> str:
    """Name the kind of one entry: Role, Programme, Grant."""
    if section == "credential":
        words = kind_icons.kind_words(kind)
        return words[:1].upper() + words[1:]
    names: Mapping[str, Mapping[str, str]] = {
        "step": {
            StepKind.PROGRAMME: translate("Explore", "Programme"),
            StepKind.COURSE: translate("Explore", "Course"),
            StepKind.ASSESSMENT: translate("Explore", "Assessment"),
            StepKind.APPLICATION: translate("Explore", "Application"),
            StepKind.RECOGNITION: translate("Explore", "Recognition"),
            StepKind.APPOINTMENT: translate("Explore", "Appointment"),
            StepKind.EXPERIENCE: translate("Explore", "Work experience"),
        },
        "bursary": {
            BursaryKind.GRANT: translate("Explore", "Grant"),
            BursaryKind.FEE_WAIVER: translate("Explore", "Fee paid or waived"),
            BursaryKind.SALARY_SUPPORT: translate("Explore", "Salary support"),
            BursaryKind.LOAN: translate("Explore", "Loan"),
            BursaryKind.LOAN_FORGIVENESS: translate("Explore", "Loan written off"),
            BursaryKind.ALLOWANCE: translate("Explore", "Allowance"),
        },
        "support": {
            SupportKind.MENTORING: translate("Explore", "Mentoring"),
            SupportKind.INDUCTION: translate("Explore", "Induction"),
            SupportKind.WELLBEING: translate("Explore", "Well-being"),
            SupportKind.PROFESSIONAL_LEARNING: translate("Explore", "Professional learning"),
            SupportKind.NETWORK: translate("Explore", "Network"),
            SupportKind.LEAVE: translate("Explore", "Leave"),
            SupportKind.HOUSING: translate("Explore", "Housing"),
        },
        "plan_item": {kind: translate("Explore", "Plan item")},
    }
    return names.get(section, {}).get(kind, kind)
