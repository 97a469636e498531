"""The list of everyday words about health that small models say wrongly and that need no explanation."""

from pathlib import Path


def everyday_terms() -> Path:
    """Where the list is: our own, English and the Spanish of the Americas; its columns are told in `pipeline.terms`."""
    return Path(__file__).with_name("everyday_terms.csv")
