"""About Pathways: what it is, which versions it is made of, and their licences."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pathways_app.runtime.paths import installation_dir, resource
from pathways_app.runtime.version import VERSION
from pathways_app.ui.theme import Role, Theme, dress

_SIZE = (680, 520)
SHIPPED = (
    "PySide6-Essentials",
    "shiboken6",
    "networkx",
    "platformdirs",
    "PyYAML",
    "SQLAlchemy",
    "typing_extensions",
)
"""The distributions that Pathways runs on, and so brings along."""

_CHOSEN = {"PySide6-Essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}  # of those they may be had under
_LICENCE_FILES = ("licen", "copying", "notice")


@dataclass(frozen=True, slots=True)
class Part:
    """Something Pathways is made of; `licence` names its licence, `text` is all of it where it came along."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return what ships, Pathways itself first, as far as it is installed here."""
    found = [_own("Pathways", VERSION, "Apache-2.0", "LICENSE")]
    for name in SHIPPED:
        try:
            found.append(_package(distribution(name), _CHOSEN.get(name)))
        except PackageNotFoundError:
            continue
    found.append(Part("Python", platform.python_version(), "PSF-2.0", ""))
    found.append(Part("SQLite", "", "Public domain", ""))
    found.append(_own("Source Sans 3, Source Serif 4", "", "OFL-1.1", *_resource_licences("fonts")))
    found.append(_own("Lucide", "", "ISC", *_resource_licences("icons")))
    return tuple(found)


def _own(name: str, version: str, licence: str, *files: str) -> Part:
    texts = []
    for file in files:
        path = installation_dir() / file
        if path.is_file():
            texts.append(path.read_text("utf-8", "replace"))
    return Part(name, version, licence, "\n\n".join(texts))


def _resource_licences(folder: str) -> tuple[str, ...]:
    root = resource(folder)
    return tuple(str(path) for path in sorted(root.glob("*")) if path.name.lower().startswith(_LICENCE_FILES))


def _package(found: Distribution, chosen: str | None) -> Part:
    said = found.metadata.json
    licence = chosen or str(said.get("license_expression") or said.get("license") or "")
    if not licence or "\n" in licence:
        names = [
            line.rpartition(" :: ")[2]
            for line in found.metadata.get_all("Classifier") or ()
            if line.startswith("License")
        ]
        licence = ", ".join(names)
    texts = [
        text
        for file in found.files or ()
        if ".dist-info" in str(file) and file.name.lower().startswith(_LICENCE_FILES) and (text := file.read_text())
    ]
    return Part(found.name, found.version, licence, "\n\n".join(texts))


class About(QDialog):
    """Shows what Pathways is and what it is made of; `checked` says when the catalogue was, in words."""

    def __init__(self, theme: Theme, checked: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pathways"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(round(theme.px(_SIZE[0])), round(theme.px(_SIZE[1])))
        heading = dress(QLabel(self.tr("Pathways {version}").format(version=VERSION)), text=Role.DISPLAY)
        said = QLabel(
            self.tr(
                "Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works "
                "offline: nothing you enter leaves this computer."
            )
        )
        said.setWordWrap(True)
        made = dress(QLabel(self.tr("Made with Qt {qt}.").format(qt=qVersion())), text=Role.SMALL, tone="ink-muted")
        if checked:
            made.setText(f"{checked} · {made.text()}")
        made.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What Pathways is made of"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        for part in parts():
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setToolTip(part.licence)
            item.setData(Qt.ItemDataRole.UserRole, part)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show)
        both = QSplitter()
        both.addWidget(self.list)
        both.addWidget(self.text)
        both.setSizes([200, 440])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        for widget in (heading, said, made):
            column.addWidget(widget)
        column.addWidget(both, 1)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Part = item.data(Qt.ItemDataRole.UserRole)
        lines = [f"{part.name} {part.version}".strip(), part.licence, "", part.text]
        self.text.setPlainText("\n".join(lines).strip())
