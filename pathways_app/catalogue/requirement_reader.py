"""Requirements as they are written in the sources, read into expressions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from pathways_app.catalogue.fields import Fields, Place, as_number
from pathways_app.catalogue.yaml_file import Block
from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.errors import AttributeValueError
from pathways_app.domain.problem import Reason
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Condition, Holds, Requirement

_FORMS = ("credential id", "all_of", "any_of", "at_least", "attr", "not")


def read_required(fields: Fields, key: str, attributes: Mapping[str, Attribute]) -> Requirement:
    """Return the requirement under `key`, which must be there: `all_of: []` says that nothing is asked."""
    raw = fields.raw(key)
    if raw is None:
        fields.error(key, Reason.MISSING_KEY)
        return ALWAYS
    return read_requirement(raw, fields.path + key, fields.place, attributes)


def read_requirement(raw: object, path: str, place: Place, attributes: Mapping[str, Attribute]) -> Requirement:
    """Return the requirement written as `raw`; what is wrong is noted at `place` and stands as always true.

    Values of a condition take the type its attribute declares.
    """
    match raw:
        case str() if raw:
            return Holds(raw)
        case Block() if len(raw) == 1 and "all_of" in raw:
            return AllOf(_parts(raw["all_of"], f"{path}.all_of", place, attributes))
        case Block() if len(raw) == 1 and "any_of" in raw:
            return AnyOf(_parts(raw["any_of"], f"{path}.any_of", place, attributes))
        case Block() if len(raw) == 1 and "at_least" in raw:
            return _at_least(raw["at_least"], f"{path}.at_least", place, attributes)
        case Block() if len(raw) == 1 and "not" in raw:
            return _negated(raw["not"], f"{path}.not", place, attributes)
        case Block() if "attr" in raw:
            return _condition(raw, path, place, attributes)
    place.error(Reason.BAD_REQUIREMENT, path, ", ".join(raw) if isinstance(raw, Block) else raw, _FORMS)
    return ALWAYS


def _parts(raw: object, path: str, place: Place, attributes: Mapping[str, Attribute]) -> tuple[Requirement, ...]:
    if not isinstance(raw, list):
        place.error(Reason.WRONG_TYPE, path, raw, ("list",))
        return ()
    return tuple(read_requirement(part, f"{path}[{index}]", place, attributes) for index, part in enumerate(raw))


def _at_least(raw: object, path: str, place: Place, attributes: Mapping[str, Attribute]) -> Requirement:
    if not isinstance(raw, Block) or set(raw) != {"n", "of"}:
        place.error(Reason.BAD_REQUIREMENT, path, ", ".join(raw) if isinstance(raw, Block) else raw, ("n, of",))
        return ALWAYS
    count = raw["n"]
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        place.error(Reason.BAD_VALUE, f"{path}.n", count, (">= 1",))
        return ALWAYS
    return AtLeast(count, _parts(raw["of"], f"{path}.of", place, attributes))


def _negated(raw: object, path: str, place: Place, attributes: Mapping[str, Attribute]) -> Requirement:
    if isinstance(raw, Block) and "attr" in raw:
        inner = _condition(raw, path, place, attributes)
        return replace(inner, negated=True) if isinstance(inner, Condition) else inner
    place.error(Reason.NOT_ON_CREDENTIAL, path, ", ".join(raw) if isinstance(raw, Block) else raw)
    return ALWAYS


def _condition(raw: Block, path: str, place: Place, attributes: Mapping[str, Attribute]) -> Requirement:
    name, tests = raw["attr"], set(raw) - {"attr"}
    if not isinstance(name, str) or tests not in ({"is"}, {"in"}, {"min"}, {"max"}, {"min", "max"}):
        place.error(Reason.BAD_REQUIREMENT, path, ", ".join(raw), ("attr with is, in, min or max",))
        return ALWAYS
    attribute = attributes.get(name)
    if attribute is None:
        place.error(Reason.UNDECLARED_ATTRIBUTE, path, name)
        return ALWAYS
    if "is" in tests:
        return Condition(name, _values([raw["is"]], path, place, attribute))
    if "in" in tests:
        given = raw["in"]
        if isinstance(given, list) and given:
            return Condition(name, _values(given, path, place, attribute))
        place.error(Reason.WRONG_TYPE, f"{path}.in", given, ("list",))
        return ALWAYS
    if attribute.type is not AttributeType.NUMBER:
        place.error(Reason.BAD_VALUE, path, attribute.type.value, ("number attribute",))
    return Condition(name, low=_bound(raw, "min", path, place), high=_bound(raw, "max", path, place))


def _values(given: list[object], path: str, place: Place, attribute: Attribute) -> tuple[AttributeValue, ...]:
    read = []
    for value in given:
        try:
            read.append(attribute.read(value))
        except AttributeValueError:
            place.error(Reason.BAD_VALUE, path, value, attribute.allowed or (attribute.type.value,))
    return tuple(read)


def _bound(raw: Block, key: str, path: str, place: Place) -> Decimal | None:
    if key not in raw:
        return None
    number = as_number(raw[key])
    if number is None:
        place.error(Reason.WRONG_TYPE, f"{path}.{key}", raw[key], ("number",))
    return number
