from PySide6.QtWidgets import QWidget

from pathways_app.ui.clients.override_deeds import OverrideDeeds
from pathways_app.ui.clients.override_dialog import OverrideDialog


def test_what_was_asked_about_a_client_is_gone_once_it_is_closed(qtbot, theme, enquiry):
    book, view = enquiry.casework.book, QWidget()
    qtbot.addWidget(view)
    deeds = OverrideDeeds(theme, enquiry, book, view)
    deeds.ask(book.clients.add("Mared Hughes"))
    (dialog,) = view.findChildren(OverrideDialog)
    dialog.reason.setPlainText("She has a letter.")
    dialog.reject()
    qtbot.waitUntil(lambda: not view.findChildren(OverrideDialog))
    deeds.close()
