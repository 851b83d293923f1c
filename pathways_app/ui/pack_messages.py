"""Why a catalogue pack is not taken in, or a publisher's key cannot be used, in the language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.domain import errors

translate = QCoreApplication.translate


def pack_sentence(error: errors.PathwaysError) -> str | None:
    """Return what to tell the person; None where it is not about catalogue packs."""
    match error:
        case errors.CataloguePackError(file, reason, detail):
            text = _reasons().get(reason) or translate("PackMessages", "{file} is not taken in: {detail}.")
            return text.format(file=Path(file).name, detail=detail)
        case errors.SigningKeyError(file):
            return translate("PackMessages", "The publisher’s key {file} cannot be used.").format(file=file)
    return None


def _reasons() -> dict[str, str]:
    return {
        "too_large": translate("PackMessages", "{file} is too large for a catalogue pack."),
        "not_a_pack": translate("PackMessages", "{file} is not a catalogue pack."),
        "cut_short": translate("PackMessages", "{file} is cut short; copy it once more."),
        "newer_format": translate(
            "PackMessages", "{file} is in a newer form than this version of Pathways reads; update Pathways."
        ),
        "needs_newer": translate(
            "PackMessages", "{file} was made for a newer version of Pathways; update Pathways first."
        ),
        "needs_older": translate(
            "PackMessages", "{file} was made for an earlier version of Pathways; ask its publisher for a newer pack."
        ),
        "unsigned": translate("PackMessages", "Nobody has signed {file}, so it is not taken in."),
        "forged": translate(
            "PackMessages",
            "The signature does not fit {file}: it was damaged or changed after it was signed. It is not taken in.",
        ),
        "unknown_signer": translate("PackMessages", "{file} is signed by somebody who is not trusted here: {detail}."),
        "other_signer": translate("PackMessages", "{file} is signed with another key than this one."),
        "too_deep": translate("PackMessages", "{file} is nested too deeply, so it is not taken in."),
        "too_many": translate("PackMessages", "{file} has more entries than a catalogue can have."),
        "unsafe": translate("PackMessages", "{file} holds something that is never taken in: {detail}."),
        "shadows": translate("PackMessages", "{file} would stand in the place of additions of your own: {detail}."),
        "invalid": translate("PackMessages", "The catalogue in {file} is not valid: {detail}."),
        "dates": translate(
            "PackMessages", "The dates of {file} cannot be right ({detail}); look at the clock of this computer too."
        ),
        "older": translate("PackMessages", "{file} is older than the catalogue in use."),
    }
