"""Files that hold a question: how they end, and what systems are told of them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pathways_app.runtime.paths import QUESTION_ENDING as ENDING

__all__ = ["ENDING", "MIME_TYPE", "UNIFORM_TYPE"]

MIME_TYPE = "application/vnd.pathways.route+json"
UNIFORM_TYPE = "org.pathways.route"
"""What macOS calls it."""
