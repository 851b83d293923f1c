"""What would make the window speak two languages at once, or the wrong words, fails here."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from pathways_app.domain.language import LANGUAGES

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "i18n"
SCRIPT = TOP / "packaging" / "translations.py"
FOREIGN = [language.code for language in LANGUAGES if language.code != "en"]

PLACEHOLDER = re.compile(r"\{\w*\}|%(?:n|L?\d)")
ACCELERATOR = re.compile(r"&(?=\w)")
ONE_NUMBER = {"en": (0,), "sv": (0,), "cy": (0, 1, 3), "fr": ()}
"""Plural forms that stand for a single number, which may be said in words (Qt's Welsh: 0, 1, 2 to 5, 6, others)."""


class Message(NamedTuple):
    context: str
    source: str
    state: str | None
    plural: bool
    forms: tuple[str, ...]


def messages(file):
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            yield Message(
                context.findtext("name"), message.findtext("source"), translation.get("type"), plural, tuple(forms)
            )


def told(faults):
    return "\n".join(f"{message.context}: {message.source!r}: {message.forms}" for message in faults)


def test_the_files_hold_the_texts_of_the_window_and_are_compiled(tmp_path):
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    ran = subprocess.run([sys.executable, SCRIPT, tmp_path], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    stale = [file.name for file in sorted(tmp_path.iterdir()) if file.read_bytes() != (FOLDER / file.name).read_bytes()]
    assert not stale, "run make translations"
    assert {file.name for file in FOLDER.iterdir() if file.is_file()} == {file.name for file in tmp_path.iterdir()}


@pytest.mark.parametrize("code", ["en", *FOREIGN])
def test_every_text_is_translated(code):
    found = list(messages(FOLDER / f"pathways_{code}.ts"))
    assert found
    faults = [message for message in found if message.state is not None or not all(message.forms)]
    assert not faults, told(faults)


@pytest.mark.parametrize("code", ["en", *FOREIGN])
def test_what_is_filled_in_is_kept(code):
    faults = []
    for message in messages(FOLDER / f"pathways_{code}.ts"):
        wanted = sorted(PLACEHOLDER.findall(message.source))
        for number, form in enumerate(message.forms):
            found = sorted(PLACEHOLDER.findall(form))
            if message.plural and number in ONE_NUMBER[code] and "%n" not in found:
                found = sorted([*found, "%n"]) if "%n" in wanted else found
            if found != wanted:
                faults.append(message)
    assert not faults, told(faults)


@pytest.mark.parametrize("code", FOREIGN)
def test_accelerators_and_edges_are_kept(code):
    faults = []
    for message in messages(FOLDER / f"pathways_{code}.ts"):
        for form in message.forms:
            same_keys = len(ACCELERATOR.findall(form)) == len(ACCELERATOR.findall(message.source))
            same_end = form.endswith(("…", ":")) == message.source.endswith(("…", ":"))
            same_lines = form.count("\n") == message.source.count("\n")
            if not (same_keys and same_end and same_lines) or _edges(form) != _edges(message.source):
                faults.append(message)
    assert not faults, told(faults)


def _edges(text):
    return text[:1].isspace(), text[-1:].isspace()


@pytest.mark.parametrize("code", FOREIGN)
def test_each_language_keeps_to_its_typography(code):
    wrong = {
        "fr": re.compile(r"(?<![\s\u00a0\u202f.…])[;?!»]| [:;?!»%]|(?<=\w):(?= |\Z)|«[^\u00a0\u202f]|[“”\"']"),
        "sv": re.compile(r"[“\"'«»]"),
        "cy": re.compile(r"[\"'«»]"),
    }[code]
    faults = [m for m in messages(FOLDER / f"pathways_{code}.ts") if any(wrong.search(form) for form in m.forms)]
    assert not faults, told(faults)


def test_qt_knows_the_texts_of_its_own_that_are_translated_here():
    shipped = QTranslator()
    assert shipped.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = list(messages(FOLDER / "qtbase_cy.ts"))
    unknown = [message for message in found if not shipped.translate(message.context, message.source)]
    assert found
    assert not unknown, told(unknown)


def test_a_text_that_is_not_written_out_is_named(tmp_path):
    made = tmp_path / "tree"
    (made / "packaging").mkdir(parents=True)
    shutil.copy(SCRIPT, made / "packaging")
    window = made / "pathways_app" / "ui" / "window.py"
    window.parent.mkdir(parents=True)
    window.write_text(
        "class Window:\n"
        "    def words(self, n, name):\n"
        "        translate('Words', 'One', None)\n"
        "        self.tr(name)\n"
        "        self.tr('A “quoted” \"text\"')\n"
        "        return self.tr('%n step(s)', '', len(name))\n",
        encoding="utf-8",
    )
    target = made / "resources" / "i18n"
    target.mkdir(parents=True)
    ran = subprocess.run(
        [sys.executable, made / "packaging" / "translations.py", target], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert "window.py:4: a text must be written out where it is translated: self.tr(name)" in ran.stderr
    found = {(m.context, m.source, m.plural) for m in messages(target / "pathways_cy.ts")}
    assert ("Issuers", "School", False) in found
    found = {text for text in found if text[0] != "Issuers"}  # which are the program's own
    assert found == {("Words", "One", False), ("Window", 'A “quoted” "text"', False), ("Window", "%n step(s)", True)}
    (english,) = messages(target / "pathways_en.ts")
    assert (english.state, english.forms) == (None, ("%n step", "%n steps"))
