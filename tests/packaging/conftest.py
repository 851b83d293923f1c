import importlib
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
OWN = {file.stem for file in PACKAGING.rglob("*.py")}


@pytest.fixture
def bundle_folder(load, monkeypatch, tmp_path):
    """Stand a small program in for the bundle, and return its folder."""
    folder = tmp_path / "dist" / "pathways"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "pathways"
    program.write_text('#!/bin/sh\necho "pathways 1.2.3"\n')
    program.chmod(0o700)
    (folder / "_internal" / "pathways.db").write_text("x")
    library = folder / "_internal" / "libone.so.1"
    library.write_text("x")
    library.chmod(0o755)
    (folder / "_internal" / "libtwo.so").symlink_to("libone.so.1")
    monkeypatch.setattr(load("desktop_files"), "BUNDLE", folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1801396800")  # 31 January 2027
    return folder


@pytest.fixture
def load(monkeypatch):
    """Return what imports a script of packaging/ as it would be found by another beside it."""
    for folder in (PACKAGING, *(PACKAGING / name for name in ("linux", "macos", "windows"))):
        monkeypatch.syspath_prepend(str(folder))
    yield importlib.import_module
    for name in OWN:
        sys.modules.pop(name, None)
