from dataclasses import replace

import pytest

from pathways_app.domain.errors import CaseConflictError, CaseGoneError

ENTRY = {"kind": "course", "name": {"en": "Cwrs"}, "fee": {"amount": 1.5}}
SOURCES = {"local-a": {"title": "A"}}


def test_entries_are_kept_as_they_were_written(casebook, opened):
    made = casebook.local_entries.add("isle", "step", "isle.local.b", ENTRY, SOURCES, "Sioned")
    first = casebook.local_entries.add("isle", "bursary", "isle.local.a", {}, {}, "Sioned")
    assert casebook.local_entries.all() == (first, made)
    assert (made.content, made.sources, made.author) == (ENTRY, SOURCES, "Sioned")
    saved = casebook.local_entries.save(replace(made, content={**ENTRY, "kind": "programme"}))
    assert saved.changed > made.changed
    with pytest.raises(CaseConflictError):
        casebook.local_entries.save(made)
    with pytest.raises(CaseConflictError):
        casebook.local_entries.add("isle", "step", "isle.local.b", ENTRY, SOURCES, "Rhys")
    casebook.lock()
    again = opened()
    assert again.local_entries.all() == (first, saved)
    again.local_entries.remove(first.id)
    with pytest.raises(CaseGoneError):
        again.local_entries.remove(first.id)
