"""The search against the constraint model on larger instances, and the constraint model against the oracle."""

import pytest

from pathways_app.planner.solve import solve
from tests.planner.brute_force import solve_brute_force
from tests.planner.cp_sat import solve_cp_sat
from tests.planner.generator import character_of, random_instance

# The model knows neither expiry nor unknown attributes.
MODELLED = [seed for seed in range(5_000, 5_070) if character_of(seed) not in {"lapsing", "assuming"}]


@pytest.mark.parametrize("seed", MODELLED[:12])
def test_constraint_model_equals_exhaustive_search(seed):
    instance = random_instance(seed)
    assert solve_cp_sat(instance) == tuple(point.vector for point in solve_brute_force(instance))


@pytest.mark.parametrize(("seed", "size"), [(seed, 12 + seed % 8) for seed in MODELLED[:40]])
def test_search_equals_constraint_model(seed, size):
    instance = random_instance(seed, size)
    assert tuple(point.vector for point in solve(instance).points) == solve_cp_sat(instance)
