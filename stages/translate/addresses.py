"""What an address looks like: web, mail and telephone."""

import re

ADDRESS = re.compile(
    r"""
      (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']              # web, without the mark that ends a sentence
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                                      # mail
    | \b(?:[a-z0-9-]+\.)+(?:gov|org|com|net|edu|info|int)\b(?:/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’'])?
    | \+\d{1,3}[\s.-]?(?:\(?\d{1,4}\)?[\s.-]?){1,4}\d{2,4}\b            # telephone, international
    | (?:\b1[-.\s])?(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b        # telephone, North American
    | \b1-8\d\d-[A-Z0-9]+(?:-[A-Z0-9]+)*\b                              # telephone in letters
    """,
    re.VERBOSE,
)
