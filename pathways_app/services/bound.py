"""Summaries of many people in one PDF, behind a list of whose there are."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pathways_app.report.binding import Part, bind, page_count
from pathways_app.report.contents import ContentsRow, bound_title, to_contents
from pathways_app.services.batch import Order, Progress, Result, Stop, failed_of, print_files
from pathways_app.services.writing import replacing


@dataclass(frozen=True, slots=True)
class _Made:
    """One summary to bind in: whose it is, its heading, the language it is in, and how many pages it has."""

    name: str
    heading: str
    language: str
    part: Part
    pages: int


def print_bound(catalogue: Path, order: Order, report: Progress, should_stop: Stop, workers: int = 0) -> Result:
    """Write everybody's summary into the one PDF `order.target`, as `print_each` does; nothing where it is stopped.

    Raises: FileProblemError, when it cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="pathways-") as folder:
        files = [Path(folder) / f"{place}.pdf" for place in range(len(order.people))]
        outcomes = print_files(catalogue, order, files, report, should_stop, workers)
        failed = failed_of(order, outcomes)
        made = [
            _Made(
                one.name,
                outcome,
                one.language or order.language,
                Part(_title(one.name, outcome), file),
                page_count(file),
            )
            for one, outcome, file in zip(order.people, outcomes, files, strict=True)
            if isinstance(outcome, str)
        ]
        if None in outcomes or not made:
            return Result(0, (), failed, None in outcomes)
        contents = Path(folder) / "contents.pdf"
        _write_contents(contents, order, made)
        title = bound_title(order.language)
        with replacing(order.target) as target:
            bind((Part(title, contents), *(one.part for one in made)), title, order.language, target)
        return Result(len(made), (order.target,), failed)


def _title(name: str, heading: str) -> str:
    return f"{name}: {heading}" if name else heading


def _write_contents(file: Path, order: Order, made: Sequence[_Made]) -> None:
    """Write the list of contents, which comes first and is itself as long as it turns out to be."""
    own = 0
    while own != (own := page_count(file) if own else 1):
        rows, begins = [], own + 1
        for one in made:
            rows.append(ContentsRow(one.name, one.heading, one.language, begins))
            begins += one.pages
        file.write_bytes(to_contents(rows, order.language, order.paper, order.day))
