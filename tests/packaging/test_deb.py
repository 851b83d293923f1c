import gzip
import re
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

TOP = Path(__file__).resolve().parents[2]
IDENT = "org.pathways.Pathways"
MADE = 1801396800


@pytest.fixture
def deb(load, bundle_folder, monkeypatch):
    module = load("deb")
    parts = [SimpleNamespace(name=name, version="1", licence="MIT") for name in ("Pathways", "One")]
    monkeypatch.setattr(module.licences, "shipped", lambda: tuple(parts))
    return module


@pytest.fixture
def root(deb, tmp_path):
    deb.lay_out(tmp_path / "root", "1.2.3", MADE)
    return tmp_path / "root"


def test_everything_is_where_a_system_looks_for_it(root):
    assert (root / "usr/bin/pathways").resolve() == root / "usr/lib/pathways/pathways"
    for file in (f"applications/{IDENT}.desktop", f"mime/packages/{IDENT}.xml", f"metainfo/{IDENT}.metainfo.xml"):
        assert (root / "usr/share" / file).is_file()
    assert (root / "usr/share/doc/pathways/copyright").read_text().endswith("\n\n  One 1: MIT\n")
    assert gzip.decompress((root / "usr/share/man/man1/pathways.1.gz").read_bytes()).startswith(b".TH PATHWAYS")


def test_only_programs_may_be_run(root):
    modes = {file.name: file.stat().st_mode & 0o777 for file in root.rglob("*") if not file.is_symlink()}
    assert modes["pathways"] == 0o755
    assert modes["pathways.db"] == modes["libone.so.1"] == modes["copyright"] == 0o644
    assert (root / "usr/lib/pathways/_internal/libtwo.so").is_symlink()


def test_changes_are_told_as_debian_wants_them(root):
    told = gzip.decompress((root / "usr/share/doc/pathways/changelog.Debian.gz").read_bytes()).decode()
    assert re.match(r"pathways \(1\.2\.3-1\) unstable; urgency=medium\n\n  \* ", told)
    assert told.endswith(">  Sun, 31 Jan 2027 12:00:00 +0000\n")
    changes = gzip.decompress((root / "usr/share/doc/pathways/changelog.gz").read_bytes())
    assert changes == (TOP / "docs" / "changelog.md").read_bytes()


def test_the_control_file_has_a_line_for_each_field(deb):
    text = deb.CONTROL.format(
        version="1-1", architecture="amd64", maintainer="M <m@x>", kib=3, depends="libc6 (>= 2.36)"
    )
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.+)$", text, re.MULTILINE))
    assert fields["Package"] == "pathways"
    assert fields["Depends"] == "libc6 (>= 2.36)"
    assert all(len(line) <= 80 for line in text.splitlines())
    assert text.endswith("\n")


def test_the_same_bundle_makes_the_same_package(deb, bundle_folder, monkeypatch, capsys):
    monkeypatch.setattr(deb, "depends", lambda bundle: "libc6 (>= 2.36)")
    packages = []
    for _ in range(2):
        assert deb.main() == 0
        (file,) = bundle_folder.parent.glob("pathways_1.2.3-1_*.deb")
        packages.append(file.read_bytes())
        (bundle_folder / "_internal" / "pathways.db").touch()
        file.unlink()
    assert packages[0] == packages[1]
    assert "depends on libc6 (>= 2.36)" in capsys.readouterr().out


def test_without_a_bundle_nothing_is_made(deb, bundle_folder, capsys):
    shutil.rmtree(bundle_folder)
    assert deb.main() == 2
    assert "make package" in capsys.readouterr().err


def test_the_manual_is_roff_that_says_every_command(load):
    page = load("man_page").man_page("1.2.3", "2027-01-31")
    for word in load("pathways_app.cli.main").COMMANDS:
        assert f"\n.B {word}\n" in page
    assert '"pathways 1.2.3"' in page
    assert "\\&.pathways\\-route" in page
    man = shutil.which("man")
    if man:
        done = subprocess.run([man, "--warnings", "-l", "-"], input=page, capture_output=True, text=True, check=False)
        assert done.stderr == ""


def test_libraries_of_the_system_that_a_bundle_needs(load, tmp_path):
    needs = load("needs")
    (tmp_path / "notes.txt").write_text("no library")
    shutil.copy2(shutil.which("true"), tmp_path / "true")
    assert needs.libraries(tmp_path) == [tmp_path / "true"]
    assert needs.needed(tmp_path) == {"libc.so.6": {"true"}}
    assert needs.packages(["libc.so.6"]) == ["libc6"]
    assert re.fullmatch(r"2\.\d+", needs.oldest_libc(tmp_path))
    (tmp_path / "libc.so.6").touch()
    assert needs.needed(tmp_path) == {}
    with pytest.raises(needs.UnknownLibraryError):
        needs.packages(["libnobody.so.9"])
