"""Every command the README gives works as it stands."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```(?:sh|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#]+)\)")
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.removeprefix("$ ")
    for block in BLOCK.findall(README)
    for line in block.splitlines()
    if line.startswith(("pathways ", "$ pathways ", "make ", "$ make "))
]
PROGRAM_COMMANDS = [command for command in COMMANDS if command.startswith("pathways ")]
MAKE_COMMANDS = [command for command in COMMANDS if command.startswith("make ")]


@pytest.mark.parametrize("command", PROGRAM_COMMANDS)
def test_command_answers(command, tmp_path):
    if "--people people.csv" in command:  # what the command before it writes
        shutil.copy(REPOSITORY / "resources" / "report" / "people-example.csv", tmp_path / "people.csv")
    answer = subprocess.run(
        [sys.executable, "-m", "pathways_app", *shlex.split(command)[1:]],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.strip()


@pytest.mark.parametrize("command", MAKE_COMMANDS)
def test_make_target_exists(command):
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    for target in command.split()[1:]:
        assert re.search(rf"^{re.escape(target)}:", makefile, re.MULTILINE)


def test_links_lead_somewhere():
    local = [target for target in LINK.findall(README) if "://" not in target]
    assert local
    assert [target for target in local if not (REPOSITORY / target).exists()] == []
