"""The words of a report: its sentences, dates, money and lists in one of four languages, whatever the screen speaks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from gettext import GNUTranslations, NullTranslations

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from pathways_app.domain import codes
from pathways_app.domain.attribute import Attribute, AttributeValue
from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.issuers import NAMES, kind_of_body
from pathways_app.domain.language import ENGLISH
from pathways_app.domain.money import MINOR_PER_MAJOR, Money
from pathways_app.domain.month import month_of_year
from pathways_app.domain.route_name import BEFORE_MARK
from pathways_app.domain.text import LocalText
from pathways_app.runtime.paths import resource

NBSP = "\u00a0"
MINUS = "\u2212"

_LOCALES = {"en": "en_GB", "cy": "cy_GB", "sv": "sv_SE", "fr": "fr_FR"}
_SYMBOLS = {"GBP": "£", "USD": "$", "CAD": "$", "SEK": "kr"}
_NARROW = "\u202f"


class Words:
    """Everything that is written in one `language` (ISO 639-1); `words_in` keeps them, as reading them takes time."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(_LOCALES[language])
        self._texts = _texts(language)

    def say(self, text: str, **fields: object) -> str:
        """Return `text`, which is English where it is asked for, with its fields filled in; as it is without any."""
        found = self._texts.gettext(text)
        return found.format(**fields) if fields else found

    def count(self, one: str, many: str, n: int, **fields: object) -> str:
        """Return the text for `n` things; `{n}` stands for their number."""
        return self._texts.ngettext(one, many, n).format(n=self.number(n), **fields)

    def name(self, text: LocalText) -> str:
        """Return the name of an entry in this language, else in English; marked where it is one's own addition.

        Of places we know the name in each.
        """
        bare = self._bare(text)
        return f"{bare}{self.local_mark}" if text.local else bare

    @property
    def local_mark(self) -> str:
        """What stands after the name of an entry that does not ship with the catalogue."""
        return BEFORE_MARK + self.say("local")

    def _bare(self, text: LocalText) -> str:
        if any(code == self.language for code, _ in text.versions):
            return text.in_language(self.language)
        return self._texts.pgettext("Names", str(text))

    def code(self, code: str) -> str:
        """Return the words for a catalogue code such as household_income: Household income."""
        return self._texts.pgettext("Codes", codes.english(code))

    def issuer(self, issuer: str) -> str:
        """Return who gives or offers something: in this language where it has words or a name for it."""
        known = kind_of_body(issuer) or (issuer if issuer in NAMES else "")
        return self._texts.pgettext("Issuers", known) if known else issuer

    def paper(self, name: str) -> str:
        """Return the name of a paper that a step asks for."""
        return self._texts.pgettext("Papers", name)

    def issuer_amid(self, issuer: str) -> str:
        """Return `issuer` as it stands within a sentence."""
        return self.amid(self.issuer(issuer)) if kind_of_body(issuer) else self.issuer(issuer)

    def amid(self, words: str) -> str:
        """Return words as they stand within a sentence: with a small letter first, save a name or an abbreviation."""
        capital = (*codes.TONGUES, *codes.PEOPLES) if self.language in (ENGLISH, "cy") else ()
        return codes.amid(words, map(self.code, (*codes.COUNTRIES, *codes.COUNTIES, *capital)))

    def question(self, attribute: Attribute) -> str:
        """Return the question that settles `attribute`."""
        return self._texts.pgettext("Questions", attribute.ask or attribute.meaning)

    def value(self, value: AttributeValue) -> str:
        """Write an attribute's value."""
        if isinstance(value, bool):
            return self.say("yes") if value else self.say("no")
        return self.number(value) if isinstance(value, Decimal) else self.code(value)

    def number(self, value: Decimal | int) -> str:
        """Write a number with the decimals it has and no more."""
        exact = Decimal(value)
        decimals = max(0, -int(exact.normalize().as_tuple().exponent))
        return self._kept_together(format_decimal(exact, _pattern(decimals), locale=self._locale))

    def money(self, amount: Money) -> str:
        """Write money with its symbol, pence only where there are any: £29,415."""
        exact = Decimal(abs(amount.minor)) / MINOR_PER_MAJOR
        decimals = 0 if amount.minor % MINOR_PER_MAJOR == 0 else 2
        symbol = _SYMBOLS.get(amount.currency, amount.currency)
        if len(symbol) > 1:
            written = f"{format_decimal(exact, _pattern(decimals), locale=self._locale)}{NBSP}{symbol}"
        else:
            pattern = self._locale.currency_formats["standard"].pattern.split(";")[0].replace("0.00", _ends(decimals))
            written = format_currency(exact, "XXX", pattern, locale=self._locale, currency_digits=False)
            written = written.replace("XXX", symbol).replace("¤", symbol)
        return self._kept_together(f"{MINUS}{written}" if amount.minor < 0 else written)

    def month(self, value: int) -> str:
        """Write a month with its full name: October 2031."""
        return self._month(value, "wide")

    def month_short(self, value: int) -> str:
        """Write a month with its short name: Oct 2031."""
        return self._month(value, "abbreviated")

    def month_name(self, of_year: int) -> str:
        """Write the name of a month of the year, 1 for January."""
        return str(self._locale.months["stand-alone"]["wide"][of_year])

    def day(self, value: date) -> str:
        """Write a day in full: 22 November 2026."""
        return format_date(value, "d MMMM yyyy", locale=self._locale).replace(" ", NBSP)

    def dated(self, iso: str) -> str:
        """Write an ISO 8601 day or month as 22 November 2026 or November 2026; other text stays as it is."""
        parts = iso.split("-")
        if not all(part.isdigit() for part in parts):
            return iso
        try:
            if len(parts) == len(("year", "month")):
                return self.month(12 * int(parts[0]) + date(int(parts[0]), int(parts[1]), 1).month - 1)
            return self.day(date.fromisoformat(iso))
        except ValueError:
            return iso

    def span(self, months: int) -> str:
        """Write a number of months in whole words: 4 years 9 months."""
        years, rest = divmod(months, 12)
        parts = [self.count("{n} year", "{n} years", years)] if years else []
        if rest or not years:
            parts.append(self.count("{n} month", "{n} months", rest))
        return " ".join(part.replace(" ", NBSP) for part in parts)

    def listed(self, words: Sequence[str]) -> str:
        """Write a list of things that all hold as the language does: a, b and c."""
        if self.language == "cy":  # "and" changes the word after it
            return ", ".join(words)
        return format_list(list(words), locale=self._locale)

    def either(self, words: Sequence[str]) -> str:
        """Write a list of things of which one holds: a, b or c."""
        if self.language == "cy" or len(words) < len(("this", "that")):
            return self.say(" or ").join(words)
        return format_list(list(words), style="or", locale=self._locale)

    def sentence(self, words: str) -> str:
        """Return words as a sentence: with a capital first and a stop at the end."""
        words = words[:1].upper() + words[1:]
        return words if not words or words.endswith((".", "?", "!", "…")) else f"{words}."

    def _month(self, value: int, width: str) -> str:
        return f"{self._locale.months['stand-alone'][width][month_of_year(value)]}{NBSP}{value // 12:04d}"

    def _kept_together(self, written: str) -> str:
        return written.replace(_NARROW, NBSP)


@cache
def words_in(language: str) -> Words:
    """Return the words of a language, read once.

    Raises: ResourceMissingError, when its texts are not where they should be.
    """
    return Words(language)


def _texts(language: str) -> NullTranslations:
    if language == ENGLISH:
        return NullTranslations()
    file = resource("i18n", "report", f"{language}.mo")
    try:
        with file.open("rb") as opened:
            return GNUTranslations(opened)
    except OSError as error:
        raise ResourceMissingError(resource=f"i18n/report/{file.name}") from error


def _pattern(decimals: int) -> str:
    return f"#,##{_ends(decimals)}"


def _ends(decimals: int) -> str:
    return f"0.{'0' * decimals}" if decimals else "0"
