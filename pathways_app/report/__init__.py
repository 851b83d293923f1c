"""Report: the documents, calendars and sheets people carry away; knows nothing of windows or planners."""
