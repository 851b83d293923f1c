import json
import os
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.domain.errors import FileProblemError, PathwaysError, RouteFileError, UnknownJurisdictionError
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person
from pathways_app.runtime.paths import QUESTION_ENDING
from pathways_app.services.route_file import (
    MOST_BYTES,
    RouteQuestion,
    read_route_file,
    write_route_file,
)
from pathways_app.services.workspace import Workspace

TODAY = date(2026, 11, 22)
HOLDS = ("wales.role-ta-l3", "wales.gcse-maths-c")
PERSON = Person(
    holds=frozenset(HOLDS),
    attributes={"residency": "wales", "age": Decimal(34)},
    study_hours=12,
    keep_earning=True,
    budget=Money.of("950.50", "GBP"),
    by=month(2031, 9),
    modes=frozenset({"part_time"}),
)
QUESTION = RouteQuestion("wales", "wales.role-teacher-primary", HOLDS, PERSON, month(2027, 1), True, True)


@pytest.fixture(scope="module")
def places():
    with Workspace.open() as workspace:
        yield workspace


@pytest.fixture
def file(tmp_path):
    return tmp_path / f"Cwestiwn Siân{QUESTION_ENDING}"


@pytest.fixture
def say(file):
    """Write what a file says otherwise than a sound one."""

    def write(**fields):
        sound = {"pathways_route": 1, "saved": "2026-11-22", "place": "wales", "goal": None, "person": {}}
        file.write_text(json.dumps(sound | fields), encoding="utf-8")
        return file

    return write


def test_a_question_comes_back_as_it_was(places, file):
    step = min(places.jurisdiction("wales").steps)
    asked = replace(QUESTION, without=(step,))
    assert write_route_file(file, asked, places.jurisdiction("wales"), TODAY) == 0
    read = read_route_file(file, places, TODAY)
    assert read.question == asked
    assert (read.saved, read.unknown, read.passed) == (TODAY, (), None)


def test_the_barest_question_comes_back(places, say):
    read = read_route_file(say(), places, TODAY)
    assert read.question == RouteQuestion("wales", None, (), Person(holds=frozenset(), attributes={}))


def test_own_additions_stay_in_the_casebook(places, file):
    own = "wales.local.brecon-access-course"
    person = replace(PERSON, holds=PERSON.holds | {own})
    asked = replace(QUESTION, holds=(*HOLDS, own), person=person, without=("wales.local.step",))
    assert write_route_file(file, asked, places.jurisdiction("wales"), TODAY) == 2
    assert "local" not in file.read_text(encoding="utf-8")
    assert read_route_file(file, places, TODAY).question.holds == HOLDS
    with pytest.raises(RouteFileError) as refused:
        write_route_file(file, replace(asked, goal=own), places.jurisdiction("wales"), TODAY)
    assert refused.value.reason == "own_goal"


def test_a_file_has_these_fields_and_no_others(places, file):
    write_route_file(file, QUESTION, places.jurisdiction("wales"), TODAY)
    said = json.loads(file.read_text(encoding="utf-8"))
    assert list(said) == "pathways_route saved place goal start person strict what_if without".split()
    assert list(said["person"]) == "holds attrs study_hours keep_earning budget by modes".split()


def test_a_file_that_cannot_be_written_is_said(places, tmp_path):
    with pytest.raises(FileProblemError):
        write_route_file(tmp_path / "none" / "q", QUESTION, places.jurisdiction("wales"), TODAY)


def test_what_the_catalogue_does_not_have_is_left_out_and_told(places, say):
    read = read_route_file(
        say(
            goal="wales.role-astronaut",
            person={
                "holds": ["wales.gcse-maths-c", "wales.gone"],
                "attrs": {"residency": "moon", "shoe": 9, "age": 34},
                "modes": ["part_time", "by_post"],
            },
            without=["wales.no-step"],
        ),
        places,
        TODAY,
    )
    assert set(read.unknown) == {
        *("wales.gone", "wales.role-astronaut", "wales.no-step", "by_post", "residency=moon", "shoe=9"),
    }
    assert read.question.goal is None
    assert read.question.holds == ("wales.gcse-maths-c",)
    assert read.question.person.attributes == {"age": 34}
    assert read.question.person.modes == {"part_time"}
    assert read.question.without == ()


def test_a_start_that_has_passed_is_next_month_and_told(places, say):
    read = read_route_file(say(start="2025-09"), places, TODAY)
    assert read.question.start is None
    assert read.passed == month(2025, 9)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"saved": "yesterday"}, "saved"),
        ({"saved": None}, "saved"),
        ({"place": 3}, "place"),
        ({"place": ""}, "place"),
        ({"goal": ["wales.qts"]}, "goal"),
        ({"goal": "x" * 201}, "goal"),
        ({"goal": "two\nlines"}, "goal"),
        ({"start": "soon"}, "start"),
        ({"start": 2027}, "start"),
        ({"start": "9999-12"}, "start"),
        ({"strict": "no"}, "strict"),
        ({"without": "wales.step"}, "without"),
        ({"without": [None]}, "without"),
        ({"person": []}, "person"),
        ({"person": {"name": "Siân"}}, "name"),
        ({"person": {"description": "Siân's question"}}, "description"),
        ({"person": {"study_hours": 200}}, "study_hours"),
        ({"person": {"study_hours": True}}, "study_hours"),
        ({"person": {"budget": "950"}}, "budget"),
        ({"person": {"budget": float("nan")}}, "budget"),
        ({"person": {"budget": 10**15}}, "budget"),
        ({"person": {"by": "2031-13"}}, "by"),
        ({"person": {"keep_earning": 1}}, "keep_earning"),
        ({"person": {"attrs": []}}, "attrs"),
        ({"person": {"attrs": {"age": {"at": 3}}}}, "attrs"),
        ({"person": {"attrs": {"age": 10**40}}}, "attrs"),
        ({"person": {"modes": {"a": 1}}}, "modes"),
        ({"bursaries\u202e": []}, "bursaries?"),
    ],
)
def test_a_field_that_cannot_be_meant_is_named(places, say, fields, named):
    with pytest.raises(RouteFileError) as refused:
        read_route_file(say(**fields), places, TODAY)
    assert (refused.value.reason, refused.value.detail) == ("field", named)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_one"),
        (b"\x00\xff\xfe", "not_one"),
        (b"[" * 100_000, "not_one"),
        (b"[1, 2]", "not_one"),
        (b'{"place": "wales"}', "not_one"),
        (b'{"pathways_route": true}', "not_one"),
        (b'{"pathways_route": 0}', "not_one"),
        (b'{"pathways_route": 1, "pathways_route": 1}', "not_one"),
        (b'{"pathways_route": 2, "anything": {}}', "newer"),
        (b'{"pathways_route": ' + b"9" * 5000 + b"}", "not_one"),
    ],
)
def test_what_is_no_question_is_refused(places, file, content, reason):
    file.write_bytes(content)
    with pytest.raises(RouteFileError) as refused:
        read_route_file(file, places, TODAY)
    assert refused.value.reason == reason


def test_neither_a_pipe_is_waited_for_nor_a_device_read_without_end(places, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zeros").symlink_to("/dev/zero")
    for name in ("pipe", "zeros"):
        with pytest.raises(FileProblemError, match="unreadable"):
            read_route_file(tmp_path / name, places, TODAY)


def test_files_that_cannot_be_read_are_told_apart(places, say, file, tmp_path):
    with pytest.raises(FileProblemError, match="missing"):
        read_route_file(file, places, TODAY)
    with pytest.raises(FileProblemError, match="unreadable"):
        read_route_file(tmp_path, places, TODAY)
    file.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(FileProblemError, match="too_large"):
        read_route_file(file, places, TODAY)
    with pytest.raises(UnknownJurisdictionError):
        read_route_file(say(place="atlantis"), places, TODAY)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(HOLDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = "saved goal start strict what_if without".split()
TOLD = "holds attrs study_hours keep_earning budget by modes".split()


@given(
    fields=st.dictionaries(st.sampled_from(NAMES), JSON, max_size=3),
    told=st.dictionaries(st.sampled_from(TOLD), JSON, max_size=3),
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_written_there_it_is_read_or_refused(places, tmp_path_factory, fields, told):
    file = tmp_path_factory.mktemp("any") / f"any{QUESTION_ENDING}"
    sound = {"pathways_route": 1, "saved": "2026-11-22", "place": "wales"}
    file.write_text(json.dumps(sound | fields | {"person": told}), encoding="utf-8")
    try:
        read = read_route_file(file, places, TODAY)
    except PathwaysError:
        return
    again = file.with_name("again")
    write_route_file(again, read.question, places.jurisdiction("wales"), TODAY)
    assert read_route_file(again, places, TODAY).question == read.question
