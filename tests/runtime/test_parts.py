import json
import re
from pathlib import Path

from pathways_app.runtime.parts import crates, libraries, parts
from pathways_app.runtime.paths import resource
from pathways_app.runtime.version import VERSION

PINNED = Path(__file__).resolve().parents[2] / "packaging" / "requirements.txt"


def test_everything_that_ships_has_a_licence():
    found = parts()
    assert found[0].name == "Pathways"
    assert found[0].version == VERSION
    names = {part.name for part in found}
    assert {"networkx", "SQLAlchemy", "PyYAML", "platformdirs", "shiboken6", "Lucide"} <= names
    for part in found:
        assert part.licence, part.name
        assert "\n" not in part.licence, part.name


def test_every_library_that_is_pinned_for_this_system_is_named():
    pinned = {
        re.sub(r"[-_.]+", "-", name).lower()
        for name, rest in re.findall(r"^([\w.-]+)==\S+(.*)", PINNED.read_text("utf-8"), re.MULTILINE)
        if ";" not in rest
    }
    named = {re.sub(r"[-_.]+", "-", found.name).lower() for found in libraries()}
    assert len(pinned) > 15
    assert pinned <= named


def test_every_text_is_there():
    for part in parts():
        assert part.text.strip(), part.name
    texts = {part.name: part.text for part in parts()}
    assert "nothing in Pathways or its licence" in texts["Qt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["PySide6_Essentials"]
    assert "ZETETIC" in texts["SQLCipher"]
    assert "PDFium Authors" in texts["PDFium"]
    assert "Cosmin Truta" in texts["libpng"]


def test_what_is_inside_a_library_stands_with_it():
    found = parts()
    names = {part.name for part in found} | {"Pathways"}
    assert all(part.inside in names for part in found if part.inside)
    versions = {part.name: part.version for part in found}
    assert versions["Qt"] == versions["PySide6_Essentials"]
    assert {part.inside for part in found if part.name == "OpenSSL"} == {"Python", "sqlcipher3", "cryptography"}


def test_no_licence_is_kept_that_nothing_is_under():
    listed = json.loads(resource("licences", "parts.json").read_text("utf-8"))
    named = {text for one in listed for text in one["texts"]} | {"PSF-2.0.txt", "parts.json"}
    assert {file.name for file in resource("licences").iterdir()} <= named


def test_a_library_tells_what_is_compiled_into_it():
    (typst,) = (found for found in libraries() if found.name == "typst")
    told = crates(typst)
    assert len(told) > 200
    assert all(part.inside == "typst" and part.licence and part.version for part in told)
    (text,) = (part.text for part in parts() if part.name == "typst")
    assert f"{told[0].name} {told[0].version}: {told[0].licence}" in text
