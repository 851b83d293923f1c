"""Errors a person can do something about: they carry fields; front ends turn them into words."""

from __future__ import annotations

from dataclasses import dataclass


class PathwaysError(Exception):
    """Bad input or a broken installation, never a bug of ours.

    `written_in` is the file that the wrong value stands in, where it came out of one and no field says so.
    """

    written_in: str = ""

    def __str__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in getattr(self, "__dataclass_fields__", ()))
        return f"{type(self).__name__}({fields})"


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

    Two more are a spreadsheet's: locked (with a password) and old_format (no .xlsx).
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
