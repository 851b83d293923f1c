"""Off-ramps: what somebody is left with who stops part of the way."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.month import Month


@dataclass(frozen=True, slots=True)
class OffRamp:
    """What is held, beyond what was held at the start, by whoever stops when `step` is done in `month`.

    All are credentials, those that are implied among them, the most telling first: roles, licences, qualifications.
    `gained` came with this step; `held` is everything won on the way so far that is good in that month; `lapsed` was
    won and is not. `opens` names roles, neither held nor open at the start, whose appointment could be taken at once.
    """

    step: str
    month: Month
    gained: tuple[str, ...]
    held: tuple[str, ...]
    lapsed: tuple[str, ...]
    opens: tuple[str, ...]
