"""Whether a frozen bundle does what the program does from its sources, on a machine that has neither these nor Python.

Usage: smoke.py BUNDLE PROBE, the bundle being dist/pathways, on macOS dist/Pathways.app, and the probe what
packaging/frozen_probe.py was made into.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import pypdfium2
import yaml
from broken import broken
from bundle import console
from clean_room import CleanRoom, FailedError, beside
from contents import about, changed, keyring, packs, state

TOP = Path(__file__).resolve().parent.parent
JOURNEYS = TOP / "tests" / "cases" / "journeys.yaml"
HOLDS = "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c"
QUESTION = ("--from", HOLDS, "--to", "wales.role-teacher-primary", "--start", "2026-12")
MADE = {".ics": b"BEGIN:VCALENDAR", ".xlsx": b"PK", ".md": b"#", ".txt": b"", ".json": b"{"}
ASKED = {
    "pathways_route": 1,
    "saved": "2026-11-22",
    "place": "wales",
    "goal": "wales.role-teacher-primary",
    "person": {"holds": HOLDS.split(","), "attrs": {"residency": "wales"}},
}
_PLACES = 4


def try_out(bundle: Path, probe: Path) -> list[str]:
    """Return what is wrong with the bundle, and say what was tried."""
    program = console(bundle)
    # On the same disk, so that copies of the bundle cost nothing.
    with tempfile.TemporaryDirectory(dir=bundle.parent) as folder:
        room = CleanRoom(Path(folder), offline=True)
        inside = beside(bundle, probe, Path(folder) / f"Ar gyfer profi{bundle.suffix}")
        before = state(bundle)
        stages = (
            journeys(room, program),
            papers(room, program),
            broken(room, bundle, Path(folder)),
            casebook(room, inside),
            window(room, inside),
            about(room, bundle, inside),
            keyring(room, inside),
            packs(room, bundle, program),
        )
        problems: list[str] = []
        for stage in stages:
            try:
                problems += stage
            except FailedError as problem:
                problems.append(str(problem))
        problems += changed(before, state(bundle))
    print(f"all of it {'without a network' if room.offline else 'on a machine that may have a network'}")
    return problems


def journeys(room: CleanRoom, program: Path) -> Iterator[str]:
    """Ask the headline journeys of every place, and compare the answers with those of the sources byte for byte."""
    document = yaml.safe_load(JOURNEYS.read_text(encoding="utf-8"))
    places = set()
    for journey in document["journeys"]:
        file = room.home / "person.json"
        file.write_text(json.dumps(journey["person"]), encoding="utf-8")
        line = ["route", "--person", str(file), "--to", journey["goal"], "--start", document["start"], "--json"]
        frozen, source = room.run(program, *line), _from_source(room, *line)
        if not frozen.stdout or (frozen.returncode, frozen.stdout) != (source.returncode, source.stdout):
            yield f"{journey['id']}: the bundle answers differently: {frozen.stderr.decode(errors='replace')}"
        places.add(journey["goal"].partition(".")[0])
    if len(places) != _PLACES:
        yield f"there are journeys of {len(places)} places alone"
    print(f"journeys: {len(document['journeys'])} of {len(places)} places, compared with the sources")


def papers(room: CleanRoom, program: Path) -> Iterator[str]:
    """Print a summary in Welsh, and the other files there are; the pages must read as those the sources make."""
    made, wanted = room.home / "crynodeb é.pdf", room.home / "wanted.pdf"
    line = ("report", *QUESTION, "--name", "Mared Ôwen", "--lang", "cy", "-o")
    done = room.run(program, *line, str(made))
    _from_source(room, *line, str(wanted))
    if not made.exists() or not wanted.exists():
        yield f"no PDF was printed: {done.stderr.decode(errors='replace')}"
    elif _text(made) != _text(wanted) or "Mared Ôwen" not in _text(made):
        yield "the PDF reads differently from the one the sources print"
    for ending, start in MADE.items():
        file = room.home / f"dates{ending}"
        done = room.run(program, "report", *QUESTION, "-o", str(file))
        if not file.exists() or not file.read_bytes().startswith(start):
            yield f"no {ending} was made: {done.stderr.decode(errors='replace')}"
    people, bound = room.home / "people.csv", room.home / "bound.pdf"
    room.run(program, "report", "--example", str(people))
    done = room.run(program, "report", "--people", str(people), "--bound", str(bound), "--one-page")
    if not bound.exists() or not _text(bound):
        yield f"the summaries were not bound: {done.stderr.decode(errors='replace')}"
    print("report: PDF in Welsh compared with the sources; calendar, workbook, texts, JSON and a bound PDF made")


def casebook(room: CleanRoom, probe: Path) -> Iterator[str]:
    """Make a casebook and open it again."""
    file = room.home / "llyfr achosion" / "casebook.pathways"
    file.parent.mkdir()
    told = room.told(probe, "casebook", str(file))
    if told["clients"] != ["Mared Hughes"] or b"Mared" in file.read_bytes():
        yield f"the casebook holds {told['clients']}, or is not encrypted"
    print("casebook: made, locked and opened")


def window(room: CleanRoom, probe: Path) -> Iterator[str]:
    """Open the real window, ask, and close it; with a question out of a file, and on a real display where there is one.

    What works the answers out must be the bundle itself, and nothing may open a socket.
    """
    question = room.home / "Fy nghwestiwn i.pathways-route"
    question.write_text(json.dumps(ASKED), encoding="utf-8")
    tried = {
        "offscreen": room.told(probe, "heard", repr(time.monotonic())),
        "offscreen, by a file": room.told(probe, "heard", repr(time.monotonic()), str(question)),
    }
    if shutil.which("Xvfb"):
        with _display() as display:
            tried["Xvfb"] = room.told(probe, "heard", repr(time.monotonic()), DISPLAY=display, QT_QPA_PLATFORM="xcb")
    for name, told in tried.items():
        if not told.get("routes"):
            yield f"the window on {name} showed no routes: {told}"
        if told["sockets"]:
            yield f"the window on {name} opened sockets: {told['sockets']}"
        brought = {file.name for file in probe.parent.rglob("*.so*")}
        if wrong := [name for name in told["libraries"] if Path(name).name in brought]:
            yield f"the window on {name} used {wrong} instead of the bundle's own"
        workers = {(os.path.realpath(program), *arguments) for program, *arguments in told["started"]}
        if workers != {(os.path.realpath(probe), "--answer-questions")}:
            yield f"the window on {name} started {sorted(workers)}"
        print(
            f"window: {name}: first paint {told['paint']:.2f} s, {told['routes']} routes {told['answer']:.2f} s, closed"
        )


@contextmanager
def _display() -> Iterator[str]:
    """Run Xvfb meanwhile, and yield the display's name."""
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:  # noqa: S603
        try:
            yield f":{cast('BinaryIO', server.stdout).readline().decode().strip()}"
        finally:
            server.terminate()


def _from_source(room: CleanRoom, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pathways_app", *arguments]
    environment = room.environment | {"PYTHONPATH": str(TOP)}
    return subprocess.run(command, env=environment, cwd=room.home, capture_output=True, check=False)  # noqa: S603


def _text(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


if __name__ == "__main__":
    found = try_out(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
    print("\n".join(found), file=sys.stderr)
    sys.exit(1 if found else 0)
