"""Takes a catalogue in again and again, each time killed one step further; `test_install_catalogue` runs it.

Usage: killed_install.py OLD NEW, two packs of the small catalogue. Writes how often each of them was in use afterwards.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.runtime.paths import installed_catalogue_folder
from pathways_app.services.import_pack import look_into, take_in
from pathways_app.services.install_catalogue import is_whole
from pathways_app.services.installed_catalogue import in_use
from tests.services.pack_maker import KEY, TODAY

MOST = 200


def main(old: Path, new: Path) -> None:
    """Write `old new`, how often each was in use after a kill, and fail where it was neither."""
    fingerprint = KEY.publisher.fingerprint
    take_in(look_into(old, TODAY, fingerprint), TODAY)
    before, offer = in_use().pack, look_into(new, TODAY, fingerprint)
    found = {"old": 0, "new": 0}
    for step in range(MOST):
        child = os.fork()
        if child == 0:
            kill_at(step)
            take_in(offer, TODAY)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        now = in_use()
        assert now.pack is not None, (step, now)
        assert is_whole(now.pack), (step, now)
        CatalogueStore(now.file).close()
        found["old" if now.pack.sha256 == before.sha256 else "new"] += 1
        if status == 0:
            break
        assert os.WTERMSIG(status) == signal.SIGKILL, (step, status)
        if now.pack.sha256 != before.sha256:  # what follows is clearing away: have the old one again
            take_in(look_into(old, TODAY, fingerprint), TODAY)
    assert status == 0, "never finished"
    sys.stdout.write(f"{found['old']} {found['new']}\n")


def kill_at(step: int) -> None:
    """Kill this process at the so-manieth thing it does to a file of the folder."""
    folder, seen = str(installed_catalogue_folder()), [0]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(("open", "os.", "sqlite3.connect")) and any(folder in str(given) for given in arguments):
            if seen[0] == step:
                os.kill(os.getpid(), signal.SIGKILL)
            seen[0] += 1

    sys.addaudithook(watch)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
