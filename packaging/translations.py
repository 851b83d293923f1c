"""Bring the translation files up to date with the texts of the window, and compile them.

Usage: translations.py [FOLDER], the folder being resources/i18n unless another is given.

Qt's lupdate merges, but its reader of Python misses texts (a `None` or a call among the arguments is enough), so the
texts are found here, by Python's own parser, and handed to it as the C++ it knows best.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pathways_app.domain.codes import english
from pathways_app.domain.issuers import KINDS, NAMES

TOP = Path(__file__).resolve().parent.parent
SOURCES = TOP / "pathways_app" / "ui"
CATALOGUE = TOP / "resources" / "catalogue"
FOLDER = TOP / "resources" / "i18n"
LANGUAGES = ("cy", "sv", "fr")
PLURALS_ONLY = "en"

_QUOTED = re.compile(r'[\\"]')
_BRACKETED = re.compile(r"\((s|es|ren)\)")


class Text(NamedTuple):
    context: str
    source: str
    comment: str
    plural: bool


class Unreadable(NamedTuple):
    """A text that is not written out where it is translated, so that nobody could translate it."""

    place: str
    call: str


def texts() -> tuple[list[Text], list[Unreadable]]:
    """Return every text of the window once, in the order of the files, and the calls that have none."""
    found, unreadable = {}, []
    for file in sorted(SOURCES.rglob("*.py")):
        where = file.relative_to(TOP)
        for text in _texts_of(ast.parse(file.read_text(encoding="utf-8")), where, ""):
            if isinstance(text, Unreadable):
                unreadable.append(text)
            elif text.plural or text[:3] not in found:
                found[text[:3]] = text
    return [*found.values(), *catalogue_texts()], unreadable


def catalogue_texts() -> list[Text]:
    """Return the words for bodies, papers, places, codes and what the catalogue asks of a person."""
    codes, papers, questions = set(), set(), set()
    for file in CATALOGUE.glob("*/attributes.yaml"):
        for name, attribute in _read(file)["attributes"].items():
            codes.update([name, *(value for value in attribute.get("values") or () if isinstance(value, str))])
            questions.add(attribute.get("ask") or attribute["meaning"])
    for file in CATALOGUE.glob("*/steps.yaml"):
        for step in _read(file)["steps"]:
            codes.update(step.get("study_modes") or ())
            papers.update(document["name"] for document in step.get("documents") or ())
    words = {english(code) for code in codes}
    places = {_read(file)["jurisdiction"]["name"]["en"] for file in CATALOGUE.glob("*/jurisdiction.yaml")}
    bodies = dict.fromkeys([*KINDS.values(), *sorted(NAMES)])
    return [
        *(Text("Issuers", text, "", plural=False) for text in bodies),
        *(Text("Papers", text, "", plural=False) for text in sorted(papers)),
        *(Text("Names", text, "", plural=False) for text in sorted(places)),
        *(Text("Codes", text, "", plural=False) for text in sorted(words)),
        *(Text("Questions", text, "", plural=False) for text in sorted(questions)),
    ]


def _read(file: Path) -> dict[str, Any]:
    return yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def _texts_of(node: ast.AST, where: Path, context: str) -> Iterator[Text | Unreadable]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            text = _text_of(child, where, context)
            if text is not None:
                yield text
        yield from _texts_of(child, where, child.name if isinstance(child, ast.ClassDef) else context)


def _text_of(call: ast.Call, where: Path, context: str) -> Text | Unreadable | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and call.args:
        given = [ast.Constant(context), *call.args]
    elif name == "translate" and not (isinstance(call.func, ast.Attribute) and "painter" in ast.unparse(call.func)):
        given = call.args
    else:
        return None
    words = [part.value if isinstance(part, ast.Constant) else None for part in given[:3]]
    words += [""] * (3 - len(words))
    words[2] = words[2] or ""  # None stands for no comment
    if not all(isinstance(word, str) for word in words) or not words[0] or not words[1]:
        return Unreadable(f"{where}:{call.lineno}", ast.unparse(call))
    return Text(words[0], words[1], words[2], len(given) > 3)


def write_texts(found: list[Text], file: Path) -> None:
    """Write texts as C++ for lupdate."""
    lines = []
    for text in found:
        macro = "QT_TRANSLATE_N_NOOP3" if text.plural else "QT_TRANSLATE_NOOP3"
        quoted = ", ".join(f'"{_escaped(part)}"' for part in text[:3])
        lines.append(f"{macro}({quoted})\n")
    file.write_text("".join(lines), encoding="utf-8")


def _escaped(text: str) -> str:
    return _QUOTED.sub(lambda match: f"\\{match.group()}", text).replace("\n", "\\n").replace("\t", "\\t")


def refresh(folder: Path) -> list[Unreadable]:
    """Merge the texts of the window into the files of `folder` and compile these; return what could not be read."""
    found, unreadable = texts()
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "texts.cpp"
        write_texts(found, source)
        for language in (PLURALS_ONLY, *LANGUAGES):
            options = ["-pluralonly"] if language == PLURALS_ONLY else []
            _run(
                "lupdate", source, *options, "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext",
                "-source-language", "en_GB", "-target-language", language, "-ts", folder / f"pathways_{language}.ts",
            )  # fmt: skip
    write_english_plurals(folder / f"pathways_{PLURALS_ONLY}.ts")
    for file in sorted(folder.glob("*.ts")):
        compiled = file.with_suffix(".qm.tmp")
        _run("lrelease", "-nounfinished", file, "-qm", compiled)
        compiled.replace(file.with_suffix(".qm"))  # in one go: a running window has the old file mapped into memory
    return unreadable


def write_english_plurals(file: Path) -> None:
    """Fill in what English needs for texts such as `%n step(s)`: `%n step` and `%n steps`."""
    text = file.read_text(encoding="utf-8")
    for message in ET.fromstring(text).iter("message"):  # noqa: S314 – our own file
        source = message.findtext("source") or ""
        if _BRACKETED.search(source) and message.find("translation").get("type") == "unfinished":
            escaped = re.escape(_xml(source))
            forms = (_BRACKETED.sub("", source), _BRACKETED.sub(r"\1", source.replace("y(s)", "ies")))
            filled = "".join(f"            <numerusform>{_xml(form)}</numerusform>\n" for form in forms)
            text = re.sub(
                rf"(<source>{escaped}</source>\n(?:\s*<comment>[^<]*</comment>\n)?\s*<translation)"
                r' type="unfinished">\n(?:\s*<numerusform>[^<]*</numerusform>\n)+',
                lambda match, filled=filled: f"{match.group(1)}>\n{filled}",
                text,
            )
    file.write_text(text, encoding="utf-8")


def _xml(text: str) -> str:
    """Escape as lupdate does, so that a file it wrote can be searched."""
    for plain, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(plain, escaped)
    return text


def _run(tool: str, *arguments: object) -> None:
    script = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    command = [str(script), "-silent", *map(str, arguments)]
    subprocess.run(command, check=True)  # noqa: S603 – a tool of our own environment


if __name__ == "__main__":
    problems = refresh(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    for place, call in problems:
        print(f"{place}: a text must be written out where it is translated: {call}", file=sys.stderr)
    sys.exit(1 if problems else 0)
