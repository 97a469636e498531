"""Gender and number of Spanish nouns, by a list of our own and by endings that leave no doubt."""

import re
from functools import lru_cache

_MASCULINE = """
brazo cuerpo riñón hígado pulmón corazón hueso músculo ojo oído dedo pie cuello pecho seno útero estómago intestino
cerebro nervio vaso órgano tejido tumor cáncer virus síntoma problema sistema programa tema día análisis lunes martes
miércoles jueves viernes medicamento fármaco médico niño hombre adulto hospital centro estudio ensayo tipo
grupo caso riesgo efecto dolor color nivel plan daño cambio uso consumo peso sueño apetito aire líquido agua-f suero
anticuerpo antígeno gen brote contagio huésped alimento alcohol tabaco vómito mareo cansancio trastorno
diagnóstico pronóstico examen resultado dato mes año siglo periodo período momento lugar país estado gobierno equipo
producto proceso método modelo motivo objetivo cuidado ejercicio embarazo parto bebé feto hijo padre hermano
amigo seguro costo folleto formulario consejo catéter tubo líquido moco ganglio linfocito glóbulo leucocito receptor
inhibidor clima mapa idioma mosquito insecto objeto
"""
_FEMININE = """
mano pierna piel sangre orina célula médula mama próstata vejiga garganta nariz boca lengua cabeza espalda cadera
rodilla uña oreja vena arteria glándula hormona proteína vacuna dosis crisis pastilla tableta cápsula inyección
terapia quimioterapia radioterapia inmunoterapia cirugía prueba muestra biopsia enfermedad persona mujer niña madre
hija familia salud vida muerte semana hora noche tarde mañana edad fiebre tos gripe diarrea náusea fatiga ansiedad
depresión alergia erupción hinchazón picazón comezón herida úlcera fiebre sal leche carne fruta verdura comida bebida
dieta grasa vitamina clase parte forma causa razón ayuda consulta cita clínica sala oficina escuela ciudad agencia
respuesta pregunta guía lista tabla página red señal imagen luz mascarilla cubierta distancia medida cuarentena
lejía muleta aguja jeringa venda gasa cuna toronja
pandemia epidemia infección bacteria especie cantidad boquilla tasa cifra dosis línea etapa fase base
"""
_ENDINGS = (
    (re.compile(r"(?:ci[óo]n|si[óo]n|xi[óo]n|dad|tad|tud|umbre|itis)$"), "f"),
    (re.compile(r"(?:miento|aje|ismo|oma|ema|grama)$"), "m"),
)
_NOT = re.compile(
    r"^(?:corazón|crema|forma|goma|toma|crema|quema|diadema|yema|flema|extrema|suprema|paloma|broma|asoma|doma|asma)$"
)
_INVARIABLE = re.compile(r"(?:sis|itis|virus|tos|mes|país|gas|tras|bus|lunes|martes|miércoles|jueves|viernes)$")


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    found = {}
    for gender, words in (("m", _MASCULINE), ("f", _FEMININE)):
        for word in words.split():
            if "-" not in word:
                found[word] = gender
    return found


def noun(word: str) -> tuple[str, str] | None:
    """Gender (`m`, `f`) and number (`s`, `p`; empty where the form is the same) of a noun that is surely known."""
    word = word.lower()
    if gender := _listed().get(word):
        return gender, "" if _INVARIABLE.search(word) and word not in {"mes", "país", "gas"} else "s"
    for single in _singles(word):
        if gender := _listed().get(single) or _by_ending(single):
            return gender, "p"
    gender = _by_ending(word)
    return (gender, "" if _INVARIABLE.search(word) else "s") if gender else None


def _singles(word: str) -> tuple[str, ...]:
    if not word.endswith("s") or word in _listed() or _INVARIABLE.search(word):
        return ()
    accented = re.sub(r"iones$", "ión", word)
    return (
        (accented,) if accented != word else (word[:-1], *((word[:-2], word[:-3] + "z") if word.endswith("es") else ()))
    )


def _by_ending(word: str) -> str:
    if _NOT.match(word) or len(word) < 5:
        return ""
    return next((gender for pattern, gender in _ENDINGS if pattern.search(word)), "")
