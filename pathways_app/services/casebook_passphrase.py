"""Passphrases: how hard one is to guess, and keeping the key with the system where a person asks for that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.key import LEAST_CHARACTERS, FileKey
from pathways_app.casebook.opening import salt_of
from pathways_app.domain.errors import KeyringError, WrongPassphraseError
from pathways_app.runtime.paths import casebook_file

_SERVICE: Final = "pathways-casebook"
_MOST_JUDGED: Final = 40
"""Characters looked at: judging takes longer than linearly, and what is longer is not weaker."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: `score` from 0 (at once) to 4 (not in a lifetime), about so many `guesses`."""

    score: int
    guesses: int
    least_characters: int = LEAST_CHARACTERS


def passphrase_strength(passphrase: str, about: Sequence[str] = ()) -> Strength:
    """Return how hard `passphrase` is to guess for who knows the words of `about`, such as the adviser's name.

    Takes up to a tenth of a second, and the first time a little more.
    Source: Wheeler, "zxcvbn: low-budget password strength estimation", USENIX Security 2016.
    """
    if not passphrase:
        return Strength(0, 1)
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its word lists take a fifth of a second to load

    judged = zxcvbn(passphrase[:_MOST_JUDGED], user_inputs=list(about))
    return Strength(int(judged["score"]), int(judged["guesses"]))


def keyring_available() -> bool:
    """Say whether the system keeps secrets for programs."""
    import keyring  # noqa: PLC0415 - asks the system; nobody waits for it who does not want it
    from keyring.backends.fail import Keyring as Nothing  # noqa: PLC0415

    try:
        return not isinstance(keyring.get_keyring(), Nothing)
    except keyring.errors.KeyringError:
        return False


def remember_key(casebook: Casebook) -> None:
    """Keep the key of an open casebook with the system, never the passphrase: it opens this one file alone.

    Raises: KeyringError, CasebookLockedError.
    """
    import keyring  # noqa: PLC0415

    try:
        keyring.set_password(_SERVICE, str(casebook.file.resolve()), casebook.key.key.hex())
    except (keyring.errors.KeyringError, OSError) as wrong:
        raise KeyringError(detail=str(wrong)) from wrong


def forget_key(file: Path | None = None) -> None:
    """Have the system forget the key; nothing happens where it has none.

    Raises: KeyringError.
    """
    import keyring  # noqa: PLC0415

    try:
        keyring.delete_password(_SERVICE, str((file or casebook_file()).resolve()))
    except keyring.errors.PasswordDeleteError:
        return
    except (keyring.errors.KeyringError, OSError) as wrong:
        raise KeyringError(detail=str(wrong)) from wrong


def open_remembered(file: Path | None = None) -> Casebook | None:
    """Open the casebook with the key the system keeps; None where it keeps none that fits, and the person is asked.

    Raises: what `open_casebook` raises, but for WrongPassphraseError; KeyringError.
    """
    import keyring  # noqa: PLC0415

    target = file or casebook_file()
    try:
        kept = keyring.get_password(_SERVICE, str(target.resolve()))
    except (keyring.errors.KeyringError, OSError) as wrong:
        raise KeyringError(detail=str(wrong)) from wrong
    if kept is None:
        return None
    try:
        return Casebook.open_with(target, FileKey(bytes.fromhex(kept), salt_of(target)))
    except (WrongPassphraseError, ValueError):
        return None
