"""Pathways: the offline journey planner for careers in education."""
