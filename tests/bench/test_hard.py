"""What a hard instance is, and what counts as a proven answer."""

from __future__ import annotations

import pytest

from pathways_app.planner.instance import Front, PlanPoint
from tests.bench.hard import Hard, hard_shape
from tests.bench.synthetic import region

POINT = PlanPoint(24_330, 500, 0, ("s",), (24_320,), ())


@pytest.mark.parametrize(
    ("front", "proven", "gap"),
    [
        (Front((POINT,)), True, 0),
        (Front(()), True, 0),
        (Front((POINT,), exact=False, cost_bound=200), True, 300),
        (Front((POINT,), exact=False, cost_bound=900), True, 0),
        (Front((POINT,), exact=False), False, None),
        (Front((), exact=False, cost_bound=200), False, None),
    ],
)
def test_an_answer_is_proven_when_it_is_exact_or_has_a_point_and_a_bound(front, proven, gap):
    one = Hard(0, 400, 1.0, front, binding=True)
    assert (one.proven, one.gap) == (proven, gap)


@pytest.mark.parametrize("seed", [0, 1])
def test_hard_cones_are_wide_and_deep_in_alternatives(seed):
    drawn = region(hard_shape(seed), 0)
    assert len(drawn.steps) == 400
    assert all(sum(name in drawn.awards[step.id][:1] for step in drawn.steps) >= 2 for name in drawn.credentials)
    assert sum(2 * step.load > 40 for step in drawn.steps) > sum(0 < 2 * step.load <= 40 for step in drawn.steps)
