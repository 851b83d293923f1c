from dataclasses import replace

import pytest

from pathways_app.domain.casework import CaseKind


@pytest.fixture
def mared(casebook):
    return casebook.clients.add("Mared Hughes", "CF-17").id


def found(casebook, words, **more):
    return [(hit.kind, hit.id) for hit in casebook.search(words, **more)]


def test_clients_are_found_by_name_and_reference_before_what_was_written(casebook, mared):
    note = casebook.notes.add(mared, "Mared is anxious about fées, and about the CF form.")
    assert found(casebook, "mar") == [(CaseKind.CLIENT, mared), (CaseKind.NOTE, note.id)]
    assert found(casebook, "cf-17") == [(CaseKind.CLIENT, mared)]
    assert found(casebook, "FEES anx") == [(CaseKind.NOTE, note.id)]
    assert found(casebook, "fees hughes") == []
    hit = casebook.search("fees")[0]
    assert (hit.client, hit.client_name, hit.extract) == (mared, "Mared Hughes", note.text)


def test_actions_are_found_and_an_extract_is_cut_around_the_word(casebook, mared):
    action = casebook.actions.add(mared, "x " * 100 + "apply\nto   UWTSD " + "y " * 100)
    hit = casebook.search("uwtsd")[0]
    assert (hit.kind, hit.id) == (CaseKind.ACTION, action.id)
    assert hit.extract.startswith("…x x")
    assert "apply to UWTSD y" in hit.extract
    assert len(hit.extract) < 140


@pytest.mark.parametrize(
    "words", ["", "  ", '"', "AND", "* OR (", "who:", "NEAR(a b)", "-", "a" * 5000, "'; DROP TABLE note"]
)
def test_nothing_that_is_typed_is_taken_for_a_query(casebook, mared, words):
    assert casebook.search(words) == ()


def test_words_that_were_replaced_or_taken_out_are_found_no_more(casebook, mared):
    note = casebook.notes.add(mared, "first")
    note = casebook.notes.save(replace(note, text="second"))
    assert found(casebook, "first") == []
    assert found(casebook, "second") == [(CaseKind.NOTE, note.id)]
    casebook.notes.remove(note)
    assert found(casebook, "second") == []
    client = casebook.clients.get(mared)
    casebook.clients.save(replace(client, name="Nia"))
    assert found(casebook, "mared") == []


def test_the_latest_come_first_and_only_so_many(casebook, mared):
    notes = [casebook.notes.add(mared, f"word {number}").id for number in range(10)]
    assert found(casebook, "word", limit=3) == [(CaseKind.NOTE, ident) for ident in (notes[9], notes[8], notes[7])]


def test_words_typed_in_pieces_are_found(casebook):
    """Some systems type an accent as a mark of its own, within a word."""
    client = casebook.clients.add("Noémie_Le")
    for words in ("Noe\u0301mie", "noemie le", "_ noémie", "Noémie_Le"):
        assert [hit.client for hit in casebook.search(words)] == [client.id]


def test_a_client_is_found_by_the_name_of_a_record_that_was_merged_into_theirs(casebook, mared):
    other = casebook.clients.add("Mared Prys", "PRYS-3").id
    done = casebook.merge(mared, other)
    (former,) = casebook.clients.former(mared)
    assert found(casebook, "prys") == [(CaseKind.FORMER_CLIENT, former.id)]
    assert found(casebook, "prys-3") == [(CaseKind.FORMER_CLIENT, former.id)]
    assert found(casebook, "mared") == [(CaseKind.CLIENT, mared), (CaseKind.FORMER_CLIENT, former.id)]
    hit = casebook.search("prys")[0]
    assert (hit.client, hit.client_name, hit.extract) == (mared, "Mared Hughes", "Mared Prys")
    note = casebook.notes.add(mared, "Prys was her maiden name")
    assert found(casebook, "prys") == [(CaseKind.FORMER_CLIENT, former.id), (CaseKind.NOTE, note.id)]
    casebook.unmerge(done)
    assert found(casebook, "prys") == [(CaseKind.CLIENT, other), (CaseKind.NOTE, note.id)]


def test_the_names_of_an_erased_client_are_found_no_more(casebook, mared):
    casebook.merge(mared, casebook.clients.add("Mared Prys").id)
    casebook.erase(mared)
    assert found(casebook, "prys") == []
    assert casebook.check() == ()
