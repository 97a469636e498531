"""A table of sentences in both languages, each written for this test; `|` stands where one ends."""

import pytest

from stages.read.sentences import sentence_spans, split_sentences

ENGLISH = r"""
Dr. Lee is in.|She can see you.
Ask Ms. Ortiz or Prof. Adams.|They work here.
St. Mary's Hospital is open.|Go there.
He lives on Main St. near the park.
He lives on Main St.|The park is near.
Write to Alder Bay Health, Inc. for a copy.
The maker is Alder Bay, Inc.|It sells masks.
She is a Ph.D. in biology.
He earned his M.D. in 2010.|Then he moved.
The U.S. has two seasons of flu.
This is true in the U.S. and in the U.K. too.
Visit the U.S. Food and Drug Administration.
He came from the U.S.|She did not.
Take it at 8 a.m. and at 8 p.m. every day.
We open at 9:30 a.m. on weekdays.
We close at 5 p.m.|Call before then.
Come by 7:15 p.m. Friday.
The rate is 3.5 percent.|It was 2.25.
Take 0.5 mg.|Do not take more.
It costs $4.99.|Pay at the desk.
Your A1C should be below 7.0.|Ask us.
Use version 2.0.1 of the app.|It is free.
Smith et al. found this in 2019.
This was shown by Smith et al.|Others agreed.
J. Smith wrote it.|Read it.
John F. Kennedy was president.
J. R. R. Tolkien wrote books.|We like them.
Mary A. Lopez, M.D., will see you.|Sit down.
See Fig. 3 and Table 2.|They show it.
See pp. 12-14 of the book.|Then stop.
It is in Vol. 2, No. 4, of the journal.
Call No. 5 is next.|Wait here.
Is it No. 1?|No.|It is not.
Some foods (e.g., milk) can help.
Some foods, e.g. Greek yogurt, can help.
That is, i.e. Never skip a dose.
Milk, eggs, etc. can be given.
Bring milk, eggs, etc.|We have bread.
Compare it vs. Others in the list.
It takes approx. 10 minutes.|Then rest.
Wash your hands!|Dry them.
Do you smoke?|If so, stop.
Really?!|Yes.
Wait...|Do not move.
He said that... he was ill.
It hurts … sometimes.
She asked, "Is it safe?" and left.
"It is safe," he said.|"Take it now."
He said, "Take it now."|She did.
“Do not wait.”|That was her advice.
Ask: “What can I do?”|Then listen.
(See page 3.)|Then go on.
Call us (it is free).|We can help.
Take one pill (50 mg.) daily.
It is rare.[2]|It is mild.[3,4]
It is rare. [2]|It is mild.
1. Sit down.|2. Breathe out.
a) Sit down.|b) Breathe out.
Do these: 1) sit down, 2) breathe out.
Visit www.example.org.|It is free.
Visit https://example.org/a.html?b=1.|It is free.
Write to help@example.org.|We answer.
Use Node.js.|It runs.
The file is named report.final.pdf.|Open it.
Use 2 tbsp. of oil.|Mix well.
Add 2 tsp.|Then stir.
It weighs 5 lbs.|Lift it.
She is 5 ft. 4 in. tall.
She is 5 ft. tall.|He is not.
Run for 30 min.|Rest for 5.
Take vitamin B12.|It helps.
He has type 2.|She has type 1.
You have hepatitis B.|It can be treated.
Choose plan B.|It costs less.
It was Plan A.|Now it is plan B.
He is in stage IV.|It has spread.
See Sec. IV for more.
It was in Jan. 2020.|Then it ended.
It ends on Dec. 31.|Then renew it.
He was born in Feb.|She was not.
The Rev. Martin L. King spoke.
Gov. Hill and Sen. Ray agreed.
The co. made it.|We tried it.
iPhone users can call.|iPads work too.
pH matters.|pH 7 is neutral.
COVID-19 is a virus.|mRNA shots help.
It is 98.6 °F.|That is normal.
Blood pressure is 120/80 mm Hg.|That is good.
Go to Apt. 5B.|Ring twice.
Ms. A. is well.|She left.
The answer is yes.So act now.
Eat well.|Sleep well.
Do not stop!|Call us.
Yes.|No.|Maybe.
"""
SPANISH = r"""
El Dr. Ruiz está aquí.|La Dra. Vega no.
La Sra. Gómez y el Sr. Paz llamaron.|Volverán.
Vive en EE. UU. desde 2010.
Vive en EE. UU.|Tiene seguro.
Los CDC de EE. UU. lo recomiendan.
Llegó a los EE.UU.|Luego se mudó.
Coma frutas, p. ej., manzanas.|Beba agua.
Coma frutas (p. ej. manzanas).
Venga a las 9:30 a. m. y no coma antes.
Venga a las 9:30 a.m.|No coma antes.
Cierra a las 5 p. m.|Llame antes.
Abre de 8 a. m. a 5 p. m. de lunes a viernes.
Tome 2,5 mg.|No tome más.
Cuesta 1.250 pesos.|Pague aquí.
Es el 3,5 % del total.|Antes era el 2 %.
Vea la pág. 3.|Luego siga.
Vea la fig. 2 y la tabla 3.
Según García et al.|Esto es común.
Según García et al., esto es común.
Traiga leche, huevos, etc.|Hay pan.
Traiga leche, huevos, etc. para la cena.
¿Fuma usted?|Deje de fumar.
¡Espere!|No se mueva.
¿Qué?|¡No!
Espere...|No se mueva.
Me dijo que... no sabía.
Dijo: «Tómelo ahora».|Ella lo hizo.
—No espere —dijo.|Ella llamó.
“Es seguro”, dijo.|“Tómelo.”
(Vea la página 3).|Luego siga.
1. Siéntese.|2. Respire.
a) Siéntese.|b) Respire.
Visite www.ejemplo.org.|Es gratis.
Escriba a ayuda@ejemplo.org.|Contestamos.
El art. 5 lo dice.|Léalo.
Vive en la Av. Juárez.|Es cerca.
Vive en el depto. 4.|Toque dos veces.
Llame al tel. 555-0100.|Es gratis.
Tiene hepatitis B.|Se puede tratar.
Está en la etapa IV.|Se extendió.
Tome vitamina C.|Ayuda.
Corra 30 min.|Descanse 5.
Mide 1.65 m.|Pesa 60 kg.
Ud. puede llamar.|Uds. también.
Pregunte a Ud. mismo.
El S. S. es un servicio.|Úselo.
La Profa. Díaz y el Ing. Mora vienen.
Nació en ene. de 2010.|Murió en dic.
Es de la Cía. Bahía.|Vende máscaras.
Núm. 5 es el siguiente.|Espere.
Use el n.º 5.|Es mejor.
J. L. Borges escribió.|Léalo.
La temperatura es de 37.5 °C.|Es normal.
Fuente: Secretaría de Salud.|Todos los derechos reservados.
La Sra. Vega es tía.|Vive aquí.
Se usa en EE. UU., México y Perú.
Tómelo a las 7:15 a. m.|Luego coma.
El Lic. Ruiz (Depto. de Salud) firmó.|Guárdelo.
"""
CASES = [
    (language, case) for language, table in (("en", ENGLISH), ("es", SPANISH)) for case in table.strip().split("\n")
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_sentences_end_where_they_should(language: str, case: str) -> None:
    assert split_sentences(case.replace("|", " "), language) == case.split("|")


@pytest.mark.parametrize(("language", "case"), CASES)
def test_places_of_sentences_are_exact(language: str, case: str) -> None:
    text = f"  {case.replace('|', '  ')} "
    assert [text[begin:end] for begin, end in sentence_spans(text, language)] == case.split("|")


def test_the_table_is_of_some_length() -> None:
    assert len(CASES) >= 120
