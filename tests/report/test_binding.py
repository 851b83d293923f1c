import io
from datetime import date

import pytest

from pathways_app.report import binding
from pathways_app.report.binding import Part, bind
from pathways_app.report.contents import ContentsRow, to_contents
from pathways_app.report.document import Paper


class Full(io.BytesIO):
    """A disk with room for so many bytes."""

    room = 5_000

    def write(self, content):
        if self.tell() + len(content) > self.room:
            raise OSError(28, "No space left on device")
        return super().write(content)


class Disk:
    """Stands for the path of a file on a full disk."""

    def open(self, mode):
        assert mode == "wb"
        return Full()


def test_a_full_disk_is_said_and_does_not_end_the_program(tmp_path):
    file = tmp_path / "one.pdf"
    rows = [ContentsRow("Mared Hughes", "From assistant to teacher", "en", 2)]
    file.write_bytes(to_contents(rows, "en", Paper.A4, date(2026, 11, 22)))
    with pytest.raises(OSError, match="No space left"):
        bind((Part("One", file), Part("Two", file)), "Both", "en", Disk())


def test_what_goes_wrong_first_is_what_is_kept():
    out = binding._Unfailing(Full())
    assert out.write(b"x" * 6_000) == 6_000
    assert out.write(b"x") == 1
    assert "No space left" in str(out.problem)
