from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.errors import UnknownJurisdictionError
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, parse_month
from pathways_app.domain.override import Override, Rule, TakenAsMet
from pathways_app.domain.requirement import ALWAYS, Condition, Holds
from pathways_app.domain.route import PossibleBursary
from pathways_app.domain.saved_route import DifferenceKind, Kept, Snapshot
from pathways_app.domain.step import Status
from pathways_app.domain.text import LocalText
from pathways_app.services import find_routes as finding
from pathways_app.services import what_if
from pathways_app.services.check_again import check_again
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace

TODAY = date(2026, 11, 22)
QUESTION = Question(
    holds=("wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c",),
    goal="wales.role-teacher-primary",
    start="2026-12",
    attributes=("residency=wales",),
)


class Later:
    """A workspace whose one place is what it is told to be."""

    def __init__(self, catalogue):
        self.catalogue = catalogue

    def outline(self, _place):
        return self.catalogue

    def catalogue_for(self, request):
        return what_if.supposing(self.catalogue, request.supposed)

    def find_routes(self, request, *, should_stop, time_limit):
        place = self.catalogue_for(request)
        return finding.find_routes(place, request, should_stop=should_stop, time_limit=time_limit)


@pytest.fixture(scope="module")
def saved():
    with Workspace.open() as workspace:
        request = build_request(workspace, QUESTION, TODAY)
        return Snapshot(Kept(workspace.find_routes(request), 0), workspace.jurisdiction("wales"))


@pytest.fixture
def bought(saved):
    """A step of the saved route that has a fee."""
    steps = (saved.catalogue.steps[step.id] for step in saved.route.steps)
    return max((step for step in steps if step.fee), key=lambda step: step.fee.money.minor)


def changed(saved, **sections):
    """The catalogue of that day with some entries replaced, None for those taken out."""
    parts = {}
    for section, entries in sections.items():
        whole = {**getattr(saved.catalogue, section), **entries}
        parts[section] = MappingProxyType({ident: entry for ident, entry in whole.items() if entry is not None})
    return replace(saved.catalogue, **parts)


def found(saved, catalogue, today=TODAY):
    checked = check_again(Later(catalogue), saved, today)
    return checked, {one.kind: one for one in checked.differences}


def test_nothing_has_changed_where_nothing_has(saved):
    checked, _ = found(saved, saved.catalogue)
    assert checked.differences == ()
    assert checked.answer.routes == saved.answer.routes
    assert checked.nearest == 0


def test_a_fee_that_went_up_is_told_with_what_the_whole_now_costs(saved, bought):
    dearer = replace(bought.fee, money=Money(bought.fee.money.minor + 28_500, "GBP"), year="2027-28")
    _, kinds = found(saved, changed(saved, steps={bought.id: replace(bought, fee=dearer)}))
    fee = kinds[DifferenceKind.FEE]
    assert (fee.entry, fee.name, fee.money_before, fee.money_after) == (
        bought.id,
        bought.name,
        bought.fee.money,
        dearer.money,
    )
    assert (fee.words_before, fee.words_after) == (bought.fee.year, "2027-28")
    cost = kinds[DifferenceKind.NET_COST]
    assert cost.money_before == saved.route.net_cost
    assert cost.money_after.minor == saved.route.net_cost.minor + 28_500
    assert DifferenceKind.IMPOSSIBLE not in kinds


def test_an_intake_and_a_deadline_that_moved(saved, bought):
    moved = replace(bought, intake_months=(1,), apply_by="10-01")
    _, kinds = found(saved, changed(saved, steps={bought.id: moved}))
    intake = kinds[DifferenceKind.INTAKE]
    assert (intake.words_before, intake.words_after) == (",".join(map(str, bought.intake_months)), "1")
    assert kinds[DifferenceKind.DEADLINE].words_after == "10-01"
    assert kinds[DifferenceKind.ARRIVAL].month_before == saved.route.arrival


@pytest.mark.parametrize(
    ("now", "kind"), [(None, DifferenceKind.STEP_GONE), (Status.CLOSED, DifferenceKind.STEP_CLOSED)]
)
def test_a_step_that_can_no_longer_be_taken_ends_the_route(saved, bought, now, kind):
    after = None if now is None else replace(bought, status=now)
    _, kinds = found(saved, changed(saved, steps={bought.id: after}))
    assert (kinds[kind].entry, kinds[kind].name) == (bought.id, bought.name)
    assert DifferenceKind.IMPOSSIBLE in kinds


def test_a_step_under_another_id_is_the_same_step(saved, bought):
    renamed = replace(bought, id="wales.called-otherwise")
    catalogue = changed(saved, steps={bought.id: None, renamed.id: renamed}, renamed={bought.id: renamed.id})
    bursaries = {
        ident: replace(b, for_steps=tuple(renamed.id if step == bought.id else step for step in b.for_steps))
        for ident, b in catalogue.bursaries.items()
    }
    checked, kinds = found(saved, replace(catalogue, bursaries=MappingProxyType(bursaries)))
    assert set(kinds) == {DifferenceKind.STEP_RENAMED}
    renaming = kinds[DifferenceKind.STEP_RENAMED]
    assert (renaming.words_before, renaming.words_after) == (bought.id, renamed.id)
    assert checked.nearest == 0


def test_a_start_that_has_passed_moves_to_next_month(saved):
    _, kinds = found(saved, saved.catalogue, date(2027, 9, 22))
    start = kinds[DifferenceKind.START]
    assert (start.month_before, start.month_after) == (parse_month("2026-12"), parse_month("2027-10"))
    assert kinds[DifferenceKind.ARRIVAL].month_after > saved.route.arrival


def test_a_goal_that_is_gone_is_told_as_such(saved):
    goal = saved.answer.request.goal
    checked, kinds = found(saved, changed(saved, credentials={goal: None}))
    assert set(kinds) == {DifferenceKind.IMPOSSIBLE}
    assert kinds[DifferenceKind.IMPOSSIBLE].entry == goal
    assert checked.answer is None


def test_a_route_that_others_now_better_says_so(saved, bought):
    """The same step at no cost, in half the time, makes every route without it the worse one."""
    twin = replace(
        bought,
        id="wales.zz-twin",
        fee=replace(bought.fee, money=Money(0, "GBP")),
        duration=replace(bought.duration, low=bought.duration.low / 2, typical=bought.duration.typical / 2),
    )
    _, kinds = found(saved, changed(saved, steps={twin.id: twin}))
    better = kinds[DifferenceKind.BETTERED]
    assert better.money_after.minor < better.money_before.minor
    assert better.month_after <= better.month_before


@pytest.fixture
def grant(saved, bought):
    """A thousand pounds that everybody gets on that step."""
    return Bursary(
        id="wales.zz-grant",
        name=LocalText.of({"en": "Grant"}),
        kind=BursaryKind.GRANT,
        amount=Amount(AmountBasis.ONE_OFF, Money(100_000, "GBP")),
        for_steps=(bought.id,),
        eligibility=ALWAYS,
        status=Status.OPEN,
        academic_year=None,
        sources=(),
    )


@pytest.fixture
def funded(saved, grant):
    """The same route saved on a day when the grant was due."""
    place = changed(saved, bursaries={grant.id: grant})
    answer = Later(place).find_routes(saved.answer.request, should_stop=lambda: False, time_limit=None)
    same = {step.id for step in saved.route.steps}
    chosen = next(n for n, route in enumerate(answer.routes) if {step.id for step in route.steps} == same)
    return Snapshot(Kept(answer, chosen), place)


def test_a_bursary_that_is_new(saved, grant):
    _, kinds = found(saved, changed(saved, bursaries={grant.id: grant}))
    new = kinds[DifferenceKind.BURSARY_NEW]
    assert (new.entry, new.name, new.money_after) == (grant.id, grant.name, Money(100_000, "GBP"))
    assert kinds[DifferenceKind.NET_COST].money_after.minor == saved.route.net_cost.minor - 100_000


@pytest.mark.parametrize(
    ("change", "kind", "after"),
    [
        ({"status": Status.CLOSED}, DifferenceKind.BURSARY_CLOSED, None),
        (None, DifferenceKind.BURSARY_GONE, None),
        ({"amount": Amount(AmountBasis.ONE_OFF, Money(40_000, "GBP"))}, DifferenceKind.BURSARY_AMOUNT, 40_000),
        ({"eligibility": Condition("residency", ("england",))}, DifferenceKind.BURSARY_LOST, None),
    ],
)
def test_a_bursary_that_is_no_longer_what_it_was(funded, grant, change, kind, after):
    _, kinds = found(
        funded, changed(funded, bursaries={grant.id: None if change is None else replace(grant, **change)})
    )
    told = kinds[kind]
    assert (told.entry, told.name, told.money_before) == (grant.id, grant.name, Money(100_000, "GBP"))
    assert (told.money_after.minor if told.money_after else None) == after
    paid = 0 if after is None else after
    assert kinds[DifferenceKind.NET_COST].money_after.minor == funded.route.net_cost.minor + 100_000 - paid


def test_a_limit_of_wishes_does_not_make_a_route_impossible(saved, bought):
    """What became dearer or later than was wished can be taken still, and its new figures are told."""
    person = replace(saved.answer.request.person, budget=saved.route.net_cost, by=saved.route.arrival)
    request = replace(saved.answer.request, person=person)
    bounded = Snapshot(Kept(replace(saved.answer, request=request), 0), saved.catalogue)
    dearer = replace(bought.fee, money=Money(bought.fee.money.minor + 28_500, "GBP"))
    _, kinds = found(bounded, changed(saved, steps={bought.id: replace(bought, fee=dearer)}))
    assert DifferenceKind.IMPOSSIBLE not in kinds
    assert kinds[DifferenceKind.NET_COST].money_after.minor == saved.route.net_cost.minor + 28_500


def test_steps_that_are_no_longer_needed_do_not_make_a_route_impossible(saved):
    """The last step asks for nothing any more, so those before it lead nowhere: the route is shorter, not gone."""
    last = saved.catalogue.steps[max(saved.route.steps, key=lambda step: step.end).id]
    assert len(saved.route.steps) > 1
    _, kinds = found(saved, changed(saved, steps={last.id: replace(last, requires=ALWAYS)}))
    assert DifferenceKind.IMPOSSIBLE not in kinds
    assert DifferenceKind.BETTERED not in kinds
    checked, _ = found(saved, changed(saved, steps={last.id: replace(last, requires=ALWAYS)}))
    told = {one.entry: one for one in checked.differences if one.kind is DifferenceKind.STEP_NOT_NEEDED}
    assert told.keys() == {step.id for step in saved.route.steps} - {last.id}
    assert all(one.name == saved.catalogue.steps[ident].name for ident, one in told.items())
    assert kinds[DifferenceKind.ARRIVAL].month_before == saved.route.arrival
    assert kinds[DifferenceKind.ARRIVAL].month_after < saved.route.arrival
    assert kinds[DifferenceKind.NET_COST].money_before == saved.route.net_cost


def test_a_search_that_is_cut_short_claims_nothing(saved):
    class Stopped(Later):
        asked = 0

        def find_routes(self, request, *, should_stop, time_limit):
            answer = super().find_routes(request, should_stop=lambda: False, time_limit=time_limit)
            self.asked += 1
            return answer

    later = Stopped(saved.catalogue)
    checked = check_again(later, saved, TODAY, should_stop=lambda: later.asked > 0)
    assert not checked.finished
    assert {one.kind for one in checked.differences} <= {DifferenceKind.BETTERED}


def test_a_catalogue_without_the_place_says_nothing_of_it(saved):
    class Elsewhere(Later):
        def outline(self, place):
            raise UnknownJurisdictionError(given=place, known=("isle",))

    with pytest.raises(UnknownJurisdictionError):
        check_again(Elsewhere(saved.catalogue), saved, TODAY)


def test_a_start_that_has_passed_is_not_told_where_no_step_begins_otherwise(saved):
    request = replace(saved.answer.request, start=Month(saved.answer.request.start - 1))
    kept = Snapshot(Kept(replace(saved.answer, request=request), 0), saved.catalogue)
    checked, _ = found(kept, saved.catalogue)
    assert checked.answer.request.start != request.start
    assert checked.differences == ()


def test_a_rule_set_aside_is_still_so_under_another_id(saved, bought):
    paper = replace(next(iter(saved.catalogue.credentials.values())), id="wales.zz-paper")
    asked = replace(bought, requires=Holds(paper.id))
    override = Override(1, 1, 1, Rule(bought.id, TakenAsMet(Holds(paper.id))), "confirmed", "Sioned", TODAY)
    request = replace(saved.answer.request, supposed=replace(saved.answer.request.supposed, overrides=(override,)))
    place = changed(saved, steps={asked.id: asked}, credentials={paper.id: paper})
    answer = Later(place).find_routes(request, should_stop=lambda: False, time_limit=None)
    chosen = next(n for n, route in enumerate(answer.routes) if asked.id in {step.id for step in route.steps})
    kept = Snapshot(Kept(answer, chosen), place)
    new = replace(asked, id="wales.called-otherwise", requires=Holds("wales.zz-renamed"))
    bursaries = {
        ident: replace(b, for_steps=tuple(new.id if step == asked.id else step for step in b.for_steps))
        for ident, b in place.bursaries.items()
    }
    now = changed(
        kept,
        steps={asked.id: None, new.id: new},
        credentials={paper.id: None, "wales.zz-renamed": replace(paper, id="wales.zz-renamed")},
        bursaries=bursaries,
        renamed={asked.id: new.id, paper.id: "wales.zz-renamed"},
    )
    _, kinds = found(kept, now)
    assert set(kinds) == {DifferenceKind.STEP_RENAMED}


def test_a_bursary_that_was_hoped_for_and_closed_is_told(saved, grant):
    hoped = PossibleBursary(grant.id, grant.for_steps[0], Money(100_000, "GBP"), ("household_income",))
    route = replace(saved.route, possible_bursaries=(*saved.route.possible_bursaries, hoped))
    answer = replace(saved.answer, routes=(route, *saved.answer.routes[1:]))
    kept = Snapshot(Kept(answer, 0), changed(saved, bursaries={grant.id: grant}))
    closed = replace(grant, status=Status.CLOSED)
    _, kinds = found(kept, changed(kept, bursaries={grant.id: closed}))
    assert kinds[DifferenceKind.BURSARY_CLOSED].entry == grant.id
