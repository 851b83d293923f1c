"""Binding: several tagged PDFs as one, with all that makes them readable aloud kept: structure, links, languages."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Page, Pdf, String

from pathways_app.report.contents import PAGE_ADDRESS

if TYPE_CHECKING:
    from typing_extensions import Buffer  # of the standard library from Python 3.12

_PDF_UA = "1"


@dataclass(frozen=True, slots=True)
class Part:
    """A PDF to bind in, under `title` in the outline."""

    title: str
    file: Path


def page_count(file: Path) -> int:
    """Return how many pages a PDF has."""
    with Pdf.open(file) as opened:
        return len(opened.pages)


def bind(parts: Sequence[Part], title: str, language: str, target: Path) -> None:
    """Write `parts`, each a tagged PDF as the typesetter makes them, into `target` as one.

    Each keeps its own language and tags: it becomes one part of a whole whose keys and ids are made its own. Streams
    are copied as they are, so what it takes is memory for the objects, not for the pages.
    """
    with Pdf.new() as bound:
        binder = _Binder(bound)
        for part in parts:
            binder.add(part)
        binder.finish(title, language)
        with target.open("wb") as opened:
            out = _Unfailing(opened)
            bound.save(cast("BinaryIO", out), deterministic_id=True)
        if out.problem is not None:
            raise out.problem


class _Unfailing(io.RawIOBase):
    """A file that keeps what went wrong in writing for later: the writer of PDFs ends the whole program over it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.problem: OSError | None = None

    def writable(self) -> bool:
        """Say that it can be written."""
        return True

    def write(self, content: Buffer) -> int:
        """Write `content`, or take it for written once something has gone wrong."""
        if self.problem is None:
            try:
                self._file.write(content)
                self._file.flush()
            except OSError as problem:
                self.problem = problem
        return memoryview(content).nbytes


class _Binder:
    """A PDF being put together."""

    def __init__(self, bound: Pdf) -> None:
        self._bound = bound
        self._whole = bound.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, K=Array()))
        self._roles = Dictionary()
        self._keys: list[Object] = []
        self._next_key = 0
        self._ids: list[tuple[bytes, Object]] = []
        self._outline: list[tuple[str, int]] = []
        self._number = 0

    def add(self, part: Part) -> None:
        """Put one PDF behind what there is."""
        self._number += 1
        first = len(self._bound.pages)
        with Pdf.open(part.file) as source:
            places = {page.obj.objgen: place for place, page in enumerate(source.pages)}
            targets = _unlinked(source, places)
            self._set_apart(source)
            self._bound.pages.extend(source.pages)
            for page, at, place in targets:
                destination = self._bound.pages[first + page].Annots[at].Dest
                destination[0] = self._bound.pages[first + place].obj
            self._add_tags(source)
        self._outline.append((part.title, first))

    def finish(self, title: str, language: str) -> None:
        """Say of the whole what each part said of itself, and make the links of the contents lead to its pages."""
        bound = self._bound
        self._ids.sort(key=lambda one: one[0])
        names = Array([entry for ident, element in self._ids for entry in (String(ident), element)])
        root = Dictionary(
            Type=Name.StructTreeRoot,
            K=Array([self._whole]),
            RoleMap=self._roles,
            ParentTree=bound.make_indirect(Dictionary(Kids=Array(self._keys))),
            ParentTreeNextKey=self._next_key,
        )
        if self._ids:
            limits = Array([String(self._ids[0][0]), String(self._ids[-1][0])])
            leaf = bound.make_indirect(Dictionary(Names=names, Limits=limits))
            root.IDTree = bound.make_indirect(Dictionary(Kids=Array([leaf])))
        bound.Root.StructTreeRoot = bound.make_indirect(root)
        self._whole.P = bound.Root.StructTreeRoot
        bound.Root.MarkInfo = Dictionary(Marked=True, Suspects=False)
        bound.Root.Lang = String(language)
        bound.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        for annotation in (one for page in bound.pages for one in page.get("/Annots", Array())):
            _lead_to_page(bound, annotation)
        with bound.open_outline() as outline:
            outline.root.extend(OutlineItem(words, page) for words, page in self._outline)
        bound.docinfo.Title = String(title)
        with bound.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:title"] = title
            metadata["dc:language"] = {language}
            metadata["dc:creator"] = ["Pathways"]
            metadata["pdfuaid:part"] = _PDF_UA

    def _set_apart(self, source: Pdf) -> None:
        """Move the keys and ids of `source` past those there are."""
        for page in source.pages:
            for holder, key in ((page.obj, "/StructParents"), *_keyed(page)):
                if key in holder:
                    holder[key] = int(holder[key]) + self._next_key
        for element in source.objects:
            if not isinstance(element, Dictionary):
                continue
            if "/ID" in element and element.get("/Type") == Name.StructElem:
                element.ID = self._own(element.ID)
            for attributes in _listed(element.get("/A")):
                if isinstance(attributes, Dictionary) and "/Headers" in attributes:
                    attributes.Headers = Array([self._own(ident) for ident in attributes.Headers])

    def _own(self, ident: Object) -> String:
        return String(f"{self._number}-".encode() + bytes(ident))

    def _add_tags(self, source: Pdf) -> None:
        tree = self._bound.copy_foreign(self._bound_to(source))
        for role, meaning in tree.get("/RoleMap", Dictionary()).items():
            self._roles[role] = meaning
        for document in _listed(tree.get("/K")):
            document.S = Name.Part
            document.P = self._whole
            document.Lang = String(str(source.Root.get("/Lang", "")))
            self._whole.K.append(document)
        entries = list(_leaves(tree.ParentTree, "/Nums"))
        shifted = [int(key) + self._next_key for key, _ in entries]
        if entries:
            numbers = Array([part for key, (_, value) in zip(shifted, entries, strict=True) for part in (key, value)])
            leaf = Dictionary(Nums=numbers, Limits=Array([shifted[0], shifted[-1]]))
            self._keys.append(self._bound.make_indirect(leaf))
            self._next_key = shifted[-1] + 1
        if "/IDTree" in tree:
            self._ids += [(bytes(self._own(ident)), value) for ident, value in _leaves(tree.IDTree, "/Names")]

    def _bound_to(self, source: Pdf) -> Object:
        tree = source.Root.StructTreeRoot
        return tree if tree.is_indirect else source.make_indirect(tree)


def _unlinked(source: Pdf, places: dict[tuple[int, int], int]) -> list[tuple[int, int, int]]:
    """Take the pages out of the links within `source`; return (page, number of the link, page it leads to) of each.

    A page that is copied takes the pages it links to with it, or loses them.
    """
    found = []
    for number, page in enumerate(source.pages):
        for at, annotation in enumerate(page.get("/Annots", Array())):
            destination = annotation.get("/Dest")
            if isinstance(destination, Array):  # several links may share one
                leads_to, *where = list(destination)
                found.append((number, at, places[leads_to.objgen]))
                annotation.Dest = Array([0, *where])
    return found


def _keyed(page: Page) -> Iterator[tuple[Object, str]]:
    for annotation in page.get("/Annots", Array()):
        yield annotation, "/StructParent"


def _lead_to_page(bound: Pdf, annotation: Object) -> None:
    address = str(annotation.get("/A", Dictionary()).get("/URI", ""))
    if address.startswith(PAGE_ADDRESS):
        page = bound.pages[int(address.removeprefix(PAGE_ADDRESS)) - 1]
        del annotation.A
        annotation.Dest = Array([page.obj, Name.Fit])


def _leaves(tree: Object, name: str) -> Iterator[tuple[Object, Object]]:
    """Give the pairs of a name tree or number tree, in order."""
    flat = tree.get(name)
    if flat is not None:
        pairs = list(flat)
        yield from zip(pairs[::2], pairs[1::2], strict=True)
    for below in tree.get("/Kids", Array()):
        yield from _leaves(below, name)


def _listed(value: Object | None) -> list[Object]:
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]
