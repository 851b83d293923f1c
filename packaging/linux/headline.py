"""The headline journeys as files that need no Python to be asked: what to ask, and what the sources answer.

Usage: headline.py FOLDER. Each journey has ID.json, who asks; ID.line, what is asked with it; and ID.wanted.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import yaml

TOP = Path(__file__).resolve().parents[2]
JOURNEYS = TOP / "tests" / "cases" / "journeys.yaml"


def write(folder: Path) -> int:
    """Write every journey into `folder`, and return how many there are."""
    document = yaml.safe_load(JOURNEYS.read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    for journey in document["journeys"]:
        person = folder / f"{journey['id']}.json"
        person.write_text(json.dumps(journey["person"]), encoding="utf-8")
        line = ["--to", journey["goal"], "--start", document["start"], "--json"]
        person.with_suffix(".line").write_text(" ".join(line) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "pathways_app", "route", "--person", str(person), *line]
        said = subprocess.run(command, cwd=TOP, capture_output=True, check=False).stdout  # noqa: S603
        person.with_suffix(".wanted").write_bytes(said)
    return len(document["journeys"])


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]))} journeys")
