"""What the words of a line give away: who speaks, the page's article or the page itself."""

import re
from typing import Final

_PATTERNS: Final = (
    # comments and forums
    r"\b(?:comments?|repl(?:y|ies)|permalink|upvotes?|says|said on|posted by|kommentare?|antworten?|comentarios?|"
    r"responder|commentaires?|répondre|commenti|rispondi)\b",
    # the site's owner and machine
    r"©|\(c\)|\bcopyright\b|all rights reserved|powered by|alle rechte|derechos reservados|tous droits|theme by|"
    r"\bimpressum\b|\bdatenschutz\b|terms (?:of|and|&)|privacy|aviso legal|mentions légales|disclaimer",
    # what the page wants of the reader
    r"cookies?\b|newsletter|subscri|sign ?(?:up|in)\b|log ?in\b|\bregist(?:er|rier|rar)|\bdonat(?:e|ion)|your email|"
    r"e-mail|consent|suscr[ií]b|abonn|anmelden|advertis|sponsor|affiliate|download (?:the|our) app|inbox|javascript|"
    r"unsubscribe|by clicking|\bcart\b|warenkorb|carrito",
    # headings of other pages
    r"\b(?:related|similar|popular|trending|recommended|latest|recent|most read|more (?:from|in|on|stories|news|about)|"
    r"read (?:more|next|also)|see also|you (?:may|might)|also (?:like|on|read)|next|previous|archives?|categor|tags?\b|"
    r"filed under|in this section|weiterlesen|mehr zum|ähnliche|neueste|verwandte|lees (?:ook|meer)|relacionad|"
    r"más (?:leído|noticias|de)|lea también|à lire|articles? liés|leggi anche|continue reading|around the web)",
    # sharing
    r"\b(?:share|tweet|facebook|twitter|linkedin|whatsapp|pinterest|instagram|youtube|reddit|flipboard|telegram|tumblr|"
    r"follow (?:us|me)|teilen|compart|partager|condividi|print|rss|flattr)\b",
    # pictures and their owners
    r"\b(?:photo(?:graph)?s?|image|picture|getty|reuters|shutterstock|courtesy|credit|foto|bild|crédito|file photo|"
    r"\(ap\b|associated press)\b",
    # who wrote it, and when
    r"^(?:by|von|por|par|written by|reviewed by|author|posted|published|updated|veröffentlicht|publicado|"
    r"last updated)\b|"
    r"\bmin(?:ute)?s? read\b|\bstaff (?:writer|reporter)\b",
    # moments
    r"\b\d{1,2}:\d{2}\b|\b(?:hours?|days?|weeks?|months?|years?|minutes?|mins?) ago\b|\bvor \d+ (?:tagen|stunden)|"
    r"\bhace \d+ (?:días|horas)|^\W*(?:\w+day,? )?(?:\d{1,2}\W{1,2})?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"\w*\W{1,2}\d{1,4}|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b",
    # who the writer is
    r"\b(?:is|was) an? (?:\w+ ){0,3}(?:writer|editor|reporter|journalist|author|correspondent|columnist)\b|"
    r"about the author|reach (?:him|her|them) at|contact (?:him|her|the)|follow (?:him|her)|autor(?:in)? bei",
    r"^(?:[a-záéíóúäöü][\w.'’-]+ ){2,3}(?:is|was|has|have|ist|es|est|è|covers|writes|works|joined)\b",
    r"(?:^|. )(?:is|was|has) .{0,60}\b(?:professor|founder|co-founder|consultant|expert|director|fellow|developer|"
    r"freelanc)",
    # pointers to another page at the start of a line
    r"^\W*(?:read (?:more|also|next|:)|see also|also (?:read|on)|related(?: \w+)?:|more:|watch:|lire aussi|à lire|"
    r"lea (?:también|más)|leia|leggi|mehr (?:dazu|zum)|lees|listen:|photograph by|photos?(?: by|:)|image(?:s|:)|foto:)",
    # calls to the reader
    r"^\W*(?:subscribe|sign up|sign in|log in|join|get|download|follow|click|register|enter|submit|contact|visit|try|"
    r"support|donate|buy|shop|order|save|never miss|don['’]t miss|want|like|have (?:you|a)|"
    r"we (?:want|welcome|recommend))\b",
    r"\bmoderat(?:ed|ion|or)|\b(?:our|the) (?:advertisers|partners)|commission|letters? to the editor|terms apply|"
    r"house rules|guidelines|full story|latest (?:news|stories|updates)|breaking news|\bapp\b",
    # teasers run out
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|»|→|›|>>)\W*$|\bread more\W*$|\bmore\W*$",
)
CUES: Final = tuple(re.compile(pattern) for pattern in _PATTERNS)


def cues(line: str) -> list[float]:
    """For each kind of cue 1 if the line holds one, else 0; only its first and last 200 characters are looked at."""
    seen = (line if len(line) <= 400 else f"{line[:200]} {line[-200:]}").lower()
    return [1.0 if cue.search(seen) else 0.0 for cue in CUES]
