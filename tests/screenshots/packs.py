"""A catalogue pack to be pictured: what it would change in Wales, and who signed it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.catalogue_offer import Offer, SignedPack
from pathways_app.domain.catalogue_pack import InUse, Manifest, Publisher
from pathways_app.domain.money import Money
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services.catalogue_changes import changes
from tests.screenshots.camera import Camera

PUBLISHER = Publisher("Gyrfa Dysgu", "5d" * 32, "2026-11-20")


def pack(camera: Camera) -> Offer:
    """Return a pack with newer fees, a course less and a bursary more than the catalogue that is open."""
    wales = camera.desktop.enquiry.catalogue
    steps, bursaries = dict(wales.steps), dict(wales.bursaries)
    first, *others = (step for step in wales.steps.values() if step.fee is not None and step.fee.money.minor > 0)
    dearer = [first, *others[:6]]
    for step in dearer:
        if step.fee is not None:
            money = Money(step.fee.money.minor + 28_500, step.fee.money.currency)
            steps[step.id] = replace(step, fee=replace(step.fee, money=money, year="2027-28"))
    steps[first.id] = replace(
        steps[first.id], duration=replace(first.duration, typical=first.duration.typical + Decimal(1))
    )
    gone = others[7].id
    del steps[gone]
    grant = next(iter(bursaries.values()))
    bursaries["wales.new-grant"] = replace(grant, id="wales.new-grant")
    after = replace(wales, steps=MappingProxyType(steps), bursaries=MappingProxyType(bursaries))
    found = changes(_of(wales), _of(after))
    manifest = Manifest("2027-09-01", 5, "0.1.0", PUBLISHER.name, "2027-09-03T09:00:00Z", "ab" * 32, 1_250_000)
    return Offer(
        SignedPack("gyrfa.pathways-catalogue", PUBLISHER, manifest, b"", newly=True),
        _of(after),
        InUse(catalogue_file(), "2026-11-22"),
        found,
    )


def _of(place: JurisdictionCatalogue) -> Catalogue:
    return Catalogue(MappingProxyType({place.jurisdiction.id: place}), MappingProxyType({}))
