from pathways_app.ui.widgets.ledger import Ledger
from pathways_app.ui.widgets.ledger_model import Column
from pathways_app.ui.widgets.save_table import save_table


def test_says_how_it_went(qtbot, theme, tmp_path):
    table = Ledger(theme, (Column("Name", 100),), ("Name",))
    qtbot.addWidget(table)
    assert save_table(table, tmp_path / "a.csv") == "Saved as a.csv."
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == "Name\n"
    assert save_table(table, tmp_path).startswith(f"{tmp_path.name} could not be written: ")
