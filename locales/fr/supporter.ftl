# Pour qui tient à une personne qui a du mal à recevoir la gentillesse. Ici, « vous » est la personne qui propose.

supporter-title = Pour les proches
supporter-start = Cette partie est pour les proches d’une personne qui a du mal à recevoir la gentillesse. Il y a quelques pages courtes, et des mots que vous pourriez envoyer.

    Est-ce que ce serait utile ?
supporter-start-yes = Oui, utile
supporter-start-no = Je préfère passer
supporter-start-known = Que sait-on ?

supporter-cup = Une image : une petite tasse. Une carafe entière, versée d’un coup, déborde sur toute la table. Un peu, puis un regard, marche mieux.

    Si la personne recule, cela dit peu de choses sur vous. C’est peut-être ainsi qu’elle a tenu autrefois.
supporter-cup-ways = Voir comment proposer
supporter-cup-worry = Je m’inquiète pour elle
supporter-cup-end = Cela me suffit

supporter-ways = Quatre façons de proposer, chacune avec des mots à copier. Laquelle aimeriez-vous ?
supporter-ways-ask = Demander d’abord
supporter-ways-small = Rester petit
supporter-ways-thanks = Sans rien attendre
supporter-ways-refused = Si c’est non

supporter-ask = Demander, c’est lui laisser la poignée de la porte. Ça marche si le non est vraiment permis. Deux choix peuvent être plus faciles qu’une question ouverte :

    <i>Est-ce que ça t’aiderait que j’apporte à manger, ou tu préfères être au calme ? Les deux me vont.</i>
supporter-ask-first = Copier les mots
supporter-ask-first-copy = Est-ce que ça t’aiderait que j’apporte à manger, ou tu préfères être au calme ? Les deux me vont.
supporter-ask-other = Voir une autre façon
supporter-ask-end = Cela me suffit

supporter-small = Le petit et le simple se tiennent mieux en main que le grand et le chaleureux. Un trajet, une assiette, une corvée faite côte à côte. Le respect peut arriver là où un « pauvre de toi » piquerait :

    <i>C’était une semaine dure. Je respecte la façon dont tu l’as traversée.</i>
supporter-small-first = Copier les mots
supporter-small-first-copy = C’était une semaine dure. Je respecte la façon dont tu l’as traversée.
supporter-small-other = Voir une autre façon
supporter-small-end = Cela me suffit

supporter-thanks = Un cadeau pèse moins lourd quand aucune réponse n’est attendue. La personne se taira peut-être, ou plaisantera, ou parlera d’autre chose. C’est peut-être tout ce qui tient dans sa journée.

    <i>J’ai pensé à toi aujourd’hui. Pas besoin de répondre.</i>
supporter-thanks-first = Copier les mots
supporter-thanks-first-copy = J’ai pensé à toi aujourd’hui. Pas besoin de répondre.
supporter-thanks-other = Voir une autre façon
supporter-thanks-end = Cela me suffit

supporter-refused = Un non peut se prendre tel quel : sans soupir, sans second essai, sans « pourquoi pas ? ». Alors la personne sait que le choix était réel.

    <i>D’accord, merci de me le dire. Un autre jour, je suis là.</i>

    Si ce non vous pique, une personne de confiance peut tenir compagnie.
supporter-refused-first = Copier les mots
supporter-refused-first-copy = D’accord, merci de me le dire. Un autre jour, je suis là.
supporter-refused-other = Voir une autre façon
supporter-refused-end = Cela me suffit

supporter-close = C’est ici que ces pages se terminent. Rien n’est obligé. Vous connaissez la personne, et moi non.

    Comment était-ce à lire ? Les réponses sont comptées sans nom.

supporter-evidence = <b>Ce qu’on sait :</b> se méfier de la gentillesse des autres est courant, et souvent étudié. Une synthèse a réuni 19 études, avec 4 723 personnes. Ces craintes allaient souvent avec du mal-être (Kirby et al., 2019). Une voix intérieure dure vient souvent avec (Gilbert et al., 2011).

    <b>Ce qu’on ne sait pas :</b> quelle façon de proposer marche le mieux. Ces pages suivent l’idée de demander d’abord. Personne n’a testé ces mots-là.
