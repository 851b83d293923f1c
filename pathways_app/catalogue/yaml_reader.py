"""The sources of the catalogue: a folder of YAML files, read into domain values with every problem noted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pathways_app.catalogue.bursary_reader import read_bursary
from pathways_app.catalogue.credential_reader import read_credential, read_support
from pathways_app.catalogue.fields import Fields, Place
from pathways_app.catalogue.place_reader import read_attribute, read_jurisdiction, read_plan_link, read_source
from pathways_app.catalogue.plan_reader import read_plan
from pathways_app.catalogue.step_reader import read_step
from pathways_app.catalogue.yaml_file import Block, read_yaml
from pathways_app.domain.attribute import Attribute
from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.errors import FileProblemError
from pathways_app.domain.plan import Plan, PlanLink
from pathways_app.domain.problem import Problem, Reason

T = TypeVar("T")

SECTIONS = ("attributes", "sources", "credentials", "steps", "bursaries", "supports", "plan_links")
"""Files of one jurisdiction's folder, besides jurisdiction.yaml; each is a mapping with its own name as the one key."""

PLANS = "plans"
RENAMED = "renamed"
_HEAD = "/jurisdiction.yaml"
_ENTRY_ID = r"[a-z0-9][a-z0-9.-]*"
_LOCAL_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")


@dataclass(slots=True)
class Reading:
    """What a source folder holds.

    `lines` gives (file, id) the line an entry begins on; `broken` are ids of entries that could not be read and are
    therefore missing from the catalogue, though not unknown.
    """

    catalogue: Catalogue
    problems: list[Problem]
    lines: Mapping[tuple[str, str], int]
    broken: frozenset[str]


def read_sources(folder: Path) -> Reading:
    """Read every jurisdiction, plan and renaming under `folder`.

    Raises: FileProblemError, when a file is missing or cannot be read as YAML.
    """
    names = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml"))
    return _read(str(folder), names, lambda name: read_yaml(folder / name))


def read_parsed(origin: str, files: Mapping[str, object]) -> Reading:
    """Read sources that are no files: `files` gives what each would hold, by the name it would have under a folder.

    Mappings in it must be Blocks. Raises: FileProblemError, naming `origin`, when one is missing.
    """

    def read(name: str) -> object:
        if name not in files:
            raise FileProblemError(file=origin, reason="missing", detail=name)
        return files[name]

    return _read(origin, frozenset(files), read)


def _read(origin: str, names: frozenset[str], read: Callable[[str], object]) -> Reading:
    reader = _Reader(names, read)
    places = sorted(name.removesuffix(_HEAD) for name in names if name.endswith(_HEAD) and name.count("/") == 1)
    if not places:
        raise FileProblemError(file=origin, reason="missing", detail="jurisdiction.yaml")
    renamed = reader.renamed(places)
    jurisdictions = {place: reader.jurisdiction(place, renamed) for place in places}
    plans = reader.plans()
    reader.note_unknown_files({*places, PLANS})
    catalogue = Catalogue(MappingProxyType(jurisdictions), MappingProxyType(plans))
    return Reading(catalogue, reader.problems, reader.lines, frozenset(reader.broken))


@dataclass(slots=True)
class _Reader:
    names: frozenset[str]
    read: Callable[[str], object]
    problems: list[Problem] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def jurisdiction(self, place: str, renamed: Mapping[str, str]) -> JurisdictionCatalogue:
        read_id = re.compile(re.escape(place) + r"\." + _ENTRY_ID)
        head = self.section(f"{place}/jurisdiction.yaml", Block)
        fields = Fields(head, Place(f"{place}/jurisdiction.yaml", place, head.line, self.problems))
        if fields.text("id") != place:
            fields.error("id", Reason.BAD_ID, head.get("id", ""), (place,))
        jurisdiction = read_jurisdiction(fields, place)
        fields.finish()
        attributes = self.attributes(f"{place}/attributes.yaml")

        def entries(section: str, pattern: re.Pattern[str], read: Callable[[Fields, str], T]) -> Mapping[str, T]:
            return self.entries(f"{place}/{section}.yaml", pattern, read)

        return JurisdictionCatalogue(
            jurisdiction=jurisdiction,
            attributes=attributes,
            sources=entries("sources", _LOCAL_NAME, read_source),
            credentials=entries("credentials", read_id, read_credential),
            steps=entries("steps", read_id, lambda fields, ident: read_step(fields, ident, attributes)),
            bursaries=entries("bursaries", read_id, lambda fields, ident: read_bursary(fields, ident, attributes)),
            supports=entries("supports", read_id, read_support),
            plan_links=self.plan_links(f"{place}/plan_links.yaml"),
            renamed=MappingProxyType({old: new for old, new in renamed.items() if new.startswith(f"{place}.")}),
        )

    def section(self, file: str, kind: type[T]) -> T:
        """Return what stands under the one key of `file`, an empty value of `kind` where it is something else."""
        section = Path(file).stem if not file.startswith(f"{PLANS}/") else "plan"
        found = self.read(file)
        place = Place(file, "", 1, self.problems)
        if not isinstance(found, Block):
            place.error(Reason.WRONG_TYPE, section, found, ("mapping",))
            return kind()
        for key in found:
            if key != section:
                place.error(Reason.UNKNOWN_KEY, key)
        content = found.get(section)
        if isinstance(content, kind):
            return content
        place.error(Reason.WRONG_TYPE, section, content, ("list" if kind is list else "mapping",))
        return kind()

    def entries(self, file: str, pattern: re.Pattern[str], read: Callable[[Fields, str], T]) -> Mapping[str, T]:
        found: dict[str, T] = {}
        for block in self.section(file, list):
            if not isinstance(block, Block):
                Place(file, "", 0, self.problems).error(Reason.WRONG_TYPE, "", block, ("mapping",))
                continue
            fields = Fields(block, Place(file, "", block.line, self.problems))
            ident = fields.text("id")
            fields.place.id = ident
            if not pattern.fullmatch(ident):
                fields.error("id", Reason.BAD_ID, ident, (pattern.pattern,))
            if (file, ident) in self.lines:
                fields.error("id", Reason.DUPLICATE_ID, ident, (str(self.lines[file, ident]),))
            self.lines.setdefault((file, ident), block.line)
            self.keep(found, fields, ident, read)
        return MappingProxyType(dict(sorted(found.items())))

    def keep(self, found: dict[str, T], fields: Fields, ident: str, read: Callable[[Fields, str], T]) -> None:
        """Read one entry into `found`, or note it as broken."""
        entry = read(fields, ident)
        fields.finish()
        if fields.place.sound:
            found[ident] = entry
        else:
            self.broken.add(ident)

    def attributes(self, file: str) -> Mapping[str, Attribute]:
        found: dict[str, Attribute] = {}
        for name, block in self.section(file, Block).items():
            place = Place(file, name, 0, self.problems)
            if not isinstance(block, Block):
                place.error(Reason.WRONG_TYPE, "", block, ("mapping",))
                continue
            place.line = self.lines[file, name] = block.line
            if not _LOCAL_NAME.fullmatch(name):
                place.error(Reason.BAD_ID, "", name, (_LOCAL_NAME.pattern,))
            self.keep(found, Fields(block, place), name, read_attribute)
        return MappingProxyType(dict(sorted(found.items())))

    def plan_links(self, file: str) -> tuple[PlanLink, ...]:
        links: list[PlanLink] = []
        for block in self.section(file, list):
            place = Place(file, "", 0, self.problems)
            if not isinstance(block, Block):
                place.error(Reason.WRONG_TYPE, "", block, ("mapping",))
                continue
            place.id, place.line = f"{block.get('plan')}/{block.get('item')}", block.line
            if (file, place.id) in self.lines:
                place.error(Reason.DUPLICATE_ID, "item", place.id, (str(self.lines[file, place.id]),))
            self.lines.setdefault((file, place.id), block.line)
            fields = Fields(block, place)
            link = read_plan_link(fields)
            fields.finish()
            if place.sound:
                links.append(link)
        return tuple(links)

    def plans(self) -> dict[str, Plan]:
        plans: dict[str, Plan] = {}
        for file in sorted(name for name in self.names if _is_plan(name)):
            plan, block = Path(file).stem, self.section(file, Block)
            place = Place(file, plan, block.line, self.problems)
            self.lines[file, plan] = block.line
            plans[plan] = read_plan(Fields(block, place), plan, self.lines)
        return plans

    def renamed(self, places: Sequence[str]) -> Mapping[str, str]:
        file = f"{RENAMED}.yaml"
        if file not in self.names:
            return {}
        renamed = {}
        for old, new in self.section(file, Block).items():
            place = Place(file, old, 0, self.problems)
            home = old.partition(".")[0]
            if not isinstance(new, str):
                place.error(Reason.WRONG_TYPE, "", new, ("id",))
            elif home not in places or not new.startswith(f"{home}."):
                place.error(Reason.BAD_ID, "", new if home in places else old, [f"{name}." for name in places])
            else:
                renamed[old] = new
        return dict(sorted(renamed.items()))

    def note_unknown_files(self, folders: set[str]) -> None:
        """Note files nothing reads, lest a misspelt name pass for an empty section."""
        expected = {f"{RENAMED}.yaml"}
        for place in folders - {PLANS}:
            expected |= {f"{place}/{section}.yaml" for section in ("jurisdiction", *SECTIONS)}
        for file in sorted(self.names - expected):
            if not _is_plan(file):
                Place(file, "", 0, self.problems).error(Reason.UNKNOWN_FILE)


def _is_plan(name: str) -> bool:
    return name.startswith(f"{PLANS}/") and name.count("/") == 1 and name.endswith(".yaml")
