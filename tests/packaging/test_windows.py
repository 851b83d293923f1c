import re
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.runtime.paths import QUESTION_ENDING, casebook_file
from pathways_app.runtime.version import VERSION

TOP = Path(__file__).resolve().parents[2]
WINDOWS = TOP / "packaging" / "windows"
SCRIPT = WINDOWS / "pathways.iss"
WELSH = WINDOWS / "welsh.isl"
LANGUAGES = {"en", "cy", "sv", "fr"}


@pytest.fixture
def installer(load):
    return load("installer")


@pytest.fixture
def version_info(load):
    return load("version_info")


def sections(file):
    """Return the lines of each section of a script of Inno Setup, without comments and what its preprocessor reads."""
    found, name = {}, ""
    for line in file.read_text(encoding="utf-8-sig").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith((";", "#")):
            found.setdefault(name, []).append(line)
    return found


def entries(lines):
    """Return lines such as `Name: "x"; Flags: y` as dictionaries."""
    return [dict(re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]*)', line)) for line in lines]


def test_files_with_letters_beyond_ascii_say_their_encoding():
    for file in (SCRIPT, WELSH):
        assert file.read_bytes().startswith(b"\xef\xbb\xbf"), file.name


def test_the_script_is_told_everything_it_asks_for(installer):
    text = SCRIPT.read_text(encoding="utf-8-sig")
    told = installer.defined(Path("bundle"), Path("icon.ico"))
    used = set(re.findall(r"\{#(\w+)\}", text))
    assert used == set(told)
    assert set(re.findall(r"!Defined\((\w+)\)", text)) == used
    assert VERSION not in text
    assert told["Version"] == VERSION
    assert told["Ending"] == QUESTION_ENDING
    assert Path(told["Licence"]).is_file()


def test_everything_it_names_is_there():
    found = sections(SCRIPT)
    for language in entries(found["Languages"]):
        for file in language["MessagesFile"].strip('"').split(","):
            assert file.startswith("compiler:") or (WINDOWS / file).is_file()
    programs = {f"{name}.exe" for name in re.findall(r'\("(pathways(?:-cli)?)", (?:True|False), ', spec())}
    named = set(re.findall(r"\{app\}\\([\w.-]+\.exe)", SCRIPT.read_text(encoding="utf-8-sig")))
    assert named == {"pathways.exe"}
    assert programs == {"pathways.exe", "pathways-cli.exe"}
    tasks = {task["Name"] for task in entries(found["Tasks"])}
    asked = {
        f'"{entry["Tasks"].strip()}"'
        for name in ("Icons", "Registry")
        for entry in entries(found[name])
        if "Tasks" in entry
    }
    assert asked == tasks


def spec():
    return (TOP / "packaging" / "pathways.spec").read_text(encoding="utf-8")


def test_its_own_words_are_in_all_four_languages():
    found = sections(SCRIPT)
    assert {entry["Name"].strip('"') for entry in entries(found["Languages"])} == LANGUAGES
    words = {}
    for line in found["CustomMessages"]:
        name, _, text = line.partition("=")
        language, _, key = name.partition(".")
        words.setdefault(key, {})[language] = text
    body = SCRIPT.read_text(encoding="utf-8-sig")
    for key, texts in words.items():
        assert set(texts) == LANGUAGES, key
        assert len({tuple(sorted(re.findall(r"%\d", text))) for text in texts.values()}) == 1, key
        assert f"{{cm:{key}" in body or f"CustomMessage('{key}')" in body, key


def test_welsh_keeps_what_the_messages_fill_in():
    found = sections(WELSH)
    assert "LanguageID=$0452" in found["LangOptions"]
    messages = dict(line.split("=", 1) for line in found["Messages"])
    assert len(messages) > 50
    assert len(found["Messages"]) == len(messages)
    for name in (
        "SetupWindowTitle",
        "UninstallAppFullTitle",
        "ConfirmUninstall",
        "UninstalledAll",
        "StatusUninstalling",
    ):
        assert "%1" in messages[name], name
    for name in ("SelectDirDesc", "SelectDirLabel3", "FinishedLabel", "FinishedHeadingLabel", "InstallingLabel"):
        assert "[name]" in messages[name], name
    assert {line.partition("=")[0] for line in found["CustomMessages"]} == {"CreateDesktopIcon", "LaunchProgram"}


def test_it_asks_for_no_administrator_and_keeps_the_casebook():
    found = sections(SCRIPT)
    setup = dict(line.split("=", 1) for line in found["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert "UninstallDelete" not in found
    deleted = [entry["Name"] for entry in entries(found["InstallDelete"])]
    assert deleted == ['"{app}\\_internal"']
    assert casebook_file().parent.name == "pathways"
    assert "{localappdata}\\pathways" in "\n".join(found["Code"])


def test_without_inno_setup_it_says_what_is_needed(installer, monkeypatch, capsys):
    monkeypatch.delenv("ISCC", raising=False)
    monkeypatch.setenv("PATH", "")
    assert installer.main() == 2
    assert "Inno Setup" in capsys.readouterr().err


def test_installer_and_programs_are_signed_where_a_command_is_given(installer, tmp_path, monkeypatch):
    sign = 'signtool sign /n "Some One" $f'
    plain = installer.command("ISCC", {"Version": "1"}, "")
    assert plain == ["ISCC", "/Qp", "/DVersion=1", str(SCRIPT)]
    assert installer.command("ISCC", {}, sign)[2:4] == ["/DSign", "/Srelease=signtool sign /n $qSome One$q $f"]
    assert installer.signing(sign, Path("a b.exe")) == ["signtool", "sign", "/n", "Some One", "a b.exe"]
    log = tmp_path / "log.txt"
    for name in installer.PROGRAMS:
        (tmp_path / name).touch()
    tool = tmp_path / "iscc"
    tool.write_text(f'#!/bin/sh\necho "$@" >>"{log}"\n')
    tool.chmod(0o700)
    monkeypatch.setattr(installer, "BUNDLE", tmp_path)
    monkeypatch.setattr(installer.icons, "write", lambda file: file)
    monkeypatch.setenv("ISCC", str(tool))
    monkeypatch.setenv("PATHWAYS_SIGN", f"{tool} sign $f")
    assert installer.main() == 0
    lines = log.read_text().splitlines()
    assert [line.split()[0] for line in lines] == ["sign", "sign", "/Qp"]
    assert lines[1].endswith("pathways-cli.exe")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_windows_compares_versions_by_four_numbers(version_info, version, numbers):
    assert version_info.numbers(version) == numbers


def test_what_is_no_version_is_refused(version_info):
    with pytest.raises(ValueError, match="next"):
        version_info.numbers("next")


def test_the_version_resource_is_what_pyinstaller_reads(version_info):
    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )

    def made(name):
        return lambda *given, **named: (name, given, named)

    found = eval(
        version_info.version_resource("1.2.3rc1", "pathways-cli", "Pathways’ twin"),
        {name: made(name) for name in names},
    )
    assert found[2]["ffi"][2]["filevers"] == (1, 2, 3, 0)
    assert found[2]["ffi"][2]["flags"] == 2
    strings = dict(entry[1] for entry in found[2]["kids"][0][1][0][0][1][1])
    assert strings["ProductVersion"] == "1.2.3rc1"
    assert strings["OriginalFilename"] == "pathways-cli.exe"
    assert strings["FileDescription"] == "Pathways’ twin"


def test_the_script_for_trying_it_out_names_what_is_installed():
    text = (WINDOWS / "try_installer.ps1").read_text(encoding="utf-8")
    assert "Pathways.Question" in text
    assert "pathways-cli.exe" in text
    assert text.isascii()


def test_installer_can_be_asked_from_any_folder(tmp_path):
    done = subprocess.run(
        [sys.executable, WINDOWS / "installer.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": ""},
    )
    assert done.returncode == 2, done.stderr
