"""What claims that limit one another can pay, held against every legal part of them."""

from __future__ import annotations

from random import Random

import pytest

from pathways_app.planner.clauses import members
from pathways_app.planner.competing import Competing, Limit, PlanClaim
from pathways_app.planner.instance import PlanBursary


class Till:
    """Claims that share limits in groups that do not overlap, so that the most they pay together is plain."""

    def __init__(self, claims: list[PlanClaim], limits: list[Limit]) -> None:
        self.claims, self.limits = claims, limits
        self.asked: list[int] = []

    def pays(self, claims: int) -> int:
        paid = 0
        alone = claims
        for limit in self.limits:
            mine = limit.claims & claims
            alone &= ~mine
            paid += min(limit.amount, sum(self.claims[number].worth for number in members(mine)))
        return paid + sum(self.claims[number].worth for number in members(alone))

    def flow(self, claims) -> int:
        self.asked.append(sum(1 << self.claims.index(claim) for claim in claims))
        return self.pays(self.asked[-1])


def competing(till: Till, most: list[int], apart: dict[int, int]) -> Competing:
    bursaries = [PlanBursary(f"b{number}", (), max_claims=count) for number, count in enumerate(most)]
    return Competing(till.claims, bursaries, till.limits, apart, till.flow)


def test_claims_that_limit_nothing_are_not_weighed_together():
    till = Till([PlanClaim(0, 0, 50), PlanClaim(1, 1, 30), PlanClaim(1, 2, 20)], [Limit(0b111, 100)])
    assert competing(till, [1, 2], {}).most(0b111) == 100
    assert till.asked == []


def test_only_those_that_share_a_limit_they_can_reach_are_weighed_together():
    till = Till(
        [PlanClaim(0, 0, 50), PlanClaim(1, 1, 30), PlanClaim(2, 2, 20), PlanClaim(3, 3, 9)],
        [Limit(0b0011, 60), Limit(0b1100, 29)],
    )
    assert competing(till, [1, 1, 1, 1], {}).most(0b1111) == 89
    assert set(till.asked) == {0b0011}


def test_one_claim_is_paid_up_to_its_least_limit():
    till = Till([PlanClaim(0, 0, 50)], [Limit(1, 40)])
    assert competing(till, [1], {}).most(1) == 40
    assert competing(till, [1], {}).most(0) == 0


@pytest.mark.parametrize("seed", range(150))
def test_the_most_is_that_of_the_best_legal_part(seed):
    dice = Random(seed)
    claims = [PlanClaim(dice.randrange(4), option, dice.randint(1, 40)) for option in range(dice.randint(1, 8))]
    claims.sort(key=lambda claim: -claim.worth)
    most = [dice.randint(1, 3) for _ in range(4)]
    cut = dice.randrange(1 << len(claims))
    limits = [Limit(mask, dice.randint(1, 90)) for mask in (cut, ~cut & (1 << len(claims)) - 1) if mask]
    apart: dict[int, int] = {}
    for one in range(len(claims)):
        for other in range(one):
            if dice.random() < 0.15:
                apart[one] = apart.get(one, 0) | 1 << other
                apart[other] = apart.get(other, 0) | 1 << one
    till = Till(claims, limits[: dice.randrange(3)])
    rivals = competing(till, most, apart)

    def legal(part: int) -> bool:
        numbers = members(part)
        return not any(apart.get(number, 0) & part for number in numbers) and all(
            sum(claims[number].bursary == bursary for number in numbers) <= count for bursary, count in enumerate(most)
        )

    for whole in range(0, 1 << len(claims), 3):
        parts = [part for part in range(whole + 1) if part & ~whole == 0 and legal(part)]
        assert rivals.most(whole) == max(till.pays(part) for part in parts)
