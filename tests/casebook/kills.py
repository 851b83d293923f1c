"""Killing whoever writes in a casebook, at random instants, and looking at what is left.

A child edits a casebook without pause and says over a pipe what it is about to do and what is done; it is killed in
the middle of it (SIGKILL, so nothing is tidied up). Then the casebook must open, be whole, and hold exactly what was
done, with or without the one thing that was being done. Run as a program it prints what came of it as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from pathways_app.casebook import key as keys
from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.files import backups_of
from pathways_app.domain.errors import WrongPassphraseError
from pathways_app.services.casebook import restore_backup

OLD = Path(__file__).with_name("data") / "v1.casebook"
OLD_PASSPHRASE = "correct horse battery"
PASSPHRASE = "a first passphrase"
_WEIGHTS = {"edit": 16, "client": 8, "note": 10, "attachment": 8} | {
    "erase": 6,
    "merge": 5,
    "backup": 10,
    "passphrase": 8,
    "restore": 5,
}
"""How often the child does what."""


@dataclass(frozen=True)
class State:
    """What is in a casebook: notes by their keys, the clients' names, attachments by name, and how it opens."""

    passphrase: str = PASSPHRASE
    notes: dict[str, str] = field(default_factory=dict)
    clients: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()


def state_of(casebook: Casebook, passphrase: str) -> State:
    """Return what is in an open casebook."""
    clients = casebook.clients.list()
    notes = {note.text.partition(":")[0]: note.text for one in clients for note in casebook.notes.of(one.id)}
    files = {kept.name for one in clients for kept in casebook.attachments.of(one.id)}
    return State(passphrase, notes, frozenset(one.name for one in clients), frozenset(files))


class Victim:
    """The child: does one thing after the other until it is killed."""

    def __init__(self, file: Path, passphrase: str, seed: int, copies: dict[str, State], out: int) -> None:
        self.random, self.out, self.copies = random.Random(seed), out, dict(copies)
        self.casebook = Casebook.open(file, passphrase)
        self.passphrase = passphrase
        self.say("ready")

    def say(self, word: str, state: State | None = None, what: str = "", more: str = "") -> None:
        """Tell the parent, in one write."""
        told = {"word": word, "what": what, "more": more}
        if state is not None:
            told["state"] = {
                "passphrase": state.passphrase,
                "notes": state.notes,
                "clients": sorted(state.clients),
                "files": sorted(state.files),
            }
        line = json.dumps(told).encode() + b"\n"
        while line:
            line = line[os.write(self.out, line) :]

    def run(self) -> None:
        """Go on for ever."""
        while True:
            what = self.random.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
            getattr(self, f"do_{what}")(state_of(self.casebook, self.passphrase))

    def _key(self) -> str:
        return f"n{self.random.getrandbits(48):012x}"

    def _text(self, key: str) -> str:
        return f"{key}: " + " ".join(f"word{self.random.randrange(5000)}" for _ in range(self.random.randrange(1, 120)))

    def _any_client(self):
        clients = self.casebook.clients.list()
        return self.random.choice(clients) if clients else None

    def do_client(self, state: State) -> None:
        """Add a client."""
        name = self._key()
        self.say("try", replace(state, clients=state.clients | {name}), "client")
        self.casebook.clients.add(name)
        self.say("done")

    def do_note(self, state: State) -> None:
        """Begin a note."""
        client = self._any_client()
        if client is not None:
            key = self._key()
            text = self._text(key)
            self.say("try", replace(state, notes=state.notes | {key: text}), "note")
            self.casebook.notes.add(client.id, text)
            self.say("done")

    def do_edit(self, state: State) -> None:
        """Save a note again and again, as one does who types."""
        client = self._any_client()
        for note in self.casebook.notes.of(client.id)[:2] if client else ():
            key, typed = note.text.partition(":")[0], note
            for _ in range(3):
                text = self._text(key)
                state = replace(state, notes=state.notes | {key: text})
                self.say("try", state, "edit")
                typed = self.casebook.notes.save(replace(typed, text=text))
                self.say("done")

    def do_attachment(self, state: State) -> None:
        """Keep a file of some size."""
        client = self._any_client()
        if client is not None:
            name = self._key()
            content = self.random.randbytes(self.random.randrange(1, 200_000))
            self.say("try", replace(state, files=state.files | {name}), "attachment")
            self.casebook.attachments.add(client.id, name, content)
            self.say("done")

    def do_erase(self, state: State) -> None:
        """Erase a client with all there is of them."""
        client = self._any_client()
        if client is not None:
            notes = {note.text.partition(":")[0] for note in self.casebook.notes.of(client.id)}
            files = {kept.name for kept in self.casebook.attachments.of(client.id)}
            left = {key: text for key, text in state.notes.items() if key not in notes}
            after = replace(state, notes=left, clients=state.clients - {client.name}, files=state.files - files)
            self.say("try", after, "erase")
            self.casebook.erase(client.id)
            self.say("done")

    def do_merge(self, state: State) -> None:
        """Merge two clients; what they had stays."""
        one, other = self._any_client(), self._any_client()
        if one is not None and one.id != other.id:
            self.say("try", replace(state, clients=state.clients - {other.name}), "merge")
            self.casebook.merge(one.id, other.id)
            self.say("done")

    def do_backup(self, state: State) -> None:
        """Make a copy."""
        self.say("try", state, "backup")
        made = self.casebook.backups.make()
        self.copies = {made.file.name: state}
        self.say("done", state, "backup", made.file.name)
        for old in self.casebook.backups.list()[3:]:
            self.casebook.backups.remove(old)

    def do_passphrase(self, state: State) -> None:
        """Take another passphrase."""
        new = f"passphrase {self._key()}"
        self.say("try", replace(state, passphrase=new), "passphrase")
        self.casebook.change_passphrase(state.passphrase, new)
        self.passphrase = new
        self.say("done")

    def do_restore(self, state: State) -> None:
        """Put the last copy back."""
        file = self.casebook.file
        kept = [backup for backup in self.casebook.backups.list() if backup.file.name in self.copies]
        if kept:
            before = self.copies[kept[0].file.name]
            self.say("try", before, "restore")
            self.casebook.lock()
            self.casebook = restore_backup(kept[0].file, before.passphrase, file).casebook
            self.passphrase = before.passphrase
            self.say("done")
            for aside in file.parent.glob("*.replaced*"):
                aside.unlink()


def _state(told: dict) -> State:
    return State(told["passphrase"], told["notes"], frozenset(told["clients"]), frozenset(told["files"]))


@dataclass
class Report:
    """What came of the kills: how many fell in the middle of what, and everything that was not as it should be."""

    kills: int = 0
    during: Counter = field(default_factory=Counter)
    kept_whole: int = 0
    failures: list[str] = field(default_factory=list)


class Killer:
    """The parent: starts a child, kills it, and looks."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.file, self.folder = folder / "book" / "casebook.pathways", folder
        self.random, self.report = random.Random(seed), Report()
        self.copies: dict[str, State] = {}
        with Casebook.create(self.file, PASSPHRASE) as casebook:
            for number in range(3):
                casebook.notes.add(casebook.clients.add(f"first{number}").id, f"k{number}: begun")
            self.state = state_of(casebook, PASSPHRASE)
        real = keys.ITERATIONS
        keys.ITERATIONS = _REAL_ITERATIONS
        self.old_key = keys.derive_key(OLD_PASSPHRASE, OLD.read_bytes()[: keys.SALT_BYTES])
        keys.ITERATIONS = real

    def kill_while_editing(self) -> None:
        """Kill a child that edits: half the time some while after it began something, else at any instant."""
        child, pipe = self._start(
            lambda out: Victim(self.file, self.state.passphrase, self._seed, self.copies, out).run()
        )
        left = self.random.randrange(1, 12)
        pending: State | None = None
        what = "opening"
        delay = self.random.choice((0.004, 0.02, 0.08, 0.3)) * self.random.random()
        with os.fdopen(pipe, "rb") as lines:
            for line in lines:
                told = json.loads(line)
                if told["word"] == "try":
                    pending, what, left = _state(told["state"]), told["what"], left - 1
                elif told["word"] == "done":
                    self.state = pending or self.state
                    if told["what"] == "backup":
                        self.copies = {told["more"]: self.state}
                    pending, what = None, "between"
                if left <= 0 and (told["word"] == "try" or self.random.random() < 0.5):
                    break
            time.sleep(delay)
            os.kill(child, signal.SIGKILL)
            for line in lines:  # what it still had said
                told = json.loads(line) if line.endswith(b"\n") else {"word": "cut"}
                if told["word"] == "try":
                    pending, what = _state(told["state"]), told["what"]
                elif told["word"] == "done":
                    self.state = pending or self.state
                    if told["what"] == "backup":
                        self.copies = {told["more"]: self.state}
                    pending, what = None, "between"
        _wait(child)
        self._count(what)
        self._look(pending, what)

    def kill_while_migrating(self) -> None:
        """Kill a child that brings a file of format 1 to the present one."""
        folder = self.folder / "old"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        file = folder / "casebook.pathways"
        shutil.copyfile(OLD, file)

        def migrate(out: int) -> None:
            os.write(out, b"try\n")
            Casebook.open_with(file, self.old_key)
            os.write(out, b"done\n")
            time.sleep(60)

        child, pipe = self._start(migrate)
        with os.fdopen(pipe, "rb") as lines:
            lines.readline()
            time.sleep(self.random.random() * 0.12)
            os.kill(child, signal.SIGKILL)
            told = lines.read()
        _wait(child)
        self._count("migrated" if told else "migration")
        try:
            with Casebook.open_with(file, self.old_key) as casebook:
                found = state_of(casebook, "")
                names = {"Mared Hughes", "Adaeze Okafor"}
                whole = found.clients == names and len(found.notes) == 2 and found.files == {"summary.pdf"}
                whole = whole and casebook.routes.snapshot(1).route.arrival == casebook.routes.get(1).arrival
                self._judge("migration", casebook.check(), whole=whole)
        except Exception as wrong:  # noqa: BLE001 - whatever it is, it is what we look for
            self.report.failures.append(f"kill {self.report.kills} in migration: {wrong!r}")

    @property
    def _seed(self) -> int:
        return self.random.getrandbits(32)

    def _start(self, work) -> tuple[int, int]:
        seed = self._seed
        out, into = os.pipe()
        child = os.fork()
        if child:
            os.close(into)
            return child, out
        try:
            os.close(out)
            random.seed(seed)
            work(into)
        except BaseException as wrong:  # noqa: BLE001 - told, then the child ends
            os.write(2, f"child: {wrong!r}\n".encode())
        finally:
            os._exit(3)

    def _count(self, what: str) -> None:
        self.report.kills += 1
        self.report.during[what] += 1

    def _look(self, pending: State | None, what: str) -> None:
        """Open what was left; it holds what was done, with or without what was being done."""
        allowed = [self.state, *([] if pending is None else [pending])]
        try:
            casebook, passphrase = self._open({state.passphrase for state in allowed})
            with casebook:
                found = state_of(casebook, passphrase)
                self._judge(what, casebook.check(), whole=found in allowed)
                self.state = found
                for backup in backups_of(self.file)[:1]:
                    if backup.file.name in self.copies:
                        before = self.copies[backup.file.name]
                        with Casebook.open(_copied(backup.file), before.passphrase) as copy:
                            self._judge("copy", copy.check(), whole=state_of(copy, before.passphrase) == before)
        except Exception as wrong:  # noqa: BLE001 - whatever it is, it is what we look for
            self.report.failures.append(f"kill {self.report.kills} in {what}: {wrong!r}")

    def _open(self, passphrases: set[str]) -> tuple[Casebook, str]:
        for passphrase in sorted(passphrases):
            try:
                return Casebook.open(self.file, passphrase), passphrase
            except WrongPassphraseError:
                continue
        raise WrongPassphraseError

    def _judge(self, what: str, problems: tuple[str, ...], *, whole: bool) -> None:
        if problems:
            self.report.failures.append(f"kill {self.report.kills} in {what}: {problems}")
        if not whole:
            self.report.failures.append(f"kill {self.report.kills} in {what}: not what was committed")
        if whole and not problems and what != "copy":
            self.report.kept_whole += 1


def _copied(backup: Path) -> Path:
    copy = backup.with_name("looked-at")
    for beside in backup.parent.glob("looked-at*"):
        shutil.rmtree(beside) if beside.is_dir() else beside.unlink()
    shutil.copyfile(backup, copy)
    return copy


def _wait(child: int) -> None:
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the child ended by itself: {status}")


_REAL_ITERATIONS = keys.ITERATIONS


def run(kills: int, seed: int, folder: Path) -> Report:
    """Kill so many children, every tenth of them while it migrates; stop where something is not as it should be."""
    keys.ITERATIONS = 1_000  # the files are what is looked at; waiting for their keys is not
    killer = Killer(folder, seed)
    for number in range(kills):
        killer.kill_while_migrating() if number % 10 == 9 else killer.kill_while_editing()
        if killer.report.failures:
            break  # whatever came after would be blamed on what is wrong already
    return killer.report


def main() -> int:
    """Print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.casebook.kills")
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = run(chosen.kills, chosen.seed, Path(folder))
    told = {"kills": report.kills, "kept_whole": report.kept_whole, "failures": report.failures}
    sys.stdout.write(json.dumps({**told, "during": dict(report.during)}) + "\n")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
