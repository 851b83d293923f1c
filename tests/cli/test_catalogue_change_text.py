from decimal import Decimal

import pytest

from pathways_app.cli.catalogue_change_text import changes_text, field_text
from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Happened
from pathways_app.domain.money import Money
from pathways_app.domain.text import LocalText


def entry(number, happened=Happened.CHANGED, section="steps", place="wales"):
    fields = (FieldChange("fee.money", Money(925_000, "GBP"), Money(953_500, "GBP")),)
    name = LocalText.of({"en": f"Course {number}"})
    return EntryChange(place, section, f"wales.c{number}", name, happened, fields if happened == "changed" else ())


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (FieldChange("fee.money", Money(925_000, "GBP"), Money(953_500, "GBP")), "fee £9,250 → £9,535"),
        (FieldChange("fee.money", Money(100, "SEK"), None), "fee 1 kr → none"),
        (FieldChange("duration.typical", Decimal(9), Decimal("10.5")), "length 9 → 10.5 months"),
        (FieldChange("job", False, True), "job false → true"),
        (FieldChange("seats", 20, 25), "seats 20 → 25"),
        (FieldChange("summary", "x" * 80, "y"), "summary reworded"),
        (FieldChange("requires", "a", "all_of(a, b)"), "what it asks a → all_of(a, b)"),
        (FieldChange("requires", "a", "all_of(a, " + "b" * 80), "what it asks changed"),
        (FieldChange("awards", ("a", "b"), ("b", "c")), "what it gives +c -a"),
        (FieldChange("documents", (), ("x" * 80,)), "documents changed"),
        (FieldChange("study_modes", None, ("online",)), "study modes +online"),
    ],
)
def test_one_value(field, said):
    assert field_text(field) == said


def test_sections_are_counted_and_long_ones_cut():
    found = [entry(number) for number in range(20)] + [entry(99, Happened.REMOVED, "bursaries")]
    lines = changes_text(found, whole=False).splitlines()
    assert lines[0] == "wales, steps: 20 changed"
    assert lines[1:3] == ["  ~ wales.c0  Course 0", "      fee £9,250 → £9,535"]
    assert lines[-3:] == ["  and 8 more; --all names them", "wales, bursaries: 1 removed", "  - wales.c99  Course 99"]
    assert len(changes_text(found, whole=True).splitlines()) == 43


def test_an_entry_keeps_to_its_lines():
    change = FieldChange("title", "a", "b\n  + wales.free  Free")
    lines = changes_text(
        [EntryChange("wales", "steps", "wales.c", LocalText.of({"en": "C\n\nIn use"}), Happened.CHANGED, (change,))],
        whole=True,
    ).splitlines()
    assert lines[1:] == ["  ~ wales.c  C In use", "      title a → b + wales.free Free"]


def test_plans_have_no_place_and_nothing_is_said_so():
    assert changes_text([entry(1, Happened.ADDED, "plans", "")], whole=True).startswith("plans, plans: 1 new")
    assert changes_text([], whole=True) == "It says what the catalogue in use says already."
