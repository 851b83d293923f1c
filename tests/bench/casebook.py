"""The casebook: five hundred kills, and how long a large one takes to open, search and write in."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.client_rows import ClientRow, NoteRow, SessionRow
from pathways_app.casebook.key import ITERATIONS, derive_key
from pathways_app.casebook.store import Store
from tests.bench.report import Figure, Options, Part, quantile

KILLS = 500
CLIENTS = 10_000
NOTES_EACH = 10
_AT_ONCE = 25
"""Kills of one process: so many end one run, and the seed of the next is another."""
_TURNS = 200
_PASSPHRASE = "correct horse battery"
_ROOT = Path(__file__).parents[2]
_FIRST = datetime(2026, 1, 5, 9, tzinfo=UTC)
_NAMES = "Mared Adaeze Tomos Carys Rhodri Sunita Siân Åsa Noémie Ifor".split()


def kill(count: int) -> dict[str, object]:
    """Kill so many writers and return how many casebooks were whole afterwards, and what was going on."""
    during: Counter[str] = Counter()
    whole, failures, seed = 0, [], 0
    while sum(during.values()) < count:
        seed += 1
        left = min(_AT_ONCE, count - sum(during.values()))
        command = [sys.executable, "-m", "tests.casebook.kills", str(left), "--seed", str(seed)]
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
        told = json.loads(done.stdout)
        during.update(told["during"])
        whole += told["kept_whole"]
        failures += [f"seed {seed}: {failure}" for failure in told["failures"]]
    return {"kills": sum(during.values()), "whole": whole, "failures": failures, "during": dict(during)}


def fill(casebook: Casebook, clients: int, notes_each: int) -> None:
    """Write a casebook of a long working life: so many clients, each with a session and notes of a few lines."""
    draw = random.Random(4)
    words = [f"{draw.choice('bcdfglmnprst')}{draw.choice('aeiou')}{draw.choice('lnrstw')}{n}" for n in range(8_000)]
    facts = json.dumps({"holds": ["isle.helper", "isle.exam"], "attrs": {"years": 4}, "keep_earning": True})
    labels = json.dumps(
        {"isle.helper": {"en": "Teaching assistant", "cy": "Cynorthwyydd"}, "isle.teacher": {"en": "T"}}
    )

    def day(number: int) -> datetime:
        return _FIRST + timedelta(minutes=number)

    store: Store = casebook.clients._store
    with store.writing() as db:
        people = [
            {"name": f"{draw.choice(_NAMES)} {draw.choice(words).title()}", "reference": f"R{n}", "place": "isle"}
            | {"goal": "isle.teacher", "facts": facts, "labels": labels, "created": day(n), "changed": day(n)}
            for n in range(clients)
        ]
        db.execute(insert(ClientRow), people)
        db.execute(insert(SessionRow), [{"client": n + 1, "number": 1, "started": day(n)} for n in range(clients)])
        notes = [
            {
                "client": n % clients + 1,
                "text": " ".join(draw.choices(words, k=40)),
                "created": day(n),
                "changed": day(n),
            }
            for n in range(clients * notes_each)
        ]
        db.execute(insert(NoteRow), notes)


def times(turns: int, work: Callable[[int], object]) -> list[float]:
    """Return the milliseconds each turn took."""
    found = []
    for turn in range(turns):
        began = time.perf_counter()
        work(turn)
        found.append((time.perf_counter() - began) * 1000)
    return found


def large(clients: int) -> tuple[list[Figure], dict[str, object]]:
    """Measure a casebook of so many clients, and ten notes each."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "casebook.pathways"
        with Casebook.create(file, _PASSPHRASE) as casebook:
            fill(casebook, clients, NOTES_EACH)
            key = casebook.key
        derive = times(3, lambda _: derive_key(_PASSPHRASE, key.salt))
        began, busy = time.perf_counter(), time.process_time()
        with Casebook.open(file, _PASSPHRASE) as casebook:
            lines = casebook.clients.list()
            opened, busy = (time.perf_counter() - began) * 1000, (time.process_time() - busy) * 1000
            search = times(
                _TURNS, lambda turn: casebook.search(("mar", "ba", "siân be", "r12", "tomos", "la na")[turn % 6])
            )
            note = casebook.notes.of(lines[0].id)[0]

            def save(turn: int) -> None:
                nonlocal note
                note = casebook.notes.save(replace(note, text=f"{note.text[:400]} typed {turn}"))

            saving = times(_TURNS, save)
            backup = times(1, lambda _: casebook.backups.make())
            checked = times(1, lambda _: casebook.check())
        size = file.stat().st_size
    figures = [
        Figure(f"key derivation, {ITERATIONS:,} rounds", round(min(derive)), "ms"),
        Figure(f"opened to the list of {len(lines):,} clients", round(opened), "ms", at_most=1_000),
        Figure("the same in processor time", round(busy), "ms", at_most=1_000),
        Figure("search, slowest of twenty", round(quantile(search, 950), 1), "ms", at_most=100),
        Figure("autosave, slowest of twenty", round(quantile(saving, 950), 1), "ms", at_most=20),
        Figure("autosave, median", round(quantile(saving, 500), 1), "ms"),
        Figure("size of the file", round(size / 1e6, 1), "MB"),
        Figure("copy made and checked", round(backup[0]), "ms"),
        Figure("whole file checked", round(checked[0]), "ms"),
    ]
    return figures, {"search_ms": search, "autosave_ms": saving}


def run(options: Options) -> Part:
    """Kill first, then measure."""
    killed = kill(options.share(KILLS))
    whole, failures = killed["whole"], killed["failures"]
    figures, details = large(options.share(CLIENTS))
    figures = [
        Figure("killed while writing", float(str(killed["kills"]))),
        Figure("casebooks whole, with all that was committed", float(str(whole)), at_least=float(str(killed["kills"]))),
        *figures,
    ]
    lines = [str(failure) for failure in failures] if isinstance(failures, list) else []
    return Part(figures, {**killed, **details}, lines)
