"""The lines that pages put around their articles: share links, player buttons, what comes after the end."""

import re
from typing import Final

_TAIL: Final = frozenset(
    """related resources|related links|related articles|related topics|related pages|related content|
    related information|related stories|related reading|related news|related posts|you may also like|
    you might also like|more like this|recommended for you|read next|further reading|share this page|
    share this article|was this page helpful?|was this information helpful?|did you find this helpful?|
    follow us|contact information|comments|leave a reply|leave a comment|back to top|
    sign up for our newsletter|subscribe to our newsletter|about this website|recursos relacionados|
    enlaces relacionados|temas relacionados|artículos relacionados|información relacionada|
    contenido relacionado|páginas relacionadas|comparta esta página|compartir esta página|síganos|
    ¿le resultó útil esta página?|¿fue útil esta página?|volver arriba""".replace("\n    ", "").split("|")
)
_SHARE: Final = frozenset(
    """facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|instagram|youtube|print|email|e-mail|print this page|
    email this page|email a friend|share|share this|share this page|share this article|copy link|listen|text size|
    back to top|top|skip to content|skip to main content|menu|search|on this page|in this article|
    compartir|imprimir|correo electrónico|copiar enlace|en esta página""".replace("\n    ", "").split("|")
)
_PLAYER = re.compile(
    r"(?:play|pause|mute|unmute|full ?screen|volume|captions?|subtitles|replay|settings|loaded: ?\d+%|seek to live|"
    r"stream type live|playback rate|chapters|reproducir|pausar|silenciar|pantalla completa|"
    r"(?:current time |duration |remaining time )?-?\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?)",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"skip to|cookie|privacy|accessib|sitemap|site map|disclaimer|foia|terms of use|contact us|about us|careers|"
    r"log ?in|sign ?(?:in|up)|newsletter|subscribe|follow us|facebook|twitter|youtube|linkedin|instagram|rss|"
    r"copyright|©|menu|search|home\b|saltar al|privacidad|accesibilidad|contáctenos|síganos|buscar|inicio\b",
    re.IGNORECASE,
)

_PROMOTION = re.compile(
    r"""\b(?:subscribe|sign(?:ing)?[ ]up)\b.{0,60}\b(?:newsletter|edition|email|e-mail|inbox|updates|alerts)\b
    |\b(?:newsletter|edition)\b.{0,30}\bby[ ]e-?mail\b
    |\bsubscribe[ ]now\b|\bnever[ ]miss[ ](?:the|our|a)\b.{0,40}\b(?:news|stor(?:y|ies)|posts?|update)\b
    |\blatest[ ]news\b.{0,60}\b(?:app|inbox|phone)\b|\bdownload[ ](?:the|our)\b.{0,30}\bapp\b
    |\b(?:submit|send|write)\b.{0,20}\bletters?[ ]to[ ]the[ ]editor\b|^submit[ ]your[ ]letter
    |\bcomments[ ]are[ ](?:moderated|closed)\b
    |\bcomments[ ](?:may[ ]be|that[ ]are)\b.{0,40}\b(?:republished|published)\b
    |\b(?:this|our)[ ](?:post|article|page|site)[ ](?:contains|may[ ]contain)\b.{0,60}\b(?:links|products|references)\b
    |\b(?:earn|receive)[ ]an?[ ](?:\w+[ ])?commission\b|\bwe[ ]use[ ]cookies\b|\bby[ ](?:clicking|signing[ ]up)\b
    |\bsuscr[ií]base\b.{0,40}\bbolet[ií]n|\bnewsletter\b.{0,20}\b(?:abonnieren|anmelden)\b|\butilizamos[ ]cookies\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LEAD_AWAY = re.compile(
    r"(?:(?:read (?:more|also|next)|see also|also read|related(?: (?:story|article|coverage))?|à lire aussi|"
    r"lea también|leia também|leggi anche|lees ook|mehr dazu|photograph by|photo(?: credit)?s?(?: by)?|image credits?|"
    r"foto|filed under) ?[:»]|photo(?:graph)?s? by\b|à lire aussi\b).{0,120}",
    re.IGNORECASE,
)
_PROMOTION_WORDS = 45


def _key(line: str) -> str:
    return line.strip().rstrip(":").casefold()


def begins_tail(line: str) -> bool:
    """True for a heading of what follows an article, such as "Related Resources"."""
    return _key(line) in _TAIL


def is_share_link(line: str) -> bool:
    """True for a line that is only a share, print or page link."""
    return _key(line) in _SHARE


def is_player_button(line: str) -> bool:
    """True for a media player's control, such as "Play" or "0:00 / 3:45"; not for a sentence about a video."""
    return _PLAYER.fullmatch(line.strip()) is not None


def is_promotion(line: str) -> bool:
    """True for a line that asks for a subscription or a comment, discloses advertising, or points to another page."""
    if len(line.split()) > _PROMOTION_WORDS:
        return False
    return _PROMOTION.search(line) is not None or _LEAD_AWAY.fullmatch(line) is not None


def is_site_line(line: str) -> bool:
    """True for a short line that speaks of the site: privacy, search, follow us."""
    return len(line.split()) <= 6 and _SITE.search(line) is not None
