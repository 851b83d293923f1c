"""The search against the constraint model on larger instances, and the constraint model against the oracle."""

import pytest

from pathways_app.planner.instance import EligibleAt
from tests.planner.brute_force import mentioned, solve_brute_force
from tests.planner.comparison import against_constraints
from tests.planner.cp_sat import Effort, GivenUpError, solve_cp_sat
from tests.planner.generator import character_of, random_instance, tight_instance

# The model knows neither expiry nor unknown attributes.
MODELLED = [seed for seed in range(5_000, 5_070) if character_of(seed) not in {"lapsing", "assuming"}]


@pytest.mark.parametrize("seed", MODELLED[:12])
def test_constraint_model_equals_exhaustive_search(seed):
    instance = random_instance(seed)
    assert solve_cp_sat(instance) == tuple(point.vector for point in solve_brute_force(instance))


@pytest.mark.parametrize(("seed", "size"), [(seed, 12 + seed % 8) for seed in MODELLED[:30]])
def test_search_equals_constraint_model(seed, size):
    assert against_constraints(random_instance(seed, size)) == ""


@pytest.mark.parametrize("seed", range(5_000, 5_020))
def test_search_equals_constraint_model_where_all_is_tight(seed):
    assert against_constraints(tight_instance(seed)) == ""


def test_tight_instances_are_what_they_say():
    for seed in range(40):
        instance = tight_instance(seed)
        assert 12 <= len(instance.steps) <= 18
        assert instance.query.weekly_hours <= 25
        assert instance.eligible_at is EligibleAt.START
        assert any(bursary.to_person for bursary in instance.bursaries)
        assert any(mentioned(bursary.eligible) - instance.query.held for bursary in instance.bursaries)


def test_gives_up_when_its_time_is_spent():
    effort = Effort(limit=0.0)
    with pytest.raises(GivenUpError):
        solve_cp_sat(tight_instance(20), effort)
    assert effort.spent > 0
