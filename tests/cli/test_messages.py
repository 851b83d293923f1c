import pytest

from pathways_app.cli.messages import sentence
from pathways_app.domain import errors

EXAMPLES = [
    (errors.BadMonthError("2026-13", "--start"), ["--start", "2026-13", "YYYY-MM"]),
    (errors.BadMonthError("soon"), ["soon", "YYYY-MM"]),
    (errors.UnknownIdError("wales.x", ("wales.y", "wales.z")), ["wales.x", "wales.y, wales.z"]),
    (errors.UnknownIdError("zzz"), ["zzz"]),
    (errors.AmbiguousNameError("head", (("a.head", "Head"), ("b.head", "Head teacher"))), ["a.head (Head)", "b.head"]),
    (errors.WrongKindError("wales.s", "step", "credential"), ["wales.s", "step", "credential"]),
    (errors.WrongJurisdictionError("bc.x", "wales"), ["bc.x", "wales"]),
    (errors.QuestionTooWideError("isle.teacher", 20_000), ["isle.teacher", "20000"]),
    (errors.UnknownJurisdictionError("mars", ("wales", "bc")), ["mars", "wales, bc"]),
    (errors.UnknownAttributeError("subjct", "wales", ("subject",)), ["subjct", "wales", "subject"]),
    (errors.UnknownAttributeError("zzz", "wales"), ["zzz", "wales"]),
    (errors.AttributeValueError("subject", "alchemy", "choice", ("art", "physics")), ["alchemy", "art, physics"]),
    (errors.AttributeValueError("age", "old", "number"), ["age", "old", "a number"]),
    (errors.BadValueError("budget", "lots", "an amount", "p.yaml"), ["p.yaml", "budget", "lots", "an amount"]),
    (errors.BadValueError("--attr", "x", "name=value"), ["--attr", "x", "name=value"]),
    (errors.PastStartError("2020-01", "2026-11"), ["2020-01", "2026-11", "past"]),
    (errors.DeadlineBeforeStartError("2026-01", "2026-12"), ["2026-01", "2026-12"]),
    (errors.PlaceTooLargeError("wales", 20000), ["wales", "20000", "pathways route"]),
    (errors.FileProblemError("p.yaml", "malformed", 7, "expected ]"), ["p.yaml", "line 7", "expected ]"]),
    (errors.FileProblemError("p.yaml", "missing"), ["p.yaml", "no such file"]),
    (errors.FileProblemError("p.yaml", "unreadable"), ["p.yaml", "cannot be read"]),
    (errors.FileProblemError("p.db", "unwritable", detail="Read-only file system"), ["p.db", "written", "Read-only"]),
    (errors.FileProblemError("p.yaml", "not_text", 2), ["p.yaml", "line 2", "UTF-8"]),
    (errors.FileProblemError("p.yaml", "too_large"), ["p.yaml", "too large"]),
    (errors.CatalogueMissingError("pathways.db"), ["pathways.db", "catalogue build"]),
    (errors.CatalogueDamagedError("pathways.db", "not a\ndatabase"), ["pathways.db", "damaged", "not a database"]),
    (errors.CatalogueVersionError("pathways.db", 3, 4), ["pathways.db", "3", "4"]),
    (errors.CatalogueInvalidError(12), ["12"]),
    (errors.ResourceMissingError("icons"), ["icons"]),
    (errors.WorkerLostError(), ["failed twice"]),
    (errors.RouteFileError("q.pathways-route", "not_one"), ["q.pathways-route", "not a question"]),
    (errors.RouteFileError("q.pathways-route", "newer"), ["q.pathways-route", "newer version"]),
    (errors.RouteFileError("q.pathways-route", "field", "budget"), ["q.pathways-route", "'budget'"]),
    (errors.RouteFileError("q.pathways-route", "own_goal"), ["addition of your own"]),
    (errors.WrongPassphraseError(), ["passphrase", "casebook"]),
    (errors.PassphraseTooShortError(8), ["8 characters"]),
    (errors.CasebookMissingError("c.db"), ["c.db", "no casebook"]),
    (errors.CasebookExistsError("c.db"), ["c.db", "already"]),
    (errors.CasebookLockedError(), ["locked"]),
    (errors.CasebookNewerError("c.db", 9, 2), ["c.db", "newer version", "9", "2"]),
    (errors.CasebookDamagedError("c.db", "page 3"), ["c.db", "damaged", "page 3"]),
    (errors.CasebookBusyError("c.db"), ["c.db", "another window"]),
    (errors.CasebookStorageError("c.db", "full"), ["c.db", "full", "safe"]),
    (errors.CasebookStorageError("c.db", "read_only"), ["c.db", "read-only"]),
    (errors.CasebookStorageError("c.db", "failed", "disk I/O error"), ["c.db", "disk I/O error"]),
    (errors.CaseConflictError("note", 4), ["note", "another window"]),
    (errors.CaseGoneError("saved_route", 4), ["saved route", "no longer"]),
    (errors.AttachmentTooLargeError("a.pdf", 21_000_000, 20_000_000), ["a.pdf", "21 MB", "20 MB"]),
    (errors.KeyringError("no backend"), ["keeps no passphrase", "no backend"]),
    (errors.SnapshotUnreadableError("format 9"), ["saved route", "format 9"]),
    (errors.PackRefusedError("p.zip", "shadows", "wales.qts"), ["p.zip", "replace", "wales.qts"]),
    (errors.CataloguePackError("c.pack", "unsigned"), ["c.pack", "nobody has signed"]),
    (errors.CataloguePackError("c.pack", "needs_newer", "2.0.0"), ["c.pack", "2.0.0", "update Pathways"]),
    (errors.CataloguePackError("c.pack", "unknown_signer", "00ff 11"), ["c.pack", "not trusted", "--trust"]),
    (errors.SigningKeyError("k", "passphrase"), ["k", "does not open"]),
    (errors.SigningKeyError("00ff 11", "not_trusted"), ["00ff 11", "accepted"]),
    (errors.FileProblemError("p.csv", "empty"), ["p.csv", "nothing in it"]),
    (errors.FileProblemError("p.xlsx", "locked"), ["p.xlsx", "password"]),
    (errors.FileProblemError("p.xls", "other_format"), ["p.xls", ".xlsx or .csv"]),
    (errors.TooManyRowsError("p.csv", 5000), ["p.csv", "5000 rows"]),
    (errors.ColumnError("p.csv", "goal", "missing", ("name", "age")), ["p.csv", "no column 'goal'", "name, age"]),
    (errors.ColumnError("p.csv", "goal", "missing"), ["p.csv", "no column 'goal'"]),
    (errors.ColumnError("p.csv", "goal", "twice"), ["p.csv", "'goal'", "twice"]),
    (errors.CellError("empty"), ["Nothing stands here"]),
    (errors.CellError("formula", "=A1"), ["=A1", "formula", "put in its value"]),
    (errors.CellError("error", "#REF!"), ["#REF!", "error"]),
    (errors.CellError("too_long", "x" * 500), ["xxx…", "too long"]),
]


@pytest.mark.parametrize(("error", "parts"), EXAMPLES, ids=lambda value: getattr(type(value), "__name__", ""))
def test_one_clear_sentence_with_what_and_where(error, parts):
    said = sentence(error)
    assert "\n" not in said
    assert said.endswith(".")
    assert type(error).__name__ not in said  # else the fields were only listed
    assert [part for part in parts if part not in said] == []


@pytest.mark.parametrize("name", ["x\x1b]0;y\x07.json", "x\u202enosj.exe", "x\x9b31m", "x\udcff"])
def test_the_name_of_a_file_never_steers_the_terminal(name):
    for error in (errors.FileProblemError(name, "missing"), errors.CataloguePackError(name, "unsigned")):
        assert sentence(error).isprintable()


def test_every_error_has_its_sentence():
    assert {type(error) for error, _ in EXAMPLES} >= set(errors.PathwaysError.__subclasses__())


def test_what_was_written_is_repeated_only_so_far_and_never_steers_the_terminal():
    said = sentence(errors.UnknownIdError("x\x1b[31m\x00" + "y" * 5000))
    assert len(said) < 200
    assert said.isprintable()
    assert "x?[31m?yyy" in said
