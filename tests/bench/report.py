"""What a benchmark part hands back: figures beside their targets, and the details behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

JsonValue = object  # str, int, float, bool, None, or lists and dicts of these
_PER_MILLE = 1000


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of a part: at most `sample` things measured, in so many `workers` side by side."""

    sample: int | None = None
    workers: int = 2

    def share(self, whole: int) -> int:
        """Return how many of `whole` things to measure."""
        return whole if self.sample is None else min(whole, self.sample)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure with its unit and the target it is held to (None: there is none)."""

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None

    @property
    def target(self) -> str:
        """The target in words, "" for none."""
        words = [] if self.at_most is None else [f"at most {self.at_most:g}"]
        words += [] if self.at_least is None else [f"at least {self.at_least:g}"]
        return " and ".join(words)

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if not self.target:
            return None
        enough = self.at_least is None or self.value >= self.at_least
        return enough and (self.at_most is None or self.value <= self.at_most)


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the benchmark found; `lines` are printed under its figures, `details` only written."""

    figures: Sequence[Figure]
    details: Mapping[str, JsonValue] = field(default_factory=dict)
    lines: Sequence[str] = ()

    def as_json(self) -> dict[str, JsonValue]:
        """Return the part as JSON values."""
        figures = [
            {"name": f.name, "value": f.value, "unit": f.unit, "target": f.target or None, "met": f.met}
            for f in self.figures
        ]
        return {"figures": figures, **self.details}

    def table(self) -> str:
        """Return the figures as lines to print, each beside its target."""
        rows = [(f.name, f"{f.value:,.6g}", f.unit, f.target, _VERDICT[f.met]) for f in self.figures]
        widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
        lines = [
            f"  {name:{widths[0]}}  {value:>{widths[1]}} {unit:{widths[2]}}  {target:{widths[3]}}  {verdict}".rstrip()
            for name, value, unit, target, verdict in rows
        ]
        return "\n".join([*lines, *(f"  {line}" for line in self.lines)])


_VERDICT = {True: "met", False: "NOT MET", None: ""}


def quantile(values: Sequence[float], per_mille: int) -> float:
    """Return the value below which `per_mille` thousandths of `values` lie; 500 of an even number is the upper half's.

    Raises: ValueError, when there are no values.
    """
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * per_mille // _PER_MILLE)]
