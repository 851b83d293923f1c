import hashlib

from sqlcipher3 import dbapi2

from pathways_app.casebook import key
from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.key import derive_key, new_key


def test_the_key_is_the_one_that_sqlcipher_derives_itself(book):
    """So its own tools open the file with the passphrase, whatever becomes of this program."""
    with Casebook.create(book, "correct horse battery") as casebook:
        casebook.clients.add("Mared")
    db = dbapi2.connect(str(book))
    db.execute("PRAGMA key = 'correct horse battery'")
    assert db.execute("SELECT name FROM client").fetchall() == [("Mared",)]
    db.close()


def test_deriving_is_slow_on_purpose_and_shows_nothing():
    assert key.ITERATIONS >= 210_000
    salt = bytes(16)
    made = derive_key("passphrase", salt)
    assert made.key == hashlib.pbkdf2_hmac("sha512", b"passphrase", salt, key.ITERATIONS, 32)
    assert repr(made) == "FileKey()"


def test_every_file_has_a_salt_of_its_own(quick_keys):
    assert len({new_key("passphrase").salt for _ in range(20)}) == 20
    assert derive_key("passphrase", bytes(16)).key != derive_key("passphrase", bytes([1] * 16)).key
