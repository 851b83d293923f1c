"""The first pages of bound summaries: whose each is, and where it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pathways_app.report.document import Paper
from pathways_app.report.pdf import typeset
from pathways_app.report.words import words_in

PAGE_ADDRESS = "https://pathways.invalid/page/"
"""What a link to a page is written as until the page is there; nothing on earth has that address (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One summary: whose it is, what it is `about` in which `language`, and the page it begins on, counted from 1."""

    name: str
    about: str
    language: str
    page: int


@dataclass(frozen=True, slots=True)
class _Contents:
    """What the template is given."""

    title: str
    language: str
    paper: Paper
    day_written: str
    heads: tuple[str, ...]
    address: str
    rows: tuple[ContentsRow, ...]


_LONGEST = 120
"""Characters of a name or a heading in the list; the summary itself has the whole of it."""


def bound_title(language: str) -> str:
    """Return what bound summaries are called."""
    return words_in(language).say("Pathway summaries")


def to_contents(rows: Sequence[ContentsRow], language: str, paper: Paper, day: date) -> bytes:
    """Return the contents as a PDF, tagged for PDF/UA-1; its links to pages begin with PAGE_ADDRESS."""
    words = words_in(language)
    heads = (words.say("Name"), words.say("Summary"), words.say("Page"))
    rows = tuple(replace(row, name=_cut(row.name), about=_cut(row.about)) for row in rows)
    contents = _Contents(bound_title(language), language, paper, words.day(day), heads, PAGE_ADDRESS, rows)
    return typeset("contents", "contents-pages", contents, day)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
