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


def is_site_line(line: str) -> bool:
    """True for a short line that speaks of the site: privacy, search, follow us."""
    return len(line.split()) <= 6 and _SITE.search(line) is not None
