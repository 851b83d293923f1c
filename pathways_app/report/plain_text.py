"""Summaries for the clipboard: as Markdown and as plain text."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

from pathways_app.report.document import Summary
from pathways_app.report.outline import Block, Heading, Paragraph, Points, Rows, Ticks, outline_of
from pathways_app.report.words import NBSP

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&!])")
_BLANKS = re.compile(r"[^\S\u00a0]+")
_STARTS_A_BLOCK = re.compile(r"^([-+=]|\d+(?=[.)]))")
_WIDTH = 100
_GAP = "  "
_INDENT = "  "
_BOXES = {True: "[x]", False: "[ ]"}
"""The boxes of a list to tick off, as Markdown has them."""


def to_markdown(summary: Summary) -> str:
    """Return `summary` as Markdown (CommonMark with tables); no text in it is taken for markup."""
    return "\n\n".join("\n".join(_markdown(block)) for block in outline_of(summary)) + "\n"


def to_text(summary: Summary) -> str:
    """Return `summary` as plain text, tables with their columns under each other."""
    return "\n\n".join("\n".join(_text(block)) for block in outline_of(summary)) + "\n"


def escaped(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, on one line."""
    line = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _STARTS_A_BLOCK.sub(lambda found: _shielded(found[1]), line)


def _shielded(begins: str) -> str:
    """Return what begins a line so that it begins no list and no rule: a number is parted from its full stop."""
    return f"{begins}\\" if begins.isdigit() else f"\\{begins}"


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {escaped(text)}"
        case Paragraph(runs):
            parts = [(run.text, run.strong) for run in runs]
            pieces = [f"**{escaped(text.strip())}**" if strong else _within(text) for text, strong in parts]
            line = "".join(pieces).strip()
            yield _STARTS_A_BLOCK.sub(lambda found: _shielded(found[1]), line)
        case Rows(head, rows):
            yield _row(head)
            yield _row(["---"] * len(head), plain=True)
            yield from (_row(row) for row in rows)
        case Points(points):
            for text, url in points:
                yield f"- {escaped(text)}{_address(url)}"
        case Ticks(of, ticks):
            yield f"**{escaped(of)}**"
            yield ""
            for tick in ticks:
                yield f"{_INDENT * tick.depth}- {_BOXES[tick.met]} {escaped(tick.text)}"


def _within(text: str) -> str:
    """Return a piece of a sentence without touching the spaces at its ends."""
    return _MARKUP.sub(r"\\\1", re.sub(r"\s+", " ", text))


def _address(url: str) -> str:
    if not url:
        return ""
    safe = "".join(mark if mark.isprintable() and mark not in " <>\\" else "" for mark in url)
    return f" <{safe}>" if safe.startswith(("https://", "http://")) else f" {escaped(url)}"


def _row(cells: Sequence[str], *, plain: bool = False) -> str:
    return "| " + " | ".join(cell if plain else escaped(cell) for cell in cells) + " |"


def _text(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            line = _loose(_one_line(text))
            yield line.upper() if level == 2 else line
            if level == 1:
                yield "=" * _columns(line)
        case Paragraph(runs):
            yield from _wrapped("".join(run.text for run in runs))
        case Rows(head, rows):
            yield from _table((head, *rows))
        case Points(points):
            for text, url in points:
                yield from _wrapped(text, first="- ", after="  ")
                if url:
                    yield f"  {''.join(url.split())}"
        case Ticks(of, ticks):
            yield from _wrapped(of)
            for tick in ticks:
                first = f"{_INDENT * tick.depth}{_BOXES[tick.met]} "
                yield from _wrapped(tick.text, first=first, after=" " * len(first))


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give the lines of a table: the widest column is wrapped to what the others leave of a line."""
    cells = [list(map(_one_line, row)) for row in rows]
    widths = [max(_columns(row[column]) for row in cells) for column in range(len(cells[0]))]
    spare = _WIDTH - len(_GAP) * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    for row in cells:
        wrapped = [_wrapped(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
        for line in range(max(len(lines) for lines in wrapped)):
            parts = [lines[line] if line < len(lines) else "" for lines in wrapped]
            padded = [part + " " * (width - _columns(part)) for part, width in zip(parts, widths, strict=True)]
            yield _GAP.join(padded).rstrip()


_NARROWEST = 12


def _wrapped(text: str, width: int = _WIDTH, first: str = "", after: str = "") -> list[str]:
    """Return the lines of `text`, none of which ends where a no-break space stands; these are written as plain ones."""
    lines = textwrap.wrap(_one_line(text), width, initial_indent=first, subsequent_indent=after)
    return list(map(_loose, lines))


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")


def _loose(text: str) -> str:
    return text.replace(NBSP, " ")


def _columns(text: str) -> int:
    """Return how many columns `text` takes where every letter takes one: wide ones two, those above others none."""
    wide = sum(unicodedata.east_asian_width(mark) in "WF" for mark in text)
    return len(text) + wide - sum(unicodedata.combining(mark) > 0 for mark in text)
