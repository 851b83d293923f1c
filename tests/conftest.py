"""Every test runs headless, away from the user's own files, and the same each time."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt
os.environ.pop("PATHWAYS_DB", None)

import pytest
from hypothesis import settings

settings.register_profile("pathways", derandomize=True, deadline=None, database=None)
settings.load_profile("pathways")


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
