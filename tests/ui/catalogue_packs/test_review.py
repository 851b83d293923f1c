from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Happened
from pathways_app.domain.catalogue_offer import Offer, SignedPack
from pathways_app.domain.catalogue_pack import InUse, Manifest
from pathways_app.domain.money import Money
from pathways_app.domain.text import LocalText
from pathways_app.ui.catalogue_packs.review import PackReview
from tests.services.pack_maker import KEY

MANIFEST = Manifest("2026-12-01", 5, "0.1.0", "Isle Publishing", "2026-12-02T10:00:00Z", "0" * 64, 1)
PLACES = {"wales": "Cymru"}


def change(number, section="steps", happened=Happened.CHANGED):
    fields = (FieldChange("fee.money", Money(925_000, "GBP"), Money(953_500, "GBP")),)
    return EntryChange("wales", section, f"wales.c{number}", LocalText.of({"en": f"Course {number}"}), happened, fields)


@pytest.fixture
def review(qtbot, theme, tmp_path):
    def made(changes, **more):
        pack = SignedPack("x", KEY.publisher, MANIFEST, b"", more.pop("newly", False))
        now = InUse(tmp_path / "x.db", more.pop("date", "2026-11-22"))
        dialog = PackReview(theme, Offer(pack, None, now, changes), PLACES, None)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def test_it_says_who_signed_what(review):
    dialog = review((change(1),))
    assert dialog.said.text().replace("\u00a0", " ") == (
        "The catalogue of Isle Publishing, checked 1 Dec 2026, signed on 2 Dec 2026 with the key "
        f"{KEY.publisher.fingerprint}."
    )
    assert not dialog.warning.isVisible()
    assert "You will trust" in review((), newly=True).said.text()


def test_few_changes_are_all_seen_at_once(review):
    dialog = review((change(1), change(2, happened=Happened.REMOVED), change(3, "bursaries", Happened.ADDED)))
    assert dialog.list.topLevelItemCount() == 2
    steps = dialog.list.topLevelItem(0)
    assert (steps.text(0), steps.text(1)) == ("Cymru: Steps", "1 removed and 1 changed")
    assert [(steps.child(row).text(0), steps.child(row).text(1)) for row in range(2)] == [
        ("Course 1", "Fee: £9,250 → £9,535"),
        ("Course 2", "Removed"),
    ]
    assert steps.child(0).toolTip(0) == "wales.c1"
    assert steps.isExpanded()


def test_many_are_listed_once_their_section_is_opened(qtbot, review):
    dialog = review(tuple(change(number) for number in range(300)))
    steps = dialog.list.topLevelItem(0)
    assert (steps.childCount(), steps.isExpanded()) == (0, False)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Right)
    assert steps.childCount() == 300
    steps.setExpanded(False)
    steps.setExpanded(True)
    assert steps.childCount() == 300


def test_an_older_pack_and_one_that_cannot_be_compared_are_warned_of(review):
    assert "older than the catalogue in use" in review((change(1),), date="2027-01-01").warning.text()
    dialog = review(None)
    assert "cannot be read" in dialog.warning.text()
    assert dialog.list.topLevelItemCount() == 0


def test_nothing_new_is_said_so(review):
    assert review(()).list.topLevelItem(0).text(0) == "It says what the catalogue in use says already."


def test_it_is_taken_only_by_the_button(qtbot, review):
    dialog = review((change(1),))
    chosen = []
    dialog.chosen.connect(chosen.append)
    dialog.reject()
    assert chosen == []
    dialog = review((change(1),))
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept_button.click()
    assert told.args[0].manifest == MANIFEST
    assert replace(told.args[0], changes=()).changes == ()
