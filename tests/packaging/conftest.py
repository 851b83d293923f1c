import importlib
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
OWN = ("bundle", "clean_room", "deb", "licences", "measure", "needs", "smoke")


@pytest.fixture
def load(monkeypatch):
    """Return what imports a script of packaging/ as it would be found by another beside it."""
    for folder in (PACKAGING, PACKAGING / "linux"):
        monkeypatch.syspath_prepend(str(folder))
    yield importlib.import_module
    for name in OWN:
        sys.modules.pop(name, None)
