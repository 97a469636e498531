"""The rules in the order in which they may claim text: what is most particular comes first."""

from functools import cache

from stages.speak.normalise.reading import Rule


@cache
def rules_in_order(text_has_digit: bool) -> tuple[Rule, ...]:
    """The rules for such a text; a later one never touches characters that an earlier one claimed."""
    from stages.speak.normalise.rules.abbreviation import find_abbreviations
    from stages.speak.normalise.rules.acronym import find_acronyms
    from stages.speak.normalise.rules.clock import find_times
    from stages.speak.normalise.rules.code import find_codes
    from stages.speak.normalise.rules.date import find_dates
    from stages.speak.normalise.rules.dotted import find_dotted
    from stages.speak.normalise.rules.fraction import find_fractions
    from stages.speak.normalise.rules.greek import find_greek
    from stages.speak.normalise.rules.height import find_heights
    from stages.speak.normalise.rules.interval import find_intervals
    from stages.speak.normalise.rules.list_number import find_list_number
    from stages.speak.normalise.rules.measure import find_measures
    from stages.speak.normalise.rules.money import find_money
    from stages.speak.normalise.rules.number import find_numbers
    from stages.speak.normalise.rules.ordinal import find_ordinals
    from stages.speak.normalise.rules.phone import find_phones
    from stages.speak.normalise.rules.postal import find_postal_codes
    from stages.speak.normalise.rules.power import find_powers
    from stages.speak.normalise.rules.pressure import find_pressures
    from stages.speak.normalise.rules.ratio import find_ratios
    from stages.speak.normalise.rules.roman import find_romans
    from stages.speak.normalise.rules.room import find_rooms
    from stages.speak.normalise.rules.slash import find_slashes
    from stages.speak.normalise.rules.symbol import find_symbols
    from stages.speak.normalise.rules.times import find_times_signs
    from stages.speak.normalise.rules.web import find_addresses
    from stages.speak.normalise.rules.weekday import find_weekdays
    from stages.speak.normalise.rules.year import find_years

    numeric: tuple[Rule, ...] = (
        find_list_number,
        find_phones,
        find_intervals,
        find_heights,
        find_dates,
        find_dotted,
        find_years,
        find_ratios,
        find_times,
        find_money,
        find_pressures,
        find_powers,
        find_fractions,
        find_times_signs,
        find_measures,
        find_rooms,
        find_ordinals,
        find_postal_codes,
    )
    codes: tuple[Rule, ...] = (find_codes,)
    wordless = (find_list_number, find_fractions, find_measures)
    return (
        find_addresses,
        *(numeric if text_has_digit else wordless),
        find_weekdays,
        find_romans,
        find_abbreviations,
        *(codes if text_has_digit else ()),
        find_acronyms,
        find_greek,
        *((find_numbers,) if text_has_digit else ()),
        find_slashes,
        find_symbols,
    )
