import copy
import json
import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.errors import CatalogueInvalidError, CataloguePackError
from pathways_app.services import pack_content
from pathways_app.services.catalogue_pack import read_pack
from pathways_app.services.pack_content import catalogue_in, content_of
from tests.catalogue.conftest import ISLE, SOURCE, Sources
from tests.services.pack_maker import KEY, TODAY, isle_content, pack


@pytest.fixture(scope="module")
def isle(tmp_path_factory):
    return json.loads(isle_content(tmp_path_factory.mktemp("isle")))


@pytest.fixture
def refused(tmp_path):
    """Return why a pack with some content is refused, though its publisher signed it."""

    def reason(content, **more):
        today = more.pop("today", TODAY)
        file = pack(tmp_path / "x.pathways-catalogue", content, **more)
        with pytest.raises(CataloguePackError) as error:
            catalogue_in(read_pack(file, (KEY.publisher,)), today)
        return error.value.reason

    return reason


def changed(isle, *path, to):
    """Return the content with another value at `path`."""
    content = copy.deepcopy(isle)
    inner = content
    for part in path[:-1]:
        inner = inner[part]
    inner[path[-1]] = to
    return content


def test_a_pack_gives_the_catalogue_that_its_sources_give(tmp_path):
    sources = Sources(tmp_path / "sources")
    folder = sources.write()
    content, catalogue = content_of(folder)
    file = pack(tmp_path / "isle.pathways-catalogue", content)
    assert catalogue_in(read_pack(file, (KEY.publisher,)), TODAY) == catalogue == sources.read().catalogue


def test_sources_with_errors_are_not_packed(tmp_path):
    sources = Sources(tmp_path)
    sources.entry("steps", "isle.course")["awards"] = ["isle.nothing"]
    with pytest.raises(CatalogueInvalidError):
        content_of(sources.write())


@pytest.mark.parametrize("name", ["<b>Course</b>", "Half a tag <img", "&lt;b&gt;", "\u202eesruoc"])
def test_sources_that_would_be_refused_are_not_packed(tmp_path, name):
    sources = Sources(tmp_path)
    sources.entry("steps", "isle.course")["name"]["en"] = name
    with pytest.raises(CataloguePackError) as refused:
        content_of(sources.write())
    assert refused.value.reason == "unpackable"


def test_sources_of_ones_own_are_not_packed(tmp_path):
    sources = Sources(tmp_path)
    sources.content["isle/sources"].append({**SOURCE, "id": "local-prospectus"})
    with pytest.raises(CataloguePackError) as refused:
        content_of(sources.write())
    assert (refused.value.reason, refused.value.detail) == ("unpackable", "local-prospectus")


STEP = ("places", "isle", "steps", 0)


@pytest.mark.parametrize(
    ("path", "to", "expected"),
    [
        (("places",), [], "unsafe"),
        (("more",), {}, "unsafe"),
        (("places",), {}, "invalid"),
        (("places", "../../etc"), {}, "unsafe"),
        (("places", "plans"), {}, "unsafe"),
        (("places", "Isle"), {}, "unsafe"),
        (("places", "isle", "../steps"), [], "unsafe"),
        (("places", "isle", "steps"), {}, "invalid"),
        (("places", "isle", "jurisdiction"), [1], "invalid"),
        (("plans", "../plan"), {}, "unsafe"),
        (("plans", "plan-1"), [], "invalid"),
        (("renamed",), [], "unsafe"),
        (("renamed", "isle.old"), 4, "invalid"),
        (("renamed", "isle.local.mine"), "isle.course", "shadows"),
        ((*STEP, "id"), "../../etc/passwd", "invalid"),
        ((*STEP, "id"), "isle.", "invalid"),
        ((*STEP, "id"), "isle.local.course", "shadows"),
        ((*STEP, "id"), None, "invalid"),
        ((*STEP, "name"), {"en": "x\x1b[31m"}, "unsafe"),
        ((*STEP, "name"), {"en": "\u202egnp.exe"}, "unsafe"),
        ((*STEP, "name"), {"en": "<img src='file:////host/share/x.png'>"}, "unsafe"),
        ((*STEP, "notes"), "x" * 20_001, "unsafe"),
        ((*STEP, "fee", "amount"), 10**10, "unsafe"),
        ((*STEP, "fee", "amount"), -(10**10), "unsafe"),
        ((*STEP, "fee", "amount"), -1, "invalid"),
        ((*STEP, "fee", "currency"), "XXX", "invalid"),
        ((*STEP, "__class__"), "x", "invalid"),
        ((*STEP, "requires"), "isle.nothing", "invalid"),
        ((*STEP, "requires"), {"not": "isle.maths"}, "invalid"),
        (("places", "isle", "sources", 0, "url"), "javascript:alert(1)", "unsafe"),
        (("places", "isle", "sources", 0, "url"), "file:///etc/passwd", "unsafe"),
        (("places", "isle", "sources", 0, "checked"), "2026-13-45", "dates"),
        (("places", "isle", "sources", 0, "checked"), "9999-12-31", "dates"),
        (("places", "isle", "credentials", 0, "implies"), ["isle.maths"], "invalid"),
    ],
)
def test_hostile_content_is_refused_whoever_signed_it(isle, refused, path, to, expected):
    assert refused(changed(isle, *path, to=to)) == expected


def test_a_local_source_would_stand_in_the_place_of_ones_own(isle, refused):
    content = changed(isle, "places", "isle", "sources", to=[SOURCE, {**SOURCE, "id": "local-x"}])
    assert refused(content) == "shadows"


def test_an_entry_stands_there_once(isle, refused):
    steps = isle["places"]["isle"]["steps"]
    assert refused(changed(isle, "places", "isle", "steps", to=steps * 2)) == "invalid"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "unsafe"),
        (b"\xff\xfe", "unsafe"),
        (b"[]", "unsafe"),
        (b"null", "unsafe"),
        (b'{"places":{},"plans":{},"renamed":{},"renamed":{}}', "unsafe"),
        (b'{"places":{"a":NaN},"plans":{},"renamed":{}}', "unsafe"),
        (b'{"places":{"a":1e999},"plans":{},"renamed":{}}', "unsafe"),
        (b'{"places":{"a":1' + b"0" * 5_000 + b'},"plans":{},"renamed":{}}', "unsafe"),
        (b"[" * 500_000, "too_deep"),
        (b'{"a":' * 41 + b"1" + b"}" * 41, "too_deep"),
        (b'"' + b'\\"' * 200_000, "unsafe"),
        (b'"\\', "unsafe"),
    ],
)
def test_what_is_no_catalogue(refused, content, expected):
    assert refused(content) == expected


def test_brackets_in_a_text_are_no_depth(isle, tmp_path):
    content = changed(isle, *STEP, "notes", to="[{" * 500 + '\\"')
    file = pack(tmp_path / "x", content)
    assert catalogue_in(read_pack(file, (KEY.publisher,)), TODAY).jurisdictions["isle"].steps["isle.course"].notes


def test_too_many_entries(isle, refused, monkeypatch):
    monkeypatch.setattr(pack_content, "MOST_ENTRIES", 10)
    assert refused(isle) == "too_many"


def test_dates_that_cannot_be(isle, refused):
    assert refused(isle, day="2026-11-23") == "dates"  # not what the catalogue says
    assert refused(isle, today=date(2026, 11, 20)) == "dates"  # made in the future
    assert refused(isle, day="2026-11-21") == "dates"


def test_the_first_problem_is_named(isle, tmp_path):
    file = pack(tmp_path / "x", changed(isle, *STEP, "sources", to=["s-none"]))
    with pytest.raises(CataloguePackError) as error:
        catalogue_in(read_pack(file, (KEY.publisher,)), TODAY)
    assert error.value.detail == "isle/steps.yaml: isle.course: unknown_source"


@given(st.integers(0, 10**6))
def test_whatever_a_signed_pack_holds_it_is_read_or_refused(tmp_path_factory, seed):
    """Put values of every sort in any place: nothing but a refusal may come of it."""
    chance = random.Random(seed)
    content = {"places": {"isle": {name[5:]: copy.deepcopy(ISLE[name]) for name in ISLE if name.startswith("isle/")}}}
    content |= {"plans": {"plan-1": copy.deepcopy(ISLE["plans/plan-1"])}, "renamed": dict(ISLE["renamed"])}
    for _ in range(chance.randint(1, 3)):
        inner = content
        while True:
            keys = list(inner) if isinstance(inner, dict) else range(len(inner))
            at = chance.choice(list(keys)) if len(keys) else None
            if at is None or not isinstance(inner[at], dict | list) or chance.random() < 0.2:
                break
            inner = inner[at]
        if at is not None:
            odd = (None, True, -1, 0.5, "", "x", [], {}, [[]], {"en": 1}, "isle.maths", {"attr": "age"}, 2**40, ["a"])
            inner[at] = chance.choice(odd)
    file = pack(tmp_path_factory.getbasetemp() / "odd.pathways-catalogue", content)
    signed = read_pack(file, (KEY.publisher,))
    try:
        catalogue_in(signed, TODAY)
        reason = ""
    except CataloguePackError as error:
        reason = error.reason
    assert reason in {"", "unsafe", "invalid", "shadows", "dates"}
