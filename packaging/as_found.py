"""Runs first in the frozen program: what it starts, such as a browser, looks for libraries where the system has them.

The bundle's own are found already: the loader reads the variable once, when a process starts. A program of the bundle
that this one starts, its worker, has to find them too: it is told to begin as if nobody had started it.
"""

import os

os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
found = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if found is not None:
    os.environ["LD_LIBRARY_PATH"] = found
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
