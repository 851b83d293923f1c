"""Every command of docs/publishing.md works, one after the other in one folder."""

import re
import shlex
from pathlib import Path

import pytest

from pathways_app.cli import catalogue_packs
from pathways_app.cli.main import main
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services import signing
from pathways_app.services.installed_catalogue import in_use
from tests.catalogue.conftest import Sources

DOCS = Path(__file__).resolve().parents[1] / "docs"
TEXT = (DOCS / "publishing.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to publish from, with the sources of a small catalogue in it."""
    sources = Sources(tmp_path / "catalogue")
    sources.entry("sources", "s-one")["checked"] = in_use().date  # else the one that ships may be newer
    sources.write()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(signing, "SCRYPT_COST", 2**4)
    monkeypatch.setattr(catalogue_packs, "getpass", lambda _prompt: "correct horse battery")
    return tmp_path


def test_a_publisher_and_whoever_gets_the_pack(folder, capsys):
    fingerprint, used = "", []
    for command in COMMANDS:
        words = shlex.split(command.replace("FINGERPRINT", shlex.quote(fingerprint)))
        assert words[0] == "pathways"
        status = main(words[1:])
        said = capsys.readouterr()
        assert (status, said.err) == (0, ""), command
        if words[2] == "keygen":
            fingerprint = said.out.splitlines()[-1].partition(": ")[2]
        if words[2] in {"import", "restore"}:
            used.append(in_use().pack.publisher.name if in_use().pack else "shipped")
    assert used == ["shipped", "Gyrfa Dysgu", "shipped"]
    assert in_use().file == catalogue_file()
    assert len(COMMANDS) == 8


def test_links_lead_somewhere():
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", TEXT) if "://" not in target]
    assert links
    assert [target for target in links if not (DOCS / target).exists()] == []


def test_no_private_key_is_among_the_files():
    root = DOCS.parent
    parts = ("resources", "docs", "pathways_app", "packaging", "tests")
    assert [file.name for part in parts for file in (root / part).rglob(f"*{signing.KEY_ENDING}")] == []
