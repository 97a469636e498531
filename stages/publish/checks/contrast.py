"""Whether letters stand out from what is behind them, by WCAG 2.2's success criterion 1.4.3."""

import re
from collections.abc import Iterator

LEAST = 4.5
"""Contrast of text of ordinary size."""

# What a name in a style sheet of ours is drawn on.
_BEHIND = {
    "text": ("ground", "raised", "now"),
    "soft": ("ground", "raised"),
    "accent": ("ground", "raised"),
    "error": ("ground", "raised"),
    "on-accent": ("accent",),
    "on-word": ("word",),
    "warn-text": ("warn",),
}
# Where letters on a warning have no name of their own, the warning's is theirs.
_WARNING = {"warn": ("ground", "raised", "warn-ground")}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


def contrast(one: str, other: str) -> float:
    """The contrast of two colors `#rrggbb`, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def faint(css: str) -> Iterator[str]:
    """Colors of a style sheet that letters are hard to read in, told with what is behind them.

    A rule that sets variables is a palette; in any other, a color is on the rule's own background, else on white. Only
    colors written as `#rrggbb` are looked at, and of a palette those that it sets itself.
    """
    for selector, body in _RULE.findall(_COMMENT.sub("", css)):
        found = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+?)\s*(?:;|$)", body))
        behind = _BEHIND if "--warn-text" in found else _BEHIND | _WARNING
        pairs = [
            (found.get(f"--{front}", ""), found.get(f"--{back}", ""))
            for front, backs in behind.items()
            for back in backs
        ]
        pairs.append((found.get("color", ""), found.get("background-color", found.get("background", "#ffffff"))))
        for front, back in pairs:
            if _HEX.fullmatch(front) and _HEX.fullmatch(back) and contrast(front, back) < LEAST:
                yield f"{selector.strip()}: {front} on {back} has a contrast of {contrast(front, back):.1f} to 1"


def _luminance(color: str) -> float:
    digits = color.removeprefix("#")
    digits = "".join(2 * one for one in digits) if len(digits) == 3 else digits
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
