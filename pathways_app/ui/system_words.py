"""What the system says of a file that it refuses, in the language of the window."""

from __future__ import annotations

import errno
import os

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def system_words(said: str) -> str:
    """Return what the system said in English, put into the language of the window where it is one of the usual."""
    words = {
        errno.EACCES: translate("System", "you may not do that there"),
        errno.EPERM: translate("System", "you may not do that there"),
        errno.EROFS: translate("System", "it can only be read from there"),
        errno.ENOSPC: translate("System", "the disk is full"),
        errno.EDQUOT: translate("System", "no more of the disk is yours"),
        errno.ENOENT: translate("System", "it is not there"),
        errno.ENOTDIR: translate("System", "its folder is not there"),
        errno.EISDIR: translate("System", "it is a folder"),
        errno.ENAMETOOLONG: translate("System", "its name is too long"),
        errno.EIO: translate("System", "the disk or stick does not answer"),
        errno.EBUSY: translate("System", "another program is using it"),
    }
    return next((text for number, text in words.items() if os.strerror(number) == said), said)
