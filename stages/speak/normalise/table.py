"""The word lists beside this package, which teams extend: CSV with a header line, `#` lines are comments."""

import csv
from functools import cache
from importlib.resources import files


@cache
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`, in file order."""
    text = files("stages.speak.normalise").joinpath(f"{name}.csv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return tuple(csv.DictReader(lines))
