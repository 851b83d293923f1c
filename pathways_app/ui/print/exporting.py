"""Writing a summary to a file, away from the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.runtime.writing import safe_name, write_whole
from pathways_app.ui.print.making import Made

translate = QCoreApplication.translate


class Format(StrEnum):
    """The kinds of file a summary can be written to, each the ending of its name."""

    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Export:
    """A summary to write to a file."""

    made: Made
    format: Format
    file: Path


def format_words(kind: Format) -> str:
    """Name a kind of file."""
    match kind:
        case Format.PDF:
            return translate("Exporting", "PDF")


def usual_name(made: Made) -> str:
    """Return what to call a file, without its ending: what it is about and when it was made, but not for whom."""
    summary = made.summary
    return f"{safe_name(summary.heading) or 'Pathways'} {summary.day.isoformat()}"


def export(job: Export) -> Path:
    """Write a summary and return the file.

    Raises: FileProblemError, when it cannot be written; what was there before is whole then.
    """
    write_whole(job.file, _content(job.made, job.format))
    return job.file


def _content(made: Made, kind: Format) -> bytes:
    match kind:
        case Format.PDF:
            return made.pdf
