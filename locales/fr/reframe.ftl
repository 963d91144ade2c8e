# Un autre regard, en quelques lignes, sur ce qui rend la gentillesse difficile.

reframe-title = Une autre façon de voir
reframe-key-title = Apprendre à faire sans

reframe-offer = Voulez-vous voir ça d’un autre côté ? Quelques lignes, moins d’une minute. Il n’y a rien à faire, et on peut partir à mi-chemin.
reframe-offer-accept = Oui, quelques mots
reframe-offer-no = Pas maintenant

reframe-pick = Voici quatre pensées qui viennent parfois quand quelqu’un est gentil. Laquelle est la plus proche ? À moitié juste, c’est assez juste.
reframe-pick-key = C’est pas mérité
reframe-pick-weak = Ce serait faible
reframe-pick-ends = Ça ne durera pas
reframe-pick-debt = J’aurais une dette

reframe-key = Une façon de le comprendre : quand on a du mal avec la gentillesse, c’est qu’on a appris à faire sans. C’est un savoir-faire, et il force le respect. Il ne dit rien de ce que quelqu’un mérite. Lui arrive-t-il de coûter plus qu’il ne donne ? Combien en laisser entrer, et quand, c’est à vous de voir.
reframe-key-read = C’est lu
reframe-key-known = Que sait-on ?

reframe-weak = Faire sans aide peut tenir quelqu’un debout quand il n’y a personne. Cette force reste, quoi que vous acceptiez. Est-ce qu’une part s’en va dans des choses qui se portent mieux à deux ? On peut laisser quelqu’un prendre un petit bout. On peut aussi dire non, et que ce soit non.
reframe-weak-read = C’est lu
reframe-weak-known = Que sait-on ?

reframe-ends = Là où la chaleur va et vient, il est sage de surveiller la porte. Cela évite quelques chutes. Est-ce que ça prend aussi quelques bonnes minutes ? Une minute gentille peut n’être qu’une minute. Elle ne promet rien et ne demande rien. Y rester ou non, c’est à vous de voir.
reframe-ends-read = C’est lu
reframe-ends-known = Que sait-on ?

reframe-debt = Il y a des gentillesses qui viennent avec une facture. Là où c’est arrivé, les refuser garde les mains libres. Y en aurait-il sans facture, qui repartent avec les autres ? On peut accepter une seule chose, aussi petite qu’une porte tenue, et ne rien payer.
reframe-debt-read = C’est lu
reframe-debt-known = Que sait-on ?

reframe-close = C’est tout. Vous pouvez le garder, le changer ou le laisser là. Comment était-ce ?

reframe-evidence =
    <b>Ce qu’on sait :</b> les gens qui craignent davantage la gentillesse disent aussi souvent aller moins bien. Une synthèse de 2019 a réuni 19 études, avec environ 4 700 personnes. Le lien allait de moyen à fort.

    <b>Ce qu’on ne sait pas :</b> ce qui entraîne quoi. Que cette crainte s’apprenne, pour s’en sortir, est une façon de comprendre. Ce n’est pas établi pour chaque personne. Personne n’a testé si quelques lignes dans un chat changent quelque chose.
