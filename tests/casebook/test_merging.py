from datetime import date

import pytest

from pathways_app.domain.errors import CaseConflictError
from tests.casebook.test_clients import FACTS


def everything(casebook):
    clients = sorted(casebook.clients.list(), key=lambda one: one.id)
    return {
        one.id: (
            casebook.clients.get(one.id).facts,
            one.name,
            sorted((session.id, session.number) for session in casebook.sessions.of(one.id)),
            [(note.id, note.text) for note in casebook.notes.of(one.id)],
            [action.id for action in casebook.actions.of(one.id)],
            [kept.id for kept in casebook.attachments.of(one.id)],
            casebook.clients.former(one.id),
        )
        for one in clients
    }


def test_everything_of_both_is_kept_and_can_be_parted_again(casebook, clock):
    kept, merged = casebook.clients.add("Mared Hughes"), casebook.clients.add("M. Hughes", "7", FACTS)
    for client in (merged, kept, merged):
        session = casebook.sessions.start(client.id)
        casebook.notes.add(client.id, f"in {session.id}", session.id)
        casebook.actions.add(client.id, "do", date(2027, 1, 1))
        casebook.attachments.add(client.id, "a.pdf", b"x")
    before = everything(casebook)
    done = casebook.merge(kept.id, merged.id)
    assert [one.id for one in casebook.clients.list()] == [kept.id]
    assert [session.number for session in casebook.sessions.of(kept.id)] == [3, 2, 1]
    assert len(casebook.notes.of(kept.id)) == len(casebook.actions.of(kept.id)) == 3
    former = casebook.clients.former(kept.id)
    assert [(one.name, one.reference, one.facts, one.created) for one in former] == [
        ("M. Hughes", "7", FACTS, merged.created)
    ]
    assert {hit.client for hit in casebook.search("in")} == {kept.id}
    casebook.unmerge(done)
    assert everything(casebook) == before
    assert casebook.check() == ()


def test_what_was_written_since_a_merge_stays_where_it_is(casebook):
    kept, merged = casebook.clients.add("One"), casebook.clients.add("Two")
    done = casebook.merge(kept.id, merged.id)
    note = casebook.notes.add(kept.id, "since")
    casebook.unmerge(done)
    assert casebook.notes.of(kept.id) == (note,)
    assert casebook.notes.of(merged.id) == ()


def test_a_merge_is_taken_back_once(casebook):
    one, two = casebook.clients.add("Nia"), casebook.clients.add("Nia J")
    done = casebook.merge(one.id, two.id)
    casebook.unmerge(done)
    with pytest.raises(CaseConflictError):
        casebook.unmerge(done)
    assert casebook.clients.count() == 2
