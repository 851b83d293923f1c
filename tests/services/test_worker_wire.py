import io
from types import MappingProxyType

import pytest

from pathways_app.domain.money import Money
from pathways_app.services.worker_wire import Said, packed, read


def test_what_is_packed_is_read_one_after_the_other():
    values = [(1, "task", ("", 0), (Money.of(5, "GBP"), frozenset({"a"}))), 7, (1, Said.ANSWER.value, None)]
    stream = io.BytesIO(b"".join(map(packed, values)))
    assert [read(stream) for _ in values] == values


def test_a_mapping_nobody_can_change_stays_one():
    found = read(io.BytesIO(packed({"a": MappingProxyType({"b": MappingProxyType({})})})))
    assert found["a"] == {"b": {}}
    assert isinstance(found["a"], MappingProxyType)
    assert isinstance(found["a"]["b"], MappingProxyType)


@pytest.mark.parametrize("length", [0, 3, 8, 12])
def test_what_breaks_off_is_the_end(length):
    with pytest.raises(EOFError):
        read(io.BytesIO(packed("some words")[:length]))
