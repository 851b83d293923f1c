"""Where a frozen program is tried out: a home with spaces and letters beyond ASCII, and nothing of this machine's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from bundle import console

PATIENCE = 120
"""Seconds that any one call may take."""


class FailedError(Exception):
    """A program ended otherwise than well; its text says how."""


class CleanRoom:
    """Runs frozen programs in `folder`, with an environment of their own and no Python on the path.

    With `offline` they have no network either, not even this machine's own, where the system lets us see to that.
    """

    def __init__(self, folder: Path, *, offline: bool = False) -> None:
        self._within = _without_network() if offline else []
        self.offline = bool(self._within)
        """Whether there is no network."""
        self.home = folder / "Siân Ö’Ñeill – home"
        self.home.mkdir(parents=True)
        self.environment = {
            "HOME": str(self.home),
            "PATH": "/nowhere",
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }
        if os.name == "nt":
            kept = ("SYSTEMROOT", "WINDIR", "TEMP")
            self.environment |= {name: os.environ[name] for name in kept if name in os.environ}
            self.environment |= dict.fromkeys(("USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(self.home))

    def run(self, program: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
        """Run `program` and return what came of it; a variable given as "" is taken out of the environment."""
        environment = {name: value for name, value in (self.environment | variables).items() if value}
        return subprocess.run(  # noqa: S603 – what has just been packed
            [*self._within, program, *arguments],
            env=environment,
            cwd=self.home,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )

    def told(self, program: Path, *arguments: str, **variables: str) -> dict[str, Any]:
        """Run `program` and return the object on the last line it prints.

        Raises: FailedError, with what it said, when it fails.
        """
        done = self.run(program, *arguments, **variables)
        said = done.stderr.decode(errors="replace")
        if done.returncode:
            raise FailedError(f"{' '.join(arguments)}: status {done.returncode}: {said}")
        found: dict[str, Any] = json.loads(done.stdout.decode().splitlines()[-1])
        return found


def _without_network() -> list[str]:
    """Return what a command is begun with to have no network; nothing where that is not to be had."""
    unshare = shutil.which("unshare")
    command = [unshare, "--map-root-user", "--net", "--"] if unshare else []
    able = unshare and subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0  # noqa: S603
    return command if able else []


def beside(bundle: Path, program: Path, folder: Path) -> Path:
    """Return a copy of `program` in `folder`, over the same files as the bundle's own programs."""
    return Path(shutil.copy2(program, console(copy_of(bundle, folder)).parent / program.name))


def copy_of(bundle: Path, folder: Path) -> Path:
    """Return `folder`, made a copy of the bundle: its files are the same, so change none, but remove what you like."""
    shutil.copytree(bundle, folder, symlinks=True, copy_function=os.link)
    return folder
