"""Ways: how many there would be without a person's limits, and which limit closes each first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from pathways_app.domain.change import Limit

_NONE: Mapping[Limit, int] = MappingProxyType({})
_NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ClosedWays:
    """The ways to a goal, each counted once, under the first thing on this list that closes it.

    A way is a set of steps that leads from what is held to the goal in these circumstances, limits aside, and from
    which no step can be left out. It is closed by a step of it that is closed or only proposed (`entries`, by step id);
    else by a limit (`limits`), in the order keep earning, study modes, study hours of one step, assumptions, latest
    month, budget; else (`other`) because it takes more than thirty years or something in it lapses on the way.
    `whole` says that all ways were counted; where it is False there are at least so many, all of those with at most
    `most_steps` steps among them unless that is None.
    """

    checked: int
    limits: Mapping[Limit, int] = field(default_factory=lambda: _NONE)
    entries: Mapping[str, int] = field(default_factory=lambda: _NOTHING)
    other: int = 0
    whole: bool = True
    most_steps: int | None = None
