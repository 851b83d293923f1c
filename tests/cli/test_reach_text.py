from pathways_app.cli.reach_text import reach_text
from pathways_app.cli.reach_words import bar_words
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import Bar, Reach, ReachRequest, RoleReach, RoleStatus
from pathways_app.domain.requirement import Condition
from pathways_app.planner.reach import reach
from tests.planner.small_catalogue import attribute, catalogue, credential, step

START = parse_month("2026-09")
REQUEST = ReachRequest(Person(), "here", START)


def place():
    released = Condition("released", (True,))
    return catalogue(
        [
            step("sure", "R", 12, 900),
            step("perhaps", "R", 6, 300, requires=released),
            step("slow", "S", 24, 0),
            step("quick", "S", 6, 1200),
        ],
        attributes=[attribute("released")],
        credentials=[credential(ident, kind=CredentialKind.ROLE) for ident in ("R", "S", "T")],
    )


def rows(text):
    return [line.split() for line in text.splitlines()]


def test_each_role_has_its_first_and_its_cheapest_route():
    places = place()
    found = rows(reach_text(places, reach(places, REQUEST)))
    assert ["R", "Mar", "2027*", "£300", "0", "the", "same"] in found
    assert "resting on no assumption Sep 2027 £900 0 £900 Sep 2027 0".split() in found
    assert "S Mar 2027 £1,200 0 £0 Sep 2028 0".split() in found


def test_an_unproven_end_is_marked():
    places = place()
    whole = {entry.role: entry for entry in reach(places, REQUEST).roles}
    route = whole["S"].earliest
    part = RoleReach("S", RoleStatus.UNFINISHED, route, route, route, route, cheapest_proven=False)
    none = RoleReach("R", RoleStatus.UNFINISHED, earliest_proven=False, cheapest_proven=False)
    text = reach_text(places, Reach(REQUEST, (part, none)))
    assert "S Mar 2027 £1,200 0 £1,200 … Mar 2027 0".split() in rows(text)
    assert ["R", "not", "settled", "…"] in rows(text)
    assert "The search was stopped before 2 roles were settled" in text


def test_a_role_whose_bars_nobody_had_time_for_is_named_all_the_same():
    text = reach_text(place(), Reach(REQUEST, (RoleReach("T", RoleStatus.UNREACHABLE),)))
    assert "Out of reach (1)" in text
    assert "reason not looked for in the time (1): T" in text


def test_every_bar_has_its_words():
    said = {bar_words(bar) for bar in Bar}
    assert len(said) == len(Bar)
    assert said.isdisjoint({bar.value for bar in Bar} - {"budget"})
