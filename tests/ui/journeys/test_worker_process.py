import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from pathways_app.services.remote_workspace import RemoteWorkspace
from tests.ui.journeys.alone import NAME
from tests.ui.journeys.conftest import ASSISTANT

REPOSITORY = Path(__file__).resolve().parents[3]

_PATIENCE = 150
"""Seconds for a look round every place, which takes a tenth of that on a machine with nothing else to do."""


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """What the process of the window has loaded after a good look round, what it said, and where it wrote."""
    home = tmp_path_factory.mktemp("home")
    temporary = home / "temporary"
    temporary.mkdir()
    names = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    folders = {**dict.fromkeys(names, str(home)), **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.journeys.alone"],
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen", "PATHWAYS_LOG": "DEBUG"},
        cwd=REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=_PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    return {**json.loads(done.stdout.splitlines()[-1]), "said": done.stdout + done.stderr, "home": home}


@pytest.mark.timeout(_PATIENCE + 10)
def test_nothing_is_worked_out_in_the_process_of_the_window(alone):
    ours = {name.partition(".")[2] for name in alone["modules"] if name.startswith("pathways_app.")}
    assert "ui.shell" in ours
    assert not {name for name in ours if name.startswith(("planner.", "catalogue."))}
    assert not {"sqlalchemy", "networkx"} & set(alone["modules"])


@pytest.mark.timeout(_PATIENCE + 10)
def test_no_socket_is_opened(alone):
    assert alone["sockets"] == []


@pytest.mark.timeout(_PATIENCE + 10)
def test_nothing_of_a_client_is_left_where_anybody_can_read_it(alone):
    """Settings, state, copies and temporary files are read for a word of a session, and so is what was logged."""
    files = [file for file in alone["home"].rglob("*") if file.is_file()]
    assert {"casebook.pathways", "window.json"} <= {file.name for file in files}
    assert any(file.name.endswith(".backup") for file in files)
    for file in files:
        content = file.read_bytes().lower()
        words = (NAME.lower(), "herons", "anxious", "role-ta-l3", "role-teacher-primary")
        assert [word for word in words if word.encode() in content] == [], file
        assert NAME.lower() not in str(file).lower()
    assert NAME not in alone["said"]
    assert "not caught: LookupError" in alone["said"]


def test_a_worker_that_is_killed_is_made_up_for_unnoticed(somebody, worker):
    somebody.ask(ASSISTANT)
    before = worker.pid
    os.kill(before, signal.SIGKILL)
    somebody.enquiry.session.edit("hours", study_hours=16)
    somebody.until(
        lambda: somebody.enquiry.answer is not None and somebody.enquiry.answer.request.person.study_hours == 16
    )
    assert worker.pid not in (None, before)


def test_the_window_turns_while_the_worker_works(start, qtbot, monkeypatch):
    somebody = start()
    turns = []
    real = RemoteWorkspace.find_routes

    def watched(workspace, request, **more):
        turns.clear()
        return real(workspace, request, **more)

    monkeypatch.setattr(RemoteWorkspace, "find_routes", watched)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    with qtbot.waitSignal(somebody.enquiry.answers.answered, timeout=20_000):
        somebody.enquiry.session.edit("ask", jurisdiction="wales", goal=ASSISTANT.goal, holds=ASSISTANT.holds)
    assert turns
