"""Player captions and bare link words: they name a button that the new page does not have."""

import re

_MEDIA = r"(?:video|podcast|slideshow|animation|audio|clip|recording|slide show)"
_CAPTIONS = re.compile(
    rf"""(?:
      (?:view|watch|play|see|listen\ to|open) \ (?:this|the) \ {_MEDIA} (?:\ (?:on|in) \ [\w. ]{{2,20}}? )?
    | (?:view|watch|listen) \ on \ (?:youtube|vimeo|facebook|spotify)
    | click \ (?:here|to \ (?:play|enlarge|expand|zoom|watch))
    | (?:tap|click) \ (?:the|this|on \ the|on \ this) \ (?:image|picture|photo) \ to \ (?:enlarge|expand|zoom)
    | (?:play|pause|stop|enlarge|share|print|email) (?:\ (?:video|audio|image|this|page|this \ page|the \ page))
    | (?:back|return) \ to \ (?:the \ )?top (?:\ of \ (?:the \ )?page)?
    ) [.!]?""",
    re.IGNORECASE | re.VERBOSE,
)


def caption(text: str) -> bool:
    """Whether the whole sentence is the caption of a player, a link or a button."""
    return bool(_CAPTIONS.fullmatch(text.strip()))
