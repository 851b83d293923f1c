"""The version of the program, stated here and nowhere else; the wheel takes it from here."""

from __future__ import annotations

VERSION = "0.1.0"
