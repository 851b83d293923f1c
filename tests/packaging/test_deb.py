import configparser
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
LINUX = TOP / "packaging" / "linux"
IDENT = "org.pathways.Pathways"


@pytest.fixture
def deb(load, monkeypatch, tmp_path):
    module = load("deb")
    bundle = tmp_path / "dist" / "pathways"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "pathways").write_text("#!/bin/sh\n")
    (bundle / "pathways").chmod(0o700)
    (bundle / "_internal" / "pathways.db").write_text("x")
    monkeypatch.setattr(module, "BUNDLE", bundle)
    return module


def test_everything_is_where_a_system_looks_for_it(deb, tmp_path):
    root = tmp_path / "root"
    deb.lay_out(root, "1.2.3", "2027-01-31")
    assert (root / "usr/bin/pathways").resolve() == root / "usr/lib/pathways/pathways"
    assert (root / "usr/lib/pathways/pathways").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/lib/pathways/_internal/pathways.db").stat().st_mode & 0o777 == 0o644
    release = ET.parse(root / f"usr/share/metainfo/{IDENT}.metainfo.xml").find("releases/release")
    assert release.attrib == {"version": "1.2.3", "date": "2027-01-31"}
    assert (root / "usr/share/doc/pathways/copyright").read_text() == (TOP / "LICENSE").read_text()
    ET.parse(root / f"usr/share/icons/hicolor/scalable/apps/{IDENT}.svg")


def test_entry_metainfo_and_icon_name_each_other():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / f"{IDENT}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Icon"] == IDENT
    assert desktop["Exec"] == "pathways"
    for key in ("GenericName", "Comment"):
        assert {name for name in desktop if name.startswith(key)} == {
            key,
            *(f"{key}[{code}]" for code in ("cy", "sv", "fr")),
        }
    info = ET.parse(LINUX / f"{IDENT}.metainfo.xml").getroot()
    assert info.findtext("id") == IDENT
    assert info.findtext("launchable") == f"{IDENT}.desktop"
    assert info.findtext("project_license") in (TOP / "pyproject.toml").read_text(encoding="utf-8")


def test_the_control_file_has_a_line_for_each_field(deb):
    text = deb.CONTROL.format(version="1", architecture="amd64", kib=3, depends="libc6 (>= 2.36)")
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.+)$", text, re.MULTILINE))
    assert fields["Package"] == "pathways"
    assert fields["Depends"] == "libc6 (>= 2.36)"
    assert all(len(line) <= 80 for line in text.splitlines())
    assert text.endswith("\n")


def test_without_a_bundle_nothing_is_made(deb, capsys):
    shutil.rmtree(deb.BUNDLE)
    assert deb.main() == 2
    assert "make package" in capsys.readouterr().err


def test_libraries_of_the_system_that_a_bundle_needs(load, tmp_path):
    needs = load("needs")
    (tmp_path / "notes.txt").write_text("no library")
    shutil.copy2(shutil.which("true"), tmp_path / "true")
    assert needs.libraries(tmp_path) == [tmp_path / "true"]
    assert needs.needed(tmp_path) == {"libc.so.6": {"true"}}
    assert needs.packages(["libc.so.6"]) == ["libc6"]
    assert re.fullmatch(r"2\.\d+", needs.oldest_libc(tmp_path))
    (tmp_path / "libc.so.6").touch()
    assert needs.needed(tmp_path) == {}
    with pytest.raises(needs.UnknownLibraryError):
        needs.packages(["libnobody.so.9"])
