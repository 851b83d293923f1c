"""Planner: every route worth taking, exactly; knows nothing of files, databases or windows."""
