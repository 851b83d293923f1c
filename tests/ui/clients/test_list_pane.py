from dataclasses import replace

from pathways_app.ui.clients.list_pane import ListPane


def names(pane):
    return [line.client.name for line in pane.list.clients.lines]


def test_clients_are_found_by_name_and_by_what_was_written(qtbot, theme, book):
    mared = book.clients.add("Mared Hughes").id
    book.clients.add("Adaeze Okafor")
    book.notes.add(mared, "Anxious about childcare.")
    pane = ListPane(theme, book, lambda: 10)
    qtbot.addWidget(pane)
    pane.show_clients(None)
    assert set(names(pane)) == {"Mared Hughes", "Adaeze Okafor"}
    pane.field.setText("childcare")
    qtbot.waitUntil(lambda: names(pane) == ["Mared Hughes"])
    assert "childcare" in pane.list.clients.lines[0].extract
    pane.field.setText("okafor")
    qtbot.waitUntil(lambda: names(pane) == ["Adaeze Okafor"])
    assert pane.list.clients.lines[0].extract == ""
    pane.field.setText("nobody of that name")
    qtbot.waitUntil(lambda: names(pane) == [])
    assert pane.nobody.text() == "Nobody is found by “nobody of that name”."
    pane.field.setText("")
    qtbot.waitUntil(lambda: len(names(pane)) == 2)
    assert "10 minutes" in pane.foot.label.text()
    pane.close_jobs()


def test_clients_whose_saved_routes_changed_can_be_listed_alone(qtbot, theme, book):
    mared, adaeze = book.clients.add("Mared Hughes").id, book.clients.add("Adaeze Okafor").id
    pane = ListPane(theme, book, lambda: 10)
    qtbot.addWidget(pane)
    pane.show_clients(None)
    assert pane.changed.isHidden()
    clients = {ident: replace(pane.clients[ident], changed_routes=ident == mared) for ident in (mared, adaeze)}
    pane._take_clients(tuple(clients.values()))
    assert not pane.changed.isHidden()
    assert pane.changed.text() == "Changed routes: 1 client"
    pane.changed.click()
    assert names(pane) == ["Mared Hughes"]
    pane.show_clients(None)  # as it is kept: nothing changed after all
    assert pane.changed.isHidden()
    assert set(names(pane)) == {"Mared Hughes", "Adaeze Okafor"}
    pane.close_jobs()
