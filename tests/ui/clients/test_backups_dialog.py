from pathways_app.domain.backup import BackupReason
from pathways_app.domain.errors import CasebookDamagedError
from pathways_app.services.casebook import restore_backup
from pathways_app.ui.clients.backups_dialog import BackupsDialog
from tests.ui.clients.conftest import PASSPHRASE


def opened(qtbot, theme, backups, **more):
    dialog = BackupsDialog(theme, backups, **more)
    qtbot.addWidget(dialog)
    return dialog


def test_copies_are_listed_and_chosen_to_be_removed(qtbot, theme, book):
    first = book.backups.make()
    dialog = opened(qtbot, theme, book.backups.kept(), look=book.backups.contents)
    assert dialog.list.count() == 1
    assert "asked for" in dialog.list.item(0).text()
    assert not dialog.remove.isEnabled()
    assert not dialog.back.isEnabled()
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.removed) as chosen:
        dialog.remove.click()
    assert chosen.args[0] == (first,)
    book.backups.remove(first)
    dialog.show_backups(book.backups.kept())
    assert dialog.list.count() == 0
    dialog.reject()


def test_what_was_set_aside_is_there_too_with_what_is_in_each(qtbot, theme, book):
    book.clients.add("Mared Hughes")
    copy, file = book.backups.make(), book.file
    book.lock()
    with restore_backup(copy.file, PASSPHRASE, file).casebook as back:
        replaced, _ = back.backups.kept()
        damaged = file.with_name(f"{file.name}.2026-11-22T090000.000000Z.damaged")
        damaged.write_bytes(file.read_bytes()[:4096] + bytes(8192))
        dialog = opened(qtbot, theme, back.backups.kept(), look=back.backups.contents)
        rows = {backup.reason: row for row, backup in enumerate(back.backups.kept())}
        assert "set aside when a copy was put back" in dialog.list.item(rows[BackupReason.REPLACED]).text()
        assert "set aside as damaged" in dialog.list.item(rows[BackupReason.DAMAGED]).text()
        dialog.list.setCurrentRow(rows[BackupReason.REPLACED])
        qtbot.waitUntil(lambda: dialog.contents.text().startswith("It holds 1 client, last written on"))
        dialog.list.setCurrentRow(rows[BackupReason.DAMAGED])
        qtbot.waitUntil(lambda: "is damaged" in dialog.contents.text())
        dialog.list.setCurrentRow(rows[BackupReason.REPLACED])
        with qtbot.waitSignal(dialog.put_back) as chosen:
            dialog.back.click()
        assert chosen.args[0] == replaced
        dialog.list.selectAll()
        assert not dialog.back.isEnabled()
        dialog.reject()


def test_a_copy_of_another_passphrase_is_said_to_be_one(qtbot, theme, book):
    book.backups.make()
    book.change_passphrase(PASSPHRASE, "another passphrase")
    dialog = opened(qtbot, theme, book.backups.kept(), look=book.backups.contents)
    dialog.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "another passphrase" in dialog.contents.text())
    dialog.reject()


def test_what_cannot_be_looked_into_is_said(qtbot, theme, book):
    book.backups.make()

    def look(_backup):
        raise CasebookDamagedError(file="x")

    dialog = opened(qtbot, theme, book.backups.kept(), look=look)
    dialog.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "cannot be told" in dialog.contents.text())
    dialog.reject()


def test_while_the_casebook_is_locked_nothing_is_removed_and_other_files_can_be_chosen(qtbot, theme, book):
    book.backups.make()
    dialog = opened(qtbot, theme, book.backups.kept())
    assert dialog.remove.isHidden()
    dialog.list.setCurrentRow(0)
    assert dialog.back.isEnabled()
    with qtbot.waitSignal(dialog.other_wanted):
        dialog.other.click()
    assert dialog.contents.text() == ""
    dialog.reject()
