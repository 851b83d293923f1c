import pytest

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.entry_offers import EntryOffers
from pathways_app.ui.explore.entry_kinds import entry_icon
from pathways_app.ui.place import Location, PlaceName

TEACHER = SearchHit("w.teacher", "credential", "role", "Teacher", "w")


@pytest.fixture
def enquiry(qtbot, workspace):
    enquiry = Enquiry(open_workspace=lambda file: workspace)
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)
    yield enquiry
    enquiry.close()


@pytest.fixture
def asked():
    return []


@pytest.fixture
def offers(enquiry, asked):
    def edit(text, changes):
        asked.append((text, changes))

    return EntryOffers(enquiry, asked.append, edit, tuple(PlaceName))


def test_entries_of_the_open_place_are_found(offers):
    assert "w.teacher" in {hit.id for hit in offers.find("teacher")}


def test_a_credential_is_shown_aimed_at_or_held(offers, asked):
    offer = offers.offer(TEACHER)
    assert (offer.words, offer.note) == ("Teacher", "role")
    offer.run()
    offer.as_goal()
    offer.as_held()
    assert asked == [
        Location(PlaceName.EXPLORE, "entry:w.teacher"),
        Location(PlaceName.ROUTES),
        ("choose the goal", {"goal": "w.teacher"}),
        ("add Teacher", {"holds": ("w.teacher",)}),
    ]


def test_what_is_held_or_no_step_brings_is_not_offered_as_such(offers, enquiry):
    enquiry.session.edit("hold", holds=("w.teacher",))
    assert offers.offer(TEACHER).as_held is None
    level = SearchHit("w.level-3", "credential", "qualification", "Level 3", "w")
    assert offers.offer(level).as_goal is None


@pytest.mark.parametrize(
    ("section", "ident", "location"),
    [
        ("bursary", "w.grant", Location(PlaceName.FUNDING, "bursary:w.grant")),
        ("plan_item", "plan/4.9", Location(PlaceName.PLANS, "plan/4.9")),
        ("step", "w.test", Location(PlaceName.EXPLORE, "entry:w.test")),
        ("support", "w.mentor", Location(PlaceName.EXPLORE, "entry:w.mentor")),
    ],
)
def test_everything_else_is_shown_in_its_place(offers, asked, section, ident, location):
    offer = offers.offer(SearchHit(ident, section, "", "Name", "w"))
    offer.run()
    assert asked == [location]
    assert offer.as_goal is None


def test_what_no_place_shows_is_not_offered(enquiry, asked):
    offers = EntryOffers(enquiry, asked.append, lambda text, changes: None, (PlaceName.ROUTES,))
    assert offers.offer(SearchHit("w.test", "step", "", "Test", "w")) is None
    assert offers.offer(TEACHER).run is not None


def test_nothing_is_found_without_a_catalogue(asked):
    assert EntryOffers(Enquiry(), asked.append, lambda text, changes: None, ()).find("teacher") == ()


@pytest.mark.parametrize(
    ("section", "kind", "icon"),
    [("step", "programme", "graduation-cap"), ("step", "appointment", "briefcase"), ("bursary", "grant", "hand-coins")],
)
def test_each_kind_has_the_icon_that_it_has_in_explore(offers, section, kind, icon):
    assert offers.offer(SearchHit("w.test", section, kind, "Name", "w")).icon == icon == entry_icon(section, kind)
