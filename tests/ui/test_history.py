from pathways_app.ui.history import History
from pathways_app.ui.place import Location, PlaceName

ROUTES = Location(PlaceName.ROUTES)
ENTRY = Location(PlaceName.EXPLORE, "entry:a")
OTHER = Location(PlaceName.EXPLORE, "entry:b")


def test_back_and_forward_retrace_the_way():
    history = History()
    for location in (ROUTES, ENTRY, OTHER):
        history.visit(location)
    assert history.back() == ENTRY
    assert history.back() == ROUTES
    assert history.back() is None
    assert history.forward() == ENTRY
    assert history.current == ENTRY


def test_a_new_visit_forgets_what_forward_led_to():
    history = History()
    for location in (ROUTES, ENTRY):
        history.visit(location)
    history.back()
    history.visit(OTHER)
    assert history.forward() is None
    assert history.back() == ROUTES


def test_staying_is_no_visit(qtbot):
    history = History()
    history.visit(ROUTES)
    with qtbot.assertNotEmitted(history.changed):
        history.visit(ROUTES)
    assert not history.can_go_back


def test_only_so_many_visits_are_remembered():
    history = History()
    for number in range(150):
        history.visit(Location(PlaceName.EXPLORE, f"entry:{number}"))
    steps = 0
    while history.back():
        steps += 1
    assert steps == 99
