import hashlib
import itertools
import re
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pathways_app.runtime.version import VERSION

TOP = Path(__file__).resolve().parents[2]
CHANGES = """\
# Changelog

Words.

## Unreleased

- a

## 1.2.0, 3 March 2027

### New

- b

## 1.1.0, 22 November 2026

- c
"""


@pytest.fixture
def release(load):
    return load("release")


def test_a_changelog_tells_its_releases(release):
    assert release.heads(CHANGES) == [
        ("Unreleased", None, "- a"),
        ("1.2.0", date(2027, 3, 3), "### New\n\n- b"),
        ("1.1.0", date(2026, 11, 22), "- c"),
    ]


def test_only_what_is_dated_is_released(release, tmp_path, monkeypatch):
    file = tmp_path / "changelog.md"
    monkeypatch.setattr(release, "CHANGELOG", file)
    monkeypatch.setattr(release, "VERSION", "1.2.0")
    file.write_text(CHANGES, encoding="utf-8")
    assert release.this_release().text == "### New\n\n- b"
    assert release.problems("v1.2.0") == ["the changelog begins with Unreleased, not with 1.2.0 and its day"]
    file.write_text(CHANGES.replace("## Unreleased\n\n- a\n\n", ""), encoding="utf-8")
    assert release.problems("v1.2.0") == []
    assert release.problems("v1.2.1") == ["the tag is v1.2.1, and the version 1.2.0"]
    assert release.main(["check", "v1.2.0"]) == 0
    assert release.main(["check", "1.2.0"]) == 1
    file.write_text("# Changelog\n", encoding="utf-8")
    assert release.this_release() is None
    assert release.main(["notes"]) == 1


def test_a_release_is_made_on_its_day_unless_told_otherwise(release, tmp_path, monkeypatch):
    file = tmp_path / "changelog.md"
    file.write_text(CHANGES, encoding="utf-8")
    monkeypatch.setattr(release, "CHANGELOG", file)
    monkeypatch.setattr(release, "VERSION", "1.2.0")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert release.made_at() == datetime(2027, 3, 3, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert release.made_at() == datetime(1970, 1, 2, tzinfo=UTC)


def test_sums_are_such_as_sha256sum_checks(release, tmp_path):
    (tmp_path / "one.deb").write_bytes(b"one")
    (tmp_path / "two é.dmg").write_bytes(b"two")
    file = release.sums(tmp_path)
    assert file.read_text(encoding="utf-8").splitlines() == [
        f"{hashlib.sha256(b'one').hexdigest()}  one.deb",
        f"{hashlib.sha256(b'two').hexdigest()}  two é.dmg",
    ]
    assert release.sums(tmp_path).read_text(encoding="utf-8").count("\n") == 2
    subprocess.run(["sha256sum", "--check", "--quiet", file.name], cwd=tmp_path, check=True)


def test_the_version_is_stated_once():
    stated = re.compile(rf"(?<![\d.]){re.escape(VERSION)}(?![\d.])")
    places = [TOP / "pyproject.toml", TOP / "Makefile", TOP / "README.md"]
    for folder in ("packaging", ".github", "pathways_app/runtime"):
        places += [file for file in (TOP / folder).rglob("*") if file.suffix not in {".txt", ".pyc"} and file.is_file()]
    assert [file.relative_to(TOP).as_posix() for file in places if stated.search(file.read_text("utf-8"))] == [
        "pathways_app/runtime/version.py"
    ]
    assert 'path = "pathways_app/runtime/version.py"' in (TOP / "pyproject.toml").read_text("utf-8")


def test_the_changelog_knows_this_version(release):
    said = release.heads((TOP / "docs" / "changelog.md").read_text("utf-8"))
    assert {head.version for head in said if head.day is None} <= {"Unreleased"}
    released = [head for head in said if head.day is not None]
    assert released[0].version == VERSION
    assert all(earlier.day >= later.day for earlier, later in itertools.pairwise(released))
    assert all(head.text for head in said)
