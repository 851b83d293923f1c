from decimal import Decimal

import pytest

from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Happened
from pathways_app.domain.money import Money
from pathways_app.domain.text import LocalText
from pathways_app.services.catalogue_changes import SECTIONS
from pathways_app.ui.catalogue_packs.change_words import change_words, count_words, field_words, section_words

NAME = LocalText.of({"en": "Course"})


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (FieldChange("fee.money", Money(925_000, "GBP"), Money(953_500, "GBP")), "Fee: £9,250 → £9,535"),
        (FieldChange("fee.money", Money(925_000, "GBP"), None), "Fee: £9,250 → none"),
        (FieldChange("duration.typical", Decimal(9), Decimal(18)), "Length: 9 m → 1 y 6 m"),
        (FieldChange("duration.typical", Decimal("0.5"), Decimal(1)), "Length: 0.5 months → 1 m"),
        (FieldChange("study_hours", Decimal(8), Decimal("8.5")), "Hours of study a week: 8 → 8.5"),
        (FieldChange("checked", "2026-11-22", "2027-01-05"), "Checked: 22 Nov 2026 → 5 Jan 2027"),
        (FieldChange("name.cy", "Cwrs", "Y cwrs"), "Name: Cwrs → Y cwrs"),
        (FieldChange("awards", ("a",), ("b",)), "What it gives: + b, − a"),
        (FieldChange("awards", ("a", "b"), ("b", "a")), "What it gives: changed"),
        (FieldChange("requires", "a", "all_of(" + "b" * 80), "What it asks: changed"),
        (FieldChange("summary", "One.", "Two."), "Details reworded or completed"),
    ],
)
def test_one_value(qapp, field, said):
    assert field_words(field).replace("\u00a0", " ") == said


def test_what_becomes_of_an_entry(qapp):
    details = (FieldChange("summary", "One.", "Two."), FieldChange("notes", None, "More."))
    assert change_words(EntryChange("w", "steps", "w.x", NAME, Happened.ADDED)) == "Added"
    assert change_words(EntryChange("w", "steps", "w.x", NAME, Happened.REMOVED)) == "Removed"
    assert change_words(EntryChange("w", "steps", "w.x", NAME, Happened.CHANGED)) == "Changed"
    said = change_words(EntryChange("w", "steps", "w.x", NAME, Happened.CHANGED, details))
    assert said == "Details reworded or completed"  # once


def test_counts_and_sections(qapp):
    found = [EntryChange("w", "steps", "w.x", NAME, happened) for happened in (*Happened, Happened.ADDED)]
    assert count_words(found) == "2 new, 1 removed and 1 changed"
    assert len({section_words(section) for section in SECTIONS}) == len(SECTIONS)
    assert not any(section_words(section) == section for section in SECTIONS)
