import pytest

from pathways_app.ui.explore.neighbours import AT_ONCE, Side, Ties, beginning, neighbourhood, toggled


@pytest.fixture(scope="module")
def ties(place):
    return Ties(place)


@pytest.fixture(scope="module")
def wales(shipped):
    return Ties(shipped.jurisdiction("wales"))


def test_ties_lead_from_what_is_asked_to_steps_and_on_to_what_they_award(ties):
    assert ties.beside("w.degree-course", Side.AFTER) == ("w.degree", "w.qts")
    assert set(ties.beside("w.degree-course", Side.BEFORE)) == {"w.level-3", "w.science-c", "w.science-test"}
    assert ties.beside("w.qts", Side.AFTER) == ("w.register",)
    assert ties.beside("w.qts", Side.BEFORE)[-1] == "w.closed-degree"


def test_what_counts_too_leads_here_and_nowhere_on(ties):
    assert ties.beside("w.new-teacher", Side.BEFORE) == ("w.first-post", "w.teacher")
    assert ties.beside("w.teacher", Side.AFTER) == ()


def test_money_and_support_lead_to_what_they_are_for(ties):
    assert ties.beside("w.loan", Side.AFTER) == ("w.degree-course",)
    assert ties.beside("w.mentor", Side.AFTER) == ("w.induction",)
    assert "w.loan" not in ties.beside("w.degree-course", Side.BEFORE)


def test_it_begins_with_both_sides_of_the_middle(ties):
    found = neighbourhood(ties, "w.qts", beginning("w.qts"))
    columns = {key: node.column for key, node in found.nodes.items()}
    assert columns == {
        "w.qts": 0,
        "w.degree-course": -1,
        "w.other-degree": -1,
        "w.closed-degree": -1,
        "w.register": 1,
    }
    assert set(found.lines) == {
        ("w.degree-course", "w.qts"),
        ("w.other-degree", "w.qts"),
        ("w.closed-degree", "w.qts"),
        ("w.qts", "w.register"),
    }
    assert found.nodes["w.degree-course"].hidden == 3
    assert found.nodes["w.register"].hidden == 1


def test_a_press_opens_outwards_and_another_shuts(ties):
    opened = beginning("w.qts")
    found = neighbourhood(ties, "w.qts", opened)
    more = toggled(found.nodes["w.register"], opened)
    wider = neighbourhood(ties, "w.qts", more)
    assert wider.nodes["w.registered"].column == 2
    assert wider.nodes["w.registered"].parent == "w.register"
    assert wider.nodes["w.register"].opened
    assert toggled(wider.nodes["w.register"], more) == opened
    assert toggled(found.nodes["w.qts"], opened) == opened
    assert toggled(found.nodes["w.other-degree"], opened) == opened  # it asks nothing


def test_many_are_counted_and_opened_some_at_a_time(wales):
    opened = beginning("wales.qts")
    found = neighbourhood(wales, "wales.qts", opened)
    before = found.children("wales.qts", Side.BEFORE)
    assert len(before) == AT_ONCE + 1
    count = before[-1]
    assert count.ident == ""
    assert count.hidden == len(wales.beside("wales.qts", Side.BEFORE)) - AT_ONCE
    wider = neighbourhood(wales, "wales.qts", toggled(count, opened))
    assert len(wider.children("wales.qts", Side.BEFORE)) == 2 * AT_ONCE + 1
    assert (count.key, "wales.qts") in found.lines


def test_every_entry_is_drawn_once_and_lines_join_columns_side_by_side(wales):
    opened = beginning("wales.qts")
    for _ in range(3):
        found = neighbourhood(wales, "wales.qts", opened)
        for node in found.nodes.values():
            if node.ident and node.column:
                opened = {**opened, (node.ident, node.side): AT_ONCE}
    found = neighbourhood(wales, "wales.qts", opened)
    assert len(found.nodes) > 40
    for source, target in found.lines:
        assert found.nodes[target].column == found.nodes[source].column + 1
    for node in found.nodes.values():
        if node.parent:
            assert abs(node.column) == abs(found.nodes[node.parent].column) + 1
