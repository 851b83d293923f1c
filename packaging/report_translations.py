"""Bring the translations of the printed report up to date with its texts, and compile them.

Usage: report_translations.py [FOLDER], the folder being resources/i18n/report unless another is given.

The words of the catalogue, which the window says too, are taken from the window's own translations; so is a text of the
report that the window has in the same words, as long as the report has none of its own.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

TOP = Path(__file__).resolve().parent.parent
SOURCES = TOP / "pathways_app" / "report"
WINDOW = TOP / "resources" / "i18n"
FOLDER = WINDOW / "report"
KEYWORDS = {"say": None, "count": (1, 2)}
CATALOGUE_CONTEXTS = ("Issuers", "Papers", "Names", "Codes", "Questions")
PLURALS = {
    "cy": "nplurals=5; plural=(n==0 ? 0 : n==1 ? 1 : n>=2 && n<=5 ? 2 : n==6 ? 3 : 4)",
    "sv": "nplurals=2; plural=(n != 1)",
    "fr": "nplurals=2; plural=(n > 1)",
}
"""The same forms in the same order as Qt has them, so that a text of the window will do here."""
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_NOBODY = re.compile(rb'^"(?!Plural|Content|Language:|MIME)[A-Z][A-Za-z-]+: .*\\n"\n', re.MULTILINE)


class Said(NamedTuple):
    """A text of the window with its translation; of a plural every form."""

    context: str
    source: str
    forms: tuple[str, ...]


def template() -> Catalog:
    """Return every text of the report once, in the order of the files, then the words of the catalogue."""
    found = Catalog(charset="utf-8")
    texts = extract_from_dir(SOURCES, method_map=[("**.py", "python")], keywords=KEYWORDS)
    for _, _, text, _, _ in sorted(texts, key=lambda one: one[:2]):
        found.add(text)
    for said in window_texts("cy"):
        if said.context in CATALOGUE_CONTEXTS:
            found.add(said.source, context=said.context)
    return found


def window_texts(language: str) -> Iterator[Said]:
    """Yield the texts of the window that are translated."""
    root = ET.parse(WINDOW / f"pathways_{language}.ts").getroot()  # noqa: S314 – our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            yield Said(context.findtext("name") or "", message.findtext("source") or "", forms)


def refresh(folder: Path) -> None:
    """Merge the texts of the report into the files of `folder` and compile these."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = template()
    for language, plurals in PLURALS.items():
        file = folder / f"{language}.po"
        old = _read(file, language) if file.exists() else Catalog(locale=language)
        merged = _merged(language, plurals, texts, old)
        written = BytesIO()
        write_po(written, merged, width=120)
        file.write_bytes(_NOBODY.sub(b"", written.getvalue()))
        compiled = file.with_suffix(".mo.tmp")
        with compiled.open("wb") as opened:
            write_mo(opened, merged)
        compiled.replace(file.with_suffix(".mo"))


def _merged(language: str, plurals: str, texts: Catalog, old: Catalog) -> Catalog:
    merged = Catalog(
        locale=language,
        header_comment=f"# Pathways: the texts of the printed report ({language}).",
        charset="utf-8",
        creation_date=_EPOCH,
        revision_date=_EPOCH,
        fuzzy=False,
    )
    merged.mime_headers = [("Plural-Forms", plurals), ("Content-Type", "text/plain; charset=utf-8")]
    window = {(said.context, said.source): said.forms for said in window_texts(language)}
    anywhere = {}
    for said in window_texts(language):
        anywhere.setdefault(_unmarked(said.source), said.forms)
    for message in texts:
        if not message.id:
            continue
        if message.context in CATALOGUE_CONTEXTS:
            string = window.get((message.context, message.id), ("",))[0]
        else:
            known = old.get(message.id)
            string = known.string if known is not None else ""
            if not (all(string) if isinstance(string, tuple) else string):
                nothing = "" if isinstance(message.id, str) else ("",) * merged.num_plurals
                string = _from_window(message.id, anywhere) or nothing
        merged.add(message.id, string, context=message.context)
    return merged


def _from_window(text: str | tuple[str, ...], window: dict[str, tuple[str, ...]]) -> str | tuple[str, ...] | None:
    """Return what the window says for the same words."""
    if isinstance(text, str):
        forms = window.get(text, ())
        return forms[0] if len(forms) == 1 else None
    forms = window.get(text[1], ())
    return tuple(form.replace("%n", "{n}") for form in forms) if len(forms) > 1 else None


def _unmarked(source: str) -> str:
    return source.replace("(s)", "s").replace("%n", "{n}")


def _read(file: Path, language: str) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale=language)


if __name__ == "__main__":
    refresh(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
