import pytest

from pathways_app.casebook import key
from pathways_app.domain.errors import KeyringError, PassphraseTooShortError
from pathways_app.services import casebook_passphrase
from pathways_app.ui.unlocking import creating, opening, rescuing, restoring

PASSPHRASE = "nine quiet herons wading"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    return tmp_path / "casebook.pathways"


def test_a_casebook_is_made_opened_put_back_and_rescued(file):
    made = creating(file, PASSPHRASE, remember=False).say()
    made.book.clients.add("Mared")
    copy = made.book.backups.make()
    made.book.clients.add("Tomos")
    made.book.lock()
    assert not made.key_kept
    with opening(file, PASSPHRASE, remember=False).say().book as book:
        assert book.clients.count() == 2
    back = restoring(file, copy.file, PASSPHRASE).say()
    assert (back.book.clients.count(), back.set_aside.exists()) == (1, True)
    back.book.lock()
    saved = rescuing(file, PASSPHRASE).say()
    assert (saved.book.clients.count(), saved.rescued.read["client"]) == (1, 1)
    saved.book.lock()


def test_where_the_key_cannot_be_kept_the_casebook_is_not_open_either(file, monkeypatch):
    kept = []

    def refuse(book):
        kept.append(book)
        raise KeyringError("locked")

    monkeypatch.setattr(casebook_passphrase, "remember_key", refuse)
    with pytest.raises(KeyringError):
        creating(file, PASSPHRASE, remember=True).say()
    assert kept[0].locked


def test_what_was_asked_wrongly_is_said_when_it_is_done(file):
    asked = creating(file, "short", remember=False)
    with pytest.raises(PassphraseTooShortError):
        asked.say()
