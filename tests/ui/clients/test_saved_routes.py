import pytest
from PySide6.QtWidgets import QWidget

from pathways_app.domain.saved_route import ClientChanges
from pathways_app.services.casebook_routes import AllChecked
from pathways_app.ui.clients import saved_routes
from pathways_app.ui.clients.saved_routes import SavedRouteWork

CHANGES = (ClientChanges(1, "Mared Hughes", ()), ClientChanges(2, "Tomos", ()))


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        (AllChecked(()), "No saved route has changed."),
        (AllChecked(CHANGES), "Saved routes have changed: those of Mared Hughes and Tomos."),
        (AllChecked((), 1), "1 saved route could not be checked."),
        (
            AllChecked(CHANGES[:1], 2),
            "Saved routes have changed: those of Mared Hughes. 2 saved routes could not be checked.",
        ),
    ],
)
def test_that_none_has_changed_is_said_only_where_all_were_checked(qtbot, theme, enquiry, monkeypatch, checked, words):
    monkeypatch.setattr(saved_routes, "check_all", lambda _book, _check, **_more: checked)
    view = QWidget()
    qtbot.addWidget(view)
    work = SavedRouteWork(theme, enquiry, view)
    with qtbot.waitSignal(work.said, check_params_cb=lambda said: said != "Checking every saved route…") as said:
        work.check_all()
    assert said.args == [words]
    work.close_jobs()
