"""Make a disk image of dist/Pathways.app, which packaging/package.py makes first.

Usage: dmg.py, on macOS. The program is signed while it is packed, when PATHWAYS_CODESIGN_IDENTITY names a
Developer ID; the image is then signed too. PATHWAYS_NOTARY_PROFILE names the keychain profile of notarytool: with it,
Apple is asked to notarise the image, and its ticket is put on it.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))

from pathways_app.runtime.version import VERSION  # noqa: E402

APPLICATION = TOP / "dist" / "Pathways.app"
IDENTITY, PROFILE = "PATHWAYS_CODESIGN_IDENTITY", "PATHWAYS_NOTARY_PROFILE"


def image() -> Path:
    """Return where the disk image is put."""
    return TOP / "dist" / f"pathways-{VERSION}-macos-{platform.machine()}.dmg"


def commands(folder: Path, identity: str, profile: str) -> Iterator[list[str]]:
    """Yield what is run, one after another: `folder` is empty and becomes what the image shows."""
    made = str(image())
    if identity:
        yield ["codesign", "--verify", "--deep", "--strict", str(APPLICATION)]
    yield ["ditto", str(APPLICATION), str(folder / APPLICATION.name)]
    yield ["ln", "-s", "/Applications", str(folder / "Applications")]
    shown = ["-volname", f"Pathways {VERSION}", "-srcfolder", str(folder)]
    yield ["hdiutil", "create", *shown, "-fs", "HFS+", "-format", "UDZO", "-ov", made]
    if identity:
        yield ["codesign", "--sign", identity, "--timestamp", made]
    if profile:
        yield ["xcrun", "notarytool", "submit", made, "--keychain-profile", profile, "--wait"]
        yield ["xcrun", "stapler", "staple", made]
    yield ["hdiutil", "verify", "-quiet", made]


def main() -> int:
    """Make the image and say where it is."""
    if not APPLICATION.exists():
        print("dist/Pathways.app is not there; packaging/package.py makes it.", file=sys.stderr)
        return 2
    identity, profile = os.environ.get(IDENTITY, ""), os.environ.get(PROFILE, "")
    with tempfile.TemporaryDirectory() as folder:
        for command in commands(Path(folder), identity, profile):
            subprocess.run(command, check=True)  # noqa: S603
    signed = "notarised" if profile else "signed" if identity else "not signed"
    print(f"{image().relative_to(TOP)}, {signed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
