"""The first pages of bound summaries: whose each is, and where it begins."""

from __future__ import annotations

import calendar
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache

import typst

from pathways_app.report.document import Paper
from pathways_app.report.words import words_in
from pathways_app.runtime.paths import resource

PAGE_ADDRESS = "https://pathways.invalid/page/"
"""What a link to a page is written as until the page is there; nothing on earth has that address (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One summary: whose it is, what it is `about` in which `language`, and the page it begins on, counted from 1."""

    name: str
    about: str
    language: str
    page: int


def bound_title(language: str) -> str:
    """Return what bound summaries are called."""
    return words_in(language).say("Pathway summaries")


def to_contents(rows: Sequence[ContentsRow], language: str, paper: Paper, day: date) -> bytes:
    """Return the contents as a PDF, tagged for PDF/UA-1; its links to pages begin with PAGE_ADDRESS."""
    words = words_in(language)
    contents = {
        "title": bound_title(language),
        "language": language,
        "paper": paper.value,
        "day": words.day(day),
        "heads": [words.say("Name"), words.say("Summary"), words.say("Page")],
        "address": PAGE_ADDRESS,
        "rows": [asdict(row) for row in rows],
    }
    made = _compiler().compile(
        sys_inputs={"contents": json.dumps(contents, ensure_ascii=False)},
        format="pdf",
        pdf_standards="ua-1",
        timestamp=calendar.timegm(day.timetuple()),
    )
    return b"".join(made) if isinstance(made, list) else made or b""


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    folder = resource()
    return typst.Compiler(
        str(folder / "report" / "contents.typ"),
        root=str(folder),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
    )
