"""Words of the home, the body and the kitchen that everybody knows, though they are seldom written."""

_ENGLISH = """
ankle armpit belly bellybutton blister bruise burp calf chin cheek cough cramp dizzy dandruff earlobe earwax elbow
eyebrow eyelash eyelid fingernail fingertip forehead freckle gum heel hiccup hiccups hip itch itchy jaw kidney kneecap
knuckle lip mole nipple nostril pimple rash scab scalp shin sneeze snore sore spit sunburn sweat sweaty swollen thigh
thumb tickle toenail toothache tummy vomit wart wrist wrinkle yawn poop pee stool bowel bladder womb diarrhea nausea
heartburn backache earache headache stomachache flu fever chickenpox measles mumps asthma diabetes
apron backpack bandage bathtub bib blanket broom bucket cane closet comb cradle crib crutch crutches cushion detergent
diaper doorknob drawer dryer eyeglasses faucet flashlight fridge hairbrush hanger hose jug kettle lawnmower lotion
mattress microwave mop napkin necklace oven pacifier pajamas pillow pillowcase plug raincoat razor saucepan scissors
shampoo sheet shoelace shower sink slipper slippers soap sponge stairway stove stroller sunglasses sunscreen syringe
thermometer toaster toothbrush toothpaste towel tweezers umbrella vacuum vitamin walker washcloth wheelchair zipper
avocado bacon bagel banana biscuit broccoli broth cabbage cantaloupe carrot cauliflower celery cereal cheese chili
cinnamon cookie cracker cucumber eggplant garlic ginger grape grapefruit ham herb herbal honey jam jelly juice ketchup
lemon lemonade lentil lettuce margarine mayonnaise melon mushroom mustard noodle oatmeal olive onion pancake papaya
parsley peach peanut pear pickle pineapple plum popcorn pretzel prune pumpkin raisin rice salad salami sausage shrimp
spinach strawberry syrup tofu tortilla tuna turkey walnut watermelon yogurt zucchini
"""
_SPANISH = """
axila ampolla moretón cabello cadera ceja codo comezón cosquillas diarrea eructo estornudo frente garganta hipo hombro
lunar mareo mareos muela muñeca nalga náusea náuseas ombligo pantorrilla párpado pestaña pezón picazón pulgar quijada
resfriado ronchas ronquido sarpullido sudor talón tobillo tos uña vejiga vómito vómitos zumbido quemadura fiebre gripe
agujeta almohada aspiradora bastón biberón bufanda cobija cepillo cepillarse champú chupón cinturón colchón cuchara
cuchillo cuna delantal detergente ducha enchufe escoba esponja estufa frazada jabón jeringa lavadora licuadora linterna
maleta manguera manta mochila muletas olla pañal pañuelo peine pinzas sábana sartén servilleta silla tijeras toalla
tostadora trapeador venda vendaje zapato zapatilla aguacate ajo almendra apio avena banano berenjena betabel brócoli
calabaza cacahuate camarón canela cebolla cereal cereza ciruela durazno espinaca espinacas fresa frijol frijoles
galleta garbanzo gelatina guisante jengibre jitomate kiwi lechuga lenteja lentejas limón maíz mango maní mantequilla
margarina mayonesa melón mermelada miel mostaza naranja nuez palta papaya pasa pasta pavo pepino pera perejil piña
plátano queso rábano remolacha repollo salchicha sandía sopa tortilla toronja uva uvas yogur zanahoria
"""

EVERYDAY_WORDS = {"en": frozenset(_ENGLISH.split()), "es": frozenset(_SPANISH.split())}
"""By language, in lower case, mostly in the singular."""
