"""The same word for the same thing."""

from stages.score.guidelines.facts import Facts, Result, named

_GROUPS = {
    "en": (
        "medicine medicines|medication medications|drug drugs|pharmaceutical pharmaceuticals",
        "doctor doctors|physician physicians|clinician clinicians",
        "shot shots|injection injections|jab jabs",
        "surgery surgeries|operation operations",
        "chance chances|likelihood|probability",
        "kids kid|children child",
        "car cars|automobile automobiles",
        "purchase purchases|buy buys",
        "tumor tumors|tumour tumours|neoplasm neoplasms",
        "hypertension|high-blood-pressure",
        "letter letters|correspondence",
        "allowance allowances|benefit benefits|entitlement entitlements",
    ),
    "es": (
        "medicina medicinas|medicamento medicamentos|fármaco fármacos|remedio remedios",
        "médico médica médicos médicas|doctor doctora doctores doctoras|facultativo facultativos",
        "cirugía cirugías|operación operaciones|intervención intervenciones",
        "posibilidad posibilidades|probabilidad probabilidades",
        "enfermedad enfermedades|dolencia dolencias|patología patologías",
        "vacuna vacunas|inmunización inmunizaciones",
        "auto autos|coche coches|automóvil automóviles|carro carros",
    ),
}


def same_word(facts: Facts, _: float) -> Result:
    """No two words of a group that stand for one thing (medicine, medication, drug) are both used."""
    uses = facts.text.uses
    mixed = []
    for group in _GROUPS[facts.text.language]:
        counted = {names.split()[0]: sum(uses[one] for one in names.split()) for names in group.split("|")}
        used = [f"{word} ({count})" for word, count in counted.items() if count]
        if len(used) > 1:
            mixed.append(", ".join(used))
    return named(
        mixed, "things may have two names", f"none of {len(_GROUPS[facts.text.language])} groups of like words is mixed"
    )
