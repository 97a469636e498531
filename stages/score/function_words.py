"""Grammar words: they hold a sentence together and are known to every reader, so they tell nothing of its words."""

_ENGLISH = """
a an the and or but nor so yet if then than that this these those of in on at by for with to from as into onto over
under about after before between through during without within against among i you he she it we they me him her us
them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves
themselves who whom whose which what when where why how be am is are was were been being have has had having do does
did doing will would can could may might must shall should not no there here up out off down isn't aren't wasn't
weren't don't doesn't didn't won't can't cannot couldn't shouldn't wouldn't haven't hasn't hadn't it's i'm you're
they're we're he's she's that's there's i've you've we've they've i'll you'll he'll she'll we'll they'll it'll i'd
you'd he'd she'd we'd they'd
"""
_SPANISH = """
a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras el la los las lo un
una unos unas y e o u ni que si como pero sino aunque porque cuando donde mientras pues yo tú usted ustedes él ella ello
ellos ellas nosotros nosotras me te se nos le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto
estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas quien quienes cual cuales cuyo cuya cuyos
cuyas qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas no sí ya muy más es son era eran
fue fueron ser sido siendo será serán sea sean está están estaba estaban estar esté estén ha han había habían haber
hay haya hayan he hemos puede pueden debe deben hace hacen tiene tienen
"""

FUNCTION_WORDS = {"en": frozenset(_ENGLISH.split()), "es": frozenset(_SPANISH.split())}
"""By language, in lower case with a straight apostrophe."""
