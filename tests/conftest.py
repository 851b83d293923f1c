"""Every test runs headless, away from the user's own files, and the same each time."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt
os.environ.pop("PATHWAYS_DB", None)

import pytest
from hypothesis import settings

from pathways_app.runtime.compiled import compiled_modules

settings.register_profile("pathways", derandomize=True, deadline=None, database=None)
settings.load_profile("pathways")


def pytest_report_header():
    """Say which planner is tested: machine code is left aside once a source it was made of has changed."""
    compiled = compiled_modules("pathways_app/planner")
    return "planner: machine code" if compiled else "planner: plain Python (make setup compiles it)"


def pytest_collection_finish():
    """Leave what was collected aside: it stays to the end, and looking for rubbish in it takes a third of a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory, monkeypatch):
    """Give the test an empty home, so that nothing is read from or written to the real one."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in (
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_STATE_HOME", ".local/state"),
    ):
        monkeypatch.setenv(name, str(home / folder))
