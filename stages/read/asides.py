"""Lines in the middle of an article by which the site speaks of itself: promotions, bylines, photo credits, notices.

The patterns name what such lines say on the web at large, in English and Spanish, a few in French and German. They
are narrow on purpose: "you may receive compensation" and "you will get an email" are sentences of a health page.
"""

import re
from collections.abc import Mapping
from typing import Final

from pipeline.document import BlockKind


def _compiled(forms: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {reason: re.compile(form, re.IGNORECASE | re.VERBOSE) for reason, form in forms.items()}


CERTAIN: Final = ("a notice about cookies", "a copyright line")
"""Reasons that hold however much of a page they take."""

_NEWS: Final = r"""(?:news\s?letters?|mailing\s+list|(?:daily|digital|print|weekly|e\w*)\s+editions?|newsfeed|
    top\s+stories|(?:news|story)\s+alerts|(?:breaking|latest|daily)\s+(?:news|stories|headlines)|bolet[ií]n\s+de\s+noticias)"""
_ANYWHERE: Final = _compiled(
    {
        "a promotion within the article": rf"""
            \b(?:subscrib\w+|sign(?:ing)?[- ]?up|join|get|receive|register|never\s+miss|suscr[ií]b\w+|delivered)\b
            .{{0,80}}\b{_NEWS}\b
            | \b{_NEWS}\b.{{0,60}}\b(?:sign[- ]?up|subscribe|click\s+here|suscr[ií]b\w+|apps?)\b
            | \b(?:subscribe|sign\s+up)\s+(?:for|to)\s.{{0,40}}\b(?:e-?mails?|podcast|channel|updates|alerts)\b
            | ^(?:please\s+)?subscribe\s+(?:now|today|here|to\s+(?:our|read|continue|unlock))\b
            | \b(?:informed|updates?|news|stories|the\s+latest)\b.{{0,60}}\bsign\s+up\s+(?:here|now|today|below)\b
            | \b(?:news|stories|tips|articles|headlines)\b.{{0,60}}
              \b(?:delivered|straight)\s+to\s+your\s+(?:inbox|phone)\b
            | \b(?:follow|like)\s+(?:us|me|our\s+page)\s+on\s
            | ^(?:follow|like)\s+(?:us|@\w+)\b | ^s[ií]ganos\b
            | \bsupport\s+our\s+(?:journalism|newsroom|reporting)\b
            | ^(?:share|tweet|pin|print|e-?mail|bookmark)\s+this\s+(?:page|article|story|post|recipe|pin)\b
        """,
        "a pointer to another article": r"""
            ^\W*(?:read\s+(?:more|also|next|the\s+full\s+(?:story|article))|also\s+read|see\s+also|more\s+from\b.{0,30}|
            related(?:\s+(?:story|stories|articles?|content|reading|posts?|video|coverage|news))?|must\s+read|
            watch\s+(?:more|now|next)|you\s+may\s+also\s+like|up\s+next|lea\s+tambi[eé]n|lea\s+m[aá]s|
            v[eé]ase\s+tambi[eé]n|tambi[eé]n\s+(?:te|le)\s+puede\s+interesar|lire\s+(?:aussi|également)|
            lesen\s+sie\s+(?:auch|mehr)|mehr\s+zum\s+thema|siehe\s+auch)\s*(?:[:»>|→]|$)
            | ^à\s+lire\s+aussi\b
        """,
        "a notice about money": r"""
            \baffiliate\s+(?:links?|commissions?|partners?|disclosure)\b
            | \bwe\b.{0,20}\b(?:earn|receive|get)\b.{0,30}\b(?:commissions?|compensat\w+)\b
            | \b(?:post|article|page|story|site)\s+(?:may\s+)?(?:contains?|includes?)\s+(?:affiliate|sponsored|
              (?:references|links)\s+to\s+products)
            | \b(?:we|editors)\s.{0,20}\b(?:select|review|recommend|choose|test)\b.{0,30}\b(?:products|items|brands)\b
              .{0,40}\bindependent(?:ly)?\b
        """,
        "a notice about cookies": r"""
            \bstore\s+(?:and/or|and|or)\s+access\s+information\s+on\s+(?:your|a)\s+device\b
            | \bwe\s+(?:value|respect|care\s+about)\s+your\s+privacy\b
            | \b(?:change|withdraw|manage)\s+your\s+(?:choices|consent|cookie\s+\w+|preferences)\b
              .{0,60}\b(?:link|bottom|footer|settings|icon)\b
            | \b(?:we|this\s+(?:web)?site)\s+(?:and\s+.{0,30})?uses?\s+cookies\b | \butilizamos\s+cookies\b
        """,
        "an advertisement": r"""
            ^\W*(?:advertis(?:e)?ments?|publicidad|anuncio|anzeige|publicité|sponsored(?:\s+(?:content|post|by\b.*))?|
            (?:story|article|post)\s+continues\s+(?:below|after)\b.*|(?:scroll|swipe)\s+(?:down\s+)?to\s+continue\b.*|
            continue\s+reading\s+(?:below|the\s+main\s+story)|skip\s+advertisement|report\s+this\s+ad)\W*$
        """,
        "a question to readers": r"""
            \bwe\b.{0,20}\bto\s+(?:hear|know)\s+(?:from\s+you|what\s+you\s+think|your\s+(?:thoughts|views|opinion))\b
            | \bwhat\s+(?:do\s+)?you\s+think\s+(?:about|of)\s+this\s+(?:article|story|post|page)\b
            | \b(?:submit|send|write|email)\b.{0,30}\bletters?\b.{0,20}\bto\s+the\s+editor\b
            | ^(?:please\s+)?(?:leave|post|add|write)\s+(?:a|your)\s+(?:comment|reply)\b
            | \b(?:leave|post|add|write)\s+(?:a|your)\s+comment\b.{0,30}\bbelow\b
            | \blet\s+us\s+know\s+in\s+the\s+comments\b | ^join\s+the\s+(?:conversation|discussion)\W*$
            | \b(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|eingeloggt|angemeldet)\b.{0,40}
              \b(?:comments?|reply|kommentare?)\b
            | \b(?:have|got)\s+a\s+(?:news\s+tip|story\s+(?:idea|to\s+(?:tell|share)))\b
            | ^(?:was|did|is)\s.{0,20}\bthis\s+(?:page|article|answer|information|content|post|review)\s+helpful\b
            | ^rate\s+(?:this|the)\s+(?:article|recipe|post|story|page)\W*$
        """,
        "a copyright line": r"""
            ^\W*(?:©|copyright\s*(?:©|\(c\)|\d{4})) | \ball\s+rights\s+reserved\b
            | \btodos\s+los\s+derechos\s+reservados\b
            | \bmay\s+not\s+be\s+(?:published|reproduced)\b.{0,80}\b(?:broadcast|rewritten|redistributed)\b
        """,
    }
)
_CUES: Final = {
    reason: tuple(cues.split("|"))
    for reason, cues in {
        "a promotion within the article": (
            "subscri|sign|news|mailing|edition|stories|headlines|bolet|suscr|inbox|phone|mailbox|follow|like|"
            "síga|siga|support our| this "
        ),
        "a notice about cookies": "device|privacy|choices|consent|cookie|preferences",
        "a notice about money": "affiliate|commission|compensat|contain|include|independent",
        "a question to readers": "hear|know|think|letter|comment|reply|join|kommentar|tip|story|helpful|rate ",
        "a copyright line": "©|copyright|rights|derechos|may not be",
    }.items()
}
"""Of each slow form what its texts hold in lower case: a quick look before the form itself."""

_LINES: Final = _compiled(
    {
        "a photo credit": r"""
            ^\W*(?:(?:photo(?:graph)?s?|image|picture|illustration|foto|bild|imagen)\s*(?:credits?\s*[:/]|credits?\s+|\sby\s|
            \svon\s|\spor\s|courtesy|©)|(?:photo(?:graph)?s?|foto|bild)\s*[:/]|credits?\s*:|courtesy\s+(?:of|photo)|
            ©(?!\s*\d{4}))\s*\S.{0,60}(?<![.!?])$
            | ^.{0,40}(?:getty\s+images|shutterstock|istock(?:photo)?|unsplash|\b(?:ap|file|afp|reuters|stock)\s+
              (?:photo|file|image|picture)s?)\W*$
        """,
        "a line about the page": r"""
            ^\W*(?:asked|answered|edited|modified|viewed|posted|published|updated|reviewed|
            (?:news|release|publication)\s+date|last\s+(?:updated|modified|edited|reviewed|seen))\b
            (?=.*(?:\bago\b|\btoday\b|\byesterday\b|\d{4}|\d:\d\d|\d[/.]\d)).{0,60}(?<![.!?])$
            | ^\W*(?:release|publication|news|posting)\s+date\s*:?\W*$
            | \b\d+\s+min(?:ute)?s?\s+read\b
            | ^\W*(?:\d+|an?|one)\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\s+ago\W*$
            | ^\W*(?:reading|read)\s+time\b.{0,30}$
            | ^\W*[\d,.]+k?\s+(?:comments?|shares?|views?|likes?|answers?|replies)\W*$
            | ^\W*(?:filed\s+under|posted\s+in|tags?|tagged(?:\s+(?:with|as))?|categor(?:y|ies)|keywords|
              etiquetas|categorías?|sorted\s+by)\s*(?:[:|]|$)
            | ^\W*(?:written|posted|reported|photographed|submitted|text|words)\s+by:?\s+(?-i:[A-Z]).{1,50}$
            | ^\W*by:?\s+(?-i:[A-Z][\w.’'-]+)(?:,?\s+(?:(?-i:[A-Z][\w.’'-]*)|and|de|von|van|der|la|\||&)){1,7}\W*$
        """,
    }
)
_LONGEST_WORDS: Final = 45
_LINE_WORDS: Final = 14
_WORKS: Final = (
    "writer|journalist|reporter|editor|author|columnist|correspondent|blogger|founder|contributor|professor|fellow|"
    "producer|consultant|freelancer?|photographer|novelist|critic|lecturer|strategist"
)
_AUTHOR = re.compile(
    rf"^(?:[A-Z][\w.’'-]*\s+){{2,5}}(?:\([^)]{{2,40}}\)\s+)?(?:[Ii]s|[Ww]as|writes|covers)\s.{{0,120}}\b(?i:{_WORKS})s?\b"
    r"|^[Aa]bout [Tt]he [Aa]uthor\b|^[Ss]obre (?:el|la) autora?\b"
    r"|\b[Ff]ollow (?:him|her|them|the author|[A-Z]\w+(?: [A-Z]\w+)?) (?:on|at) (?:@|[Tt]witter|X\b|Facebook|Instagram)"
)
_AUTHOR_WORDS: Final = 90
_WHEN_ONLY = re.compile(
    r"""\W*(?:(?:(?:first|last|date|datum|fecha|published|posted|updated|modified|created|on|at|el|de|del|the|
    (?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sat|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|
    july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|
    agosto|septiembre|octubre|noviembre|diciembre|[ap]\.?\s?m\.?|utc|gmt|e[sd]?t|p[sd]?t|c[sd]?t|bst|cest|min(?:ute)?s?\s+read)
    (?![a-z])|\d{1,4}(?:st|nd|rd|th)?(?![a-z]{3}))\W*)+""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_DATE: Final = 90
_YEAR_OR_SLASH = re.compile(r"\b(?:19|20)\d\d\b|\d[/.]\d+[/.]\d|\d:\d\d")
_RELATED = re.compile(
    r"""^\W*(?:related\s+(?:stories|articles|posts?|news|content|reading|coverage|links|topics|resources|pages)|
    more\s+(?:stories|news|articles|posts|from|like\s+this|to\s+read|to\s+explore)\b.*|
    you\s+(?:may|might|could|will|[’']ll)\s+(?:also\s+)?(?:like|enjoy|love|be\s+interested\s+in)\b.*|
    recommended(?:\s+(?:for\s+you|articles|stories|posts|reading))|trending(?:\s+\w+){0,3}|
    most\s+(?:popular|read|viewed|shared)(?:\s+\w+){0,3}|popular\s+(?:posts|stories|articles)|
    (?:latest|recent|other|similar|previous|next)\s+(?:posts?|stories|articles?|news|entries)\b.*|
    (?:see|look\s+at|check\s+out)\s+other\b.*|what\s+to\s+read\s+next|read\s+(?:next|more)|up\s+next|
    (?:editor[’']?s?[’']?|our)\s+(?:top\s+)?picks|(?:from|around)\s+the\s+web|sponsored(?:\s+\w+){0,2}|
    about\s+the\s+authors?|(?:\d+\s+)?comments?(?:\s+\(?\d+\)?)?|(?:leave|post|add)\s+a\s+(?:comment|reply)\b.*|
    (?:\d+\s+)?(?:thoughts|responses|replies)\s+(?:on|to)\b.*|
    artículos\s+relacionados|noticias\s+relacionadas|(?:lo\s+)?más\s+le[ií]do|también\s+le\s+puede\s+interesar|
    comentarios|ähnliche\s+(?:artikel|beiträge)|weitere\s+(?:artikel|beiträge|nachrichten)|kommentare?|
    das\s+könnte\s+(?:sie|dich)\b.*|articles\s+(?:liés|similaires)|à\s+lire\s+aussi)\W*$""",
    re.IGNORECASE | re.VERBOSE,
)


def reason_of_aside(text: str, kind: BlockKind) -> str:
    """Why a text within an article is none of it, empty if nothing says so.

    Rows are never judged, and items and headings only by what no article says of its own matter.
    """
    words = text.count(" ") + 1
    if kind == "row" or words > _LONGEST_WORDS:
        return ""
    if kind in {"paragraph", "caption"} and words <= _LINE_WORDS:
        reason = _first(_LINES, text)
        if reason:
            return reason
    return _first(_ANYWHERE, text)


def is_author_note(text: str) -> bool:
    """True for a paragraph that says who wrote the article; it counts only at the article's end."""
    return text.count(" ") < _AUTHOR_WORDS and _AUTHOR.search(text) is not None


def is_only_a_date(text: str) -> bool:
    """True for a short line that holds a day or a time and nothing else; it counts only around the title."""
    return len(text) <= _LONGEST_DATE and bool(_YEAR_OR_SLASH.search(text) and _WHEN_ONLY.fullmatch(text))


def heads_related(heading: str) -> bool:
    """True for a heading of other articles, of comments or of the author, in the words of the web at large."""
    return _RELATED.search(heading) is not None


def _first(forms: Mapping[str, re.Pattern[str]], text: str) -> str:
    lowered = text.lower()
    for reason, form in forms.items():
        cues = _CUES.get(reason)
        if (cues is None or any(cue in lowered for cue in cues)) and form.search(text):
            return reason
    return ""
