"""Compile what Qt compiles at every import. Usage: qt_code.py FILE; see pathways_app/runtime/qt_code.py."""

import importlib
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from pathways_app.runtime.qt_code import write_qt_code  # noqa: E402

if __name__ == "__main__":
    write_qt_code(Path(sys.argv[1]), lambda: importlib.import_module("PySide6.QtWidgets"))
