from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.hits import HeldRole, HitDelegate, HitModel, HitRole

DEGREE = SearchHit("w.degree", "credential", "qualification", "Honours degree", "w")
ROLE = SearchHit("w.ta", "credential", "role", "Teaching assistant", "w")


def test_model_keeps_qt_rules(qtmodeltester):
    model = HitModel()
    model.replace((DEGREE, ROLE))
    qtmodeltester.check(model)
    model.replace((DEGREE, ROLE), message="Nothing has all these words")
    qtmodeltester.check(model)


def test_a_row_tells_what_it_is_and_whether_it_is_held(qapp):
    from PySide6.QtCore import Qt

    model = HitModel()
    model.replace((DEGREE, ROLE), held={"w.ta"})
    first, second = model.index(0), model.index(1)
    assert first.data(HitRole) is DEGREE
    assert (first.data(HeldRole), second.data(HeldRole)) == (False, True)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Honours degree, qualification"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "Teaching assistant, already held"


def test_a_message_stands_above_what_is_offered_and_is_no_offer():
    model = HitModel()
    model.replace((DEGREE,), message="Nothing has all these words")
    said, offered = model.index(0), model.index(1)
    assert (said.data(), said.data(HitRole)) == ("Nothing has all these words", None)
    assert offered.data(HitRole) is DEGREE
    assert not model.first().isValid()
    model.replace((DEGREE, ROLE), held={"w.degree"})
    assert model.first().row() == 1


def test_rows_are_drawn_with_the_typed_words_in_bold(qtbot, theme):
    from PySide6.QtWidgets import QListView

    view, model, delegate = QListView(), HitModel(), HitDelegate(theme)
    qtbot.addWidget(view)
    model.replace((DEGREE, ROLE), held={"w.ta"})
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.resize(300, 100)
    plain = view.grab().toImage()
    delegate.typed = "degree"
    view.viewport().update()
    bold = view.grab().toImage()
    assert bold != plain
    model.replace((DEGREE, ROLE), message="Nothing has all these words")
    assert view.grab().toImage() != bold
    assert view.sizeHintForRow(0) == 40
