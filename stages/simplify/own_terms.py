"""The list of health terms that comes with plainvox, for every stage that reads or writes terms."""

from pathlib import Path


def own_terms() -> Path:
    """Where our list is; its columns are told in `pipeline.terms`."""
    return Path(__file__).with_name("terms.csv")
