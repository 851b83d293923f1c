"""The log: warnings and worse to standard error, nothing on disk."""

from __future__ import annotations

import logging
import os

LEVEL_VARIABLE = "PATHWAYS_LOG"
"""Environment variable that asks for more or less: DEBUG, INFO, WARNING, ERROR."""

FORMAT = "%(levelname)s %(name)s: %(message)s"


def start_logging() -> None:
    """Send log lines to standard error from WARNING up, or from what PATHWAYS_LOG names; an unknown name is ignored."""
    levels = logging.getLevelNamesMapping()
    asked = os.environ.get(LEVEL_VARIABLE, "").upper()
    logging.basicConfig(format=FORMAT, level=levels.get(asked, logging.WARNING))
