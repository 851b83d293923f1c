from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.standing import State
from pathways_app.ui.explore.entry_page import EntryPage
from pathways_app.ui.explore.entry_view import entry_view
from pathways_app.ui.explore.link_list import LinkList
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.badge import Badge
from pathways_app.ui.widgets.inspector_rows import SourceRow
from pathways_app.ui.widgets.requirement_tree import RequirementTree, StateRole

DRAFT = Draft("w")


@pytest.fixture
def page(qtbot, theme):
    page = EntryPage(theme)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    return page


def show(qtbot, page, view, draft=DRAFT):
    page.show_entry(view, draft)
    qtbot.waitUntil(lambda: not page.widget()._later, timeout=5000)


def words(page):
    return [label.text() for label in page.widget().findChildren(QLabel) if label.text()]


def test_a_step_says_what_it_asks_gives_and_costs(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.degree-course"))
    said = words(page)
    for text in (
        "Degree course",
        "Provider",
        "£29,370 at 2026–27 prices",
        "Starts in: September",
        "What it asks",
        "What it gives",
        "Money for it",
        "Papers to send",
        "One intake a year.",
        "Sources",
    ):
        assert text in said, text
    assert page.findChild(RequirementTree).model().rowCount() == 3
    assert "estimate" in {badge.accessibleName() for badge in page.findChildren(Badge)}
    assert len(page.findChildren(SourceRow)) == 3
    assert page.ident == "w.degree-course"


def test_a_credential_leads_from_and_to(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.new-teacher"))
    assert [links.accessibleName() for links in page.findChildren(LinkList)] == [
        "What leads here",
        "Holding one of these counts too",
        "What it leads to",
    ]
    with qtbot.waitSignal(page.followed, timeout=1000) as followed:
        page.findChildren(LinkList)[0].activated.emit(page.findChildren(LinkList)[0].model().index(0, 0))
    assert followed.args == ["w.first-post"]


def test_what_nothing_leads_to_says_so(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.level-3"))
    assert "No step of the catalogue leads here." in words(page)


def test_money_says_who_can_have_it_and_what_it_binds_to(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.waiver"))
    said = words(page)
    assert "£500, 2026–27 figure" in said
    assert "Two years of service." in said
    assert "Nothing in particular." in said
    assert not page.buttons.plan_button.isVisible()
    assert page.buttons.money_button.isVisible()


def test_support_says_what_it_is_for(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.mentor"))
    assert "Weekly talk." in words(page)
    assert page.findChild(LinkList).model().index(0, 0).data() == "Induction"


def test_the_tree_follows_what_is_held_and_leads_on(qtbot, page, shelf):
    view = entry_view(shelf, "w.degree-course")
    show(qtbot, page, view)
    before = page.widget()
    show(qtbot, page, view, Draft("w", holds=("w.level-3",)))
    assert page.widget() is before
    tree = page.findChild(RequirementTree)
    assert tree.model().index(0, 0).data(StateRole) is State.MET
    with qtbot.waitSignal(page.followed, timeout=1000) as followed:
        tree.activated.emit(tree.model().index(0, 0))
    assert followed.args == ["w.level-3"]


def test_another_entry_takes_the_place_of_the_first(qtbot, page, shelf):
    show(qtbot, page, entry_view(shelf, "w.degree-course"))
    show(qtbot, page, entry_view(shelf, "w.teacher"))
    assert "Teacher" in words(page)
    assert "Degree course" not in words(page)
    assert page.buttons.plan_button.isVisible()


def test_what_is_added_never_lies_over_what_is_there(qtbot, page, shelf):
    page.show_entry(entry_view(shelf, "w.degree-course"), DRAFT)
    content = page.widget()
    while content._later:
        content._go_on()
        column = content.layout().itemAt(0).widget().layout()
        parts = [column.itemAt(row).widget() for row in range(column.count()) if column.itemAt(row).widget()]
        assert all(one.geometry().bottom() < other.geometry().top() for one, other in pairwise(parts))


def test_many_sources_unfold(qtbot, page, shipped):
    catalogue = shipped.jurisdiction("wales")
    ident = max(catalogue.credentials, key=lambda ident: len(catalogue.credentials[ident].sources))
    ident = max(
        (*catalogue.steps, ident), key=lambda i: len((catalogue.steps.get(i) or catalogue.credentials[i]).sources)
    )
    show(qtbot, page, entry_view(shipped, ident))
    more = next(button for button in page.findChildren(QPushButton) if "more source" in button.text())
    before = len(page.findChildren(SourceRow))
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(page.findChildren(SourceRow)) > before
    assert not more.isVisible()
