# Quatre façons discrètes de laisser la gentillesse dehors. « Certaines personnes » n'est jamais « vous ».

patterns-title = Quatre schémas discrets

patterns-start = Voici quatre schémas discrets. Lequel aimeriez-vous regarder ? En choisir un n’en fait pas le vôtre.
patterns-start-give = Je préfère donner
patterns-start-theory = J’en fais une idée
patterns-start-head = Compris, mais pas reçu
patterns-start-respect = Du respect, sans chaleur

patterns-give-title = Donner, plus facile que recevoir
patterns-give = Celui-ci parle de gens qui aiment mieux prendre soin des autres que l’inverse. Il fait trois pages courtes. Je l’ouvre ?
patterns-give-accept = Oui, ouvrez
patterns-give-no = Pas maintenant
patterns-give-like = Certaines personnes savent comment chacun prend son café. Qui leur demande comment ça va finit vite par parler de soi.
patterns-give-like-why = Pourquoi donc ?
patterns-give-like-end = Cela me suffit
patterns-give-why = Une façon de voir : qui donne choisit la distance. Rien n’est dû, et rien ne peut être repris. On reste ainsi près des autres, à peu de risque. C’est un ajustement élégant, pas un défaut. Ce n’est peut-être pas du tout votre histoire.
patterns-give-why-try = Un petit essai
patterns-give-why-known = Que sait-on ?
patterns-give-why-end = Cela me suffit
patterns-give-try = Un essai minuscule, pour un jour ou pour jamais. Quelqu’un propose une place, ou un biscuit. Vous le prenez, vous dites merci, et pendant une minute vous ne rendez rien. Dire non à tout cela est aussi un très bon résultat.
patterns-give-try-keep = Peut-être un jour
patterns-give-try-another = Un autre
patterns-give-try-pass = Je passe

patterns-theory-title = La gentillesse en théorie
patterns-theory = Voici un schéma où les moments de gentillesse deviennent réflexion, foi ou théorie. Il tient en trois pages courtes. Aimeriez-vous le lire ?
patterns-theory-accept = Oui, je veux voir
patterns-theory-no = Pas maintenant
patterns-theory-like = Quelqu’un dit un mot chaleureux. Avant qu’il n’arrive, il y a déjà une pensée dessus : ce qu’il veut dire, d’où il vient, quel livre l’explique.
patterns-theory-like-why = À quoi ça sert ?
patterns-theory-like-end = J’ai bien lu
patterns-theory-why = D’un certain côté, penser fait gagner du temps. Ce qui a un nom peut se regarder depuis l’autre rive. La pensée peut être profonde et vraie, et servir quand même d’imperméable. C’est une adaptation élégante, pas un défaut. Ce n’est peut-être pas votre cas.
patterns-theory-why-try = Un petit essai
patterns-theory-why-known = Que sait-on ?
patterns-theory-why-end = J’ai bien lu
patterns-theory-try = Par curiosité : la prochaine fois, la première pensée pourrait porter sur la voix. Aiguë ou grave, vive ou lente ? La théorie peut venir après. Si elle vient d’abord quand même, vous avez vu l’ordre, et cela compte autant.
patterns-theory-try-keep = Peut-être un jour
patterns-theory-try-another = Un autre
patterns-theory-try-pass = Pas mon truc

patterns-head-title = Recevoir avec la tête seulement
patterns-head = Les pages qui suivent parlent de mots gentils que l’on comprend, et qui ne vont pas plus loin. Elles sont seulement à lire. Les voulez-vous ?
patterns-head-accept = Oui, je les lirais
patterns-head-no = Pas maintenant
patterns-head-like = La tête dit : c’était gentil, et c’était sincère. Tout ce qui est plus bas continue, comme si la lettre était pour quelqu’un d’autre.
patterns-head-like-why = Et pourquoi ça ?
patterns-head-like-end = C’est bien ainsi
patterns-head-why = On peut le lire ainsi : être d’accord coûte peu, s’émouvoir est un risque. Alors la tête part en éclaireuse, et le reste attend des nouvelles. Pour beaucoup, cet ordre était sage. C’est une belle adaptation, pas un défaut. Ce n’est peut-être pas vous.
patterns-head-why-try = Un petit essai
patterns-head-why-known = Que sait-on ?
patterns-head-why-end = C’est bien ainsi
patterns-head-try = Petit, et seulement si ça vous dit : une ligne gentille d’un vieux message, lue comme le nom d’un arrêt. Ensuite, les yeux peuvent aller vers un mur ou un arbre. Il n’y a rien à ressentir. La lire, c’est tout l’essai.
patterns-head-try-keep = Peut-être un jour
patterns-head-try-another = Un autre
patterns-head-try-pass = Non, merci

patterns-respect-title = Le respect plutôt que la chaleur
patterns-respect = Pour certaines personnes, le respect passe bien et la chaleur non. Il y a là-dessus trois pages de quelques lignes. Un coup d’œil ?
patterns-respect-accept = Un coup d’œil
patterns-respect-no = Pas maintenant
patterns-respect-like = Pour certaines personnes, « bon travail » va très bien, et fait même plaisir. Avec « je tiens à toi », la pièce rétrécit.
patterns-respect-like-why = Ce serait quoi ?
patterns-respect-like-end = Je lis jusqu’ici
patterns-respect-why = Une lecture possible : le respect se gagne, donc il se pilote, et il reste à bout de bras. La chaleur ne se gagne pas, et elle s’approche. S’en tenir au respect garde le sol ferme. C’est une façon élégante de s’adapter, pas un défaut. Rien de tout cela n’est peut-être vous.
patterns-respect-why-try = Un petit essai
patterns-respect-why-known = Que sait-on ?
patterns-respect-why-end = Je lis jusqu’ici
patterns-respect-try = Si un jour l’envie vient : la gentillesse peut aussi s’habiller en respect. On pourrait demander à quelqu’un de nommer une chose simple que vous avez faite. Pas d’embrassades, pas de grands mots. En entendre la moitié suffit. Laisser l’idée ici aussi.
patterns-respect-try-keep = Peut-être un jour
patterns-respect-try-another = Un autre
patterns-respect-try-pass = Pas pour moi

patterns-close = Celui-ci s’arrête là. Une part vous ressemble peut-être, ou rien. Comment était-ce à lire ?

patterns-evidence =
    <b>Ce qu’on sait :</b> en 2011, on a interrogé 222 étudiants et 53 thérapeutes sur la peur de la gentillesse. La peur d’en recevoir et celle de s’en donner allaient souvent ensemble. Les deux allaient avec une voix intérieure dure et du mal-être. En 2019, une synthèse de 19 études a trouvé le même genre de lien.

    <b>Ce qu’on ne sait pas :</b> si ces quatre schémas sont des choses séparées. Ils viennent de l’essai d’un auteur, pas d’une étude. Y voir des adaptations est une façon de comprendre. Les petits essais n’ont pas été testés.
