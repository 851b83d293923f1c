"""Errors of the casebook as one clear sentence each."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.domain import errors


def casebook_sentence(error: errors.PathwaysError) -> str | None:
    """Return what to tell about an error of the casebook, None for any other."""
    match error:
        case errors.WrongPassphraseError():
            return _("That passphrase does not open the casebook.")
        case errors.PassphraseTooShortError(least):
            return _("The passphrase is too short; take {least} characters or more.").format(least=least)
        case errors.CasebookLockedError():
            return _("The casebook is locked; open it with its passphrase.")
        case errors.CasebookBusyError(file):
            return _("{file}: another window is using the casebook; close it there and try again.").format(file=file)
        case errors.CaseConflictError(kind):
            return _("This {kind} has been changed in another window meanwhile; nothing was overwritten.").format(
                kind=_kind(kind)
            )
        case errors.CaseGoneError(kind):
            return _("This {kind} is no longer in the casebook.").format(kind=_kind(kind))
        case errors.AttachmentTooLargeError(name, size, most):
            return _("{name}: {size} MB is too large to keep; the most is {most} MB.").format(
                name=name, size=-(-size // _MEGABYTE), most=most // _MEGABYTE
            )
        case errors.KeyringError(detail):
            more = f" ({detail})" if detail else ""
            return _("This system keeps no passphrase for Pathways{more}.").format(more=more)
        case errors.SnapshotUnreadableError(detail):
            return _("The saved route is written in a form that this version cannot read ({detail}).").format(
                detail=detail
            )
        case errors.PackRefusedError(file, reason, detail):
            more = f" ({detail})" if detail else ""
            return f"{file}: {_REFUSED.get(reason, reason)}{more}."
    return _file_sentence(error)


_MEGABYTE = 1_000_000
_REFUSED = {
    "too_large": _("the pack is too large"),
    "not_a_pack": _("this is not a pack of catalogue additions"),
    "too_deep": _("the pack is nested too deeply"),
    "too_many": _("the pack has too many entries"),
    "unsafe": _("the pack holds something that is never taken in"),
    "shadows": _("the pack would replace what the catalogue says"),
    "invalid": _("an entry of the pack is not valid"),
}


def _file_sentence(error: errors.PathwaysError) -> str | None:
    match error:
        case errors.CasebookMissingError(file):
            return _("{file}: there is no casebook.").format(file=file)
        case errors.CasebookExistsError(file):
            return _("{file}: there is a casebook already; it is left as it is.").format(file=file)
        case errors.CasebookNewerError(file, found, known):
            return _(
                "{file}: a newer version of Pathways wrote this casebook (format {found}, this one knows {known}); "
                "it is left as it is."
            ).format(file=file, found=found, known=known)
        case errors.CasebookDamagedError(file, detail):
            more = f" ({detail})" if detail else ""
            return _("{file}: the casebook is damaged{more}; recover it or restore a backup.").format(
                file=file, more=more
            )
        case errors.CasebookStorageError(file, reason, detail):
            problem = {"full": _("the disk is full"), "read_only": _("the place is read-only")}.get(
                reason, detail or _("the system refuses to write")
            )
            return _("{file}: {problem}; what was saved before is safe, the last change is not saved.").format(
                file=file, problem=problem
            )
    return None


def _kind(kind: str) -> str:
    return {
        "client": _("client"),
        "session": _("session"),
        "note": _("note"),
        "action": _("action"),
        "saved_route": _("saved route"),
        "attachment": _("attachment"),
        "override": _("rule set aside"),
        "local_entry": _("local entry"),
    }.get(kind, kind)
