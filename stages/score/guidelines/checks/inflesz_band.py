"""The band of the INFLESZ scale."""

from stages.score.guidelines.facts import Facts, Result
from stages.score.measures.inflesz import inflesz

_NORMAL = 55.0


def inflesz_band(facts: Facts, _: float) -> Result:
    """55 points of Szigriszt-Pazos or more."""
    value = facts.measures.get("szigriszt_pazos")
    if value is None:
        return Result("not checkable", "the text was not measured")
    return Result("met" if value >= _NORMAL else "not met", f"Szigriszt-Pazos {value:.1f}: {inflesz(value)}")
