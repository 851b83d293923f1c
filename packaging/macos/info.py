"""What Info.plist says of the program on macOS."""

from __future__ import annotations

from typing import Any

from route_files import ENDING, MIME_TYPE, UNIFORM_TYPE

IDENTIFIER = "org.pathways.Pathways"
OLDEST = "15.0"
"""The oldest macOS that all libraries come for: pikepdf's asks for this one, Qt would be content with 13."""


def information(version: str) -> dict[str, Any]:
    """Return the keys of Info.plist that PyInstaller does not set by itself, or not so."""
    return {
        "CFBundleName": "Pathways",
        "CFBundleDisplayName": "Pathways",
        "CFBundleExecutable": "pathways",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "cy", "sv", "fr"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSBackgroundOnly": False,  # its console twin would make it so
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Pathways question",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [UNIFORM_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": UNIFORM_TYPE,
                "UTTypeDescription": "Pathways question",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING.removeprefix(".")],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }
