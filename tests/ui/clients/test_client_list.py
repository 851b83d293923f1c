from datetime import UTC, date, datetime

from PySide6.QtCore import Qt

from pathways_app.domain.client import ClientSummary
from pathways_app.ui.clients.client_list import ClientLine, ClientList, ClientModel

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)


def line(ident, name, **more):
    return ClientLine(
        ClientSummary(
            **{
                "id": ident,
                "name": name,
                "reference": "",
                "holding": None,
                "goal": None,
                "seen": NOW,
                "due": None,
                "changed_routes": 0,
                **more,
            }
        )
    )


MARED = line(1, "Mared Hughes", changed_routes=2, due=date(2026, 12, 1))
ADAEZE = line(2, "Adaeze Okafor")


def test_the_model_keeps_qt_rules_and_says_everything_aloud(qtmodeltester):
    model = ClientModel()
    model.now = NOW
    model.replace((MARED, ADAEZE))
    qtmodeltester.check(model)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Mared Hughes, nothing noted yet, today, ")
    assert "2 routes changed" in said
    assert "due 1\u00a0Dec\u00a02026" in said


def test_showing_clients_chooses_nobody_for_the_person(qtbot, theme):
    shown = ClientList(theme)
    qtbot.addWidget(shown)
    with qtbot.assertNotEmitted(shown.chosen):
        shown.show_clients((MARED, ADAEZE), 2, NOW)
    assert shown.currentIndex().data() == "Adaeze Okafor"
    with qtbot.waitSignal(shown.chosen) as chosen:
        shown.setCurrentIndex(shown.clients.index(0, 0))
    assert chosen.args == [1]
    with qtbot.waitSignal(shown.opened) as opened:
        shown.activated.emit(shown.clients.index(1, 0))
    assert opened.args == [2]


def test_a_row_is_higher_by_what_wants_looking_at(qtbot, theme):
    shown = ClientList(theme)
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show_clients((MARED, ADAEZE), None, NOW)
    shown.show()
    assert shown.visualRect(shown.clients.index(0, 0)).height() > shown.visualRect(shown.clients.index(1, 0)).height()
    assert not shown.grab().isNull()
