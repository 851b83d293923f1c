"""Taking a catalogue pack in: verified, validated and set beside the catalogue in use before anybody says yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.catalogue.stamp import newest_check
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.catalogue import Catalogue
from pathways_app.domain.catalogue_change import EntryChange
from pathways_app.domain.catalogue_pack import Installed, InUse, Manifest, Publisher
from pathways_app.domain.errors import (
    CatalogueDamagedError,
    CatalogueMissingError,
    CataloguePackError,
    CatalogueVersionError,
)
from pathways_app.runtime.paths import catalogue_sources
from pathways_app.services.catalogue_changes import changes
from pathways_app.services.catalogue_pack import SignedPack, read_pack, write_pack
from pathways_app.services.install_catalogue import install
from pathways_app.services.installed_catalogue import in_use
from pathways_app.services.pack_content import catalogue_in, content_of
from pathways_app.services.publishers import accept, publishers
from pathways_app.services.signing import SigningKey


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that could be taken in, beside what is in use now.

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


def export_pack(file: Path, key: SigningKey | None, folder: Path | None = None) -> Manifest:
    """Write the sources in `folder`, else those that ship, as a pack signed with `key`.

    Raises: CatalogueInvalidError, FileProblemError.
    """
    content, catalogue = content_of(folder or catalogue_sources())
    return write_pack(file, content, date=newest_check(catalogue), schema=SCHEMA_VERSION, key=key)


def look_into(file: Path, today: date, fingerprint: str = "") -> Offer:
    """Return what a pack would bring; nothing is changed by looking.

    `fingerprint` is that of a publisher who is to be trusted from when the pack is taken in.

    Raises: CataloguePackError, FileProblemError.
    """
    pack = read_pack(file, publishers(), fingerprint)
    if pack.manifest.schema != SCHEMA_VERSION:
        reason = "needs_newer" if pack.manifest.schema > SCHEMA_VERSION else "needs_older"
        raise CataloguePackError(pack.file, reason)
    catalogue = catalogue_in(pack, today)
    now = in_use()
    present = _catalogue_of(now.file)
    return Offer(pack, catalogue, now, None if present is None else changes(present, catalogue))


def take_in(offer: Offer, today: date) -> Installed:
    """Work with the catalogue of a pack from now on, and trust its publisher where they were named for it.

    Raises: FileProblemError; what was in use before is still in use then.
    """
    publisher = accept(offer.publisher, today) if offer.pack.newly else offer.publisher
    return install(offer.catalogue, offer.manifest, publisher, today)


def _catalogue_of(file: Path) -> Catalogue | None:
    """Return all of a catalogue file; None where it cannot be read."""
    try:
        store = CatalogueStore(file)
        try:
            places = {place.id: store.jurisdiction(place.id) for place in store.jurisdictions()}
            return Catalogue(MappingProxyType(places), store.plans())
        finally:
            store.close()
    except (CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError):
        return None
