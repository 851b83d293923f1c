from datetime import date

from PySide6.QtCore import Qt

from pathways_app.services.route_details import route_details
from pathways_app.ui.compare.compare_lines import Compared, compare
from pathways_app.ui.compare.model import CompareModel

TODAY = date(2026, 11, 22)


def test_model_keeps_qt_rules_and_says_what_is_best(qtmodeltester, place, request_, route, paid):
    routes = (route, paid)
    details = route_details(place, request_, routes)
    model = CompareModel()
    model.replace(compare(place, request_, [Compared(*pair) for pair in zip(routes, details, strict=True)], TODAY))
    qtmodeltester.check(model)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Arrive: Oct\u00a02031, best in its row"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Oct\u00a02032"
    assert model.headerData(0, Qt.Orientation.Vertical) == "Arrive"
