"""Units of measure by the words and signs that say them, in English and Spanish."""

import re
from dataclasses import dataclass
from functools import lru_cache

# unit: dimension; signs of both languages; English words; Spanish words
_TABLE = """
kg      | mass    | kg kgs         | kilogram kilograms kilo kilos | kilogramo kilogramos kilo kilos
g       | mass    | g gm           | gram grams gramme grammes | gramo gramos
mg      | mass    | mg mgs         | milligram milligrams | miligramo miligramos
mcg     | mass    | mcg μg ug      | microgram micrograms | microgramo microgramos
ng      | mass    | ng             | nanogram nanograms | nanogramo nanogramos
lb      | mass    | lb lbs         | pound pounds | libra libras
oz      | mass    | oz             | ounce ounces | onza onzas
L       | volume  | l L            | liter liters litre litres | litro litros
dL      | volume  | dl dL          | deciliter deciliters decilitre decilitres | decilitro decilitros
mL      | volume  | ml mL cc       | milliliter milliliters millilitre millilitres | mililitro mililitros
mcL     | volume  | μl μL mcL      | microliter microliters | microlitro microlitros
cup     | volume  |                | cup cups | taza tazas
tsp     | volume  | tsp            | teaspoon teaspoons teaspoonful | cucharadita cucharaditas
tbsp    | volume  | tbsp           | tablespoon tablespoons | cucharada cucharadas
drop    | dose    |                | drop drops | gota gotas
tablet  | dose    |                | tablet tablets | tableta tabletas pastilla pastillas comprimido comprimidos
capsule | dose    |                | capsule capsules | cápsula cápsulas
puff    | dose    |                | puff puffs | inhalación inhalaciones
dose    | dose    |                | dose doses | dosis
unit    | dose    | IU UI          | unit units | unidad unidades
km      | length  | km             | kilometer kilometers kilometre kilometres | kilómetro kilómetros
m       | length  | m              | meter meters metre metres | metro metros
cm      | length  | cm             | centimeter centimeters centimetre centimetres | centímetro centímetros
mm      | length  | mm             | millimeter millimeters millimetre millimetres | milímetro milímetros
mcm     | length  | μm             | micrometer micrometers micron microns | micrómetro micrómetros micra micras
nm      | length  | nm             | nanometer nanometers nanometre nanometres | nanómetro nanómetros
in      | length  |                | inch inches | pulgada pulgadas
ft      | length  | ft             | foot feet | pie pies
yd      | length  |                | yard yards | yarda yardas
mi      | length  |                | mile miles | milla millas
ms      | time    | ms             | millisecond milliseconds | milisegundo milisegundos
s       | time    | s sec secs seg | second seconds | segundo segundos
min     | time    | min mins       | minute minutes | minuto minutos
h       | time    | h hr hrs hs    | hour hours hourly | hora horas
d       | time    |                | day days daily | día días
wk      | time    | wk wks         | week weeks weekly | semana semanas
mo      | time    |                | month months monthly | mes meses
yr      | time    | yr yrs         | year years yearly | año años
decade  | time    |                | decade decades | década décadas decenio decenios
century | time    |                | century centuries | siglo siglos
%       | share   | %              | percent | porciento
°C      | heat    | °C             | celsius centigrade | celsius centígrados
°F      | heat    | °F             | fahrenheit | fahrenheit
mmHg    | press   | mmHg           | |
mmol    | amount  | mmol           | millimole millimoles | milimol milimoles
mEq     | amount  | mEq            | milliequivalent milliequivalents | miliequivalente miliequivalentes
mol     | amount  | mol            | mole moles | mol moles
kcal    | energy  | kcal           | calorie calories kilocalorie kilocalories | caloría calorías kilocalorías
Hz      | rate    | Hz             | hertz | hercio hercios hertz
kPa     | press   | kPa            | | kilopascal kilopascales
Gy      | ray     | Gy             | gray grays | gray grays
mSv     | ray     | mSv            | millisievert millisieverts | milisievert milisieverts
USD     | money   | $ USD          | dollar dollars | dólar dólares
EUR     | money   | € EUR          | euro euros | euro euros
GBP     | money   | £ GBP          | |
"""

_SAME = {
    "mass": {"kg": 10**9, "g": 10**6, "mg": 10**3, "mcg": 1},
    "volume": {"L": 10**6, "dL": 10**5, "mL": 10**3, "mcL": 1},
    "length": {"km": 10**6, "m": 10**3, "cm": 10, "mm": 1},
    "time": {"min": 1, "h": 60, "d": 1440, "wk": 10080},
    "years": {"mo": 1, "yr": 12, "decade": 120, "century": 1200},
}

SIZES = {
    "kg": ("mass", 1000.0), "g": ("mass", 1.0), "mg": ("mass", 0.001), "mcg": ("mass", 1e-6), "lb": ("mass", 453.6),
    "oz": ("mass", 28.35), "L": ("volume", 1000.0), "dL": ("volume", 100.0), "mL": ("volume", 1.0),
    "cup": ("volume", 240.0), "tsp": ("volume", 5.0), "tbsp": ("volume", 15.0), "km": ("length", 1000.0),
    "m": ("length", 1.0), "cm": ("length", 0.01), "mm": ("length", 0.001), "in": ("length", 0.0254),
    "ft": ("length", 0.3048), "yd": ("length", 0.9144), "mi": ("length", 1609.3),
}  # fmt: skip
"""How large a unit is, in grams, milliliters and meters: what people convert."""


@dataclass(frozen=True)
class UnitWords:
    """How one language says units: `signs` are case-sensitive, `words` are lower case; both give the unit's name."""

    signs: dict[str, str]
    words: dict[str, str]


def _rows() -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in _TABLE.strip().splitlines()]


@lru_cache(maxsize=2)
def unit_words(language: str) -> UnitWords:
    """The units of `en` or `es`."""
    at = {"en": 3, "es": 4}[language]
    signs = {sign: row[0] for row in _rows() for sign in row[2].split()}
    return UnitWords(signs, {word: row[0] for row in _rows() for word in row[at].split()})


@lru_cache(maxsize=1)
def dimensions() -> dict[str, str]:
    """What each unit measures."""
    return {row[0]: row[1] for row in _rows()}


def factor(one: str, other: str) -> tuple[int, int] | None:
    """How two units of one scale relate, as a pair of sizes: (1440, 60) for a day and an hour; None if they do not."""
    for scale in _SAME.values():
        if one in scale and other in scale:
            return scale[one], scale[other]
    return None


@lru_cache(maxsize=2)
def unit_pattern(language: str) -> re.Pattern[str]:
    """Matches a unit in a plain text right after its number: group `sign` or group `word`."""
    words = unit_words(language)
    signs = "|".join(re.escape(sign) for sign in sorted(words.signs, key=len, reverse=True) if sign not in "$€£")
    names = "|".join(sorted(words.words, key=len, reverse=True))
    return re.compile(rf"(?P<sign>mm ?Hg|° ?[CF]|per ?cent|por ciento|{signs})(?![\w])|(?P<word>(?i:{names}))(?![\w])")
