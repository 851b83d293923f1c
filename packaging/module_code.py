"""Keep the modules that the program begins with in one file. Usage: module_code.py FILE; see runtime/module_code.py."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from pathways_app.runtime.module_code import write_module_code  # noqa: E402

STARTS = (
    "pathways_app.__main__",
    "pathways_app.services.worker",
    "pathways_app.services.worker_loop",
    "pathways_app.services.worker_tasks",
    "pathways_app.ui.app",
    "pathways_app.ui.first_enquiry",
    "pathways_app.ui.desktop",
    "pathways_app.ui.shell",
    "pathways_app.domain.client",
)
"""What the processes of the window and of its worker begin with."""


def imported() -> list[ModuleType]:
    """Import what both begin with and the window imports while somebody reads; return the modules, in order."""
    for module in STARTS:
        importlib.import_module(module)
    from pathways_app.services import worker_tasks  # noqa: PLC0415 - once what comes before has been imported
    from pathways_app.ui import beside, route_views  # noqa: PLC0415

    for module in (*worker_tasks.LATER, *beside.MODULES, *route_views.LATER):
        importlib.import_module(module)
    return [module for name, module in sys.modules.items() if name.partition(".")[0] == "pathways_app"]


if __name__ == "__main__":
    write_module_code(Path(sys.argv[1]), imported())
