# Ce que c'est. Honnête d'abord, aimable ensuite.

about-title = Ce qu’est ce bot

about-start =
    Thimble est un programme qui montre de courtes pages, toutes écrites d’avance. Il n’invente rien en route. Ce n’est ni un thérapeute, ni un médecin, ni un ami.

    C’est pour les gens qui ont du mal à recevoir la gentillesse. Vous choisissez ce qui s’ouvre, et vous pouvez arrêter à tout moment.

    Responsable : { $operator }
about-start-ideas = Les idées de qui ?
about-start-checked = Relu par qui ?
about-start-known = Ça marche ?
about-start-privacy = Que garde-t-il ?
about-start-language = Autres langues
about-start-code = Version et code

about-ideas =
    Les idées suivent « Difficulty Accepting Compassion », de Shervan K. Shahhian, publié sur shervanshahhian.com le 22 janvier 2026.

    Les mots d’ici sont ceux de ce bot, et les erreurs aussi.
about-ideas-back = Retour

about-checked =
    Textes signés à ce jour par un clinicien ou par quelqu’un dont c’est la langue : { $reviewed }.

    Tant que ce nombre est 0, aucun clinicien n’a relu ces mots. Merci de les lire en le sachant.
about-checked-back = Retour

about-known =
    Personne ne le sait encore. Aucune étude d’un bot comme celui-ci n’a été trouvée.

    De bonnes recherches montrent que la peur de la gentillesse existe et va avec du mal-être. Il y en a quelques-unes sur des exercices plus longs, avec une personne formée.

    Certaines pages parlent d’une « alerte » et d’un « calme ». La théorie des nerfs d’où cela vient est disputée entre scientifiques. Mieux vaut le prendre comme une image. Chaque page qui porte une idée a un bouton qui dit ce qu’on sait.
about-known-back = Retour

about-code = Voici Thimble { $version }. Son code est ouvert, sous licence MIT : tout le monde peut le lire, le faire tourner et le changer. Responsable de cette copie : { $operator }
about-code-back = Retour
