"""What would make a printed summary speak two languages at once, or the wrong words, fails here."""

import re
import shutil
import subprocess
import sys
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "i18n" / "report"
SCRIPT = TOP / "packaging" / "report_translations.py"
LANGUAGES = ("cy", "sv", "fr")

FIELD = re.compile(r"\{\w*\}")


def messages(code):
    with (FOLDER / f"{code}.po").open("rb") as opened:
        return [message for message in read_po(opened, locale=code) if message.id]


def forms(words):
    return words if isinstance(words, tuple) else (words,)


def test_the_files_hold_the_texts_of_the_report_and_are_compiled(tmp_path):
    for file in FOLDER.glob("*.po"):
        shutil.copy(file, tmp_path)
    ran = subprocess.run([sys.executable, SCRIPT, tmp_path], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    stale = [file.name for file in sorted(tmp_path.iterdir()) if file.read_bytes() != (FOLDER / file.name).read_bytes()]
    assert not stale, "run make translations"
    assert {file.name for file in FOLDER.iterdir()} == {file.name for file in tmp_path.iterdir()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_for_good(code):
    found = messages(code)
    assert len(found) > 500
    assert not [message.id for message in found if not all(forms(message.string)) or message.fuzzy]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_is_kept(code):
    faults = []
    for message in messages(code):
        wanted = set(FIELD.findall(forms(message.id)[-1]))
        for form in forms(message.string):
            found = set(FIELD.findall(form))
            if not (wanted - {"{n}"} <= found <= wanted):
                faults.append((message.id, form))
    assert not faults


@pytest.mark.parametrize("code", LANGUAGES)
def test_space_around_a_text_is_kept(code):
    faults = [
        message.id
        for message in messages(code)
        for source, form in [(forms(message.id)[0], forms(message.string)[0])]
        if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace())
    ]
    assert not faults


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_keeps_to_its_typography(code):
    wrong = {
        "fr": re.compile(r"(?<![\s\u00a0\u202f.…])[;?!»]|[ ][:;?!»%]|(?<=\w):(?= |\Z)|«[^\u00a0\u202f]|[“”\"']"),
        "sv": re.compile(r"[“\"'«»]"),
        "cy": re.compile(r"[\"'«»]"),
    }[code]
    faults = [message.id for message in messages(code) if any(wrong.search(form) for form in forms(message.string))]
    assert not faults


def test_the_words_of_the_catalogue_are_those_of_the_window():
    with (FOLDER / "cy.mo").open("rb") as opened:
        texts = GNUTranslations(opened)
    assert texts.pgettext("Codes", "Household income") == "Incwm y cartref"
    assert texts.pgettext("Names", "Wales") == "Cymru"


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 ffi"), (1, "1 ffi"), (2, "2 o ffioedd"), (3, "3 o ffioedd"), (6, "6 o ffioedd"), (11, "11 o ffioedd")],
)
def test_welsh_counts_its_own_way(number, words):
    with (FOLDER / "cy.mo").open("rb") as opened:
        texts = GNUTranslations(opened)
    assert words in texts.ngettext("+ {n} fee not known", "+ {n} fees not known", number).format(n=number)
