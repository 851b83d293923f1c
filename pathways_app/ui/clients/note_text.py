"""What stands in the notes field as a small part of Markdown, and back, without a sign lost.

Qt's own writer is not used: it leaves out blank lines and indents, does not guard `~`, `_` and `<!--`, which its reader
then takes for marks, and needs time that grows with the square of a paragraph's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument

_Feature = QTextDocument.MarkdownFeature
_READ_AS: Final = _Feature.MarkdownDialectCommonMark | _Feature.MarkdownNoHTML
_FIRM: Final = "\u00a0"
"""A space that a reader of Markdown leaves where it is: for an indent, and alone for a blank line."""
_BLANK_ENDS: Final = re.compile(rf"\A(?:{_FIRM}\n\n)*{_FIRM}?\Z|\A(?:{_FIRM}\n\n)+|(?:\n\n{_FIRM})+\Z")
_LINE: Final = "\u2028"
_TAB: Final = 4
_MARKS: Final = re.compile(r"[\\`*_\[\]<&~|]")
_FIRST: Final = re.compile(r"(\d*)([#>+\-=.)])")
"""What would begin a heading, a quotation, a list or an underline."""


class _Run(NamedTuple):
    text: str
    bold: bool
    italic: bool


def written(document: QTextDocument) -> str:
    """Return the text of `document` as Markdown: paragraphs, bullets, bold and italic; blank ends are left out."""
    parts: list[str] = []
    among_bullets = False
    for block in _blocks(document):
        in_list = block.textList() is not None
        text = _block_text(block, indent="  " if in_list else "")
        if parts:
            parts.append("\n" if in_list and among_bullets else "\n\n")
        parts.append(f"- {text}" if in_list else text)
        among_bullets = in_list
    return _BLANK_ENDS.sub("", "".join(parts))


def show(document: QTextDocument, text: str) -> None:
    """Fill `document` with what `written` made of another, or with the Markdown of a note kept before."""
    document.setMarkdown(text, _READ_AS)
    cursor = QTextCursor(document)
    for block in _blocks(document):
        line = block.text()
        firm = len(line) - len(line.lstrip(_FIRM))
        if firm:
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + firm, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("" if firm == len(line) else " " * firm)
    document.clearUndoRedoStacks()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _block_text(block: QTextBlock, indent: str) -> str:
    plain = block.text()
    if not plain.strip():
        return _FIRM
    runs = _runs(block)
    if any(run.bold or run.italic for run in runs):
        marked = "".join(_marked(run) for run in runs)
        text = _lines(marked, indent)
        if _reads_as(text, plain):
            return text
    # Where marks would not be read as such, beside a bracket within a word, say, the words count for more.
    return _lines(_guarded(plain), indent)


def _runs(block: QTextBlock) -> list[_Run]:
    runs: list[_Run] = []
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        style = fragment.charFormat()
        run = _Run(fragment.text(), style.fontWeight() > QFont.Weight.Normal, style.fontItalic())
        if runs and runs[-1][1:] == run[1:]:
            run = _Run(runs.pop().text + run.text, run.bold, run.italic)
        runs.append(run)
        parts += 1
    return runs


def _marked(run: _Run) -> str:
    """Return a run with its marks, which may stand beside no space."""
    inner = run.text.strip()
    mark = "**" * run.bold + "*" * run.italic
    if not mark or not inner:
        return _guarded(run.text)
    before, after = run.text.split(inner, 1)
    return f"{before}{mark}{_guarded(inner)}{mark}{after}"


def _guarded(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text)


def _lines(text: str, indent: str) -> str:
    """Return each line with its indent made firm and its first sign guarded."""
    return f"\\\n{indent}".join(_line(line.rstrip()) for line in text.split(_LINE))


def _line(line: str) -> str:
    words = line.lstrip()
    lead = line[: len(line) - len(words)].replace("\t", " " * _TAB)
    first = _FIRST.match(words)
    return _FIRM * len(lead) + (f"{first[1]}\\{words[len(first[1]) :]}" if first else words)


def _reads_as(text: str, plain: str) -> bool:
    trial = QTextDocument()
    show(trial, text)
    return trial.toPlainText().split() == plain.replace(_LINE, "\n").split()
