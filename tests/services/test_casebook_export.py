import json
import shutil
import zipfile
from pathlib import Path

import pytest

from pathways_app.casebook.casebook import Casebook
from pathways_app.services.casebook import open_casebook
from pathways_app.services.casebook_export import export_client

OLD = Path(__file__).parents[1] / "casebook" / "data" / "v1.casebook"


@pytest.fixture(scope="module")
def casebook(tmp_path_factory):
    file = tmp_path_factory.mktemp("book") / "casebook.pathways"
    shutil.copyfile(OLD, file)
    with open_casebook("correct horse battery", file) as opened:
        yield opened


def test_everything_of_one_client_and_of_nobody_else(casebook: Casebook, tmp_path):
    casebook.notes.add(2, "of somebody else")
    casebook.merge(1, casebook.clients.add("M. Hughes").id)
    target = tmp_path / "client.zip"
    export_client(casebook, 1, target)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["attachments/1-summary.pdf", "client.json"]
        assert archive.read("attachments/1-summary.pdf") == b"%PDF-1.7\n"
        text = archive.read("client.json").decode("utf-8")
    told = json.loads(text)
    assert "Adaeze" not in text
    assert "somebody else" not in text
    assert told["client"]["name"] == "Mared Hughes"
    assert told["client"]["created"] == "2026-02-09T15:00:00+00:00"
    assert told["client"]["person"]["attrs"] == {"residency": "wales"}
    assert [record["name"] for record in told["merged_records"]] == ["M. Hughes"]
    assert [note["text"] for note in told["notes"]][1] == "Anxious about fées."
    (saved,) = told["saved_routes"]
    assert (saved["arrival"], saved["net_cost"]) == ("2032-10", {"amount": 29489.5, "currency": "GBP"})
    step = saved["route"]["steps"][0]
    assert step["start"][:3] == "202"
    assert saved["route"]["names"][step["id"]]["en"]
    assert told["attachments"][0]["file"] == "attachments/1-summary.pdf"
