"""Where everything on the timeline goes: bars packed into rows so that neither they nor their names overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from PySide6.QtCore import QRectF

from pathways_app.domain.month import Month
from pathways_app.domain.timeline import Bar, Lane, TimelineData, month_at

HEADER = 38.0
BAND = 20.0
ROW = 33.0
DENSE_ROW = 27.0
PAD = 8.0
CASH, CASH_FOLDED = 104.0, 33.0
_RIGHT = 20.0
_AROUND = 8.0
_LEAST_BAR = 6.0
_LEAST_MONTH = 2.2
_MOST_LABEL = 240.0
_LEAST_INSIDE = 140.0
_LEAST_BESIDE = 60.0
_AFTER = 0.06


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar with its rectangle; `label` is where the name goes, outside the bar where it would not fit."""

    bar: Bar
    rect: QRectF
    label: QRectF
    inside: bool


@dataclass(frozen=True, slots=True)
class TimelineLayout:
    """Geometry in logical pixels from the top left of the content.

    `left` is where the month `first` lies, `month` the width of one; `lanes` gives each lane's top and bottom. `cash`
    is the lane of the money below them, one line high where it is `folded`. A `row` is so high at 100 %.
    """

    width: float
    height: float
    left: float
    month: float
    first: float
    size: float
    bars: tuple[PlacedBar, ...]
    lanes: Mapping[Lane, tuple[float, float]]
    cash: QRectF = field(default_factory=QRectF)
    folded: bool = False
    row: float = ROW

    def x(self, month: float) -> float:
        """Return where the beginning of `month` lies."""
        return self.left + (month - self.first) * self.month

    def span(self, lane: Lane, start: float, end: float) -> QRectF:
        """Return the place of a bar in the first row of `lane`."""
        top = self.lanes[lane][0] + _AROUND / 2 * self.size
        return QRectF(self.x(start), top, self.x(end) - self.x(start), (self.row - _AROUND) * self.size)


def lay_out(
    data: TimelineData,
    width: float,
    left: float,
    size: float,
    measure: Callable[[Bar], float],
    *,
    height: float = inf,
    folded: bool | None = None,
) -> TimelineLayout:
    """Place `data` within `width`, wider where a month would else be too narrow to see.

    `left` is the width of the column with the names of the lanes, `size` the growth of the text; `measure` returns the
    width of a bar's name. Rows are lower, and the lane of the money is folded, where all would not fit `height`; unless
    `folded` says how the person wants that lane.
    """
    shapes = [(ROW, False), (DENSE_ROW, False), (ROW, True), (DENSE_ROW, True)]
    wanted = [(row, fold) for row, fold in shapes if folded is None or fold is folded]
    layouts = (_laid_out(data, width, left, size, measure, row, folded=fold) for row, fold in wanted)
    last = None
    for layout in layouts:
        last = layout
        if layout.height <= height:
            break
    if last is None:
        raise AssertionError("there is always a shape to lay out in")
    return last


def _laid_out(
    data: TimelineData,
    width: float,
    left: float,
    size: float,
    measure: Callable[[Bar], float],
    row_height: float,
    *,
    folded: bool,
) -> TimelineLayout:
    first = min(month_at(data.today), float(data.start)) - 0.5
    last = data.arrival + max(3.0, (data.arrival - first) * _AFTER)
    month = max(_LEAST_MONTH, (width - left - _RIGHT * size) / (last - first))
    full = max(width, left + _RIGHT * size + month * (last - first))

    def x(at: float) -> float:
        return left + (at - first) * month

    lanes: dict[Lane, tuple[float, float]] = {}
    placed: list[PlacedBar] = []
    top = (HEADER + BAND) * size
    for lane in _lanes(data):
        rows = [[(x(start), x(end)) for start, end in _occupied(data, lane)]]
        mine = [bar for bar in data.bars if bar.lane is lane]
        boxes = {bar: (x(bar.start), max(x(bar.end), x(bar.start) + _LEAST_BAR)) for bar in mine}
        if lane is Lane.STUDY:
            rows[0] += boxes.values()
        names: dict[Bar, tuple[int, _Interval]] = {}
        for bar, box in boxes.items():
            text = min(measure(bar), _MOST_LABEL * size) + 2 * PAD * size
            fits = box[1] - box[0] >= min(text, _LEAST_INSIDE * size)
            labels = [box] if fits else _beside(box, text, left, x(data.arrival), _LEAST_BESIDE * size)
            names[bar] = (0, _clear(rows[0], labels, box)) if lane is Lane.STUDY else _row_for(rows, labels, box)
        for bar, (row, least) in names.items():
            box, text = boxes[bar], measure(bar) + 2 * PAD * size
            label = least if least == box else _grown(rows[row], least, box, text, (left, x(data.arrival)))
            upper = top + row * row_height * size + _AROUND / 2 * size
            placed.append(
                PlacedBar(
                    bar,
                    QRectF(box[0], upper, box[1] - box[0], (row_height - _AROUND) * size),
                    QRectF(label[0], upper, label[1] - label[0], (row_height - _AROUND) * size),
                    inside=label == box,
                )
            )
        lanes[lane] = (top, top + len(rows) * row_height * size)
        top = lanes[lane][1]
    placed.sort(key=lambda entry: (entry.bar.start, entry.bar.end, entry.bar.step))
    cash = QRectF(0, top, full, (CASH_FOLDED if folded else CASH) * size)
    return TimelineLayout(
        full, cash.bottom() + 8 * size, left, month, first, size, tuple(placed), lanes, cash, folded, row_height
    )


_Interval = tuple[float, float]


def _beside(box: _Interval, text: float, least: float, most: float, shortest: float) -> list[_Interval]:
    """Return the places for a name right and left of its bar between `least` and `most`.

    Those that take it whole; where none does, those that are still long enough to be of use.
    """
    places = [(box[1], min(box[1] + text, most)), (max(least, box[0] - text), box[0])]
    whole = [place for place in places if place[1] - place[0] >= text]
    return whole or [place for place in places if place[1] - place[0] >= shortest]


def _grown(taken: list[_Interval], label: _Interval, box: _Interval, text: float, between: _Interval) -> _Interval:
    """Return the place of a name, as long as `text` where nothing else stands in its row; note the room taken."""
    if label[0] >= box[1]:
        end = min(label[0] + text, between[1], *(start for start, _ in taken if start >= label[1] - 0.01), inf)
        grown = (label[0], max(label[1], end))
    else:
        start = max(label[1] - text, between[0], *(end for _, end in taken if end <= label[0] + 0.01), -inf)
        grown = (min(label[0], start), label[1])
    taken.append(grown)
    return grown


def _clear(taken: list[_Interval], labels: list[_Interval], box: _Interval) -> _Interval:
    """Return the first place for a name in a row that cannot grow: the bar itself where there is no other."""
    found = next((label for label in labels if label == box or _free(taken, label)), box)
    if found != box:
        taken.append(found)
    return found


def _row_for(rows: list[list[_Interval]], labels: list[_Interval], box: _Interval) -> tuple[int, _Interval]:
    """Return the first row with room for a bar and its name, opening one if need be, and note the room taken."""
    places = labels or [(box[1], box[1])]
    for row, taken in enumerate((*rows, [])):
        for label in places:
            extent = (min(box[0], label[0]), max(box[1], label[1]))
            if _free(taken, extent):
                if row == len(rows):
                    rows.append(taken)
                taken.append(extent)
                return row, label
    raise AssertionError("a row of its own always has room")


def _free(taken: Iterable[_Interval], extent: _Interval) -> bool:
    return all(extent[1] <= start + 0.01 or extent[0] >= end - 0.01 for start, end in taken)


def _lanes(data: TimelineData) -> Iterable[Lane]:
    used = {bar.lane for bar in data.bars}
    if data.waits:
        used.add(Lane.STUDY)
    if data.present or data.unpaid or any(bar.paid for bar in data.bars):
        used.add(Lane.WORK)
    return [lane for lane in Lane if lane in used]


def _occupied(data: TimelineData, lane: Lane) -> Iterable[tuple[Month, Month]]:
    """Yield the months of the first row of `lane` that things other than its bars take."""
    if lane is Lane.STUDY:
        yield from ((wait.start, wait.end) for wait in data.waits)
    if lane is Lane.WORK:
        yield from data.unpaid
        yield from paid_study(data)
        if data.present is not None:
            yield data.present.start, data.present.end


def paid_study(data: TimelineData) -> tuple[tuple[Month, Month], ...]:
    """Return the months of study that brings a salary."""
    return tuple((bar.start, bar.end) for bar in data.bars if bar.paid and bar.lane is not Lane.WORK)
