"""Take the pictures of one language on one size of screen; what to take is given as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.screenshots.camera import Camera
from tests.screenshots.states import IN_DOCS, PICTURED


def main(wanted: dict[str, object]) -> int:
    """Take every wanted picture and say of each where it is; return how many states did not come about."""
    qInstallMessageHandler(_only_ours)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["pathways"])
    app.setApplicationName("Pathways")
    app.setApplicationDisplayName("Pathways")
    docs, size, text = wanted["docs"], tuple(wanted["size"]), wanted["text"]
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        for scheme in wanted["schemes"]:
            states = [state for state in wanted["states"] if docs is None or IN_DOCS.get(state) == scheme]
            if not states:
                continue
            camera = Camera(app, Path(home), language=wanted["language"], scheme=scheme, size=size, text=text)
            for state in states:
                if docs is None:
                    file = Path(wanted["folder"]) / scheme / f"{state}.png"
                else:
                    file = Path(docs) / f"screenshot-{state}.png"
                try:
                    PICTURED[state](camera)
                    camera.settle()
                    camera.take(file)
                except (TimeoutError, RuntimeError) as wrong:  # the others can be pictured all the same
                    failed += 1
                    sys.stderr.write(f"{file}: {wrong}\n")
                else:
                    sys.stdout.write(f"{file}\n")
                camera.clear()
            camera.close()
    return failed


def _only_ours(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if "propagateSizeHints" not in text:  # a screen that is not there has no window manager to tell
        sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
