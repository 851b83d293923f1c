from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pathways_app.domain.errors import FileProblemError, UnknownIdError
from pathways_app.report.document import Length, Paper
from pathways_app.report.pages import Pages
from pathways_app.report.words import words_in
from pathways_app.runtime.paths import catalogue_file, resource
from pathways_app.services import batch
from pathways_app.services.batch import Order, print_each, print_files
from pathways_app.services.local_entries import draft
from pathways_app.services.people import read_people
from pathways_app.services.workspace import Workspace
from tests.catalogue.test_overlay import COURSE, SOURCE

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def people():
    with Workspace.open() as workspace:
        return read_people(workspace, resource("report", "people-example.csv"), TODAY).people[:3]


@pytest.fixture
def order(people, tmp_path):
    return Order(people, TODAY, "en", Paper.A4, Length.ONE_PAGE, tmp_path / "new" / "folder")


def never():
    return False


def test_everybody_gets_a_file_in_their_language(order):
    told = []
    result = print_each(catalogue_file(), order, lambda *so_far: told.append(so_far), never)
    assert (result.made, result.failed, result.stopped) == (3, (), False)
    assert [file.name for file in result.written] == ["Mared Hughes.pdf", "Tomos Rees.pdf", "Amina Warsame.pdf"]
    assert {file.name for file in order.target.iterdir()} == {file.name for file in result.written}
    assert told == [(done, 3) for done in range(4)]
    first = [Pages(file.read_bytes()).text(0) for file in result.written]
    assert [name.split()[0] in page for name, page in zip(("Mared", "Tomos", "Amina"), first, strict=True)] == [
        True
    ] * 3
    spoken = [words_in(one.language).say("Your routes at a glance") for one in order.people]
    assert [words in page for words, page in zip(spoken, first, strict=True)] == [True] * 3
    assert len(set(spoken)) == 3
    again = {file.name: file.read_bytes() for file in result.written}
    print_each(catalogue_file(), order, lambda *_: None, never, workers=1)
    assert {file.name: file.read_bytes() for file in order.target.iterdir()} == again


LOCAL = (draft("wales", "step", "wales.local.course", COURSE, {"local-prospectus": SOURCE}),)


def test_additions_of_ones_own_are_planned_with_by_every_worker(order, people, monkeypatch):
    monkeypatch.setattr(batch, "PEOPLE_A_WORKER", 1)  # so that each is told of them anew
    asked = [replace(one, request=replace(one.request, goal="wales.stl-l3"), language="en") for one in people[:2]]
    nothing_held = [
        replace(one, request=replace(one.request, person=replace(one.request.person, holds=frozenset())))
        for one in asked
    ]
    order = replace(order, people=tuple(nothing_held))
    told = []
    result = print_each(catalogue_file(), replace(order, local=LOCAL), lambda *so_far: told.append(so_far), never)
    assert (result.made, result.failed, result.stopped) == (2, (), False)
    assert told == [(done, 2) for done in range(3)]
    assert all("Local support course · local" in page_of(file) for file in result.written)
    result = print_each(catalogue_file(), order, lambda *_: None, never)
    assert not any("Local support course" in page_of(file) for file in result.written)


def test_a_batch_with_additions_of_ones_own_can_be_stopped(order, people):
    many = tuple(replace(one, name=f"{one.name} {copy}") for copy in range(10) for one in people)
    stopped = []
    result = print_each(
        catalogue_file(),
        replace(order, people=many, local=LOCAL),
        lambda done, _: stopped.append(done) if done else None,
        lambda: len(stopped) >= 1,
        workers=1,
    )
    assert result.stopped
    assert 1 <= result.made < len(many)
    assert result.failed == ()


def page_of(file):
    return Pages(file.read_bytes()).text(0)


def test_who_cannot_be_printed_is_named_and_the_others_come_out(order, people):
    lost = replace(people[1], request=replace(people[1].request, goal="wales.gone"))
    result = print_each(catalogue_file(), replace(order, people=(people[0], lost)), lambda *_: None, never)
    assert result.made == 1
    assert [(one.row, one.name, type(one.error)) for one in result.failed] == [(3, "Tomos Rees", UnknownIdError)]


def test_a_file_that_cannot_be_written_is_named(order, people):
    order.target.mkdir(parents=True)
    files = [order.target / "good.pdf", order.target / "missing" / "bad.pdf"]
    good, bad = print_files(catalogue_file(), replace(order, people=people[:2]), files, lambda *_: None, never)
    assert (type(good), type(bad)) == (str, FileProblemError)
    assert [file.name for file in order.target.iterdir()] == ["good.pdf"]


def test_a_batch_can_be_stopped(order, people):
    stopped = []
    many = tuple(replace(one, name=f"{one.name} {copy}") for copy in range(10) for one in people)
    result = print_each(
        catalogue_file(),
        replace(order, people=many),
        lambda done, _: stopped.append(done) if done else None,
        lambda: len(stopped) >= 2,
        workers=1,
    )
    assert result.stopped
    assert 2 <= result.made < len(many)
    assert len(list(order.target.iterdir())) == result.made
    assert result.failed == ()


def test_nobody_at_all(order):
    assert print_each(catalogue_file(), replace(order, people=()), lambda *_: None, never).made == 0


def test_a_folder_that_cannot_be(order, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(FileProblemError):
        print_each(catalogue_file(), replace(order, target=Path(tmp_path / "file")), lambda *_: None, never)
