import ast
import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture
def bundle(load):
    return load("bundle")


@pytest.mark.parametrize(
    "name",
    [
        "pathways.db",
        "LICENSE",
        "resources/theme/tokens.json",
        "resources/report/summary.typ",
        "resources/fonts/SourceSans3-Regular.ttf",
        "resources/i18n/pathways_cy.qm",
        "resources/i18n/report/cy.mo",
        "resources/catalogue/wales/steps.yaml",
        "compiled/sources.txt",
        "babel/global.dat",
        "babel/locale-data/root.dat",
        "babel/locale-data/cy_GB.dat",
        "zxcvbn/data/passwords.txt",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "keyring-25.7.0.dist-info/licenses/LICENSE",
        "keyring-25.7.0.dist-info/RECORD",
        "pypdfium2_raw/libpdfium.so",
        "typst/_typst.abi3.so",
        "libpython3.11.so.1.0",
        "libcrypto.so.3",
        "libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/MSVCP140.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_sv.qm",
    ],
)
def test_what_the_program_reads_is_in_the_bundle(bundle, name):
    assert bundle.wanted(name)
    assert bundle.wanted(name.replace("/", "\\"))


@pytest.mark.parametrize(
    "name",
    [
        "resources/i18n/pathways_cy.ts",
        "resources/i18n/report/cy.po",
        "babel/locale-data/de.dat",
        "lxml/includes/lxml-version.h",
        "networkx/tests/data.txt",
        "pathways-0.1.0.dist-info/INSTALLER",
        "PySide6/QtCore.pyi",
        "libgtk-3.so.0",
        "libglib-2.0.so.0",
        "libxcb-cursor.so.0",
        "libstdc++.so.6",
        "libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt6OpenGL.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "PySide6/Qt/lib/QtOpenGL.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_sv.qm",
    ],
)
def test_what_it_never_reads_is_not(bundle, name):
    assert not bundle.wanted(name)
    assert not bundle.wanted(name.replace("/", "\\"))


def test_every_resource_but_what_is_compiled_is_in_the_bundle(bundle):
    left = {
        file.suffix
        for file in (TOP / "resources").rglob("*")
        if file.is_file() and not bundle.wanted(file.relative_to(TOP).as_posix())
    }
    assert left == {".ts", ".po"}


def test_the_locales_of_the_report_are_all_there(bundle):
    tree = ast.parse((TOP / "pathways_app" / "report" / "words.py").read_text(encoding="utf-8"))
    (locales,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "_LOCALES"
    )
    assert all(bundle.wanted(f"babel/locale-data/{name}.dat") for name in locales.values())


def test_no_module_we_import_ourselves_is_left_out(bundle):
    imported = set()
    for file in (TOP / "pathways_app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
    assert not imported & set(bundle.MODULES_LEFT_OUT)


def test_symbols_are_taken_off_a_copy(bundle, tmp_path):
    source = importlib.util.find_spec("yaml._yaml").origin
    before = Path(source).stat().st_size
    made = bundle.without_symbols(source, tmp_path / "a" / "yaml" / "_yaml.so")
    assert Path(source).stat().st_size == before
    assert Path(made).stat().st_size <= before


def test_a_library_that_cannot_be_read_stays_as_it_is(bundle, tmp_path):
    source = tmp_path / "odd.so"
    source.write_text("not a library")
    assert bundle.without_symbols(str(source), tmp_path / "copy" / "odd.so") == str(source)


def test_without_strip_libraries_stay_as_they_are(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert bundle.without_symbols("/some/lib.so", tmp_path / "lib.so") == "/some/lib.so"


def test_qts_libraries_are_not_touched(bundle):
    assert bundle.strippable("libpython3.11.so.1.0")
    assert bundle.strippable("typst/_typst.abi3.so")
    assert not bundle.strippable("PySide6/Qt/lib/libQt6Core.so.6")
    assert not bundle.strippable("pikepdf.libs/libqpdf-781b0270.so.30.4.2")
    assert not bundle.strippable("libcrypto.so.3")


def test_what_is_started_looks_for_libraries_where_the_system_has_them(monkeypatch):
    code = compile((TOP / "packaging" / "as_found.py").read_text(encoding="utf-8"), "as_found.py", "exec")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/mine")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    exec(code, {})
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert os.environ["LD_LIBRARY_PATH"] == "/mine"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    exec(code, {})
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_console_program_is_where_each_system_has_it(bundle, monkeypatch):
    found = {}
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        found[system] = bundle.console(Path("x")).as_posix()
    assert found == {"linux": "x/pathways", "win32": "x/pathways-cli.exe", "darwin": "x/Contents/MacOS/pathways-cli"}
