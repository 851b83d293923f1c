from pathways_app.domain.change import Change, Limit
from pathways_app.domain.openings import most_telling
from pathways_app.domain.route import Opening


def test_each_kind_of_change_is_shown_before_a_second_of_the_same(route):
    degrees = [Opening(route, (Change(credential=name),)) for name in ("w.degree", "w.qts", "w.level-3")]
    pair = Opening(route, (Change(Limit.BY, route.arrival), Change(Limit.BUDGET, 100)))
    backed = Opening(route, (Change(attribute="backing", values=(True,)),))
    assert most_telling([*degrees, backed, pair], 3) == (degrees[0], backed, pair)
    assert most_telling([*degrees, pair], 3) == (degrees[0], degrees[1], pair)
    assert most_telling(degrees[:1], 3) == (degrees[0],)
