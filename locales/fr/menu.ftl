# La première page, et celles qui ne font que mener ailleurs. Rien n'y est expliqué ; on demande et on propose.

menu-title = Ce qu’il y a ici

menu-start =
    Je suis Thimble : un programme, pas une personne, et pas une thérapie. Je ne garde rien, sauf si vous le demandez. Telegram a sa propre copie de ce chat.

    Ce sont de courtes pages pour les gens qui ont du mal à recevoir la gentillesse. Chacune demande d’abord.

    Qu’aimeriez-vous regarder ?
menu-start-reframe = Voir autrement
menu-start-track = Remarquer un peu
menu-start-pattern = Voir un schéma
menu-start-more = Comprendre
menu-start-practice = De petits essais
menu-start-steady = Un point d’appui
menu-start-help = À qui s’adresser
menu-start-about = C’est quoi ?

menu-more = Ces pages sont à lire. Il n’y a rien à faire dans aucune. Laquelle ouvririez-vous ?
menu-more-meaning = Ce que ça signifie
menu-more-feel = Comment c’est vécu
menu-more-thoughts = Ce qu’on se dit
menu-more-roots = D’où ça peut venir
menu-more-body = Le corps réagit
menu-more-other = J’aide un proche

menu-practices = Ce sont de petites choses à essayer. Chacune prend d’une à trois minutes, et peut se laisser à mi-chemin. Laquelle, si vous en voulez une ?
menu-practices-dose = Une dose minuscule
menu-practices-choice = Qu’on me demande
menu-practices-borrow = Gentil, sans dette
menu-practices-track = Remarquer un peu

menu-declined = Très bien. Laisser est un choix comme un autre. Rien d’autre ne viendra, sauf si vous le demandez.
menu-declined-steady = Un point d’appui
menu-declined-help = À qui s’adresser

menu-thanks = Bien. C’est tout, et il n’y a pas de suite à donner. Le téléphone peut se poser ici.
menu-thanks-steady = Un point d’appui
menu-thanks-help = À qui s’adresser

menu-harder = Je vous crois. Cela peut rendre les choses plus dures, et vous n’y êtes pour rien. Cette page est fermée. Voici un point d’appui, et voici des gens, si vous voulez l’un ou l’autre.
menu-harder-steady = Un point d’appui
menu-harder-help = À qui s’adresser

menu-recalled = Cette page a été retirée, car elle ne fait peut-être pas de bien. L’ouvrir n’était pas une erreur de votre part. D’ici, on peut continuer autrement.
menu-recalled-steady = Un point d’appui
menu-recalled-help = À qui s’adresser
