"""The question as it is being edited, every edit of which can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.errors import DeadlineBeforeStartError, PastStartError
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, format_month, month
from pathways_app.domain.override import Override
from pathways_app.domain.person import NO_ATTRIBUTES, Person, RouteRequest
from pathways_app.domain.supposed import Supposed


@dataclass(frozen=True, slots=True)
class Draft:
    """What the window asks: a route request that may still lack its goal, with holdings in the order they were added.

    `start` None is next month; `skipped` names questions put aside with "Not sure", `without` steps left out of the
    question; `overrides` are the rules set aside for the client in hand.
    """

    jurisdiction: str = ""
    goal: str | None = None
    holds: tuple[str, ...] = ()
    attributes: Mapping[str, AttributeValue] = field(default_factory=lambda: NO_ATTRIBUTES)
    study_hours: int | None = None
    keep_earning: bool = False
    budget: Money | None = None
    start: Month | None = None
    by: Month | None = None
    modes: frozenset[str] | None = None
    strict: bool = False
    what_if: bool = False
    skipped: frozenset[str] = frozenset()
    without: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()

    def request(self, today: date) -> RouteRequest | None:
        """Return the question as the planner takes it, or None while there is no goal.

        Raises: PastStartError, DeadlineBeforeStartError.
        """
        if self.goal is None:
            return None
        now = month(today.year, today.month)
        start = Month(now + 1) if self.start is None else self.start
        if start < now:
            raise PastStartError(start=format_month(start), today=format_month(now))
        if self.by is not None and self.by < start:
            raise DeadlineBeforeStartError(by=format_month(self.by), start=format_month(start))
        return RouteRequest(
            person=self.person(),
            goal=self.goal,
            start=start,
            strict=self.strict,
            what_if=self.what_if,
            supposed=Supposed(without=self.without, overrides=self.overrides),
        )

    @classmethod
    def of(cls, person: Person, jurisdiction: str, goal: str | None, holds: tuple[str, ...]) -> Draft:
        """Return the question of `person`, whose holdings come in the order of `holds`."""
        return cls(
            jurisdiction=jurisdiction,
            goal=goal,
            holds=holds,
            attributes=person.attributes,
            study_hours=person.study_hours,
            keep_earning=person.keep_earning,
            budget=person.budget,
            by=person.by,
            modes=person.modes,
        )

    def person(self) -> Person:
        """Return who asks."""
        return Person(
            holds=frozenset(self.holds),
            attributes=self.attributes,
            study_hours=self.study_hours,
            keep_earning=self.keep_earning,
            budget=self.budget,
            by=self.by,
            modes=self.modes,
        )

    def moved_to(self, place: str, goal: str | None = None) -> dict[str, Any]:
        """Return the fields that change when the question is asked of another place: what belongs to one place goes.

        Limits that fit everywhere stay; so do proposals, unless some were chosen one by one.
        """
        return {
            "jurisdiction": place,
            "goal": goal,
            "holds": (),
            "attributes": {},
            "budget": None,
            "modes": None,
            "skipped": frozenset(),
            "without": (),
            "what_if": self.what_if and not self.without,
        }

    def all_of(self) -> dict[str, Any]:
        """Return every field that an edit may set, to take the whole question over."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name != "overrides"}

    def with_attribute(self, name: str, value: AttributeValue | None) -> Mapping[str, AttributeValue]:
        """Return the attributes with `name` set to `value`, or no longer given where it is None."""
        others = {known: given for known, given in self.attributes.items() if known != name}
        return others if value is None else {**others, name: value}


class _Edit(QUndoCommand):
    """One change of the draft; changes of the same field right after one another become one."""

    def __init__(self, session: Session, text: str, after: Draft, merge_key: int) -> None:
        super().__init__(text)
        self._session, self._before, self._after, self._key = session, session.draft, after, merge_key

    def redo(self) -> None:
        self._session._show(self._after)

    def undo(self) -> None:
        self._session._show(self._before)

    def id(self) -> int:
        return self._key

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._key != self._key:
            return False
        self._after = other._after
        if self._after == self._before:
            self.setObsolete(True)
        return True

    def tell(self, words: Callable[[Draft, Draft], str]) -> None:
        """Name the edit anew."""
        self.setText(words(self._before, self._after))


class Session(QObject):
    """Holds the draft and its history.

    Signals: changed(Draft), after every edit, undo and redo.
    """

    changed = Signal(object)
    _MERGED = ("study_hours", "budget", "start", "by")  # fields changed in small steps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()
        self._overrides: tuple[Override, ...] = ()  # kept in the casebook, so no part of what can be undone
        self.undo_stack = QUndoStack(self)

    def edit(self, text: str, **changes: Any) -> None:
        """Change fields of the draft, if anything is changed; `text` names the edit in the Edit menu."""
        after = replace(self.draft, **changes)
        if after == self.draft:
            return
        fields = tuple(changes)
        key = self._MERGED.index(fields[0]) if len(fields) == 1 and fields[0] in self._MERGED else -1
        self.undo_stack.push(_Edit(self, text, after, key))

    def retell(self, words: Callable[[Draft, Draft], str]) -> None:
        """Name every edit there is anew, as `words` says of the draft before and after it."""
        for number in range(self.undo_stack.count()):
            edit = self.undo_stack.command(number)
            if isinstance(edit, _Edit):
                edit.tell(words)

    def restart(self, draft: Draft) -> None:
        """Begin with `draft`, forgetting all edits so far."""
        self.undo_stack.clear()
        self._overrides = draft.overrides
        self._show(draft)

    def set_aside(self, overrides: tuple[Override, ...]) -> None:
        """Ask with these rules set aside, until the next beginning; undoing edits changes nothing about them."""
        self._overrides = overrides
        if self.draft.overrides != overrides:
            self._show(self.draft)

    def _show(self, draft: Draft) -> None:
        self.draft = replace(draft, overrides=self._overrides)
        self.changed.emit(self.draft)
