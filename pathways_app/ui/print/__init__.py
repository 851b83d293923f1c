"""Print: the summary as it will be printed, what goes into it, and the ways out of the window."""
