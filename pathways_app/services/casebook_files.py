"""Keeping files with a client: the PDF of a summary, a scanned certificate."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from pathways_app.casebook.attachments import MOST_BYTES
from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.casework import Attachment
from pathways_app.domain.errors import AttachmentTooLargeError, FileProblemError


def keep_file(casebook: Casebook, client: int, file: Path) -> Attachment:
    """Keep a copy of `file` with a client, under its own name.

    Raises: FileProblemError, where it cannot be read; AttachmentTooLargeError; CaseGoneError.
    """
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise AttachmentTooLargeError(name=file.name, size=size, most=MOST_BYTES)
        content = file.read_bytes()
    except OSError as wrong:
        raise FileProblemError(file=str(file), reason="unreadable") from wrong
    kind, _ = mimetypes.guess_type(file.name)
    return casebook.attachments.add(client, file.name, content, kind or "application/octet-stream")
