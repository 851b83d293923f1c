"""Planner: every route worth taking, exactly; knows nothing of files, databases or windows.

Its busiest modules run as machine code where that has been made of them.
"""

from pathways_app.runtime.compiled import compiled_modules

__path__ = [*compiled_modules("pathways_app/planner"), *__path__]
