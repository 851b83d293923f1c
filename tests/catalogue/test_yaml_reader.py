"""Sources in the wrong form: every slip is noted with its file, id, key and reason, and only its entry is lost."""

import pytest

from pathways_app.catalogue.yaml_reader import read_sources
from pathways_app.domain.errors import FileProblemError
from pathways_app.domain.problem import Reason


def noted(sources):
    return [(p.file, p.id, p.field, p.reason) for p in sources.read().problems]


def test_sound_sources_are_read_whole(sources):
    reading = sources.read()
    assert reading.problems == []
    place = reading.catalogue.jurisdictions["isle"]
    assert list(place.credentials) == ["isle.maths", "isle.maths-good", "isle.teacher"]
    assert place.renamed == {"isle.old-course": "isle.course"}
    assert list(reading.catalogue.plans) == ["plan-1"]
    assert reading.lines["isle/steps.yaml", "isle.course"] == 2


@pytest.mark.parametrize(
    ("file", "ident", "key", "value", "field", "reason"),
    [
        ("credentials", "isle.maths", "kind", "degree", "kind", Reason.BAD_VALUE),
        ("credentials", "isle.maths", "colour", "red", "colour", Reason.UNKNOWN_KEY),
        ("credentials", "isle.maths", "name", {"cy": "Mathemateg"}, "name.en", Reason.MISSING_KEY),
        ("credentials", "isle.maths", "name", "Maths", "name", Reason.WRONG_TYPE),
        ("credentials", "isle.maths", "valid_months", 0, "valid_months", Reason.BAD_VALUE),
        ("credentials", "isle.maths", "starting_point", "often", "starting_point", Reason.WRONG_TYPE),
        ("credentials", "isle.maths", "implies", "isle.teacher", "implies", Reason.WRONG_TYPE),
        ("credentials", "isle.maths", "level", {"framework": "CQFW"}, "level.value", Reason.WRONG_TYPE),
        ("steps", "isle.course", "awards", None, "awards", Reason.MISSING_KEY),
        ("steps", "isle.course", "duration_months", {"min": -1, "typical": 2, "max": 3}, None, Reason.BAD_VALUE),
        ("steps", "isle.course", "duration_months", None, "duration_months", Reason.MISSING_KEY),
        ("steps", "isle.course", "duration_months", {"min": 3, "typical": 2, "max": 3}, None, Reason.DURATION_ORDER),
        ("steps", "isle.course", "duration_basis", "estimate", "duration_note", Reason.MISSING_KEY),
        (
            "steps",
            "isle.course",
            "fee",
            {"amount": -1, "currency": "GBP", "year": "x", "basis": "published"},
            None,
            Reason.BAD_VALUE,
        ),
        (
            "steps",
            "isle.course",
            "fee",
            {"amount": 1, "currency": "EUR", "year": "x", "basis": "published"},
            None,
            Reason.BAD_VALUE,
        ),
        (
            "steps",
            "isle.course",
            "fee",
            {"amount": 1.005, "currency": "GBP", "year": "x", "basis": "published"},
            None,
            Reason.BAD_VALUE,
        ),
        ("steps", "isle.course", "study_hours_per_week", 200, "study_hours_per_week", Reason.BAD_VALUE),
        ("steps", "isle.course", "study_modes", ["by_post"], "study_modes", Reason.BAD_VALUE),
        ("steps", "isle.course", "intake_months", [13], "intake_months", Reason.BAD_VALUE),
        ("steps", "isle.course", "intake_months", [9, 9], "intake_months", Reason.BAD_VALUE),
        ("steps", "isle.course", "apply_by", "14 January", "apply_by", Reason.BAD_VALUE),
        ("steps", "isle.course", "apply_by_intake", ["14 January"], "apply_by_intake", Reason.BAD_VALUE),
        ("steps", "isle.course", "apply_by_intake", ["01-14", "04-15"], "apply_by_intake", Reason.BAD_VALUE),
        ("steps", "isle.course", "status_as_of", "lately", "status_as_of", Reason.BAD_VALUE),
        ("steps", "isle.course", "job", None, "job", Reason.MISSING_KEY),
        ("steps", "isle.course", "sources", ["s-one", "s-one"], "sources", Reason.BAD_VALUE),
        ("bursaries", "isle.waiver", "status", "ajar", "status", Reason.BAD_VALUE),
        ("bursaries", "isle.waiver", "max_claims", 0, "max_claims", Reason.BAD_VALUE),
        ("bursaries", "isle.waiver", "amount", None, "amount", Reason.MISSING_KEY),
        (
            "bursaries",
            "isle.waiver",
            "amount",
            {"value": 101, "currency": "GBP", "basis": "percent_of_fee"},
            None,
            Reason.BAD_VALUE,
        ),
        (
            "bursaries",
            "isle.waiver",
            "amount",
            {"value": None, "currency": "GBP", "basis": "one_off"},
            None,
            Reason.MISSING_KEY,
        ),
        ("supports", "isle.mentor", "for", None, "for", Reason.MISSING_KEY),
        ("supports", "isle.mentor", "kind", "hug", "kind", Reason.BAD_VALUE),
    ],
)
def test_a_wrong_value(sources, file, ident, key, value, field, reason):
    entry = sources.entry(file, ident)
    if value is None:
        del entry[key]
    else:
        entry[key] = value
    found = noted(sources)
    assert {(where, who, why) for where, who, _, why in found} == {(f"isle/{file}.yaml", ident, reason)}
    if field is not None:
        assert {name for _, _, name, _ in found} == {field}
    assert ident in sources.read().broken


@pytest.mark.parametrize(
    ("requirement", "reason"),
    [
        ({"all_of": "isle.maths"}, Reason.WRONG_TYPE),
        ({"none_of": []}, Reason.BAD_REQUIREMENT),
        (7, Reason.BAD_REQUIREMENT),
        ({"all_of": [], "any_of": []}, Reason.BAD_REQUIREMENT),
        ({"at_least": {"n": 0, "of": []}}, Reason.BAD_VALUE),
        ({"at_least": 2}, Reason.BAD_REQUIREMENT),
        ({"not": "isle.maths"}, Reason.NOT_ON_CREDENTIAL),
        ({"not": {"all_of": []}}, Reason.NOT_ON_CREDENTIAL),
        ({"attr": "height", "is": 3}, Reason.UNDECLARED_ATTRIBUTE),
        ({"attr": "subject", "is": "alchemy"}, Reason.BAD_VALUE),
        ({"attr": "subject", "min": 3}, Reason.BAD_VALUE),
        ({"attr": "subject", "in": "physics"}, Reason.WRONG_TYPE),
        ({"attr": "age", "min": "old"}, Reason.WRONG_TYPE),
        ({"attr": "age", "min": 3, "is": 4}, Reason.BAD_REQUIREMENT),
        ({"attr": "settled", "is": "maybe"}, Reason.BAD_VALUE),
    ],
)
def test_a_requirement_outside_the_grammar(sources, requirement, reason):
    sources.entry("steps", "isle.course")["requires"] = {"any_of": ["isle.maths", requirement]}
    ((file, ident, field, found),) = noted(sources)
    assert (file, ident, found) == ("isle/steps.yaml", "isle.course", reason)
    assert field.startswith("requires.any_of[1]")


def test_instalments_that_do_not_add_up(sources):
    sources.entry("bursaries", "isle.grant")["amount"]["instalments"][0]["value"] = 999
    assert noted(sources) == [("isle/bursaries.yaml", "isle.grant", "amount.instalments", Reason.BAD_VALUE)]


def test_pay_that_falls(sources):
    sources.entry("credentials", "isle.teacher")["pay"].update(high=1, period="week")
    assert {field for _, _, field, _ in noted(sources)} == {"pay.high", "pay.period"}


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"type": "colour"}, "type", Reason.BAD_VALUE),
        ({"values": []}, "values", Reason.BAD_VALUE),
        ({"default": "alchemy"}, "default", Reason.BAD_VALUE),
        ({"type": "number"}, "values", Reason.BAD_VALUE),
        ({"changeable": "never"}, "changeable", Reason.WRONG_TYPE),
        ({"told_by": "isle.maths"}, "told_by", Reason.WRONG_TYPE),
        ({"told_by": ["isle.maths"]}, "told_by", Reason.BAD_VALUE),
    ],
)
def test_an_attribute_that_is_not_declared_well(sources, change, field, reason):
    sources.content["isle/attributes"]["subject"].update(change)
    assert ("isle/attributes.yaml", "subject", field, reason) in noted(sources)


def test_a_source_with_a_wrong_day(sources):
    sources.content["isle/sources"][0]["checked"] = "yesterday"
    assert noted(sources) == [("isle/sources.yaml", "s-one", "checked", Reason.BAD_VALUE)]


def test_ids_of_elsewhere_and_ids_twice(sources):
    sources.entry("supports", "isle.mentor")["id"] = "moor.mentor"
    twin = {**sources.entry("credentials", "isle.maths"), "name": {"en": "Twin"}}
    sources.content["isle/credentials"].append(twin)
    assert {(ident, why) for _, ident, _, why in noted(sources)} == {
        ("moor.mentor", Reason.BAD_ID),
        ("isle.maths", Reason.DUPLICATE_ID),
    }


def test_a_plan_item_and_a_link_twice(sources):
    plan = sources.content["plans/plan-1"]
    plan["items"].append(plan["items"][0])
    links = sources.content["isle/plan_links"]
    links.append(links[0])
    assert {(file, why) for file, _, _, why in noted(sources)} == {
        ("plans/plan-1.yaml", Reason.DUPLICATE_ID),
        ("isle/plan_links.yaml", Reason.DUPLICATE_ID),
    }


def test_a_part_of_a_plan_twice_and_one_that_no_item_is_in(sources):
    parts = sources.content["plans/plan-1"]["parts"]
    parts += [parts[0], {"part": "2", "name": {"en": "Nothing"}}]
    assert [why for _, _, _, why in noted(sources)] == [Reason.DUPLICATE_ID, Reason.UNKNOWN_ID]


def test_sections_of_the_wrong_shape(sources):
    sources.content["isle/supports"] = {"mentor": {}}
    sources.content["isle/steps"].append("isle.course")
    assert {(file, why) for file, _, _, why in noted(sources)} == {
        ("isle/supports.yaml", Reason.WRONG_TYPE),
        ("isle/steps.yaml", Reason.WRONG_TYPE),
    }


def test_a_file_nothing_reads_is_noted(sources):
    sources.content["isle/step"] = []
    assert noted(sources) == [("isle/step.yaml", "", "", Reason.UNKNOWN_FILE)]


def test_a_place_named_other_than_its_folder(sources):
    sources.content["isle/jurisdiction"]["id"] = "moor"
    assert noted(sources) == [("isle/jurisdiction.yaml", "isle", "id", Reason.BAD_ID)]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("isle.x", 3, Reason.WRONG_TYPE),
        ("moor.x", "isle.course", Reason.BAD_ID),
        ("isle.x", "moor.course", Reason.BAD_ID),
        ("x", "isle.course", Reason.BAD_ID),
    ],
)
def test_a_renaming_that_leads_nowhere(sources, old, new, reason):
    sources.content["renamed"][old] = new
    assert noted(sources) == [("renamed.yaml", old, "", reason)]


def test_a_missing_section_and_an_empty_folder(sources, tmp_path):
    folder = sources.write()
    (folder / "isle" / "steps.yaml").unlink()
    with pytest.raises(FileProblemError) as error:
        read_sources(folder)
    assert (error.value.reason, error.value.file) == ("missing", str(folder / "isle" / "steps.yaml"))
    with pytest.raises(FileProblemError):
        read_sources(tmp_path / "nowhere")
