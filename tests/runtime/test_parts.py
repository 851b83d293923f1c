import re
from pathlib import Path

from pathways_app.runtime.parts import libraries, parts
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
