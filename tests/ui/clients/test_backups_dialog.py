from pathways_app.ui.clients.backups_dialog import BackupsDialog


def test_copies_are_listed_and_chosen_to_be_removed(qtbot, theme, book):
    first = book.backups.make()
    dialog = BackupsDialog(theme, book.backups.list())
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 1
    assert "asked for" in dialog.list.item(0).text()
    assert not dialog.remove.isEnabled()
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.removed) as chosen:
        dialog.remove.click()
    assert chosen.args[0] == (first,)
    book.backups.remove(first)
    dialog.show_backups(book.backups.list())
    assert dialog.list.count() == 0
