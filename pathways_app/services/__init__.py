"""Services: one function per use case; opens files and wires the planner and the catalogue together."""
