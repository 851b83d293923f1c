"""Taking a catalogue pack in: verified, validated and set beside the catalogue in use before anybody says yes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import MappingProxyType

from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.catalogue.stamp import newest_check
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.catalogue import Catalogue
from pathways_app.domain.catalogue_offer import Offer
from pathways_app.domain.catalogue_pack import Installed, Manifest
from pathways_app.domain.errors import (
    CatalogueDamagedError,
    CatalogueMissingError,
    CataloguePackError,
    CatalogueVersionError,
)
from pathways_app.runtime.paths import catalogue_sources
from pathways_app.services.catalogue_changes import changes
from pathways_app.services.catalogue_pack import read_pack, write_pack
from pathways_app.services.install_catalogue import install
from pathways_app.services.installed_catalogue import in_use
from pathways_app.services.pack_content import catalogue_in, content_of
from pathways_app.services.publishers import accept, publishers
from pathways_app.services.signing import SigningKey


def export_pack(file: Path, key: SigningKey | None, folder: Path | None = None) -> Manifest:
    """Write the sources in `folder`, else those that ship, as a pack signed with `key`.

    Raises: CatalogueInvalidError, FileProblemError; CataloguePackError, where they hold what nobody could take in.
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
