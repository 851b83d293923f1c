from dataclasses import replace

from PySide6.QtCore import QMimeData

from pathways_app.ui.clients.note_editor import NoteEditor
from pathways_app.ui.clients.note_text import written


def editor(qtbot, theme, book, client, note=None):
    made = NoteEditor(theme, book, client, note, None, "Private notes")
    qtbot.addWidget(made)
    return made


def texts(book, client):
    return [note.text for note in book.notes.of(client)]


def test_what_is_typed_is_kept_a_moment_later_with_its_formatting(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    made = editor(qtbot, theme, book, client)
    with qtbot.waitSignal(made.written):
        made._bold()
        qtbot.keyClicks(made.field, "Anxious")
    assert texts(book, client) == ["**Anxious**"]
    with qtbot.waitSignal(made.written):
        made._bold()
        qtbot.keyClicks(made.field, " about fees")
    assert texts(book, client) == ["**Anxious** about fees"]
    again = editor(qtbot, theme, book, client, book.notes.of(client)[0])
    assert again.field.toPlainText() == "Anxious about fees"
    again.keep()  # nothing was typed, so nothing is written
    assert book.notes.of(client)[0].version == made._note.version


def test_what_is_typed_without_a_pause_is_kept_all_the_same(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    made = editor(qtbot, theme, book, client)
    made._latest.setInterval(300)
    typed = 0
    while not texts(book, client) and typed < 100:
        qtbot.keyClicks(made.field, "a")
        qtbot.wait(10)  # well below the pause that is waited for
        typed += 1
    assert 0 < len(texts(book, client)[0]) <= typed < 100
    assert made._soon.isActive() or made._kept == made.text
    made.drop()


def test_what_is_pasted_brings_words_alone(qtbot, theme, book):
    made = editor(qtbot, theme, book, book.clients.add("Mared Hughes").id)
    data = QMimeData()
    data.setHtml("<h1>Big</h1>")
    data.setText("Big")
    made.field.insertFromMimeData(data)
    assert written(made.field.document()) == "Big"
    made.drop()


def test_what_is_pasted_beyond_the_bound_is_said(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    made = editor(qtbot, theme, book, client)
    data = QMimeData()
    data.setText("word " * 30_000)
    made.field.insertFromMimeData(data)
    made.keep()
    assert len(texts(book, client)[0]) == 99_999  # without the space at the end
    assert made.state.text().endswith("Not all of it was pasted: a note takes no more.")
    made.field.insertFromMimeData(data)
    qtbot.keyClicks(made.field, "end")
    made.keep()
    assert texts(book, client)[0].endswith("word end")


def test_neither_of_two_notes_is_lost_where_two_windows_write(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    note = book.notes.add(client, "First")
    made = editor(qtbot, theme, book, client, note)
    book.notes.save(replace(note, text="Theirs"))
    made.field.setPlainText("Mine")
    made.keep()
    assert sorted(texts(book, client)) == ["Mine", "Theirs"]
    assert "another window" in made.state.text()


def test_what_is_dropped_is_written_nowhere(qtbot, theme, book):
    client = book.clients.add("Mared Hughes").id
    made = editor(qtbot, theme, book, client)
    made.field.setPlainText("Of somebody who is being erased")
    made.drop()
    made.keep()
    assert texts(book, client) == []
