import sys

import pytest


@pytest.fixture
def licences(load):
    return load("licences")


def test_everything_that_ships_may(licences):
    assert list(licences.refused()) == []


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_it_may_on_other_systems_too(licences, monkeypatch, system):
    there = {part.name for part in licences.shipped()}
    monkeypatch.setattr(sys, "platform", system)
    elsewhere = {part.name for part in licences.shipped()}
    assert "XCB XInput" in there - elsewhere
    assert {"win32": "Wintab", "darwin": "Cocoa platform plug-in and event dispatcher"}[system] in elsewhere - there
    assert list(licences.refused()) == []


def test_what_is_left_out_of_the_bundle_is_not_among_what_ships(licences):
    names = {part.name for part in licences.shipped()}
    assert {"pikepdf", "typst", "Qt", "SQLCipher", "Lucide"} <= names
    assert "pillow" not in names
    assert "pillow" not in {part.inside for part in licences.compiled_in()}


@pytest.mark.parametrize(
    ("name", "expression", "may"),
    [
        ("x", "MIT", True),
        ("x", "GPL-3.0-or-later", False),
        ("x", "Apache-2.0 OR GPL-2.0-only", True),
        ("x", "MIT AND GPL-2.0-only", False),
        ("x", "(MIT OR Apache-2.0) AND Unicode-3.0", True),
        ("x", "(MIT OR GPL-2.0-only) AND GPL-2.0-only", False),
        ("x", "Apache-2.0 WITH LLVM-exception", True),
        ("x", "LGPL-3.0-only", False),
        ("shiboken6", "LGPL-3.0-only", True),
        ("x", "GPL-2.0-or-later WITH Bootloader-exception", False),
        ("PyInstaller’s bootloader", "GPL-2.0-or-later WITH Bootloader-exception", True),
        ("x", "Freeware", False),
        ("x", "LicenseRef-ICC", False),
        ("Wintab", "LicenseRef-LCS-Telegraphics", True),
        ("Regions of the X server", "X11 AND HPND", True),
    ],
)
def test_a_licence_is_judged_by_all_it_says(licences, name, expression, may):
    assert licences.allowed(name, expression) is may


def test_a_part_that_may_not_ship_is_named(licences, monkeypatch, capsys):
    part = licences.Part("quickfont", "1.2", "GPL-3.0-only", "text")
    bare = licences.Part("bare", "1", "MIT", "")
    monkeypatch.setattr(licences, "shipped", lambda: (part, bare))
    assert licences.main([]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "quickfont 1.2: GPL-3.0-only is none of the licences we ship under",
        "bare: its licence did not come along",
    ]


def test_every_text_is_written_once(licences, tmp_path):
    file = tmp_path / "licences.txt"
    assert licences.main([str(file)]) == 0
    text = file.read_text(encoding="utf-8")
    for part in licences.shipped():
        assert part.name in text
        assert text.count(part.text.strip()) >= 1
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE") == text.count("Qt, PySide6 and Shiboken6 are used here")
