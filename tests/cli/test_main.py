import io
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.cli import main as command_line
from pathways_app.runtime.version import VERSION

COMMANDS = ("route", "reach", "show", "search", "bursaries", "catalogue", "solve")
OPTIONS = {
    "route": (
        "--from --to --in --start --attr --study-hours --keep-earning --budget --by --mode --person --strict --all "
        "--what-if --assume --add-bursary --without --time-limit --json"
    ),
    "reach": (
        "--from --in --start --attr --study-hours --keep-earning --budget --by --mode --person --strict --what-if "
        "--time-limit --json"
    ),
    "show": "--in --json",
    "search": "--in --kind --limit --json",
    "bursaries": "--from --to --in --attr --person --json",
    "solve": "FILE --json",
    "catalogue": "build validate info",
}


def test_help_names_every_command(run):
    ran = run("--help")
    assert (ran.status, ran.err) == (0, "")
    assert [word for word in COMMANDS if word not in ran.out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_is_complete(run, command):
    ran = run(command, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert [option for option in OPTIONS[command].split() if option not in ran.out] == []


@pytest.mark.parametrize("words", [(command,) for command in COMMANDS] + [("catalogue", "build")])
def test_every_option_has_its_help(words):
    parser = command_line.make_parser()
    for word in words:
        choices = next(action for action in parser._actions if action.choices and word in action.choices).choices
        parser = choices[word]
    assert parser.description
    assert [action.dest for action in parser._actions if not action.help] == []


def test_version(run):
    assert run("--version").out == f"pathways {VERSION}\n"


def test_interrupted(run, monkeypatch):
    def interrupt(_options):
        raise KeyboardInterrupt

    commands = {"search": command_line.Command("", lambda parser: None, interrupt)}
    monkeypatch.setattr(command_line, "COMMANDS", commands)
    assert run("search").status == 130


def test_a_bug_is_not_hidden(run, monkeypatch):
    def fail(_options):
        raise ZeroDivisionError

    monkeypatch.setattr(command_line, "COMMANDS", {"search": command_line.Command("", lambda parser: None, fail)})
    with pytest.raises(ZeroDivisionError):
        run("search")


def test_a_reader_that_stops_reading_is_no_error():
    line = [sys.executable, "-m", "pathways_app", "search", "teacher", "--limit", "1000", "--json"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        said = process.stderr.read()
        process.wait(timeout=30)
    assert said == b""


def test_output_is_utf8_whatever_the_stream_is_by_default(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert command_line.main(["show", "wales.psi", "--json"]) == 0
    assert "Cymhelliant AGA ar gyfer pynciau â blaenoriaeth" in raw.getvalue().decode("utf-8")


def test_a_full_disk_behind_the_output_is_said_in_one_sentence():
    line = [sys.executable, "-m", "pathways_app", "search", "teacher", "--limit", "1000"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ended = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr == "pathways: The output cannot be written (No space left on device).\n"


def test_no_output_at_all_is_no_error():
    shut = '"$0" -m pathways_app search teacher >&-'
    ended = subprocess.run(["sh", "-c", shut, sys.executable], stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_trouble_with_a_file_is_not_laid_to_the_output(run, monkeypatch):
    def fail(_options):
        raise FileNotFoundError(2, "gone", "a.txt")

    monkeypatch.setattr(command_line, "COMMANDS", {"search": command_line.Command("", lambda parser: None, fail)})
    with pytest.raises(FileNotFoundError):
        run("search")
