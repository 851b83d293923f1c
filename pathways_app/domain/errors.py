"""Errors a person can do something about: they carry fields; front ends turn them into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class PathwaysError(Exception):
    """Bad input or a broken installation, never a bug of ours.

    `written_in` is the file that the wrong value stands in, where it came out of one and no field says so.
    """

    written_in: str = ""

    def __str__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in getattr(self, "__dataclass_fields__", ()))
        return f"{type(self).__name__}({fields})"

    def __reduce__(self) -> tuple[object, ...]:
        # Python would copy an exception by what it was made with, which is lost where that was named.
        fields = {name: getattr(self, name) for name in getattr(self, "__dataclass_fields__", ())}
        return _made_anew, (type(self), fields, self.written_in)


def _made_anew(kind: type[PathwaysError], fields: dict[str, Any], written_in: str) -> PathwaysError:
    error = kind(**fields)
    error.written_in = written_in
    return error


@dataclass(eq=False)
class BadMonthError(PathwaysError):
    """A month is not written YYYY-MM."""

    written: str
    option: str = ""


@dataclass(eq=False)
class UnknownIdError(PathwaysError):
    """Nothing in the catalogue has this id or name; `near` are the closest ids."""

    given: str
    near: tuple[str, ...] = ()


@dataclass(eq=False)
class AmbiguousNameError(PathwaysError):
    """A name matches several entries; `candidates` are (id, name) pairs."""

    given: str
    candidates: tuple[tuple[str, str], ...]


@dataclass(eq=False)
class WrongKindError(PathwaysError):
    """An id names an entry of a kind that does not serve here, such as a step given as a goal."""

    given: str
    found: str
    wanted: str


@dataclass(eq=False)
class WrongJurisdictionError(PathwaysError):
    """Ids of different jurisdictions stand in one question."""

    given: str
    jurisdiction: str


@dataclass(eq=False)
class UnknownJurisdictionError(PathwaysError):
    """No such jurisdiction; `known` are those there are."""

    given: str
    known: tuple[str, ...]


@dataclass(eq=False)
class UnknownAttributeError(PathwaysError):
    """No such attribute in the jurisdiction; `near` are the closest names."""

    given: str
    jurisdiction: str
    near: tuple[str, ...] = ()


@dataclass(eq=False)
class AttributeValueError(PathwaysError):
    """A value an attribute does not take; `allowed` is empty where any number or text will do."""

    attribute: str
    given: str
    type: str
    allowed: tuple[str, ...] = ()


@dataclass(eq=False)
class BadValueError(PathwaysError):
    """An option or field has a value out of its range; `wanted` says in words which would do."""

    field: str
    given: str
    wanted: str
    file: str = ""


@dataclass(eq=False)
class PastStartError(PathwaysError):
    """The start month lies before the present month; both written YYYY-MM."""

    start: str
    today: str


@dataclass(eq=False)
class DeadlineBeforeStartError(PathwaysError):
    """The latest month lies before the start month; both written YYYY-MM."""

    by: str
    start: str


@dataclass(eq=False)
class QuestionTooWideError(PathwaysError):
    """More than `most` steps may lead to the goal, too many to plan with."""

    goal: str
    most: int


@dataclass(eq=False)
class PlaceTooLargeError(PathwaysError):
    """A place has more than `most` entries, too many to look at all its roles at once."""

    jurisdiction: str
    most: int


@dataclass(eq=False)
class FileProblemError(PathwaysError):
    """A file cannot be used; `reason` is one of missing, unreadable, unwritable, malformed, not_text, too_large, empty.

    Two more are of tables: locked (with a password) and other_format (neither CSV nor .xlsx).
    `line` counts from 1, 0 where no line can be named; `detail` is the reader's own short words.
    """

    file: str
    reason: str
    line: int = 0
    detail: str = ""


@dataclass(eq=False)
class TooManyRowsError(PathwaysError):
    """A table has more than `most` rows."""

    file: str
    most: int


@dataclass(eq=False)
class ColumnError(PathwaysError):
    """The head of a table will not do: `column` is missing or stands there twice; `found` are those there are."""

    file: str
    column: str
    reason: str
    found: tuple[str, ...] = ()


@dataclass(eq=False)
class CellError(PathwaysError):
    """A cell cannot be used, whatever is wanted in it; `reason` is one of empty, formula, error, too_long."""

    reason: str
    given: str = ""


@dataclass(eq=False)
class CatalogueMissingError(PathwaysError):
    """There is no catalogue file."""

    file: str


@dataclass(eq=False)
class CatalogueDamagedError(PathwaysError):
    """The catalogue file is not an intact Pathways catalogue."""

    file: str
    detail: str = ""


@dataclass(eq=False)
class CatalogueVersionError(PathwaysError):
    """The catalogue file was built for another version of the program."""

    file: str
    found: int
    wanted: int


@dataclass(eq=False)
class CatalogueInvalidError(PathwaysError):
    """Catalogue sources do not pass validation; `problems` counts the errors."""

    problems: int


@dataclass(eq=False)
class ResourceMissingError(PathwaysError):
    """A file that belongs to the installation is not there."""

    resource: str


@dataclass(eq=False)
class WrongPassphraseError(PathwaysError):
    """The passphrase does not open the casebook; nothing says how far off it is."""


@dataclass(eq=False)
class PassphraseTooShortError(PathwaysError):
    """A new passphrase has fewer than `least` characters."""

    least: int


@dataclass(eq=False)
class CasebookMissingError(PathwaysError):
    """There is no casebook file."""

    file: str


@dataclass(eq=False)
class CasebookExistsError(PathwaysError):
    """There is a file already where a casebook was to be made; it is left as it is."""

    file: str


@dataclass(eq=False)
class CasebookLockedError(PathwaysError):
    """The casebook was locked while something was still asked of it."""


@dataclass(eq=False)
class CasebookNewerError(PathwaysError):
    """The casebook was written by a newer version of the program."""

    file: str
    found: int
    known: int


@dataclass(eq=False)
class CasebookDamagedError(PathwaysError):
    """Part of the casebook file cannot be read, or is not what was written."""

    file: str
    detail: str = ""


@dataclass(eq=False)
class CasebookBusyError(PathwaysError):
    """Another window is writing in the casebook, or has it open where it must be alone."""

    file: str


@dataclass(eq=False)
class CasebookStorageError(PathwaysError):
    """The casebook cannot be written; `reason` is one of full, read_only, failed. Nothing committed is lost."""

    file: str
    reason: str
    detail: str = ""


@dataclass(eq=False)
class CaseConflictError(PathwaysError):
    """Another window has changed the same record since it was read; what was to be written is not."""

    kind: str
    id: int


@dataclass(eq=False)
class CaseGoneError(PathwaysError):
    """A record is no longer in the casebook."""

    kind: str
    id: int


@dataclass(eq=False)
class AttachmentTooLargeError(PathwaysError):
    """A file to be kept with a client is larger than `most` bytes."""

    name: str
    size: int
    most: int


@dataclass(eq=False)
class KeyringError(PathwaysError):
    """The system keeps no passwords for programs, or refuses to."""

    detail: str = ""


@dataclass(eq=False)
class SnapshotUnreadableError(PathwaysError):
    """A saved route was written in a form this version does not know."""

    detail: str = ""


@dataclass(eq=False)
class PackRefusedError(PathwaysError):
    """A pack of catalogue additions is not taken in.

    `reason` is one of too_large, not_a_pack, too_deep, too_many, unsafe, shadows, invalid; `detail` names what it is.
    """

    file: str
    reason: str
    detail: str = ""


@dataclass(eq=False)
class RouteFileError(PathwaysError):
    """A question is not read from a file, or not written to one.

    `reason` is one of not_one, newer, field (which `detail` names) and own_goal: an own addition to the catalogue.
    """

    file: str
    reason: str
    detail: str = ""


@dataclass(eq=False)
class CataloguePackError(PathwaysError):
    """A catalogue pack is not taken in.

    `reason` is one of too_large, not_a_pack, cut_short, newer_format, needs_newer, needs_older, unsigned, forged,
    unknown_signer, other_signer, too_deep, too_many, unsafe, shadows, invalid, dates, older; `detail` names what it is,
    such as the key's fingerprint or the version needed.
    """

    file: str
    reason: str
    detail: str = ""


@dataclass(eq=False)
class SigningKeyError(PathwaysError):
    """A publisher's key cannot be used; `reason` is one of not_a_key, passphrase, not_trusted, shipped."""

    file: str
    reason: str


@dataclass(eq=False)
class WorkerLostError(PathwaysError):
    """What works the answers out ended twice over one question, or does not start."""
