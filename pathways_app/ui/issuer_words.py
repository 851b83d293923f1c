"""Who gives a credential or a paper, in the window's language where it is a kind of body and no name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from pathways_app.ui.code_words import amid

translate = QCoreApplication.translate

_KINDS: Mapping[str, Callable[[], str]] = {
    "school": lambda: translate("Issuers", "School"),
    "school / local authority": lambda: translate("Issuers", "School or local authority"),
    "local authority": lambda: translate("Issuers", "Local authority"),
    "school district": lambda: translate("Issuers", "School district"),
    "district or charter": lambda: translate("Issuers", "District or charter school"),
    "district or charter school": lambda: translate("Issuers", "District or charter school"),
    "school or district": lambda: translate("Issuers", "School or district"),
    "district": lambda: translate("Issuers", "District"),
    "university": lambda: translate("Issuers", "University"),
    "universitet": lambda: translate("Issuers", "University"),
    "lärosäte": lambda: translate("Issuers", "University"),
    "universitet/högskola": lambda: translate("Issuers", "University or university college"),
    "accredited university": lambda: translate("Issuers", "Accredited university"),
    "university or college": lambda: translate("Issuers", "University or college"),
    "college or university": lambda: translate("Issuers", "University or college"),
    "accredited college": lambda: translate("Issuers", "Accredited college"),
    "university abroad": lambda: translate("Issuers", "University abroad"),
    "foreign university": lambda: translate("Issuers", "University abroad"),
    "post-secondary institution": lambda: translate("Issuers", "Post-secondary institution"),
    "folkhögskola": lambda: translate("Issuers", "Folk high school"),
    "employer": lambda: translate("Issuers", "Employer"),
    "arbetsgivare": lambda: translate("Issuers", "Employer"),
    "employing school": lambda: translate("Issuers", "Employing school"),
    "employing district": lambda: translate("Issuers", "Employing district"),
    "childcare setting": lambda: translate("Issuers", "Childcare setting"),
    "awarding bodies": lambda: translate("Issuers", "Awarding bodies"),
    "approved providers": lambda: translate("Issuers", "Approved providers"),
    "ite partnership": lambda: translate("Issuers", "Teacher training partnership"),
    "university registrar": lambda: translate("Issuers", "University registrar"),
    "every post-secondary institution attended": lambda: translate("Issuers", "Every institution attended"),
    "home university": lambda: translate("Issuers", "Home university"),
    "faculty of education": lambda: translate("Issuers", "Faculty of education"),
    "employers": lambda: translate("Issuers", "Employers"),
    "former employers": lambda: translate("Issuers", "Former employers"),
    "referees": lambda: translate("Issuers", "Referees"),
    "headteacher": lambda: translate("Issuers", "Headteacher"),
    "district or charter human resources": lambda: translate("Issuers", "Staff office of the district"),
    "approved evaluation agency": lambda: translate("Issuers", "Approved evaluation agency"),
    "authorised translator": lambda: translate("Issuers", "Authorised translator"),
    "certified translator": lambda: translate("Issuers", "Certified translator"),
    "training provider": lambda: translate("Issuers", "Training provider"),
    "government": lambda: translate("Issuers", "Government"),
    "other state": lambda: translate("Issuers", "The other state"),
}
"""The words for each kind of body, by how the catalogue writes it in one place or another."""


def issuer_words(issuer: str) -> str:
    """Return `issuer` as the catalogue writes it where it names somebody: official names stay as they are."""
    kind = _KINDS.get(issuer.casefold())
    return issuer if kind is None else kind()


def issuer_amid(issuer: str) -> str:
    """Return `issuer` as it stands within a sentence."""
    return amid(issuer_words(issuer)) if issuer.casefold() in _KINDS else issuer
