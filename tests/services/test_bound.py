import itertools
import tempfile
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from pathways_app.domain.errors import FileProblemError
from pathways_app.report.document import Length, Paper
from pathways_app.report.pages import Pages
from pathways_app.runtime.paths import catalogue_file, resource
from pathways_app.services.batch import Order
from pathways_app.services.bound import print_bound
from pathways_app.services.people import read_people
from pathways_app.services.workspace import Workspace

TODAY = date(2026, 11, 22)


def never():
    return False


def untold(*_):
    pass


@pytest.fixture(scope="module")
def people():
    with Workspace.open() as workspace:
        return read_people(workspace, resource("report", "people-example.csv"), TODAY).people[:3]


@pytest.fixture(scope="module")
def order(people, tmp_path_factory):
    return Order(people, TODAY, "en", Paper.A4, Length.FULL, tmp_path_factory.mktemp("bound") / "all.pdf")


@pytest.fixture(scope="module")
def result(order):
    return print_bound(catalogue_file(), order, untold, never)


@pytest.fixture
def bound(result):
    with pikepdf.open(result.written[0]) as opened:
        yield opened


def elements(bound):
    """Return every structure element, each below its parent, checking that both know of each other."""
    found = []

    def walk(element, parent):
        found.append(element)
        assert element.P.objgen == parent.objgen
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid, element)

    root = bound.Root.StructTreeRoot
    for kid in root.K:
        walk(kid, root)
    return found


def pairs(tree, name):
    flat = list(tree.get(name, []))
    own = list(zip(flat[::2], flat[1::2], strict=True))
    return own + [pair for below in tree.get("/Kids", []) for pair in pairs(below, name)]


def test_everybody_is_in_one_file_behind_the_contents(order, result, people):
    assert (result.made, result.written, result.failed, result.stopped) == (3, (order.target,), (), False)
    pages = Pages(order.target.read_bytes())
    contents = pages.text(0)
    for one in people:
        (line,) = [line for line in contents.splitlines() if line.startswith(one.name)]
        assert one.name in pages.text(int(line.split()[-1]) - 1)


def test_the_contents_lead_to_the_pages(bound, people):
    places = {page.obj.objgen: number for number, page in enumerate(bound.pages)}
    leads = [places[one.Dest[0].objgen] for one in bound.pages[0].Annots]
    assert leads[0] == 1
    assert leads == sorted(set(leads))
    assert len(leads) == len(people)
    with bound.open_outline() as outline:
        assert [item.title.split(":")[0] for item in outline.root[1:]] == [one.name for one in people]


def test_links_within_a_summary_stay_within_it(bound):
    places = {page.obj.objgen for page in bound.pages}
    destinations = [one.Dest for page in bound.pages for one in page.get("/Annots", []) if "/Dest" in one]
    assert destinations
    assert {destination[0].objgen for destination in destinations} <= places
    assert not [
        one for page in bound.pages for one in page.get("/Annots", []) if "pathways.invalid" in str(one.get("/A"))
    ]


def test_every_part_keeps_its_tags_and_its_language(bound, people):
    whole, *below = elements(bound)
    assert (whole.S, [str(part.Lang) for part in whole.K]) == ("/Document", ["en", *(one.language for one in people)])
    assert {str(part.S) for part in whole.K} == {"/Part"}
    kinds = {str(element.S) for element in below}
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/Link", "/Figure"} <= kinds
    assert [str(element.S) for element in below].count("/H1") == 1 + len(people)
    pages = {page.obj.objgen for page in bound.pages}
    assert {element.Pg.objgen for element in below if "/Pg" in element} == pages


def test_keys_and_ids_are_nobody_elses(bound):
    root = bound.Root.StructTreeRoot
    keys = [int(key) for key, _ in pairs(root.ParentTree, "/Nums")]
    assert keys == sorted(set(keys))
    assert int(root.ParentTreeNextKey) == keys[-1] + 1
    asked = [int(page.obj.StructParents) for page in bound.pages]
    asked += [int(one.StructParent) for page in bound.pages for one in page.get("/Annots", [])]
    assert len(asked) == len(set(asked))
    assert set(asked) <= set(keys)
    ids = [bytes(ident) for ident, _ in pairs(root.IDTree, "/Names")]
    assert ids == sorted(set(ids))
    owned = {bytes(element.ID) for element in elements(bound) if "/ID" in element}
    assert owned == set(ids)
    for key, value in pairs(root.ParentTree, "/Nums"):
        for element in value if isinstance(value, pikepdf.Array) else [value]:
            assert element is None or "/S" in element, key


def test_the_whole_says_what_it_is(bound):
    assert str(bound.Root.Lang) == "en"
    assert bool(bound.Root.MarkInfo.Marked)
    assert bool(bound.Root.ViewerPreferences.DisplayDocTitle)
    with bound.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Pathway summaries"
    assert str(bound.docinfo.Title) == "Pathway summaries"


def test_headings_tables_and_drawings_are_as_they_were(bound):
    found = elements(bound)
    levels = [int(str(one.S)[2:]) for one in found if str(one.S)[1:2] == "H"]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(str(one.Alt) for one in found if one.S == "/Figure")
    heads = [one for one in found if one.S == "/TH"]
    assert all("/ID" in head and "/Scope" in str(head.A) for head in heads)
    for page in bound.pages:
        assert page.obj.Tabs == "/S"
        for font in page.Resources.Font.values():
            below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            assert "/FontFile3" in below.FontDescriptor or "/FontFile2" in below.FontDescriptor
        for link in page.get("/Annots", []):
            assert str(link.Contents)


def test_the_same_order_gives_the_same_bytes(order, people, tmp_path):
    two = replace(order, people=people[1:], length=Length.ONE_PAGE, target=tmp_path / "a.pdf")
    for target in (tmp_path / "a.pdf", tmp_path / "b.pdf"):
        print_bound(catalogue_file(), replace(two, target=target), untold, never)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_what_was_there_stays_when_it_is_stopped(order, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")
    result = print_bound(catalogue_file(), replace(order, target=target), untold, lambda: True)
    assert (result.made, result.written, result.stopped) == (0, (), True)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"old.pdf": b"old"}


def test_a_file_that_cannot_be_written(order, people, tmp_path):
    one = replace(order, people=people[2:], length=Length.ONE_PAGE, target=tmp_path / "missing" / "x.pdf")
    with pytest.raises(FileProblemError):
        print_bound(catalogue_file(), one, untold, never)


def test_nobody_at_all(order, tmp_path):
    result = print_bound(catalogue_file(), replace(order, people=(), target=tmp_path / "x.pdf"), untold, never)
    assert (result.made, list(tmp_path.iterdir())) == (0, [])
