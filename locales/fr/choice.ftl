# L'aide qui demande d'abord. Des propositions inventées pour s'exercer, et des phrases à copier et à envoyer.

choice-title = L’aide qui demande d’abord
choice-start = Ici, il est question de l’aide qui demande d’abord. Il y a un petit exercice avec des propositions inventées, et des phrases que vous pourriez envoyer.

    Un coup d’œil ?
choice-start-yes = Je jette un œil
choice-start-no = Je préfère passer
choice-start-known = Que sait-on ?

choice-knock = Il y a de l’aide qui arrive comme une vague. Une autre frappe à la porte. « Est-ce que ça t’aiderait si… ? », c’est frapper.

    On peut répondre oui, non, ou « quelque chose de plus petit ». Les trois sont de bonnes réponses. Pour la porte, c’est la personne à l’intérieur qui décide.
choice-knock-try = Donnez-moi un exemple
choice-knock-lines = Des phrases à envoyer
choice-knock-end = Cela me suffit

choice-soup = Une personne amie, inventée, écrit :

    « Est-ce que ça t’aiderait si je laissais de la soupe devant ta porte ce soir ? »

    Que répondriez-vous ?
choice-soup-yes = Oui, volontiers
choice-soup-no = Non, mais merci
choice-soup-small = Plus petit

choice-said-yes = Un oui peut avoir des bords : quoi, où, combien de temps. Par exemple :

    « Oui, volontiers. Devant la porte, c’est bien. Je n’aurai pas la force de parler. »

    C’est un oui à la soupe, et à rien d’autre.
choice-said-yes-on = Un autre exemple
choice-said-yes-lines = Des phrases à envoyer
choice-said-yes-end = Cela me suffit

choice-said-no = Un non peut être court et aimable quand même. Aucune raison n’a à venir avec. Par exemple :

    « Merci de demander. Pas ce soir. »

    Il y avait une question, donc le non était sur la table dès le départ.
choice-said-no-on = Un autre exemple
choice-said-no-lines = Des phrases à envoyer
choice-said-no-end = Cela me suffit

choice-said-small = Plus petit est une réponse à part entière. Par exemple :

    « De la soupe, c’est beaucoup aujourd’hui. Tu m’envoies une photo de ton chien ? »

    La taille, c’est vous qui la dites. Elle peut être toute petite.
choice-said-small-on = Un autre exemple
choice-said-small-lines = Des phrases à envoyer
choice-said-small-end = Cela me suffit

choice-seat = On peut aussi frapper comme ça à sa propre porte. Cette question-ci n’est pas inventée :

    « Est-ce que ça m’aiderait de m’asseoir une minute, ou de me lever une minute ? »
choice-seat-yes = Oui, ça aiderait
choice-seat-no = Non, pas ça
choice-seat-small = Plus petit

choice-asked = On vous a demandé, et vous avez répondu. C’est tout l’exercice, quelle que soit la réponse.

    Vous pouvez le faire, ou non.
choice-asked-lines = Des phrases à envoyer
choice-asked-again = Revoir la première
choice-asked-end = Cela me suffit

choice-lines = Des phrases pour d’autres personnes. Toucher un bouton en copie une, et rien n’est envoyé. Vous pouvez la changer avant, ou la garder pour un autre jour.

    Quel genre aimeriez-vous ?
choice-lines-how = Ce qui me convient
choice-lines-refuse = Un non gentil
choice-lines-less = Demander moins

choice-how = Comment vous aimez qu’on vous aide :

    1. <i>Les petites choses m’aident plus que les grandes. C’est bien quand tu demandes avant.</i>

    2. <i>Tu n’as rien à réparer. Être là à côté, ou un petit message, c’est déjà beaucoup.</i>
choice-how-first = Copier la première
choice-how-first-copy = Les petites choses m’aident plus que les grandes. C’est bien quand tu demandes avant.
choice-how-second = Copier la deuxième
choice-how-second-copy = Tu n’as rien à réparer. Être là à côté, ou un petit message, c’est déjà beaucoup.
choice-how-on = Continuer

choice-refuse = Un non gentil :

    1. <i>Merci de proposer. Cette fois je dis non, et ça me touche que tu aies demandé.</i>

    2. <i>C’est gentil. Ça, j’aimerais le faire de mon côté. Redemande-moi un autre jour.</i>
choice-refuse-first = Copier la première
choice-refuse-first-copy = Merci de proposer. Cette fois je dis non, et ça me touche que tu aies demandé.
choice-refuse-second = Copier la deuxième
choice-refuse-second-copy = C’est gentil. Ça, j’aimerais le faire de mon côté. Redemande-moi un autre jour.
choice-refuse-on = Continuer

choice-less = Demander moins :

    1. <i>Est-ce que ça peut être plus petit ? Dix minutes, ce serait bien pour moi.</i>

    2. <i>Aujourd’hui, un message est plus facile pour moi qu’un appel. Je répondrai peut-être tard.</i>
choice-less-first = Copier la première
choice-less-first-copy = Est-ce que ça peut être plus petit ? Dix minutes, ce serait bien pour moi.
choice-less-second = Copier la deuxième
choice-less-second-copy = Aujourd’hui, un message est plus facile pour moi qu’un appel. Je répondrai peut-être tard.
choice-less-on = Continuer

choice-sent = En envoyer une, et à qui, c’est à vous de voir. Je ne peux pas voir si vous en avez copié.

    Aimeriez-vous voir un autre genre ?
choice-sent-lines = Voir un autre genre
choice-sent-end = Cela me suffit

choice-close = C’est la fin de cette partie. Un non à n’importe quel moment aurait aussi été une bonne réponse.

    Comment était-ce ? Les quatre réponses plus bas sont comptées sans nom. Vous pouvez aussi les laisser.

choice-evidence = <b>Ce qu’on sait :</b> qui enseigne à des gens blessés par le passé met le choix en premier. On propose, on n’ordonne pas, et un non est bienvenu (Treleaven, 2018). C’est un savoir de la pratique.

    Il y a une raison de laisser la sortie ouverte. Une étude a suivi 96 personnes en cours de pleine conscience. Sur 100, 58 ont eu au moins un effet désagréable (Britton et al., 2021).

    <b>Ce qu’on ne sait pas :</b> si s’exercer ainsi dans un chat change quelque chose plus tard. Nous n’en connaissons aucune étude.
