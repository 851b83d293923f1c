import pytest

from pathways_app.domain.standing import State
from pathways_app.ui.explore.entry_view import asked, entry_of, entry_view, note_of
from pathways_app.ui.session import Draft


def idents(links):
    return [link.finding.hit.id for link in links]


def test_a_credential_is_shown_with_what_leads_there_and_on(shelf):
    view = entry_view(shelf, "w.new-teacher")
    assert idents(view.from_) == ["w.first-post"]
    assert idents(view.implied_by) == ["w.teacher"]
    assert idents(view.needed_by) == ["w.induction"]
    assert view.can_be_goal
    assert not entry_view(shelf, "w.level-3").can_be_goal


def test_closed_ways_come_last(shelf):
    assert idents(entry_view(shelf, "w.qts").from_) == ["w.degree-course", "w.other-degree", "w.closed-degree"]


def test_a_step_is_shown_with_what_it_gives_and_the_money_for_it(shelf):
    view = entry_view(shelf, "w.degree-course")
    assert idents(view.gives) == ["w.degree", "w.qts"]
    assert set(idents(view.bursaries)) == {"w.loan", "w.incentive", "w.grant", "w.waiver"}
    assert idents(entry_view(shelf, "w.induction").supports) == ["w.mentor"]


def test_money_and_support_are_shown_with_what_they_are_for(shelf):
    assert idents(entry_view(shelf, "w.loan").for_) == ["w.degree-course"]
    assert idents(entry_view(shelf, "w.mentor").for_) == ["w.induction"]


def test_what_a_step_asks_is_judged_by_the_question_at_hand(shelf):
    view = entry_view(shelf, "w.degree-course")
    none, some = asked(view, Draft("w")), asked(view, Draft("w", holds=("w.level-3",), attributes={"backing": True}))
    assert [node.state for node in none] == [State.UNMET, State.UNMET, State.UNKNOWN]
    assert [node.state for node in some] == [State.MET, State.UNMET, State.MET]
    assert asked(entry_view(shelf, "w.teacher"), Draft("w")) == ()
    assert [node.state for node in asked(entry_view(shelf, "w.incentive"), Draft("w"))] == [State.UNKNOWN]


@pytest.mark.parametrize("ident", ["w.nothing", "nowhere.qts", "v.qts", ""])
def test_what_is_not_in_the_catalogue_is_said(shelf, ident):
    with pytest.raises(KeyError):
        entry_view(shelf, ident)


def test_every_entry_of_the_shipped_catalogue_can_be_shown(shipped):
    for place in shipped.jurisdictions():
        catalogue = shipped.jurisdiction(place.id)
        for ident in [*catalogue.credentials][::9] + [*catalogue.steps][::9] + [*catalogue.bursaries][::5]:
            view = entry_view(shipped, ident)
            assert view.finding.hit.id == ident
            assert note_of(view.entry) or view.description.section == "bursary"
            asked(view, Draft(place.id))


def test_plan_items_are_linked(shipped):
    catalogue = shipped.jurisdiction("wales")
    link = catalogue.plan_links[0]
    view = entry_view(shipped, link.answered_by[0])
    assert f"{link.plan}/{link.item}" in idents(view.plans)


def test_an_entry_is_found_in_its_section(place):
    assert entry_of(place, "w.mentor") is place.supports["w.mentor"]
    assert entry_of(place, "w.nothing") is None
