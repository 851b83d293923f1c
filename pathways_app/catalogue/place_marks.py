"""What holds of a place as a whole, kept in the file so that nobody need read every step for it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pathways_app.catalogue.entry_writer import Line
from pathways_app.catalogue.place_rows import DearestStepRow, StudyModeRow
from pathways_app.domain.step import Step


class PlaceMarks:
    """Gathers, step by step, the dearest of each kind, in all and per month, and the study modes."""

    def __init__(self) -> None:
        self._dearest: dict[tuple[str, bool], tuple[Fraction, str]] = {}
        self._modes: set[str] = set()

    def add(self, step: Step) -> None:
        """Take one more step into account; of equally dear ones the first counts."""
        self._modes.update(step.study_modes)
        if step.fee is None:
            return
        minor, months = step.fee.money.minor, step.duration.months
        self._mark(step, Fraction(minor), per_month=False)
        if months:
            self._mark(step, Fraction(minor, months), per_month=True)

    def rows(self, home: str) -> Iterator[Line]:
        """Yield the rows of the place `home`."""
        for (kind, per_month), (_, step) in sorted(self._dearest.items()):
            yield DearestStepRow, {"jurisdiction": home, "kind": kind, "per_month": per_month, "step": step}
        for mode in sorted(self._modes):
            yield StudyModeRow, {"jurisdiction": home, "mode": mode}

    def _mark(self, step: Step, figure: Fraction, *, per_month: bool) -> None:
        known = self._dearest.get((step.kind.value, per_month))
        if known is None or figure > known[0]:
            self._dearest[step.kind.value, per_month] = (figure, step.id)
