import pytest

from pathways_app.ui.explore.filter_bar import FilterBar
from pathways_app.ui.explore.findings import EntryIndex, Facet, Wanted


@pytest.fixture
def bar(qtbot, theme):
    bar = FilterBar(theme)
    qtbot.addWidget(bar)
    bar.show_places({"wales": "Wales", "bc": "British Columbia"})
    return bar


def texts(bar, facet):
    box = bar._boxes[facet]
    return [box.itemText(row).strip() for row in range(box.count())]


def test_nothing_is_chosen_at_first(bar):
    assert bar.values() == {}
    assert texts(bar, Facet.PLACE) == ["Any place"]


def test_choices_come_with_their_counts_and_the_one_chosen_stays(bar, shipped):
    bar.choose(Facet.PLACE, "wales")
    found = EntryIndex(shipped).find(Wanted("", bar.values()))
    bar.show_findings(found)
    assert bar.values() == {Facet.PLACE: "wales"}
    assert f"Wales ({len(found.shown)})" in texts(bar, Facet.PLACE)
    assert texts(bar, Facet.STATUS)[1].startswith("Open (")
    assert texts(bar, Facet.LEVEL)[1:9] == [f"CQFW {n} ({found.counts[Facet.LEVEL][f'CQFW {n}']})" for n in range(1, 9)]
    kinds = texts(bar, Facet.KIND)
    assert kinds[1].startswith("Roles, qualifications and the like (")
    assert any(kind.startswith("Programme (") for kind in kinds)


def test_a_choice_without_results_stays_offered_while_it_is_chosen(bar, shipped):
    bar.choose(Facet.PLACE, "bc")
    bar.show_findings(EntryIndex(shipped).find(Wanted("Athro cynradd", bar.values())))
    assert texts(bar, Facet.PLACE)[1] == "British Columbia (0)"
    bar.clear()
    assert bar.values() == {}


def test_choosing_is_told(qtbot, bar, shipped):
    bar.show_findings(EntryIndex(shipped).find(Wanted()))
    box = bar._boxes[Facet.TRUST]
    with qtbot.waitSignal(bar.chosen, timeout=1000):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    assert bar.values() == {Facet.TRUST: "read"}


def test_every_box_has_a_name(bar):
    assert all(box.accessibleName() for box in bar._boxes.values())
