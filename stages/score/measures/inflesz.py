"""INFLESZ: what a Szigriszt-Pazos value means."""

_BANDS = ((40, "very difficult"), (55, "somewhat difficult"), (65, "normal"), (80, "quite easy"))


def inflesz(value: float) -> str:
    """The band of a Szigriszt-Pazos value; patients' texts should be at least normal (55), better quite easy.

    I. Barrio-Cantalejo et al.: Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a
    pacientes. Anales del Sistema Sanitario de Navarra 31 (2008), 135-152.
    """
    return next((name for limit, name in _BANDS if value < limit), "very easy")
