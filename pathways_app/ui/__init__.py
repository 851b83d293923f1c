"""The window: Qt views of what the services answer."""
