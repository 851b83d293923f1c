"""What a release is called, when it was made, and what is new in it: the version and the changelog, asked by scripts.

Usage: release.py check TAG, which fails unless TAG, the version and the newest dated head of the changelog agree;
release.py notes, which prints what the changelog says of this version; release.py epoch, which prints when the release
was made, as SOURCE_DATE_EPOCH wants it; release.py sums FOLDER, which writes SHA256SUMS there.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from pathways_app.runtime.version import VERSION  # noqa: E402

CHANGELOG = TOP / "docs" / "changelog.md"
UNRELEASED = "Unreleased"
SUMS = "SHA256SUMS"
_HEAD = re.compile(r"^## (?P<version>\S+)(?:, (?P<day>\d{1,2} \w+ \d{4}))?$", re.MULTILINE)


class Head(NamedTuple):
    """One release in the changelog; `day` is None for what is not released, `text` what is new."""

    version: str
    day: date | None
    text: str


def heads(changelog: str) -> list[Head]:
    """Return the releases of a changelog, newest first."""
    found = list(_HEAD.finditer(changelog))
    ends = [*(match.start() for match in found[1:]), len(changelog)]
    return [
        Head(match["version"], _day(match["day"]), changelog[match.end() : end].strip())
        for match, end in zip(found, ends, strict=False)
    ]


def this_release() -> Head | None:
    """Return what the changelog says of this version, None where it is not released."""
    said = heads(CHANGELOG.read_text(encoding="utf-8"))
    return next((head for head in said if head.version == VERSION and head.day is not None), None)


def made_at() -> datetime:
    """Return when this was made: SOURCE_DATE_EPOCH, else the day of the release, else of the last commit, else now."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return datetime.fromtimestamp(int(told), UTC)
    head = this_release()
    if head is not None and head.day is not None:
        return datetime(head.day.year, head.day.month, head.day.day, tzinfo=UTC)
    git = shutil.which("git")
    if git and (TOP / ".git").exists():
        said = subprocess.run([git, "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True, check=False)  # noqa: S603
        if said.returncode == 0 and said.stdout.strip():
            return datetime.fromtimestamp(int(said.stdout), UTC)
    return datetime.now(UTC)


def problems(tag: str) -> list[str]:
    """Return why `tag` cannot be released, nothing when it can."""
    said = heads(CHANGELOG.read_text(encoding="utf-8"))
    found = []
    if tag != f"v{VERSION}":
        found.append(f"the tag is {tag}, and the version {VERSION}")
    if not said or said[0].version != VERSION or said[0].day is None:
        newest = said[0].version if said else "nothing"
        found.append(f"the changelog begins with {newest}, not with {VERSION} and its day")
    return found


def sums(folder: Path) -> Path:
    """Write the SHA-256 of every file of a folder into SHA256SUMS there, as sha256sum --check reads it."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    target = folder / SUMS
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def _day(said: str | None) -> date | None:
    return datetime.strptime(said, "%d %B %Y").replace(tzinfo=UTC).date() if said else None


def main(arguments: list[str]) -> int:
    """Answer what is asked."""
    match arguments:
        case ["check", tag]:
            found = problems(tag)
            print("\n".join(found) or f"{tag} can be released", file=sys.stderr if found else sys.stdout)
            return 1 if found else 0
        case ["notes"]:
            head = this_release()
            print(head.text if head else "")
            return 0 if head else 1
        case ["epoch"]:
            print(int(made_at().timestamp()))
            return 0
        case ["sums", folder]:
            print(sums(Path(folder)))
            return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
