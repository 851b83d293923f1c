"""PDF: the one renderer of a summary, tagged for PDF/UA-1, the same bytes for the same summary."""

from __future__ import annotations

import calendar
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Final

import typst

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.report.document import Summary
from pathways_app.report.glyphs import UNSHOWN, Glyphs
from pathways_app.runtime.paths import resource

_STANDARD: Final = "ua-1"
_TEMPLATES = ("summary", "look", "drawing", "contents")


def to_pdf(summary: Summary) -> bytes:
    """Return `summary` as a PDF; may be called on any thread, one is made at a time.

    A character that no font has is shown as a box, and the page says so.

    Raises: ResourceMissingError, when a template is not where it should be.
    """
    return _renderer().render(summary)


def typeset(template: str, function: str, value: object, day: date) -> bytes:
    """Return the PDF that a `function` of one of our templates makes of `value`, a dataclass; as `to_pdf` else.

    Raises: ResourceMissingError.
    """
    return _renderer().typeset(template, function, value, day)


@cache
def _renderer() -> _Renderer:
    return _Renderer(resource())


class _Renderer:
    """Typst with the fonts read; `folder` is all it may look into."""

    def __init__(self, folder: Path) -> None:
        for template in _TEMPLATES:
            if not (folder / "report" / f"{template}.typ").is_file():
                raise ResourceMissingError(resource=f"report/{template}.typ")
        if not any((folder / "fonts").glob("*.ttf")):
            raise ResourceMissingError(resource="fonts")  # else it would print in some font of Typst's own
        self._lock = Lock()
        self._compiler = typst.Compiler(
            root=str(folder),
            font_paths=[str(folder / "fonts")],
            ignore_system_fonts=True,
            package_path=str(folder / "report"),  # where no packages are: none is looked for anywhere else
            package_cache_path=str(folder / "report"),
        )
        self._glyphs = Glyphs(self._shows)

    def render(self, summary: Summary) -> bytes:
        with self._lock:
            data = self._plain(summary)
            if _mentions(data, UNSHOWN):
                data = self._plain(replace(summary, notes=(*summary.notes, summary.labels.unshown)))
            return self._made("summary", "summary-pages", data, summary.day)

    def typeset(self, template: str, function: str, value: object, day: date) -> bytes:
        with self._lock:
            return self._made(template, function, self._plain(value), day)

    def _made(self, template: str, function: str, data: object, day: date) -> bytes:
        call = f'#import "/report/{template}.typ": {function}\n#{function}({_read(data)})'
        return self._pdf(call, calendar.timegm(day.timetuple()))

    def _shows(self, text: str) -> bool:
        look = '#import "/report/look.typ": sans\n#set document(title: "-")\n#set text(font: sans)\n'
        try:
            self._pdf(f"{look}#{_read(text)}", 0)
        except typst.TypstError:
            return False
        return True

    def _pdf(self, source: str, timestamp: int) -> bytes:
        made = self._compiler.compile(input=source.encode(), format="pdf", pdf_standards=_STANDARD, timestamp=timestamp)
        return b"".join(made) if isinstance(made, list) else made or b""

    def _plain(self, value: Any) -> Any:
        """Return a part of the document as JSON has it, its texts fit to be shown."""
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, str):
            return self._glyphs.cleaned(value)
        if isinstance(value, tuple):
            return [self._plain(part) for part in value]
        if isinstance(value, date):
            return value.isoformat()
        if is_dataclass(value):
            return {field.name: self._plain(getattr(value, field.name)) for field in fields(value)}
        return value


def _read(data: object) -> str:
    """Return the Typst expression that reads `data` back: JSON, in a string in which nothing has a meaning.

    JSON in ASCII has no line breaks or control characters, and of what is left a Typst string minds two signs alone.
    Handed over as `sys.inputs`, data would be a part of everything that is kept from one document to the next, so that
    nothing could be.
    """
    written = json.dumps(data).replace("\\", "\\\\").replace('"', '\\"')
    return f'json(bytes("{written}"))'


def _mentions(value: Any, sign: str) -> bool:
    match value:
        case str():
            return sign in value
        case list():
            return any(_mentions(part, sign) for part in value)
        case Mapping():
            return any(_mentions(part, sign) for key, part in value.items() if key != "labels")
        case _:
            return False
