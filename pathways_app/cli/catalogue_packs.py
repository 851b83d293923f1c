"""`pathways catalogue keygen|export|import|restore|status|forget`: catalogue packs, signed and taken in."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from getpass import getpass
from gettext import gettext as _
from pathlib import Path
from typing import Protocol

from pathways_app.cli.options import add_json
from pathways_app.domain.catalogue_offer import Offer
from pathways_app.domain.catalogue_pack import Aside, InUse, Publisher
from pathways_app.domain.errors import CataloguePackError, FileProblemError
from pathways_app.services.answer_json import dump
from pathways_app.services.person_file import check_size

DECLINED = 1
"""Exit status where a pack was looked at and not taken in."""

_MOST_PASSPHRASE = 1_000


class Actions(Protocol):
    """What parsers of actions are added to."""

    def add_parser(self, name: str, *, help: str, description: str, allow_abbrev: bool) -> ArgumentParser:  # noqa: A002
        """Return the parser of a new action."""


def add_pack_actions(actions: Actions, add_sources: Callable[[ArgumentParser], None]) -> None:
    """Declare what is done with packs."""

    def action(name: str, text: str) -> ArgumentParser:
        return actions.add_parser(name, help=text, description=text, allow_abbrev=False)

    keygen = action("keygen", _("make the pair of keys that a publisher signs packs with"))
    keygen.add_argument("name", metavar="NAME", help=_("who signs, as everybody will see it"))
    keygen.add_argument("-o", "--output", metavar="STEM", type=Path, required=True, help=_("the files without ending"))
    _add_passphrase(keygen)
    export = action("export", _("write the catalogue's sources into one signed pack"))
    export.add_argument("file", metavar="FILE.pathways-catalogue", type=Path, help=_("the pack to write"))
    export.add_argument("--key", metavar="FILE", type=Path, help=_("the private key; without it nobody can take it in"))
    _add_passphrase(export)
    add_sources(export)
    taken = action("import", _("look into a pack and, once you agree, work with the catalogue in it"))
    taken.add_argument("file", metavar="FILE", type=Path, help=_("the pack"))
    taken.add_argument("--yes", action="store_true", help=_("take it in without asking"))
    taken.add_argument("--show", action="store_true", help=_("only show what it would change"))
    taken.add_argument("--all", action="store_true", help=_("name every change"))
    taken.add_argument("--allow-older", action="store_true", help=_("take it in even if what is in use is newer"))
    taken.add_argument(
        "--trust", metavar="FINGERPRINT", default="", help=_("trust the publisher with this key from now on")
    )
    add_json(taken)
    action("restore", _("work with the catalogue that came with the program again"))
    status = action("status", _("say which catalogue is in use, who signed it, and who is trusted"))
    add_json(status)
    forget = action("forget", _("trust a publisher no longer that was accepted before"))
    forget.add_argument("fingerprint", metavar="FINGERPRINT", help=_("of the publisher's key, as status shows it"))


def _add_passphrase(parser: ArgumentParser) -> None:
    text = _("read the passphrase of the private key from the first line of a file, not from the keyboard")
    parser.add_argument("--passphrase-file", metavar="FILE", type=Path, help=text)


def _passphrase(options: Namespace, *, new: bool) -> str:
    file: Path | None = options.passphrase_file
    if file is not None:
        check_size(file, _MOST_PASSPHRASE)
        try:
            return file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
        except UnicodeDecodeError:
            raise FileProblemError(str(file), "not_text") from None  # without a byte of it
        except OSError as wrong:
            raise FileProblemError(str(file), "unreadable", detail=wrong.strerror or "") from None
    first = getpass(_("Passphrase of the private key: "))
    while new and getpass(_("The same again: ")) != first:
        print(_("They differ."), file=sys.stderr)
        first = getpass(_("Passphrase of the private key: "))
    return first


def _keygen(options: Namespace) -> int:
    from pathways_app.services.signing import make_key  # noqa: PLC0415 - loads OpenSSL

    publisher, secret, public = make_key(options.name, options.output, _passphrase(options, new=True))
    print(_("Private key, to be kept secret: {file}").format(file=secret))
    print(_("Public key, to be given out: {file}").format(file=public))
    print(_("Fingerprint, to be told to whoever takes packs in: {key}").format(key=publisher.fingerprint))
    return 0


def _export(options: Namespace) -> int:
    from pathways_app.services.import_pack import export_pack  # noqa: PLC0415 - loads SQLAlchemy
    from pathways_app.services.signing import load_key  # noqa: PLC0415

    key = load_key(options.key, _passphrase(options, new=False)) if options.key is not None else None
    manifest = export_pack(options.file, key, options.sources)
    print(_("Written {file}: the catalogue of {date}.").format(file=options.file, date=manifest.date))
    if key is None:
        print(_("It is not signed, so nobody can take it in; sign with --key."))
    else:
        print(_("Signed by {publisher}.").format(publisher=_who(key.publisher)))
    return 0


def _import(options: Namespace) -> int:
    from pathways_app.services.import_pack import look_into, take_in  # noqa: PLC0415 - loads SQLAlchemy

    offer = look_into(options.file, options.today, options.trust)
    if not options.json:
        _show(offer, whole=options.all)
    if options.yes and offer.older and not options.allow_older:
        raise CataloguePackError(str(options.file), "older")
    wanted = not options.show and not offer.same
    agreed = wanted and (options.yes or (not options.json and _agreed()))
    if agreed:
        take_in(offer, options.today)
    if options.json:
        from pathways_app.services.offer_json import offer_object  # noqa: PLC0415

        print(dump(offer_object(offer, taken_in=agreed)))
    elif agreed:
        print(_("Taken in: it is in use from now on. 'pathways catalogue restore' takes it back."))
        _say_aside(_now())
    return 0 if agreed or not wanted or options.json else DECLINED


def _show(offer: Offer, *, whole: bool) -> None:
    from pathways_app.cli.catalogue_change_text import changes_text  # noqa: PLC0415

    manifest = offer.manifest
    text = _("Catalogue of {date}, signed on {day} by {publisher}.")
    print(text.format(date=manifest.date, day=manifest.created[:10], publisher=_who(offer.publisher)))
    print(_in_use_line(offer.now))
    if offer.same:
        print(_("This pack is in use already."))
        return
    if offer.older:
        print(_("This pack is older than the catalogue in use."))
    if offer.changes is None:
        print(_("The catalogue in use cannot be read, so nothing can be compared."))
    else:
        print(changes_text(offer.changes, whole=whole))


def _agreed() -> bool:
    try:
        answer = input(_("Take it in? [y/N] "))
    except EOFError:
        print()
        return False
    return answer.strip().lower() in {"y", "yes", _("y"), _("yes")}


def _restore(_options: Namespace) -> int:
    from pathways_app.services.install_catalogue import restore  # noqa: PLC0415 - loads SQLAlchemy

    if restore():
        print(_("The catalogue that came with Pathways is in use again."))
    else:
        print(_("The catalogue that came with Pathways is in use already."))
    return 0


def _status(options: Namespace) -> int:
    from pathways_app.services.install_catalogue import is_whole  # noqa: PLC0415 - loads SQLAlchemy
    from pathways_app.services.offer_json import in_use_object  # noqa: PLC0415
    from pathways_app.services.publishers import publishers  # noqa: PLC0415
    from pathways_app.services.workspace import Workspace  # noqa: PLC0415

    now, trusted = _now(), publishers()
    if now.pack is None:
        Workspace.open(now.file).close()  # a file that is gone or damaged is not in use, and is said to be so
    whole = None if now.installed is None else is_whole(now.installed)
    if options.json:
        print(dump(in_use_object(now, whole=whole, publishers=trusted)))
        return 0
    print(_in_use_line(now))
    _say_aside(now)
    if now.pack is not None and not whole:
        print(_("Its file is no longer as it was built; take the pack in again, or 'pathways catalogue restore'."))
    for one in trusted:
        origin = _("accepted on {day}").format(day=one.accepted) if one.accepted else _("came with Pathways")
        print(_("Trusted: {publisher}, {origin}.").format(publisher=_who(one), origin=origin))
    if not trusted:
        print(_("No publisher of packs is trusted here yet."))
    return 0


def _forget(options: Namespace) -> int:
    from pathways_app.services.publishers import forget  # noqa: PLC0415

    gone = forget(options.fingerprint)
    print(_("No longer trusted: {publisher}. What was taken in from them stays.").format(publisher=_who(gone)))
    return 0


def _now() -> InUse:
    from pathways_app.services.installed_catalogue import in_use  # noqa: PLC0415

    return in_use()


def _in_use_line(now: InUse) -> str:
    if now.pack is not None:
        text = _("In use: the catalogue of {date}, signed by {publisher}, taken in on {day}.")
        return text.format(date=now.date, publisher=_who(now.pack.publisher), day=now.pack.taken)
    if now.aside is Aside.NAMED:
        return _("In use: {file}, which PATHWAYS_DB names.").format(file=now.file)
    return _("In use: the catalogue of {date} that came with Pathways.").format(date=now.date or "?")


def _say_aside(now: InUse) -> None:
    """Say why a catalogue that was taken in is not in use."""
    if now.aside is None:
        return
    text = {
        Aside.NAMED: _("The catalogue taken in from a pack is not in use while PATHWAYS_DB names another."),
        Aside.SHIPPED_NEWER: _(
            "The catalogue taken in from a pack, of {date}, is not in use: Pathways has brought a newer one since."
        ),
        Aside.TOO_OLD: _(
            "The catalogue taken in from a pack, of {date}, is not in use: it was made for an earlier version of "
            "Pathways. Ask its publisher for a newer pack."
        ),
        Aside.TOO_NEW: _(
            "The catalogue taken in from a pack, of {date}, is not in use: it was made for a newer version of Pathways."
        ),
        Aside.DAMAGED: _("A catalogue was taken in from a pack, but it is damaged and not in use; take it in again."),
    }[now.aside]
    print(text.format(date=now.installed.date if now.installed is not None else "?"))


def _who(publisher: Publisher) -> str:
    return _("{name} (key {fingerprint})").format(name=publisher.name, fingerprint=publisher.fingerprint)


PACK_ACTIONS: Mapping[str, Callable[[Namespace], int]] = {
    "keygen": _keygen,
    "export": _export,
    "import": _import,
    "restore": _restore,
    "status": _status,
    "forget": _forget,
}
"""What is done with packs, by the word for it."""
