"""A jurisdiction made ready for planning: fees, what lapses, the regions of goals."""

from __future__ import annotations

from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.step import StepKind
from pathways_app.planner import snapshot as making
from pathways_app.planner.snapshot import PlanningFee, planning_fees, snapshot
from tests.planner.small_catalogue import catalogue, credential, step


def test_a_known_fee_is_planned_as_it_is():
    assert planning_fees(catalogue([step("a", "A", 3, 12)]))["a"] == PlanningFee(1200, known=True)


def test_an_unknown_fee_is_planned_at_the_lesser_of_the_dearest_and_the_dearest_by_the_month():
    places = catalogue(
        [
            step("long", "A", 12, 1200),
            step("short", "A", 3, 400),
            step("unknown", "A", 2, None),
            step("longer", "A", 24, None),
            step("instant", "A", 0, None),
            step("odd", "A", 7, None),
        ]
    )
    fees = {name: fee.minor for name, fee in planning_fees(places).items()}
    # 400 in 3 months is 133 1/3 a month, rounded up after multiplying.
    assert fees["unknown"] == 26_667
    assert fees["odd"] == 93_334
    assert fees["longer"] == fees["instant"] == 120_000


def test_another_kind_of_step_is_nothing_to_go_by():
    places = catalogue([step("a", "A", 3, 12), step("b", "A", 3, None, kind=StepKind.ASSESSMENT)])
    assert planning_fees(places)["b"] == PlanningFee(0, known=False, basis=False)


def test_a_step_is_ready_with_what_it_asks_and_brings():
    wants = AllOf((Holds("B"), AnyOf((Holds("C"), Condition("a", (True,))))))
    places = catalogue([step("s", "A", 1, 1, requires=wants)], credentials=[credential("A", implies=("low",))])
    ready = snapshot(places).steps["s"]
    assert ready.asked == {"B", "C"}
    assert ready.awards == {"A", "low"}


def test_what_is_implied_lapses_with_what_implies_it_and_what_can_be_renewed_does_not():
    entries = [
        credential("K", valid_months=6, implies=("under",)),
        credential("under"),
        credential("R", valid_months=6, renewable=True, renewed_by="s"),
    ]
    places = catalogue([step("s", ("K", "R"), 1, 1)], credentials=entries)
    assert snapshot(places).step("s").lasts == {"K": 6, "under": 6}


def test_what_is_also_brought_for_ever_does_not_lapse():
    entries = [credential("K", valid_months=6, implies=("under",)), credential("D", implies=("under",))]
    places = catalogue(
        [step("s", ("K", "D"), 1, 1), step("g", "G", 1, 1, requires=Holds("under"))], credentials=entries
    )
    assert snapshot(places).step("s").lasts == {"K": 6}


def test_a_catalogue_is_made_ready_once():
    places = catalogue([step("a", "A", 1, 1)])
    assert snapshot(places) is snapshot(places)
    assert snapshot(places) is not snapshot(catalogue([step("a", "A", 1, 1)]))


def test_a_region_is_compiled_once_and_the_oldest_gives_way(monkeypatch):
    monkeypatch.setattr(making, "MOST_REGIONS", 1)
    ready = snapshot(catalogue([step("a", "A", 1, 1), step("b", "B", 1, 1)]))
    first = ready.region("A")
    assert ready.region("A") is first
    assert ready.region("B") is ready.region("B")
    assert ready.region("A") is not first
