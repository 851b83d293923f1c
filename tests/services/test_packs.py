import gzip
import itertools
import json
import os
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from pathways_app.casebook import key
from pathways_app.catalogue import overlay
from pathways_app.catalogue.validate import validate
from pathways_app.domain.errors import FileProblemError, PackRefusedError
from pathways_app.domain.local_entry import is_local
from pathways_app.services.casebook import create_casebook
from pathways_app.services.local_entries import check_entry, draft, keep_entry
from pathways_app.services.packs import read_pack, take_in, write_pack
from pathways_app.services.request import Question, build_request
from pathways_app.services.whole_answer import whole_answer
from pathways_app.services.workspace import Workspace
from tests.catalogue.test_overlay import BURSARY, COURSE, SOURCE

SOURCES = {"local-prospectus": SOURCE}


@pytest.fixture(scope="module")
def places():
    with Workspace.open() as workspace:
        return {"wales": workspace.jurisdiction("wales")}


@pytest.fixture
def casebook(monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    with create_casebook("correct horse battery") as made:
        yield made


@pytest.fixture
def course():
    return draft("wales", "step", "wales.local.course", COURSE, SOURCES, "Sioned")


@pytest.fixture
def written(tmp_path):
    """Write something as a pack, and read it as one."""

    def write(content):
        file = tmp_path / "pack.json"
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return file

    return write


def pack_of(**changes):
    entry = {"place": "wales", "section": "step", "id": "wales.local.course", "entry": COURSE, "sources": SOURCES}
    return {"pathways_pack": 1, "entries": [{**entry, "author": "Sioned", **changes}]}


def test_a_colleague_takes_in_what_was_given_out(casebook, places, course, tmp_path):
    assert check_entry(places["wales"], course) == ()
    kept = keep_entry(casebook, course)
    bursary = keep_entry(casebook, draft("wales", "bursary", "wales.local.help", BURSARY, SOURCES, "Sioned"))
    assert check_entry(places["wales"], bursary, casebook.local_entries.all()) == ()
    file = tmp_path / "own.json"
    write_pack(casebook.local_entries.all(), file)
    for entry in casebook.local_entries.all():
        casebook.local_entries.remove(entry.id)
    offered = read_pack(file, places)
    assert [(one.entry.ident, one.sound, one.present) for one in offered] == [
        ("wales.local.course", True, None),
        ("wales.local.help", True, None),
    ]
    taken = take_in(casebook, offered)
    assert [(one.content, one.sources, one.author) for one in taken] == [
        (kept.content, kept.sources, "Sioned"),
        (bursary.content, bursary.sources, "Sioned"),
    ]


def test_ones_own_is_replaced_only_where_that_was_chosen(casebook, places, course, written):
    mine = keep_entry(casebook, course)
    theirs = pack_of(entry={**COURSE, "name": {"en": "Theirs"}}, author="Rhys")
    offered = read_pack(written(theirs), places, casebook.local_entries.all())
    assert offered[0].present == mine
    assert take_in(casebook, offered) == ()
    assert casebook.local_entries.all() == (mine,)
    (taken,) = take_in(casebook, offered, {"wales.local.course"})
    assert (taken.id, taken.author, taken.content["name"]) == (mine.id, "Rhys", {"en": "Theirs"})


def test_what_is_not_sound_is_shown_and_not_taken_in(casebook, places, written):
    offered = read_pack(written(pack_of(entry={**COURSE, "awards": ["wales.nothing"]})), places)
    assert not offered[0].sound
    assert take_in(casebook, offered) == ()
    assert casebook.local_entries.all() == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_a_pack"),
        (b"\xff\xfe", "not_a_pack"),
        (b"[]", "not_a_pack"),
        (b"{", "not_a_pack"),
        (b'{"pathways_pack": 1, "pathways_pack": 1, "entries": []}', "not_a_pack"),
        (b'{"pathways_pack": NaN, "entries": []}', "not_a_pack"),
        ({"pathways_pack": 2, "entries": []}, "not_a_pack"),
        ({"pathways_pack": 1, "entries": [], "more": 1}, "not_a_pack"),
        ({"pathways_pack": 1, "entries": {}}, "not_a_pack"),
        ({"pathways_pack": 1, "entries": [1]}, "not_a_pack"),
        (pack_of(more=1), "not_a_pack"),
        (pack_of(entry=[]), "not_a_pack"),
        (pack_of(sources={"local-x": 1}), "not_a_pack"),
        (pack_of(id=["x"]), "not_a_pack"),
        (pack_of(section="support"), "unsafe"),
        (pack_of(section="../steps"), "unsafe"),
        (pack_of(author="x\x1b[31m"), "unsafe"),
        (pack_of(author="\u202egnp.exe"), "unsafe"),
        (pack_of(entry={**COURSE, "name": {"en": "<img src='file:////host/share/x.png'>"}}), "unsafe"),
        (pack_of(entry={**COURSE, "notes": "x" * 6_000}), "unsafe"),
        (pack_of(id="wales.stl-l3"), "shadows"),
        (pack_of(id="wales.pgce-secondary-uwtsd"), "shadows"),
        (pack_of(id="../../etc/passwd"), "shadows"),
        (pack_of(place="mars", id="mars.local.x"), "invalid"),
        ({"pathways_pack": 1, "entries": pack_of()["entries"] * 2}, "unsafe"),
        ({"pathways_pack": 1, "entries": [1] * 501}, "too_many"),
        (b" " * 1_000_001, "too_large"),
        (b"[" * 900_000, "too_deep"),
        (b'{"a":' * 40 + b"1" + b"}" * 40, "too_deep"),
    ],
)
def test_a_hostile_pack_is_refused(places, written, content, reason):
    with pytest.raises(PackRefusedError) as refused:
        read_pack(written(content), places)
    assert refused.value.reason == reason


def test_no_archive_is_ever_opened(places, tmp_path):
    bomb = tmp_path / "pack.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../escape.json", b"0" * 50_000_000)
    packed = tmp_path / "pack.gz"
    packed.write_bytes(gzip.compress(json.dumps(pack_of()).encode()))
    before = set(tmp_path.parent.rglob("*"))
    for file in (bomb, packed):
        with pytest.raises(PackRefusedError):
            read_pack(file, places)
    assert set(tmp_path.parent.rglob("*")) == before


@pytest.mark.parametrize("months", [1_000_001, 10**18, 10**300, 1e308])
def test_a_number_no_window_can_show_is_a_problem_of_its_entry(places, written, months):
    length = {"min": 1, "typical": 2, "max": months}
    (offered,) = read_pack(written(pack_of(entry={**COURSE, "duration_months": length})), places)
    assert not offered.sound
    assert [problem.field for problem in offered.problems] == ["duration_months.max"]


def test_what_was_checked_is_what_is_read(places, written, monkeypatch):
    file = written(pack_of())
    plain_open, opened = Path.open, []

    def counted(path, *given, **named):
        opened.append(path)
        return plain_open(path, *given, **named)

    monkeypatch.setattr(Path, "open", counted)
    assert read_pack(file, places)[0].sound
    assert opened == [file]


def test_a_pipe_is_not_waited_for(places, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileProblemError, match="unreadable"):
        read_pack(tmp_path / "pipe", places)


def test_brackets_in_a_text_are_no_depth(places, written):
    offered = read_pack(written(pack_of(entry={**COURSE, "notes": '[[[{"\\' * 60})), places)
    assert offered[0].sound


def test_a_file_that_is_not_there_is_said_to_be(places, tmp_path):
    for file in (tmp_path / "none", tmp_path):
        with pytest.raises(FileProblemError):
            read_pack(file, places)


def test_a_local_step_is_planned_with_found_and_marked(course):
    free = replace(course, content=MappingProxyType({**COURSE, "awards": ["wales.role-teacher-primary"]}))
    with Workspace.open() as workspace:
        question = Question(holds=("wales.role-ta-l3",), goal="wales.role-teacher-primary", start="2026-12")
        request = build_request(workspace, question, date(2026, 11, 22))
        before = workspace.find_routes(request)
        workspace.use_local([free])
        answer = workspace.find_routes(request)
        local = [step.id for route in answer.routes for step in route.steps if is_local(step.id)]
        assert set(local) == {"wales.local.course"}
        assert workspace.search("support course")[0].id == "wales.local.course"
        assert workspace.resolve("wales.local.course", sections=("step",)) == "wales.local.course"
        steps = [step for route in whole_answer(workspace, answer, whole=True)["routes"] for step in route["steps"]]
        assert all(step["local"] == is_local(step["id"]) for step in steps)
        workspace.use_local([])
        assert workspace.find_routes(request).routes == before.routes


@pytest.mark.parametrize("amount", [1e308, 10**30, float("inf"), float("nan"), -1])
def test_an_amount_that_is_none_is_a_problem_of_its_entry(places, written, amount):
    fee = {**COURSE["fee"], "amount": amount}
    (offered,) = read_pack(written(pack_of(entry={**COURSE, "fee": fee})), places)
    assert not offered.sound


def test_a_chain_that_falls_link_by_link_does_not_hold_the_program_up(places, written, monkeypatch):
    checks = []
    monkeypatch.setattr(overlay, "validate", lambda reading: checks.append(1) or validate(reading))
    name, ids = COURSE["name"], [f"wales.local.k{number}" for number in range(16)]
    entries = []
    for won, wanted in itertools.pairwise(ids):
        step = {**COURSE, "requires": {"any_of": [wanted, "wales.role-ta-l3"]}, "awards": [won]}
        credential = {"kind": "qualification", "name": name, "summary": "x", "sources": list(SOURCES)}
        entries += pack_of(id=won.replace("k", "s"), entry=step)["entries"]
        entries += pack_of(id=won, section="credential", entry=credential)["entries"]
    offered = read_pack(written({"pathways_pack": 1, "entries": entries}), places)
    assert not any(one.sound for one in offered)
    assert len(checks) <= overlay.MOST_ROUNDS + 1
