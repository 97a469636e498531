"""The small words that hold a language's sentences together: where they are dense, there is prose."""

from typing import Final

FUNCTION_WORDS: Final = {
    "en": frozenset(
        """a about after all also an and any are as at be because been before but by can could did do does for from had
        has have he her his how if in into is it its may more most must no not of on one or other our out over she
        should so some such than that the their them then there these they this those to under up was we were what
        when where which while who will with would you your""".split()
    ),
    "es": frozenset(
        """a al algo algunos ante antes aunque cada como con contra cuando de debe del desde donde durante e el ella
        ellos en entre era es esa ese eso esta estas este esto estos está están fue ha hace hacia han hasta hay la las
        le les lo los mi muy más ni no nos o otra otras otro otros para pero por porque pueden puede que qué se sea ser
        si sin sobre son su sus sí también tiene todo todos un una unas uno unos usted y ya""".split()
    ),
    "pt": frozenset(
        """ao aos as até com como da das de depois do dos e ela ele eles em entre era essa esse esta este eu foi há
        isso já mais mas me mesmo muito na nas nem no nos não o os ou para pela pelo pode por porque quando que quem se
        sem ser seu seus sua suas são também tem um uma você é à""".split()
    ),
    "fr": frozenset(
        """au aussi aux avec c ce ces cette comme d dans de des du elle en est et il ils j je l la le les leur leurs
        lui mais n ne nous on ont ou par pas peut plus pour qu que qui s sa sans se ses si son sont sous sur un une
        vos votre vous y à été être""".split()
    ),
    "it": frozenset(
        """a ai al alla anche che chi ci come con da dal dalla dei del della delle di e gli ha hanno i il in io l la le
        lo loro ma nei nel nella non o per perché più può quando quello questa questo se si sono sua sul sulla suo tra
        un una uno è""".split()
    ),
    "de": frozenset(
        """aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es für
        haben hat ich im in ist kann mit nach nicht noch nur oder sein sich sie sind so um und unter vom von vor war
        werden wie wir wird zu zum zur über""".split()
    ),
}
