"""The catalogue's sources: checked, and built into pathways.db."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pathways_app.catalogue.build import build
from pathways_app.catalogue.validate import validate
from pathways_app.catalogue.yaml_reader import read_sources
from pathways_app.domain.errors import CatalogueInvalidError, FileProblemError
from pathways_app.domain.problem import Problem, Severity
from pathways_app.runtime.paths import catalogue_file, catalogue_sources


@dataclass(frozen=True, slots=True)
class Built:
    """A catalogue file just made, with what its sources warn of."""

    file: Path
    warnings: int


def check_sources(folder: Path | None = None) -> tuple[Problem, ...]:
    """Return every problem of the sources in `folder`, else of those that ship with the program: errors first.

    Raises: FileProblemError, when a file is missing or is not YAML.
    """
    return validate(read_sources(folder or catalogue_sources()))


def build_catalogue(file: Path | None = None, folder: Path | None = None) -> Built:
    """Build the sources in `folder` into `file`, which is replaced whole or, where there is an error, not at all.

    Raises: CatalogueInvalidError, FileProblemError.
    """
    target = file or catalogue_file()
    if target.exists() and not target.is_file():  # replacing a device or a pipe would take it from everybody else
        raise FileProblemError(file=str(target), reason="unwritable", detail="not a plain file")
    reading = read_sources(folder or catalogue_sources())
    problems = validate(reading)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if errors:
        raise CatalogueInvalidError(problems=errors)
    build(reading.catalogue, target)
    return Built(target, warnings=len(problems))
