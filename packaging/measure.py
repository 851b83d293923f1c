"""How large a bundle is, and how soon its window is painted, beside a bare window packed in the same run."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from clean_room import CleanRoom, beside

SIZE_TARGET, PAINT_TARGET = 1.6, 1.3
PAIRS = 5
_MIB = 1024 * 1024


def size(bundle: Path) -> int:
    """Return the bytes of the files in a bundle; one that is there under several names counts once."""
    files = {file.stat().st_ino: file.stat().st_size for file in bundle.rglob("*") if file.is_file()}
    return sum(files.values())


def compared(bundle: Path, bare: Path, probe: Path) -> list[str]:
    """Return lines that say how the bundle compares with the bare one, each figure beside its target."""
    ours, theirs = size(bundle), size(bare)
    with tempfile.TemporaryDirectory(dir=bundle.parent) as folder:
        room = CleanRoom(Path(folder))
        inside = beside(bundle, probe, Path(folder) / "probed")
        program = next(bare.glob("bare*"))
        pairs = []
        for number in range(PAIRS + 1):
            pair = [room.told(one, "window", repr(time.monotonic())) for one in (program, inside)]
            if number:  # the first brings the files into memory
                pairs.append(pair)
    paint = median(real["paint"] / empty["paint"] for empty, real in pairs)
    busy = median(real["paint_cpu"] / empty["paint_cpu"] for empty, real in pairs)
    soon = median(real["paint"] for _, real in pairs), median(empty["paint"] for empty, _ in pairs)
    return [
        f"size: {ours / _MIB:.0f} MiB, bare {theirs / _MIB:.0f} MiB: {ours / theirs:.2f} times (target {SIZE_TARGET})",
        f"first paint: {soon[0]:.2f} s, bare {soon[1]:.2f} s: {paint:.2f} times (target {PAINT_TARGET})",
        f"first paint in processor time: {busy:.2f} times",
    ]


if __name__ == "__main__":
    print("\n".join(compared(*(Path(name).resolve() for name in sys.argv[1:4]))))
