import copy
from decimal import Decimal

import pytest

from pathways_app.domain.catalogue_change import FieldChange, Happened
from pathways_app.domain.money import Money
from pathways_app.services.catalogue_changes import SECTIONS, changes, figures
from tests.catalogue.conftest import STEP, Sources


@pytest.fixture
def between(tmp_path):
    """Return what differs once the sources were changed."""
    before = Sources(tmp_path / "before").read().catalogue

    def found(change):
        sources = Sources(tmp_path / "after")
        change(sources)
        reading = sources.read()
        assert reading.problems == []
        return changes(before, reading.catalogue)

    return found


def test_equal_catalogues_do_not_differ(between):
    assert between(lambda sources: None) == ()


def test_figures_that_changed_are_told(between):
    def change(sources):
        step = sources.entry("steps", "isle.course")
        step["fee"] |= {"amount": 9535, "year": "2027-28"}
        step["duration_months"] = {"min": 6, "typical": 7, "max": 9}

    (found,) = between(change)
    assert (found.place, found.section, found.id, found.happened) == ("isle", "steps", "isle.course", Happened.CHANGED)
    assert str(found.name) == "Course"
    assert set(found.fields) == {
        FieldChange("fee.money", Money(4950, "GBP"), Money(953_500, "GBP")),
        FieldChange("fee.year", "2026-27", "2027-28"),
        FieldChange("duration.typical", Decimal(6), Decimal(7)),
    }


def test_a_fee_that_nobody_knows_any_more(between):
    (found,) = between(lambda sources: sources.entry("steps", "isle.course").update(fee=None))
    assert FieldChange("fee.money", Money(4950, "GBP"), None) in found.fields


def test_what_is_asked_is_told_in_the_words_of_the_sources(between):
    (found,) = between(lambda sources: sources.entry("steps", "isle.course").update(requires="isle.maths"))
    (field,) = found.fields
    assert (field.field, field.after) == ("requires", "isle.maths")
    assert field.before == (
        "all_of(isle.maths, any_of(subject = physics/history, age = 16…99), "
        "at_least(1: settled ≠ False, isle.maths-good))"
    )


def test_entries_that_come_and_go(between):
    def change(sources):
        other = {
            "id": "isle.evening",
            "name": {"en": "Evening course"},
            "requires": "isle.maths",
            **copy.deepcopy(STEP),
        }
        sources.content["isle/steps"].append({**other, "awards": ["isle.teacher"]})
        sources.content["isle/supports"].clear()
        sources.content["renamed"]["isle.older"] = "isle.course"

    found = [(change.section, change.id, change.happened, change.fields) for change in between(change)]
    assert found == [
        ("steps", "isle.evening", Happened.ADDED, ()),
        ("supports", "isle.mentor", Happened.REMOVED, ()),
        ("renamed", "isle.older", Happened.ADDED, ()),
    ]


def test_every_section_is_looked_at(between):
    def change(sources):
        content = sources.content
        content["isle/jurisdiction"]["name"]["en"] = "The isle"
        content["isle/attributes"]["age"]["ask"] = "Your age?"
        content["isle/sources"][0]["title"] = "Another page"
        for section in ("credentials", "steps", "bursaries", "supports"):
            content[f"isle/{section}"][0]["name"]["en"] = "Another name"
        content["isle/plan_links"][0]["status"] = "partly"
        content["renamed"]["isle.old-course"] = "isle.maths"
        content["plans/plan-1"]["title"] = "Another plan"
        content["plans/plan-1"]["items"][0]["summary"] = "Fewer."

    found = between(change)
    assert [change.section for change in found] == [*SECTIONS, "plans"]
    assert [(change.place, change.id) for change in found[-2:]] == [("", "plan-1"), ("", "plan-1/1.1")]
    assert all(change.happened is Happened.CHANGED and len(change.fields) == 1 for change in found)


def test_a_place_more_is_all_new(tmp_path):
    from pathways_app.domain.catalogue import Catalogue

    isle = Sources(tmp_path).read().catalogue
    found = changes(Catalogue({}, {}), isle)
    assert {change.happened for change in found} == {Happened.ADDED}
    assert len({change.section for change in found}) == len(SECTIONS)


def test_instalments_and_documents_are_one_text_each(tmp_path):
    isle = Sources(tmp_path).read().catalogue.jurisdictions["isle"]
    assert figures(isle.bursaries["isle.grant"])["amount.instalments"] == (
        "1000 GBP, first",
        "500 GBP, last, isle.teacher",
    )
    assert figures(isle.steps["isle.course"])["documents"] == ("Letter, School, 0.5",)
