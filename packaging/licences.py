"""Whether everything that ships may, and all the texts that must go with it, in one file.

Usage: licences.py [FILE]. Without FILE it only judges; the status is 1 when a licence is none of those we ship under.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path

from license_expression import Licensing

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from bundle import ships  # noqa: E402

from pathways_app.runtime.parts import Part, crates, libraries, parts  # noqa: E402

ALLOWED = frozenset(
    "0BSD AFL-2.1 Apache-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 FTL HPND HPND-sell-variant IJG ISC Imlib2 "
    "MIT MIT-0 MIT-Modern-Variant MPL-2.0 OFL-1.1 PSF-2.0 Unicode-3.0 Unlicense X11 Zlib blessing bzip2-1.0.6 "
    "libpng-2.0".split()
)
"""Licences under which anybody may hand a program on, changed or not, whatever licence their own has.

MPL-2.0 asks that the sources of the very files under it stay to be had, which they are where its library is published.
"""

ONLY_FOR = {
    # Linked to when the program starts, as files of their own that may be replaced: see resources/licences/Qt.txt.
    "LGPL-3.0-only": {"PySide6_Essentials", "shiboken6", "Qt"},
    # The exception lets anybody put the bootloader into a program of any licence.
    "GPL-2.0-or-later WITH Bootloader-exception": {"PyInstaller’s bootloader"},
    "Apache-2.0 WITH LLVM-exception": None,
    "LicenseRef-ICC": {"sRGB colour profile"},
    "LicenseRef-LCS-Telegraphics": {"Wintab"},
    "LicenseRef-Microsoft-Visual-Cpp-Runtime": {"Microsoft Visual C++ runtime"},
}
"""Licences for the parts named alone; None stands for any."""

_RULE = "=" * 100
_SPDX = Licensing()


def shipped() -> tuple[Part, ...]:
    """Return the parts that go into a bundle made by this environment."""
    going = {found.metadata["Name"] for found in _going()}
    left_out = {found.metadata["Name"] for found in libraries()} - going
    return tuple(part for part in parts(packed=True) if part.name not in left_out)


def compiled_in() -> tuple[Part, ...]:
    """Return what the libraries that ship say is compiled into them."""
    return tuple(part for found in _going() for part in crates(found))


@cache
def _going() -> tuple[Distribution, ...]:
    return tuple(found for found in libraries() if ships(found))


def allowed(name: str, expression: str) -> bool:
    """Say whether a part may ship under its licence: all of an AND must be allowed, one of an OR is enough."""
    return _allowed(name, _SPDX.parse(expression))


def _allowed(name: str, node: object) -> bool:
    text = str(node)
    if text in ONLY_FOR:
        names = ONLY_FOR[text]
        return names is None or name in names
    whole = {"AND": all, "OR": any}.get(getattr(node, "operator", "").strip())
    return whole(_allowed(name, part) for part in node.args) if whole else text in ALLOWED


def refused() -> Iterator[str]:
    """Yield a line for each part that must not ship."""
    for part in (*shipped(), *compiled_in()):
        if not allowed(part.name, part.licence):
            yield f"{part.name} {part.version}: {part.licence} is none of the licences we ship under"
        elif not part.text and not part.inside:
            yield f"{part.name}: its licence did not come along"


def collected() -> str:
    """Return every licence of what ships: what is under it, and its text, each text once."""
    under: dict[str, list[str]] = {}
    for part in shipped():
        inside = f" (in {part.inside})" if part.inside else ""
        under.setdefault(part.text, []).append(f"{part.name} {part.version}".rstrip() + f"{inside}: {part.licence}")
    sections = ("\n".join([_RULE, *names, _RULE, "", text.strip(), ""]) for text, names in under.items())
    return "What Pathways is made of, and under which terms.\n\n" + "\n".join(sections)


def main(arguments: list[str]) -> int:
    """Judge what ships and write its licences."""
    problems = list(refused())
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    if arguments:
        Path(arguments[0]).write_text(collected(), encoding="utf-8")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
