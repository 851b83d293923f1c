import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def elf(load):
    return load("elf")


@pytest.fixture
def library(tmp_path):
    """Make a library that names two folders to look in, one of them its own."""
    source = tmp_path / "one.c"
    source.write_text("int answer(void) { return 42; }\n")

    def make(path, *options):
        made = tmp_path / "libone.so"
        command = [
            "cc",
            "-shared",
            "-fPIC",
            f"-Wl,-rpath,{path}",
            *options,
            "-o",
            made,
            source,
            "-lm",
            "-Wl,--no-as-needed",
        ]
        subprocess.run(command, check=True)
        return made

    return make


def dynamic(file):
    return subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout


def entries(told):
    return [line.split("(")[1] for line in told.splitlines() if "(" in line and "(NULL)" not in line]


@pytest.mark.parametrize("tags", ["--enable-new-dtags", "--disable-new-dtags"])
def test_where_it_was_made_is_forgotten(elf, library, tags):
    made = library("/home/somebody/lib", f"-Wl,{tags}")
    before = dynamic(made)
    assert "/home/somebody/lib" in before
    elf.clean(made)
    after = dynamic(made)
    assert b"/home/somebody" not in made.read_bytes()
    assert "PATH)" not in after
    told = [
        line.split("(")[1] for line in before.splitlines() if "(" in line and "PATH)" not in line and "NULL" not in line
    ]
    assert [line.split("(")[1] for line in after.splitlines() if "(" in line and "NULL" not in line] == told
    load = f"import ctypes; assert ctypes.CDLL({str(made)!r}).answer() == 42"
    subprocess.run([sys.executable, "-c", load], check=True)


def test_what_lies_beside_it_is_still_found(elf, library):
    made = library("$ORIGIN/lib")
    before = made.read_bytes()
    elf.clean(made)
    assert made.read_bytes() == before


def test_a_file_that_names_no_folder_stays_as_it_is(elf, tmp_path):
    for content in (b"", b"not a library", b"\x7fELF", Path(shutil.which("true")).read_bytes()):
        assert elf.without_foreign_paths(content) == content
