"""PDF: the one renderer of a summary, tagged for PDF/UA-1, the same bytes for the same summary."""

from __future__ import annotations

import calendar
import json
from dataclasses import asdict
from functools import lru_cache

import typst

from pathways_app.report.document import Summary
from pathways_app.runtime.paths import resource


def to_pdf(summary: Summary) -> bytes:
    """Return `summary` as a PDF."""
    made = _compiler().compile(
        sys_inputs={"summary": json.dumps(asdict(summary), default=str, ensure_ascii=False)},
        format="pdf",
        pdf_standards="ua-1",
        timestamp=calendar.timegm(summary.day.timetuple()),
    )
    return b"".join(made) if isinstance(made, list) else made or b""


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    folder = resource()
    return typst.Compiler(
        str(folder / "report" / "summary.typ"),
        root=str(folder),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
    )
