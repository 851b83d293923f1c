from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pathways_app.ui.plans.plan_list import PlanList, PlanModel


def test_is_a_sound_model(qtbot, board):
    model = PlanModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(board.plans)
    assert tester.model() is model
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    counts = "1 met · 1 partly · 1 gap · 1 not linked"
    assert said.replace("\u00a0", " ") == f"A plan for the small place, Ministry · March 2026, {counts}"


def test_tells_what_the_person_chose_and_not_what_was_shown(qtbot, theme, board):
    plans = PlanList(theme)
    qtbot.addWidget(plans)
    plans.resize(280, 400)
    plans.show()
    with qtbot.assertNotEmitted(plans.chosen):
        plans.show_plans(board.plans, "w-plan")
    assert plans.currentIndex().row() == 1
    with qtbot.waitSignal(plans.chosen) as told:
        qtbot.keyClick(plans, Qt.Key.Key_Up)
    assert told.args == ["a-plan"]


def test_is_as_high_as_its_plans(qtbot, theme, board):
    plans = PlanList(theme)
    qtbot.addWidget(plans)
    plans.resize(280, 400)
    plans.show()
    plans.show_plans(board.plans, "")
    last = plans.visualRect(plans.plans.index(1, 0))
    assert last.bottom() + 1 == plans.viewport().height()
    plans.grab()
