"""Puts the catalogue and the other resources inside the package when a wheel is built."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":  # an editable install reads them from the checkout
            build_data["force_include"]["resources"] = "pathways_app/resources"
            build_data["force_include"]["pathways.db"] = "pathways_app/pathways.db"
            build_data["force_include"]["LICENSE"] = "pathways_app/LICENSE"
