import importlib
import json
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
DAY = "1795305600"


@pytest.fixture
def sbom(load):
    return load("sbom")


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Return the bill as it is written; made once, as that takes seconds."""
    file = tmp_path_factory.mktemp("bill") / "a" / "bill.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        patch.setenv("SOURCE_DATE_EPOCH", DAY)
        assert importlib.import_module("sbom").main([str(file)]) == 0
    return json.loads(file.read_text(encoding="utf-8"))


def test_everything_that_ships_is_listed_under_its_licence(sbom, told):
    listed = {one["name"]: one for one in told["components"]}
    for part in (*sbom.shipped()[1:], *sbom.compiled_in()):
        assert part.name in listed
    assert listed["Qt"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert listed["Qt"]["externalReferences"][0]["type"] == "source-distribution"
    assert listed["pikepdf"]["purl"].startswith("pkg:pypi/pikepdf@")
    assert listed["comemo"]["purl"].startswith("pkg:cargo/comemo@")
    assert "pillow" not in listed
    assert all(one["licenses"] for one in told["components"])
    assert told["metadata"]["component"]["name"] == "Pathways"
    assert told["metadata"]["timestamp"] == "2026-11-22T00:00:00+00:00"


def test_what_ciphers_and_reads_files_has_its_version(told):
    found = {one["bom-ref"].partition("@")[0]: one.get("version") for one in told["components"]}
    for name in ("sqlcipher3/SQLCipher", "sqlcipher3/OpenSSL", "Python/OpenSSL", "pypdfium2/PDFium", "pikepdf/qpdf"):
        assert found[name], name


def test_what_is_inside_a_library_hangs_on_it(told):
    below = {one["ref"]: one.get("dependsOn", []) for one in told["dependencies"]}
    (host,) = (one["bom-ref"] for one in told["components"] if one["name"] == "sqlcipher3")
    assert any(ref.startswith("sqlcipher3/SQLCipher@") for ref in below[host])
    root = told["metadata"]["component"]["bom-ref"]
    assert host in below[root]
    assert len(below[root]) > 30


def test_the_same_parts_give_the_same_number(sbom, told, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    assert sbom.bill().serial_number.urn == told["serialNumber"]


def test_what_its_schema_refuses_is_not_written(sbom, monkeypatch):
    class Output:
        def __init__(self, bom):
            pass

        def output_as_string(self, indent):
            return '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "tool"}]}'

    monkeypatch.setattr(sbom, "JsonV1Dot6", Output)
    with pytest.raises(sbom.InvalidError):
        sbom.text(None)
