"""Compile the methods of the data classes. Usage: class_code.py FILE; see pathways_app/runtime/class_code.py."""

import dataclasses
import importlib
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from pathways_app.runtime.class_code import write_class_code  # noqa: E402
from pathways_app.runtime.quick_classes import keeping_classes, knows_this_python  # noqa: E402

STARTS = (
    "pathways_app.cli.main",
    "pathways_app.services.worker_tasks",
    "pathways_app.services.workspace",
    "pathways_app.ui.first_enquiry",
    "pathways_app.ui.desktop",
    "pathways_app.ui.shell",
    "pathways_app.domain.client",
)
"""What the program begins with: command line, worker and window."""


def is_ours(module: str) -> bool:
    """Say whether a module is one of the program."""
    return module.startswith("pathways_app.")


def import_all() -> None:
    """Import what the program begins with, and what the window imports while somebody reads."""
    for module in STARTS:
        importlib.import_module(module)
    from pathways_app.services import worker_tasks  # noqa: PLC0415 - not before it is noted what their classes need
    from pathways_app.ui import beside, route_views  # noqa: PLC0415

    for module in (*worker_tasks.LATER, *beside.MODULES, *route_views.LATER):
        importlib.import_module(module)


def texts() -> set[str]:
    """Return what `dataclasses` compiles for the classes of the program's beginnings."""
    found: set[str] = set()

    def note(text: str, *scopes: dict[str, object]) -> None:
        if is_ours(str(scopes[0].get("__name__"))):
            found.add(text)
        exec(text, *scopes)  # noqa: S102 - what `dataclasses` would run

    setattr(dataclasses, "exec", note)  # noqa: B010 - it comes before the built-in one in that module alone
    import_all()
    return found


def classes() -> dict[str, bytes]:
    """Return how the classes of the program's beginnings are made."""
    with keeping_classes(is_ours) as kept:
        import_all()
    return kept


if __name__ == "__main__":
    if knows_this_python():
        write_class_code(Path(sys.argv[1]), (), classes())
    else:
        write_class_code(Path(sys.argv[1]), texts(), {})
