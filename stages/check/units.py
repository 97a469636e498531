"""Numbers keep their units."""

from collections import Counter
from collections.abc import Sequence

from pipeline.meaning import Finding, Pair
from stages.check.measures import Measure, bare_units, measures
from stages.check.quantities import MONTHS
from stages.check.unit_words import SIZES, dimensions, factor

_CONVERTED = frozenset({"mass", "volume", "length", "press", "amount", "heat"})
_ROUGH = 0.15
"""How far a conversion may be rounded: 40 miles, about 60 km."""


class Units:
    """Every measure and dose of the source keeps its unit, and no number gains one.

    A measure that the source does not hold must convert one that it holds, or be of a time or an age. Measured with
    bench/check/simplified.py on 4,760 human simplifications (tuned on them): alarms .2 %; exchanged units found 209 of
    209 in the source's words, 174 of 174 in people's. Measured with bench/check/measure.py on 1,500 human translations
    (TICO-19 dev, which it was tuned on) and 3,166 of MedlinePlus and cancer.gov that it was not: false alarms .2 and .2
    %; found: exchanged units 48 of 49 and 200 of 202, dropped units that the English has 44 of 45 and 181 of 183.
    """

    name = "units"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for each measure that lost, changed or gained its unit; a number that is missing is not one."""
        if not {pair.source_language, pair.target_language} <= set(MONTHS):
            return ()
        source = measures(pair.source, pair.source_language)
        target = measures(pair.target, pair.target_language)
        found = [Finding(self.name, f"“{one.text}” lost its unit or has another") for one in _changed(source, target)]
        found += [
            Finding(self.name, f"“{one.text}” has another unit in the original")
            for one in _changed(target, source)
            if _matters(one, source)
        ]
        found += [Finding(self.name, f"“{one.text}” is not in the original") for one in _foreign(target, source, pair)]
        return tuple(dict.fromkeys(found)) or self._swapped(pair)

    def _swapped(self, pair: Pair) -> tuple[Finding, ...]:
        """Units without numbers: "weeks later" must not become "meses después"."""
        source = Counter(bare_units(pair.source, pair.source_language))
        target = Counter(bare_units(pair.target, pair.target_language))
        lost, gained = source - target, target - source
        return tuple(
            Finding(self.name, f"“{one}” of the original became “{other}”")
            for one in lost
            for other in gained
            if not target[one] and not source[other] and _near(one, other) and not _told_apart(pair, one, other)
        )


def _near(one: str, other: str) -> bool:
    return dimensions()[one] == dimensions()[other] and dimensions()[one] in {"time", "mass", "volume", "length"}


def _told_apart(pair: Pair, one: str, other: str) -> bool:
    """Whether one side tells the same time in the other unit: a decade in 10 years, half an hour in 30 minutes."""
    sizes = factor(one, other)
    if sizes is None:
        return False
    large, small = max(sizes), min(sizes)
    told = [
        value
        for text, language in ((pair.source, pair.source_language), (pair.target, pair.target_language))
        for measure in measures(text, language)
        if measure.unit in {one, other}
        for value in measure.number.values
    ]
    return any(value and value * small * 4 % large == 0 for value in told)


def _foreign(here: Sequence[Measure], there: Sequence[Measure], pair: Pair) -> list[Measure]:
    """Measures of the target whose number and unit the source does not have, and that convert nothing it has."""
    bare = {*bare_units(pair.source, pair.source_language), *(one.unit for one in there)}
    kinds = dimensions()
    return [
        one
        for one in here
        if kinds.get(one.unit) in _CONVERTED
        and one.number.firm
        and one.unit not in bare
        and not _known(one, there)
        and not any(_converts(one, other) for other in there)
    ]


def _converts(one: Measure, other: Measure) -> bool:
    """Whether two measures are nearly the same length, weight or amount."""
    if one.unit not in SIZES or other.unit not in SIZES or SIZES[one.unit][0] != SIZES[other.unit][0]:
        return False
    here, there = SIZES[one.unit][1], SIZES[other.unit][1]
    return any(
        abs(float(value) * here - float(twin) * there) <= _ROUGH * float(twin) * there
        for value in one.number.values
        for twin in other.number.values
    )


def _changed(here: Sequence[Measure], there: Sequence[Measure]) -> list[Measure]:
    """Measures of `here` whose number `there` holds, but never with that unit."""
    return [one for one in here if one.unit and one.number.firm and _known(one, there) and not _kept(one, there)]


def _matters(one: Measure, source: Sequence[Measure]) -> bool:
    """False where the source leaves a time, a length or an age unsaid: "between 51 and 60"."""
    if dimensions().get(one.unit) in {"mass", "volume", "share", "press", "amount"}:
        return True
    return all(other.unit for other in source if one.number.values & other.number.values)


def _known(one: Measure, there: Sequence[Measure]) -> bool:
    return any(one.number.values & other.number.values for other in there)


def _kept(one: Measure, there: Sequence[Measure]) -> bool:
    return any(_same(one, other) for other in there)


def _same(one: Measure, other: Measure) -> bool:
    if (one.implied and not other.unit) or (other.implied and not one.unit):
        return bool(one.number.values & other.number.values)
    if one.unit == other.unit or {one.unit, other.unit} in ({"°", "°C"}, {"°", "°F"}):
        return bool(one.number.values & other.number.values)
    sizes = factor(one.unit, other.unit)
    return sizes is not None and any(
        value * sizes[0] == twin * sizes[1] for value in one.number.values for twin in other.number.values
    )
