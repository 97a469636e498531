"""Words of negation in English and Spanish, as patterns over plain lower-case text.

`firm` words deny the sentence they stand in and need a counterpart. `loose` phrases hold a firm word that often has
none ("not only", "no matter"). `mild` words come in families that have the same members in both languages ("avoid" and
"evitar"): those that are not paired off in this way may be the counterpart of a firm word ("lack" for "no tener").
`fixed` phrases only look like negation ("sin embargo").
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_ENGLISH_FIRM = r"""
not n't cannot cant dont doesnt didnt isnt wont no never without neither nor none nobody nothing nowhere unable
(?:has|have|had|having|is|are|was|were|be|'ve|'s)\ yet\ to yet\ to\ be
"""
_ENGLISH_LOOSE = r"""
not\ only not\ just whether\ or\ not or\ not(?=\W*[,;.?!]|$) no\ matter
not\ (?:be\ )?limited\ to no\ doubt without\ a?\ ?doubt
no\ (?:more|fewer|less|later|earlier|longer|greater)\ than not\ (?:more|less|fewer)\ than not\ to\ mention
why\ not no\ sooner nothing\ but but\ not\ least not\ necessarily
(?:do|does|did|is|are|was|have|has|can|could|will|would|should)n't\ (?:you|it|they|he|she|we)\b(?=\ ?\?)
"""
_ENGLISH_FIXED = r"no\.(?=\ ?\d) nonetheless notwithstanding unless\ otherwise"
_ENGLISH_MILD = {
    "lack": r"lack(?:s|ed|ing)? short\ of miss(?:es|ed)? absence absent missing devoid deficit free "
    r"\w+-free insufficient\w* scarc\w+ shortage "
    r"unmet shortfall",
    "avoid": r"avoid\w* refrain\w* abstain\w* stay\ away",
    "prevent": r"prevent\w* (?:keep(?:s|ing)?|kept)\ [^.;]{1,40}?\ from prohibit\w* forbid\w* ban(?:s|ned|ning)? "
    r"advised?\ against stop(?:s|ped|ping)? discontinu\w+ inhibit\w* block\w* quit discourag\w+",
    "fail": r"fail(?:s|ed|ing|ure|ures)?",
    "unless": r"unless",
    "except": r"except(?:\ for|\ that)? other\ than apart\ from rather\ than instead(?:\ of)? anything\ but "
    r"despite regardless otherwise",
    "exclude": r"exclud\w+ rul(?:e|es|ed|ing)\ out",
    "rare": r"hardly rare rarely poor poorly seldom barely scarcely few little less(?:er)? fewer minimal limited",
    "deny": r"den(?:y|ies|ied|ying) refus\w+ reject\w* oppos\w+ declin\w+ disput\w+ doubt\w*",
    "rest": r"remain(?:s|ing)? still yet await\w* pending out\ on",
    "affix": r"impossible illegal irregular disagree\w* discomfort inability disappear\w* go(?:es)?\ away asymptomatic "
    r"unprecedented uncovered abnormal\w* benign over-the-counter homeless\w* "
    r"wrong\w* sterile open-label uncontroll\w+ symptomless invalid underreport\w* negative\w* \w{4,}-less",
}
_SPANISH_FIRM = (
    r"no nunca jamás sin ni nadie nada tampoco ningún ninguna ninguno ningunos ningunas "
    r"incapaz incapaces"
)
_SPANISH_LOOSE = r"""
no\ (?:solo|sólo|solamente|únicamente) no\ (?:se\ limitan?|limitad[oa]s?) o\ no sin\ importar sin\ duda nada\ más
hasta\ que\ no a\ no\ ser\ que no\ sean? no\ más\ (?:de|que) no\ [^.;]{1,40}\ más\ que no\ [^.;]{1,60}\ sino
sin\ (?:contar|perjuicio|igual) no(?=\ ?\?) no\ menos\ (?:de|que) no\ superior(?:es)?\ a no\ necesariamente
tanto\ [^.;]{1,60}\ como además\ de venta\ libre
"""
_SPANISH_FIXED = r"""
sin\ embargo no\ obstante n° aire\ libre tiempo\ libre hac\w+\ falta un\ poco menos\ de(?=\ \d)
menor(?:es)?\ (?:de|que)(?=\ \d) (?:al|por\ lo)\ menos
"""
_SPANISH_MILD = {
    "lack": r"defici\w+ falt(?:a|an|aba|aban|ar|aran|aron|ado|ó|e|en) carec\w+ carent\w+ ausen\w+ libres? escas\w+ "
    r"insuficien\w+ desprovist\w+ déficit",
    "avoid": r"evit\w+ hu(?:ir|ye|yen|ya|yan) absten\w+ abstien\w+ mantenerse\ alejad\w+",
    "prevent": r"imp(?:id|ed)\w+ dificult\w+ prohib\w+ prev[ei]n\w+ previen\w+ det(?:en|ien|uv)\w+ "
    r"dej(?:a|an|e|en|ar|ó|aron)\ de inhib\w+ bloque\w+ abandon\w+ suspen\w+ interrump\w+ desaconsej\w+ disuad\w+",
    "fail": r"fall(?:a|an|as|ar|ó|o|os) fracas\w+ insuficiencia",
    "unless": r"a\ menos\ que salvo\ que",
    "except": r"excepto salvo en\ lugar\ de en\ vez\ de a\ excepción aparte\ de al\ margen "
    r"a\ pesar de\ lo\ contrario caso\ contrario independientemente a\ diferencia",
    "exclude": r"exclu\w+ descart\w+",
    "rare": r"apenas rara(?:mente|\ vez) poc[oa]s? menos limitad[oa]s? mínim\w+ menor(?:es)?",
    "deny": r"neg(?:ar|ó|aron|ado|ada|aba) nieg\w+ rechaz\w+ rehus\w+ se\ opon\w+ cuestion\w+ dud\w+",
    "rest": r"qued(?:a|an)\ por falta\ por resta pendientes? aún\ (?:deb|requier|est)\w+ a\ la\ espera",
    "affix": r"imposib\w+ desconoc\w+ improbab\w+ inciert\w+ ilegal\w* irregular\w* desacuerdo\w* malestar incapacidad "
    r"desapar\w+ asintomátic\w+ inválid\w+ negativ\w+ ignor\w+ indolor\w* inaudit\w+ inoxidable\w* inutilizable\w*",
}


@dataclass(frozen=True)
class NegationWords:
    """The patterns of one language."""

    firm: re.Pattern[str]
    loose: re.Pattern[str]
    fixed: re.Pattern[str]
    mild: dict[str, re.Pattern[str]]


def _any(words: str) -> re.Pattern[str]:
    parts = [part for part in re.split(r"(?<!\\)\s+", words.strip()) if part]
    return re.compile(rf"(?<![\w'])(?:{'|'.join(parts)})(?![\w])")


@lru_cache(maxsize=2)
def negation_words(language: str) -> NegationWords:
    """The words of negation of `en` or `es`."""
    if language == "en":
        firm = _any(_ENGLISH_FIRM.replace("n't", r"(?:\w+n't)"))
        return NegationWords(firm, _any(_ENGLISH_LOOSE), _any(_ENGLISH_FIXED), _mild(_ENGLISH_MILD))
    return NegationWords(_any(_SPANISH_FIRM), _any(_SPANISH_LOOSE), _any(_SPANISH_FIXED), _mild(_SPANISH_MILD))


def _mild(families: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {family: _any(words) for family, words in families.items()}
