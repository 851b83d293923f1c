"""A summary as a file of whatever kind: what a file's ending asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathways_app.report.document import Summary

ENDINGS = (".pdf", ".ics", ".xlsx", ".md", ".txt")
"""What a summary can be written as: the page, a calendar, a workbook, Markdown, plain text."""


def exported(summary: Summary, ending: str) -> bytes:
    """Return `summary` as the content of a file with `ending`, one of ENDINGS; needs no planner.

    A calendar and a workbook have what stands on the pages of routes, so they are made of a summary in full.
    Raises: ValueError, for any other ending; ResourceMissingError.
    """
    match ending:
        case ".pdf":
            from pathways_app.report.pdf import to_pdf

            return to_pdf(summary)
        case ".ics":
            from pathways_app.report.calendar import to_calendar

            return to_calendar(summary)
        case ".xlsx":
            from pathways_app.report.sheets import sheets_of
            from pathways_app.report.workbook import to_workbook

            return to_workbook(sheets_of(summary), summary.heading, summary.language, summary.day)
        case ".md":
            from pathways_app.report.plain_text import to_markdown

            return to_markdown(summary).encode("utf-8")
        case ".txt":
            from pathways_app.report.plain_text import to_text

            return to_text(summary).encode("utf-8")
    raise ValueError(ending)
