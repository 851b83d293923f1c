import pytest

from pathways_app.ui.code_words import amid, plain


@pytest.mark.parametrize(
    ("code", "within"),
    [
        ("en", ["household income", "Wales", "Welsh medium", "CSN right", "B2"]),
        ("cy", ["incwm y cartref", "Cymru", "cyfrwng Cymraeg", "hawl CSN", "B2"]),
        ("sv", ["hushållets inkomst", "Wales", "på walesiska", "rätt till CSN", "B2"]),
        ("fr", ["revenu du ménage", "Pays de Galles", "en gallois", "droit CSN", "B2"]),
    ],
)
def test_names_keep_their_capital_within_a_sentence(languages, code, within):
    languages.use(code)
    codes = ("household_income", "wales", "welsh_medium", "csn_right", "b2")
    assert [amid(plain(one)) for one in codes] == within


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("cy", ["Swedeg", "Daneg", "Ffaröeg", "Islandeg", "Norwyeg"]),
        ("sv", ["Svenska", "Danska", "Färöiska", "Isländska", "Norska"]),
        ("fr", ["Suédois", "Danois", "Féroïen", "Islandais", "Norvégien"]),
    ],
)
def test_mother_tongues_are_named_as_languages(languages, code, named):
    languages.use(code)
    assert [plain(one) for one in ("swedish", "danish", "faroese", "icelandic", "norwegian")] == named


@pytest.mark.parametrize(
    ("code", "within"),
    [
        ("en", ["La Paz", "Asian", "Gypsy or Irish traveller", "First nation"]),
        ("cy", ["La Paz", "Asiaidd", "Sipsi neu Deithiwr Gwyddelig", "Cenedl Gyntaf"]),
        ("sv", ["La Paz", "asiatisk", "brittisk eller irländsk resande", "First Nation"]),
        ("fr", ["La Paz", "asiatique", "gitan ou Voyageur irlandais", "Première Nation"]),
    ],
)
def test_places_keep_their_capital_within_a_sentence_and_peoples_where_the_language_gives_them_one(
    languages, code, within
):
    languages.use(code)
    codes = ("la_paz", "asian", "gypsy_or_irish_traveller", "first_nation")
    assert [amid(plain(one)) for one in codes] == within
