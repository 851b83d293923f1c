"""What of the libraries belongs in the frozen bundle, and what is left out of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

from elf import clean

MODULES_LEFT_OUT = (
    # What libraries could use and we do not.
    *("IPython", "PIL", "greenlet", "lxml.html", "lxml.isoschematron", "lxml.objectify", "matplotlib", "numpy"),
    *("pandas", "pygments", "scipy", "uharfbuzz"),
    *("alembic.templates", "alembic.testing", "networkx.tests", "sqlalchemy.testing"),
    *("MySQLdb", "psycopg2", "pysqlite2"),
    # What is for making programs, not for running this one.
    *("_pytest", "distutils", "ensurepip", "idlelib", "lib2to3", "mypy", "pdb", "pip", "pydoc", "pydoc_data"),
    *("pytest", "setuptools", "test", "tkinter", "turtledemo", "wheel"),
    *("pypdfium2_cli", "zxcvbn.__main__"),
    # Qt's modules that no window of ours is made with.
    *(
        f"PySide6.{name}"
        for name in ("QtNetwork", "QtOpenGL", "QtOpenGLWidgets", "QtQml", "QtQuick", "QtSql", "QtTest")
    ),
)

_LOCALES = {"root", "en", "en_001", "en_GB", "cy", "cy_GB", "sv", "sv_SE", "fr", "fr_FR"}
"""Of Babel's 1,000: those of the report's four languages, and what they fall back on."""

_QT_TRANSLATIONS = {"qtbase_sv.qm", "qtbase_fr.qm"}
"""Qt is English of itself, and its Welsh is among our resources."""

_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qico"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": set[str](),
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": set[str](),
}
"""Qt's plug-ins by folder; a folder that is not named is left out. Nothing here is drawn by OpenGL."""

_BROUGHT_ALONG = re.compile(
    r"lib(python|ssl|crypto|sqlite3|ffi|lzma|bz2|icu|Qt6|pyside6|shiboken6|qpdf-|jpeg-)"  # the last two of pikepdf
)
"""Libraries at the top of a bundle on Linux that are its own. All others are the system's, as they must fit what is
there: its display, its fonts, its printers.
"""

_LIBRARIES_LEFT_OUT = re.compile(
    r"(lib)?Qt6?(Network|OpenGL|Qml|Quick|VirtualKeyboard|Egl|Pdf|Sql|Test|WaylandEgl|WlShell)\w*"
    r"\.(so|dll|dylib|framework)|opengl32sw\.dll|d3dcompiler_\d+\.dll"
)
"""Libraries of Qt that only what is left out is linked to, and what draws by OpenGL where Windows has none."""

_WHEELS_OWN = ("PySide6", "shiboken6", "pikepdf.libs")
"""Libraries without symbols already, and such as would not bear being touched."""

_DATA_LEFT_OUT = re.compile(
    r"\.(pyi|pxd|pyx|pxi|h|hpp|c|cpp|ts|po|pot)$|(^|/)(tests?|testing|include|templates)/"
    r"|(^|/)(py\.typed|INSTALLER|REQUESTED|WHEEL|direct_url\.json)$"
)


def console(bundle: Path) -> Path:
    """Return the program of a bundle that speaks to a console: on Linux the only one, elsewhere the window's twin."""
    if sys.platform == "darwin":
        return bundle / "Contents" / "MacOS" / "pathways-cli"
    return bundle / ("pathways-cli.exe" if sys.platform == "win32" else "pathways")


def ships(library: Distribution) -> bool:
    """Say whether anything of a library is put into the bundle."""
    tops = {
        file.parts[0].partition(".")[0]
        for file in library.files or ()
        if file.suffix in {".py", ".so", ".pyd"} and not file.parts[0].endswith((".dist-info", ".libs", ".."))
    }
    return not tops or not tops <= set(MODULES_LEFT_OUT)


def wanted(name: str) -> bool:
    """Say whether a library or a data file, named as it would lie in the bundle, belongs there."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts and "PySide6" in parts:
        folder = parts[parts.index("plugins") + 1]
        return path.name.split(".")[0].removeprefix("lib") in _PLUGINS.get(folder, ())
    if "translations" in parts and "PySide6" in parts:
        return path.name in _QT_TRANSLATIONS
    if "locale-data" in parts and "babel" in parts:
        return path.stem in _LOCALES
    if parts[0] in {"resources", "compiled"}:
        return path.suffix not in {".ts", ".po"}
    if len(parts) == 1 and re.match(r"lib.+\.so\b", path.name) and not _BROUGHT_ALONG.match(path.name):
        return False
    return not any(map(_LIBRARIES_LEFT_OUT.match, parts)) and not _DATA_LEFT_OUT.search(path.as_posix())


def strippable(name: str) -> bool:
    """Say whether a library, named as it would lie in the bundle, may bear symbols that only a debugger reads."""
    return name.startswith("libpython") or ("/" in name and ".so" in name and not name.startswith(_WHEELS_OWN))


def without_symbols(source: str, copy: Path) -> str:
    """Return the path of a library without symbols only a debugger reads: a copy, or itself where nothing can.

    Nor does the copy name folders of the machine that packs.
    """
    strip = shutil.which("strip")
    if strip is None:
        return source
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(Path(source).resolve(), copy)
    done = subprocess.run([strip, "--strip-unneeded", copy], check=False, capture_output=True)  # noqa: S603
    if done.returncode != 0:
        return source
    clean(copy)
    return str(copy)
