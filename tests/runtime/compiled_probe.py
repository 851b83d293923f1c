"""Answer seeded questions and print the answers as JSON, with where the search was loaded from; then be interrupted."""

import json
import signal
import sys

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.planner import timing
from pathways_app.planner.find import find_all
from pathways_app.planner.solve import solve
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import questions
from tests.bench.synthetic import Shape, synthetic_instance
from tests.planner.generator import small_instance

QUESTIONS_A_PLACE = 4


def answers():
    """Yield each answer as text: random instances, synthetic ones with money, and questions on what ships."""
    for seed in range(40):
        yield repr(solve(small_instance(seed)))
    for seed in range(3):
        yield repr(solve(synthetic_instance(Shape(seed, steps=60, cone=25, paying=seed))))
    store = CatalogueStore(catalogue_file())
    for place in store.jurisdictions():
        catalogue = store.jurisdiction(place.id)
        asked = list(questions(catalogue))
        for question in asked[:: len(asked) // QUESTIONS_A_PLACE]:
            yield repr(find_all(catalogue, question.request, lambda: False, None))


def interrupted():
    """Say whether Ctrl+C ends a search: the signal comes while the search runs, and is never asked about."""
    asked = 0

    def press():
        nonlocal asked
        asked += 1
        if asked == 3:
            signal.raise_signal(signal.SIGINT)
        return False

    try:
        solve(synthetic_instance(Shape(1, paying=3)), should_stop=press)
    except KeyboardInterrupt:
        return True
    return False


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.stdout.write(json.dumps({"module": timing.__file__, "answers": list(answers()), "interrupted": interrupted()}))
