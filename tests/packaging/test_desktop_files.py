import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

TOP = Path(__file__).resolve().parents[2]
LINUX = TOP / "packaging" / "linux"
IDENT = "org.pathways.Pathways"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGES = {"cy", "sv", "fr"}


@pytest.fixture
def files(load, bundle_folder):
    return load("desktop_files")


@pytest.fixture
def share(files, tmp_path):
    files.share(tmp_path / "share", "1.2.3", files.made_at())
    return tmp_path / "share"


@pytest.fixture
def entry():
    found = configparser.ConfigParser(interpolation=None)
    found.optionxform = str
    found.read(LINUX / f"{IDENT}.desktop", encoding="utf-8")
    return found["Desktop Entry"]


def test_entry_metainfo_and_icon_name_each_other(entry):
    assert entry["Icon"] == IDENT
    assert entry["Exec"] == "pathways %f"
    for key in ("GenericName", "Comment"):
        assert {name for name in entry if name.startswith(key)} == {key, *(f"{key}[{code}]" for code in LANGUAGES)}
    info = ET.parse(LINUX / f"{IDENT}.metainfo.xml").getroot()
    assert info.findtext("id") == IDENT
    assert info.findtext("launchable") == f"{IDENT}.desktop"
    assert info.findtext("project_license") in (TOP / "pyproject.toml").read_text(encoding="utf-8")


def test_a_file_of_a_question_is_opened_by_the_program(load, entry):
    route_files = load("route_files")
    kind = ET.parse(LINUX / f"{IDENT}.xml").getroot().find(f"{MIME}mime-type")
    assert kind.get("type") == route_files.MIME_TYPE
    assert kind.find(f"{MIME}glob").get("pattern") == f"*{route_files.ENDING}"
    assert kind.find(f"{MIME}icon").get("name") == IDENT
    said = {one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in kind.findall(f"{MIME}comment")}
    assert said == {None, *LANGUAGES}
    assert entry["MimeType"] == f"{route_files.MIME_TYPE};"
    info = ET.parse(LINUX / f"{IDENT}.metainfo.xml").getroot()
    assert info.findtext("provides/mediatype") == route_files.MIME_TYPE


def test_there_is_an_icon_in_each_size_and_a_drawing(files, share):
    icons = share / "icons" / "hicolor"
    for side in files.ICON_SIDES:
        with Image.open(icons / f"{side}x{side}" / "apps" / f"{IDENT}.png") as picture:
            assert picture.size == (side, side)
            assert picture.getpixel((side // 2, side // 8))[3] == 255
    ET.parse(icons / "scalable" / "apps" / f"{IDENT}.svg")


def test_the_release_is_of_the_day_it_was_made(share):
    release = ET.parse(share / "metainfo" / f"{IDENT}.metainfo.xml").find("releases/release")
    assert release.attrib == {"version": "1.2.3", "date": "2027-01-31"}


def test_the_version_is_what_the_bundle_says(files):
    assert files.version() == "1.2.3"


@pytest.mark.parametrize(
    ("judge", "folder", "ending"),
    [
        (["desktop-file-validate", "--no-hints"], "applications", "desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo", "metainfo.xml"),
        (["xmllint", "--noout"], "mime/packages", "xml"),
    ],
)
def test_who_knows_the_standards_finds_nothing_wrong(share, judge, folder, ending):
    program = shutil.which(judge[0])
    if program:
        done = subprocess.run(
            [program, *judge[1:], share / folder / f"{IDENT}.{ending}"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
