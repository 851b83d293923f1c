"""Ids, attributes and their values are a contract: what was once published still resolves.

`promised_ids.txt` lists entries by id, and attributes as place:name=value, where the value of one that is no choice is
its type.
"""

from pathlib import Path

import pytest

from pathways_app.domain.attribute import AttributeType
from pathways_app.services.resolve import SECTIONS
from pathways_app.services.workspace import Workspace

PROMISED = (Path(__file__).parent / "promised_ids.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        yield opened


def test_every_id_resolves(workspace):
    idents = [line for line in PROMISED if ":" not in line]
    lost = []
    for ident in idents:
        place = workspace.jurisdiction(ident.partition(".")[0])
        entries = {**place.credentials, **place.steps, **place.bursaries, **place.supports}
        if place.renamed.get(ident, ident) not in entries:
            lost.append(ident)
    assert lost == []
    assert workspace.resolve(idents[0], sections=SECTIONS) == idents[0]


def test_every_attribute_takes_its_values(workspace):
    lost = []
    for line in PROMISED:
        place, colon, rest = line.partition(":")
        if colon:
            name, _, value = rest.partition("=")
            attribute = workspace.jurisdiction(place).attributes.get(name)
            known = () if attribute is None else attribute.values
            if attribute is not None and attribute.type is not AttributeType.CHOICE:
                known = (attribute.type.value,)
            if value not in known:
                lost.append(line)
    assert lost == []
