"""INFLESZ scale, Barrio-Cantalejo et al. 2008: what patients in Spain can read."""

from stages.score.guidelines.checks.inflesz_band import inflesz_band
from stages.score.guidelines.rule import Rule

SOURCE = "INFLESZ"

RULES = (Rule("inflesz-normal", "The text is of normal ease or easier.", inflesz_band, languages=("es",)),)
