import random
from datetime import UTC, datetime

import pytest

from pathways_app.catalogue.overlay import lay_over
from pathways_app.domain.local_entry import LocalEntry, is_local, may_be_local_id
from pathways_app.domain.problem import Reason, Severity
from pathways_app.services.workspace import Workspace

SOURCE = {
    "title": "District prospectus",
    "publisher": "Caerphilly",
    "url": "https://example.org/course",
    "dated": "2026-09",
    "evidence": "read",
    "checked": "2026-11-22",
    "stale": False,
}
COURSE = {
    "kind": "course",
    "name": {"en": "Local support course"},
    "providers": ["Caerphilly"],
    "requires": {"all_of": []},
    "awards": ["wales.stl-l3"],
    "duration_months": {"min": 2, "typical": 3, "max": 4},
    "duration_basis": "published",
    "study_modes": ["part_time"],
    "study_hours_per_week": 4,
    "hours_basis": "published",
    "job": False,
    "pays_salary": False,
    "fee": {"amount": 120.5, "currency": "GBP", "year": "2026-27", "basis": "published"},
    "intake_months": [1, 9],
    "apply_by": "rolling",
    "documents": [],
    "languages": ["en"],
    "status": "open",
    "sources": ["local-prospectus"],
}
BURSARY = {
    "name": {"en": "District help"},
    "kind": "grant",
    "amount": {"value": 100, "currency": "GBP", "basis": "one_off"},
    "for_steps": ["wales.local.course"],
    "eligibility": {"all_of": []},
    "academic_year": None,
    "status": "open",
    "sources": ["local-prospectus"],
}


def entry(section="step", name="course", content=None, sources=None, ident=None, place="wales"):
    written = {"step": COURSE, "bursary": BURSARY}.get(section, {}) if content is None else content
    kept = {"local-prospectus": SOURCE} if sources is None else sources
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return LocalEntry(1, 1, place, section, ident or f"{place}.local.{name}", written, kept, "Sioned", now)


@pytest.fixture(scope="module")
def wales():
    with Workspace.open() as workspace:
        return workspace.jurisdiction("wales")


def errors(overlaid, ident):
    return [(one.reason, one.field) for one in overlaid.problems[ident] if one.severity is Severity.ERROR]


def test_a_local_step_and_its_bursary_stand_beside_what_ships(wales):
    overlaid = lay_over(wales, [entry(), entry("bursary", "help")])
    assert errors(overlaid, "wales.local.course") == errors(overlaid, "wales.local.help") == []
    place = overlaid.catalogue
    assert place.steps["wales.local.course"].fee.money.minor == 12_050
    assert place.bursaries["wales.local.help"].for_steps == ("wales.local.course",)
    assert place.sources["local-prospectus"].publisher == "Caerphilly"
    assert {ident for ident in place.steps if not is_local(ident)} == wales.steps.keys()
    assert all(place.steps[ident] is step for ident, step in wales.steps.items())
    assert place.steps["wales.local.course"].name.local
    assert place.bursaries["wales.local.help"].name.local
    assert list(place.steps) == sorted(place.steps)
    assert lay_over(wales, []).catalogue is wales


@pytest.mark.parametrize(
    "ident",
    [
        "wales.pgce-secondary-uwtsd",
        "wales.stl-l3",
        "bc.local.course",
        "wales.local.",
        "wales.local.A",
        "wales.local.../x",
    ],
)
def test_no_entry_takes_the_id_of_another(wales, ident):
    overlaid = lay_over(wales, [entry(ident=ident)])
    assert (Reason.BAD_ID, "id") in errors(overlaid, ident)
    assert overlaid.catalogue is wales
    assert not may_be_local_id(ident, "wales")


def test_no_source_takes_the_name_of_another(wales):
    shipped = next(iter(wales.sources))
    wrong = entry(content={**COURSE, "sources": [shipped]}, sources={shipped: SOURCE})
    overlaid = lay_over(wales, [wrong])
    assert (Reason.BAD_ID, "sources") in errors(overlaid, wrong.ident)
    assert overlaid.catalogue.sources[shipped] is wales.sources[shipped]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://x y", "//example.org"])
def test_a_source_leads_to_a_page_and_nowhere_else(wales, url):
    overlaid = lay_over(wales, [entry(sources={"local-prospectus": {**SOURCE, "url": url}})])
    assert (Reason.BAD_VALUE, "sources.local-prospectus.url") in errors(overlaid, "wales.local.course")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"awards": ["wales.nothing"]}, Reason.UNKNOWN_ID),
        ({"requires": "wales.nothing"}, Reason.UNKNOWN_ID),
        ({"sources": []}, Reason.WITHOUT_SOURCE),
        ({"sources": ["local-other"]}, Reason.UNKNOWN_SOURCE),
        ({"fee": {**COURSE["fee"], "currency": "SEK"}}, Reason.FOREIGN_CURRENCY),
        ({"extra": 1}, Reason.UNKNOWN_KEY),
        ({"kind": "party"}, Reason.BAD_VALUE),
        ({"name": None}, Reason.MISSING_KEY),
    ],
)
def test_what_the_sources_may_not_say_a_local_entry_may_not(wales, change, reason):
    overlaid = lay_over(wales, [entry(content={**COURSE, **change})])
    assert reason in {found for found, _ in errors(overlaid, "wales.local.course")}
    assert overlaid.catalogue is wales


def test_what_rests_on_an_entry_that_is_left_out_is_left_out_too(wales):
    overlaid = lay_over(wales, [entry(content={**COURSE, "kind": "party"}), entry("bursary", "help")])
    assert overlaid.catalogue is wales
    assert errors(overlaid, "wales.local.help") == [(Reason.UNKNOWN_ID, "for_steps")]


def test_nothing_that_can_be_written_in_json_breaks_the_reading(wales):
    draw = random.Random(3)
    odd = [None, True, -1, 10**30, 1.5, "", "x" * 9, [], {}, [[]], {"all_of": None}, {"at_least": {"n": -1, "of": 3}}]
    for _ in range(300):
        content = dict(COURSE)
        for key in draw.sample(sorted(content), draw.randrange(1, 4)):
            content[key] = draw.choice(odd)
        sources = {
            draw.choice(["local-prospectus", "x", ""]): {**SOURCE, draw.choice(sorted(SOURCE)): draw.choice(odd)}
        }
        overlaid = lay_over(wales, [entry(content=content, sources=sources)])
        assert overlaid.catalogue is wales or not errors(overlaid, "wales.local.course")


def test_laying_over_again_leaves_what_was_laid_over_before(wales):
    first = lay_over(wales, [entry(), entry("bursary", "help")]).catalogue
    dearer = entry(content={**COURSE, "fee": {**COURSE["fee"], "amount": 200}})
    again = lay_over(first, [dearer]).catalogue
    assert again == lay_over(wales, [dearer]).catalogue
    assert again.steps["wales.local.course"].fee.money.minor == 20_000
    assert lay_over(first, []).catalogue == wales


def test_one_name_is_not_given_to_two_sources(wales):
    theirs = entry("bursary", "help", sources={"local-prospectus": {**SOURCE, "title": "Something else"}})
    overlaid = lay_over(wales, [entry(), theirs])
    assert errors(overlaid, theirs.ident) == [(Reason.DUPLICATE_ID, "sources")]
    assert overlaid.catalogue.sources["local-prospectus"].title == "District prospectus"
