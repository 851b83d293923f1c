import os
import sys

import pytest

from pathways_app.domain.errors import CatalogueInvalidError, FileProblemError
from pathways_app.domain.problem import Severity
from pathways_app.services.build_catalogue import build_catalogue, check_sources
from pathways_app.services.workspace import Workspace


def test_the_shipped_sources_build(tmp_path):
    built = build_catalogue(tmp_path / "pathways.db")
    assert built.file == tmp_path / "pathways.db"
    problems = check_sources()
    assert built.warnings == len(problems)
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    with Workspace.open(built.file) as workspace:
        assert len(workspace.jurisdictions()) == 4


def test_sources_with_an_error_build_nothing(tmp_path):
    folder = tmp_path / "sources" / "isle"
    folder.mkdir(parents=True)
    for section in ("sources", "credentials", "steps", "bursaries", "supports", "plan_links"):
        (folder / f"{section}.yaml").write_text(f"{section}: []\n", encoding="utf-8")
    (folder / "attributes.yaml").write_text("attributes: {}\n", encoding="utf-8")
    (folder / "jurisdiction.yaml").write_text("jurisdiction: {id: isle}\n", encoding="utf-8")
    with pytest.raises(CatalogueInvalidError) as error:
        build_catalogue(tmp_path / "pathways.db", tmp_path / "sources")
    assert error.value.problems == 3  # name, currency and languages
    assert not (tmp_path / "pathways.db").exists()


def test_no_sources(tmp_path):
    with pytest.raises(FileProblemError):
        check_sources(tmp_path)


def test_what_is_no_plain_file_is_never_replaced(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    kept = [folder]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        kept.append(tmp_path / "pipe")
    for target in kept:
        before = target.stat().st_mode
        with pytest.raises(FileProblemError) as error:
            build_catalogue(target)
        assert (error.value.file, error.value.reason) == (str(target), "unwritable")
        assert target.stat().st_mode == before
