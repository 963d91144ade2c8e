# Ce qui se passe quand quelqu'un est gentil, et une autre petite façon de voir. Seulement à lire.

experiences-title = Quand quelqu’un est gentil

experiences-start = Quand quelqu’un est gentil, il peut arriver de drôles de choses. En voici quatre dont on parle souvent. Quelques pensées viennent volontiers avec.

    Laquelle aimeriez-vous regarder ?
experiences-start-seen = La gêne
experiences-start-earn = Ne pas le mériter
experiences-start-joke = La blague qui fuse
experiences-start-tense = Tension ou colère
experiences-start-think = Des pensées

experiences-thoughts = Trois pensées qui peuvent venir quand quelqu’un est gentil.

    Y en a-t-il une que vous aimeriez regarder ?
experiences-thoughts-mask = S’ils me connaissaient
experiences-thoughts-alone = Je peux me débrouiller
experiences-thoughts-owe = Ça me coûtera combien ?
experiences-thoughts-feel = Voir les réactions

experiences-seen-title = La gêne, comme sous une lampe
experiences-seen = Sur la gêne, quand quelqu’un est gentil. Deux écrans, sans tâche à faire.

    Je vous montre ?
experiences-seen-yes = Oui, montrez-moi
experiences-seen-no = Je préfère passer
experiences-seen-like = Un mot gentil, et c’est comme si une lampe se tournait d’un coup. Où mettre ses mains ? Le sol devient très intéressant.

    Chercher un abri protège quelque chose. Cela ne dit rien de mal sur le caractère de qui que ce soit.
experiences-seen-like-on = Continuer
experiences-seen-like-end = Cela me suffit
experiences-seen-turn = Une lampe peut se baisser. Regarder ailleurs va très bien, et un petit « merci » puis un autre sujet aussi.

    Deux secondes sous la lampe, c’est déjà sous la lampe. Personne n’est obligé d’y rester plus longtemps.
experiences-seen-turn-other = Montrez-m’en une autre
experiences-seen-turn-known = Que sait-on ?
experiences-seen-turn-end = Cela me suffit

experiences-earn-title = Ne pas mériter la gentillesse
experiences-earn = Ici, une gentillesse qui semble destinée à quelqu’un d’autre. Cela fait deux écrans.

    Je l’ouvre ?
experiences-earn-yes = Je jette un œil
experiences-earn-no = Je préfère passer
experiences-earn-like = Un mot gentil arrive, et aussitôt une liste de défauts est lue à voix haute. C’était sûrement pour la personne d’après, dans la file.

    Cette liste peut servir de bouclier : ce qui n’entre pas ne peut pas être repris. Avoir un bouclier n’est pas un défaut de caractère.
experiences-earn-like-on = Continuer
experiences-earn-like-end = Cela me suffit
experiences-earn-turn = La plupart des gentillesses ne sont pas des prix. Qui tient la porte du magasin n’a vérifié le dossier de personne.

    « Je n’ai pas mérité ça » et « c’est venu quand même » tiennent dans la même pièce. Aucune des deux n’a à sortir.
experiences-earn-turn-other = Montrez-m’en une autre
experiences-earn-turn-known = Que sait-on ?
experiences-earn-turn-end = Cela me suffit

experiences-joke-title = Balayer la gentillesse
experiences-joke = Un regard sur la blague rapide, et sur le « oh, ce n’était rien ». Deux écrans.

    Aimeriez-vous lire ?
experiences-joke-yes = Oui, allez-y
experiences-joke-no = Je préfère passer
experiences-joke-like = Un compliment entre. Il sort une blague, ou « ce n’était rien », ou une théorie sur ce qui fait parler les gens ainsi. Cela prend une seconde.

    Une chose aussi rapide a de l’entraînement. Elle tient à bout de bras ce qui s’approche. C’est une protection, pas de l’impolitesse.
experiences-joke-like-on = Continuer
experiences-joke-like-end = Cela me suffit
experiences-joke-turn = La blague peut rester. Une bonne blague, ça se garde. Certaines personnes aiment compter jusqu’à un avant.

    Le temps de ce un, les mots gentils restent dans l’entrée. Puis la blague, comme d’habitude.
experiences-joke-turn-other = Montrez-m’en une autre
experiences-joke-turn-known = Que sait-on ?
experiences-joke-turn-end = Cela me suffit

experiences-tense-title = Tension, vide ou colère
experiences-tense = Sur la tension, le vide ou la colère quand quelqu’un est gentil. Seulement de la lecture, deux écrans.

    Cela vous convient ?
experiences-tense-yes = Ça me convient
experiences-tense-no = Je préfère passer
experiences-tense-like = Quelqu’un est doux, et la mâchoire se durcit. Ou la pièce semble loin. Ou une colère jaillit de nulle part.

    C’est un peu comme un chien de garde qui aboie aussi après le facteur. Il est là pour protéger. Il n’est pas méchant, et son maître n’a rien fait de mal.
experiences-tense-like-on = Continuer
experiences-tense-like-steady = Un point d’appui, merci
experiences-tense-like-end = Cela me suffit
experiences-tense-turn = Personne n’a à discuter avec le chien. Un signe de tête peut suffire : « Je vois que tu es debout. »

    On peut demander à la personne gentille d’attendre : « Donne-moi une minute. » Se tenir plus loin, c’est encore être là.
experiences-tense-turn-other = Montrez-m’en une autre
experiences-tense-turn-known = Que sait-on ?
experiences-tense-turn-end = Cela me suffit

experiences-mask-title = S’ils me connaissaient vraiment
experiences-mask = Ici, une pensée : « On changerait d’avis en me connaissant. » Deux écrans.

    Aimeriez-vous lire la suite ?
experiences-mask-yes = Je lis la suite
experiences-mask-no = Je préfère passer
experiences-mask-like = Les mots gentils arrivent, mais pour qui sont-ils ? Peut-être pour la part bien rangée qui ouvre la porte. Le reste demeure dans la pièce du fond.

    Garder une pièce du fond évite des blessures. Ce n’est un défaut de caractère chez personne.
experiences-mask-like-on = Continuer
experiences-mask-like-end = Cela me suffit
experiences-mask-turn = Personne ne connaît tout de personne. Ce qu’on a vu était vrai quand même : un morceau, un jour.

    La gentillesse peut être pour ce morceau, et ne pas aller plus loin. La porte du fond peut rester fermée.
experiences-mask-turn-other = Montrez-m’en une autre
experiences-mask-turn-known = Que sait-on ?
experiences-mask-turn-end = Cela me suffit

experiences-alone-title = Je peux me débrouiller
experiences-alone = Ici, il est question de se débrouiller sans personne. C’est bref, et partir à mi-chemin va très bien.

    On regarde ?
experiences-alone-yes = Oui, je lirais ça
experiences-alone-no = Je préfère passer
experiences-alone-like = Une main se tend. Avant qu’elle n’arrive, la réponse est là : « Merci, ça ira. » Les sacs sont lourds, mais ce sont les miens.

    Se débrouiller sans aide a permis à bien des gens de tenir. Cela protège, et il n’y a rien de mal à ça.
experiences-alone-like-on = Continuer
experiences-alone-like-end = Cela me suffit
experiences-alone-turn = Se débrouiller est un savoir-faire, et il ne s’use pas.

    Quelqu’un peut prendre une anse du sac. Le chemin de la maison, vous le connaîtriez encore, et la clé resterait dans votre poche.
experiences-alone-turn-other = Montrez-m’en une autre
experiences-alone-turn-known = Que sait-on ?
experiences-alone-turn-end = Cela me suffit

experiences-owe-title = La gentillesse comme dette
experiences-owe = Ici, il est question de gentillesse, et de rendre. Deux écrans.

    Vous voulez voir ?
experiences-owe-yes = Oui, je veux voir
experiences-owe-no = Je préfère passer
experiences-owe-like = Un service arrive, et un compteur de taxi se met à tourner. Combien ça va coûter ? Quand est-ce que ce sera payé ?

    Tenir les comptes peut protéger, surtout là où les cadeaux avaient un prix. C’est de la prudence, pas de la froideur.
experiences-owe-like-on = Continuer
experiences-owe-like-end = Cela me suffit
experiences-owe-turn = Il y a des aides qui sont un prêt, et d’autres un cadeau. On a bien le droit de demander : « Tu voudrais quelque chose en échange ? »

    Et si un cadeau coûte encore trop cher, il peut être rendu avec un merci.
experiences-owe-turn-other = Montrez-m’en une autre
experiences-owe-turn-known = Que sait-on ?
experiences-owe-turn-end = Cela me suffit

experiences-close = C’est tout ce qu’il y a ici. Une part parlait peut-être de vous, ou rien.

    Il y a quatre réponses plus bas, si vous voulez dire comment c’était. Elles sont comptées sans nom.

experiences-evidence = <b>Ce qu’on sait :</b> une des premières études a interrogé 222 étudiants et 53 thérapeutes sur la peur de la gentillesse. Qui se méfiait de celle des autres craignait souvent aussi d’en avoir pour soi. Une voix intérieure dure allait souvent avec (Gilbert et al., 2011). Les études suivantes vont dans le même sens (Kirby et al., 2019).

    <b>Ce qu’on ne sait pas :</b> pourquoi c’est ainsi pour telle personne. Que ces réactions protègent est une façon de comprendre. Personne n’a testé si les petites idées de ces pages aident.
