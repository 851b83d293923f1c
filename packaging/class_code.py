"""Compile the methods of the data classes. Usage: class_code.py FILE; see pathways_app/runtime/class_code.py."""

import dataclasses
import importlib
import pkgutil
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

import pathways_app  # noqa: E402
from pathways_app.runtime.class_code import write_class_code  # noqa: E402


def texts() -> set[str]:
    """Return what `dataclasses` compiles for the classes of every module of the program."""
    found: set[str] = set()

    def note(text: str, *scopes: dict[str, object]) -> None:
        if str(scopes[0].get("__name__")).startswith("pathways_app."):
            found.add(text)
        exec(text, *scopes)  # noqa: S102 - what `dataclasses` would run

    setattr(dataclasses, "exec", note)  # noqa: B010 - it comes before the built-in one in that module alone
    for module in pkgutil.walk_packages(pathways_app.__path__, "pathways_app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return found


if __name__ == "__main__":
    write_class_code(Path(sys.argv[1]), texts())
