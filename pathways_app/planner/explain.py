"""Why a question has no route, and the smallest single change that would open one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Explanation, Route

Find = Callable[
    [JurisdictionCatalogue, RouteRequest, Callable[[], bool], float | None], tuple[tuple[Route, ...], bool, bool]
]


def explain(catalogue: JurisdictionCatalogue, request: RouteRequest, find: Find, should_stop: Callable[[], bool]) -> Explanation:
    return Explanation()
