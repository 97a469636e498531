"""Spanish commands: from the infinitive, the tú form and the third person to what one says to usted."""

import re
from collections.abc import Iterator
from functools import lru_cache

_REGULAR = """
abrazar abrir acabar aceptar acercar acostumbrar activar adjuntar afeitar aflojar agitar aguantar ajustar alejar
almacenar anotar apagar aplastar aplicar apoyar aprovechar apuntar arrojar asegurar aspirar aumentar avisar bajar
bañar beber bloquear borrar calcular cambiar caminar cargar cepillar clasificar cocinar colocar comer comparar
compartir completar comprar comprobar conectar confirmar congelar conservar consultar consumir contactar controlar
conversar correr cortar cronometrar cubrir cuidar dejar desayunar descansar descongelar desechar desenchufar
desinfectar deslizar despegar doblar drenar duchar echar elevar eliminar elogiar empujar enchufar enjuagar enrollar
entregar escoger escribir escuchar escurrir esperar espirar estirar estudiar etiquetar evitar examinar exhalar
explicar exprimir expulsar fijar firmar frotar fumar girar gritar guardar hablar hidratar hornear inclinar indicar
informar inhalar insertar inspirar intentar introducir inyectar juntar lavar leer levantar limitar limpiar llamar
llenar llevar manejar marcar masajear masticar mejorar meter mezclar mirar mojar nadar necesitar notificar observar
ocultar omitir pagar palpar pasar peinar pelar permitir picar pinchar planear planificar practicar preguntar preocupar
preparar presentar presionar programar prometer proteger quedar quemar quitar rascar realizar recetar recibir recoger
recortar reemplazar registrar regresar rellenar remojar reservar respirar responder retirar revisar romper rotar sacar
saltar secar separar solicitar soplar subir sujetar sumergir surtir suspender tapar terminar tirar tocar tomar toser
tragar tratar triturar unir untar usar utilizar vacunar vender ventilar verificar viajar vigilar visitar vivir
""".split()
_CHANGING = """
acostar:acuesta:acueste aprender:aprende:aprenda apretar:aprieta:apriete cerrar:cierra:cierre
comenzar:comienza:comience conducir:conduce:conduzca conocer:conoce:conozca conseguir:consigue:consiga
considerar:considera:considere calentar:calienta:caliente contar:cuenta:cuente contener:contén:contenga
corregir:corrige:corrija dar:da:dé decir:di:diga dormir:duerme:duerma elegir:elige:elija empezar:empieza:empiece
encender:enciende:encienda entender:entiende:entienda enviar:envía:envíe hacer:haz:haga hervir:hierve:hierva
incluir:incluye:incluya ir:ve:vaya mantener:mantén:mantenga mantener:mantiene:mantenga medir:mide:mida
mostrar:muestra:muestre mover:mueve:mueva obtener:obtén:obtenga obtener:obtiene:obtenga pedir:pide:pida
pensar:piensa:piense perder:pierde:pierda permanecer:permanece:permanezca poner:pon:ponga poner:pone:ponga
probar:prueba:pruebe recordar:recuerda:recuerde reducir:reduce:reduzca repetir:repite:repita saber:sabe:sepa
saltar:salta:salte sentar:sienta:siente salir:sal:salga salir:sale:salga seguir:sigue:siga ser:sé:sea
servir:sirve:sirva sostener:sostén:sostenga sostener:sostiene:sostenga tener:ten:tenga tener:tiene:tenga
traer:trae:traiga venir:ven:venga ver:ve:vea volver:vuelve:vuelva detener:detén:detenga detener:detiene:detenga
hacer:hace:haga decir:dice:diga disminuir:disminuye:disminuya envolver:envuelve:envuelva retener:retiene:retenga
colgar:cuelga:cuelgue continuar:continúa:continúe despertar:despierta:despierte devolver:devuelve:devuelva
encontrar:encuentra:encuentre enfriar:enfría:enfríe evaluar:evalúa:evalúe extender:extiende:extienda
freír:fríe:fría remover:remueve:remueva revolver:revuelve:revuelva rociar:rocía:rocíe soltar:suelta:suelte
vaciar:vacía:vacíe vestir:viste:vista mecer:mece:meza
""".split()

_PRONOUN = re.compile(r"(\w{3,}?)(nos|me|les?|l[oa]s?|se|te)")
_ACCENTED = dict(zip("aeiou", "áéíóú", strict=True))
_PLAIN = {accented: plain for plain, accented in _ACCENTED.items()}


def usted_form(word: str) -> str:
    """The command to usted of a small-letter infinitive, tú command or third person; empty if it is none of ours."""
    return _forms().get(word, "")


def usted_with_pronoun(word: str) -> str:
    """The same for a form with a pronoun behind it: llámanos, llamarnos: llámenos; empty if it is none of ours."""
    if not (match := _PRONOUN.fullmatch(word)):
        return ""
    form = usted_form(_bare(match[1]))
    return _stressed(form) + match[2].replace("te", "se") if form else ""


def usted_behind_pronoun(word: str) -> str:
    """The command that "no se" wants of a form with "se" at its end: levantarse, inclínese: levante, incline.

    Empty if it is none of ours.
    """
    if not word.endswith("se"):
        return ""
    bare = _bare(word.removesuffix("se"))
    return usted_form(bare) or (bare if bare in _forms().values() else "")


def _stressed(form: str) -> str:
    """The form with an accent on its last vowel but one, where stress stays when a pronoun follows."""
    groups = list(re.finditer(r"(?<=[qg])u(?=[eéií])|[aeiouáéíóú]+", form))
    groups = [one for one in groups if one[0] != "u" or one.end() == len(form) or form[one.end()] not in "eéií"]
    if len(groups) < 2 or any(letter in "áéíóú" for letter in form):
        return form
    vowels = groups[-2]
    at = vowels.start() + next((i for i, one in enumerate(vowels[0]) if one in "aeo"), len(vowels[0]) - 1)
    return form[:at] + _ACCENTED[form[at]] + form[at + 1 :]


def _bare(word: str) -> str:
    return "".join(_PLAIN.get(letter, letter) for letter in word)


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in _CHANGING:
        infinitive, friend, usted = entry.split(":")
        found[infinitive] = found[friend] = usted
    changing = {entry.split(":")[0] for entry in _CHANGING}
    for infinitive in _REGULAR:
        if infinitive not in changing:
            for form, usted in _regular(infinitive):
                found.setdefault(form, usted)
    return found


def _regular(infinitive: str) -> Iterator[tuple[str, str]]:
    stem, ending = infinitive[:-2], infinitive[-2:]
    if ending == "ar":
        softened = {"c": stem[:-1] + "qu", "g": stem + "u", "z": stem[:-1] + "c"}.get(stem[-1], stem)
        friend, usted = stem + "a", softened + "e"
    else:
        softened = {"g": stem[:-1] + "j", "c": stem[:-1] + "zc"}.get(stem[-1], stem)
        friend, usted = stem + "e", softened + "a"
    yield infinitive, usted
    yield friend, usted
