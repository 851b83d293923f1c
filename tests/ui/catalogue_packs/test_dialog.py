import json
from dataclasses import asdict, replace

import pytest
from PySide6.QtWidgets import QMessageBox

from pathways_app.runtime.paths import catalogue_file
from pathways_app.services.install_catalogue import restore
from pathways_app.services.installed_catalogue import file_in_use, file_of, in_use, record_file
from pathways_app.services.publishers import forget, publishers
from pathways_app.ui.catalogue_packs import dialog as module
from pathways_app.ui.catalogue_packs.dialog import CataloguePacks
from pathways_app.ui.messages import sentence
from tests.services.pack_maker import KEY, OTHER, isle_content, pack
from tests.ui.catalogue_packs.conftest import FINGERPRINT

PATIENCE = 20_000


@pytest.fixture
def dialog(qtbot, theme, enquiry):
    made = CataloguePacks(theme, enquiry)
    qtbot.addWidget(made)
    made.begin()
    yield made
    made.close_jobs()


def look(qtbot, dialog, file):
    dialog.look_into(file)
    assert not dialog.take.isEnabled()
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)


def test_it_says_what_is_in_use_and_who_signed_it(dialog):
    assert dialog.now.text().replace("\u00a0", " ") == (
        "In use: the catalogue of Isle Publishing, checked 22 Nov 2026, taken in on 22 Nov 2026."
    )
    assert dialog.key.text().replace("\u00a0", " ") == f"Signed on 22 Nov 2026 with the key {FINGERPRINT}."
    assert dialog.restore.isEnabled()
    assert not dialog.aside.isVisible()


def test_a_pack_is_shown_and_taken_in_and_the_question_stays(qtbot, dialog, enquiry, dearer):
    enquiry.session.edit("ask", goal="isle.teacher", holds=("isle.maths-good",), attributes={"subject": "physics"})
    look(qtbot, dialog, dearer)
    tree = dialog.review.list
    assert tree.topLevelItem(0).text(0) == "Isle: Steps"
    assert tree.topLevelItem(0).text(1) == "1 changed"
    assert tree.topLevelItem(0).child(0).text(1) == "Fee: £49.50 → £9,535"
    assert in_use().pack.created == "2026-11-22T09:30:00Z"
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        dialog.review.accept_button.click()
    assert enquiry.catalogue.steps["isle.course"].fee.money.minor == 953_500
    draft = enquiry.session.draft
    assert (draft.goal, draft.holds, dict(draft.attributes)) == (
        "isle.teacher",
        ("isle.maths-good",),
        {"subject": "physics"},
    )
    assert enquiry.catalogue_file == file_in_use()
    assert dialog.problem.text() == "The catalogue of the pack is in use."


def test_what_was_looked_at_and_left_changes_nothing(qtbot, dialog, dearer):
    before = in_use()
    look(qtbot, dialog, dearer)
    dialog.review.reject()
    assert in_use() == before


def test_a_pack_in_use_already_is_not_shown(qtbot, dialog, isle):
    look(qtbot, dialog, isle)
    assert dialog.review is None
    assert dialog.problem.text() == "This pack is in use already."


def test_an_unknown_signer_is_known_by_the_fingerprint_that_is_entered(qtbot, dialog, dearer):
    forget(FINGERPRINT)
    look(qtbot, dialog, dearer)
    assert dialog.signer.isVisible()
    assert FINGERPRINT not in dialog.signer.findChild(type(dialog.now)).text()
    dialog.signer.fields[0].setText("0000 1111")
    dialog.signer.accept_button.click()
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert dialog.problem.text() == "dearer.pathways-catalogue is signed with another key than this one."
    look(qtbot, dialog, dearer)
    dialog.signer.fields[0].setText(f" {FINGERPRINT.upper()} ")
    dialog.signer.accept_button.click()
    qtbot.waitUntil(lambda: dialog.review is not None, timeout=PATIENCE)
    assert "You will trust packs of this publisher from now on." in dialog.review.said.text()
    assert KEY.publisher.key not in {one.key for one in publishers()}


def test_a_forged_pack_is_refused_in_one_sentence(qtbot, dialog, dearer):
    dearer.write_bytes(dearer.read_bytes().replace(b"9535", b"9536"))
    look(qtbot, dialog, dearer)
    assert dialog.review is None
    assert dialog.problem.text().startswith("The signature does not fit dearer.pathways-catalogue")


def test_the_file_is_asked_for_outside(qtbot, theme, enquiry, dearer):
    asked = []
    made = CataloguePacks(theme, enquiry, ask_file=lambda *words: asked.append(words[1:]))
    qtbot.addWidget(made)
    made.begin()
    made.take.click()
    assert asked == [("Take in a catalogue pack", "Catalogue packs (*.pathways-catalogue)")]
    assert made.take.isEnabled()


def test_the_shipped_catalogue_comes_back_once_the_person_is_sure(qtbot, dialog, enquiry, monkeypatch):
    monkeypatch.setattr(module, "sure", lambda *_asked: False)
    dialog.restore.click()
    assert in_use().pack is not None
    monkeypatch.setattr(module, "sure", lambda *_asked: True)
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        dialog.restore.click()
    assert "wales" in {place.id for place in enquiry.open_now.places}
    assert enquiry.catalogue_file == catalogue_file()
    assert not dialog.restore.isEnabled()
    assert dialog.now.text().startswith("In use: the catalogue that came with Pathways, checked ")


def test_what_is_being_taken_in_is_worked_with_even_if_the_dialog_was_closed(qtbot, dialog, enquiry, dearer):
    look(qtbot, dialog, dearer)
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        dialog.review.accept_button.click()
        dialog.reject()
    assert enquiry.catalogue.steps["isle.course"].fee.money.minor == 953_500
    assert not dialog.isVisible()


def test_what_is_being_taken_in_is_worked_with_even_if_the_window_is_built_anew_meanwhile(
    qtbot, dialog, enquiry, dearer
):
    look(qtbot, dialog, dearer)
    dialog.review.accept_button.click()
    with qtbot.waitSignal(enquiry.opened, timeout=PATIENCE):
        dialog.close_jobs()
    assert enquiry.catalogue.steps["isle.course"].fee.money.minor == 953_500


def test_what_is_only_looked_into_is_dropped_when_the_dialog_is_closed(qtbot, dialog, dearer):
    dialog.look_into(dearer)
    dialog.reject()
    qtbot.waitUntil(dialog.take.isEnabled, timeout=PATIENCE)
    assert dialog.review is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"schema": 1}, "made for an earlier version of Pathways"),
        ({"schema": 999}, "made for a newer version of Pathways"),
        ({"date": "2020-01-01", "over": "2020-01-01"}, "Pathways has brought a newer catalogue since"),
        ({"file_size": 1}, "it is damaged and not in use"),
    ],
)
def test_what_is_not_in_use_is_told_why(dialog, change, said):
    taken = replace(in_use().pack, **change)
    record_file().write_text(json.dumps({"format": 1, **asdict(taken)}))
    dialog.begin()
    assert said in dialog.aside.text()
    assert dialog.aside.isVisible()
    assert dialog.restore.isEnabled()


def test_the_environment_is_told_of(dialog, monkeypatch):
    monkeypatch.setenv("PATHWAYS_DB", str(catalogue_file()))
    dialog.begin()
    assert dialog.now.text() == "In use: pathways.db, which PATHWAYS_DB names."


def test_a_catalogue_that_cannot_be_opened_can_be_given_back(qtbot, theme, enquiry, monkeypatch, tmp_path):
    file = file_of(in_use().pack)
    whole = bytearray(file.read_bytes())
    whole[100:4096] = b"\xff" * 3996
    file.write_bytes(whole)
    other = type(enquiry)(today=enquiry.today, casebook=tmp_path / "other.pathways")
    with qtbot.waitSignal(other.failed, timeout=PATIENCE):
        other.start()
    assert "return to the one that came with Pathways" in sentence(other.failure)
    made = CataloguePacks(theme, other)
    qtbot.addWidget(made)
    made.begin()
    monkeypatch.setattr(module, "sure", lambda *_asked: True)
    with qtbot.waitSignal(other.opened, timeout=PATIENCE):
        made.restore.click()
    assert other.failure is None
    other.close()


def test_a_question_box_stands_before_it(dialog, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    dialog.restore.click()
    assert asked == ["Pathways then works with the catalogue it came with. You can take the pack in again."]
    assert in_use().pack is not None


def test_a_pack_of_somebody_else_is_not_shown_unasked(qtbot, dialog, tmp_path):
    file = pack(tmp_path / "other.pathways-catalogue", isle_content(tmp_path / "other"), signed=OTHER)
    look(qtbot, dialog, file)
    assert dialog.review is None
    assert dialog.signer is not None
    restore()
