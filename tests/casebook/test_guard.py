import pytest
from sqlcipher3 import dbapi2

from pathways_app.casebook.guard import Guard
from pathways_app.domain.errors import CasebookBusyError, CasebookStorageError


def test_any_number_share_and_one_alone_keeps_others_out(book):
    one, other = Guard(book), Guard(book)
    with pytest.raises(CasebookBusyError), one.alone():
        pass
    other.close()
    with one.alone(), pytest.raises(CasebookBusyError):
        Guard(book)
    third = Guard(book)
    third.close()
    one.close()


def test_whoever_was_refused_keeps_a_share(book):
    one, other = Guard(book), Guard(book)
    with pytest.raises(CasebookBusyError), one.alone():
        pass
    with pytest.raises(CasebookBusyError), other.alone():
        pass
    one.close()
    with other.alone():
        pass
    other.close()


def test_a_folder_that_cannot_be_made_is_said_to_be(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CasebookStorageError):
        Guard(tmp_path / "file" / "casebook")


def test_a_full_disk_is_said_to_be_full(book, monkeypatch):
    guard = Guard(book)

    class Full:
        in_transaction = False

        def execute(self, _statement):
            raise dbapi2.OperationalError("database or disk is full")

        def close(self):
            return

    real, guard._db = guard._db, Full()
    with pytest.raises(CasebookStorageError) as refused:
        guard._share()
    assert refused.value.reason == "full"
    real.close()
