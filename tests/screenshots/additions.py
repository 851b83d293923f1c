"""A local course, a credential and a bursary in the casebook, for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways_app.services.local_entries import draft, keep_entry

if TYPE_CHECKING:
    from tests.screenshots.camera import Camera

_COURSE, _BADGE = "wales.local.evening-course", "wales.local.badge"
_SOURCES = {
    "local-prospectus": {
        "title": "Adult learning prospectus",
        "publisher": "Caerphilly County Borough Council",
        "url": "https://example.org/adult-learning",
        "dated": None,
        "evidence": "read",
        "checked": "2026-11-20",
        "stale": False,
    }
}
_STEP = {
    "kind": "course",
    "name": {"en": "Evening course for teaching assistants", "cy": "Cwrs nos i gynorthwywyr addysgu"},
    "providers": ["Caerphilly Adult Learning"],
    "requires": {"all_of": ["wales.gcse-english-c"]},
    "awards": ["wales.stl-l3"],
    "duration_months": {"min": 8, "typical": 8, "max": 8},
    "duration_basis": "published",
    "study_modes": ["part_time"],
    "study_hours_per_week": 5,
    "hours_basis": "published",
    "job": False,
    "pays_salary": False,
    "fee": {"amount": 120, "currency": "GBP", "year": "2026-27", "basis": "published"},
    "intake_months": [1, 9],
    "status": "open",
    "sources": ["local-prospectus"],
}
_CREDENTIAL = {
    "kind": "micro_credential",
    "name": {"en": "County safeguarding badge"},
    "issuer": "Caerphilly County Borough Council",
    "summary": "An afternoon on safeguarding, as the county’s schools ask.",
    "level": {"framework": "CQFW", "value": 2},
    "starting_point": True,
    "implies": [],
    "valid_months": 36,
    "renewable": True,
    "sources": ["local-prospectus"],
}
_BURSARY = {
    "name": {"en": "District learning bursary"},
    "kind": "grant",
    "amount": {"value": 100, "currency": "GBP", "basis": "one_off"},
    "for_steps": [_COURSE],
    "eligibility": {
        "all_of": [
            "wales.role-ta-l2",
            {"attr": "residency", "in": ["wales", "england"]},
            {"attr": "household_income", "max": 25000},
            {"any_of": [_BADGE, "wales.gcse-maths-c"]},
        ]
    },
    "academic_year": None,
    "apply_by": "09-30",
    "status": "open",
    "sources": ["local-prospectus"],
}


def additions(camera: Camera) -> str:
    """Keep a credential, a course and a bursary for it in the open casebook, and return the id of the course."""
    casework = camera.desktop.enquiry.casework
    if not casework.additions():
        for section, ident, content in (
            ("credential", _BADGE, _CREDENTIAL),
            ("step", _COURSE, _STEP),
            ("bursary", "wales.local.bursary", _BURSARY),
        ):
            keep_entry(casework.book, draft("wales", section, ident, content, _SOURCES, "Sioned Prys"))
        casework.written.emit()
    camera.until(lambda: _COURSE in camera.desktop.enquiry.catalogue.steps)
    return _COURSE


def change(camera: Camera, section: str) -> None:
    """Open the form of the addition of `section`."""
    dialog = camera.window.shell.additions
    entry = next(entry for entry in camera.desktop.enquiry.casework.additions() if entry.section == section)
    dialog.write(section, entry)
    camera.until(lambda: dialog.entry is not None)
    camera.settle()
