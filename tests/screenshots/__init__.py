"""Pictures of every place and state of the window, in every language, colour scheme and size."""
