import traceback
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from pathways_app.casebook import attachments
from pathways_app.casebook.records import clean
from pathways_app.domain.errors import AttachmentTooLargeError, CaseConflictError


@pytest.fixture
def client(casebook):
    return casebook.clients.add("Mared").id


def test_sessions_are_numbered_and_end_once(casebook, client):
    first = casebook.sessions.start(client)
    second = casebook.sessions.start(client)
    assert (first.number, second.number, first.ended) == (1, 2, None)
    ended = casebook.sessions.end(first)
    assert ended.ended > first.started
    assert casebook.sessions.end(ended) == ended
    with pytest.raises(CaseConflictError):
        casebook.sessions.end(first)
    assert casebook.sessions.of(client) == (second, ended)


def test_notes_stand_in_the_order_they_were_begun(casebook, client):
    session = casebook.sessions.start(client)
    first = casebook.notes.add(client, "**one**", session.id)
    second = casebook.notes.add(client)
    first = casebook.notes.save(replace(first, text="one\r\n\x00more"))
    assert [note.text for note in casebook.notes.of(client)] == ["one\nmore", ""]
    assert [note.session for note in casebook.notes.of(client)] == [session.id, None]
    casebook.notes.remove(first)
    assert casebook.notes.of(client) == (second,)
    back = casebook.notes.put_back(first)
    assert (back.id, back.text, back.created) == (first.id, first.text, first.created)
    assert casebook.notes.of(client) == (back, second)


def test_a_note_that_was_put_back_can_be_saved_on(casebook, client):
    note = casebook.notes.add(client, "x")
    casebook.notes.remove(note)
    assert casebook.notes.save(replace(casebook.notes.put_back(note), text="y")).text == "y"


def test_a_number_once_used_names_nothing_else(casebook, client):
    note = casebook.notes.add(client, "x")
    casebook.notes.remove(note)
    assert casebook.notes.add(client, "y").id != note.id


def test_open_actions_come_first_by_their_day(casebook, client):
    undated = casebook.actions.add(client, "undated")
    late = casebook.actions.add(client, "late", date(2027, 5, 1))
    soon = casebook.actions.add(client, "soon", date(2026, 12, 1))
    done = casebook.actions.save(replace(casebook.actions.add(client, "done"), done=date(2026, 11, 1)))
    assert casebook.actions.of(client) == (soon, late, undated, done)
    casebook.actions.remove(late)
    assert [one.text for one in casebook.actions.of(client)] == ["soon", "undated", "done"]
    assert casebook.actions.put_back(late).due == late.due


def test_attachments_keep_their_bytes(casebook, client, monkeypatch):
    kept = casebook.attachments.add(client, "summary.pdf", b"%PDF-1.7\n\x00")
    assert casebook.attachments.of(client) == (kept,)
    assert (kept.size, kept.media_type) == (10, "application/pdf")
    assert casebook.attachments.content(kept.id) == b"%PDF-1.7\n\x00"
    monkeypatch.setattr(attachments, "MOST_BYTES", 9)
    with pytest.raises(AttachmentTooLargeError):
        casebook.attachments.add(client, "large.pdf", b"%PDF-1.7\n\x00")
    casebook.attachments.remove(kept.id)
    assert casebook.attachments.of(client) == ()


def test_texts_are_kept_with_one_kind_of_line_end_and_no_nulls():
    assert clean("a\r\nb\rc\x00d") == "a\nb\ncd"
    assert len(clean("x" * 2_000_000)) == 2_000_000  # cut short, a note would be lost


def test_half_a_character_does_not_cost_the_note(casebook):
    client = casebook.clients.add("Si\ud83dan")
    assert client.name == "Si\ufffdan"
    note = casebook.notes.add(client.id, "before \udc00 after 😀")
    assert note.text == "before \ufffd after 😀"
    assert casebook.notes.save(replace(note, text="\ud800")).text == "\ufffd"
    casebook.settings.put("author", "\ud800")
    assert casebook.settings.get("author") == "\ufffd"


def test_a_note_that_another_window_wrote_is_not_taken_out_unread(casebook, opened):
    note = casebook.notes.add(casebook.clients.add("Nia").id, "mine")
    other = opened()
    other.notes.save(replace(note, text="theirs"))
    with pytest.raises(CaseConflictError):
        casebook.notes.remove(note)
    assert [one.text for one in casebook.notes.of(note.client)] == ["theirs"]


def test_what_was_to_be_written_is_not_in_the_error(casebook):
    who = f"Canary-{casebook.clients.count() + 7}"  # so that the line of this test does not hold it
    with pytest.raises(IntegrityError) as refused:
        casebook.clients.add("", who)
    assert "Canary-7" not in "".join(traceback.format_exception(refused.value))
