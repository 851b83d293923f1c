from datetime import UTC, datetime
from pathlib import Path

from pathways_app.domain.backup import Backup, BackupReason, Contents, Rescued
from pathways_app.ui.clients.recovery_words import contents_words, replaced_words, rescued_words

MADE = datetime(2026, 3, 18, 12, tzinfo=UTC)


def test_a_copy_is_told_by_what_people_know_of():
    counts = {"client": 2, "note": 1, "session": 0, "setting": 9, "override": 1, "action": 2}
    words = contents_words(Contents(2, counts, MADE, MADE))
    assert words == "2 clients, 1 note and 3 other records, last written on 18\u00a0Mar\u00a02026"
    assert contents_words(Contents(2, {}, None, None)) == "nothing yet"


def test_a_rescue_tells_what_was_saved_and_lost():
    kept = Path("/elsewhere/casebook.damaged-1")
    words = rescued_words(Rescued(kept, {"client": 5, "note": 7}, {"note": 1}))
    assert "Saved: 5 clients and 7 notes." in words
    assert "Lost, as far as can be told: 1 note." in words
    assert "kept as casebook.damaged-1." in words
    assert "Nothing is known to be lost." in rescued_words(Rescued(kept, {"client": 5}, {"note": 0}))
    backup = Backup(Path("b"), MADE, BackupReason.DAILY, 1)
    assert "The copy of 18\u00a0Mar\u00a02026 took its place." in rescued_words(Rescued(kept, {}, {}, True, backup))
    listed = "The Client menu lists it under “Copies there are”, where it can be removed."
    assert words.endswith(f"kept as casebook.damaged-1. {listed}")
    assert replaced_words(kept) == f"The casebook before it is kept as casebook.damaged-1. {listed}"
