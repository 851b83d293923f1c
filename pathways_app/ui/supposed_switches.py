"""Switches for what is supposed: each proposal counted on, each step left out, with what it did to the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer
from pathways_app.domain.step import Status
from pathways_app.domain.what_if import Gain, Standing, WhatIfKind
from pathways_app.services import asking
from pathways_app.ui.again import AgainRow
from pathways_app.ui.gain_words import gain_words
from pathways_app.ui.relevant import steps_towards
from pathways_app.ui.route_words import step_name
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.note_row import NoteRow

_INDENT = 26  # what is said of a switch stands below its words


@dataclass(frozen=True, slots=True)
class _Asked:
    catalogue: JurisdictionCatalogue
    answer: Answer
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Gained:
    asked: _Asked
    together: Standing
    gains: Mapping[str, Gain]


def proposals(catalogue: JurisdictionCatalogue, goal: str, held: frozenset[str]) -> tuple[str, ...]:
    """Return the steps on the way from what is `held` to `goal`, and the bursaries for them, only proposed."""
    steps = steps_towards(catalogue, goal, held)
    money = catalogue.bursaries.values()
    return (
        *(step for step in sorted(steps) if catalogue.steps[step].status is Status.PROPOSED),
        *(one.id for one in money if one.status is Status.PROPOSED and steps.intersection(one.for_steps)),
    )


def counting_on(draft: Draft, proposed: tuple[str, ...], entry: str, *, wanted: bool) -> dict[str, Any]:
    """Return the changes of `draft` that count on one proposal, or no longer do; the others stay as they are."""
    on = {one for one in proposed if draft.what_if and one not in draft.without}
    on = on | {entry} if wanted else on - {entry}
    kept = tuple(one for one in draft.without if one not in proposed)
    if not on:
        return {"what_if": False, "without": kept}
    return {"what_if": True, "without": (*kept, *(one for one in proposed if one not in on))}


def _work(asked: _Asked, should_stop: Callable[[], bool]) -> _Gained:
    now, counted, supposed = asking.gains_of(asked.catalogue, asked.answer, asked.counted, should_stop=should_stop)
    found = dict(zip(asked.counted, counted, strict=True))
    for gain in supposed:
        if gain.what_if.kind is WhatIfKind.WITHOUT_STEP:
            found[gain.what_if.name] = gain
    return _Gained(asked, now, found)


class SupposedSwitches(QWidget):
    """One switch for each proposal, one line for each step left out.

    Signals: edited(words, changes), a change of the draft.
    """

    edited = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = Draft()
        self._asked: _Asked | None = None
        self._gained: _Gained | None = None
        self._proposed: tuple[str, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self._jobs = SearchJobs(_work, self, afterwards=True)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self._fail)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(theme.px(4)))

    def show_draft(self, catalogue: JurisdictionCatalogue, answer: Answer, draft: Draft) -> None:
        """Show what `draft` supposes; what it did to `answer` comes once it is worked out."""
        proposed = proposals(catalogue, answer.request.goal, answer.request.person.holds)
        counted = tuple(step for step in proposed if draft.what_if and step not in draft.without)
        self._draft, self._proposed, self._gained = draft, proposed, None
        self._asked = _Asked(catalogue, answer, counted)
        self._fill()

    def work(self) -> None:
        """Begin to work out what each thing supposed did."""
        if self._asked is not None and (self._asked.counted or self._draft.without):
            self._jobs.start(self._asked)
        else:
            self._jobs.cancel()

    def box(self, step: str) -> QCheckBox:
        """Return the switch of a proposed step."""
        return self._boxes[step]

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self._jobs.close()

    def _take(self, gained: _Gained) -> None:
        if gained.asked is self._asked:
            self._gained = gained
            self._fill()

    def _fail(self, problem: PathwaysError) -> None:
        self._fill()
        row = AgainRow(self._theme, problem)
        row.pressed.connect(self._work_again)
        self._column.addWidget(row)

    def _work_again(self) -> None:
        self._fill()
        self.work()

    def _fill(self) -> None:
        focused = next((step for step, box in self._boxes.items() if box.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        asked = self._asked
        if asked is None:
            return
        catalogue, proposed = asked.catalogue, self._proposed
        steps = catalogue.steps
        left_out = [one for one in self._draft.without if one in steps and steps[one].status is not Status.PROPOSED]
        if not proposed and not left_out:
            self._say(self.tr("Nothing on the way to this goal is only proposed."))
        for entry in proposed:
            text = self.tr("Count on “{name}”, which is only proposed").format(name=step_name(catalogue, entry))
            box = self._box(text, checked=entry in asked.counted)
            box.toggled.connect(partial(self._count_on, entry))
            self._boxes[entry] = box
            self._say_gain(entry)
        for step in left_out:
            name = step_name(catalogue, step)
            row = NoteRow(
                self._theme,
                self.tr("Without {step}").format(step=name),
                icon="circle-slash",
                action=self.tr("Put back"),
            )
            row.pressed.connect(partial(self._put_back, step))
            self._column.addWidget(row)
            self._say_gain(step)
        if focused in self._boxes:
            self._boxes[focused].setFocus()

    def _box(self, text: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(checked)
        box.setAccessibleName(text)
        label = text_label(text)
        label.setBuddy(box)
        self._column.addWidget(_Beside(self._theme, box, label))
        return box

    def _say(self, text: str) -> None:
        self._column.addWidget(text_label(text, Role.FIELD, "ink-muted"))

    def _say_gain(self, step: str) -> None:
        gained = self._gained
        gain = gained.gains.get(step) if gained is not None else None
        if gained is not None and gain is not None:
            words = gain_words(gained.together, gain)
            label = text_label(words, Role.SMALL, "ink-muted")
            if step in self._boxes:
                self._boxes[step].setAccessibleDescription(words)
            label.setIndent(round(self._theme.px(_INDENT)))
            self._column.addWidget(label)

    def _count_on(self, step: str, wanted: bool) -> None:
        changes = counting_on(self._draft, self._proposed, step, wanted=wanted)
        self.edited.emit(self.tr("what is supposed"), changes)

    def _put_back(self, step: str) -> None:
        without = tuple(one for one in self._draft.without if one != step)
        self.edited.emit(self.tr("what is supposed"), {"without": without})


class _Beside(QWidget):
    """A switch with words that wrap; a click on them works it too."""

    def __init__(self, theme: Theme, box: QCheckBox, label: QLabel) -> None:
        super().__init__()
        self._box = box
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the box brings a gap of its own
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.toggle()
        event.accept()
