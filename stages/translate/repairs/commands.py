"""Commands address the reader as usted: at the head of a sentence, and after "and" where English goes on commanding."""

import re

from stages.translate.checks.command_verbs import commands
from stages.translate.checks.usted import ENGLISH_COMMAND
from stages.translate.repairs.command_forms import usted_behind_pronoun, usted_form, usted_with_pronoun

_HEAD = re.compile(r"^(\W*)([^\W\d_]+)(?![\w-])")
_ENDS = (".", "!")
_CONDITION = re.compile(r"^(?:To|If|For|When|Before|After|Once) [^,]+, ")
_AFTER = re.compile(r"^(\W*(?:Para|Si|Por|Cuando|Antes|Después|Una vez) [^,]+, )([^\W\d_]+)(?![\w-])")
_MORE = re.compile(r"(?:\band|\bor|\bthen|,|;) (?:then )?(?:don't |do not )?(?!and\b|or\b|then\b)([a-z]+)\b")
_FORBIDDEN = re.compile(r"^(\W*(?:No|Nunca) (?:se |l[aeo]s? )?)([^\W\d_]+)(?![\w-])")
_BEHIND = re.compile(r"^(\W*(?:No|Nunca) )([^\W\d_]+)(?![\w-])")
_NOR = re.compile(r"(\bni )([^\W\d_]+)(?![\w-])")
_NEXT = re.compile(r"((?:\by|\be|\bo|\bu|\bluego|;) )([^\W\d_]+)(?![\w-])")
_VERBS = re.compile(
    r"breathe|rinse|spit|press|hold|wait|take|drink|eat|rest|call|ask|tell|wash|keep|stay|shake|put|use|go|follow|read"
    r"|write|check|stop|avoid|start|try|look|bring|clean|dry|cover|repeat|close|open|sit|stand|lie|walk|apply|remove|dry"
    r"|throw|store|talk|speak|visit|see|turn|lift|bend|stretch|relax|sleep|swallow|chew|inhale|exhale|blow|press|push"
)


def address_usted(source: str, target: str) -> str:
    """The target with its commands in the usted form; headings, which end without a mark, keep their infinitives."""
    if not source.rstrip('"”’)').endswith(_ENDS):
        return target
    if ENGLISH_COMMAND.match(source) or any(not source[: one.begin].strip() for one in commands(source)):
        target = _HEAD.sub(lambda found: found[1] + _said(found[2]), target, count=1)
        if (forbidden := _FORBIDDEN.match(target)) and (form := usted_form(forbidden[2])):
            target = forbidden[1] + form + _NOR.sub(lambda nor: nor[1] + _said(nor[2]), target[forbidden.end() :])
        elif (forbidden := _BEHIND.match(target)) and (form := usted_behind_pronoun(forbidden[2])):
            target = f"{forbidden[1]}se {form}{target[forbidden.end() :]}"
    elif (after := _CONDITION.match(source)) and ENGLISH_COMMAND.match(source[after.end() :]):
        target = _AFTER.sub(lambda found: found[1] + _said(found[2]), target, count=1)
    else:
        return target
    if sum(one.told for one in commands(source)) > 1 or any(_VERBS.fullmatch(verb) for verb in _MORE.findall(source)):
        target = _NEXT.sub(lambda found: found[1] + _said(found[2]), target)
    return target


def _said(word: str) -> str:
    small = word.lower()
    form = usted_form(small) or usted_with_pronoun(small)
    if not form:
        return word
    return form[0].upper() + form[1:] if word[0].isupper() else form
