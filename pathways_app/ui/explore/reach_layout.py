"""Where everything on the reach chart goes: a mark for each role, and its name where there is room for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from pathways_app.domain.month import Month
from pathways_app.ui.explore.reach_scale import MoneyScale, MonthScale
from pathways_app.ui.explore.reach_spots import Spot

LINE, MARK, GAP = 18.0, 13.0, 8.0
"""Height of a name, width of a mark, and the room between them, at 100 %."""

_TOP, _FOOT, _RIGHT = 24.0, 44.0, 14.0
_MOST_LISTED = 7
_FEWER = (4, 2, 1)  # of a list that finds no room, the rest is counted
_MOST_BAND = 0.62  # of the height, for the roles whose cost is not known
_LEAST_BAND = 48.0  # room for the words beside it
_SAME = 7.0  # marks nearer together than this share a list of names
_MOST_NAMES = (330.0, 190.0)  # how wide names may be, and where those find no room
_FARTHEST = 24  # how far from its mark a list, or one name, may stand


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a role, in `rect`, at the right end of it where it stands left of its mark."""

    role: str
    rect: QRectF
    text: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class ReachLayout:
    """The chart laid out: marks by role, names, the line from a shared mark to its list of names, and both scales.

    `band` is the room above for roles with a fee that is not known; empty where there are none. `more` are places
    that say how many names a list leaves out.
    """

    plot: QRectF
    band: QRectF
    months: MonthScale
    money: MoneyScale
    marks: dict[str, QPointF]
    names: tuple[Name, ...]
    leaders: tuple[tuple[QPointF, QPointF, QPointF], ...]
    more: tuple[tuple[QRectF, int], ...]


@dataclass
class _Paper:
    """What is taken already, while names are placed."""

    plot: QRectF
    scale: float
    width: Callable[[str], float]
    taken: list[QRectF] = field(default_factory=list)
    words: list[QRectF] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    leaders: list[tuple[QPointF, QPointF, QPointF]] = field(default_factory=list)
    more: list[tuple[QRectF, int]] = field(default_factory=list)

    def free(self, rect: QRectF) -> bool:
        """Say whether `rect` lies on the plot and over nothing."""
        return self.plot.contains(rect) and not any(rect.intersects(other) for other in self.taken)

    def crosses(self, start: QPointF, end: QPointF) -> bool:
        """Say whether a line from a mark straight up or down would run over a name or another line."""
        line = QRectF(start, end).normalized().adjusted(-2, 0, 2, 0)
        return any(line.intersects(other) for other in self.words)

    def wide(self, text: str, most: float) -> float:
        """Return how wide a name is drawn that may be `most` wide at 100 %."""
        return min(self.width(text), most * self.scale) + 2

    def put(self, spot: Spot, rect: QRectF, *, right: bool = False) -> None:
        """Set a name."""
        self.taken.append(rect)
        self.words.append(rect)
        self.names.append(Name(spot.role, rect, spot.name, right))


def lay_out(
    spots: Sequence[Spot], start: Month, size: QRectF, axis_width: float, width: Callable[[str], float], scale: float
) -> ReachLayout:
    """Lay out the roles that are known to be reached; `width` measures a name, `axis_width` is that of the sums.

    A name that finds no room is left out: its mark, the list beside the chart and the pointer still say it.
    """
    shown = [spot for spot in spots if spot.first is not None]
    known = [spot for spot in shown if spot.first is not None and not spot.first.unknown]
    open_ = [spot for spot in shown if spot.first is not None and spot.first.unknown]
    plot = QRectF(size.left() + axis_width, size.top() + _TOP * scale, 0, 0)
    plot.setRight(size.right() - _RIGHT * scale)
    plot.setBottom(size.bottom() - _FOOT * scale)
    arrivals = [spot.first.arrival for spot in shown if spot.first is not None]
    months = MonthScale.over(start, arrivals, plot.left() + 6 * scale, plot.right())
    paper = _Paper(plot, scale, width)
    marks: dict[str, QPointF] = {}
    rows = _set_band(paper, open_, months, marks, most=max(2, int(plot.height() * _MOST_BAND / (LINE * scale))))
    band = QRectF(plot.left(), plot.top(), plot.width(), max(rows * LINE + 10, _LEAST_BAND) * scale if open_ else 0.0)
    below = QRectF(plot.left(), band.bottom() + (10 * scale if open_ else 0), plot.width(), 0)
    below.setBottom(plot.bottom())
    steps = max(2, int(below.height() / (44 * scale)))
    costs = [spot.first.cost.minor for spot in known if spot.first is not None]
    money = MoneyScale.over(costs, plot.bottom(), below.top() + 8 * scale, steps)
    for spot in known:
        if spot.first is not None:
            marks[spot.role] = QPointF(months.at(spot.first.arrival), money.at(spot.first.cost.minor))
    paper.plot = below.adjusted(0, 0, _RIGHT * scale, 2 * scale)
    _set_known(paper, known, marks)
    return ReachLayout(plot, band, months, money, marks, tuple(paper.names), tuple(paper.leaders), tuple(paper.more))


def _set_band(paper: _Paper, spots: Sequence[Spot], months: MonthScale, marks: dict[str, QPointF], most: int) -> int:
    """Set roles whose cost is not known in rows, each in the first with room; return how many rows that takes."""
    px, rows = paper.scale, list[list[tuple[float, float]]]()
    half = MARK * px / 2 + 2
    for spot in sorted(spots, key=lambda spot: (spot.first.arrival if spot.first else 0, spot.name)):
        x = months.at(spot.first.arrival) if spot.first else 0.0
        beside = half + GAP * px / 2
        room = max(paper.plot.right() - x, x - paper.plot.left()) - beside
        wide = next(
            (wide for most in _MOST_NAMES if (wide := paper.wide(spot.name, most)) <= room),
            paper.wide(spot.name, _MOST_NAMES[-1]),
        )
        at_right = x + beside + wide <= paper.plot.right()
        full = (x - half, x + beside + wide) if at_right else (x - beside - wide, x + half)
        row = next((number for number, taken in enumerate(rows) if _clear(taken, full)), len(rows))
        named = row < most - 1 and full[0] >= paper.plot.left()  # the last row is for marks that find no room elsewhere
        if not named:
            alone = (x - half, x + half)
            row = next((number for number, taken in enumerate(rows) if _clear(taken, alone)), most - 1)
            full = alone
        while row >= len(rows):
            rows.append([])
        rows[row].append(full)
        y = paper.plot.top() + (6 + (row + 0.5) * LINE) * px
        marks[spot.role] = QPointF(x, y)
        if named:
            left = x + beside if at_right else full[0]
            paper.put(spot, QRectF(left, y - LINE * px / 2, wide, LINE * px), right=not at_right)
    return len(rows)


def _clear(taken: Sequence[tuple[float, float]], wanted: tuple[float, float]) -> bool:
    return all(wanted[1] <= left or wanted[0] >= right for left, right in taken)


def _set_known(paper: _Paper, spots: Sequence[Spot], marks: dict[str, QPointF]) -> None:
    """Name the roles whose cost is known: those that share a place in a list, the others beside their marks."""
    px = paper.scale
    groups: list[list[Spot]] = []
    for spot in sorted(spots, key=lambda spot: (marks[spot.role].x(), -marks[spot.role].y(), spot.name)):
        place = marks[spot.role]
        near = next((group for group in groups if _near(marks[group[0].role], place, _SAME * px)), None)
        if near is None:
            groups.append([spot])
        else:
            near.append(spot)
    half = MARK * px / 2
    for group in groups:
        place = marks[group[0].role]
        paper.taken.append(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
    # From the right: lists stand right of their marks, where the line of a later one would have to cross them.
    for group in reversed(groups):
        if len(group) > 1:
            _name_group(paper, group, marks[group[0].role])
    for group in groups:
        if len(group) == 1:
            _name_one(paper, group[0], marks[group[0].role])


def _near(one: QPointF, other: QPointF, distance: float) -> bool:
    return abs(one.x() - other.x()) < distance and abs(one.y() - other.y()) < distance


def _name_one(paper: _Paper, spot: Spot, at: QPointF) -> None:
    if not any(_name_beside(paper, spot, at, most) for most in _MOST_NAMES):
        _name_group(paper, [spot], at)


def _name_beside(paper: _Paper, spot: Spot, at: QPointF, most: float) -> bool:
    px, wide = paper.scale, paper.wide(spot.name, most)
    high, beside = LINE * px, (MARK / 2 + 5) * px
    right = QRectF(at.x() + beside, at.y() - high / 2, wide, high)
    left = QRectF(at.x() - beside - wide, at.y() - high / 2, wide, high)
    above = QRectF(at.x() - wide / 2, at.y() - beside - high, wide, high)
    under = QRectF(at.x() - wide / 2, at.y() + beside, wide, high)
    up = QRectF(at.x() + beside - 3, at.y() - high - 2, wide, high)
    places = (right, left, up, above, under, right.translated(0, high * 0.6), left.translated(0, -high * 0.6))
    for place in places:
        if paper.free(place):
            paper.put(spot, place, right=place is left)
            return True
    return False


def _name_group(paper: _Paper, group: Sequence[Spot], at: QPointF) -> None:
    """Set the names one below the other, above their mark or below it, with a line from the mark.

    They are shortened, and then the last of them only counted, as far as there is no room for all in full.
    """
    whole = len(group) if len(group) <= _MOST_LISTED + 1 else _MOST_LISTED
    fewer = [count for count in _FEWER if count < whole]
    for count in (whole, *fewer):
        if any(_list_names(paper, group[:count], len(group) - count, at, most) for most in _MOST_NAMES):
            return


def _list_names(paper: _Paper, listed: Sequence[Spot], rest: int, at: QPointF, most: float) -> bool:
    px, high = paper.scale, LINE * paper.scale
    lines = len(listed) + bool(rest)
    wide = max(paper.wide(spot.name, most) for spot in listed)
    for left in (at.x() + 16 * px, at.x() - 16 * px - wide):
        for lift in range(_FARTHEST):
            for top in (at.y() - (14 + 9 * lift) * px - lines * high, at.y() + (14 + 9 * lift) * px):
                place = QRectF(left, top, wide, lines * high)
                edge = left - 4 if left > at.x() else left + wide + 4
                turn = QPointF(at.x(), top + high / 2 if top < at.y() else top + (lines - 0.5) * high)
                if not paper.free(place) or paper.crosses(at, turn):
                    continue
                paper.leaders.append((at, turn, QPointF(edge, turn.y())))
                line = QRectF(at, turn).normalized().adjusted(-2, 0, 2, 0)
                paper.taken.append(line)
                paper.words.append(line)
                for number, spot in enumerate(listed):
                    own = paper.wide(spot.name, most)
                    start = left if left > at.x() else left + wide - own
                    paper.put(spot, QRectF(start, top + number * high, own, high), right=left < at.x())
                if rest:
                    foot = QRectF(left, top + len(listed) * high, wide, high)
                    paper.taken.append(foot)
                    paper.more.append((foot, rest))
                return True
    return False
