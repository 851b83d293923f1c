"""A catalogue pack on offer: what was signed, and what it would change."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.catalogue import Catalogue
from pathways_app.domain.catalogue_change import EntryChange
from pathways_app.domain.catalogue_pack import InUse, Manifest, Publisher


@dataclass(frozen=True, slots=True)
class SignedPack:
    """A pack whose signature was verified: who signed it, what it says of itself, and its content as it was signed.

    `newly` is set where the signer is trusted only from now on: the fingerprint was given with the question.
    """

    file: str
    publisher: Publisher
    manifest: Manifest
    content: bytes
    newly: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that could be taken in, read and validated, beside what is in use now.

    `changes` is None where what is in use cannot be read to compare. `older` says that it is older than that; `same`
    that it is in use already.
    """

    pack: SignedPack
    catalogue: Catalogue
    now: InUse
    changes: tuple[EntryChange, ...] | None

    @property
    def manifest(self) -> Manifest:
        """What the pack says of itself."""
        return self.pack.manifest

    @property
    def publisher(self) -> Publisher:
        """Who signed it, by the name this person knows them by."""
        return self.pack.publisher

    @property
    def older(self) -> bool:
        """Whether it is older than the catalogue in use, by the newest day on which a source was read, or was made."""
        if self.manifest.date != self.now.date:
            return self.manifest.date < self.now.date
        pack = self.now.pack
        return pack is not None and self.manifest.created < pack.created

    @property
    def same(self) -> bool:
        """Whether it is in use already."""
        pack = self.now.pack
        return pack is not None and pack.sha256 == self.manifest.sha256 and pack.publisher.key == self.publisher.key
