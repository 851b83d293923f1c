import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from pathways_app.runtime import paths
from pathways_app.runtime.class_code import class_code_file
from pathways_app.runtime.compiled import compiled_dir
from pathways_app.runtime.paths import casebook_file, installed_catalogue_folder
from pathways_app.runtime.qt_code import qt_code_file

REPOSITORY = Path(__file__).resolve().parents[2]
AWKWARD = "Ŵyn's # 100% dossier é"
ASK = "from pathways_app.runtime import paths as p; print(ascii([str(p.installation_dir()), str(p.catalogue_file())]))"


def test_checkout_has_its_files_at_the_top():
    assert paths.installation_dir() == REPOSITORY
    assert paths.resource("icons", "app.svg") == REPOSITORY / "resources" / "icons" / "app.svg"
    assert paths.catalogue_sources() == REPOSITORY / "resources" / "catalogue"
    assert paths.catalogue_file() == REPOSITORY / "pathways.db"


@pytest.mark.parametrize("wheel", [False, True], ids=["checkout", "wheel"])
def test_installation_is_found_below_an_awkward_folder(tmp_path, wheel):
    top = tmp_path / AWKWARD
    package = top / "pathways_app"
    shutil.copytree(REPOSITORY / "pathways_app" / "runtime", package / "runtime")
    (package / "__init__.py").touch()
    holder = package if wheel else top
    (holder / "resources").mkdir()
    answer = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", ASK], cwd=top, capture_output=True, encoding="utf-8", check=True
    )
    assert answer.stdout.strip() == ascii([str(holder), str(holder / "pathways.db")])


def test_frozen_bundle_has_its_files_where_it_unpacked(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / AWKWARD), raising=False)
    assert paths.resource("catalogue") == tmp_path / AWKWARD / "resources" / "catalogue"
    assert paths.catalogue_file() == tmp_path / AWKWARD / "pathways.db"


def test_only_the_catalogue_of_an_installed_program_is_put_back_by_installing_it_again(monkeypatch, tmp_path):
    assert not paths.came_installed(paths.catalogue_file())
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.came_installed(paths.catalogue_file())
    assert not paths.came_installed(tmp_path / "mine.db")


@pytest.mark.parametrize(
    ("where", "name"), [(compiled_dir, "compiled"), (class_code_file, "class_code.bin"), (qt_code_file, "qt_code.bin")]
)
def test_what_the_build_makes_lies_apart_in_a_checkout_and_at_the_top_of_a_bundle(where, name, monkeypatch, tmp_path):
    assert where() == paths.installation_dir() / "build" / name
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert where() == tmp_path / name


def test_environment_names_another_catalogue(monkeypatch, tmp_path):
    monkeypatch.setenv("PATHWAYS_DB", str(tmp_path / AWKWARD / "mine.db"))
    assert paths.catalogue_file() == tmp_path / AWKWARD / "mine.db"


def test_questions_are_known_by_their_ending():
    assert paths.is_question("/home/Siân Ö/Fy llwybr.Pathways-Route")
    assert not paths.is_question("route")


@pytest.mark.parametrize("named", [None, "", "elsewhere", "/srv/mine", "/srv/mine/"])
@pytest.mark.parametrize("home", ["/home/somebody", ""])
@pytest.mark.parametrize("system", ["linux", "win32"])
def test_the_persons_own_files_are_where_the_library_says(named, home, system, monkeypatch):
    for variable, value in (("HOME", home or None), ("XDG_DATA_HOME", named)):
        monkeypatch.delenv(variable, raising=False)
        if value is not None:
            monkeypatch.setenv(variable, value)
    monkeypatch.setattr(sys, "platform", system)
    folder = platformdirs.user_data_path("pathways", appauthor=False)
    assert (casebook_file(), installed_catalogue_folder()) == (folder / "casebook.pathways", folder / "catalogue")
