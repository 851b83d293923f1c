"""How dates, money, spans and names are written in the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.money import MINOR_PER_MAJOR, Money
from pathways_app.domain.month import month, month_of_year
from pathways_app.domain.route_name import BEFORE_MARK
from pathways_app.domain.text import LocalText
from pathways_app.ui import code_words

translate = QCoreApplication.translate
plain = code_words.plain
_of_catalogue = QCoreApplication.translate  # texts that stand in the catalogue, not here, and are found there

NBSP = "\u00a0"
MINUS = "\u2212"

_SYMBOLS = {"GBP": "£", "USD": "$", "CAD": "$", "SEK": "kr"}


def language() -> str:
    """Return the ISO 639-1 code of the window's language."""
    return QLocale().name().partition("_")[0]


def name_of(text: LocalText) -> str:
    """Return the name of an entry in the window's language, else in English; marked where it is one's own addition."""
    return _marked(bare_name(text)) if text.local else bare_name(text)


def bare_name(text: LocalText) -> str:
    """Return a name as `name_of` does, but without a mark: for where a badge stands beside it, or it can be edited.

    Of places we know the name in each language.
    """
    spoken = language()
    if any(code == spoken for code, _ in text.versions):
        return text.in_language(spoken)
    return _of_catalogue("Names", str(text))


def marked(name: str, ident: str) -> str:
    """Return the name of an entry, marked where it is an addition of one's own; a mark that is there is enough."""
    return _marked(name) if is_local(ident) and BEFORE_MARK not in name else name


def unmarked(name: str) -> str:
    """Return a name without the mark of a local entry."""
    return name.rpartition(BEFORE_MARK)[0] if BEFORE_MARK in name else name


def _marked(name: str) -> str:
    return name + BEFORE_MARK + translate("Wording", "local", "after the name of what one has added oneself")


def month_short(value: int) -> str:
    """Write a month with its short name: Oct 2031."""
    return _month(value, QLocale.FormatType.ShortFormat)


def month_long(value: int) -> str:
    """Write a month with its full name: October 2031."""
    return _month(value, QLocale.FormatType.LongFormat)


def _month(value: int, form: QLocale.FormatType) -> str:
    return f"{QLocale().standaloneMonthName(month_of_year(value), form)}{NBSP}{value // 12:04d}"


def day(iso: str) -> str:
    """Write an ISO 8601 day as 22 Nov 2026, a month as Nov 2026; a year alone, or other text, stays as it is."""
    first = QDate.fromString(iso, "yyyy-MM")
    if first.isValid():
        return month_short(month(first.year(), first.month()))
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, "d MMM yyyy").replace(" ", NBSP) if date.isValid() else iso


def money(amount: Money) -> str:
    """Write money with its symbol, pence only where there are any: £29,415."""
    digits = 0 if amount.minor % MINOR_PER_MAJOR == 0 else 2
    locale, symbol = QLocale(), _SYMBOLS.get(amount.currency, amount.currency)
    size = abs(amount.minor) / MINOR_PER_MAJOR
    if len(symbol) > 1:
        written = f"{locale.toString(size, 'f', digits)}{NBSP}{symbol}"
    else:
        written = locale.toCurrencyString(size, symbol, digits)
    return _kept_together(f"{MINUS}{written}" if amount.minor < 0 else written)


def currency_symbol(currency: str) -> str:
    """Return the sign of a currency, its code where it has none."""
    return _SYMBOLS.get(currency, currency)


def span(months: int) -> str:
    """Write a number of months as 4 y 9 m."""
    years, rest = divmod(months, 12)
    parts = []
    if years:
        parts.append(translate("Wording", "%n y", "a number of years, very short", years))
    if rest or not years:
        parts.append(translate("Wording", "%n m", "a number of months, very short", rest))
    return NBSP.join(part.replace(" ", NBSP) for part in parts)


def listed(words: Sequence[str]) -> str:
    """Write a list of things that all hold as the language does: a, b and c."""
    if language() == "cy":  # "and" changes the word after it
        return ", ".join(words)
    return QLocale().createSeparatedList(list(words))


def one_of(words: Sequence[str]) -> str:
    """Write a list of things of which one will do: a, b or c."""
    if not words:
        return ""
    *before, last = words
    if not before:
        return last
    text = translate("Wording", "{others} or {last}", "alternatives; {others} are one, or several with commas")
    return text.format(others=", ".join(before), last=last)


def apart(words: Iterable[str]) -> str:
    """Write a list of things that stand each for itself: a; b; c."""
    between = translate("Wording", "{one}; {other}", "things that stand each for itself").format(one="", other="")
    return between.join(words)


def in_turn(words: Sequence[str]) -> str:
    """Write what comes one after the other: a, then b, then c."""
    said = ""
    for word in words:
        said = translate("Wording", "{earlier}, then {later}").format(earlier=said, later=word) if said else word
    return said


def value_words(value: AttributeValue) -> str:
    """Write an attribute's value for people."""
    if isinstance(value, bool):
        return translate("Wording", "yes") if value else translate("Wording", "no")
    if isinstance(value, Decimal):
        return number(value)
    return plain(value)


def number(value: Decimal | int) -> str:
    """Write a number with the decimals it has and no more."""
    exact = Decimal(value)
    decimals = max(0, -int(exact.normalize().as_tuple().exponent))
    return _kept_together(QLocale().toString(float(exact), "f", decimals))


def _kept_together(written: str) -> str:
    """Put the no-break space for the narrow one between thousands, which Qt's rich text takes for a plain space."""
    return written.replace("\u202f", NBSP)


def question_of(attribute: Attribute) -> str:
    """Return the question that settles `attribute`, as put to a person."""
    return _of_catalogue("Questions", attribute.ask or attribute.meaning)


def is_amount(attribute: Attribute) -> bool:
    """Say whether a number stands for money, from the words of its question."""
    return attribute.type is AttributeType.NUMBER and any(
        word in attribute.name for word in ("income", "wage", "salary")
    )
