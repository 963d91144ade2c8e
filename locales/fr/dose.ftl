# Une toute petite phrase à regarder. Elle commence plus petit que la gentillesse : un fait, une permission, du respect.

dose-title = Une toute petite dose
dose-now-title = Une petite dose, maintenant

dose-start = Une toute petite dose : une phrase à regarder, une demi-minute environ. Elle n’a même pas à être chaleureuse. Vous pouvez partir quand vous voulez.

    En aimeriez-vous une ?
dose-start-yes = Oui, une petite
dose-start-no = Je préfère sans
dose-start-idea = L’idée, sans plus

dose-idea = Très peu à la fois : voilà l’idée. Le respect vient d’abord, et la chaleur plus tard, ou pas du tout. Cela compte même si rien ne bouge.

    Il ne s’agit pas d’ouvrir grand le cœur. Si c’est trop, ce qui vient ensuite est un sol stable, pas une plus grosse dose.
dose-idea-sizes = Voir les tailles
dose-idea-known = Que sait-on ?
dose-idea-end = Cela me suffit

dose-sizes = La plus petite vient d’abord, et il n’y a rien de chaud dedans. Ensuite, elles grandissent un peu.

    Quelle taille aimeriez-vous regarder ?
dose-sizes-fact = Un simple fait
dose-sizes-may = Une permission
dose-sizes-respect = Du respect
dose-sizes-fair = De la justice
dose-sizes-warm = Un peu de chaleur
dose-sizes-voice = De quelqu’un

dose-fact = La voici :

    <b>Me voilà à cette heure de la journée.</b>

    C’est tout. La lire une fois, c’est déjà beaucoup.
dose-fact-fits = Elle me va
dose-fact-much = Trop grand pour moi
dose-fact-not = Pas pour moi

dose-may = Celle-ci est une permission :

    <b>Une chose peut rester en plan aujourd’hui, c’est permis.</b>

    On peut changer un mot. On peut laisser toute la phrase sur la table.
dose-may-fits = Elle me va
dose-may-much = Trop grand pour moi
dose-may-not = Pas pour moi

dose-respect = Celle-ci parle de savoir-faire :

    <b>J’ai trouvé des façons de tenir, et ce n’était pas rien.</b>

    Personne ne vous demande d’être d’accord. On peut la regarder comme une chose oubliée sur un banc.
dose-respect-fits = Elle me va
dose-respect-much = Trop grand pour moi
dose-respect-not = Pas pour moi

dose-fair = Une phrase sur ce qui est juste :

    <b>Ce que je trouve juste pour les autres peut l’être pour moi.</b>

    La regarder depuis l’autre bout de la pièce, ça va très bien.
dose-fair-fits = Elle me va
dose-fair-much = Trop grand pour moi
dose-fair-not = Pas pour moi

dose-warm = Un peu plus chaude, et encore courte :

    <b>Un instant, je peux être de mon côté.</b>

    Rien n’a besoin de bouger. Les yeux sur les mots, c’est toute la dose.
dose-warm-fits = Elle me va
dose-warm-much = Trop grand pour moi
dose-warm-not = Pas pour moi

dose-voice = Celle-ci vient du dehors. Ce serait une personne que vous connaissez à peine, dans un magasin ou dans l’escalier. Elle dit, d’une voix de tous les jours :

    <b>« Longue journée. C’est bien que vous soyez là. »</b>

    Puis elle s’en va. Il n’y a rien à répondre.
dose-voice-fits = Elle me va
dose-voice-much = Trop grand pour moi
dose-voice-not = Pas pour moi

dose-fits = Alors c’était une dose. Cela compte si quelque chose a bougé, et cela compte aussi sans ça.

    Une, c’est déjà beaucoup. Une autre pourrait être de la même taille, ou plus petite. Le cœur peut rester aussi fermé qu’il veut.
dose-fits-end = Une, ça me va
dose-fits-sizes = Revoir les tailles
dose-fits-known = Que sait-on ?

dose-shelf = Alors elle retourne sur l’étagère. La refuser était un choix, et choisir est ici le plus important.

    Il y a d’autres tailles. Il y a aussi rien du tout.
dose-shelf-end = Rien du tout, merci
dose-shelf-sizes = Revoir les tailles

dose-close = C’est tout. Il n’y a rien à poursuivre, et rien à attendre.

    Plus bas, quatre façons de dire comment c’était. Les laisser va très bien. Elles sont comptées sans nom.

dose-evidence = <b>Ce qu’on sait :</b> dans un essai, 135 étudiants se sont exercés 20 secondes par jour pendant un mois. Les uns avec un geste tendre, les autres en tapotant des doigts. Tous comptés ensemble, pas de différence claire. Chez les 45 qui l’ont fait plus de 28 fois, le geste tendre a fait mieux (Susman et al., 2024).

    <b>Ce qu’on ne sait pas :</b> si ceux qui ont continué étaient différents dès le départ. Ni si une phrase dans un chat fait quoi que ce soit. C’est une proposition, pas un traitement.
