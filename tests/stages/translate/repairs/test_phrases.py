import pytest

from stages.translate.repairs.phrases import mend_phrases


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Keep taking it.", "Mantenga tomando la medicina.", "Siga tomando la medicina."),
        ("changes in your blood work", "cambios en su trabajo de sangre", "cambios en sus análisis de sangre"),
        (
            "They cannot know for certain how you feel.",
            "No pueden saber sobre cómo se siente.",
            "No pueden saber con certeza cómo se siente.",
        ),
        ("They play important roles.", "Interpretan papeles importantes.", "Desempeñan papeles importantes."),
        (
            "It is not as widely used as surgery.",
            "No se usa ampliamente como cirugía.",
            "No se usa tan ampliamente como cirugía.",
        ),
        ("An outpatient unit", "Una unidad ambulatorio", "Una unidad ambulatoria"),
        ("It is started at 5 mg.", "Suele comenzar a 5 mg.", "Suele comenzar con 5 mg."),
        ("Nothing like it.", "El trabajo de sangre.", "El trabajo de sangre."),
        ("A severe illness", "Una enfermedad severa", "Una enfermedad grave"),
        ("Strict rules", "Reglas severas", "Reglas severas"),
        (
            "It takes only a few seconds.",
            "La inyección toma solo unos segundos.",
            "La inyección tarda solo unos segundos.",
        ),
        ("Do not stop any medicine.", "No deje ningún medicamento.", "No deje de tomar ningún medicamento."),
        ("These include:", "Estos incluyen:", "Incluyen lo siguiente:"),
        ("CAR T-cell therapy", "La terapia con células T de CAR", "La terapia de células T con CAR"),
        ("Your due date is near.", "Su fecha de nacimiento está cerca.", "Su fecha probable de parto está cerca."),
        ("Your date of birth", "Su fecha de nacimiento", "Su fecha de nacimiento"),
        ("Lean forward if your nose bleeds.", "Inclínese si la sangra.", "Inclínese si le sangra la nariz."),
        ("Put your foot on a stool.", "Ponga el pie en las heces.", "Ponga el pie en un banquito."),
        (
            "Blood can be found with a stool test.",
            "Se puede encontrar sangre en las heces.",
            "Se puede encontrar sangre en las heces.",
        ),
        ("Your period may be late or heavy.", "Puede ser tarde o pesado.", "Puede ser tarde o abundante."),
        ("Lift nothing heavy during your period.", "No levante nada pesado.", "No levante nada pesado."),
        ("Tell us your birthday and due date.", "Su fecha de nacimiento.", "Su fecha de nacimiento."),
        ("There is blood in the stool.", "Hay sangre en las heces.", "Hay sangre en las heces."),
        ("Dust mites", "Ácaros de polvo", "Ácaros del polvo"),
        ("A photo ID", "Un ID de fotos", "Una identificación con foto"),
        ("They can sleep, work, and play.", "Pueden dormir, funcionar y jugar.", "Pueden dormir, trabajar y jugar."),
        (
            "The pumps work.",
            "Las bombas pueden dormir, funcionar y jugar.",
            "Las bombas pueden dormir, funcionar y jugar.",
        ),
        (
            "If your controller medicine has a steroid",
            "Si el medicamento de su controlador tiene un esteroide",
            "Si su medicamento de control tiene un esteroide",
        ),
        ("how fast you can blow", "la velocidad que puede soplar", "la velocidad con que puede soplar"),
        ("Keep away from other people.", "Mantenga alejado de otras personas.", "Manténgase lejos de otras personas."),
        ("It is best to rest.", "Es mejor: es la mejor descansar.", "Es mejor: lo mejor es descansar."),
        ("They attach to targets.", "Quieren adjuntar objetivos.", "Quieren unirse a objetivos."),
        ("Take the medicine.", "Tome el remedio.", "Tome el medicamento."),
        ("Home remedies and medicine", "Remedios caseros y remedio", "Remedios caseros y remedio"),
        ("interferons and interleukins", "interferones e interleucina", "interferones e interleucinas"),
        (
            "You will have medical tests.",
            "Usted hará pruebas médicas.",
            "Le harán pruebas médicas.",
        ),
        ("It affects about one in three.", "Afecta cerca de uno de tres.", "Afecta a cerca de uno de tres."),
        ("If you get the flu", "Si obtiene la gripe", "Si contrae la gripe"),
        ("How often you will get it", "Como a menudo lo recibirá", "Con qué frecuencia lo recibirá"),
    ],
)
def test_mend_phrases(source: str, target: str, mended: str) -> None:
    assert mend_phrases(source, target) == mended
