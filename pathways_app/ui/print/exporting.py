"""Having a summary as something other than paper, away from the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.report.document import Length
from pathways_app.services import asking
from pathways_app.services.writing import safe_name, write_whole
from pathways_app.ui.print.making import Made, summary_of

translate = QCoreApplication.translate


class Format(StrEnum):
    """What a summary can be had as, each the ending of a file."""

    PDF = "pdf"
    CALENDAR = "ics"
    WORKBOOK = "xlsx"
    MARKDOWN = "md"
    TEXT = "txt"
    JSON = "json"


_WHOLE = (Format.CALENDAR, Format.WORKBOOK)
"""These have what stands on the pages of the routes, however many pages are printed."""


@dataclass(frozen=True, slots=True)
class Export:
    """A summary to write to a file, or to have as text where there is none."""

    made: Made
    format: Format
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was written, or the text that was asked for."""

    file: Path | None
    text: str = ""


def format_words(kind: Format) -> str:
    """Name a kind of file."""
    match kind:
        case Format.PDF:
            return translate("Exporting", "PDF")
        case Format.CALENDAR:
            return translate("Exporting", "Calendar")
        case Format.WORKBOOK:
            return translate("Exporting", "Spreadsheet")
        case Format.MARKDOWN:
            return translate("Exporting", "Markdown")
        case Format.TEXT:
            return translate("Exporting", "Plain text")
        case Format.JSON:
            return translate("Exporting", "JSON")


def usual_name(made: Made) -> str:
    """Return what to call a file, without its ending: what it is about and when it was made, but not for whom."""
    summary = made.summary
    return f"{safe_name(summary.heading) or 'Pathways'} {summary.day.isoformat()}"


def export(job: Export) -> Exported:
    """Write a summary.

    Raises: FileProblemError, when it cannot be written; what was there before is whole then.
    """
    content = _content(job.made, job.format)
    if job.file is None:
        return Exported(None, content.decode())
    write_whole(job.file, content)
    return Exported(job.file)


def _content(made: Made, kind: Format) -> bytes:
    answered = made.wanted.answered
    if kind is Format.PDF:
        return made.pdf
    if kind is Format.JSON:  # of the whole answer, as the command line gives it
        return f"{asking.answer_as_json(answered.catalogue, answered.answer)}\n".encode()
    # Imported here, in the thread that writes: what writes spreadsheets takes long to load.
    from pathways_app.services.exports import exported  # noqa: PLC0415

    summary, wanted = made.summary, made.wanted
    if kind in _WHOLE and summary.length is not Length.FULL:
        summary = summary_of(replace(wanted, choice=replace(wanted.choice, length=Length.FULL)))
    return exported(summary, f".{kind}")
