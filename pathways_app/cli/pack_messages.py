"""Why a catalogue pack is not taken in, or a publisher's key cannot be used, as one sentence each."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.domain import errors


def pack_sentence(error: errors.PathwaysError) -> str | None:
    """Return what to tell the person; None where it is not about catalogue packs."""
    match error:
        case errors.CataloguePackError(file, reason, detail):
            text = _reasons().get(reason, reason)
            return f"{file}: " + text.format(detail=detail)
        case errors.SigningKeyError(file, reason):
            text = {
                "not_a_key": _(
                    "{file}: this is not a publisher's private key, as 'pathways catalogue keygen' makes it."
                ),
                "passphrase": _("{file}: the passphrase does not open this key."),
                "not_trusted": _("No publisher with the key {file} has been accepted here."),
                "shipped": _("The publisher with the key {file} came with Pathways and stays trusted."),
            }.get(reason, "{file}")
            return text.format(file=file)
    return None


def _reasons() -> dict[str, str]:
    return {
        "too_large": _("this is too large for a catalogue pack."),
        "not_a_pack": _("this is not a catalogue pack."),
        "cut_short": _("the pack is cut short; copy it once more."),
        "newer_format": _(
            "the pack is in a newer form ({detail}) than this version of Pathways reads; update Pathways."
        ),
        "needs_newer": _("the pack was made for a newer version of Pathways ({detail}); update Pathways first."),
        "needs_older": _("the pack was made for an earlier version of Pathways; ask its publisher for a newer pack."),
        "unsigned": _("nobody has signed this pack, so it is not taken in."),
        "forged": _("the signature does not fit the pack: it was damaged or changed after it was signed."),
        "unknown_signer": _(
            "the pack is signed by somebody who is not trusted here. If its publisher has told you the fingerprint of "
            "their key, by another way than the pack came by, add --trust FINGERPRINT."
        ),
        "other_signer": _("the pack is signed with another key than the one you name."),
        "too_deep": _("the pack is nested too deeply."),
        "too_many": _("the pack has more entries than a catalogue can have."),
        "unsafe": _("the pack holds something that is never taken in ({detail})."),
        "unpackable": _("these hold something that nobody could take in ({detail}), so no pack is written."),
        "shadows": _("the pack would stand in the place of additions of your own ({detail})."),
        "invalid": _("the catalogue in the pack is not valid ({detail})."),
        "dates": _("the dates of the pack cannot be right ({detail}); look at the clock of this computer too."),
        "older": _("the pack is older than the catalogue in use; to go back to it, add --allow-older."),
    }
