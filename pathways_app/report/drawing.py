"""Drawings as data: what is done when, laid out between 0 (left) and 1 (right) of an axis of months."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fill(StrEnum):
    """What a bar stands for, and so how it is filled: in black and white, each its own way."""

    STUDY = "study"
    JOB = "job"
    PAPER = "paper"
    WAIT = "wait"


class Lane(StrEnum):
    """The rows of a timeline, from the top."""

    STUDY = "study"
    ALSO = "also"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a year, with its number."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of one doing; in a timeline in `row` (counted from 0) of its `lane`, with its `label`."""

    start: float
    end: float
    fill: Fill
    lane: Lane = Lane.STUDY
    row: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class PaySpan:
    """A stretch with or without a salary; `label` says for how long."""

    start: float
    end: float
    paid: bool
    label: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """One route on one line; `alt` says in words what it shows."""

    bars: tuple[Bar, ...]
    pay: tuple[PaySpan, ...]
    arrival: float
    alt: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A day by which something has to be done."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """One route in lanes; `rows` is how many rows each lane has, those without any left out."""

    ticks: tuple[Tick, ...]
    lanes: tuple[tuple[Lane, str, int], ...]
    bars: tuple[Bar, ...]
    unpaid: tuple[PaySpan, ...]
    flags: tuple[Flag, ...]
    arrival: float
    arrival_label: str
    alt: str


@dataclass(frozen=True, slots=True)
class CashPoint:
    """What has come in less what has gone out from one moment on: between 0 (the lowest) and 1 (the highest)."""

    at: float
    level: float
