"""A small catalogue in the form of the sources, sound in every respect, to be changed by each test."""

import copy

import pytest
import yaml

from pathways_app.catalogue.build import build
from pathways_app.catalogue.yaml_reader import read_sources

ALWAYS = {"all_of": []}
SOURCE = {
    "id": "s-one",
    "title": "Page",
    "publisher": "Board",
    "url": "https://example.org/one",
    "dated": None,
    "evidence": "read",
    "checked": "2026-11-22",
    "stale": False,
}
STEP = {
    "kind": "course",
    "providers": ["College"],
    "duration_months": {"min": 6, "typical": 6, "max": 9},
    "duration_basis": "published",
    "study_modes": ["part_time"],
    "study_hours_per_week": 8.5,
    "hours_basis": "published",
    "job": False,
    "pays_salary": False,
    "languages": ["en"],
    "fee": {"amount": 49.5, "currency": "GBP", "year": "2026-27", "basis": "published"},
    "intake_months": [9],
    "apply_by": "01-14",
    "status": "open",
    "sources": ["s-one"],
}
CREDENTIAL = {"kind": "qualification", "issuer": "Board", "summary": "What it is.", "sources": ["s-one"]}

ISLE = {
    "isle/jurisdiction": {"id": "isle", "name": {"en": "Isle", "cy": "Ynys"}, "currency": "GBP", "languages": ["en"]},
    "isle/attributes": {
        "subject": {
            "type": "choice",
            "values": ["physics", "history"],
            "meaning": "main subject",
            "ask": "Which subject?",
        },
        "age": {
            "type": "number",
            "values": [],
            "meaning": "age in years",
            "ask": "How old are you?",
            "default": 18,
            "changeable": False,
        },
        "settled": {
            "type": "boolean",
            "values": [True, False],
            "meaning": "settled here",
            "ask": "Are you settled here?",
            "told_by": ["isle.maths-good", "isle.maths"],
        },
    },
    "isle/sources": [SOURCE],
    "isle/credentials": [
        {"id": "isle.maths", "name": {"en": "Maths"}, "starting_point": True, **CREDENTIAL},
        {
            "id": "isle.maths-good",
            "name": {"en": "Good maths"},
            "starting_point": True,
            "implies": ["isle.maths"],
            "level": {"framework": "CQFW", "value": 2},
            **CREDENTIAL,
        },
        {
            "id": "isle.teacher",
            "name": {"en": "Teacher", "cy": "Athro cynradd â thâl"},
            **CREDENTIAL,
            "kind": "role",
            "pay": {
                "low": 30000,
                "high": 40000.5,
                "currency": "GBP",
                "period": "year",
                "as_of": "2026-09",
                "source": "s-one",
            },
        },
    ],
    "isle/steps": [
        {
            "id": "isle.course",
            "name": {"en": "Course"},
            "requires": {
                "all_of": [
                    "isle.maths",
                    {
                        "any_of": [
                            {"attr": "subject", "in": ["physics", "history"]},
                            {"attr": "age", "min": 16, "max": 99},
                        ]
                    },
                    {"at_least": {"n": 1, "of": [{"not": {"attr": "settled", "is": False}}, "isle.maths-good"]}},
                ]
            },
            "awards": ["isle.teacher"],
            "documents": [{"name": "Letter", "issuer": "School", "lead_months": 0.5, "note": None}],
            **STEP,
        },
    ],
    "isle/bursaries": [
        {
            "id": "isle.grant",
            "name": {"en": "Grant"},
            "kind": "grant",
            "amount": {
                "value": 1500,
                "currency": "GBP",
                "basis": "one_off",
                "instalments": [
                    {"value": 1000, "when": "first"},
                    {"value": 500, "when": "last", "after": "isle.teacher"},
                ],
            },
            "for_steps": ["isle.course"],
            "eligibility": {"attr": "subject", "is": "physics"},
            "not_with": ["isle.waiver"],
            "status": "open",
            "academic_year": "2026-27",
            "sources": ["s-one"],
        },
        {
            "id": "isle.waiver",
            "name": {"en": "Waiver"},
            "kind": "fee_waiver",
            "amount": {"value": 50, "currency": "GBP", "basis": "percent_of_fee"},
            "for_steps": ["isle.course"],
            "eligibility": ALWAYS,
            "status": "open",
            "academic_year": None,
            "sources": ["s-one"],
        },
    ],
    "isle/supports": [
        {
            "id": "isle.mentor",
            "name": {"en": "Mentor"},
            "kind": "mentoring",
            "for": ["isle.teacher", "isle.course"],
            "summary": "Somebody to ask.",
            "sources": ["s-one"],
        }
    ],
    "isle/plan_links": [
        {"plan": "plan-1", "item": "1.1", "title": "More teachers", "answered_by": ["isle.course"], "status": "met"}
    ],
    "plans/plan-1": {
        "id": "plan-1",
        "title": "The plan",
        "publisher": "Board",
        "jurisdiction": "isle",
        "dated": "2026-03",
        "items": [{"item": "1.1", "title": "More teachers", "summary": "More people become teachers."}],
        "parts": [{"part": "1", "name": {"en": "People", "cy": "Pobl"}}],
    },
    "renamed": {"isle.old-course": "isle.course"},
}


class Sources:
    """A folder of sources and what stands in it, by file without its ending; change `content`, then write."""

    def __init__(self, folder):
        self.folder = folder
        self.content = copy.deepcopy(ISLE)

    def entry(self, file, ident):
        """Return one entry of a section, to be changed in place."""
        return next(entry for entry in self.content[f"isle/{file}"] if entry["id"] == ident)

    def write(self):
        """Write every file and return the folder."""
        for file, content in self.content.items():
            path = self.folder / f"{file}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            key = "plan" if file.startswith("plans/") else path.stem
            path.write_text(yaml.safe_dump({key: content}, sort_keys=False, allow_unicode=True), encoding="utf-8")
        return self.folder

    def read(self):
        """Write every file and read them back as the builder does."""
        return read_sources(self.write())


@pytest.fixture
def sources(tmp_path):
    """Return sources that are sound in every respect."""
    return Sources(tmp_path / "sources")


@pytest.fixture(scope="session")
def isle_bytes(tmp_path_factory):
    """Return the bytes of the catalogue file built from the sound sources."""
    folder = tmp_path_factory.mktemp("isle")
    build(Sources(folder / "sources").read().catalogue, folder / "isle.db")
    return (folder / "isle.db").read_bytes()
