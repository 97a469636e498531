"""A dose is a dose of something: "La dosis losartán", "the losartan dose"."""

import re

from stages.translate.checks.drug_names import drug_places, spanish_name

_FORMS = (
    "dosis niveles nivel tabletas tableta pastillas pastilla cápsulas cápsula comprimidos comprimido inyecciones "
    "inyección parches parche gotas jarabe crema receta terapia tratamiento bomba pluma inhalador"
).replace(" ", "|")


def say_of(source: str, target: str) -> str:
    """The target with "de" between a form or an amount and its drug, where English sets the drug before it."""
    for place in drug_places(source):
        if re.match(r" [a-z]+", source[place.end() :]):
            name = re.escape(spanish_name(place[0].lower()))
            target = re.sub(rf"\b({_FORMS}) ({name})\b", r"\1 de \2", target, flags=re.IGNORECASE)
    return target
