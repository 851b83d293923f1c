"""Errors of the casebook as one clear sentence each, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain import errors
from pathways_app.domain.errors import PathwaysError

translate = QCoreApplication.translate

_MEGABYTE = 1_000_000


def casebook_sentence(error: PathwaysError) -> str | None:
    """Return what to tell about an error of the casebook, None for any other."""
    match error:
        case errors.WrongPassphraseError():
            return translate("CasebookMessages", "That passphrase does not open the casebook.")
        case errors.PassphraseTooShortError(least):
            text = translate("CasebookMessages", "The passphrase is too short; take {least} characters or more.")
            return text.format(least=least)
        case errors.CasebookLockedError():
            return translate("CasebookMessages", "The casebook is locked; open it with its passphrase.")
        case errors.CasebookBusyError():
            return translate(
                "CasebookMessages", "Another window is using the casebook; close it there, then try again."
            )
        case errors.CaseConflictError():
            return translate(
                "CasebookMessages", "This was changed in another window meanwhile; nothing was overwritten."
            )
        case errors.CaseGoneError():
            return translate("CasebookMessages", "This is no longer in the casebook.")
        case errors.AttachmentTooLargeError(name, size, most):
            text = translate("CasebookMessages", "{name} has {size} MB, too much to keep; the most is {most} MB.")
            return text.format(name=name, size=-(-size // _MEGABYTE), most=most // _MEGABYTE)
        case errors.KeyringError():
            return translate("CasebookMessages", "This computer keeps no passphrase for Pathways; type it each time.")
        case errors.SnapshotUnreadableError():
            return translate("CasebookMessages", "This saved route is written in a form this version cannot read.")
        case errors.PackRefusedError():
            return _pack_sentence(error)
    return _file_sentence(error)


def _file_sentence(error: PathwaysError) -> str | None:
    match error:
        case errors.CasebookMissingError(file):
            return translate("CasebookMessages", "There is no casebook at {file}.").format(file=file)
        case errors.CasebookExistsError(file):
            text = translate("CasebookMessages", "There is a casebook at {file} already; it is left as it is.")
            return text.format(file=file)
        case errors.CasebookNewerError():
            return translate(
                "CasebookMessages",
                "A newer version of Pathways wrote this casebook; it is left as it is. Install that version.",
            )
        case errors.CasebookDamagedError():
            return translate(
                "CasebookMessages", "The casebook is damaged; recover what can be read, or restore a backup."
            )
        case errors.CasebookStorageError(_, reason, detail):
            return _storage_sentence(reason, detail)
    return None


def _storage_sentence(reason: str, detail: str) -> str:
    if reason == "full":
        return translate(
            "CasebookMessages", "The disk is full: the last change is not saved; what was saved before is safe."
        )
    if reason == "read_only":
        return translate(
            "CasebookMessages",
            "The casebook cannot be written where it is: the last change is not saved; what was saved before is safe.",
        )
    text = translate(
        "CasebookMessages",
        "The system refuses to write ({detail}): the last change is not saved; what was saved before is safe.",
    )
    return text.format(detail=detail)


def _pack_sentence(error: errors.PackRefusedError) -> str:
    text = {
        "too_large": translate("CasebookMessages", "{file} is too large for a pack of additions."),
        "not_a_pack": translate("CasebookMessages", "{file} is not a pack of additions to the catalogue."),
        "too_deep": translate("CasebookMessages", "{file} is nested too deeply."),
        "too_many": translate("CasebookMessages", "{file} has too many entries."),
        "unsafe": translate("CasebookMessages", "{file} holds something that is never taken in: {detail}."),
        "shadows": translate("CasebookMessages", "{file} would replace what the catalogue says of {detail}."),
        "invalid": translate("CasebookMessages", "An entry of {file} is not valid: {detail}."),
    }.get(error.reason, "{file}: {detail}")
    return text.format(file=error.file, detail=error.detail)
