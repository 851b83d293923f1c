"""Domain: values and rules, standard library only."""
