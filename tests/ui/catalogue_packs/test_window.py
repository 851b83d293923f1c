import pytest

from pathways_app.casebook import key
from pathways_app.services.import_pack import look_into, take_in
from pathways_app.services.installed_catalogue import file_in_use, in_use
from pathways_app.services.local_entries import draft
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from tests.catalogue.conftest import SOURCE, STEP
from tests.services.pack_maker import TODAY, isle_content, pack
from tests.ui.additions.conftest import keep, unlock

PATIENCE = 20_000


@pytest.fixture
def window(qtbot, theme, enquiry):
    made = MainWindow(theme, enquiry)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    with qtbot.waitSignal(enquiry.answers.answered, timeout=PATIENCE):
        enquiry.session.edit("ask", goal="isle.teacher", holds=("isle.maths-good",), attributes={"subject": "physics"})
    return made


def take_from_file(qtbot, window, file):
    window.shell.show_packs()
    dialog = window.shell.packs
    dialog.look_into(file)
    qtbot.waitUntil(lambda: dialog.review is not None and dialog.take.isEnabled(), timeout=PATIENCE)
    with qtbot.waitSignal(window.enquiry.opened, timeout=PATIENCE):
        dialog.review.accept_button.click()
    dialog.review = None
    dialog.reject()


def test_the_window_goes_on_with_the_facts_of_the_pack(qtbot, window, enquiry, dearer):
    before = enquiry.answer.routes[0].net_cost
    for place in (PlaceName.EXPLORE, PlaceName.FUNDING, PlaceName.PLANS, PlaceName.ROUTES):
        window.shell.go(Location(place))
    take_from_file(qtbot, window, dearer)
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.world.answer is not None, timeout=PATIENCE)
    assert enquiry.answer.routes[0].net_cost != before
    assert "signed by Isle Publishing" in window.shell.status.catalogue.label.text()
    window.shell.show_about()


def test_what_a_pack_no_longer_knows_is_left_out_of_the_question(qtbot, window, enquiry, tmp_path):
    def change(sources):
        content = sources.content
        content["isle/credentials"] = [one for one in content["isle/credentials"] if one["id"] != "isle.maths-good"]
        step = sources.entry("steps", "isle.course")
        step["requires"]["all_of"].pop()
        content["isle/attributes"].pop("settled")

    smaller = pack(tmp_path / "smaller.pathways-catalogue", isle_content(tmp_path / "smaller", change))
    window.shell.go(Location(PlaceName.EXPLORE, "entry:isle.maths-good"))
    take_from_file(qtbot, window, smaller)
    assert (enquiry.session.draft.goal, enquiry.session.draft.holds) == ("isle.teacher", ())
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.world.answer is not None, timeout=PATIENCE)
    assert in_use().pack is not None


def test_the_menu_and_the_command_search_lead_to_it(qtbot, window):
    offer = next(offer for offer in window.shell.menu.offers() if "Catalogue packs" in offer.words)
    assert offer.words.startswith("File › ")
    offer.run()
    assert window.shell.packs.isVisible()
    window.shell.packs.reject()
    window.shell.show_packs()
    assert window.shell.packs.isVisible()


def test_what_is_taken_in_elsewhere_waits_for_the_next_start(qtbot, window, enquiry, dearer):
    before = enquiry.catalogue_file
    take_in(look_into(dearer, TODAY), TODAY)
    assert file_in_use() != before == enquiry.catalogue_file
    assert enquiry.catalogue.steps["isle.course"].fee.money.minor == 4950


def test_own_additions_and_the_client_in_hand_stay(qtbot, window, enquiry, dearer, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    unlock(qtbot, enquiry, enquiry.casework.create)
    content = {**STEP, "name": {"en": "Village course"}, "requires": "isle.maths", "awards": ["isle.teacher"]}
    source = {name: value for name, value in SOURCE.items() if name != "id"}
    content["sources"] = ["local-prospectus"]
    keep(qtbot, enquiry, draft("isle", "step", "isle.local.course", content, {"local-prospectus": source}, "Ann"))
    assert "isle.local.course" in enquiry.catalogue.steps
    take_from_file(qtbot, window, dearer)
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.world.answer is not None, timeout=PATIENCE)
    steps = enquiry.catalogue.steps
    assert "isle.local.course" in steps
    assert steps["isle.course"].fee.money.minor == 953_500
    assert "isle.local.course" in {step.id for route in enquiry.answer.routes for step in route.steps}
    assert [entry.ident for entry in enquiry.casework.additions()] == ["isle.local.course"]
